"""Which sheets an area wants."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from geocentroids.pipeline.errors import Cancelled, PipelineError
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.grid.sheets import Sheet, SheetGrid
from geocentroids.pipeline.imagery.crs import spatial_reference
from geocentroids.pipeline.imagery.footprints import Footprint, FootprintIndex
from geocentroids.pipeline.maps.sheet_plan import plan_sheets
from geocentroids.runtime.progress import Silent
from osgeo import ogr

GRID = SheetGrid(Layout(0.25, Fraction(8, 7), 224, 3), 320)
"""Sheets of 980 m."""
SIZE = 980.0
UTM = spatial_reference("EPSG:32633")


def planned(area, progress=Silent()):
    """Return the sheets of imagery that fills (500, 5400) to (509, 5409), counted in sheets."""
    bounds = (500 * SIZE, 5400 * SIZE, 510 * SIZE, 5410 * SIZE)
    footprint = Footprint("/imagery/all.tif", bounds, UTM.ExportToWkt(), date="2026-05-01")
    index = FootprintIndex([footprint], "newest", UTM)
    wkb = None if area is None else [bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb()) for wkt in area]
    return {each.sheet for each in plan_sheets(GRID, index, wkb, {}, progress)}


def ring(left, bottom, right, top):
    """Return a ring, in sheets, as WKT."""
    corners = ((left, bottom), (right, bottom), (right, top), (left, top), (left, bottom))
    return "(" + ", ".join(f"{x * SIZE!r} {y * SIZE!r}" for x, y in corners) + ")"


def test_without_an_area_all_of_the_imagery_is_wanted():
    assert planned(None) == {Sheet(x, y) for x in range(500, 510) for y in range(5400, 5410)}


@pytest.mark.parametrize(
    ("area", "wanted"),
    [
        (["POLYGON " + f"({ring(502, 5402, 504, 5403)})"], {(502, 5402), (503, 5402)}),
        (["POLYGON " + f"({ring(502.9, 5402.5, 503.1, 5402.6)})"], {(502, 5402), (503, 5402)}),
        (["POLYGON " + f"({ring(400, 5402.5, 500.5, 5402.6)})"], {(500, 5402)}),
        (
            ["POLYGON " + f"({ring(501, 5401, 504, 5404)}, {ring(502, 5402, 503, 5403)})"],
            {(x, y) for x in (501, 502, 503) for y in (5401, 5402, 5403)} - {(502, 5402)},
        ),
        (
            [f"MULTIPOLYGON (({ring(501.2, 5401.2, 501.4, 5401.4)}), ({ring(505.2, 5401.2, 505.4, 5401.4)}))",
             f"POLYGON ({ring(508.2, 5408.2, 508.4, 5408.4)})"],
            {(501, 5401), (505, 5401), (508, 5408)},
        ),
    ],
    ids=["on whole sheets", "over a rim", "beyond the imagery", "with a hole", "several"],
)
def test_an_area_wants_the_sheets_that_it_shares_ground_with(area, wanted):
    assert planned(area) == {Sheet(*place) for place in wanted}


def test_an_area_beside_the_imagery_is_told():
    with pytest.raises(PipelineError, match="no imagery in the area"):
        planned([f"POLYGON ({ring(400, 5402, 500, 5403)})"])


def test_planning_by_an_area_can_be_cancelled():
    class Hasty(Silent):
        asked = 0

        def cancelled(self):
            self.asked += 1
            return self.asked > 5

    angles = np.linspace(0, 2 * np.pi, 1000)
    circle = zip(np.cos(angles).tolist(), np.sin(angles).tolist())
    points = ", ".join(f"{(505 + 4 * x) * SIZE!r} {(5405 + 4 * y) * SIZE!r}" for x, y in circle)
    first = points.split(",")[0]
    progress = Hasty()
    with pytest.raises(Cancelled):
        planned([f"POLYGON (({points}, {first}))"], progress)
    assert progress.asked == 6
