"""The last layer computes what is kept alone, and gives every architecture the ids that transformers' own forward gives."""

from __future__ import annotations

import re

import numpy as np
import pytest
import torch
import transformers
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.encoder import patch_encoder
from geocentroids.models.encoder.checkpoint_loading import check_layout
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from geocentroids.models.errors import ModelError
from geocentroids.models.heads.lookup import Lookup
from pictures import SMALL, encode, smooth_picture
from transformers import Dinov2Config, Dinov2Model, Dinov2WithRegistersConfig, Dinov2WithRegistersModel

BASE = {"hidden_size": 768, "num_hidden_layers": 12, "num_attention_heads": 12, "image_size": 518, "patch_size": 14}
REGISTERS, PLAIN = (Dinov2WithRegistersModel, Dinov2WithRegistersConfig), (Dinov2Model, Dinov2Config)
ARCHITECTURES = {
    "base with registers": (*REGISTERS, {**BASE, "num_register_tokens": 4}),
    "plain": (*PLAIN, SMALL),
    "registers": (*REGISTERS, {**SMALL, "num_register_tokens": 4}),
    "SwiGLU, as giant": (*PLAIN, {**SMALL, "use_swiglu_ffn": True}),
    "SwiGLU with registers": (*REGISTERS, {**SMALL, "use_swiglu_ffn": True, "num_register_tokens": 4}),
    "no bias, wide MLP": (*PLAIN, {**SMALL, "qkv_bias": False, "mlp_ratio": 6}),
    "one layer": (*REGISTERS, {**SMALL, "num_hidden_layers": 1}),
}


@pytest.fixture(params=ARCHITECTURES, scope="module")
def folder(request, tmp_path_factory):
    kind, settings, facts = ARCHITECTURES[request.param]
    folder = tmp_path_factory.mktemp("encoder")
    torch.manual_seed(5)
    model = kind(settings(**facts))
    with torch.no_grad():
        for layer in model.encoder.layer:
            for scale in (layer.layer_scale1, layer.layer_scale2):
                scale.lambda1.uniform_(0.2, 1.5)
            for parameter in layer.parameters():
                parameter.add_(0.02 * torch.randn_like(parameter))
    model.save_pretrained(folder)
    return str(folder)


def whole(model, tiles, kept):
    return model(tiles).last_hidden_state[:, kept]


@pytest.mark.parametrize(("margin", "passes"), [(3, 1), (0, 1), (5, 1), (2, 2)])
def test_ids_are_those_of_the_whole_forward(folder, monkeypatch, device, margin, passes):
    encoder = PatchEncoder(folder, device=device, precision="float32")
    picture = smooth_picture(2 * 224, 3)
    shape = (20 - 2 * margin,) * 2
    with monkeypatch.context() as patched:
        patched.setattr(patch_encoder, "kept_features", whole)
        expected, _ = encode(encoder, picture, shape=shape, margin=margin, passes=passes)
    features, _ = encode(encoder, picture, shape=shape, margin=margin, passes=passes)
    torch.testing.assert_close(features, expected, atol=2e-4, rtol=2e-4)
    rows = expected.flatten(0, 1)
    chosen = np.random.default_rng(0).permutation(len(rows))[:100]
    centroids = rows[torch.from_numpy(chosen)].cpu().numpy()
    for metric in ("l2", "inner_product"):
        lookup = Lookup(Codebook(centroids, np.zeros((len(centroids), 3), np.uint8), "drawn", "x/y", metric=metric), device)
        (ids,), (of_whole,) = lookup.nearest(features.flatten(0, 1)), lookup.nearest(rows)
        assert torch.equal(ids, of_whole)


def test_the_last_layer_is_asked_for_what_is_kept_alone(folder):
    encoder = PatchEncoder(folder, device="cpu", precision="float32", batch=1)
    *_, last = encoder._model.encoder.layer
    tokens = {}

    def count(name):
        def hook(module, given):
            tokens[name] = given[0].shape[1]

        return hook

    for name, part in (("query", last.attention.q_proj), ("key", last.attention.k_proj), ("mlp", last.mlp)):
        part.register_forward_pre_hook(count(name))
    encode(encoder, smooth_picture(224), shape=(10, 10), margin=3, offset=(16, 16))
    every = 256 + encoder._extra_tokens
    assert tokens == {"query": 100, "key": every, "mlp": 100}


def test_int8_rounds_by_all_tokens_and_computes_them(folder):
    encoder = PatchEncoder(folder, device="cpu", precision="int8")
    picture = smooth_picture(224)
    kept, _ = encode(encoder, picture, shape=(10, 10), margin=3)
    full, _ = encode(encoder, picture, shape=(16, 16), margin=0)
    assert torch.equal(kept, full[3:13, 3:13])


def test_a_transformers_that_builds_the_network_otherwise_is_named():
    """Older ones keep the projections elsewhere: a network without one of them stands for theirs."""
    model = Dinov2Model(Dinov2Config(**SMALL))
    check_layout(model)
    del model.encoder.layer[-1].attention.q_proj
    with pytest.raises(ModelError, match=rf"transformers {re.escape(transformers.__version__)}, which .*worker\.txt"):
        check_layout(model)
