"""Where many rasters lie, which of them is on top, and the one CRS that they are mapped in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import osr

from ...runtime.translation import tr
from ..errors import PipelineError
from .antimeridian import circle_of
from .crs import (
    Bounds,
    in_metres,
    map_crs,
    spatial_reference,
    target_reference,
)
from .reprojection import transform_boxes, transform_point

ORDERS = ("newest", "finest", "given")
"""Which raster is on top where several lie over each other: the newest, the finest, or the first that was given."""


@dataclass(frozen=True)
class Footprint:
    """A raster before any pixel of it is read.

    Parameters
    ----------
    source
        What GDAL opens.
    bounds
        (xmin, ymin, xmax, ymax) in `crs_wkt`.
    crs_wkt
        The CRS of `bounds`.
    own_crs_wkt
        The CRS of the raster itself, "" where only its header would tell.
    source_crs
        The CRS that the raster is in, where that is not what it says itself; "" to believe it.
    date
        When it was taken, or else written, as ISO 8601 begins; "" where nothing tells.
    pixel_size
        Metres along a side of its pixels; 0 where nothing tells.
    grey
        Whether it is read as grey; None where only its header would tell.
    """

    source: str
    bounds: Bounds
    crs_wkt: str
    own_crs_wkt: str = ""
    source_crs: str = ""
    date: str = ""
    pixel_size: float = 0.0
    grey: bool | None = None


class FootprintIndex:
    """Footprints laid over each other in the CRS of a map.

    Parameters
    ----------
    footprints
        As they were given.
    order
        One of `ORDERS`.
    target
        The CRS of the map.

    Raises
    ------
    PipelineError
        If the order is by what is not known of every raster, or none has a place in the CRS.
    """

    def __init__(self, footprints: Sequence[Footprint], order: str, target: osr.SpatialReference) -> None:
        self._footprints = _in_order(footprints, order)
        self._boxes = _boxes(self._footprints, target)
        if not np.isfinite(self._boxes).all(axis=1).any():
            raise PipelineError("None of the rasters has a place in {crs}: choose another target CRS.", crs=target.GetName())

    def __len__(self) -> int:
        return len(self._footprints)

    @property
    def bounds(self) -> Bounds:
        """(xmin, ymin, xmax, ymax) of all of them, metres in the CRS of the map."""
        low, high = np.nanmin(self._boxes[:, :2], axis=0), np.nanmax(self._boxes[:, 2:], axis=0)
        return (*low.tolist(), *high.tolist())

    def numbers_over(self, bounds: Bounds) -> list[int]:
        """Return the numbers of the rasters that may have ground in `bounds`, the one on top first."""
        x_min, y_min, x_max, y_max = bounds
        left, bottom, right, top = self._boxes.T
        return np.flatnonzero((left < x_max) & (right > x_min) & (bottom < y_max) & (top > y_min)).tolist()

    def box(self, number: int) -> Bounds:
        """Return (xmin, ymin, xmax, ymax) of a raster, metres in the CRS of the map; NaN where it has no place there."""
        return tuple(self._boxes[number].tolist())

    def __getitem__(self, number: int) -> Footprint:
        return self._footprints[number]


def common_crs(footprints: Sequence[Footprint], given: str) -> osr.SpatialReference:
    """Return the CRS that rasters are mapped in together.

    Parameters
    ----------
    given
        Any CRS that GDAL knows, in metres; "" for the one that all of them would be mapped in each.

    Raises
    ------
    PipelineError
        If they would be mapped in different ones and none is given, or it is not in metres all over their ground.
    """
    groups: dict[str, list[Footprint]] = {}
    for footprint in footprints:
        groups.setdefault(footprint.own_crs_wkt, []).append(footprint)
    found: list[tuple[osr.SpatialReference, Footprint]] = []
    for wkt, group in groups.items():
        target = _own_target(wkt, group, given)
        if not any(target.IsSame(other) for other, _ in found):
            found.append((target, group[0]))
    if len(found) > 1:
        (one, first), (other, second) = found[:2]
        raise PipelineError(
            "The rasters are in several CRS: {first} would be mapped in {first_crs}, {second} in {second_crs}. Choose "
            "one under 'CRS of the result', or map each zone into a folder of its own.",
            first=first.source, first_crs=one.GetName(), second=second.source, second_crs=other.GetName(),
        )
    target = found[0][0]
    _check_scale(footprints, target)
    return target


def _own_target(wkt: str, group: list[Footprint], given: str) -> osr.SpatialReference:
    """Return the CRS that rasters of one CRS are mapped in; where theirs is not known, by that of their bounds."""
    outer = spatial_reference(group[0].crs_wkt)
    boxes = np.array([footprint.bounds for footprint in group])
    circle = circle_of(outer)
    if circle is not None:
        # Those to both sides of the antimeridian are neighbours.
        middles = boxes[:, ::2].mean(axis=1)
        boxes[:, ::2] += (circle.beside(middles, middles[0]) - middles)[:, None]
    whole: Bounds = (*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist())
    if given:
        return target_reference(outer, whole, given)
    own = spatial_reference(wkt) if wkt else outer
    moved = transform_boxes(np.array([whole]), outer, own)[0]
    return map_crs(own, tuple(moved.tolist()))


def _check_scale(footprints: Sequence[Footprint], target: osr.SpatialReference) -> None:
    boxes = _boxes(footprints, target)
    boxes = boxes[np.isfinite(boxes).all(axis=1)]
    if not len(boxes):
        return
    (x_min, y_min), (x_max, y_max) = boxes[:, :2].min(axis=0).tolist(), boxes[:, 2:].max(axis=0).tolist()
    for point in ((x, y) for x in (x_min, x_max) for y in (y_min, y_max)):
        try:
            fits = in_metres(target, transform_point(point, target, target))
        except PipelineError:
            fits = False
        if not fits:
            raise PipelineError(
                "The imagery reaches farther than {crs} is in metres on the ground: choose a 'CRS of the result' that is, "
                "or map each zone into a folder of its own.",
                crs=target.GetName(),
            )


def _in_order(footprints: Sequence[Footprint], order: str) -> list[Footprint]:
    if order == "newest":
        _check_known(footprints, order, [bool(footprint.date) for footprint in footprints], tr("when it was taken"))
        return sorted(footprints, key=lambda footprint: footprint.date, reverse=True)
    if order == "finest":
        fine = [footprint.pixel_size > 0 for footprint in footprints]
        _check_known(footprints, order, fine, tr("how fine its pixels are"))
        return sorted(footprints, key=lambda footprint: footprint.pixel_size)
    return list(footprints)


def _check_known(footprints: Sequence[Footprint], order: str, known: list[bool], what: str) -> None:
    if not all(known):
        unknown = footprints[known.index(False)].source
        raise PipelineError(
            "The order '{order}' is not known: nothing says of {unknown} {what}. Choose the order 'given'.",
            order=order, unknown=unknown, what=what,
        )


def _boxes(footprints: Sequence[Footprint], target: osr.SpatialReference) -> np.ndarray:
    """Return (n, 4), the bounds in `target`; NaN where a raster has no place there."""
    boxes = np.full((len(footprints), 4), np.nan)
    groups: dict[str, list[int]] = {}
    for number, footprint in enumerate(footprints):
        groups.setdefault(footprint.crs_wkt, []).append(number)
    for wkt, numbers in groups.items():
        given = np.array([footprints[number].bounds for number in numbers])
        boxes[numbers] = transform_boxes(given, spatial_reference(wkt), target)
    return boxes
