"""Tasks that the workers of a Dask scheduler do.

Scheduling, retries and the dashboard are Dask's. Each process does one task at a time, by the resource "geocentroids" that
its worker was started with.
"""

from __future__ import annotations

import logging
import pickle
import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from distributed import Client, Future, LocalCluster, as_completed, get_worker
from distributed.protocol.pickle import dumps

from ..pipeline.errors import Cancelled, PipelineError
from ..pipeline.imagery.unreadable_raster import UnreadableRaster
from ..runtime.external_commands import in_background
from ..runtime.progress import Progress
from .dask_workers import ANSWER_SECONDS, RESOURCE, DaskWorkers, Helper, outcome_of

RETRIES = 3
"""How often a task that failed is tried again, elsewhere if there are others."""
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
        client = Client(scheduler)
    except (OSError, ValueError) as error:
        raise PipelineError(
            "The Dask scheduler {scheduler} cannot be reached: {error}. Is it started ('dask scheduler'), and is its port "
            "open?",
            scheduler=scheduler, error=error,
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
        self._waiting: deque[int] = deque()
        self._broken: set[int] = set()

    def outcomes(
        self, method: Callable[..., Any], items: Sequence[Any], *before: Any
    ) -> Generator[tuple[int, Any], None, None]:
        """Call a method of the workers' helpers with each item; yield the item's number and what came of it.

        Of a call that failed, as often as it may be tried, that is the exception; of one that met a raster that no machine
        can read, not this one either, it is the `UnreadableRaster`.

        Parameters
        ----------
        before
            What the method is given before the item, as it is when the item is given out.

        Raises
        ------
        PipelineError
            If the scheduler is gone, or none of its workers can take part.
        Cancelled
            If the user asked to stop.
        """
        self._waiting = deque(range(len(items)))
        task, completed = _task(), as_completed()
        given: dict[Any, _Given] = {}
        tries: Counter[Any] = Counter()
        try:
            while self._waiting or given:
                if self._progress.cancelled():
                    raise Cancelled
                workers = self._workers.look()
                self._waiting.extendleft(_take_back(given, workers))
                now = time.monotonic()
                in_hand = sum(now - one.since < PATIENCE for one in given.values())
                for _ in range(min(len(self._waiting), len(workers) * EACH - in_hand)):
                    number = self._waiting.popleft()
                    future = self._client.submit(
                        task, RESOURCE, self._workers.run, dumps((method, *before, items[number])),
                        workers=list(workers), resources={RESOURCE: 1}, retries=RETRIES, pure=False,
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
                    answer = self._judged(outcome[0])
                    if answer is None:
                        self.again(number)
                    else:
                        yield number, answer[0]
        finally:
            self._client.cancel(list(completed.futures))

    @property
    def workers(self) -> int:
        """How many take part."""
        return len(self._workers.admitted)

    def again(self, number: int) -> None:
        """Have an item given out once more."""
        self._waiting.appendleft(number)

    def _judged(self, outcome: Any) -> tuple[Any] | None:
        """Return what came of an item; None if it is to be given out again, as its worker was not fit for it."""
        if isinstance(outcome, Exception):
            return (outcome,)
        address, answer = outcome
        if answer is None:
            self._workers.ask_again(address)
            return None
        if not isinstance(answer, UnreadableRaster):
            return (answer,)
        if address in self._workers.admitted:
            if self._is_broken(answer):
                return (answer,)
            self._workers.leave_out(
                address,
                f"it cannot read what this machine can. {answer.problem} Mount its disk or share there under the same name.",
            )
        return None

    def _is_broken(self, met: UnreadableRaster) -> bool:
        """Whether this machine cannot read a raster either; once that is found, it is not tried again."""
        if met.raster not in self._broken and not in_background(met.can_read, self._progress.cancelled):
            self._broken.add(met.raster)
        return met.raster in self._broken


def _task() -> Callable[[str, str, bytes], tuple[str, Any]]:
    """Return what has a worker's helper do something; it travels as code, so that it runs beside any plugin, or none.

    It returns the worker's address and the answer; None if the worker has no helper of this run, as where it has begun anew
    since it was looked at.
    """

    def task(name: str, run: str, work: bytes) -> tuple[str, Any]:
        worker = get_worker()
        helper = worker.plugins.get(name)
        fit = helper and helper.run == run
        return worker.address, helper.do(*pickle.loads(work)) if fit else None  # noqa: S301, as in `dask_workers.take_part`

    return task


def _take_back(given: dict[Any, _Given], workers: frozenset[str]) -> list[int]:
    """Take back what is with workers that are gone, where there are others; return the numbers."""
    lost = [key for key, task in given.items() if workers and not task.workers & workers]
    taken = [given.pop(key) for key in lost]
    for task in taken:
        task.future.cancel()
    return [task.number for task in taken]
