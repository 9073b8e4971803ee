"""Many rasters to one map, sheet by sheet: what is done is skipped, so that a run goes on by being started again."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from ...runtime.errors import WorkerError
from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Forecast, Once, Progress
from ...runtime.translation import tr
from ...runtime.worker import Worker
from ..errors import Cancelled, PipelineError
from ..grid.patch_grid import PatchGrid
from ..grid.sheets import Sheet, SheetGrid
from ..imagery.mosaic import Mosaic
from ..imagery.unreadable_raster import ImageryAway
from ..output.ids_rgb_confidence import Outputs
from ..output.run_claims import Claims
from ..output.sheet_folder import MADE_OF, SheetFolder, made_of_text
from .done_sheets import DoneSheets, State
from .model_loading import Model
from .perceptual_map import map_grid
from .removed_imagery import raster_files
from .sheet_plan import PlannedSheet

FAILURES_IN_A_ROW = 3
AWAY_SECONDS = 300.0
"""For so long a run waits for a folder that is not there any more."""
POLL_SECONDS = 1.0
"""Between two looks at whether another run is done with what it has in hand."""


@dataclass
class SheetsResult:
    """What a run at a folder of sheets came to.

    Parameters
    ----------
    skipped
        Sheets that were there already.
    gaps
        Sheets, made now or before, that rasters are missing from which cannot be read.
    failed
        Why sheets could not be made.
    """

    made: int = 0
    skipped: int = 0
    gaps: int = 0
    failed: dict[Sheet, str] = field(default_factory=dict)
    valid_patches: int = 0


def map_sheets(
    mosaic: Mosaic,
    grid: SheetGrid,
    plan: list[PlannedSheet],
    folder: SheetFolder,
    kinds: tuple[str, ...],
    model: Model,
    codebook: CodebookInfo,
    worker: Worker,
    progress: Progress,
    failures: int = FAILURES_IN_A_ROW,
) -> SheetsResult:
    """Make the sheets of a plan that are not there yet, or made of something else.

    The folders of the kinds are there already: where a share is away, none is made on the disk below it. Other runs may be
    at work at the same folder; what one of them has in hand is waited for.

    Parameters
    ----------
    kinds
        Which rasters a sheet has, some of `output.sheet_folder.KINDS`.
    failures
        Sheets that fail one after another until it is the run that failed.

    Raises
    ------
    PipelineError, WorkerError
        If sheets failed one after another, the folder cannot be written, or is away for long, or all rasters are away.
    Cancelled
        If the user asked to stop; sheets that are done stay.
    """
    run = _Run(mosaic, grid, folder, kinds, model, codebook, worker, progress, failures)
    run.wait_for_folder()
    with Claims(folder.claims) as claims:
        elsewhere = [planned for planned in run.not_there(plan) if not run.make(planned, claims)]
        if elsewhere:
            progress.message(tr(
                "{count} sheets are in the hands of another run, which is waited for."
            ).format(count=len(elsewhere)))
        while elsewhere:
            elsewhere = [planned for planned in elsewhere if not run.make(planned, claims)]
            _wait(POLL_SECONDS if elsewhere else 0, progress.cancelled)
    return run.result


class _Run:
    def __init__(
        self,
        mosaic: Mosaic,
        grid: SheetGrid,
        folder: SheetFolder,
        kinds: tuple[str, ...],
        model: Model,
        codebook: CodebookInfo,
        worker: Worker,
        progress: Progress,
        failures: int,
    ) -> None:
        self.result = SheetsResult()
        self._mosaic, self._grid, self._folder, self._kinds = mosaic, grid, folder, kinds
        self._model, self._codebook, self._worker, self._progress = model, codebook, worker, progress
        self._done_sheets = DoneSheets(folder, kinds, mosaic.index)
        self._once = Once(progress)
        self._failures = failures
        self._in_a_row = 0
        self._report: Callable[[int], None] = lambda _: None
        self._done = 0

    def not_there(self, plan: list[PlannedSheet]) -> list[PlannedSheet]:
        """Return the sheets that are to be made, and tell how many."""
        states, size = self._done_sheets.states(plan), self._grid.size
        left, self.result.skipped, self.result.gaps = states.to_be_made, states.there, states.gaps
        self._progress.message(tr(
            "Sheets of {size:,.0f} m to be made: {count}, there already: {there}."
        ).format(size=size, count=len(left), there=states.there))
        patches = self._grid.window(Sheet(0, 0)).size
        self._report = Forecast(self._progress, max(1, len(left) * patches)).report
        return left

    def make(self, planned: PlannedSheet, claims: Claims) -> bool:
        """Make a sheet, unless another run has it in hand; return whether it needs no further care."""
        sheet = planned.sheet
        if self._progress.cancelled():
            raise Cancelled
        while True:
            try:
                if not claims.claim(sheet.name):
                    return self._is_current(planned)
                try:
                    # Another run may have made it, and let go of it, since it was looked at.
                    if not self._is_current(planned):
                        self._make(planned)
                    break
                finally:
                    claims.release(sheet.name)
            except PipelineError:
                if self._folder.is_there(self._kinds):
                    raise
                self.wait_for_folder()
        self._done += self._grid.window(sheet).size
        self._report(self._done)
        return True

    def wait_for_folder(self) -> None:
        """Wait until the folder is there: a share that is away for a while comes back.

        Raises
        ------
        PipelineError
            If it does not.
        Cancelled
            If the user asked to stop.
        """
        end, path = time.monotonic() + AWAY_SECONDS, self._folder.path
        if not self._folder.is_there(self._kinds):
            self._progress.warn(
                tr(
                    "The folder of the map, {path}, is not there any more: is its disk or share away? Waiting up to "
                    "{minutes:.0f} minutes for it."
                ).format(path=path, minutes=AWAY_SECONDS / 60)
            )
        while not self._folder.is_there(self._kinds):
            if time.monotonic() > end:
                raise PipelineError(
                    "The folder of the map, {path}, has not come back. The sheets that are done are in it: when it is "
                    "there again, start the same again, and it goes on.",
                    path=path,
                )
            _wait(POLL_SECONDS, self._progress.cancelled)

    def _is_current(self, planned: PlannedSheet) -> bool:
        return self._done_sheets.state(planned) != State.TO_BE_MADE

    def _make(self, planned: PlannedSheet) -> None:
        try:
            self._map(planned)
        except (PipelineError, WorkerError, OSError) as error:
            if not self._folder.is_there(self._kinds):
                raise PipelineError(str(error)) from error
            self._in_a_row += 1
            if self._in_a_row >= self._failures or isinstance(error, ImageryAway):
                raise
            self.result.failed[planned.sheet] = str(error)
            self._progress.warn(tr(
                "The sheet {sheet} could not be made: {error}"
            ).format(sheet=planned.sheet.name, error=error))
        else:
            self._in_a_row = 0
            self.result.made += 1

    def _map(self, planned: PlannedSheet) -> None:
        window = self._grid.window(planned.sheet)
        patches = PatchGrid.anchored(window, self._grid.layout, self._mosaic.corner)
        rasters = raster_files(self._mosaic.sources_over(self._grid.bounds(planned.sheet)))
        self._folder.note_rasters(planned.sheet, planned.made_of, rasters)
        outputs = Outputs(**{kind: self._folder.file(kind, planned.sheet) for kind in self._kinds})
        result = map_grid(
            self._mosaic,
            patches,
            self._model,
            self._codebook,
            outputs,
            self._worker,
            self._once,
            lambda: {MADE_OF: made_of_text(planned.made_of, self._looks_of_missing(planned))},
            lambda done: self._report(self._done + done),
            cloud_optimized=True,
        )
        self.result.valid_patches += result.valid_patches
        self.result.gaps += bool(self._looks_of_missing(planned))

    def _looks_of_missing(self, planned: PlannedSheet) -> set[str]:
        looks = self._mosaic.looks
        return {looks[number] for number in planned.rasters if number in looks}


def _wait(seconds: float, cancelled: Callable[[], bool]) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if cancelled():
            raise Cancelled
        time.sleep(0.05)
