"""Which sheets a map of many rasters has: those that share ground with a raster and with the area that is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import ogr

from ...runtime.progress import Progress
from ..errors import Cancelled, PipelineError
from ..grid.sheets import Sheet, SheetGrid
from ..imagery.footprints import FootprintIndex
from ..imagery.reprojection import Bounds
from .stale_sheets import SheetHashes

RIM = 0.001
"""Metres of a sheet's rim that make no sheet wanted, so that a polygon that ends there does not ask for its neighbour."""


@dataclass(frozen=True)
class PlannedSheet:
    """A sheet that a map has.

    Parameters
    ----------
    made_of
        A hash of all that its pixels depend on.
    rasters
        Those that have ground in it or beside it, by their numbers in the index of the map.
    """

    sheet: Sheet
    made_of: str
    rasters: tuple[int, ...]


def plan_sheets(
    grid: SheetGrid,
    index: FootprintIndex,
    area: Sequence[bytes] | None,
    request: dict[str, Any],
    progress: Progress,
) -> list[PlannedSheet]:
    """Return the sheets that rasters have ground in, row by row from the top.

    Parameters
    ----------
    area
        Polygons (WKB) in the CRS of the map: only sheets that share ground with one are wanted; None for all.
    request
        What all sheets depend on besides the rasters, as `sheet_request` gives it.

    Raises
    ------
    PipelineError
        If there is none.
    Cancelled
        If the user asked to stop.
    """
    wanted = _Area(area)
    margin = grid.layout.tile_size
    rasters: dict[Sheet, list[int]] = {}
    with_ground: set[Sheet] = set()
    for number in range(len(index)):
        if progress.cancelled():
            raise Cancelled
        box = index.box(number)
        if box[0] != box[0]:
            continue
        with_ground.update(grid.over(box))
        # A tile at a sheet's rim sees a tile's width beyond it.
        for sheet in grid.over((box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin)):
            rasters.setdefault(sheet, []).append(number)
    sheets = []
    for sheet in with_ground:
        if progress.cancelled():
            raise Cancelled
        if wanted.meets(grid.bounds(sheet)):
            sheets.append(sheet)
    if not sheets:
        raise PipelineError("There is no imagery in the area: choose another one, or leave it empty.")
    hashes = SheetHashes(grid, index, request)
    sheets.sort(key=lambda one: (-one.y, one.x))
    return [PlannedSheet(sheet, hashes.of(rasters[sheet]), tuple(rasters[sheet])) for sheet in sheets]


class _Area:
    """The polygons that a map is wanted of."""

    def __init__(self, polygons: Sequence[bytes] | None) -> None:
        self._everywhere = polygons is None
        self._polygons = [ogr.CreateGeometryFromWkb(wkb) for wkb in polygons or ()]
        # A coast has a hundred thousand vertices, of which each question without this would read every one.
        self._prepared = [polygon.CreatePreparedGeometry() for polygon in self._polygons]
        self._boxes = np.array([polygon.GetEnvelope() for polygon in self._polygons]).reshape(-1, 4)

    def meets(self, bounds: Bounds) -> bool:
        """Whether any of them shares ground with a box, and not only a rim."""
        if self._everywhere:
            return True
        x_min, y_min, x_max, y_max = (edge + RIM * sign for edge, sign in zip(bounds, (1, 1, -1, -1)))
        left, right, bottom, top = self._boxes.T
        near = np.flatnonzero((left < x_max) & (right > x_min) & (bottom < y_max) & (top > y_min))
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in ((x_min, y_min), (x_max, y_min), (x_max, y_max), (x_min, y_max), (x_min, y_min)):
            ring.AddPoint_2D(x, y)
        box = ogr.Geometry(ogr.wkbPolygon)
        box.AddGeometry(ring)
        return any(self._prepared[number].Intersects(box) for number in near)
