"""However a raster is cut into blocks, each patch gets the same features and the same id, also beside nodata."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import torch
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from geocentroids.models.encoder.shifted_passes import valid_patches
from geocentroids.models.encoder.tiles import resample
from geocentroids.models.heads.lookup import Lookup
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.grid.patch_grid import PatchGrid, Window
from geocentroids.pipeline.training.tile_sampling import Candidates, tile_window
from pictures import SMALL, smooth_picture
from transformers import Dinov2Config, Dinov2Model

SIDE = 490
PICTURE = smooth_picture(SIDE)
Y, X = np.indices((SIDE, SIDE))
GROUND = {
    "holes": ((Y // 61 + X // 83) % 5 > 0) & (np.hypot(Y - 200, X - 280) > 60),
    "stripes": (X % 97 > 30) & (Y % 151 > 20),
    "a diagonal edge": Y + 0.4 * X > 250,
    "a turned image": (Y + X > 210) & (Y - X < 280) & (X - Y < 270) & (Y + X < 800),
    "a rim": (Y > 9) & (X > 40) & (Y < SIDE - 3) & (X < SIDE - 55),
    "specks": np.random.default_rng(2).random((SIDE, SIDE)) > 0.002,
}
LAYOUTS = {
    "published": Layout(0.25, Fraction(8, 7), 224, 3),
    "other scale": Layout(0.25, Fraction(4, 3), 168, 2),
    "half strides": Layout(0.25, Fraction(8, 7), 168, 2, passes=2),
    "coarser": Layout(0.25, Fraction(7, 6), 196, 4),
}
SIZES = (1, 1100, 1 << 20)
"""Patches that a block may have computed: from a single tile to all at once."""


@pytest.fixture(scope="module")
def encoder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("blocks")
    torch.manual_seed(4)
    Dinov2Model(Dinov2Config(**{**SMALL, "num_hidden_layers": 1})).save_pretrained(folder)
    return PatchEncoder(str(folder), device="cpu", precision="float32", batch=5)


@pytest.fixture(scope="module")
def lookup():
    centroids = np.random.default_rng(1).normal(size=(300, 32)).astype(np.float32)
    return Lookup(Codebook(centroids, np.zeros((300, 3), np.uint8), "drawn", "embedded"), "cpu")


def window_of(ground, window):
    """Return a window's pixels and which are valid, reflected beyond the raster as a warped raster's `read` does."""
    rows, columns = (
        np.abs((np.arange(start, start + count) + SIDE - 1) % (2 * SIDE - 2) - SIDE + 1)
        for start, count in ((window.y, window.height), (window.x, window.width))
    )
    valid = ground[np.ix_(rows, columns)]
    return np.where(valid[..., None], PICTURE[np.ix_(rows, columns)], 0).astype(np.uint8), valid


def encoded(encoder, layout, ground, block):
    """Return the features (rows, columns, D) of a block, and which are valid."""
    rgb, valid = window_of(ground, block.read)
    found, kept = encoder.encode(
        rgb, valid, scale=layout.model_scale, offset=block.offset, skip=block.skip,
        shape=(block.output.height, block.output.width), tile=layout.tile, margin=layout.margin, passes=layout.passes,
    )
    return found.numpy(), kept


def mapped(encoder, lookup, layout, ground, patches):
    """Return ids (rows, columns) with -1 for nodata, and features, of the whole raster."""
    grid = PatchGrid.over((0, 0, SIDE / 4, SIDE / 4), layout)
    ids, features = np.full((grid.rows, grid.columns), -1), np.zeros((grid.rows, grid.columns, 32), np.float32)
    for block in grid.blocks(patches):
        out = block.output
        found, kept = encoded(encoder, layout, ground, block)
        place = (slice(out.y, out.y + out.height), slice(out.x, out.x + out.width))
        ids[place][kept] = lookup.nearest(torch.from_numpy(found[kept]))[0].numpy()
        features[place][kept] = found[kept]
    return ids, features


@pytest.mark.parametrize("layout", LAYOUTS)
def test_any_window_is_part_of_the_map(encoder, lookup, layout):
    ids, features = mapped(encoder, lookup, LAYOUTS[layout], GROUND["holes"], 5000)
    grid = PatchGrid.over((0, 0, SIDE / 4, SIDE / 4), LAYOUTS[layout])
    for window in (Window(3, 5, 9, 4), Window(1, 0, 14, 13), Window(7, 11, 1, 1)):
        found, kept = encoded(encoder, LAYOUTS[layout], GROUND["holes"], grid.block(window))
        place = (slice(window.y, window.y + window.height), slice(window.x, window.x + window.width))
        np.testing.assert_array_equal(kept, ids[place] >= 0)
        np.testing.assert_array_equal(found[kept], features[place][kept])


@pytest.mark.parametrize(
    ("layout", "shape"), [*(("published", shape) for shape in GROUND), *((layout, "holes") for layout in list(LAYOUTS)[1:])]
)
def test_a_map_does_not_depend_on_its_blocks(encoder, lookup, layout, shape):
    maps = [mapped(encoder, lookup, LAYOUTS[layout], GROUND[shape], patches) for patches in SIZES]
    ids, features = maps[0]
    assert len(np.unique(ids)) > 10 and ((ids < 0).any() or shape in ("specks", "a rim"))
    for other_ids, other_features in maps[1:]:
        np.testing.assert_array_equal(other_ids, ids)
        np.testing.assert_array_equal(other_features, features)


def test_tiles_of_a_training_are_those_of_a_map(encoder, lookup):
    layout, ground = LAYOUTS["published"], GROUND["holes"]
    ids, features = mapped(encoder, lookup, layout, ground, 5000)
    grid, side = PatchGrid.over((0, 0, SIDE / 4, SIDE / 4), layout), tile_window(layout)
    tiles = np.array([(0, 0), (1, 0), (2, 3), (3, 1), (3, 3)])
    blocks = [Candidates(grid, tiles, np.ones(len(tiles))).block(tile) for tile in tiles]
    windows = [
        window_of(ground, type(block.read)(block.read.x, block.read.y, side, side)) for block in blocks
    ]
    rgb, valid = map(np.stack, zip(*windows))
    found, kept, _ = encoder.encode_tiles(
        rgb, valid, np.array([block.offset for block in blocks]), scale=layout.model_scale, tile=224, margin=3
    )
    for (column, row), one, sound in zip(tiles, found.numpy(), kept):
        place = (slice(row * 10, row * 10 + 10), slice(column * 10, column * 10 + 10))
        inside = ids[place].shape
        one, sound = one[: inside[0], : inside[1]], sound[: inside[0], : inside[1]]
        np.testing.assert_array_equal(ids[place] >= 0, sound)
        np.testing.assert_array_equal(features[place][sound], one[sound])


@pytest.mark.parametrize("scale", ["8/7", "3/2", "7/6", "3/4", "1/3", "13/5", "1"])
def test_pixels_are_resampled_alike_wherever_their_window_begins(scale):
    scale, picture = Fraction(scale), torch.from_numpy(smooth_picture(420)).permute(2, 0, 1)
    whole, begin, size = resample(picture, scale), 7 * scale.denominator, 40 * scale.denominator
    part = resample(picture[:, begin : begin + size, begin : begin + size], scale)
    first, rim = 7 * scale.numerator, -(-4 * max(scale.numerator, scale.denominator) // scale.denominator)
    inside = whole[:, first : first + part.shape[1], first : first + part.shape[2]]
    assert torch.equal(inside[:, rim:-rim, rim:-rim], part[:, rim:-rim, rim:-rim])


def test_which_patches_are_valid_is_exact_wherever_they_lie():
    for scale in map(Fraction, ("7/6", "3/2", "8/7", "13/5")):
        valid = np.random.default_rng(3).random((1200, 1200)) > 0.5
        unit = scale.denominator
        for begin in range(0, 40 * unit, 3 * unit):
            origin = (int(begin * scale), 0)
            moved = valid_patches(valid[:, begin:], scale, (0, 0), (20, 20))
            np.testing.assert_array_equal(moved, valid_patches(valid, scale, origin, (20, 20)))


def test_an_id_does_not_depend_on_how_many_are_looked_up(lookup):
    features = torch.from_numpy(np.random.default_rng(5).normal(size=(700, 32)).astype(np.float32))
    ids, score, margin = lookup.nearest(features, confidence=True)
    for count in (1, 2, 3, 5, 17, 256, 257, 699):
        some = lookup.nearest(features[:count], confidence=True)
        assert all(torch.equal(part, whole[:count]) for part, whole in zip(some, (ids, score, margin)))
