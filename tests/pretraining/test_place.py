import pytest
import torch
from geocentroids.pretraining.place import FEATURE, REACH, for_tiles
from geocentroids.pretraining.student import new_encoder
from place import place_told


@pytest.fixture(scope="module")
def model():
    return new_encoder(0).eval()


def test_heads_look_as_far_as_they_are_told(model):
    model.set_attn_implementation("eager")
    with torch.inference_mode():
        looks = model(torch.randn(1, 3, 224, 224), output_attentions=True).attentions[0][0]
    model.set_attn_implementation("sdpa")
    line = torch.arange(16.0) - 8
    squares = line[:, None] ** 2 + line[None] ** 2
    for head, reach in zip(looks, REACH):
        around = head[5 + 8 * 16 + 8, 5:].reshape(16, 16)
        assert around.sum() > 0.9, "class and registers are hardly looked at"
        # What enters the first layer has less energy than is assumed of an untrained network: heads look less far.
        assert 0.3 * reach < ((around / around.sum() * squares).sum() / 2).sqrt() < 1.3 * reach


def test_a_feature_does_not_know_its_place(model):
    assert place_told(model) < 1e-3


def test_only_the_features_channels_are_let_through(model):
    with torch.inference_mode():
        features = model(torch.randn(1, 3, 224, 224)).last_hidden_state[0, 5:]
    assert (features[:, : FEATURE.start] == 0).all() and (features[:, FEATURE.stop :] == 0).all()
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
