"""Where rasters are written: the outputs that maps share, and how they are read and checked."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
)

from ..pipeline.errors import PipelineError
from ..pipeline.mapping import Outputs
from ..pipeline.writer import check_folder

MAP = RGB, IDS, CONFIDENCE = "RGB", "IDS", "CONFIDENCE"
EXTENSIONS = (".tif", ".tiff")


def add_map_outputs(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the RGB, id and confidence rasters."""
    add, tr = algorithm.addParameter, algorithm.tr
    add(QgsProcessingParameterRasterDestination(RGB, tr("Perceptual map (RGB)")))
    add(QgsProcessingParameterRasterDestination(IDS, tr("Cluster ids")))
    add(QgsProcessingParameterRasterDestination(CONFIDENCE, tr("Confidence"), optional=True, createByDefault=False))


def check_destinations(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, *names: str
) -> None:
    """Check that rasters can be written where they are wanted.

    Raises
    ------
    PipelineError
        If a name is not a GeoTIFF's, its folder cannot be written, or two outputs share a name.
    """
    paths = [path for path in (destination(algorithm, parameters, context, name) for name in names) if path]
    for path in paths:
        if os.path.splitext(path)[1].lower() not in EXTENSIONS:
            raise PipelineError(f"{path}: maps are written as GeoTIFF; give a name that ends in .tif.")
        check_folder(path)
    if len(set(map(os.path.abspath, paths))) < len(paths):
        raise PipelineError(f"Two outputs have the same name, {paths[0]}: give each its own.")


def map_destinations(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Outputs:
    """Return the paths of the map's rasters."""
    rgb, ids, confidence = (destination(algorithm, parameters, context, name) for name in MAP)
    return Outputs(rgb or None, ids or None, confidence or None)


def destination(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> str:
    """Return the path of an output; "" if it is not wanted."""
    if parameters.get(name) in (None, ""):
        definition = algorithm.parameterDefinition(name)
        if definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
            return ""
    return algorithm.parameterAsOutputLayer(parameters, name, context)
