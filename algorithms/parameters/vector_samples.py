"""From the features of a vector layer to shapes on a raster, each with what a field says of it."""

from __future__ import annotations

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
)

from ...gui.translation import tr
from ...pipeline.errors import PipelineError

MOST_SHAPES = 100_000
# Their names differ between QGIS 3 and 4.
UNCHECKED = QgsProcessingFeatureSource.Flag(2)
"""QGIS checks geometries as Python goes through them, and the exception that it then throws ends the process."""
NO_CHECK, SKIP_INVALID = QgsFeatureRequest.InvalidGeometryCheck(0), QgsFeatureRequest.InvalidGeometryCheck(1)


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
        raise PipelineError(tr("{} is not a readable layer of points or polygons.").format(parameters.get(name)))
    if field and source.fields().lookupField(field) < 0:
        names = ", ".join(each.name() for each in source.fields()) or tr("none")
        raise PipelineError(tr("'{}' has no field '{}'; it has: {}.").format(source.sourceName(), field, names))
    count = source.featureCount()
    if count > MOST_SHAPES:
        text = tr("'{}' has {:,} features, more than {:,}: select some.")
        raise PipelineError(text.format(source.sourceName(), count, MOST_SHAPES))
    target = QgsCoordinateReferenceSystem.fromWkt(crs_wkt) if crs_wkt else source.sourceCrs()
    transform = QgsCoordinateTransform(source.sourceCrs(), target, context.transformContext())
    shapes = [
        (_moved(feature.geometry(), transform, source.sourceName()), _value(feature, field))
        for feature in source.getFeatures(QgsFeatureRequest(), UNCHECKED)
        if not feature.geometry().isEmpty() and _is_wanted(feature, source.sourceName(), context)
    ]
    if not shapes:
        text = tr("'{}' has no features with a place, or none is selected: draw some.")
        raise PipelineError(text.format(source.sourceName()))
    return shapes


def read_sign(value: Any) -> int:
    """Return 1 for an example, -1 for a counter-example: what is 0, negative, or begins with a minus or "no".

    Raises
    ------
    PipelineError
        If the value says neither.
    """
    if value is None or value == "":
        return 1
    if isinstance(value, (bool, int, float)):
        return 1 if value > 0 else -1
    text = str(value).strip().lower()
    if text in ("+", "yes", "true", "for", "like"):
        return 1
    if text in ("-", "no", "false", "against", "unlike"):
        return -1
    try:
        return 1 if float(text) > 0 else -1
    except ValueError as error:
        told = tr("The field of counter-examples says '{}': give numbers (1 for, -1 against), yes or no, or + or -.")
        raise PipelineError(told.format(value)) from error


def read_labels(shapes: list[tuple[bytes, Any]], field: str) -> list[tuple[bytes, str]]:
    """Return the shapes that have a class, with its name; whole numbers as such, whatever type the field is of.

    Raises
    ------
    PipelineError
        If none has one.
    """
    labelled = [(shape, _name(value)) for shape, value in shapes if value not in (None, "")]
    if not labelled:
        text = tr("The field '{}' is empty for all samples: choose the one that names their class.")
        raise PipelineError(text.format(field))
    return labelled


def _name(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()


def _is_wanted(feature: QgsFeature, layer: str, context: QgsProcessingContext) -> bool:
    """Whether a feature is to be taken: an invalid polygon is what Processing's settings say."""
    check, geometry = context.invalidGeometryCheck(), feature.geometry()
    if check == NO_CHECK or geometry.isGeosValid():
        return True
    if check == SKIP_INVALID:
        return False
    text = tr("Feature {} of '{}' is not valid, as a polygon that crosses itself: mend it with Vector > Geometry Tools > "
              "Fix Geometries.")
    raise PipelineError(text.format(feature.id(), layer))


def _moved(geometry: QgsGeometry, transform: QgsCoordinateTransform, layer: str) -> bytes:
    moved = QgsGeometry(geometry)
    try:
        moved.transform(transform)
    except QgsCsException as error:
        text = tr("A feature of '{}' has no place in the map's CRS: is the layer's CRS right?")
        raise PipelineError(text.format(layer)) from error
    return bytes(moved.asWkb())


def _value(feature: Any, field: str) -> Any:
    if not field:
        return None
    value = feature[field]
    # PyQt 5's QVariant, where a field is NULL.
    return None if hasattr(value, "isNull") and value.isNull() else value
