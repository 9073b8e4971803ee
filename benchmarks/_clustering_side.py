"""The parts of the codebook benchmarks that need torch; run in the worker's Python, prints lines of results as they come.

compare ROWS CLUSTERS ITERATIONS METHOD...     inertia and seconds of each method on the same synthetic features
memory ROWS CLUSTERS ITERATIONS     peak memory and seconds an iteration of our K-means over a store of that size
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from geocentroids.models import clustering
from geocentroids.models.clustering import kmeans
from geocentroids.models.features import StoredFeatures
from sklearn.cluster import KMeans, MiniBatchKMeans

WIDTH = 768
KINDS = 3000


def synthetic(rows: int, start: int = 0) -> np.ndarray:
    """(rows, 768) float16 with what transformers' features have: a spectrum that falls as a power, many kinds of things of
    very different size, noise within each, and a mean far from zero."""
    rng = np.random.default_rng(5)
    spectrum = np.arange(1, WIDTH + 1) ** -0.6
    kinds = rng.standard_normal((KINDS, WIDTH), np.float32) * spectrum.astype(np.float32)
    shares = np.arange(1, KINDS + 1) ** -0.8
    mean = rng.standard_normal(WIDTH).astype(np.float32)
    rng = np.random.default_rng([6, start])
    chosen = rng.choice(KINDS, rows, p=shares / shares.sum())
    noise = rng.standard_normal((rows, WIDTH), np.float32) * (0.7 * spectrum).astype(np.float32)
    return (5 * (kinds[chosen] + noise) + mean).astype(np.float16)


def inertia_of(features: np.ndarray, centroids: np.ndarray) -> float:
    """The same exact measure for every method, in float32."""
    centers = torch.from_numpy(centroids.astype(np.float32))
    half, total = 0.5 * centers.square().sum(1), 0.0
    for rows in torch.from_numpy(features).split(8192):
        rows = rows.float()
        total += float((rows.square().sum(1) - 2 * (rows @ centers.T - half).max(1).values).double().sum())
    return total


def blocked(exact: bool):
    def fit(features: np.ndarray, seeds: np.ndarray, iterations: int) -> np.ndarray:
        lloyd = clustering._Lloyd(features, "l2", torch.device("cpu"), clustering.unseen)
        lloyd._center = torch.from_numpy(features[:20_000].mean(axis=0, dtype=np.float32))
        lloyd._centroids = torch.from_numpy(seeds) - lloyd._center
        lloyd.exact = exact
        for number in range(iterations):
            lloyd.assign(number, iterations)
            lloyd.update()
        # As scikit-learn's: the labels are those of the last centroids.
        lloyd.exact = True
        lloyd.assign(iterations, iterations)
        return lloyd.result([]).centroids

    return fit


def sklearn(algorithm: str):
    def fit(features: np.ndarray, seeds: np.ndarray, iterations: int) -> np.ndarray:
        model = KMeans(len(seeds), init=seeds, n_init=1, max_iter=iterations, tol=0, algorithm=algorithm)
        return model.fit(features).cluster_centers_

    return fit


def minibatch(batch: int):
    def fit(features: np.ndarray, seeds: np.ndarray, iterations: int) -> np.ndarray:
        return MiniBatchKMeans(len(seeds), init=seeds, n_init=1, batch_size=batch).fit(features).cluster_centers_

    return fit


METHODS = {
    "blocked-float32": blocked(True),
    "blocked-bfloat16": blocked(False),
    "minibatch-4096": minibatch(4096),
    "minibatch-16384": minibatch(16384),
    "sklearn-lloyd": sklearn("lloyd"),
    "sklearn-elkan": sklearn("elkan"),
}


def compare(rows: str, clusters: str, iterations: str, *names: str) -> None:
    """All from the same seeds: k-means++ on a sample, as ours are."""
    features = synthetic(int(rows))
    whole = features.astype(np.float32)
    start = time.perf_counter()
    lloyd = clustering._Lloyd(features, "l2", torch.device("cpu"), clustering.unseen)
    lloyd.seed(int(clusters), 0)
    seeds = (lloyd._centroids + lloyd._center).numpy()
    print(f"{rows} x {WIDTH} to {clusters}, {iterations} iterations, {torch.get_num_threads()} threads")
    print(f"{'k-means++':20}{time.perf_counter() - start:9.1f} s   inertia {inertia_of(features, seeds):.5g}", flush=True)
    for name in names or METHODS:
        start = time.perf_counter()
        found = METHODS[name](features if name.startswith("blocked") else whole, seeds, int(iterations))
        seconds = time.perf_counter() - start
        print(f"{name:20}{seconds:9.1f} s   inertia {inertia_of(features, found):.5g}", flush=True)


def memory(rows: str, clusters: str, iterations: str) -> None:
    total = int(rows)
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as folder:
        path = Path(folder) / "features.float16"
        with path.open("wb") as file:
            for start in range(0, total, 20_000):
                synthetic(min(20_000, total - start), start).tofile(file)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        ticks: list[tuple[str, float]] = []

        def report(text: str, done: int, of: int) -> None:
            if not ticks or ticks[-1][0] != text:
                ticks.append((text, time.perf_counter()))

        kmeans(StoredFeatures(path, total, WIDTH), int(clusters), report=report, iterations=int(iterations))
        ticks.append(("end", time.perf_counter()))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{total} x {WIDTH} to {clusters}: {before:.0f} MB before, peak {peak:.0f} MB")
    for (text, start), (_, stop) in zip(ticks, ticks[1:]):
        print(f"  {text}: {stop - start:.1f} s")


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    {"compare": compare, "memory": memory}[command](*arguments)
