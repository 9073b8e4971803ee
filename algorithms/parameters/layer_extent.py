"""The extent that is wanted of a layer, also across the line where the layer's CRS begins again."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsRectangle,
)

from ...gui.layer_files import FILE_PROVIDER
from ...pipeline.errors import PipelineError
from ...pipeline.imagery.antimeridian import Circle, circle_of
from ...pipeline.imagery.crs import spatial_reference
from ...pipeline.imagery.reprojection import Bounds
from .definitions import EXTENT

POINTS = 21
"""Along each side of an extent."""


def wanted_extent(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, layer: QgsRasterLayer
) -> Bounds | None:
    """Return (xmin, ymin, xmax, ymax) of the extent, in the layer's CRS; None where none is given.

    Raises
    ------
    PipelineError
        If the layer is a file that has both ends of the extent, and does not go on between them.
    """
    rectangle = algorithm.parameterAsExtent(parameters, EXTENT, context, layer.crs())
    if parameters.get(EXTENT) in (None, "") or rectangle.isNull():
        return None
    found = _bounds(rectangle)
    circle = circle_of(spatial_reference(layer.crs().toWkt())) if layer.crs().isValid() else None
    given = algorithm.parameterAsExtentCrs(parameters, EXTENT, context)
    if circle is None or not given.isValid() or given == layer.crs():
        return found
    to_layer = QgsCoordinateTransform(given, layer.crs(), context.transformContext())
    span = _span(algorithm.parameterAsExtent(parameters, EXTENT, context), to_layer, circle)
    if span is None or not circle.crossed_by(*span):
        return found
    x_min, x_max = span
    if layer.providerType() == FILE_PROVIDER:
        parts = circle.parts_in(x_min, x_max, _bounds(layer.extent()))
        if len(parts) > 1:
            raise PipelineError(
                "The extent crosses the line where {crs} begins again, such as 180 degrees, and the layer '{name}' has "
                "its two halves at opposite ends: map one side of the line, then the other.",
                crs=layer.crs().description(), name=layer.name(),
            )
        x_min, x_max = (parts or [span])[0]
    return x_min, found[1], x_max, found[3]


def _span(rectangle: QgsRectangle, to_layer: QgsCoordinateTransform, circle: Circle) -> tuple[float, float] | None:
    """Return the least and the greatest x of an extent in the layer's CRS, in one piece; None where PROJ cannot tell."""
    xs, ys = (
        np.linspace(low, high, POINTS)
        for low, high in ((rectangle.xMinimum(), rectangle.xMaximum()), (rectangle.yMinimum(), rectangle.yMaximum()))
    )
    try:
        middle = to_layer.transform(rectangle.center()).x()
        moved = np.array([to_layer.transform(QgsPointXY(x, y)).x() for x in xs.tolist() for y in ys.tolist()])
    except QgsCsException:
        return None
    whole = circle.beside(moved, middle)
    return (float(whole.min()), float(whole.max())) if np.isfinite(whole).all() else None


def _bounds(rectangle: QgsRectangle) -> Bounds:
    return (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
