"""What a Dask worker does: sheets, one at a time, with the encoder loaded once."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import Any

from distributed import WorkerPlugin, get_worker

from ..pipeline.errors import PipelineError
from ..pipeline.imagery.mosaic import Mosaic
from ..pipeline.maps.imagery_map import ImageryPlan
from ..pipeline.maps.sheet_maps import load_model, map_sheets
from ..pipeline.maps.sheet_plan import PlannedSheet
from ..pipeline.output.sheet_folder import SheetFolder
from ..runtime.plugin_version import VERSION
from ..runtime.progress import Silent
from ..runtime.worker import Worker
from .dask_tasks import check_version
from .worker_python import use_this_python

NAME = "geocentroids"


@dataclass(frozen=True)
class Job:
    """All that a machine needs to make sheets of a plan.

    Parameters
    ----------
    plan
        The plan. The encoder and the precision that it was made with every machine must have as well: ids must not depend on
        who makes a sheet.
    codebook
        What the codebook's file holds; empty for one that comes with the plugin.
    version
        The plugin's.
    """

    plan: ImageryPlan
    codebook: bytes
    version: str = VERSION


class SheetMaker(WorkerPlugin):
    """Has a machine's encoder, codebook and rasters ready for all sheets that come to it.

    Raises
    ------
    PipelineError
        Where the machine would make other ids, as with another version of the plugin, encoder or precision.
    """

    name = NAME

    def __init__(self, job: Job) -> None:
        self._job = job
        self._begin()

    def _begin(self) -> None:
        self._lock = Lock()
        self._worker: Worker | None = None
        self._mosaic: Mosaic | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def __getstate__(self) -> dict[str, Any]:
        return {"_job": self._job}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._job = state["_job"]
        self._begin()

    def teardown(self, worker: Any) -> None:
        """End the worker's process and close the rasters."""
        if self._mosaic:
            self._mosaic.__exit__()
        if self._worker:
            self._worker.shut_down()
        if self._folder:
            self._folder.cleanup()

    def make(self, planned: PlannedSheet) -> dict[str, Any]:
        """Make a sheet, unless it is there; return how much of it is new, and which rasters could not be read."""
        with self._lock:
            if self._worker is None:
                self._get_ready()
            assert self._worker and self._mosaic
            plan, silent = self._job.plan, Silent()
            wanted = plan.wanted
            known = set(self._mosaic.unreadable)
            result = map_sheets(
                self._mosaic, plan.grid, [planned], SheetFolder(wanted.folder), wanted.kinds, wanted.model, wanted.codebook,
                self._worker, silent, failures=1,
            )
            unreadable = {name: why for name, why in self._mosaic.unreadable.items() if name not in known}
            return {"made": result.made, "skipped": result.skipped, "patches": result.valid_patches, "left_out": unreadable}

    def _get_ready(self) -> None:
        """Load encoder and codebook, and check that they are the plan's."""
        job = self._job
        check_version(job.version, "plan")
        use_this_python()
        self._job = job = replace(job, plan=replace(job.plan, wanted=self._with_codebook(job)))
        wanted, worker = job.plan.wanted, Worker()
        loaded = load_model(wanted.model, wanted.codebook, worker, Silent())
        wished = job.plan.loaded
        for what, found, planned in (
            ("encoder", loaded.encoder_sha256, wished.encoder_sha256), ("precision", loaded.precision, wished.precision)
        ):
            if found != planned:
                worker.shut_down()
                raise PipelineError(
                    f"The {what} of this machine is {found}, the plan's is {planned}: give all machines the same, as "
                    "with --precision float32."
                )
        plan = job.plan
        self._mosaic = Mosaic(plan.index, wanted.layout.gsd, plan.crs_wkt, wanted.options, plan.limits, Silent())
        self._worker = worker

    def _with_codebook(self, job: Job) -> Any:
        """Return what is wanted with the codebook's file as this machine has it."""
        wanted = job.plan.wanted
        if not job.codebook:
            return wanted
        self._folder = tempfile.TemporaryDirectory(prefix="geocentroids-")
        path = Path(self._folder.name) / os.path.basename(wanted.codebook.path)
        path.write_bytes(job.codebook)
        codebook = replace(wanted.codebook, path=str(path))
        return replace(wanted, codebook=codebook, model=replace(wanted.model, codebook=str(path)))


def make_sheet(planned: PlannedSheet) -> dict[str, Any]:
    """Make a sheet on the machine that this is run on, which has a `SheetMaker`."""
    return get_worker().plugins[NAME].make(planned)
