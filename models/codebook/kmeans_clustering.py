"""K-means over any number of features: Lloyd's algorithm, block by block, as matrix products.

Why not scikit-learn's: see `benchmarks/codebook_training.py`, and `kmeans` for what it measured. The iterations are those of
`runtime/kmeans_iterations.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
import torch
from torch.linalg import vector_norm
from torch.nn.functional import normalize

from ...runtime.kmeans_iterations import (
    MOST_ITERATIONS,
    AssignmentStep,
    Centroids,
    Clustering,
    Sums,
    cluster,
    rows_at_once,
)
from ...runtime.translation import Text
from ..devices import multiplies_bfloat16
from ..errors import ModelError
from .initial_centroids import ROUNDING, first_centroids
from .nearest_centroids import NearestCentroids
from .stored_features import StoredFeatures

Report = Callable[[Text, int, int], None]
"""Told what is being done, how much of it is done, and how much it is in all."""

SEEDING_ROWS = 8
"""Features that k-means++ looks at, for each cluster wanted."""
LEAST_SEEDING_ROWS = 20_000


def ignore_progress(text: str, done: int, total: int) -> None:
    """A report that nobody reads."""


def kmeans(
    features: np.ndarray | StoredFeatures,
    clusters: int,
    seed: int = 0,
    metric: str = "l2",
    device: torch.device | str = "cpu",
    report: Report = ignore_progress,
    iterations: int = MOST_ITERATIONS,
) -> Clustering:
    """Cluster features by Lloyd's algorithm from k-means++ seeds, drawn from a seeded sample.

    The metric says what the mean of a cluster is, so that the lookup that the codebook is made for finds the same clusters:

    - ``l2``: the arithmetic mean; inertia is the sum of squared distances.
    - ``cosine``: features are scaled to unit length, and so is their mean (spherical K-means, Dhillon and Modha 2001).
      Inertia is the sum of 1 - cos.
    - ``inner_product``: the mean of the features as they are, scaled to unit length: long features weigh more. Inertia is
      the sum of |x| (1 - cos). With unit centroids the largest inner product is the largest cosine.

    Where there are many features, batches of them that double come first (nested batches, Newling and Fleuret 2016): few
    iterations over all are left. Where there are many clusters, a feature whose centroid is known is compared with the
    centroids around that one alone, until the clusters settle; with all centroids then. An empty cluster gets the feature
    that is farthest from its centroid. Memory is that of the centroids, a block of features and of scores, and about twenty
    bytes a feature, eight of them for the order of the batches.

    Measured (`benchmarks/codebook_training.py`; 200,000 x 768 to 1,024, five iterations from the same seeds, one thread of a
    machine that others used too): scikit-learn's KMeans 36 s (lloyd) and 112 s (elkan), this 59 s, all at the same inertia;
    MiniBatchKMeans 32 s at 1.3 % and 40 s at 0.2 % more (batches of 4,096 and 16,384). So scikit-learn is up to 1.6 times as
    quick on a CPU, but wants every feature in memory as float32: 12 GB for the published 4 million. This does not, ends as
    low, and runs on a GPU. bfloat16 halves the products (20,000 x 768 by 6,144: 1.3 s instead of 2.7 s).

    200,000 x 768 to 6,144, five iterations from the same seeds, in CPU seconds on two threads beside other work: KMeans 129
    (lloyd), this 156 in float32 at the same inertia and 116 in bfloat16 at 0.02 % more; MiniBatchKMeans 193 at 4.0 % and 297
    at 2.3 % more (batches of 4,096 and 16,384). Choosing the first centroids took 111; one by one, as scikit-learn does,
    476 in an earlier run on a quiet machine.

    4,000,000 x 768 to 6,144, in bfloat16 until the last pass, on two threads beside other work: 1,648 CPU seconds. A pass
    over all that compares with neighbours alone took 135, one that compares with all centroids in float32 486.

    200,000 x 768 to 307, as many features to a cluster as the published codebook has (`_clustering_side.py batches`): 3
    iterations over all instead of 11, 44 instead of 79 CPU seconds, at 0.2 % less inertia, from a first batch of 9,824.
    (As it is set here, a first batch has 65,536 at least, so that what is clustered in seconds comes out as it did.)

    Parameters
    ----------
    features
        (N, D) floats.
    seed
        The same seed, features and device (on a CPU) give the same clusters.
    device
        Where the products are computed; for "mps" it is the CPU.

    Raises
    ------
    ModelError
        If there are fewer features than clusters, or some are not finite.
    """
    rows = len(features)
    if rows < clusters:
        raise ModelError(
            "{rows:,} features do not make {clusters:,} clusters: sample more features, or ask for fewer clusters.",
            rows=rows, clusters=clusters,
        )
    return cluster(FeaturesAtHand(features, metric, device, report), clusters, seed, metric, iterations)


class FeaturesAtHand:
    """Features that this process looks at itself: `Points` to the iterations.

    Parameters
    ----------
    features
        (N, D) floats.
    metric, device, report
        As `kmeans` takes them.
    """

    def __init__(
        self,
        features: np.ndarray | StoredFeatures,
        metric: str = "l2",
        device: torch.device | str = "cpu",
        report: Report = ignore_progress,
    ) -> None:
        self._features = features
        self._metric = metric
        device = torch.device(device)
        # MPS has no float64, which sums over millions of features need.
        self._device = torch.device("cpu") if device.type == "mps" else device
        self._report = report

    def __len__(self) -> int:
        """How many there are."""
        return len(self._features)

    def first(self, clusters: int, seed: int) -> Centroids:
        """Choose the first centroids, by a sample that the seed draws."""
        rows = len(self._features)
        task = Text("Clustering: choosing the first centroids")
        self._report(task, 0, clusters)
        rng = np.random.default_rng(seed)
        wanted = max(SEEDING_ROWS * clusters, LEAST_SEEDING_ROWS)
        chosen = np.sort(rng.choice(rows, wanted, replace=False)) if wanted < rows else slice(None)
        sample = self._features[chosen].astype(np.float32)
        _finite(float(sample.sum(dtype=np.float64)))
        # Distances do not change when everything moves, and products lose less of them around zero.
        center = sample.mean(axis=0) * np.float32(self._metric == "l2")
        points = self._prepared(sample, torch.from_numpy(center).to(self._device))
        if self._metric != "l2":
            points = normalize(points)
        moved = first_centroids(points, clusters, seed, partial(self._report, task))
        return Centroids(moved.cpu().numpy(), center)

    def read(self, numbers: np.ndarray) -> np.ndarray:
        """Return some of them."""
        return self._features[numbers]

    @torch.inference_mode()
    def assign(self, step: AssignmentStep) -> Sums:
        """Find the nearest centroid of each feature."""
        centroids, batch = step.centroids, step.batch
        moved, center = (torch.from_numpy(array).to(self._device) for array in (centroids.moved, centroids.center))
        clusters, total = len(moved), len(self._features) if batch is None else len(batch)
        low = not centroids.exact and multiplies_bfloat16(self._device)
        # A GPU is quicker at one large product than at many small ones.
        before = step.before if self._device.type == "cpu" else None
        search = NearestCentroids(moved, self._metric, torch.bfloat16 if low else torch.float32)
        sums = torch.zeros_like(moved, dtype=torch.float64)
        counts, inertia, unlike = np.zeros(clusters, np.int64), 0.0, False
        labels, distances = np.zeros(total, np.int32), np.zeros(total, np.float32)
        rows_each = rows_at_once(clusters, before is not None)
        for start in range(0, total, rows_each):
            places = slice(start, min(start + rows_each, total))
            features = self._features[places if batch is None else batch[places]]
            groups = None if before is None else search.group_of(before[places])
            added = torch.zeros_like(moved)
            for group, own in _pieces(groups, len(features), rows_at_once(clusters)):
                rows = self._prepared(features[own], center)
                found = search.among_all(rows) if group < 0 else search.among_neighbours(rows, group)
                lengths, left = _lengths_and_distances(rows, moved[found], self._metric)
                # The mean of equal rows is not exactly theirs.
                unlike |= bool((left > ROUNDING * lengths).any())
                added.index_add_(0, found, rows)
                labels[places][own] = found.cpu().numpy()
                distances[places][own] = left.cpu().numpy()
                inertia += _finite(float(left.double().sum()))
            sums += added
            counts += np.bincount(labels[places], minlength=clusters)
            self._report(step.task, places.stop, total)
        return Sums(sums.cpu().numpy(), counts, labels, distances, inertia, unlike, not low and before is None)

    def _prepared(self, rows: np.ndarray, center: torch.Tensor) -> torch.Tensor:
        prepared = (torch.from_numpy(rows).to(self._device) - center).float()
        return normalize(prepared) if self._metric == "cosine" else prepared


def _pieces(groups: np.ndarray | None, rows: int, most: int) -> Iterator[tuple[int, slice | np.ndarray]]:
    """Yield groups and their rows of a block, at most so many at once: what a processor's cache holds is compared fast."""
    if groups is None:
        yield from ((-1, slice(start, start + most)) for start in range(0, rows, most))
        return
    order = np.argsort(groups, kind="stable")
    present, starts = np.unique(groups[order], return_index=True)
    for group, own in zip(present.tolist(), np.split(order, starts[1:])):
        yield from ((group, own[start : start + most]) for start in range(0, len(own), most))


def _lengths_and_distances(
    rows: torch.Tensor, winners: torch.Tensor, metric: str
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return what a distance is a share of, and the distance anew: the difference of large products is not good enough."""
    if metric == "l2":
        return vector_norm(rows, dim=1).square(), vector_norm(rows - winners, dim=1).square()
    lengths = rows.norm(dim=1)
    return lengths, (lengths - (rows * winners).sum(1)).clamp_min(0)


def _finite(total: float) -> float:
    """Return a sum over features, unless one of them was not finite."""
    if not np.isfinite(total):
        raise ModelError("Some features are not finite: the encoder is damaged, or its precision too low (try float32).")
    return total
