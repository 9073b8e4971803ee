"""The encoder and codebook that ship: small, steady across seams and in other light."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.embedded_files import EMBEDDED_CODEBOOK, EMBEDDED_ENCODER
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from geocentroids.models.encoder.tiles import resample
from geocentroids.models.heads.lookup import Lookup
from geocentroids.pretraining.shipping import CARD
from geocentroids.resources.sample.scene import sample_scene
from geocentroids.runtime.constants import PATCH

SIDE = 770
GRID = 40
RIM = 6


@pytest.fixture(scope="module")
def codebook():
    return Codebook.load(EMBEDDED_CODEBOOK)


@pytest.fixture(scope="module")
def ids_of(codebook):
    """A function that gives the ids of a picture, its tiles shifted by some patches; (GRID, GRID)."""
    encoder, lookup = PatchEncoder("embedded", device="cpu"), Lookup(codebook, "cpu")

    def ids(rgb, shift=0):
        start = (RIM - codebook.margin + shift) * PATCH
        features, _ = encoder.encode(
            np.ascontiguousarray(rgb), np.ones(rgb.shape[:2], bool), scale=codebook.model_scale, offset=(start, start),
            shape=(GRID, GRID), tile=codebook.tile, margin=codebook.margin,
        )
        return lookup.nearest(features.flatten(0, 1))[0].reshape(GRID, GRID).numpy()

    return ids


@pytest.fixture(scope="module")
def picture():
    return sample_scene(SIDE)[0]


def test_it_is_small():
    files = [EMBEDDED_ENCODER / "model.safetensors", EMBEDDED_CODEBOOK]
    assert sum(file.stat().st_size for file in files) < 12e6


def test_ids_stay_across_a_seam(ids_of, codebook, picture):
    """A grid of tiles that lies half of a tile's kept patches elsewhere gives nearly the same map."""
    shift = (codebook.tile // PATCH - 2 * codebook.margin) // 2
    one, other = ids_of(picture), ids_of(picture, shift)
    assert (one[shift:, shift:] == other[:-shift, :-shift]).mean() > 0.85


def test_ids_stay_in_other_light(ids_of, picture):
    one = ids_of(picture)
    for gain in (0.85, 1.15):
        other = ids_of(np.clip(np.rint(picture * gain), 0, 255).astype(np.uint8))
        assert (one == other).mean() > 0.6


def test_many_clusters_are_in_use(ids_of, codebook, picture):
    found = ids_of(picture)
    assert len(np.unique(found)) > 50
    assert len(np.unique(codebook.colors, axis=0)) > 0.9 * len(codebook.colors)


def test_colours_are_near_the_grounds(ids_of, codebook, picture):
    drawn = codebook.colors[ids_of(picture)].astype(float)
    start = RIM * PATCH
    pixels = resample(torch.from_numpy(picture).permute(2, 0, 1), codebook.model_scale).float()
    part = pixels[:, start : start + GRID * PATCH, start : start + GRID * PATCH]
    seen = part.reshape(3, GRID, PATCH, GRID, PATCH).mean((2, 4)).permute(1, 2, 0).numpy()
    light, green = ([(rgb @ np.array(weights)).ravel() for rgb in (seen, drawn)] for weights in ((1, 1, 1), (-1, 2, -1)))
    assert np.corrcoef(*light)[0, 1] > 0.5 and np.corrcoef(*green)[0, 1] > 0.4


def test_the_card_that_ships_is_the_recipes_with_what_was_measured():
    card = (EMBEDDED_ENCODER / "README.md").read_text(encoding="utf-8")
    told, measured = card.split("## Measured")
    assert told == CARD.read_text(encoding="utf-8") and "**embedded**" in measured
