"""Layers of points and polygons as outputs: formats that keep no places are refused, and features are written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsVectorLayer,
)

from ...pipeline.errors import PipelineError
from .destinations import layer_destination, separate_context

PLACELESS = (".csv", ".dbf", ".ods", ".tsv", ".txt", ".xls", ".xlsx")


def check_keeps_places(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, output: str
) -> None:
    """Check that the format of an output of features keeps their places; call in the main thread.

    Raises
    ------
    PipelineError
        If it does not.
    """
    path: str = layer_destination(algorithm, parameters, separate_context(context), output)
    if path.lower().endswith(PLACELESS):
        raise PipelineError("{path}: this format keeps no places: choose another, such as .gpkg.", path=path)


def ground_measure(crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> QgsDistanceArea:
    """Return what measures areas in a CRS, in square metres on the ground."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context.transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym())
    return measure


def memory_layer(text: str) -> QgsVectorLayer:
    """Return an empty layer ("Point?field=class:string"), for its fields: Qt 5 and Qt 6 name their types otherwise."""
    return QgsVectorLayer(text, "", "memory")


def write_layer(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    shape: tuple[QgsFields, QgsVectorLayer, QgsCoordinateReferenceSystem],
    features: Iterable[QgsFeature],
) -> str:
    """Write features to an output; return the layer's id or path.

    Parameters
    ----------
    shape
        The fields, a layer of the same kind of geometries, and the CRS.

    Raises
    ------
    PipelineError
        If it cannot be written.
    """
    fields, like, crs = shape
    # All of them before the file is there: a fault in the last one, or Cancel, leaves no part of it.
    made = list(features)
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, like.wkbType(), crs)
    if sink is None:
        raise PipelineError("{output} cannot be written.", output=parameters[name])
    for feature in made:
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise PipelineError("{output} cannot be written.", output=destination)
    return str(destination)
