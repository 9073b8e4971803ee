"""The sheets of a plan, made by the workers of a Dask scheduler; a task is a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

from distributed import Client

from ..pipeline.errors import PipelineError
from ..pipeline.imagery.footprints import FootprintIndex
from ..pipeline.imagery.unreadable_raster import Presence, UnreadableRaster, left_out_message, look_of
from ..pipeline.maps.sheet_maps import SheetsResult
from ..pipeline.maps.sheet_plan import PlannedSheet
from ..pipeline.output.sheet_folder import SheetFolder
from ..runtime.progress import Forecast, Progress
from .dask_sheet_maker import Job, SheetMaker
from .dask_tasks import DaskTasks

FAILURES = 10
"""So many failed sheets and none that was made are a failure of the run."""


def make_with_dask(job: Job, client: Client, progress: Progress) -> tuple[SheetsResult, dict[str, str]]:
    """Make all sheets of a plan; return what came of it, and why rasters could not be read, by source.

    Raises
    ------
    PipelineError
        If the scheduler is gone, the folder cannot be made, none of the workers can take part, or all rasters are away.
    Cancelled
        If the user asked to stop; sheets that are done stay.
    """
    SheetFolder(job.plan.wanted.folder).make(job.plan.wanted.kinds)
    plan, tasks = job.plan, DaskTasks(client, SheetMaker(job), "make sheets", progress)
    return _results(tasks, plan.sheets, plan.index, progress)


def _results(
    tasks: DaskTasks, sheets: Sequence[PlannedSheet], index: FootprintIndex, progress: Progress
) -> tuple[SheetsResult, dict[str, str]]:
    result, left_out, presence = SheetsResult(), {}, Presence(index)
    may_be_left_out: dict[int, str] = {}
    with closing(tasks.outcomes(SheetMaker.make, sheets, may_be_left_out)) as outcomes:
        for number, answer in outcomes:
            if isinstance(answer, UnreadableRaster):
                if answer.raster not in may_be_left_out:
                    source = index[answer.raster].source
                    presence.check(source)
                    may_be_left_out[answer.raster] = look_of(source)
                    progress.warn(left_out_message(answer.problem))
                tasks.again(number)
                continue
            if isinstance(answer, Exception):
                sheet, reason = sheets[number].sheet, str(answer) or type(answer).__name__
                result.failed[sheet] = reason
                progress.warn(f"The sheet {sheet.name} could not be made: {reason}")
                if len(result.failed) >= FAILURES and not (result.made or result.skipped):
                    raise PipelineError(
                        "None of the first {count} sheets could be made: {reason}", count=FAILURES, reason=reason
                    )
            else:
                sheet_result, unreadable = answer
                result.made += sheet_result.made
                result.skipped += sheet_result.skipped
                result.gaps += sheet_result.gaps
                result.valid_patches += sheet_result.valid_patches
                left_out.update(unreadable)
            done = result.made + result.skipped + len(result.failed)
            # How long workers were waited for, and sheets that are there, tell nothing of how long others take.
            if result.made <= 1:
                forecast = Forecast(progress, len(sheets), before=done)
            forecast.report(done, tasks.workers)
    return result, left_out
