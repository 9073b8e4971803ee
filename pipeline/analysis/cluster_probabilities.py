"""Probabilities of classes for each cluster, from samples, smoothed over similar clusters; and the legend they make."""

from __future__ import annotations

import numpy as np

from ...runtime.model_descriptions import CodebookInfo
from .legend import Legend, NamedClass
from .similarity import Similarity

REACH = 0.15
"""Similarity that a neighbour is less alike by and counts e times less. Measured on Monterey's coast (asking.py)."""
FLOOR = 1e-6
"""Weight of what nobody has seen: a cluster far from all samples gets no certainty."""


class ClusterClasses:
    """Gives the clusters of a codebook probabilities of classes, from the clusters of samples.

    Parameters
    ----------
    codebook, centroids
        (K, D): whose neighbourhood smooths them.
    """

    def __init__(self, codebook: CodebookInfo, centroids: np.ndarray) -> None:
        self._directions = Similarity.of(codebook, centroids).directions(centroids)

    def probabilities(self, ids: np.ndarray, classes: np.ndarray, weights: np.ndarray, count: int) -> np.ndarray:
        """Return (K, count) float32, each row with the sum 1.

        Parameters
        ----------
        ids, classes, weights
            (N,): the cluster, class and weight of each sampled pixel.
        """
        seen, index = np.unique(ids, return_inverse=True)
        votes = np.zeros((len(seen), count))
        np.add.at(votes, (index, classes), weights)
        near = np.exp((self._directions @ self._directions[seen].T - 1) / REACH)
        total = near @ votes + FLOOR
        return (total / total.sum(axis=1, keepdims=True)).astype(np.float32)


def legend_of_probabilities(codebook: CodebookInfo, classes: tuple[NamedClass, ...], probabilities: np.ndarray) -> Legend:
    """Return the legend in which each cluster is of its most probable class."""
    members = probabilities.argmax(axis=1).astype(np.int16)
    return Legend(codebook.name, codebook.sha256, classes, members, probabilities)
