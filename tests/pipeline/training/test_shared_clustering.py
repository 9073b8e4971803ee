"""K-means that machines share is that of one: the same batches, iterations and centroids."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.training.feature_store import MEANS, PLACES, SHARD_FEATURES, FeatureStore
from geocentroids.pipeline.training.shared_clustering import SharedFeatures
from geocentroids.pipeline.training.training_request import Training
from geocentroids.runtime.kmeans_iterations import LEAST_BATCH_ROWS, MANY_CLUSTERS, AssignmentStep, cluster
from geocentroids.runtime.model_descriptions import CodebookMetadata
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.questions_of_analysis import ReadCentroids
from geocentroids.runtime.questions_of_training import Train
from geocentroids.runtime.worker import Worker

WIDTH, CLUSTERS, SEED = 8, 12, 3
ROWS = (50_000, 60_000, 30_000)


class LastFirst:
    """Machines of which the one with the first task is the last to finish; knows the rows of each task."""

    def __init__(self, worker):
        self._worker, self.rows = worker, []

    def work(self, task, items):
        self.rows.append([sum(rows for _, _, rows in item.parts) for item in items])
        for number in reversed(range(len(items))):
            yield number, task(self._worker, items[number])


@pytest.fixture(scope="module")
def worker():
    worker = Worker()
    yield worker
    worker.close()


@pytest.fixture
def store(tmp_path):
    """A store that was filled by one machine, by a shard of another, and by the first again."""
    rng = np.random.default_rng(1)
    kinds = rng.normal(3, 4, (40, WIDTH))
    store = FeatureStore(tmp_path / "s", {})
    store.begin(np.zeros((3, 3), np.int32), max(ROWS), WIDTH)
    for number, rows in enumerate(ROWS):
        features = (kinds[rng.integers(0, 40, rows)] + rng.normal(0, 1, (rows, WIDTH))).astype(np.float16)
        means, places = np.zeros((rows, 3), np.uint8), np.zeros((rows, 3), np.int32)
        if number == 1:
            folder = store.shards / "1-2"
            folder.mkdir(parents=True)
            for name, array in ((SHARD_FEATURES, features), (MEANS, means), (PLACES, places)):
                array.tofile(folder / name)
            store.take_in(folder.name, 1)
        else:
            store.append(features, means, places, 1)
    return store


def training(tmp_path, metric):
    layout, model = Layout(0.25, Fraction(1), 56, 1), Model("embedded", "", "cpu", "float32")
    return Training([], layout, ReadOptions(), model, "a", str(tmp_path / "a.codebook.safetensors"), metric=metric)


@pytest.mark.parametrize(
    ("metric", "clusters", "first_pieces"),
    # Of many clusters, more features are looked at in one go.
    [("l2", CLUSTERS, 2), ("cosine", CLUSTERS, 2), ("inner_product", CLUSTERS, 2), ("l2", MANY_CLUSTERS, 1)],
)
def test_machines_come_to_the_centroids_of_one(store, worker, tmp_path, metric, clusters, first_pieces):
    wanted = training(tmp_path, metric)
    machines = LastFirst(worker)
    features = SharedFeatures(store, wanted, machines, worker, Silent(), lambda text, percent: None)
    found = cluster(features, clusters, SEED, metric)
    about = CodebookMetadata("a", "embedded", 0.25, "1", 56, 1, metric)
    question = Train(
        means=str(store.means), rows=store.rows, seed=SEED, color_space="rgb", align="", align_sha256="", training={},
        output=wanted.output, about=about, parts=store.parts(), width=WIDTH, clusters=clusters, device="cpu",
    )  # fmt: skip
    alone = worker.ask(question)
    assert len(machines.rows) > len(found.history) and len(machines.rows[0]) == first_pieces, "a batch came first"
    assert machines.rows[-1] == [1 << 15] * 4 + [sum(ROWS) - (1 << 17)], "each feature once, in pieces across files"
    assert found.history == pytest.approx(alone.training["history"], rel=1e-9)
    np.testing.assert_allclose(found.centroids, worker.ask(ReadCentroids(wanted.output, "")).centroids, rtol=1e-5)
    np.testing.assert_array_equal(found.exemplars(len(alone.exemplars), 6), alone.exemplars)
    assert not list(store.folder.glob("centroids*"))


def test_an_empty_cluster_gets_the_feature_that_is_farthest_wherever_it_lies(tmp_path, worker):
    store = FeatureStore(tmp_path / "s", {})
    rows = np.zeros((LEAST_BATCH_ROWS, WIDTH), np.float16)
    rows[40_000], rows[60_000] = 9, -7
    store.begin(np.zeros((1, 3), np.int32), len(rows), WIDTH)
    store.append(rows, np.zeros((len(rows), 3), np.uint8), np.zeros((len(rows), 3), np.int32), 1)
    features = SharedFeatures(
        store, training(tmp_path, "l2"), LastFirst(worker), worker, Silent(), lambda text, percent: None
    )
    found = cluster(features, 3, SEED, "l2")
    assert found.counts.tolist() == [len(rows) - 2, 1, 1]
    assert sorted(found.centroids[1:, 0].tolist()) == pytest.approx([-7, 9], abs=1e-3)


def test_centroids_that_cannot_be_written_and_a_pass_that_fails(store, worker, tmp_path, full_disk):
    class Failing:
        def work(self, task, items):
            raise PipelineError("the power is gone")

    features = SharedFeatures(
        store, training(tmp_path, "l2"), Failing(), worker, Silent(), lambda text, percent: None
    )
    first = features.first(CLUSTERS, SEED)
    with full_disk(100), pytest.raises(PipelineError, match="Is the disk full"):
        features.assign(AssignmentStep(first, None, None, ""))
    with pytest.raises(PipelineError, match="the power is gone"):
        features.assign(AssignmentStep(first, None, None, ""))
    assert not list(store.folder.glob("centroids*.npy"))
