"""What machines at one training add, and what sharing costs: cluster_training.py

K-means of made-up features to 2,048 clusters, all by one worker and in the pieces that machines share, one after the
other: seconds of processor time. Then the embedded encoder's features of the sample scene, each worker held to a core
of its own: without Dask, with one Dask worker and with two, in turns: seconds of encoding and of K-means by the clock,
for a machine where nothing else runs. A run is ended where colouring begins, which machines do not share. Installs Dask
into build/bench/dask the first time.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
import numpy as np
from _setup import FOLDER, write_scene
from geocentroids.pipeline.grid.layout import PUBLISHED
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.training.feature_store import FeatureStore
from geocentroids.pipeline.training.shared_clustering import SharedFeatures
from geocentroids.pipeline.training.training_request import Training
from geocentroids.resources.sample.scene import sample_scene
from geocentroids.runtime.errors import Cancelled
from geocentroids.runtime.kmeans_iterations import cluster
from geocentroids.runtime.model_descriptions import CodebookMetadata
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.questions_of_training import Train
from geocentroids.runtime.worker import Worker

from cluster import ROUNDS, VARIABLES, cpu_seconds, dask_cluster, install_dask, on_cores

FEATURES, CLUSTERS, WIDTH = 100_000, 2048, 192
PIXELS = 4116
WAYS: dict[str, tuple[Sequence[str], bool]] = {
    "without Dask": ("0", False), "one Dask worker": ("0", True), "two Dask workers": ("01", True)
}  # fmt: skip
STAGES = ("Encoding ", "features of ", "Embedding")
"""What the log says where encoding begins, clustering begins, and colouring begins."""


class OneByOne:
    """A worker that does the tasks of all machines."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    def work(self, task: Any, items: Sequence[Any]) -> Iterator[tuple[int, Any]]:
        """Do one after the other."""
        yield from ((number, task(self._worker, item)) for number, item in enumerate(items))


def made_up_store(folder: str) -> FeatureStore:
    """Return a store of features of many kinds of things."""
    rng = np.random.default_rng(1)
    kinds = rng.normal(0, 5, (3000, WIDTH)) * np.arange(1, WIDTH + 1) ** -0.6
    rows = (kinds[rng.integers(0, 3000, FEATURES)] + rng.normal(0, 0.7, (FEATURES, WIDTH))).astype(np.float16)
    store = FeatureStore(Path(folder, "store"), {})
    store.begin(np.zeros((1, 3), np.int32), FEATURES, WIDTH)
    store.append(rows, np.zeros((FEATURES, 3), np.uint8), np.zeros((FEATURES, 3), np.int32), 1)
    return store


def clustering_seconds(store: FeatureStore, shared: bool) -> float:
    """Cluster; return the seconds of processor time."""
    worker, begun, ended = Worker(), time.process_time(), 0.0
    output = str(store.folder / "a.codebook.safetensors")
    model = Model("embedded", "", "cpu", "float32")

    def report(text: str, percent: float) -> None:
        nonlocal ended
        if worker.pid and text.startswith("Embedding") and not ended:
            ended = cpu_seconds(worker.pid)

    with closing(worker):
        worker.describe("", "embedded")
        assert worker.pid
        before = cpu_seconds(worker.pid)
        if shared:
            training = Training([], PUBLISHED, ReadOptions(), model, "a", output)
            features = SharedFeatures(store, training, OneByOne(worker), worker, Silent(), report)
            cluster(features, CLUSTERS, 0, "l2")
            ended = cpu_seconds(worker.pid)
        else:
            about = CodebookMetadata("a", "embedded", 0.25, "8/7", 224, 3, "l2")
            question = Train(
                means=str(store.means), rows=FEATURES, seed=0, color_space="rgb", align="", align_sha256="", output=output,
                training={}, about=about, parts=store.parts(), width=WIDTH, clusters=CLUSTERS, device="cpu",
            )  # fmt: skip
            with suppress(Cancelled):
                worker.ask(question, cancelled=lambda: ended > 0, report=report)
        return ended - before + time.process_time() - begun


def seconds_of_stages(imagery: Path, cores: Sequence[str], dask: bool) -> tuple[float, float]:
    """Train; return the seconds of encoding and of K-means."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        options = ["--inputs", imagery, "--precision", "float32", "--features", FEATURES, "--clusters", CLUSTERS]
        if dask:
            options += ["--scheduler", stack.enter_context(dask_cluster(cores))[0]]
        command = ("geocentroids", "train", Path(folder, "a.codebook.safetensors"), *options)
        process = subprocess.Popen(
            on_cores("0-1" if dask else cores[0], *command), env=VARIABLES, stderr=subprocess.PIPE, text=True
        )
        assert process.stderr
        begun: list[float] = []
        for line in process.stderr:
            if len(begun) < len(STAGES) and STAGES[len(begun)] in line:
                begun.append(time.perf_counter())
            if len(begun) == len(STAGES):
                process.kill()
        process.wait()
        assert len(begun) == len(STAGES), "the training failed"
        return begun[1] - begun[0], begun[2] - begun[1]


def main() -> None:
    """Print the medians."""
    with tempfile.TemporaryDirectory() as folder:
        store = made_up_store(folder)
        for name, shared in (("by one worker", False), ("in pieces", True)):
            seconds = statistics.median(clustering_seconds(store, shared) for _ in range(ROUNDS))
            print(f"K-means {name}: {seconds:.1f} s of processor time", flush=True)
    install_dask()
    imagery = FOLDER / "cluster.tif"
    write_scene(imagery, np.tile(sample_scene(PIXELS // 4)[0], (4, 4, 1)), (500_000, 5_400_000))
    measured: dict[str, list[tuple[float, float]]] = {name: [] for name in WAYS}
    for _ in range(ROUNDS):
        for name, way in WAYS.items():
            measured[name].append(seconds_of_stages(imagery, *way))
            print(f"  {name:18} {measured[name][-1][0]:6.1f} s encoding {measured[name][-1][1]:6.1f} s K-means", flush=True)
    print(f"medians, {FEATURES:,} features to {CLUSTERS:,}:")
    for name, rounds in measured.items():
        encoding, clustering = (statistics.median(stage) for stage in zip(*rounds))
        print(f"{name:18} {encoding:6.1f} s encoding {clustering:6.1f} s K-means")


if __name__ == "__main__":
    main()
