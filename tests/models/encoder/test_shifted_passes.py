"""Denser maps: shifted passes lie where they must, and a pixel's feature is the mean over its patches."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import torch
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from geocentroids.models.encoder.shifted_passes import pass_shift, patch_under, shifted_passes, valid_patches
from geocentroids.runtime.constants import PATCH
from pictures import encode, smooth_picture

MARGIN = 3
STEP = 10


@pytest.fixture
def encoder(device):
    return PatchEncoder("embedded", device=device, precision="float32")


@pytest.mark.parametrize("passes", [1, 2, 4])
def test_the_patches_of_a_pixel_lie_around_its_centre(passes):
    pixels = np.arange(STEP * passes)
    corners = [PATCH * patch_under(number, passes, len(pixels)) + pass_shift(number, passes) for number in range(passes)]
    centres = np.mean(corners, axis=0) + PATCH / 2
    np.testing.assert_allclose(centres, (pixels + 0.5) * PATCH / passes)
    for corner in corners:
        assert (corner <= pixels * PATCH / passes + 0.5).all()
        assert (corner + PATCH >= (pixels + 1) * PATCH / passes - 0.5).all()


@pytest.mark.parametrize("passes", [2, 4])
def test_a_pixels_feature_is_the_mean_over_the_passes(encoder, passes):
    picture = smooth_picture(294)
    side = STEP * passes
    dense, kept = encode(encoder, picture, (side, side), margin=MARGIN, passes=passes)
    assert kept.all()
    expected = torch.zeros_like(dense)
    for row in range(passes):
        for column in range(passes):
            offset = (16 + pass_shift(column, passes), 16 + pass_shift(row, passes))
            # One more patch on each side is kept, since a shifted pass begins before the first pixel.
            plain, _ = encode(encoder, picture, (STEP + 2, STEP + 2), margin=MARGIN - 1, offset=offset)
            rows, columns = (patch_under(number, passes, side) + 1 for number in (row, column))
            expected += plain[rows][:, columns] / passes**2
    torch.testing.assert_close(dense, expected, atol=1e-5, rtol=1e-4)


def test_passes_do_not_depend_on_the_blocks(encoder):
    picture = smooth_picture(7 * 98)
    dense, _ = encode(encoder, picture, (40, 60), margin=MARGIN, passes=2)
    moved, _ = encode(encoder, picture, (20, 20), margin=MARGIN, passes=2, offset=(16 + STEP * PATCH, 16 + STEP * PATCH))
    torch.testing.assert_close(dense[20:40, 20:40], moved, atol=1e-5, rtol=1e-4)


def test_a_patch_without_ground_has_no_say():
    valid = np.ones((20 * PATCH, 20 * PATCH), bool)
    valid[:, : 10 * PATCH] = False
    looks, kept = shifted_passes(valid, Fraction(1), (9 * PATCH, 5 * PATCH), (4, 6), 2)
    assert kept[0].tolist() == [False, False, True, True, True, True]
    weights = {(look.row, look.column): look.weights[0, 2:].tolist() for look in looks}
    # The shifted patch that the third pixel lies in is half nodata, and half is enough.
    assert weights[0, 0] == [0.25, 0.25, 0.25, 0.25] == weights[1, 1]
    valid[:, : 10 * PATCH + 1] = False
    looks, kept = shifted_passes(valid, Fraction(1), (9 * PATCH, 5 * PATCH), (4, 6), 2)
    weights = {(look.row, look.column): look.weights[0, 2:].tolist() for look in looks}
    assert kept[0].tolist() == [False, False, True, True, True, True]
    assert weights[0, 0] == [0.5, 0.25, 0.25, 0.25] and weights[1, 1] == [0, 0.25, 0.25, 0.25]


def test_quarters_of_a_patch_are_valid_by_their_own_area():
    valid = np.zeros((28, 28), bool)
    valid[:, :7] = True
    kept = valid_patches(valid, Fraction(1), (0, 0), (2, 8), 4)
    assert kept.tolist() == [[True, True, *[False] * 6]] * 2
