"""What the encoder sees beyond the border of what is valid."""

from __future__ import annotations

import numpy as np
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.embedded_files import EMBEDDED_CODEBOOK
from geocentroids.models.encoder.mirrored_padding import RIM, mirror_into_nodata
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from geocentroids.models.heads.lookup import Lookup
from geocentroids.resources.sample.scene import sample_scene


def ramp(height=40, width=60):
    """A picture in which each pixel tells its own row and column."""
    y, x = np.indices((height, width))
    return np.stack([y, x, 0 * x + 200], axis=-1).astype(np.uint8)


def test_pixels_without_data_are_those_as_far_on_the_other_side():
    rgb, valid = ramp(), np.ones((40, 60), bool)
    valid[:, :20] = False
    filled = mirror_into_nodata(np.where(valid[..., None], rgb, 0).astype(np.uint8), valid)
    first = 20 + RIM
    np.testing.assert_array_equal(filled[:, first:], rgb[:, first:])
    np.testing.assert_array_equal(filled[:, :first], rgb[:, 2 * first : first : -1])


def test_no_more_than_there_is_is_mirrored():
    rgb, valid = ramp(), np.zeros((40, 60), bool)
    valid[:, 52:] = True
    filled = mirror_into_nodata(np.where(valid[..., None], rgb, 0).astype(np.uint8), valid)
    expected = [59] * 50 + [58, 57, 56, 55] + list(range(54, 60))
    np.testing.assert_array_equal(filled[..., 1], np.broadcast_to(expected, (40, 60)))


def test_every_pixel_is_filled_across_the_nearest_border_wherever_it_lies():
    rgb, valid = ramp(), np.ones((40, 60), bool)
    valid[14:20, 25:36], valid[30, 8], valid[34:, 50:] = False, False, False
    filled = mirror_into_nodata(np.where(valid[..., None], rgb, 0).astype(np.uint8), valid)
    lost = np.argwhere(~valid)
    ground = np.array([[np.abs(lost - (y, x)).max(axis=1).min() > RIM for x in range(60)] for y in range(40)])
    np.testing.assert_array_equal(filled[ground], rgb[ground])
    known = np.argwhere(ground)
    for pixel in np.argwhere(~ground):
        distances = np.square(known - pixel).sum(axis=1)
        nearest = known[distances == distances.min()]
        inside = np.clip(2 * nearest - pixel, 0, (39, 59))
        expected = np.where(ground[tuple(inside.T)][:, None], inside, nearest)
        assert filled[tuple(pixel)][:2].tolist() in expected.tolist()


def test_noise_of_a_collar_and_its_mix_with_the_ground_are_not_mirrored():
    rgb, valid = np.full((60, 60, 3), 150, np.uint8), np.ones((60, 60), bool)
    rgb[:, :30], valid[:, :30] = 0, False
    rgb[:, 30] = 70
    # Speckles that are not near enough to black to be taken for collar.
    rgb[::7, 20:26:3], valid[::7, 20:26:3] = 14, True
    assert (mirror_into_nodata(rgb, valid) == 150).all()


def test_a_picture_that_is_whole_or_nothing_but_rim_is_left_alone():
    rgb = ramp()
    assert mirror_into_nodata(rgb, np.ones((40, 60), bool)) is rgb
    thin = np.zeros((40, 60), bool)
    thin[:, 30:33] = True
    assert mirror_into_nodata(rgb, thin) is rgb


def test_ids_at_a_collar_are_mostly_those_of_the_whole_picture(monkeypatch):
    codebook = Codebook.load(EMBEDDED_CODEBOOK)
    encoder, lookup = PatchEncoder("embedded", device="cpu"), Lookup(codebook, "cpu")
    side, grid = 595, 28
    picture, cut = sample_scene(side)[0], 210

    def ids(pixels, valid):
        features, kept = encoder.encode(
            pixels, valid, scale=codebook.model_scale, offset=(0, 0), shape=(grid, grid), tile=codebook.tile,
            margin=codebook.margin,
        )
        return lookup.nearest(features.flatten(0, 1))[0].reshape(grid, grid).numpy(), kept

    valid = np.ones((side, side), bool)
    whole, _ = ids(picture, valid)
    valid[:, :cut] = False
    collared = np.where(valid[..., None], picture, 0).astype(np.uint8)

    def same_at_the_border():
        part, kept = ids(collared, valid)
        first = kept[0].argmax()
        return (part == whole)[:, first : first + 3].mean()

    shown = same_at_the_border()
    monkeypatch.setattr("geocentroids.models.encoder.tiles.mirror_into_nodata", lambda rgb, valid: rgb)
    assert shown > 0.5 > 0.3 > same_at_the_border()
