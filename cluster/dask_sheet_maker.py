"""What a Dask worker does: sheets, one at a time, with the encoder loaded once."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import Any

from ..pipeline.imagery.mosaic import Mosaic
from ..pipeline.maps.imagery_map import ImageryMap, ImageryPlan
from ..pipeline.maps.model_loading import load_model
from ..pipeline.maps.sheet_maps import SheetsResult, map_sheets
from ..pipeline.maps.sheet_plan import PlannedSheet
from ..pipeline.output.sheet_folder import SheetFolder
from ..runtime.progress import Silent
from ..runtime.worker import shared_worker
from .dask_workers import Helper, check_alike, check_sees


@dataclass(frozen=True)
class Job:
    """All that a machine needs to make sheets of a plan.

    Parameters
    ----------
    plan
        The plan. What it was made with every machine must have as well: ids must not depend on who makes a sheet.
    codebook
        What the codebook's file holds; empty for one that comes with the plugin.
    """

    plan: ImageryPlan
    codebook: bytes


class SheetMaker(Helper):
    """Has a machine's encoder, codebook and rasters ready for all sheets that come to it."""

    def __init__(self, job: Job) -> None:
        super().__init__(job)
        self._job = job
        self._lock = Lock()
        self._mosaic: Mosaic | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def get_ready(self) -> None:
        """Load encoder and codebook.

        Raises
        ------
        PipelineError, WorkerError
            If they cannot be loaded, the machine would make other ids, or it does not see the folder of the map.
        """
        super().get_ready()
        self._job = job = replace(self._job, plan=replace(self._job.plan, wanted=self._with_codebook(self._job)))
        plan, wanted = job.plan, job.plan.wanted
        check_sees(wanted.folder, "the folder of the map", SheetFolder(wanted.folder).is_there(wanted.kinds))
        check_alike(load_model(wanted.model, wanted.codebook, shared_worker(), Silent()), plan.loaded)
        self._mosaic = Mosaic(plan.index, wanted.layout.gsd, plan.crs_wkt, wanted.options, plan.limits, Silent())

    def teardown(self, worker: Any) -> None:
        """Close the rasters, and remove the codebook."""
        if self._mosaic:
            self._mosaic.__exit__()
        if self._folder:
            self._folder.cleanup()

    def make(self, may_be_left_out: Mapping[int, str], planned: PlannedSheet) -> tuple[SheetsResult, dict[str, str]]:
        """Make a sheet, unless it is there; return what came of it, and why rasters were left out, by source.

        Raises
        ------
        UnreadableRaster
            If one cannot be read here that is not among the numbers of those that may be left out; the sheet is not made.
        PipelineError, WorkerError
            If the sheet cannot be made.
        """
        with self._lock:
            assert self._mosaic
            self._mosaic.may_be_left_out = may_be_left_out
            plan, silent = self._job.plan, Silent()
            wanted = plan.wanted
            known = set(self._mosaic.unreadable)
            result = map_sheets(
                self._mosaic, plan.grid, [planned], SheetFolder(wanted.folder), wanted.kinds, wanted.model, wanted.codebook,
                shared_worker(), silent, failures=1,
            )
            unreadable = {name: why for name, why in self._mosaic.unreadable.items() if name not in known}
            return result, unreadable

    def _with_codebook(self, job: Job) -> ImageryMap:
        """Return what is wanted with the codebook's file as this machine has it."""
        wanted = job.plan.wanted
        if not job.codebook:
            return wanted
        self._folder = tempfile.TemporaryDirectory(prefix="geocentroids-")
        path = Path(self._folder.name) / os.path.basename(wanted.codebook.path)
        path.write_bytes(job.codebook)
        codebook = replace(wanted.codebook, path=str(path))
        return replace(wanted, codebook=codebook, model=replace(wanted.model, codebook=str(path)))
