"""The sheets of a plan, made by the workers of a Dask scheduler.

Scheduling, retries and the dashboard are Dask's; a task is a sheet. Each process makes one sheet at a time, by the resource
"geocentroids" that its worker was started with.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

from distributed import Client, LocalCluster, as_completed

from ..pipeline.errors import Cancelled, PipelineError
from ..pipeline.maps.sheet_maps import SheetsResult
from ..pipeline.maps.sheet_plan import PlannedSheet
from ..runtime.progress import Forecast, Progress
from .sheet_maker import NAME, Job, SheetMaker, make_sheet

RETRIES = 3
"""How often a sheet that failed is tried again, elsewhere if there are others."""
FAILURES = 10
"""So many failed sheets and none that was made are a failure of the run."""
ANSWER_SECONDS = 5.0
"""That the answer of a task that is over may take to come."""
REACHED_WITHIN = 20.0
"""Seconds within which a scheduler must answer."""
EACH = 2
"""Sheets that a worker has at a time: one in hand, one that waits."""
PATIENCE = 300.0
"""Seconds after which a sheet is taken to be with a worker that hangs, and does not keep others from being given out."""
POLL_SECONDS, LOOK_SECONDS = 0.1, 2.0
WORKER_COMMAND = f"dask worker ADDRESS --nthreads 1 --resources {NAME}=1"


def make_with_dask(job: Job, scheduler: str, local: int, progress: Progress) -> tuple[SheetsResult, dict[str, str]]:
    """Make all sheets of a plan; return what came of it, and why rasters could not be read, by source.

    Parameters
    ----------
    scheduler
        The address of a scheduler; "" for one of this run's own.
    local
        How many processes of this machine that one has.

    Raises
    ------
    PipelineError
        If the scheduler cannot be reached.
    Cancelled
        If the user asked to stop; sheets that are done stay.
    """
    with _client(scheduler, local) as client:
        client.register_plugin(SheetMaker(job), name=NAME)
        return _results(client, job, progress)


@contextmanager
def _client(scheduler: str, local: int) -> Iterator[Client]:
    logging.getLogger("distributed").setLevel(logging.ERROR)
    if not scheduler:
        with LocalCluster(
            n_workers=local, threads_per_worker=1, processes=True, resources={NAME: 1}, dashboard_address=None
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


def _usable_workers(client: Client) -> int:
    """Return how many workers make sheets."""
    workers = client.scheduler_info(n_workers=-1)["workers"]
    return sum(NAME in worker.get("resources", {}) for worker in workers.values())


class _Tasks:
    """The sheets of a job as tasks, a few for each worker at a time.

    So a worker that hangs keeps few sheets from the others, one that comes late gets its share, and the scheduler holds
    little of a country's list.
    """

    def __init__(self, client: Client, sheets: list[PlannedSheet], progress: Progress) -> None:
        self._client = client
        self._waiting = iter(sheets)
        self._progress = progress
        self._given: dict[Any, tuple[PlannedSheet, float]] = {}
        self._completed = as_completed()
        self._looked = 0.0
        self._workers = 0

    def next_done(self) -> Iterator[tuple[PlannedSheet, dict[str, Any] | str]]:
        """Yield the sheets that are over since it was last asked, each with its answer; waits a moment where none is."""
        self._look_for_workers()
        now = time.monotonic()
        in_hand = sum(now - given < PATIENCE for _, given in self._given.values())
        for planned in islice(self._waiting, max(0, max(1, self._workers) * EACH - in_hand)):
            future = self._client.submit(make_sheet, planned, resources={NAME: 1}, retries=RETRIES, pure=False)
            self._given[future.key] = planned, now
            self._completed.add(future)
        if not self._completed.has_ready():
            time.sleep(POLL_SECONDS)
        for future in self._completed.next_batch(block=False):
            answer = _answer(future)
            if answer is None:
                self._completed.add(future)
            else:
                yield self._given.pop(future.key)[0], answer

    def cancel(self) -> None:
        """Take back what is not done yet."""
        self._client.cancel(list(self._completed.futures))

    def _look_for_workers(self) -> None:
        if time.monotonic() - self._looked < LOOK_SECONDS:
            return
        before, self._workers = self._workers, _usable_workers(self._client)
        if self._workers != before:
            self._progress.message(f"{self._workers} Dask workers make sheets.")
        elif not self._looked:
            self._progress.warn(f"No Dask worker makes sheets yet: start some with '{WORKER_COMMAND}'.")
        self._looked = time.monotonic()


def _results(client: Client, job: Job, progress: Progress) -> tuple[SheetsResult, dict[str, str]]:
    sheets = job.plan.sheets
    result, left_out = SheetsResult(), {}
    tasks, forecast, done = _Tasks(client, sheets, progress), Forecast(progress, max(1, len(sheets))), 0
    while done < len(sheets):
        if progress.cancelled():
            tasks.cancel()
            raise Cancelled
        for planned, answer in tasks.next_done():
            if isinstance(answer, str):
                result.failed[planned.sheet] = answer
                progress.warn(f"The sheet {planned.sheet.name} could not be made: {answer}")
                if len(result.failed) >= FAILURES and not (result.made or result.skipped):
                    tasks.cancel()
                    raise PipelineError(f"None of the first {FAILURES} sheets could be made: {answer}")
            else:
                result.made += answer["made"]
                result.skipped += answer["skipped"]
                result.valid_patches += answer["patches"]
                left_out.update(answer["left_out"])
            done += 1
            forecast.report(done)
    return result, left_out


def _answer(future: Any) -> dict[str, Any] | str | None:
    """Return what a task gave, or why it failed; None where its worker is gone with the answer, and it is done again."""
    try:
        return future.result(timeout=ANSWER_SECONDS)
    except Exception as error:
        if future.status != "error":
            return None
        return str(error) or type(error).__name__
