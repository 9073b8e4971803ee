"""Points and boxes, carried from one CRS to another."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, osr

from ..errors import PipelineError

Bounds = tuple[float, float, float, float]
"""(xmin, ymin, xmax, ymax)"""

FARTHEST = 5e7
"""No place has coordinates beyond, in metres: the way around the Earth is 4e7, and false eastings reach 3.3e7."""

FIRST_POINTS, POINTS, PRECISION = 21, 9, 1e-3
"""How the outermost points of a box are looked for: by so many points along a side, at first and then around the best of
them, until that moves by less than a millimetre."""


def transform_point(
    point: tuple[float, float], source: osr.SpatialReference, target: osr.SpatialReference
) -> tuple[float, float]:
    """Carry (x, y) from one CRS to another.

    Raises
    ------
    PipelineError
        If the point has no place in the target.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        x, y, _ = osr.CoordinateTransformation(source, target).TransformPoint(*point)
    except RuntimeError:
        x = y = math.inf
    finally:
        gdal.PopErrorHandler()
    if not (math.isfinite(x) and math.isfinite(y)):
        raise PipelineError(
            "The point {point} of the layer has no place in {crs}: is its CRS right?", point=point, crs=target.GetName()
        )
    return x, y


def transform_bounds(
    bounds: Bounds, source: osr.SpatialReference, target: osr.SpatialReference
) -> Bounds:
    """Carry (xmin, ymin, xmax, ymax) to a projected CRS in metres: the box around all of it that has a place there.

    Not the edges alone: a box of degrees may hold a pole, and one of the whole Earth has its outermost points anywhere.

    Raises
    ------
    PipelineError
        If nothing of it has a place in the target.
    """
    if source.IsSame(target):
        return bounds
    transformation = osr.CoordinateTransformation(source, target)
    first = _Sample.of(bounds, FIRST_POINTS, transformation)
    if np.isnan(first.moved).all():
        raise PipelineError("Nothing of the layer has a place in {crs}: is its CRS right?", crs=target.GetName())
    left, bottom, right, top = (
        sign * _least(first, bounds, transformation, axis, sign) for sign in (1, -1) for axis in (0, 1)
    )
    return left, bottom, right, top


@dataclass(frozen=True, eq=False)
class _Sample:
    """Points (n, 2) of a box, `step` (2,) apart, and where they are carried to (n, 2)."""

    points: np.ndarray
    step: np.ndarray
    moved: np.ndarray

    @classmethod
    def of(cls, box: Bounds, count: int, transformation: osr.CoordinateTransformation) -> _Sample:
        sides = [np.linspace(box[axis], box[axis + 2], count) for axis in (0, 1)]
        points = np.stack(np.meshgrid(*sides), axis=-1).reshape(-1, 2)
        step = (np.array(box[2:]) - box[:2]) / (count - 1)
        moved = _moved(points, transformation)
        moved[(np.abs(moved) > FARTHEST).any(axis=1)] = np.nan
        return cls(points, step, moved)

    def least(self, axis: int, sign: int) -> tuple[float, np.ndarray]:
        """Return the least of `sign` times x (axis 0) or y (1), and the point (2,) that has it."""
        best = int(np.nanargmin(sign * self.moved[:, axis]))
        return float(sign * self.moved[best, axis]), self.points[best]


def _least(
    sample: _Sample, bounds: Bounds, transformation: osr.CoordinateTransformation, axis: int, sign: int
) -> float:
    """Return the least of `sign` times x (axis 0) or y (1) that a point of a box is carried to, around a sample's."""
    least = math.inf
    found, point = sample.least(axis, sign)
    while least - found > PRECISION:
        least = found
        low, high = np.maximum(bounds[:2], point - sample.step), np.minimum(bounds[2:], point + sample.step)
        sample = _Sample.of((*low, *high), POINTS, transformation)
        found, point = sample.least(axis, sign)
    return min(least, found)


def transform_boxes(boxes: np.ndarray, source: osr.SpatialReference, target: osr.SpatialReference) -> np.ndarray:
    """Carry many boxes (n, 4; xmin, ymin, xmax, ymax) to another CRS: each to the box around its corners and mid-edges.

    A box that has no place in the target becomes one of NaN.
    """
    if not len(boxes) or source.IsSame(target):
        return boxes
    x_min, y_min, x_max, y_max = boxes.T
    xs, ys = (np.stack([low, (low + high) / 2, high]) for low, high in ((x_min, x_max), (y_min, y_max)))
    places = [(column, row) for column in range(3) for row in range(3) if (column, row) != (1, 1)]
    edge = np.stack([np.stack([xs[column], ys[row]], axis=-1) for column, row in places])
    points = _moved(edge.reshape(-1, 2), osr.CoordinateTransformation(source, target)).reshape(len(edge), -1, 2)
    return np.concatenate([points.min(axis=0), points.max(axis=0)], axis=1)


def _moved(points: np.ndarray, transformation: osr.CoordinateTransformation) -> np.ndarray:
    """Return (n, 2): where points are carried to, NaN for what has no place there."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        moved = np.asarray(transformation.TransformPoints(points.tolist()))[:, :2]
    except RuntimeError:    # Where GDAL raises, it gives up at the first point that has none.
        moved = np.array([_moved_alone(point, transformation) for point in points.tolist()])
    finally:
        gdal.PopErrorHandler()
    moved[~np.isfinite(moved).all(axis=1)] = np.nan
    return moved


def _moved_alone(point: list[float], transformation: osr.CoordinateTransformation) -> tuple[float, float]:
    try:
        x, y, _ = transformation.TransformPoint(*point)
    except RuntimeError:
        return math.nan, math.nan
    return x, y
