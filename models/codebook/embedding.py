"""Centroids laid out in three dimensions, similar ones near each other: what colours are made of."""

from __future__ import annotations

from typing import Any

import numpy as np
from openTSNE import TSNE, TSNEEmbedding
from openTSNE.affinity import PerplexityBasedNN
from openTSNE.initialization import jitter, median
from sklearn.decomposition import PCA
from sklearn.neighbors import NearestNeighbors

from ...runtime.translation import Text
from .kmeans_clustering import Report, ignore_progress

MOST_NEIGHBOURS = 60
FEWEST_FOR_TSNE = 8
ITERATIONS = (250, 500)
"""Of t-SNE, with early exaggeration and after."""
LARGE = 4096
"""More centroids than these are laid out in two steps: a sample, then all, from where their neighbours in it lie."""
SAMPLE = 2048
NEIGHBOURS_IN_SAMPLE = 5
REFINEMENTS = 120
"""Iterations of the second step, in which the forces of far points are summed more coarsely (theta)."""
COARSE = 0.8
EVERY = 10
APART = 0.02


def principal_components(rows: np.ndarray, seed: int) -> np.ndarray:
    """Return (K, 3) float64, zero where there are fewer components than three."""
    found = np.zeros((len(rows), 3))
    if len(rows) < 2:
        return found
    count = min(3, rows.shape[1], len(rows))
    # A component's sign is that of its largest loading: the same in two trainings on alike data.
    found[:, :count] = PCA(count, random_state=seed).fit_transform(rows)
    return found


def embed(rows: np.ndarray, seed: int = 0, start: np.ndarray | None = None, report: Report = ignore_progress) -> np.ndarray:
    """Lay centroids out in three dimensions by t-SNE (openTSNE, Barnes-Hut), and turn that like its start.

    The cost of t-SNE does not change when everything is turned; a rigid rotation onto the start (Kabsch 1976) makes two
    trainings on alike data come out alike. Many centroids are placed around a sample of them first, which keeps the large
    shapes and takes a quarter of the time (Kobak and Berens 2019, "The art of using t-SNE for single-cell transcriptomics").

    Parameters
    ----------
    rows
        (K, D), whose Euclidean distances count.
    start
        (K, 3); None for the first three principal components, which keep points apart that start in the same place.

    Returns
    -------
    ndarray
        (K, 3) float32.
    """
    components = principal_components(rows, seed)
    if start is None:
        start = components
    else:
        start = start - start.mean(axis=0)
        start = start + APART * start.std() / max(components.std(), 1e-12) * components
    if len(rows) < FEWEST_FOR_TSNE or not start[:, 0].std():
        return start.astype(np.float32)
    if len(rows) > LARGE:
        found = _embed_many(rows, start, seed, report)
    else:
        found = _embed_all(rows, start, seed, _reporting(report, 0, sum(ITERATIONS)))
    found = found - np.mean(found, axis=0)
    return (found @ rotation_onto(found, start)).astype(np.float32)


def rotation_onto(points: np.ndarray, onto: np.ndarray) -> np.ndarray:
    """Return the (3, 3) rotation or reflection that brings `points` nearest to `onto` (Kabsch 1976)."""
    left, _, right = np.linalg.svd(points.T @ onto)
    return np.asarray(left @ right)


def _embed_all(rows: np.ndarray, start: np.ndarray, seed: int, callbacks: dict[str, Any]) -> np.ndarray:
    return np.asarray(
        TSNE(
            n_components=3,
            perplexity=min(MOST_NEIGHBOURS, (len(rows) - 1) / 3),
            initialization=start / start[:, 0].std() * 1e-4,
            neighbors="exact",
            negative_gradient_method="bh",
            early_exaggeration_iter=ITERATIONS[0],
            n_iter=ITERATIONS[1],
            random_state=seed,
            n_jobs=-1,
            **callbacks,
        ).fit(rows)
    )


def _embed_many(rows: np.ndarray, start: np.ndarray, seed: int, report: Report) -> np.ndarray:
    total = sum(ITERATIONS) + REFINEMENTS
    sampled = np.random.default_rng(seed).choice(len(rows), SAMPLE, replace=False)
    laid = _embed_all(rows[sampled], start[sampled], seed, _reporting(report, 0, total))
    nearest = NearestNeighbors(n_neighbors=NEIGHBOURS_IN_SAMPLE).fit(rows[sampled]).kneighbors(rows, return_distance=False)
    around = jitter(median(laid, nearest), random_state=seed)
    affinities = PerplexityBasedNN(rows, perplexity=MOST_NEIGHBOURS, method="exact", n_jobs=-1, random_state=seed)
    embedding = TSNEEmbedding(around, affinities, negative_gradient_method="bh", random_state=seed, n_jobs=-1)
    callbacks = _reporting(report, sum(ITERATIONS), total)
    return np.asarray(embedding.optimize(REFINEMENTS, theta=COARSE, momentum=0.8, **callbacks))


def _reporting(report: Report, done: int, total: int) -> dict[str, Any]:
    """Return the arguments by which openTSNE reports its iterations, after `done` of `total`."""

    def on_iteration(iteration: int, error: float, embedding: np.ndarray) -> None:
        nonlocal done
        done = min(total, done + EVERY)
        report(Text("Embedding: t-SNE to three dimensions"), done, total)

    return {"callbacks": on_iteration, "callbacks_every_iters": EVERY}
