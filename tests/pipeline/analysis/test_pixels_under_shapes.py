"""Points and polygons to pixels: holes, tiny and huge shapes, what lies outside, and grids that are turned."""

from __future__ import annotations

import numpy as np
import pytest
from geocentroids.pipeline.analysis import pixels_under_shapes
from geocentroids.pipeline.analysis.id_raster import IdRaster
from geocentroids.pipeline.analysis.pixels_under_shapes import ids_under, locate
from geocentroids.pipeline.errors import Cancelled, PipelineError
from geocentroids.pipeline.grid.patch_grid import PixelGrid
from geocentroids.runtime.progress import Silent
from osgeo import ogr

GRID = PixelGrid(10, 8, (100.0, 2.0, 0.0, 50.0, 0.0, -2.0))


def wkb(text):
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb())


def cells(found, shape=0):
    kept = found.shapes == shape
    return sorted(zip(found.rows[kept].tolist(), found.columns[kept].tolist()))


def box(left, top, right, bottom):
    return f"(({left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top}))"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("POINT (103.9 47.9)", [(1, 1)]),
        ("MULTIPOINT ((100.1 49.9), (119.9 34.1), (99 49))", [(0, 0), (7, 9)]),
        ("POLYGON " + box(100.5, 49.5, 104.5, 46.5), [(0, 0), (0, 1), (1, 0), (1, 1)]),
        ("POLYGON " + box(103.1, 47.9, 103.2, 47.8), [(1, 1)]),
        ("POLYGON " + box(117, 36.9, 130, 20), [(7, 9)]),
        ("POLYGON " + box(200, 47.9, 210, 47.8), []),
        ("POINT (99.9 48)", []),
        ("POINT EMPTY", []),
    ],
)
def test_pixels_of_shapes(text, expected):
    assert cells(locate([wkb(text)], GRID, Silent())) == expected


def test_lines_are_no_samples():
    with pytest.raises(PipelineError, match="use 'Buffer'"):
        locate([wkb("LINESTRING (101 49, 110 40)")], GRID, Silent())


def test_a_hole_is_none_of_the_polygon():
    hole = "POLYGON ((100 50,120 50,120 34,100 34,100 50),(102 48,118 48,118 36,102 36,102 48))"
    found = cells(locate([wkb(hole)], GRID, Silent()))
    assert len(found) == 80 - 8 * 6 and (3, 3) not in found


def test_shapes_are_told_apart_and_large_ones_thinned(monkeypatch):
    monkeypatch.setattr(pixels_under_shapes, "MOST_OF_A_SHAPE", 20)
    monkeypatch.setattr(pixels_under_shapes, "MOST_AT_ONCE", 25)
    found = locate([wkb("POLYGON " + box(90, 60, 130, 20)), wkb("POINT (101 49)")], GRID, Silent())
    assert np.bincount(found.shapes).tolist() == [20, 1] and len(set(cells(found))) == 20
    assert {row for row, _ in cells(found)} > {0, 7}


def test_a_grid_that_is_turned():
    turned = PixelGrid(10, 8, (100.0, 0.0, 2.0, 50.0, 2.0, 0.0))
    assert cells(locate([wkb("POINT (105 51)")], turned, Silent())) == [(2, 0)]
    assert cells(locate([wkb("POLYGON " + box(104, 54, 106, 50))], turned, Silent())) == [(2, 0), (2, 1)]


def test_cancel():
    class Stop(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        locate([wkb("POINT (101 49)")], GRID, Stop())


def test_the_ids_under_samples(write_raster, tmp_path):
    ids = np.arange(600 * 10, dtype=np.uint16).reshape(1, 600, 10)
    ids[0, 2, 3] = 65535
    raster = IdRaster.open(write_raster(tmp_path / "ids.tif", ids, (100, 2, 0, 50, 0, -2), nodata=65535))
    points = [(599, 9), (2, 3), (0, 0), (300, 4)]
    found = locate([wkb(f"POINT ({101 + 2 * x} {49 - 2 * y})") for y, x in points], raster.grid, Silent())
    kept, under, counts = ids_under(found, raster, Silent())
    assert counts.sum() == 5999 and counts[23] == 0 and counts[24] == 1
    assert dict(zip(kept.shapes.tolist(), under.tolist())) == {0: 5999, 2: 0, 3: 3004}
