"""The grid covers every patch once, its blocks hold all that their tiles need, and positions are exact."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.layout import PUBLISHED, Layout
from geocentroids.pipeline.grid.patch_grid import PatchGrid, Window
from geocentroids.runtime.constants import PATCH
from hypothesis import given, settings
from hypothesis import strategies as st


@st.composite
def layouts(draw):
    passes = draw(st.sampled_from([1, 1, 2, 4]))
    margin = draw(st.integers(min(1, passes - 1), 4))
    tile = PATCH * draw(st.integers(2 * margin + 1, 2 * margin + 12))
    scale = Fraction(draw(st.integers(1, 16)), draw(st.integers(1, 16)))
    return Layout(draw(st.sampled_from([0.05, 0.25, 0.3, 1.0, 2.5])), scale, tile, margin, passes)


@st.composite
def grids(draw):
    layout = draw(layouts())
    width, height = (layout.tile_size * draw(st.floats(1.001, 9)) for _ in "xy")
    x, y = draw(st.floats(-1e6, 1e6)), draw(st.floats(-1e7, 1e7))
    return PatchGrid.over((x, y, x + width, y + height), layout), (x, y, x + width, y + height)


@st.composite
def anchored_extents(draw, layout):
    """An extent on whole source pixels from (0, 0), as (left, top, width, height) in such pixels, down from 0."""
    least = -(-layout.tile // layout.model_scale)
    size = [int(least * draw(st.floats(1.001, 4))) + 1 for _ in "xy"]
    return (*(draw(st.integers(-3000, 3000)) for _ in "xy"), *size)


def anchored_grid(layout, extent):
    left, top, width, height = extent
    gsd = layout.gsd
    return PatchGrid.over((left * gsd, -(top + height) * gsd, (left + width) * gsd, -top * gsd), layout, anchored=True)


def blocks_of(grid, tiles):
    return list(grid.blocks((tiles * grid.layout.tile // PATCH * grid.layout.passes) ** 2))


@settings(deadline=None)
@given(grids(), st.integers(1, 5))
def test_blocks_cover_every_patch_exactly_once(case, tiles):
    grid, _ = case
    covered = np.zeros((grid.rows, grid.columns), int)
    for block in blocks_of(grid, tiles):
        window = block.output
        covered[window.y : window.y + window.height, window.x : window.x + window.width] += 1
    assert (covered == 1).all()


@settings(deadline=None)
@given(grids())
def test_grid_reaches_the_rim_and_not_a_patch_further(case):
    grid, (x_min, y_min, x_max, y_max) = case
    size, slack = grid.layout.pixel_size, 0.01 * grid.layout.gsd
    assert grid.x_min == x_min and grid.y_max == y_max
    assert grid.columns * size >= x_max - x_min - slack
    assert (grid.columns - 1) * size < x_max - x_min
    assert grid.rows * size >= y_max - y_min - slack
    assert (grid.rows - 1) * size < y_max - y_min


@settings(deadline=None)
@given(grids(), st.integers(1, 3))
def test_a_blocks_window_holds_its_tiles_and_is_whole_on_both_sides(case, tiles):
    grid, _ = case
    layout = grid.layout
    for block in blocks_of(grid, tiles):
        for first, count, start, length, offset in (
            (block.output.x, block.output.width, block.read.x, block.read.width, block.offset[0]),
            (block.output.y, block.output.height, block.read.y, block.read.height, block.offset[1]),
        ):
            model_start, model_length = start * layout.model_scale, length * layout.model_scale
            assert model_start.denominator == model_length.denominator == 1
            assert first % layout.passes == 0
            assert model_start + offset == (first // layout.passes - layout.margin) * PATCH
            needed = -(-count // (layout.step * layout.passes)) * layout.step + 2 * layout.margin
            shifted = PATCH * (layout.passes - 1) / layout.passes
            assert offset >= 2 and offset + needed * PATCH + shifted + 2 <= model_length


@settings(deadline=None)
@given(grids(), st.integers(1, 4), st.integers(1, 4))
def test_tiles_lie_at_the_same_place_whatever_the_block(case, one, other):
    grid, _ = case

    def tile_origins(tiles):
        step = grid.layout.step * grid.layout.passes
        return {
            (x, y)
            for block in blocks_of(grid, tiles)
            for x in range(block.output.x, block.output.x + block.output.width, step)
            for y in range(block.output.y, block.output.y + block.output.height, step)
        }

    assert tile_origins(one) == tile_origins(other)


def seen_by_pixel(grid, extent, tiles):
    """Return, for each pixel (column, row from (0, 0)) of an anchored map, along x and y what it is seen in.

    That is the start of its tile in model pixels from (0, 0), its place in what is kept of it, and the phase of the read.
    """
    layout, (left, top, _, _) = grid.layout, extent
    column, row = (round(start / layout.pixel_size) for start in (grid.x_min, -grid.y_max))
    side, seen = layout.step * layout.passes, {}
    for block in blocks_of(grid, tiles):
        for x, y in np.ndindex(block.output.width, block.output.height):
            axes = zip((left + block.read.x, top + block.read.y), block.offset, block.skip, (x, y))
            seen[column + block.output.x + x, row + block.output.y + y] = [
                (
                    start * layout.model_scale + offset + (skip + place) // side * layout.step * PATCH,
                    (skip + place) % side,
                    start % layout.model_scale.denominator,
                )
                for start, offset, skip, place in axes
            ]
    return seen


@settings(deadline=None, max_examples=40)
@given(st.data(), layouts(), st.integers(1, 3), st.integers(1, 3))
def test_the_same_ground_is_seen_in_the_same_tile_of_any_anchored_map(data, layout, one, other):
    extents = [data.draw(anchored_extents(layout)) for _ in "ab"]
    maps = [
        seen_by_pixel(anchored_grid(layout, extent), extent, tiles) for extent, tiles in zip(extents, (one, other))
    ]
    for pixel in maps[0].keys() & maps[1].keys():
        assert maps[0][pixel] == maps[1][pixel]


@settings(deadline=None)
@given(st.data(), layouts(), st.integers(1, 3))
def test_an_anchored_map_is_seen_where_it_lies_and_covers_its_extent(data, layout, tiles):
    extent = data.draw(anchored_extents(layout))
    grid, (left, top, width, height) = anchored_grid(layout, extent), extent
    pixel = layout.patch_pixels / layout.passes
    for place, first, length, count in (
        (grid.x_min, left, width, grid.columns), (-grid.y_max, top, height, grid.rows)
    ):
        low = round(Fraction(place) / Fraction(layout.gsd) / pixel)
        assert abs(place - float(low * pixel) * layout.gsd) < 1e-6
        assert low * pixel <= first < (low + 1) * pixel
        assert (low + count - 1) * pixel < first + length <= (low + count) * pixel
    for (column, row), places in seen_by_pixel(grid, extent, tiles).items():
        for number, (start, position, phase) in zip((column, row), places):
            # The tile's start in model pixels, its margin, and the pixel's place in what is kept of it.
            kept_from = start + layout.margin * PATCH
            assert kept_from + Fraction(position * PATCH, layout.passes) == number * pixel * layout.model_scale
            assert phase == 0


@settings(deadline=None)
@given(st.data(), layouts(), st.integers(1, 5))
def test_blocks_cover_an_anchored_map_exactly_once(data, layout, tiles):
    grid = anchored_grid(layout, data.draw(anchored_extents(layout)))
    covered = np.zeros((grid.rows, grid.columns), int)
    for block in blocks_of(grid, tiles):
        window = block.output
        covered[window.y : window.y + window.height, window.x : window.x + window.width] += 1
    assert (covered == 1).all()


def test_anchored_maps_of_neighbours_meet_patch_by_patch():
    west, east = (
        PatchGrid.over((x, 7_000_000.25, x + 490, 7_000_245.25), PUBLISHED, anchored=True) for x in (500_000.5, 500_490.5)
    )
    assert (east.x_min - west.x_min) % 3.0625 == 0 and west.x_min % 3.0625 == 0 and west.y_max % 3.0625 == 0
    assert west.x_min <= 500_000.5 < west.x_min + 3.0625 and west.y_max >= 7_000_245.25 > west.y_max - 3.0625


def test_the_published_layout():
    grid = PatchGrid.over((500_000.0, 7_000_000.0, 500_490.0, 7_000_245.0), PUBLISHED)
    assert PUBLISHED.patch_pixels == Fraction(49, 4) and PUBLISHED.patch_size == 3.0625
    assert PUBLISHED.step == 10 and PUBLISHED.tile_size == 49.0
    assert (grid.columns, grid.rows) == (160, 80)
    assert grid.geotransform == (500_000.0, 3.0625, 0.0, 7_000_245.0, 0.0, -3.0625)


def test_a_denser_map_is_the_same_ground_in_smaller_pixels():
    bounds = (500_000.0, 7_000_000.0, 500_490.0, 7_000_245.0)
    for passes in (2, 4):
        grid = PatchGrid.over(bounds, Layout(0.25, Fraction(8, 7), 224, 3, passes))
        assert (grid.columns, grid.rows) == (160 * passes, 80 * passes)
        assert grid.geotransform == (500_000.0, 3.0625 / passes, 0.0, 7_000_245.0, 0.0, -3.0625 / passes)


@settings(deadline=None)
@given(grids(), st.integers(1, 20_000))
def test_a_block_has_no_more_patches_computed_than_it_may(case, patches):
    grid, _ = case
    layout = grid.layout
    in_tile = (layout.tile // PATCH * layout.passes) ** 2
    side = layout.step * layout.passes
    for block in grid.blocks(patches):
        tiles = -(-block.output.width // side) * -(-block.output.height // side)
        assert tiles == 1 or tiles * in_tile <= patches


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ((0.0, Fraction(1), 224, 3), "GSD"),
        ((float("nan"), Fraction(1), 224, 3), "GSD"),
        ((0.25, Fraction(0), 224, 3), "scale"),
        ((0.25, Fraction(1), 225, 3), "Tile"),
        ((0.25, Fraction(1), 224, 8), "margin"),
        ((0.25, Fraction(1), 224, -1), "margin"),
        ((0.25, Fraction(1), 224, 3, 3), "stride"),
        ((0.25, Fraction(1), 224, 0, 2), "margin"),
    ],
)
def test_a_layout_that_cannot_be_is_refused(values, word):
    with pytest.raises(PipelineError, match=word):
        Layout(*values)


def test_an_extent_under_one_tile_is_refused():
    with pytest.raises(PipelineError, match="less than one tile"):
        PatchGrid.over((0, 0, 100, 48), PUBLISHED)
    PatchGrid.over((0, 0, 49, 49), PUBLISHED)


@settings(deadline=None)
@given(st.data(), layouts(), st.booleans())
def test_a_part_has_the_patches_and_tiles_of_the_whole(data, layout, anchored):
    extent = data.draw(anchored_extents(layout))
    left, top, width, height = (each * layout.gsd for each in extent)
    whole = PatchGrid.over((left, -top - height, left + width, -top), layout, anchored)
    x, y = data.draw(st.integers(0, whole.columns - 1)), data.draw(st.integers(0, whole.rows - 1))
    columns, rows = data.draw(st.integers(1, whole.columns - x)), data.draw(st.integers(1, whole.rows - y))
    size = layout.pixel_size
    west, north = whole.x_min + (x + 0.3) * size, whole.y_max - (y + 0.3) * size
    part = whole.within((west, north - (rows - 0.6) * size, west + (columns - 0.6) * size, north))
    assert (part.columns, part.rows) == (columns, rows)
    assert part.x_min == pytest.approx(whole.x_min + x * size) and part.y_max == pytest.approx(whole.y_max - y * size)
    for column, row in {(0, 0), (columns - 1, rows - 1)}:
        mine, theirs = part.block(Window(column, row, 1, 1)), whole.block(Window(x + column, y + row, 1, 1))
        assert (mine.read, mine.offset, mine.skip) == (theirs.read, theirs.offset, theirs.skip)
    assert whole.within((left - 1e4, -top - height - 1e4, left + width + 1e4, -top + 1e4)) == whole
    with pytest.raises(PipelineError, match="does not overlap the imagery"):
        whole.within((left - 9e3, -top, left - 8e3, -top + 100))
