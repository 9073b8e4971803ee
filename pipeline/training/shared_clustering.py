"""K-means whose passes machines share: each sums up a piece of the features where it lies, and here the sums are added."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np

from ...runtime.kmeans_iterations import AssignmentStep, Centroids, Sums, rows_at_once
from ...runtime.progress import Progress
from ...runtime.questions_of_training import ChooseCentroids, ClusterSums, ReadFeatures, SumClusters
from ...runtime.translation import Text
from ...runtime.worker import Worker
from ..errors import PipelineError
from .feature_store import FeatureStore
from .machines import Machines
from .training_request import Training

PIECE_ROWS = 16
"""Features of a piece for each cluster, at least: to send its sums is a quarter of what is read for them."""
MOST_PIECES = 256


def sum_piece(worker: Worker, question: SumClusters) -> ClusterSums:
    """Sum up a piece on this machine."""
    return worker.ask(question)


class SharedFeatures:
    """The features of a store, in pieces of neighbours that machines look at: `Points` to K-means' iterations.

    Parameters
    ----------
    report
        Told what is being done, and how much of it: percent.
    """

    def __init__(
        self,
        store: FeatureStore,
        training: Training,
        machines: Machines,
        worker: Worker,
        progress: Progress,
        report: Callable[[Text, float], None],
    ) -> None:
        self._store, self._machines, self._worker = store, machines, worker
        self._metric, self._device = training.metric, training.model.device
        self._progress, self._report = progress, report
        self._passes = 0

    def __len__(self) -> int:
        """How many there are."""
        return self._store.rows

    def first(self, clusters: int, seed: int) -> Centroids:
        """Choose the first centroids on this machine, by a sample that the seed draws."""
        question = ChooseCentroids(self._store.parts(), self._store.width, clusters, seed, self._metric, self._device)
        answer = self._worker.ask(question, self._progress.message, self._progress.cancelled, self._report)
        return Centroids(answer.moved, answer.center)

    def read(self, numbers: np.ndarray) -> np.ndarray:
        """Return a few of them."""
        question = ReadFeatures(self._store.parts(), self._store.width, numbers)
        return self._worker.ask(question, self._progress.message, self._progress.cancelled).features

    def assign(self, step: AssignmentStep) -> Sums:
        """Find the nearest centroid of each feature."""
        moved = step.centroids.moved
        file = self._write(moved)
        try:
            clusters, total = len(moved), len(self) if step.batch is None else len(step.batch)
            # Whole blocks of those that one machine would look at, so that the sums are the same to the last digits.
            block = rows_at_once(clusters, step.before is not None)
            size = block * math.ceil(max(PIECE_ROWS * clusters, total / MOST_PIECES) / block)
            places = [slice(start, min(start + size, total)) for start in range(0, total, size)]
            pieces = [self._piece(step, place, file) for place in places]
            added = _Added(moved.shape, total)
            for done, (number, answer) in enumerate(self._machines.work(sum_piece, pieces), 1):
                added.add(number, answer)
                self._report(step.task, 100 * done / len(pieces))
        finally:
            file.unlink()
        return added.sums()

    def _piece(self, step: AssignmentStep, place: slice, file: Path) -> SumClusters:
        """Return what a machine is asked for a part of the features, by the centroids in a file."""
        numbers, start, stop = None, place.start, place.stop
        if step.batch is not None:
            own = step.batch[place]
            start, stop = int(own[0]), int(own[-1]) + 1
            numbers = own - start
        return SumClusters(
            parts=self._store.parts(start, stop),
            width=self._store.width,
            numbers=numbers,
            before=None if step.before is None else step.before[place],
            centroids=str(file),
            center=step.centroids.center,
            metric=self._metric,
            exact=step.centroids.exact,
            device=self._device,
        )

    def _write(self, centroids: np.ndarray) -> Path:
        """Write the centroids of a pass where all machines read them; its name is new, so that none reads older ones."""
        self._passes += 1
        file = self._store.folder / f"centroids-{self._passes}.npy"
        part = file.with_suffix(".part")
        try:
            with part.open("wb") as stream:
                np.save(stream, centroids, allow_pickle=False)
            part.replace(file)
        except OSError as error:
            raise PipelineError(
                "{path} cannot be written: {error}. Is the disk full?", path=file, error=error.strerror
            ) from error
        return file


class _Added:
    """Adds up the sums of pieces, in the order of the features, so that they are the same whoever was first."""

    def __init__(self, shape: tuple[int, ...], total: int) -> None:
        self._sums, self._counts = np.zeros(shape), np.zeros(shape[0], np.int64)
        self._labels, self._distances = np.empty(total, np.int32), np.empty(total, np.float32)
        self._inertia, self._unlike, self._exact = 0.0, False, True
        self._waiting: dict[int, ClusterSums] = {}
        self._pieces = self._rows = 0

    def add(self, number: int, piece: ClusterSums) -> None:
        """Add a piece, once those before it are there."""
        self._waiting[number] = piece
        while self._pieces in self._waiting:
            part = self._waiting.pop(self._pieces)
            self._sums += part.sums
            self._counts += part.counts
            place = slice(self._rows, self._rows + len(part.labels))
            self._labels[place], self._distances[place] = part.labels, part.distances
            self._inertia += part.inertia
            self._unlike |= part.unlike
            self._exact &= part.exact
            self._pieces, self._rows = self._pieces + 1, place.stop

    def sums(self) -> Sums:
        """Return the sums of all."""
        return Sums(
            self._sums, self._counts, self._labels, self._distances, self._inertia, self._unlike, self._exact
        )
