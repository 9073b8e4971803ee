"""The imagery of a whole area to one map in a folder: planned, made sheet by sheet, and joined."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Once, Progress
from ...runtime.questions import Loaded
from ...runtime.translation import tr
from ...runtime.worker import Worker
from ..errors import Cancelled, WorkKept
from ..grid.layout import Layout
from ..grid.sheets import Sheet, SheetGrid
from ..imagery.common_limits import common_limits
from ..imagery.footprints import Footprint, FootprintIndex, common_crs
from ..imagery.mosaic import Mosaic
from ..imagery.read_options import ReadOptions
from ..imagery.stretch import Limits
from ..output.folder_checks import check_free, check_same_map
from ..output.joined_sheets import join_sheets
from ..output.sheet_folder import IDS, SheetFolder
from .map_metadata import describe_encoder, describe_map
from .model_loading import Model, load_model, log_device
from .removed_imagery import removed_sheets
from .sheet_maps import SheetsResult, map_sheets
from .sheet_plan import PlannedSheet, plan_sheets
from .stale_sheets import sheet_request


@dataclass(frozen=True)
class ImageryMap:
    """What is mapped, and how.

    Parameters
    ----------
    footprints
        The rasters.
    order
        Which of them is on top, one of `footprints.ORDERS`.
    folder
        Where the map lies.
    kinds
        Which rasters a sheet has, some of `sheet_folder.KINDS`, ids among them.
    side
        Patches along a sheet's side.
    """

    footprints: Sequence[Footprint]
    order: str
    layout: Layout
    options: ReadOptions
    model: Model
    codebook: CodebookInfo
    folder: str
    kinds: tuple[str, ...]
    side: int


@dataclass(frozen=True)
class ImageryResult:
    """What came of it.

    Parameters
    ----------
    sheets
        What the run at the sheets came to.
    unreadable
        Why rasters could not be read, by source.
    joined
        Where the one raster of all sheets lies, by kind.
    """

    sheets: SheetsResult
    unreadable: dict[str, str]
    joined: dict[str, str]

    @property
    def ids(self) -> str:
        """Where the one raster of all ids lies."""
        return self.joined[IDS]


@dataclass(frozen=True)
class ImageryPlan:
    """What is known before the first sheet is made.

    Parameters
    ----------
    wanted
        What is mapped, and how.
    crs_wkt
        The CRS of the map.
    index
        Where the rasters lie in it.
    limits
        How their numbers become 8 bit.
    sheets
        All that the map has, also those that are there already.
    loaded
        The encoder, the codebook and the precision that the sheets are planned with.
    outdated
        Sheets that are there, and whose rasters have been removed.
    """

    wanted: ImageryMap
    crs_wkt: str
    index: FootprintIndex
    limits: Limits
    sheets: list[PlannedSheet]
    loaded: Loaded
    outdated: list[Sheet] = field(default_factory=list)

    @property
    def grid(self) -> SheetGrid:
        """Where the sheets lie."""
        return SheetGrid(self.wanted.layout, self.wanted.side)


def map_imagery(
    wanted: ImageryMap,
    area: Callable[[str], Sequence[bytes] | None],
    worker: Worker,
    progress: Progress,
) -> ImageryResult:
    """Map the imagery of an area into a folder; what is there already, and made of the same, is not made again.

    Parameters
    ----------
    area
        Gives the polygons (WKB) that are wanted, in the CRS of the map, which it is told as WKT; None for all.

    Raises
    ------
    PipelineError, WorkerError
        If the rasters do not go together, there are none in the area, or reading, writing or the worker failed for good.
    Cancelled
        If the user asked to stop; sheets that are done stay, and where there are some it is `WorkKept`.
    """
    with sheets_kept(wanted.folder):
        plan = plan_imagery(wanted, area, worker, progress)
        mark_outdated(plan, progress)
        sheets, unreadable = make_sheets(plan, plan.sheets, worker, progress)
        tell_gaps(sheets, progress)
        return ImageryResult(sheets, unreadable, join_sheets(SheetFolder(wanted.folder), Once(progress)))


@contextmanager
def sheets_kept(folder: str) -> Iterator[None]:
    """Raise `WorkKept` where a run is cancelled, and there are sheets in the folder of its map."""
    try:
        yield
    except Cancelled as stopped:
        if SheetFolder(folder).sheets(IDS):
            raise WorkKept from stopped
        raise


def plan_imagery(
    wanted: ImageryMap,
    area: Callable[[str], Sequence[bytes] | None],
    worker: Worker,
    progress: Progress,
) -> ImageryPlan:
    """Find out what sheets a map has and what each is made of; parameters and errors as of `map_imagery`."""
    target = common_crs(wanted.footprints, wanted.options.target_crs)
    crs_wkt = target.ExportToWkt()
    index = FootprintIndex(wanted.footprints, wanted.order, target)
    polygons = area(crs_wkt)
    loaded = load_model(wanted.model, wanted.codebook, worker, progress)
    log_device(loaded, progress)
    options, grid = wanted.options, SheetGrid(wanted.layout, wanted.side)
    limits = common_limits(index, wanted.layout.gsd, crs_wkt, options, progress)
    reading = {
        "grey": options.grey,
        "crs": target.ExportToProj4(),
        "bands": options.bands,
        "alpha": options.alpha,
        "collar": options.collar,
        "limits": limits,
    }
    request = sheet_request(grid, wanted.codebook, loaded, reading)
    sheets = plan_sheets(grid, index, polygons, request, progress)
    plan = ImageryPlan(wanted, crs_wkt, index, limits, sheets, loaded)
    return replace(plan, outdated=_outdated(plan, progress))


def tell_gaps(sheets: SheetsResult, progress: Progress) -> None:
    """Tell of sheets with gaps."""
    if sheets.gaps:
        progress.warn(tr(
            "Sheets that lack rasters which cannot be read: {count}. The same run, started again, makes them anew "
            "once one of these has changed or is back."
        ).format(count=sheets.gaps))


def mark_outdated(plan: ImageryPlan, progress: Progress) -> None:
    """Have the sheets whose rasters have been removed be no part of the map, and say so; none of them is deleted.

    Raises
    ------
    PipelineError
        If that cannot be written.
    """
    folder, sheets = SheetFolder(plan.wanted.folder), plan.outdated
    if sheets:
        progress.warn(_left_out(sheets, folder))
    if set(sheets) != folder.marked():
        folder.mark(sheets)


def _left_out(sheets: Sequence[Sheet], folder: SheetFolder) -> str:
    name = sheets[0].name
    if len(sheets) == 1:
        return tr(
            "1 sheet is left out of the map, because the rasters it was made from have been removed ({name}). Its "
            "files stay in {folder}: delete them, or put the rasters back and run again."
        ).format(name=name, folder=folder.path)
    return tr(
        "{count} sheets are left out of the map, because the rasters they were made from have been removed (such as "
        "{name}). Their files stay in {folder}: delete them, or put the rasters back and run again."
    ).format(count=len(sheets), name=name, folder=folder.path)


def _outdated(plan: ImageryPlan, progress: Progress) -> list[Sheet]:
    """Return the sheets whose rasters have been removed, of those that are there, and that are no part of the plan.

    These must be of the same map; those of the plan are made anew if they are not.
    """
    wanted, folder = plan.wanted, SheetFolder(plan.wanted.folder)
    check_free(folder)
    planned = {sheet.sheet for sheet in plan.sheets}
    beside = [sheet for sheet in folder.sheets(IDS) if sheet not in planned]
    metadata = {**describe_map(wanted.layout, wanted.model, wanted.codebook), **describe_encoder(plan.loaded)}
    pixels = plan.grid.window(Sheet(0, 0)).width
    check_same_map(folder, beside, metadata, plan.crs_wkt, pixels, progress.cancelled)
    return removed_sheets(folder, beside, plan.index, progress.cancelled)


def make_sheets(
    plan: ImageryPlan, sheets: list[PlannedSheet], worker: Worker, progress: Progress
) -> tuple[SheetsResult, dict[str, str]]:
    """Make some of a plan's sheets; return what came of it, and why rasters could not be read, by source.

    Raises
    ------
    PipelineError, WorkerError, Cancelled
        As `map_imagery`.
    """
    wanted, gsd = plan.wanted, plan.wanted.layout.gsd
    SheetFolder(wanted.folder).make(wanted.kinds)
    with Mosaic(plan.index, gsd, plan.crs_wkt, wanted.options, plan.limits, progress) as mosaic:
        result = map_sheets(
            mosaic, plan.grid, sheets, SheetFolder(wanted.folder), wanted.kinds, wanted.model, wanted.codebook, worker,
            progress,
        )
        return result, dict(mosaic.unreadable)
