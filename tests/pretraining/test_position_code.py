from fractions import Fraction

import numpy as np
import pytest
import torch
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from geocentroids.pretraining.position_code import FEATURE, energies_seen, for_tiles, hold_place, reaches
from geocentroids.pretraining.student import new_encoder, save_encoder
from place_told import place_told


@pytest.fixture(scope="module")
def model():
    return new_encoder(0).eval()


def test_heads_look_as_far_as_they_are_told():
    """Where all looks alike, and the energy of what enters the layers is known, as it is when a training begins."""
    model, pixels = new_encoder(0, layers=2).eval(), torch.full((1, 3, 224, 224), 0.5)
    for _ in range(3):
        with energies_seen(model) as seen, torch.inference_mode():
            model(pixels)
        hold_place(model, torch.stack(seen).clone())
    model.set_attn_implementation("eager")
    with torch.inference_mode():
        layers = model(pixels, output_attentions=True).attentions
    line = torch.arange(16.0) - 8
    squares = line[:, None] ** 2 + line[None] ** 2
    for looks in layers:
        for head, reach in zip(looks[0], reaches(3)):
            around = head[5 + 8 * 16 + 8, 5:].reshape(16, 16)
            assert around.sum() > 0.9, "class and registers are hardly looked at"
            assert 0.6 * reach < ((around / around.sum() * squares).sum() / 2).sqrt() < 1.3 * reach


def test_a_feature_does_not_know_its_place(model):
    assert place_told(model) < 1e-3


def test_only_the_features_channels_are_let_through(model):
    with torch.inference_mode():
        features = model(torch.randn(1, 3, 224, 224)).last_hidden_state[0, 5:]
    assert (features[:, : FEATURE.start] == 0).all()
    assert (features[:, FEATURE].std(0) > 0).all()


def test_in_larger_tiles_a_patch_has_the_same_feature(model):
    """Among the same neighbours; a position code that was stretched to the larger tile would give another."""
    pixels = torch.randn(1, 3, 336, 336, generator=torch.Generator().manual_seed(1))
    larger = for_tiles(model, 336)
    with torch.inference_mode():
        whole, stretched, part = (
            network(seen).last_hidden_state[0, 5:].unflatten(0, (grid, grid))[grid // 2 - 1 :, grid // 2 - 1 :][:2, :2]
            for network, seen, grid in ((larger, pixels, 24), (model, pixels, 24), (model, pixels[..., 56:280, 56:280], 16))
        )
    assert (whole - part).norm() < 0.1 * whole.norm()
    assert (whole - part).norm() < 0.3 * (whole - stretched).norm()


def test_ids_stay_across_a_seam_of_a_saved_encoder(model, tmp_path):
    """Of the nearest of 64 features, in maps of two grids of tiles that lie half of a tile's kept patches apart."""
    save_encoder(for_tiles(model, 336), tmp_path)
    encoder = PatchEncoder(str(tmp_path), device="cpu", precision="float32")
    rng, grid, margin, shift = np.random.default_rng(0), 24, 5, 7
    coarse = rng.integers(0, 256, (40, 40, 3), dtype=np.uint8)
    picture = coarse.repeat(18, 0).repeat(18, 1)

    def features(start):
        found, _ = encoder.encode(
            np.ascontiguousarray(picture), np.ones(picture.shape[:2], bool), scale=Fraction(1), offset=(start * 14,) * 2,
            shape=(grid, grid), tile=336, margin=margin,
        )
        return torch.nn.functional.normalize(found.flatten(0, 1).float(), dim=1)

    one, other = features(0), features(shift)
    centroids = one[torch.from_numpy(rng.permutation(len(one))[:64])]
    ids = [(found @ centroids.T).argmax(1).view(grid, grid) for found in (one, other)]
    assert (ids[0][shift:, shift:] == ids[1][:-shift, :-shift]).float().mean() > 0.9
    assert len(ids[0].unique()) > 30
