"""The parts of the codebook benchmarks that need torch; run in the worker's Python, prints lines of results as they come.

compare ROWS CLUSTERS ITERATIONS METHOD...     inertia and seconds of each method on the same synthetic features; faiss's
        where it is there: python3 -m pip install --no-deps --target build/faiss faiss-cpu
memory ROWS CLUSTERS ITERATIONS     peak memory and seconds of each pass of our K-means over a store of that size
batches ROWS CLUSTERS     our K-means from batches that double, and with all features from the start
agreement A.npy B.npy               adjusted mutual information of two clusterings
rgb COLORS.npy CLUSTERS LABELS.npy  K-means on mean colours, as a floor
colors CODEBOOK                     spaces to lay an embedding in: what each keeps, and how far its colours spread
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from collections import Counter
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.codebook.colors import (
    embedding_to_colors,
    measure,
    to_euclidean,
    to_lab,
)
from geocentroids.models.codebook.embedding import principal_components
from geocentroids.models.codebook.kmeans_clustering import FeaturesAtHand, kmeans
from geocentroids.models.codebook.stored_features import StoredFeatures
from geocentroids.runtime import kmeans_iterations
from geocentroids.runtime.kmeans_iterations import Centroids
from scipy.spatial.distance import pdist
from sklearn.cluster import KMeans, MiniBatchKMeans
from sklearn.metrics import adjusted_mutual_info_score

sys.path.append(str(Path(__file__).parent.parent / "build" / "faiss"))
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


class SeededFeatures(FeaturesAtHand):
    """Features whose first centroids are given."""

    def __init__(self, features: np.ndarray, seeds: np.ndarray) -> None:
        super().__init__(features)
        center = features[:20_000].mean(axis=0, dtype=np.float32)
        self._first = Centroids(seeds - center, center)

    def first(self, clusters: int, seed: int) -> Centroids:
        return self._first


def blocked(exact: bool):
    def fit(features: np.ndarray, seeds: np.ndarray, iterations: int) -> np.ndarray:
        lloyd = kmeans_iterations._Lloyd(SeededFeatures(features, seeds), len(seeds), 0, "l2", iterations)
        lloyd.exact = exact
        for number in range(iterations):
            lloyd.update(lloyd.assign(None, number), None)
        # As scikit-learn's: the labels are those of the last centroids.
        lloyd.exact = True
        return lloyd.result(lloyd.assign(None, iterations), []).centroids

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


def faiss(features: np.ndarray, seeds: np.ndarray, iterations: int) -> np.ndarray:
    from faiss import Kmeans

    # Without the last number it would take a sample of the features.
    model = Kmeans(WIDTH, len(seeds), niter=iterations, max_points_per_centroid=len(features))
    model.train(features, init_centroids=seeds)
    return model.centroids


METHODS = {
    "blocked-float32": blocked(True),
    "blocked-neighbours": blocked(False),
    "minibatch-4096": minibatch(4096),
    "minibatch-16384": minibatch(16384),
    "sklearn-lloyd": sklearn("lloyd"),
    "sklearn-elkan": sklearn("elkan"),
    "faiss": faiss,
}


def compare(rows: str, clusters: str, iterations: str, *names: str) -> None:
    """All from the same seeds, ours."""
    features = synthetic(int(rows))
    whole = features.astype(np.float32)
    print(f"{rows} x {WIDTH} to {clusters}, {iterations} iterations, {torch.get_num_threads()} threads")
    start, used = time.perf_counter(), time.process_time()
    first = FeaturesAtHand(features).first(int(clusters), 0)
    seeds = first.moved + first.center
    tell("seeds", start, used, features, seeds)
    for name in names or METHODS:
        if name == "faiss" and not find_spec("faiss"):
            print("faiss: is not installed")
            continue
        start, used = time.perf_counter(), time.process_time()
        found = METHODS[name](features if name.startswith("blocked") else whole, seeds, int(iterations))
        tell(name, start, used, features, found)


def tell(name: str, start: float, used: float, features: np.ndarray, centroids: np.ndarray) -> None:
    # On a machine that others use too, the processor's time says more than the clock's.
    seconds, used = time.perf_counter() - start, time.process_time() - used
    print(f"{name:20}{seconds:9.1f} s{used:9.1f} s CPU   inertia {inertia_of(features, centroids):.5g}", flush=True)


def memory(rows: str, clusters: str, iterations: str) -> None:
    total = int(rows)
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as folder:
        path = Path(folder) / "features.float16"
        with path.open("wb") as file:
            for start in range(0, total, 20_000):
                synthetic(min(20_000, total - start), start).tofile(file)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        ticks: list[tuple[str, float, float]] = []

        def report(text: str, done: int, of: int) -> None:
            if not ticks or ticks[-1][0] != text:
                ticks.append((text, time.process_time(), time.perf_counter()))

        stored = StoredFeatures([(path, 0, total)], WIDTH)
        found = kmeans(stored, int(clusters), report=report, iterations=int(iterations))
        report("end", total, total)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{total} x {WIDTH} to {clusters}: {before:.0f} MB before, peak {peak:.0f} MB, inertia {found.history[-1]:.5g}")
    for (text, *start), (_, *stop) in zip(ticks, ticks[1:]):
        print(f"  {text}: {stop[0] - start[0]:.1f} s CPU, {stop[1] - start[1]:.1f} s")
    print(f"  in all: {ticks[-1][1] - ticks[0][1]:.0f} s CPU, {ticks[-1][2] - ticks[0][2]:.0f} s")


def batches(rows: str, clusters: str) -> None:
    features, least = synthetic(int(rows)), {"all from the start": int(rows), "batches": 1}
    for name, kmeans_iterations.LEAST_BATCH_ROWS in least.items():
        start, used = time.perf_counter(), time.process_time()
        ends: list[int] = []
        found = kmeans(features, int(clusters), report=partial(note_end, ends))
        tell(name, start, used, features, found.centroids)
        print(f"  iterations over: {dict(Counter(ends))}")


def note_end(ends: list[int], text: str, done: int, total: int) -> None:
    if done == total:
        ends.append(total)


def agreement(one: str, other: str) -> None:
    print(adjusted_mutual_info_score(np.load(one), np.load(other)))


def rgb(source: str, clusters: str, target: str) -> None:
    np.save(target, KMeans(int(clusters), n_init=1, random_state=0).fit_predict(np.load(source)))


def colors(path: str) -> None:
    codebook = Codebook.load(path)
    rows = to_euclidean(codebook.centroids, codebook.metric)
    print(f"{len(rows)} centroids of {path}; as it is: {measure(rows, codebook.colors)}")
    print(f"{'':24}{'neighbours kept':>16}{'rank correlation':>18}{'mean difference':>17}{'chroma':>8}")
    for name, embedding in (("t-SNE", codebook.embedding), ("PCA", principal_components(rows, 0))):
        raw = partial(embedding_to_colors, space="rgb")
        for space, lay in (("raw RGB", raw), ("CIELAB", embedding_to_colors), ("OKLab", lay_oklab)):
            laid = lay(embedding)
            found, lab = measure(rows, laid), to_lab(laid)
            spread, chroma = pdist(lab).mean(), np.hypot(*lab[:, 1:].T).mean()
            figures = f"{found['neighbours_kept']:>16.3f}{found['rank_correlation']:>18.3f}{spread:>17.1f}{chroma:>8.1f}"
            print(f"{name + ', ' + space:24}{figures}")


def lay_oklab(embedding: np.ndarray) -> np.ndarray:
    """As `embedding_to_colors` into CIELAB, but into OKLab (Ottosson 2020), at about the same spread."""
    low, high = np.percentile(embedding, [1, 99], axis=0)
    half = (high - low) / 2
    first, second, third = ((embedding - (low + high) / 2) / np.sqrt(half * half.max())).T
    lab = np.column_stack([0.65 + 0.40 * second, 0.22 * first, 0.22 * third])
    to_lms = np.array(
        [[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.2914855480]]
    )
    to_linear = np.array(
        [[4.0767416621, -3.3077115913, 0.2309699292], [-1.2684380046, 2.6097574011, -0.3413193965],
         [-0.0041960863, -0.7034186147, 1.7076147010]]
    )

    def srgb(share: np.ndarray) -> np.ndarray:
        linear = (np.column_stack([lab[:, 0], lab[:, 1:] * share[:, None]]) @ to_lms.T) ** 3 @ to_linear.T
        return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * np.abs(linear) ** (1 / 2.4) - 0.055)

    least, most = np.zeros(len(lab)), np.ones(len(lab))
    for _ in range(14):
        share = (least + most) / 2
        shown = ((srgb(share) >= -1e-3) & (srgb(share) <= 1.001)).all(axis=1)
        least, most = np.where(shown, share, least), np.where(shown, most, share)
    return np.rint(255 * np.clip(srgb(least), 0, 1)).astype(np.uint8)


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    commands = {
        "compare": compare, "memory": memory, "batches": batches, "agreement": agreement, "rgb": rgb, "colors": colors,
    }
    commands[command](*arguments)
