"""K-means over any number of features: Lloyd's algorithm, block by block, as matrix products.

Why not scikit-learn's: see `benchmarks/codebook_training.py`, and `kmeans` for what it measured.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from torch.nn.functional import normalize

from ..devices import multiplies_bfloat16
from ..errors import ModelError
from .initial_centroids import ROUNDING, first_centroids
from .stored_features import StoredFeatures

Report = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much it is in all."""

MOST_ITERATIONS = 50
TOLERANCE = 1e-3
"""Iterations end when one lowers the inertia by less than this share."""
SEEDING_ROWS = 8
"""Features that k-means++ looks at, for each cluster wanted."""
LEAST_SEEDING_ROWS = 20_000
SCORES = 1 << 25
"""Scores (features x centroids) in memory at once."""
MOST_ROWS = 1 << 15
BATCH_ROWS = 32
"""Features of the first batch, for each cluster wanted."""
LEAST_BATCH_ROWS = 1 << 16
MANY_CLUSTERS = 2048
"""From how many clusters on products take nearly all of the time, and low precision halves it."""


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
    iterations over all are left. An empty cluster gets the feature that is farthest from its centroid. Memory is that of the
    centroids, a block of scores, and about sixteen bytes a feature, eight of them for the order of the batches.

    Measured (`benchmarks/codebook_training.py`; 200,000 x 768 to 1,024, five iterations from the same seeds, one thread of a
    machine that others used too): scikit-learn's KMeans 36 s (lloyd) and 112 s (elkan), this 59 s, all at the same inertia;
    MiniBatchKMeans 32 s at 1.3 % and 40 s at 0.2 % more (batches of 4,096 and 16,384). So scikit-learn is up to 1.6 times as
    quick on a CPU, but wants every feature in memory as float32: 12 GB for the published 4 million. This does not, ends as
    low, and runs on a GPU. bfloat16 halves the products (20,000 x 768 by 6,144: 1.3 s instead of 2.7 s).

    200,000 x 768 to 6,144, five iterations from the same seeds, in CPU seconds on two threads beside other work: KMeans 129
    (lloyd), this 156 in float32 at the same inertia and 116 in bfloat16 at 0.02 % more; MiniBatchKMeans 193 at 4.0 % and 297
    at 2.3 % more (batches of 4,096 and 16,384). Choosing the first centroids took 111; one by one, as scikit-learn does,
    476 in an earlier run on a quiet machine.

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
            f"{rows:,} features do not make {clusters:,} clusters: sample more features, or ask for fewer clusters."
        )
    device = torch.device(device)
    # MPS has no float64, which sums over millions of features need.
    lloyd = _Lloyd(features, metric, torch.device("cpu") if device.type == "mps" else device, report)
    lloyd.seed(clusters, seed)
    for batch in _batches(rows, clusters, seed):
        lloyd.approach(batch, iterations)
    lloyd.take(None)
    history: list[float] = []
    for number in range(1, iterations + 1):
        history.append(lloyd.assign(number, iterations))
        settled = number > 1 and history[-2] - history[-1] <= TOLERANCE * history[-2]
        if (settled and lloyd.exact and not lloyd.has_empty) or number == iterations:
            break
        # What low precision took for settled is brought to its end in float32.
        lloyd.exact |= settled or number == iterations - 1
        lloyd.update()
    return lloyd.result(history)


def _batches(rows: int, clusters: int, seed: int) -> Iterator[np.ndarray]:
    """Yield random features in rising order, each time those before and as many more, up to half of all."""
    size = max(BATCH_ROWS * clusters, LEAST_BATCH_ROWS)
    if 2 * size > rows:
        return
    order = np.random.default_rng(seed).permutation(rows)
    while 2 * size <= rows:
        yield np.sort(order[:size])
        size *= 2


class _Lloyd:
    def __init__(
        self, features: np.ndarray | StoredFeatures, metric: str, device: torch.device, report: Report
    ) -> None:
        self._features = features
        self._metric = metric
        self._device = device
        self.exact = True
        self._report = report
        self.take(None)

    @property
    def has_empty(self) -> bool:
        """Whether a cluster has no feature, though there were others that could have been it."""
        return bool((self._counts == 0).any()) and self._unlike

    def seed(self, clusters: int, seed: int) -> None:
        """Choose the first centroids."""
        rows = len(self._features)
        task = "Clustering: choosing the first centroids"
        self._report(task, 0, clusters)
        rng = np.random.default_rng(seed)
        wanted = max(SEEDING_ROWS * clusters, LEAST_SEEDING_ROWS)
        chosen = np.sort(rng.choice(rows, wanted, replace=False)) if wanted < rows else slice(None)
        sample = self._features[chosen].astype(np.float32)
        _finite(float(sample.sum(dtype=np.float64)))
        # Distances do not change when everything moves, and products lose less of them around zero.
        self._center = torch.from_numpy(sample.mean(axis=0) * (self._metric == "l2")).to(self._device)
        points = self._prepared(sample) if self._metric == "l2" else normalize(self._prepared(sample))
        self.exact = clusters < MANY_CLUSTERS or not multiplies_bfloat16(self._device)
        self._centroids = first_centroids(points, clusters, seed, partial(self._report, task))

    def take(self, batch: np.ndarray | None) -> None:
        """Cluster these features from now on, given in rising order; None for all."""
        self._batch = batch
        self._size = len(self._features) if batch is None else len(batch)
        self._labels = np.zeros(self._size, np.int32)
        self._distances = np.zeros(self._size, np.float32)

    def approach(self, batch: np.ndarray, iterations: int) -> None:
        """Move the centroids until the inertia of a batch settles."""
        self.take(batch)
        before = np.inf
        for number in range(1, iterations + 1):
            inertia = self.assign(number, iterations)
            self.update()
            if before - inertia <= TOLERANCE * inertia:
                return
            before = inertia

    def _read(self, places: slice | np.ndarray) -> torch.Tensor:
        return self._prepared(self._features[places if self._batch is None else self._batch[places]])

    @torch.inference_mode()
    def assign(self, iteration: int, iterations: int) -> float:
        """Find the nearest centroid of every feature; return the inertia."""
        clusters = len(self._centroids)
        offsets = -0.5 * self._centroids.square().sum(1) if self._metric == "l2" else None
        self._sums = torch.zeros_like(self._centroids, dtype=torch.float64)
        self._counts = np.zeros(clusters, np.int64)
        self._unlike = False
        total, step = self._size, max(1024, min(MOST_ROWS, SCORES // clusters))
        inertia = 0.0
        task = "Clustering: " if self._batch is None else f"Clustering: {total:,} of {len(self._features):,} features, "
        for start in range(0, total, step):
            stop = min(start + step, total)
            rows = self._read(slice(start, stop))
            labels = self._nearest(rows, offsets)
            # The winner's distance anew: what is left of a difference of large products is not good enough.
            winner = self._centroids[labels]
            if offsets is None:
                lengths = rows.norm(dim=1)
                distances = (lengths - (rows * winner).sum(1)).clamp_min(0)
            else:
                lengths = rows.square().sum(1)
                distances = (rows - winner).square().sum(1)
            # The mean of equal rows is not exactly theirs.
            self._unlike |= bool((distances > ROUNDING * lengths).any())
            self._sums += torch.zeros_like(self._centroids).index_add_(0, labels, rows)
            found = labels.cpu().numpy()
            self._labels[start:stop] = found
            self._distances[start:stop] = distances.cpu().numpy()
            self._counts += np.bincount(found, minlength=clusters)
            inertia += _finite(float(distances.double().sum()))
            self._report(f"{task}iteration {iteration} of at most {iterations}", stop, total)
        return inertia

    def _nearest(self, rows: torch.Tensor, offsets: torch.Tensor | None) -> torch.Tensor:
        kind = torch.float32 if self.exact else torch.bfloat16
        centroids = self._centroids.to(kind)
        if offsets is None:
            return (rows.to(kind) @ centroids.T).argmax(1)
        return torch.addmm(offsets.to(kind), rows.to(kind), centroids.T).argmax(1)

    def update(self) -> None:
        """Move every centroid to the mean of its features; give an empty one the feature that is farthest from its own."""
        counts = torch.from_numpy(self._counts).to(self._device)
        means = (self._sums / counts.clamp_min(1)[:, None]).float()
        empty = np.flatnonzero(self._counts == 0)
        if len(empty):
            farthest = np.argsort(-self._distances, kind="stable")[: len(empty)]
            means[torch.from_numpy(empty).to(self._device)] = self._read(np.sort(farthest))
        self._centroids = means if self._metric == "l2" else normalize(means)

    def result(self, history: list[float]) -> Clustering:
        """Return what was found, without clusters that stayed empty because there are too few different features."""
        order = np.argsort(-self._counts, kind="stable")
        order = order[self._counts[order] > 0]
        place = np.zeros(len(self._counts), np.int32)
        place[order] = np.arange(len(order))
        centroids = (self._centroids + self._center).cpu().numpy()[order]
        return Clustering(centroids, self._counts[order], place[self._labels], self._distances, history)

    def _prepared(self, rows: np.ndarray) -> torch.Tensor:
        prepared = torch.from_numpy(rows).to(self._device).float() - self._center
        return normalize(prepared) if self._metric == "cosine" else prepared


def _finite(total: float) -> float:
    """Return a sum over features, unless one of them was not finite."""
    if not np.isfinite(total):
        raise ModelError("Some features are not finite: the encoder is damaged, or its precision too low (try float32).")
    return total
