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
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from distributed import Client, Future, LocalCluster, as_completed

from ..pipeline.errors import Cancelled, PipelineError
from ..runtime.progress import Progress
from .dask_workers import ANSWER_SECONDS, RESOURCE, DaskWorkers, Helper, NotAsked, outcome_of

RETRIES = 3
"""How often a task that failed is tried again, elsewhere if there are others."""
REACHED_WITHIN = 20.0
"""Seconds within which a scheduler must answer."""
EACH = 2
"""Tasks that a worker has at a time: one in hand, one that waits."""
PATIENCE = 300.0
"""Seconds after which a task is taken to be with a worker that hangs, and does not keep others from being given out."""
POLL_SECONDS = 0.1


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


@dataclass(frozen=True)
class _Given:
    """An item that is with the workers: its number, when it was given, to any of which workers, and what will come of it."""

    number: int
    since: float
    workers: frozenset[str]
    future: Future


class DaskTasks:
    """Has the workers of a scheduler do tasks, a few for each at a time.

    So a worker that hangs keeps little from the others, one that comes late gets its share, and the scheduler holds little
    of a country's list.
    """

    def __init__(self, client: Client, helper: Helper, doing: str, progress: Progress) -> None:
        """Parameters as of `DaskWorkers`."""
        self._client, self._progress = client, progress
        self._workers = DaskWorkers(client, helper, doing, progress)

    def outcomes(
        self, function: Callable[..., Any], items: Sequence[Any], *before: Any
    ) -> Generator[tuple[int, Any], None, None]:
        """Call a function with each item, after what is the same for all; yield the item's number and what came of it.

        Of a call that failed, as often as it may be tried, that is the exception.

        Raises
        ------
        PipelineError
            If the scheduler is gone, or none of its workers can take part.
        Cancelled
            If the user asked to stop.
        """
        waiting: Iterator[tuple[int, Any]] = iter(enumerate(items))
        completed = as_completed()
        given: dict[Any, _Given] = {}
        tries: Counter[Any] = Counter()
        done = 0
        try:
            while done < len(items):
                if self._progress.cancelled():
                    raise Cancelled
                workers = self._workers.look()
                waiting = chain([(number, items[number]) for number in _take_back(given, workers)], waiting)
                now = time.monotonic()
                in_hand = sum(now - task.since < PATIENCE for task in given.values())
                for number, item in islice(waiting, max(0, len(workers) * EACH - in_hand)):
                    future = self._client.submit(
                        function, *before, item, workers=list(workers), resources={RESOURCE: 1}, retries=RETRIES, pure=False
                    )
                    given[future.key] = _Given(number, now, workers, future)
                    completed.add(future)
                if not completed.has_ready():
                    time.sleep(POLL_SECONDS)
                for future in completed.next_batch(block=False):
                    if future.key not in given:
                        continue
                    outcome = outcome_of(future, ANSWER_SECONDS * 2 ** tries[future.key])
                    if outcome is None:
                        tries[future.key] += 1
                        completed.add(future)
                        continue
                    number = given.pop(future.key).number
                    if isinstance(outcome[0], NotAsked):
                        waiting = chain([(number, items[number])], waiting)
                        continue
                    done += 1
                    yield number, outcome[0]
        finally:
            self._client.cancel(list(completed.futures))


def _take_back(given: dict[Any, _Given], workers: frozenset[str]) -> list[int]:
    """Take back what is with workers that are gone, where there are others; return the numbers."""
    lost = [key for key, task in given.items() if workers and not task.workers & workers]
    taken = [given.pop(key) for key in lost]
    for task in taken:
        task.future.cancel()
    return [task.number for task in taken]
