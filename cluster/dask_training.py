"""A training that the workers of a Dask scheduler share; a task is a shard to be encoded, or a piece of a K-means pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from threading import Lock
from typing import Any

from distributed import WorkerPlugin, get_worker

from ..pipeline.errors import PipelineError
from ..pipeline.training.machines import Answer, Item
from ..pipeline.training.run import Trained, train_codebook
from ..pipeline.training.training_request import Training
from ..runtime.errors import MessageError
from ..runtime.plugin_version import VERSION
from ..runtime.progress import Progress
from ..runtime.worker import Worker, shared_worker
from .dask_tasks import DaskTasks, check_version, dask_client
from .worker_python import use_this_python

NAME = "geocentroids-training"


def train_with_dask(training: Training, width: int, scheduler: str, local: int, progress: Progress) -> Trained:
    """Train a codebook.

    Parameters
    ----------
    scheduler, local
        As `dask_client` takes them.

    Raises
    ------
    PipelineError
        If the scheduler cannot be reached; else as `train_codebook`, also where a machine failed.
    Cancelled
        If the user asked to stop; shards that are done stay.
    """
    with dask_client(scheduler, local) as client:
        client.register_plugin(TrainingHelper(), name=NAME)
        machines = DaskMachines(DaskTasks(client, "encode and cluster", progress))
        return train_codebook(training, width, shared_worker(), progress, machines)


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
        with closing(self._tasks.outcomes(help_with, items, task)) as outcomes:
            for number, outcome in outcomes:
                if isinstance(outcome, MessageError):
                    raise outcome
                if isinstance(outcome, Exception):
                    raise PipelineError(f"A Dask worker failed ({type(outcome).__name__}): {outcome}") from outcome
                yield number, outcome


class TrainingHelper(WorkerPlugin):
    """Has a machine's worker, with the encoder loaded once, for all tasks that come to it.

    Parameters
    ----------
    version
        That of the plugin where the training was started.
    """

    name = NAME

    def __init__(self, version: str = VERSION) -> None:
        self._version = version
        self._begin()

    def _begin(self) -> None:
        self._lock = Lock()
        self._worker: Worker | None = None

    def __getstate__(self) -> dict[str, Any]:
        return {"_version": self._version}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._version = state["_version"]
        self._begin()

    def teardown(self, worker: Any) -> None:
        """End the worker's process."""
        if self._worker:
            self._worker.shut_down()

    def do(self, task: Callable[[Worker, Item], Answer], item: Item) -> Answer:
        """Do a task; raises PipelineError where the machine would come to something else."""
        check_version(self._version, "training")
        with self._lock:
            if self._worker is None:
                use_this_python()
                self._worker = Worker()
            with self._worker.session():
                return task(self._worker, item)


def help_with(task: Callable[[Worker, Item], Answer], item: Item) -> Answer:
    """Do a task on the machine that this is run on, which has a `TrainingHelper`."""
    helper: TrainingHelper = get_worker().plugins[NAME]
    return helper.do(task, item)
