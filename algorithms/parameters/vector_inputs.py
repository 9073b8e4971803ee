"""Layers of points and polygons as inputs: examples, samples and areas as shapes with what a field says of them; zones."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ...pipeline.errors import PipelineError
from ...runtime.translation import tr

MOST_SHAPES = 100_000
# Their names differ between QGIS 3 and 4.
UNCHECKED = QgsProcessingFeatureSource.Flag(2)
"""QGIS checks geometries as Python goes through them, and the exception that it then throws ends the process."""
NO_CHECK, SKIP_INVALID = QgsFeatureRequest.InvalidGeometryCheck(0), QgsFeatureRequest.InvalidGeometryCheck(1)
DATES = (QDate, QDateTime, QTime)
NAMES = (str, int, float, *DATES)
LONGEST_SHOWN = 40


def read_shapes(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    crs_wkt: str,
    field: str = "",
) -> list[tuple[bytes, Any]]:
    """Return the features of a layer, only the selected ones if that was asked for, as WKB in a CRS, with a field's value.

    Parameters
    ----------
    crs_wkt
        The raster's CRS; "" for the layer's own.
    field
        Whose value is given with each; "" for none.

    Raises
    ------
    PipelineError
        If there are none, more than `MOST_SHAPES`, lines, no such field, an invalid polygon where Processing's settings are
        to stop at one, or one has no place in the raster's CRS.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise PipelineError("{given} is not a readable layer of points or polygons.", given=parameters.get(name))
    if field and source.fields().lookupField(field) < 0:
        names = ", ".join(each.name() for each in source.fields()) or tr("none")
        raise PipelineError(
            "'{layer}' has no field '{field}'; it has: {fields}.", layer=source.sourceName(), field=field, fields=names
        )
    count = source.featureCount()
    if count > MOST_SHAPES:
        raise PipelineError(
            "'{layer}' has {count:,} features, more than {most:,}: select some.",
            layer=source.sourceName(), count=count, most=MOST_SHAPES,
        )
    target = QgsCoordinateReferenceSystem.fromWkt(crs_wkt) if crs_wkt else source.sourceCrs()
    transform = QgsCoordinateTransform(source.sourceCrs(), target, context.transformContext())
    shapes = [
        (_moved(feature.geometry(), transform, source.sourceName()), _value(feature, field))
        for feature in source.getFeatures(QgsFeatureRequest(), UNCHECKED)
        if not feature.geometry().isEmpty() and _is_wanted(feature, source.sourceName(), context)
    ]
    if not shapes:
        raise PipelineError(
            "'{layer}' has no features with a place, or none is selected: draw some.", layer=source.sourceName()
        )
    return shapes


def read_sign(value: Any) -> int:
    """Return 1 for an example, -1 for a counter-example: what is 0, negative, or begins with a minus or "no".

    Raises
    ------
    PipelineError
        If the value says neither.
    """
    if value is None:
        return 1
    if isinstance(value, (bool, int, float)):
        return 1 if value > 0 else -1
    text = _text(value).lower()
    if text in ("", "+", "yes", "true", "for", "like"):
        return 1
    if text in ("-", "no", "false", "against", "unlike"):
        return -1
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if math.isnan(number):
        raise PipelineError(
            "The field of counter-examples says '{value}': give numbers (1 for, -1 against), yes or no, or + or -.",
            value=_text(value).encode("utf-8", "backslashreplace").decode(),
        )
    return 1 if number > 0 else -1


def read_labels(shapes: list[tuple[bytes, Any]], field: str) -> list[tuple[bytes, str]]:
    """Return the shapes that have a class, with its name; whole numbers as such, whatever type the field is of.

    Raises
    ------
    PipelineError
        If none has one, or the field is of a type that names nothing, such as bytes or a list.
    """
    strange = next((value for _, value in shapes if value is not None and not isinstance(value, NAMES)), None)
    if strange is not None:
        raise PipelineError(
            "The field '{field}' holds values such as {value}: choose one of texts, numbers or dates.",
            field=field, value=str(strange)[:LONGEST_SHOWN],
        )
    named = [(shape, _text(value)) for shape, value in shapes if value is not None]
    labelled = [(shape, name) for shape, name in named if name]
    if not labelled:
        raise PipelineError(
            "The field '{field}' is empty for all samples: choose the one that names their class.", field=field
        )
    return labelled


def zones_on(
    raster: QgsRasterLayer,
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
) -> QgsProcessingFeatureSource:
    """Return the polygons of a layer, only the selected ones if that was asked for; call in the main thread.

    Raises
    ------
    PipelineError
        If there are none, the layer has no CRS, or none can lie on the raster.
    """
    zones = algorithm.parameterAsSource(parameters, name, context)
    if zones is None:
        raise PipelineError("{given} is not a readable layer of polygons.", given=parameters.get(name))
    title = zones.sourceName()
    if zones.featureCount() == 0:
        raise PipelineError("'{layer}' has no polygons, or none is selected: draw some.", layer=title)
    if not zones.sourceCrs().isValid():
        raise PipelineError(
            "The layer '{name}' has no CRS: set it under Layer Properties > Source, then run again.", name=title
        )
    change = QgsCoordinateTransform(zones.sourceCrs(), raster.crs(), context.transformContext())
    try:
        meets = change.transformBoundingBox(zones.sourceExtent()).intersects(raster.extent())
    except QgsCsException:
        meets = False
    if not meets:
        raise PipelineError("No polygon of '{layer}' lies on the map: are the CRS of both layers right?", layer=title)
    return zones


def _text(value: Any) -> str:
    """Return a field's value as QGIS's attribute table has it."""
    if isinstance(value, DATES):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, bool):
        return str(value).lower()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()


def _is_wanted(feature: QgsFeature, layer: str, context: QgsProcessingContext) -> bool:
    """Whether a feature is to be taken: an invalid polygon is what Processing's settings say."""
    check, geometry = context.invalidGeometryCheck(), feature.geometry()
    if check == NO_CHECK or geometry.isGeosValid():
        return True
    if check == SKIP_INVALID:
        return False
    raise PipelineError(
        "Feature {feature} of '{layer}' is not valid, as a polygon that crosses itself: mend it with Vector > Geometry "
        "Tools > Fix Geometries.",
        feature=feature.id(), layer=layer,
    )


def _moved(geometry: QgsGeometry, transform: QgsCoordinateTransform, layer: str) -> bytes:
    moved = QgsGeometry(geometry)
    try:
        moved.transform(transform)
    except QgsCsException as error:
        raise PipelineError(
            "A feature of '{layer}' has no place in the map's CRS: is the layer's CRS right?", layer=layer
        ) from error
    return bytes(moved.asWkb())


def _value(feature: Any, field: str) -> Any:
    if not field:
        return None
    value = feature[field]
    # NULL is PyQt 5's QVariant; NaN is how files without NULL, and calculations, say that there is nothing.
    is_null = hasattr(value, "isNull") and value.isNull()
    return None if is_null or (isinstance(value, float) and math.isnan(value)) else value
