"""Sheets cover the ground without a gap or an overlap, and a sheet's patches are those of every other anchored map."""

from __future__ import annotations

from fractions import Fraction

import pytest
from geocentroids.pipeline.grid.layout import PUBLISHED, Layout
from geocentroids.pipeline.grid.patch_grid import PatchGrid
from geocentroids.pipeline.grid.sheets import Sheet, SheetGrid
from hypothesis import given
from hypothesis import strategies as st

LAYOUTS = (PUBLISHED, Layout(0.3, Fraction(8, 7), 336, 5, 2), Layout(0.2, Fraction(1), 56, 1))
places = st.integers(-4000, 4000)


@given(st.sampled_from(LAYOUTS), places, places)
def test_neighbours_meet_exactly(layout, x, y):
    grid = SheetGrid(layout)
    one, right, upper = (grid.bounds(sheet) for sheet in (Sheet(x, y), Sheet(x + 1, y), Sheet(x, y + 1)))
    assert one[2] == right[0] and one[3] == upper[1]
    window, beside, above = (grid.window(sheet) for sheet in (Sheet(x, y), Sheet(x + 1, y), Sheet(x, y + 1)))
    assert window.x + window.width == beside.x and above.y + above.height == window.y


def test_a_sheet_of_the_published_layout_is_1715_metres():
    assert SheetGrid(PUBLISHED).bounds(Sheet(1, -1)) == (1715, -1715, 3430, 0)


@given(st.sampled_from(LAYOUTS), places, places, st.integers(-5000, 5000), st.integers(-5000, 5000))
def test_a_sheets_pixels_lie_where_they_do_in_a_map_of_any_extent(layout, x, y, across, down):
    grid = SheetGrid(layout, 40)
    left, bottom, right, top = grid.bounds(Sheet(x, y))
    gsd = layout.gsd
    pixels = [round(edge / gsd) for edge in (left, bottom, right, top)]
    extent = [(pixels[0] - abs(across)) * gsd, (pixels[1] - abs(down)) * gsd, (pixels[2] + 3) * gsd, (pixels[3] + 5) * gsd]
    whole = PatchGrid.over(tuple(extent), layout, anchored=True)
    sheet = PatchGrid.anchored(grid.window(Sheet(x, y)), layout, (round(extent[0] / gsd), round(-extent[3] / gsd)))
    column, row = (
        round(offset / layout.pixel_size) for offset in (sheet.x_min - whole.x_min, whole.y_max - sheet.y_max)
    )
    assert sheet.x_min == pytest.approx(whole.x_min + column * layout.pixel_size, abs=1e-6)
    assert sheet.y_max == pytest.approx(whole.y_max - row * layout.pixel_size, abs=1e-6)
    # Read from the same source pixels, at the same place in a tile.
    for offset_x, offset_y in ((0, 0), (sheet.columns - 1, sheet.rows - 1)):
        one = sheet._span(offset_x, 1, 0), sheet._span(offset_y, 1, 1)
        other = whole._span(column + offset_x, 1, 0), whole._span(row + offset_y, 1, 1)
        assert one == other


@given(st.sampled_from(LAYOUTS), st.tuples(*[st.integers(-(10**8), 10**8)] * 2, *[st.integers(1, 10**6)] * 2))
def test_sheets_over_an_extent_cover_it_and_each_touches_it(layout, centimetres):
    x, y, width, height = (length / 100 for length in centimetres)
    grid = SheetGrid(layout)
    sheets = list(grid.over((x, y, x + width, y + height)))
    boxes = [grid.bounds(sheet) for sheet in sheets]
    assert len(set(sheets)) == len(sheets)
    assert min(box[0] for box in boxes) <= x and max(box[2] for box in boxes) >= x + width
    assert min(box[1] for box in boxes) <= y and max(box[3] for box in boxes) >= y + height
    assert all(box[0] < x + width and box[2] > x and box[1] < y + height and box[3] > y for box in boxes)


@given(places, places)
def test_a_sheet_is_told_by_its_name(x, y):
    assert Sheet.of_name(Sheet(x, y).name) == Sheet(x, y)
    assert Sheet.of_name("orthophoto") is None
