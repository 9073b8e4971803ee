"""From the features of a vector layer to shapes on a raster, each with what a field says of it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
)

from ...pipeline.errors import PipelineError

MOST_SHAPES = 100_000


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
        If there are none, more than `MOST_SHAPES`, lines, no such field, or one has no place in the raster's CRS.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise PipelineError(f"{parameters.get(name)} is not a readable layer of points or polygons.")
    if field and source.fields().lookupField(field) < 0:
        names = ", ".join(each.name() for each in source.fields()) or "none"
        raise PipelineError(f"'{source.sourceName()}' has no field '{field}'; it has: {names}.")
    count = source.featureCount()
    if count > MOST_SHAPES:
        raise PipelineError(f"'{source.sourceName()}' has {count:,} features, more than {MOST_SHAPES:,}: select some.")
    target = QgsCoordinateReferenceSystem.fromWkt(crs_wkt) if crs_wkt else source.sourceCrs()
    transform = QgsCoordinateTransform(source.sourceCrs(), target, context.transformContext())
    shapes = [
        (_moved(feature.geometry(), transform, source.sourceName()), _value(feature, field))
        for feature in source.getFeatures()
        if not feature.geometry().isEmpty()
    ]
    if not shapes:
        raise PipelineError(f"'{source.sourceName()}' has no features with a place, or none is selected: draw some.")
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
        raise PipelineError(
            f"The field of counter-examples says '{value}': give numbers (1 for, -1 against), yes or no, or + or -."
        ) from error


def read_labels(shapes: list[tuple[bytes, Any]], field: str) -> list[tuple[bytes, str]]:
    """Return the shapes that have a class, with its name; whole numbers as such, whatever type the field is of.

    Raises
    ------
    PipelineError
        If none has one.
    """
    labelled = [(shape, _name(value)) for shape, value in shapes if value not in (None, "")]
    if not labelled:
        raise PipelineError(f"The field '{field}' is empty for all samples: choose the one that names their class.")
    return labelled


def _name(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()


def _moved(geometry: QgsGeometry, transform: QgsCoordinateTransform, layer: str) -> bytes:
    moved = QgsGeometry(geometry)
    try:
        moved.transform(transform)
    except QgsCsException as error:
        raise PipelineError(f"A feature of '{layer}' has no place in the map's CRS: is the layer's CRS right?") from error
    return bytes(moved.asWkb())


def _value(feature: Any, field: str) -> Any:
    if not field:
        return None
    value = feature[field]
    # PyQt 5's QVariant, where a field is NULL.
    return None if hasattr(value, "isNull") and value.isNull() else value
