"""Centroids laid out in three dimensions."""

from __future__ import annotations

import numpy as np
from geocentroids.models.codebook import embedding
from geocentroids.models.codebook.embedding import embed
from sklearn.neighbors import NearestNeighbors


def test_many_centroids_are_laid_out_around_a_sample(monkeypatch):
    """What is alike lies together as when all are laid out at once; reports go up to the end, and a seed gives the same."""
    rng = np.random.default_rng(5)
    kinds = np.repeat(np.arange(30), 20)
    rows = (rng.normal(size=(30, 24))[kinds] + 0.3 * rng.normal(size=(600, 24))).astype(np.float32)
    at_once = embed(rows)
    monkeypatch.setattr(embedding, "LARGE", 599)
    monkeypatch.setattr(embedding, "SAMPLE", 200)
    reports: list[tuple[int, int]] = []
    laid = embed(rows, report=lambda text, done, total: reports.append((done, total)))
    assert np.array_equal(laid, embed(rows)) and not np.allclose(laid, at_once)
    assert reports == sorted(reports) and reports[-1] == (870, 870)
    nearest = [NearestNeighbors(n_neighbors=10).fit(points).kneighbors(return_distance=False) for points in (laid, at_once)]
    same = [np.mean(kinds[found] == kinds[:, None]) for found in nearest]
    assert same[0] > 0.9 and same[0] > same[1] - 0.05
