"""K-means' iterations, which both sides of the process boundary share: who finds the nearest centroids is for others to say.

The worker has all features before it (models/codebook/kmeans_clustering.py, which also says why it is done so); a training
on many machines has each of them look at some (pipeline/training/shared_clustering.py). Both come out alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional, Protocol

import numpy as np

from .translation import Text

MOST_ITERATIONS = 50
TOLERANCE = 1e-3
"""Iterations end when one lowers the inertia by less than this share."""
BATCH_ROWS = 32
"""Features of the first batch, for each cluster wanted."""
LEAST_BATCH_ROWS = 1 << 16
MANY_CLUSTERS = 2048
"""From how many clusters on products take nearly all of the time: passes take fewer, in low precision, until the last."""
SCORES = 1 << 25
"""Scores (features x centroids) in memory at once."""
FEWEST_ROWS, MOST_ROWS = 1 << 10, 1 << 15
NEAR_ROWS = 1 << 18
"""Features sorted by their centroids at once: enough of them for each centroid."""
SMALLEST_LENGTH = 1e-12


@dataclass
class Clustering:
    """K centroids, the largest cluster first.

    Parameters
    ----------
    centroids
        (K, D) float32.
    counts
        (K,) int64: features of each.
    labels
        (N,) int32: the cluster of each feature.
    distances
        (N,) float32: what each feature adds to the inertia.
    history
        The inertia before each update by all features; the last is that of `centroids`.
    """

    centroids: np.ndarray
    counts: np.ndarray
    labels: np.ndarray
    distances: np.ndarray
    history: list[float]

    def exemplars(self, clusters: int, each: int) -> np.ndarray:
        """Return (clusters, each) int64: the features nearest to each of the first centroids, -1 where there are no more."""
        found = np.full((clusters, each), -1, np.int64)
        order = np.lexsort((self.distances, self.labels))
        starts = np.searchsorted(self.labels[order], np.arange(clusters + 1))
        for index, (start, stop) in enumerate(zip(starts, starts[1:])):
            nearest = order[start : min(stop, start + each)]
            found[index, : len(nearest)] = nearest
        return found


@dataclass(frozen=True)
class Centroids:
    """What features are compared with.

    Parameters
    ----------
    moved
        (K, D) float32: the centroids less the center.
    center
        (D,) float32: what is taken from features as well.
    exact
        Whether low precision is ruled out, and that only the neighbours of a former centroid are looked at.
    """

    moved: np.ndarray
    center: np.ndarray
    exact: bool = True


@dataclass(frozen=True)
class AssignmentStep:
    """What the nearest centroids are looked for of: n features.

    Parameters
    ----------
    batch
        (n,) int64: the features, by rising numbers; None for all.
    before
        (n,) int32: the centroid that each had, so that its neighbours are enough to look at; -1 where it is not known.
        None looks at all centroids.
    task
        What it is called in a report.
    """

    centroids: Centroids
    batch: Optional[np.ndarray]
    before: Optional[np.ndarray]
    task: Text


@dataclass(frozen=True)
class Sums:
    """What centroids become from, and how near they are to n features.

    Parameters
    ----------
    sums, counts
        (K, D) float64, (K,) int64: of the features of each cluster, less the center.
    labels, distances
        (n,) int32, (n,) float32: the cluster of each feature, and what it adds to the inertia.
    inertia
        Of all.
    unlike
        Whether some feature is not its centroid, but for rounding.
    exact
        Whether all were compared with all centroids in float32.
    """

    sums: np.ndarray
    counts: np.ndarray
    labels: np.ndarray
    distances: np.ndarray
    inertia: float
    unlike: bool
    exact: bool


class Points(Protocol):
    """N features, wherever they lie."""

    def __len__(self) -> int:
        """How many there are."""
        ...

    def first(self, clusters: int, seed: int) -> Centroids:
        """Choose the first centroids, by a sample that the seed draws."""
        ...

    def read(self, numbers: np.ndarray) -> np.ndarray:
        """Return a few features as they are, by their numbers."""
        ...

    def assign(self, step: AssignmentStep) -> Sums:
        """Find the nearest centroid of each feature."""
        ...


def rows_at_once(clusters: int, near: bool = False) -> int:
    """Return how many features are compared with so many centroids at once, or with those near the one they had.

    Sums that begin and end where others do differ by nothing but the order in which float64 are added.
    """
    return NEAR_ROWS if near else max(FEWEST_ROWS, min(MOST_ROWS, SCORES // clusters))


def cluster(points: Points, clusters: int, seed: int, metric: str, iterations: int = MOST_ITERATIONS) -> Clustering:
    """Cluster features, batches of them that double first; see `models.codebook.kmeans_clustering.kmeans`."""
    lloyd = _Lloyd(points, clusters, seed, metric, iterations)
    for batch in _batches(len(points), clusters, seed):
        lloyd.approach(batch)
    history: list[float] = []
    for number in range(1, iterations + 1):
        found = lloyd.assign(None, number)
        history.append(found.inertia)
        settled = number > 1 and history[-2] - history[-1] <= TOLERANCE * history[-2]
        # There may be too few different features for all clusters.
        has_empty = bool((found.counts == 0).any()) and found.unlike
        if (settled and found.exact and not has_empty) or number == iterations:
            break
        # What passes that were quick took for settled is brought to its end by all centroids in float32.
        lloyd.exact |= settled or number == iterations - 1
        lloyd.update(found, None)
    return lloyd.result(found, history)


def _batches(rows: int, clusters: int, seed: int) -> Iterator[np.ndarray]:
    """Yield random features in rising order, each time those before and as many more, up to half of all."""
    size = max(BATCH_ROWS * clusters, LEAST_BATCH_ROWS)
    if 2 * size > rows:
        return
    # Of a count, NumPy before 2 gives 32-bit numbers on Windows.
    order = np.random.default_rng(seed).permutation(np.arange(rows, dtype=np.int64))
    while 2 * size <= rows:
        yield np.sort(order[:size])
        size *= 2


class _Lloyd:
    def __init__(self, points: Points, clusters: int, seed: int, metric: str, iterations: int) -> None:
        self._points = points
        self._metric = metric
        self._iterations = iterations
        self.exact = clusters < MANY_CLUSTERS
        first = points.first(clusters, seed)
        self._moved, self._center = first.moved, first.center
        self._labels = np.full(len(points), -1, np.int32)

    def approach(self, batch: np.ndarray) -> None:
        """Move the centroids until the inertia of a batch settles."""
        before = np.inf
        for number in range(1, self._iterations + 1):
            found = self.assign(batch, number)
            self.update(found, batch)
            if before - found.inertia <= TOLERANCE * found.inertia:
                return
            before = found.inertia

    def assign(self, batch: np.ndarray | None, number: int) -> Sums:
        """Find the nearest centroid of each feature of a batch."""
        task = Text("Clustering: iteration {number} of at most {most}", number=number, most=self._iterations)
        if batch is not None:
            task = Text(
                "Clustering: {part:,} of {all:,} features, iteration {number} of at most {most}",
                part=len(batch), all=len(self._points), number=number, most=self._iterations,
            )
        chosen = slice(None) if batch is None else batch
        before = None if self.exact else self._labels[chosen]
        centroids = Centroids(self._moved, self._center, self.exact)
        found = self._points.assign(AssignmentStep(centroids, batch, before, task))
        self._labels[chosen] = found.labels
        return found

    def update(self, found: Sums, batch: np.ndarray | None) -> None:
        """Move every centroid to the mean of its features; give an empty one the feature that is farthest from its own."""
        means = found.sums / np.maximum(found.counts, 1)[:, None]
        empty = np.flatnonzero(found.counts == 0)
        if len(empty):
            farthest = np.sort(np.argsort(-found.distances, kind="stable")[: len(empty)])
            rows = self._points.read(farthest if batch is None else batch[farthest]).astype(np.float32) - self._center
            means[empty] = _unit(rows) if self._metric == "cosine" else rows
        self._moved = (means if self._metric == "l2" else _unit(means)).astype(np.float32)

    def result(self, found: Sums, history: list[float]) -> Clustering:
        """Return what was found, without clusters that stayed empty because there are too few different features."""
        order = np.argsort(-found.counts, kind="stable")
        order = order[found.counts[order] > 0]
        place = np.zeros(len(found.counts), np.int32)
        place[order] = np.arange(len(order))
        centroids = (self._moved + self._center)[order]
        return Clustering(centroids, found.counts[order], place[found.labels], found.distances, history)


def _unit(rows: np.ndarray) -> np.ndarray:
    """Return rows scaled to length 1; those of zeros stay."""
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), SMALLEST_LENGTH))
