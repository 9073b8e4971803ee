"""The worker's answers to blocks whose features are not finite: never an id, always what to do."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.errors import ModelError
from geocentroids.models.service import Service
from geocentroids.runtime.questions import Assign, Encode, Load, Map
from pictures import SMALL, smooth_picture
from transformers import Dinov2Config, Dinov2Model

FLOAT16 = "precision float32 that are not finite numbers, or too large for float16: choose the precision float32"


@pytest.fixture
def loaded(tmp_path):
    """Return a function that loads a small encoder with its last norm scaled, and a codebook."""
    torch.manual_seed(3)
    model = Dinov2Model(Dinov2Config(**SMALL))

    def load(scale: float, precision: str = "float32") -> Service:
        with torch.no_grad():
            model.layernorm.weight.fill_(scale)
        model.save_pretrained(tmp_path / "encoder")
        centroids = np.random.default_rng(0).normal(size=(9, 32)).astype(np.float32)
        book = Codebook(centroids, np.zeros((9, 3), np.uint8), "drawn", str(tmp_path / "encoder"))
        book.save(tmp_path / "drawn.codebook.safetensors")
        service = Service(lambda message: None)
        service.begin(Load(book.encoder, str(tmp_path / "drawn.codebook.safetensors"), "cpu", precision, 0))
        return service

    return load


def ask(service, kind, valid=None, **more):
    picture = smooth_picture(224)
    valid = np.ones(picture.shape[:2], bool) if valid is None else valid
    layout = {"scale": "8/7", "offset": (16, 16), "skip": (0, 0), "shape": (10, 10), "tile": 224, "margin": 3, "passes": 1}
    return service.begin(kind(rgb=picture, valid=valid, **layout, **more))()


def test_features_that_are_no_numbers_or_too_large_are_refused(loaded):
    for service, message in (
        (loaded(float("nan")), FLOAT16),
        (loaded(float("nan"), "bfloat16"), "precision bfloat16 that are not finite"),
        (loaded(1e6), FLOAT16),
        (loaded(1e6, "float16"), "precision float16 that are not finite"),
    ):
        for question in ({"kind": Map, "confidence": False}, {"kind": Encode, "dtype": "float16"}):
            with pytest.raises(ModelError, match=message):
                ask(service, **question)
    with pytest.raises(ModelError, match="too large for this codebook: use those of the encoder"):
        features = np.full((2, 2, 32), 1e6, np.float32)
        loaded(1).begin(Assign(features, confidence=False))()


def test_features_that_are_large_but_not_rounded_are_given(loaded):
    assert np.isfinite(ask(loaded(1e6), Encode, dtype="float32").features).all()


def test_features_of_what_is_not_valid_do_not_count(loaded):
    valid = np.zeros((224, 224), bool)
    answer = ask(loaded(float("nan")), Map, valid, confidence=True)
    assert (answer.ids == 65535).all() and np.isnan(answer.confidence).all()
