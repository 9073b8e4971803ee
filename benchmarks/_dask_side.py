"""What cluster.py does in a process that has Dask: `plan FOOTPRINTS`, or `dry SHEETS ADDRESS WORKERS PID_TO_KILL`."""

from __future__ import annotations

import os
import resource
import signal
import sys
import time

from distributed import Client
from geocentroids.cluster import dask_sheets, dask_tasks, dask_workers
from geocentroids.pipeline.grid.layout import PUBLISHED
from geocentroids.pipeline.grid.sheets import SHEET_PATCHES, Sheet, SheetGrid
from geocentroids.pipeline.imagery.crs import spatial_reference
from geocentroids.pipeline.imagery.footprints import Footprint, FootprintIndex
from geocentroids.pipeline.maps.sheet_maps import SheetsResult
from geocentroids.pipeline.maps.sheet_plan import PlannedSheet, plan_sheets
from geocentroids.runtime.progress import Silent

CRS, METRES = "EPSG:32633", 1000.0


def plan(count: int) -> None:
    """Plan a country of files of a square kilometre, laid side by side, on a share that is not there."""
    wkt = spatial_reference(CRS).ExportToWkt()
    across = int(count**0.5)
    start = time.perf_counter()
    footprints = [
        Footprint(f"/share/{number}.tif", _square(number % across, number // across), wkt, date="2024-06-01")
        for number in range(count)
    ]
    index = FootprintIndex(footprints, "newest", spatial_reference(CRS))
    sheets = plan_sheets(SheetGrid(PUBLISHED, SHEET_PATCHES), index, None, {}, Silent())
    seconds, peak = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(f"a plan of {count:,} footprints: {len(sheets):,} sheets in {seconds:.1f} s, {peak} MB at its most")


def _square(column: int, row: int) -> tuple[float, float, float, float]:
    return (column * METRES, row * METRES, (column + 1) * METRES, (row + 1) * METRES)


def stand_in(
    helper: dask_workers.Helper, may_be_left_out: dict[int, str], planned: PlannedSheet
) -> tuple[SheetsResult, dict[str, str]]:
    """Answer as if a sheet had been made."""
    return SheetsResult(made=1, valid_patches=1), {}


class KillsAtHalf(Silent):
    """A progress that notes when each sheet came, and kills a worker at a half."""

    def __init__(self, process: int) -> None:
        self.came: list[float] = []
        self.killed = 0
        self._process = process

    def report(self, percent: float) -> None:
        """Note the time; at a half, kill."""
        self.came.append(time.perf_counter())
        if percent >= 50 and not self.killed:
            os.kill(self._process, signal.SIGKILL)
            self.killed = len(self.came)

    def pauses(self) -> tuple[float, float]:
        """Return the longest pauses before and after the kill, seconds."""
        steps = [after - before for before, after in zip(self.came, self.came[1:])]
        return max(steps[: self.killed - 1]), max(steps[self.killed - 1 :])


def dry(count: int, address: str, workers: int, process: int) -> None:
    """Send sheets that take no time through the scheduler, as a run does."""
    # A run asks ten times a second whether sheets are done, of which each takes a minute.
    dask_tasks.POLL_SECONDS, dask_sheets.SheetMaker.make = 0.001, stand_in
    reference = spatial_reference(CRS)
    footprint = Footprint("/share/0.tif", _square(0, 0), reference.ExportToWkt())
    planned = [PlannedSheet(Sheet(number, 0), "0" * 64, ()) for number in range(count)]
    with Client(address) as client:
        client.wait_for_workers(workers)
        progress = KillsAtHalf(process)
        start = time.perf_counter()
        tasks = dask_tasks.DaskTasks(client, dask_workers.Helper(), "make sheets", progress)
        result, _ = dask_sheets._results(tasks, planned, FootprintIndex([footprint], "given", reference), progress)
        seconds = time.perf_counter() - start
    before, after = progress.pauses()
    made, failed = result.made, len(result.failed)
    print(f"a dry run of {count:,} sheets: {made:,} made, {failed} failed, {count / seconds:.0f} a second")
    print(f"longest pause before a worker was killed {before:.2f} s, after it {after:.2f} s")


if __name__ == "__main__":
    {"plan": plan, "dry": dry}[sys.argv[1]](*(int(word) if word.isdigit() else word for word in sys.argv[2:]))
