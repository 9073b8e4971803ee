"""Tasks that the workers of a Dask scheduler do.

Scheduling, retries and the dashboard are Dask's. Each process does one task at a time, by the resource "geocentroids" that
its worker was started with.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

from distributed import Client, LocalCluster, as_completed

from ..pipeline.errors import Cancelled, PipelineError
from ..runtime.plugin_version import VERSION
from ..runtime.progress import Progress

RESOURCE = "geocentroids"
RETRIES = 3
"""How often a task that failed is tried again, elsewhere if there are others."""
ANSWER_SECONDS = 5.0
"""That the answer of a task that is over may take to come."""
REACHED_WITHIN = 20.0
"""Seconds within which a scheduler must answer."""
EACH = 2
"""Tasks that a worker has at a time: one in hand, one that waits."""
PATIENCE = 300.0
"""Seconds after which a task is taken to be with a worker that hangs, and does not keep others from being given out."""
POLL_SECONDS, LOOK_SECONDS = 0.1, 2.0
WORKER_COMMAND = f"dask worker ADDRESS --nthreads 1 --resources {RESOURCE}=1"


@contextmanager
def dask_client(scheduler: str, local: int) -> Iterator[Client]:
    """Have a client of a scheduler.

    Parameters
    ----------
    scheduler
        Its address; "" for one of this run's own.
    local
        How many processes of this machine that one has.

    Raises
    ------
    PipelineError
        If the scheduler cannot be reached.
    """
    logging.getLogger("distributed").setLevel(logging.ERROR)
    if not scheduler:
        with LocalCluster(
            n_workers=local, threads_per_worker=1, processes=True, resources={RESOURCE: 1}, dashboard_address=None
        ) as cluster, Client(cluster) as client:
            yield client
        return
    try:
        client = Client(scheduler, timeout=REACHED_WITHIN)
    except (OSError, ValueError) as error:
        raise PipelineError(
            f"The Dask scheduler {scheduler} cannot be reached: {error}. Is it started ('dask scheduler'), and is its port "
            "open?"
        ) from error
    with client:
        yield client


class DaskTasks:
    """Has the workers of a scheduler do tasks, a few for each at a time.

    So a worker that hangs keeps little from the others, one that comes late gets its share, and the scheduler holds little
    of a country's list.

    Parameters
    ----------
    doing
        What the workers do, such as "make sheets".
    """

    def __init__(self, client: Client, doing: str, progress: Progress) -> None:
        self._client, self._doing, self._progress = client, doing, progress
        self._looked = 0.0
        self._workers = 0

    def outcomes(
        self, function: Callable[..., Any], items: Sequence[Any], *before: Any
    ) -> Generator[tuple[int, Any], None, None]:
        """Call a function with each item, after what is the same for all; yield the item's number and what came of it.

        Of a call that failed, as often as it may be tried, that is the exception.

        Raises
        ------
        PipelineError
            If the scheduler is gone.
        Cancelled
            If the user asked to stop.
        """
        waiting, completed = iter(enumerate(items)), as_completed()
        given: dict[Any, tuple[int, float]] = {}
        tries: Counter[Any] = Counter()
        done = 0
        try:
            while done < len(items):
                if self._progress.cancelled():
                    raise Cancelled
                self._look_for_workers()
                now = time.monotonic()
                in_hand = sum(now - since < PATIENCE for _, since in given.values())
                for number, item in islice(waiting, max(0, max(1, self._workers) * EACH - in_hand)):
                    future = self._client.submit(
                        function, *before, item, resources={RESOURCE: 1}, retries=RETRIES, pure=False
                    )
                    given[future.key] = number, now
                    completed.add(future)
                if not completed.has_ready():
                    time.sleep(POLL_SECONDS)
                for future in completed.next_batch(block=False):
                    outcome = _outcome(future, ANSWER_SECONDS * 2 ** tries[future.key])
                    if outcome is None:
                        tries[future.key] += 1
                        completed.add(future)
                    else:
                        done += 1
                        yield given.pop(future.key)[0], outcome[0]
        finally:
            self._client.cancel(list(completed.futures))

    def _look_for_workers(self) -> None:
        if time.monotonic() - self._looked < LOOK_SECONDS:
            return
        before, self._workers = self._workers, self._usable_workers()
        if self._workers != before:
            self._progress.message(f"Dask workers that {self._doing}: {self._workers}.")
        elif not self._looked:
            self._progress.warn(f"No Dask worker is there yet to {self._doing}: start some with '{WORKER_COMMAND}'.")
        self._looked = time.monotonic()

    def _usable_workers(self) -> int:
        """Return how many workers take tasks."""
        workers = self._client.scheduler_info(n_workers=-1)["workers"]
        return sum(RESOURCE in worker.get("resources", {}) for worker in workers.values())


def check_version(version: str, work: str) -> None:
    """Check on a machine that it has the version of the plugin by which some work was begun.

    Raises
    ------
    PipelineError
        If it has another: it could come to something else.
    """
    if version != VERSION:
        raise PipelineError(
            f"This machine has GeoCentroids {VERSION}, the {work} is of {version}: install the same everywhere."
        )


def _outcome(future: Any, seconds: float) -> tuple[Any] | None:
    """Return what a task gave, or why it failed.

    None where its worker is gone with the answer, and it is done again, or where the answer takes longer to come.
    """
    try:
        return (future.result(timeout=seconds),)
    except Exception as error:
        if future.status == "cancelled":
            raise PipelineError(
                "The connection to the Dask scheduler was lost: start the same again, and it goes on from what is there."
            ) from error
        return (error,) if future.status == "error" else None
