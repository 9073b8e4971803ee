"""The head of likeness gives what the pipeline measures, and the worker lays it out on the grid."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from geocentroids.models.errors import ModelError
from geocentroids.models.head_answers import values
from geocentroids.runtime.frames import Frame

RNG = np.random.default_rng(3)
ARRAYS = {
    "mean": RNG.normal(size=6).astype(np.float32),
    "axes": RNG.normal(size=(6, 6)).astype(np.float32),
    "wanted": RNG.normal(size=6).astype(np.float32),
}
UNSOUND = ModelError("not finite")


def unit(rows):
    return rows / np.linalg.norm(rows, axis=-1, keepdims=True)


@pytest.mark.parametrize("unit_length", [True, False])
def test_likeness_of_a_block(unit_length):
    features = RNG.normal(size=(4, 5, 6)).astype(np.float32)
    valid = RNG.random((4, 5)) > 0.3
    question = Frame("values", {"head": "likeness", "unit_length": unit_length}, ARRAYS)
    made = values(torch.from_numpy(features), valid, question, UNSOUND)().arrays["likeness"]
    rows = unit(features) if unit_length else features
    expected = np.clip(unit((rows - ARRAYS["mean"]) @ ARRAYS["axes"]) @ ARRAYS["wanted"], 0, 1)
    np.testing.assert_allclose(made[valid], expected[valid], atol=1e-5)
    assert np.isnan(made[~valid]).all() and made.dtype == np.float32


def test_what_cannot_be_answered():
    features, valid = torch.full((2, 2, 6), torch.inf), np.ones((2, 2), bool)
    with pytest.raises(ModelError, match="not finite"):
        values(features, valid, Frame("values", {"head": "likeness", "unit_length": True}, ARRAYS), UNSOUND)()
    with pytest.raises(ModelError, match="does not know the head 'oracle'"):
        values(features, valid, Frame("values", {"head": "oracle"}, ARRAYS), UNSOUND)
