"""Which patches of a tile a codebook is trained on."""

from __future__ import annotations

import numpy as np
from geocentroids.pipeline.training.tile_reader import TileBatch

STEP, INSIDE, EACH = 6, (27, 21), 9
TILES = np.array([[3, 0, 0], [3, 4, 1], [3, 1, 3], [3, 2, 2]])


def chosen(tiles, valid, seed=5):
    return TileBatch(tiles, None, INSIDE, STEP).choose(valid, EACH, seed)


def some_valid():
    valid = np.random.default_rng(0).random((len(TILES), STEP, STEP)) < 0.7
    valid[0] = False
    valid[0, 2, 1:4] = True
    return valid


def test_so_many_of_each_tile_valid_and_within_the_raster():
    valid = some_valid()
    rows, places = chosen(TILES, valid)
    tile, row, column = (numbers[rows] for numbers in np.nonzero(valid))
    np.testing.assert_array_equal(places[:, 0], 3)
    np.testing.assert_array_equal(places[:, 1], TILES[tile, 1] * STEP + column)
    np.testing.assert_array_equal(places[:, 2], TILES[tile, 2] * STEP + row)
    assert (places[:, 1:] < INSIDE).all()
    usable = [3, valid[1, :, :3].sum(), valid[2, :3].sum(), valid[3].sum()]
    assert np.bincount(tile).tolist() == [min(EACH, count) for count in usable]


def test_the_seed_decides_and_the_tiles_beside_it_do_not():
    valid = some_valid()
    _, places = chosen(TILES, valid)
    parts = [chosen(TILES[part], valid[part])[1] for part in (slice(0, 1), slice(1, 4))]
    np.testing.assert_array_equal(np.concatenate(parts), places)
    other = chosen(TILES, valid, seed=6)[1]
    assert len(other) == len(places) and (other != places).any()
