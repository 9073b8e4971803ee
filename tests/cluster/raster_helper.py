"""A helper whose reading goes wrong, at a Dask scheduler of this machine. Run by Dask's Python."""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from pathlib import Path

from geocentroids.cluster.dask_tasks import DaskTasks, dask_client
from geocentroids.cluster.dask_workers import Helper
from geocentroids.pipeline.imagery.unreadable_raster import UnreadableRaster
from geocentroids.runtime.progress import Silent


class RasterHelper(Helper):
    """Reads files whose reading goes wrong."""

    def read_there_again(self, path):
        """Return how large a file is that is away when it is first asked for."""
        if not os.path.exists(path):
            Path(path).write_text("here", encoding="utf-8")
            raise UnreadableRaster(f"{path} is away.", 0, partial(os.path.exists, path))
        return os.path.getsize(path)

    def read_broken(self, path):
        """Find that a file cannot be read."""
        raise UnreadableRaster(f"{path} is broken.", 0, partial(reads, f"{path}.asked"))


def reads(path):
    """Write down that this was asked; return False."""
    with open(path, "a", encoding="utf-8") as asked:
        asked.write("again\n")
    return False


def main(method, *paths):
    """Have a method called with each path; write the outcomes as JSON, in the order of the paths."""
    with dask_client("", 1) as client:
        tasks = DaskTasks(client, RasterHelper(), "read", Silent())
        outcomes = dict(tasks.outcomes(getattr(RasterHelper, method), paths))
    json.dump([outcome if isinstance(outcome, int) else str(outcome) for _, outcome in sorted(outcomes.items())], sys.stdout)
