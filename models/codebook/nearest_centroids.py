"""The nearest centroid of each feature: among all centroids, or among those around the one that was the nearest before."""

from __future__ import annotations

import numpy as np
import torch

NEIGHBOURS = 64
"""Centroids around the former one that a feature is compared with, at least."""
GROUP = 12
"""Centroids, on average, whose features are compared at once, with the neighbours of them all."""


class NearestCentroids:
    """Finds the nearest of K centroids, for a block of features.

    Parameters
    ----------
    centroids
        (K, D) float32, on the device of the features.
    metric
        ``l2`` compares squared distances, ``cosine`` and ``inner_product`` products.
    kind
        What the products with all centroids are computed in: float32 or bfloat16.
    """

    def __init__(self, centroids: torch.Tensor, metric: str, kind: torch.dtype) -> None:
        self._centroids, self._kind = centroids, kind
        # Of two products, that of the nearer centroid is the larger once half of its squared length is taken off.
        self._offsets = -0.5 * centroids.square().sum(1) * (metric == "l2")
        self._columns, self._low_offsets = centroids.to(kind).T, self._offsets.to(kind)
        self._groups: np.ndarray | None = None
        self._near: list[torch.Tensor] = []

    def group_of(self, before: np.ndarray) -> np.ndarray:
        """Return (n,) int: whose neighbours serve rows, by the centroid (n,) that each had; -1 where it had none."""
        if self._groups is None:
            self._groups = self._find_neighbours()
        return np.where(before < 0, -1, self._groups[before])

    def among_all(self, rows: torch.Tensor) -> torch.Tensor:
        """Return (n,) int64: the nearest of all centroids to each row."""
        # `argmax` does the same, and takes four times as long in bfloat16 on a CPU.
        return torch.addmm(self._low_offsets, rows.to(self._kind), self._columns).max(1).indices

    def among_neighbours(self, rows: torch.Tensor, group: int) -> torch.Tensor:
        """Return (n,) int64: the nearest to each row among the neighbours of one group of centroids."""
        near = self._near[group]
        products = torch.addmm(self._offsets[near], rows, self._centroids[near].T)
        return near[products.max(1).indices]

    def _find_neighbours(self) -> np.ndarray:
        """Gather the neighbours of groups of centroids; return (K,) the group of each."""
        products = torch.addmm(self._offsets, self._centroids, self._centroids.T)
        neighbours = products.topk(min(NEIGHBOURS, len(self._centroids))).indices
        groups = products[:, ::GROUP].argmax(1)
        self._near = [neighbours[groups == group].unique() for group in range(len(self._centroids[::GROUP]))]
        return groups.numpy()
