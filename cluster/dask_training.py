"""A training that the workers of a Dask scheduler share; a task is a shard to be encoded, or a piece of a K-means pass."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace

from distributed import Client

from ..pipeline.errors import PipelineError
from ..pipeline.training.machines import Answer, Item
from ..pipeline.training.train_codebook import Trained, train_codebook
from ..pipeline.training.training_request import Training
from ..runtime.errors import MessageError
from ..runtime.progress import Progress
from ..runtime.questions import Load, Loaded
from ..runtime.worker import Worker, shared_worker
from .dask_tasks import DaskTasks
from .dask_workers import Helper, check_alike, check_sees


def train_with_dask(training: Training, width: int, client: Client, progress: Progress) -> Trained:
    """Train a codebook.

    Raises
    ------
    PipelineError
        If none of the scheduler's workers can take part; else as `train_codebook`, also where a machine failed.
    Cancelled
        If the user asked to stop; shards that are done stay.
    """
    worker, load = shared_worker(), training.model.load()
    with worker.session(progress.message, progress.cancelled):
        loaded = worker.load(load, progress.message, progress.cancelled)
    helper = TrainingHelper(replace(load, precision=loaded.precision), loaded, training.folder)
    machines = DaskMachines(DaskTasks(client, helper, "encode and cluster", progress))
    return train_codebook(training, width, worker, progress, machines)


class DaskMachines:
    """Dask's workers as the machines of a training."""

    def __init__(self, tasks: DaskTasks) -> None:
        self._tasks = tasks

    def work(
        self, task: Callable[[Worker, Item], Answer], items: Sequence[Item]
    ) -> Iterator[tuple[int, Answer]]:
        """Do a task for each item; yield the item's number and what came of it.

        Raises
        ------
        PipelineError, WorkerError
            What a task failed with, each time that it was tried.
        Cancelled
            If the user asked to stop.
        """
        with closing(self._tasks.outcomes(TrainingHelper.help_with, items, task)) as outcomes:
            for number, outcome in outcomes:
                if isinstance(outcome, MessageError):
                    raise outcome
                if isinstance(outcome, Exception):
                    raise PipelineError(
                        "A Dask worker failed ({kind}): {outcome}", kind=type(outcome).__name__, outcome=outcome
                    ) from outcome
                yield number, outcome


class TrainingHelper(Helper):
    """Has a machine's worker, with the encoder loaded once, for all tasks that come to it.

    Parameters
    ----------
    load, loaded
        The encoder, and what it was found to be where the training was started.
    folder
        Where features wait.
    """

    def __init__(self, load: Load, loaded: Loaded, folder: str) -> None:
        super().__init__(load, loaded, folder)
        self._load, self._loaded, self._folder = load, loaded, folder

    def get_ready(self) -> None:
        """Load the encoder.

        Raises
        ------
        PipelineError, WorkerError
            If it cannot be loaded, the machine would come to something else, or it does not see the folder of the features.
        """
        super().get_ready()
        check_sees(self._folder, "the folder of the training", os.path.isdir(self._folder))
        worker = shared_worker()
        with worker.session():
            check_alike(worker.load(self._load), self._loaded)

    def help_with(self, task: Callable[[Worker, Item], Answer], item: Item) -> Answer:
        """Do a task."""
        worker = shared_worker()
        with worker.session():
            return task(worker, item)
