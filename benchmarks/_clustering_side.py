"""The parts of the codebook benchmarks that need torch; run in the worker's Python, prints lines of results as they come.

compare ROWS CLUSTERS METHOD...     inertia and seconds of each method on the same synthetic features
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
ITERATIONS = 15


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


def ours(features: np.ndarray, clusters: int, low: torch.dtype) -> np.ndarray:
    clustering._fast_type = lambda device: low
    clustering.TOLERANCE = 0.0
    return kmeans(features, clusters, iterations=ITERATIONS).centroids


METHODS = {
    "lloyd": lambda x, k: KMeans(k, n_init=1, max_iter=ITERATIONS, tol=0, random_state=0, algorithm="lloyd").fit(x),
    "elkan": lambda x, k: KMeans(k, n_init=1, max_iter=ITERATIONS, tol=0, random_state=0, algorithm="elkan").fit(x),
    "minibatch": lambda x, k: MiniBatchKMeans(k, n_init=1, batch_size=4096, random_state=0).fit(x),
    "minibatch-large": lambda x, k: MiniBatchKMeans(k, n_init=1, batch_size=4 * k, random_state=0).fit(x),
    "blocked-float32": lambda x, k: ours(x, k, torch.float32),
    "blocked-bfloat16": lambda x, k: ours(x, k, torch.bfloat16),
}


def compare(rows: str, clusters: str, *names: str) -> None:
    features = synthetic(int(rows))
    whole = features.astype(np.float32)
    print(f"{rows} x {WIDTH} to {clusters}, {ITERATIONS} iterations, {torch.get_num_threads()} threads")
    for name in names or METHODS:
        start = time.perf_counter()
        found = METHODS[name](features if name.startswith("blocked") else whole, int(clusters))
        seconds = time.perf_counter() - start
        inertia = inertia_of(features, getattr(found, "cluster_centers_", found))
        print(f"{name:20}{seconds:9.1f} s   inertia {inertia:.5g}", flush=True)


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
