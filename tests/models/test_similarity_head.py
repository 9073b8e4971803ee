"""The head of similarity gives what the pipeline measures."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from geocentroids.models.heads.similarity import Similarity
from geocentroids.pipeline.analysis import similarity
from geocentroids.runtime.model_descriptions import SimilarityMeasure

RNG = np.random.default_rng(3)


@pytest.mark.parametrize("unit_length", [True, False])
def test_both_sides_measure_the_same(unit_length):
    features = RNG.normal(size=(40, 6)).astype(np.float32)
    mean, axes, wanted = (RNG.normal(size=shape).astype(np.float32) for shape in (6, (6, 6), 6))
    measure = SimilarityMeasure(mean, axes, unit_length)
    made = Similarity(measure, wanted, torch.device("cpu"))(torch.from_numpy(features))["similarity"].numpy()
    expected = similarity.Similarity(measure).scores(features, wanted)
    np.testing.assert_allclose(made, expected, atol=1e-5)
    assert made.dtype == np.float32 and 0 == made.min() < made.max() <= 1
