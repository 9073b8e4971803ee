"""Which tiles are drawn: shares of rasters, spread, what is valid, the same again from the same seed."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.grid.patch_grid import PatchGrid
from geocentroids.pipeline.training.tile_sampling import (
    Candidates,
    allocate_tiles,
    suggest_clusters,
    tile_window,
)

LAYOUT = Layout(0.25, Fraction(8, 7), 224, 3)
GRID = PatchGrid(0, 0, 200, 100, LAYOUT)


def whole(shape=(100, 200)):
    return Candidates.of(GRID, np.ones(shape, bool))


@pytest.mark.parametrize(
    ("available", "wanted", "shares"),
    [
        ([300, 300, 400], 100, [30, 30, 40]),
        ([100, 900], 100, [50, 50]),
        ([10, 990], 100, [10, 90]),
        ([100_000, *[100] * 99], 1000, [40, *[10] * 69, *[9] * 30]),
        ([0, 5, 0], 3, [0, 3, 0]),
        ([1, 1, 1], 10, [1, 1, 1]),
        ([1000, 1, 1], 3, [1, 1, 1]),
        ([5], 100, [5]),
    ],
)
def test_rasters_share_the_tiles(available, wanted, shares):
    given = allocate_tiles(available, wanted)
    assert sum(given) == sum(shares)
    assert all(number <= most for number, most in zip(given, available))
    assert np.abs(np.subtract(given, shares)).max() <= 1


def test_shares_hold_for_any_amounts():
    rng = np.random.default_rng(0)
    for _ in range(300):
        available = rng.integers(0, 50, rng.integers(1, 12)).tolist()
        wanted = int(rng.integers(0, 200))
        given = allocate_tiles(available, wanted)
        assert sum(given) == min(wanted, sum(available))
        assert all(0 <= number <= most for number, most in zip(given, available))


def test_candidates_are_where_the_image_is_valid():
    assert len(whole().tiles) == 200 and whole().patches == pytest.approx(20_000)
    overview = np.zeros((100, 200), bool)
    overview[:, 100:] = True
    right = Candidates.of(GRID, overview)
    assert sorted(set(right.tiles[:, 0])) == list(range(10, 20))
    overview[:] = False
    overview[4:6, 4:6] = True
    assert Candidates.of(GRID, overview).tiles.tolist() == [[0, 0]], "the only valid spot, though it is small"
    assert len(Candidates.of(GRID, np.zeros((100, 200), bool)).tiles) == 0


@pytest.mark.parametrize("shape", [(3, 7), (33, 65), (500, 1000)])
def test_overviews_of_any_size(shape):
    found = whole(shape)
    assert len(found.tiles) == 200
    # The rim's tiles reach over it: what lies beyond is not valid.
    narrow = Candidates.of(PatchGrid(0, 0, 205, 104, LAYOUT), np.ones(shape, bool))
    assert narrow.patches == pytest.approx(205 * 104, rel=0.25)


def test_draws_are_spread_different_and_repeatable():
    drawn = whole().draw(50, np.random.default_rng(3))
    assert len(np.unique(drawn, axis=0)) == 50
    quarters = np.bincount(drawn[:, 0] // 5 * 2 + drawn[:, 1] // 5, minlength=8)
    assert quarters.min() >= 4, "50 of 200 in eighths: about six each"
    np.testing.assert_array_equal(drawn, whole().draw(50, np.random.default_rng(3)))
    assert not np.array_equal(drawn, whole().draw(50, np.random.default_rng(4)))
    assert len(whole().draw(1000, np.random.default_rng(3))) == 200


@pytest.mark.parametrize("scale", [Fraction(8, 7), Fraction(1), Fraction(4, 3), Fraction(1, 2)])
def test_one_window_holds_every_tile(scale):
    layout = Layout(0.25, scale, 224, 3)
    side = tile_window(layout)
    for tile in whole().tiles:
        block = Candidates(PatchGrid(0, 0, 200, 100, layout), np.empty((0, 2)), np.empty(0)).block(tile)
        assert max(block.read.width, block.read.height) <= side
        assert (max(block.offset) + 224) / scale <= side
    assert side % scale.denominator == 0


def test_clusters_suggested():
    assert suggest_clusters(4_000_000) == 6000
    assert suggest_clusters(5_000) == 212
    assert suggest_clusters(10) == 2 and suggest_clusters(10**9) == 16_384
