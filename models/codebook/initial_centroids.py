"""The first centroids of K-means."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import torch

MOST_DRAWN = 256
"""Features drawn at once: as many as make the distances to them one large product."""
ROUNDING = 1e-5
"""Share of two squared lengths that is lost in their difference."""


def first_centroids(
    rows: torch.Tensor, clusters: int, seed: int, report: Callable[[int, int], None]
) -> torch.Tensor:
    """Choose rows as first centroids: greedy k-means++ (Arthur and Vassilvitskii 2007), drawn many at a time.

    A row is drawn with a chance that grows with its squared distance from the centroids so far; of some rows drawn, the one
    that lowers the sum of squared distances most becomes the next centroid. Here a batch is drawn by the distances before
    the batch, and each of its rows is let in with the share of its distance that the centroids since then have left: the
    same distribution as one by one (rejection sampling, after Cohen-Addad et al. 2020), in matrix products.

    Parameters
    ----------
    rows
        (N, D) float32, N at least `clusters`.
    report
        Told how many are chosen, and how many are to be.

    Returns
    -------
    tensor
        (clusters, D) float32; rows come twice only where too few differ.
    """
    rng = np.random.default_rng(seed)
    trials = 2 + int(math.log(clusters))
    squares = rows.square().sum(1)
    chosen = [int(rng.integers(len(rows)))]
    left = _distances(rows, squares, chosen)[0]
    waiting: np.ndarray = np.zeros(0, np.int64)
    while len(chosen) < clusters:
        report(len(chosen), clusters)
        weights = left.double().cpu().numpy().cumsum()
        if not weights[-1]:
            chosen += rng.choice(len(rows), clusters - len(chosen), replace=False).tolist()
            break
        count = min(trials * len(chosen), MOST_DRAWN)
        drawn = np.searchsorted(weights, rng.random(count) * weights[-1], side="right")
        thresholds = rng.random(count) * left[drawn].cpu().numpy()
        drawn, thresholds = np.append(waiting, drawn), np.append(np.full(len(waiting), -1.0), thresholds)
        distances = _distances(rows, squares, drawn)
        let_in: list[int] = []
        for place, (row, threshold) in enumerate(zip(drawn, thresholds)):
            if threshold < float(left[row]):
                let_in.append(place)
            if len(let_in) < trials:
                continue
            nearer = torch.minimum(left, distances[let_in])
            best = int(nearer.sum(1).argmin())
            left = nearer[best]
            chosen.append(int(drawn[let_in[best]]))
            let_in = []
            if len(chosen) == clusters:
                break
        waiting = drawn[let_in]
    return rows[chosen]


def _distances(rows: torch.Tensor, squares: torch.Tensor, chosen: list[int] | np.ndarray) -> torch.Tensor:
    """Return (len(chosen), N): squared distances; nothing where they are no more than what rounding makes of equal rows."""
    sums = squares[chosen][:, None] + squares
    found = torch.addmm(sums, rows[chosen], rows.T, alpha=-2)
    return torch.where(found > ROUNDING * sums, found, 0)
