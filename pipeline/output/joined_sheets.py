"""The sheets of a folder as one raster: a virtual one with overviews, tile indexes, and STAC items."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal

from ...runtime.progress import Progress
from ...runtime.translation import tr
from ..errors import Cancelled, PipelineError
from ..gdal_calls import call_gdal
from ..grid.sheets import Sheet
from ..imagery.opening import bounds_of, crs_of, open_source
from ..imagery.reprojection import Bounds
from .final_files import move_to_final_name
from .folder_checks import check_same_map
from .sheet_folder import IDS, INDEX, KINDS, MADE_OF, SheetFolder
from .sheet_tile_indexes import GTI, raster_items, write_tile_index
from .stac_items import write_items
from .temporary_files import Unfinished

FIRST_OVERVIEW = 8
"""A sheet has overviews of 2 and 4 of its own."""
SMALLEST_OVERVIEW = 256
RESAMPLING = {IDS: "MODE"}


def join_sheets(folder: SheetFolder, progress: Progress) -> dict[str, str]:
    """Make one raster of the sheets of each kind, FOLDER/KIND.vrt, and the index and the STAC items of all.

    Returns
    -------
    dict
        Where the raster of each kind lies.

    Raises
    ------
    PipelineError
        If there are no sheets of ids, they are of several maps, or nothing can be written.
    Cancelled
        If the user asked to stop.
    """
    sheets = _in_map(folder)
    if not folder.path.is_dir():
        raise PipelineError("The folder of the map, {folder}, is not there. Is its disk or share away?", folder=folder.path)
    if IDS not in sheets:
        raise PipelineError(
            "{folder} holds no sheets of ids: choose the folder that a map of sheets was written to.", folder=folder.path
        )
    first, *others = sheets[IDS]
    dataset = open_source(folder.file(IDS, first))
    crs_wkt = crs_of(dataset, folder.file(IDS, first)).ExportToWkt()
    check_same_map(folder, others, dataset.GetMetadata(), crs_wkt, dataset.RasterXSize, progress.cancelled)
    joined = {}
    for number, kind in enumerate(sheets):
        joined[kind] = folder.joined(kind)
        files = [folder.file(kind, sheet) for sheet in sheets[kind]]
        progress.report(100.0 * number / len(sheets))
        _join(files, joined[kind], RESAMPLING.get(kind, "AVERAGE"), progress)
    _leave_out_earlier(folder, sheets, progress)
    _write_index(folder, sheets, crs_wkt, progress)
    return joined


def _in_map(folder: SheetFolder) -> dict[str, list[Sheet]]:
    """Return the sheets of each kind that the map has, of kinds that have any."""
    ids = folder.in_map(IDS)
    # Another run may finish sheets while the folder is read: those whose ids were not seen are not joined yet.
    seen = set(ids)
    others = {kind: [sheet for sheet in folder.in_map(kind) if sheet in seen] for kind in KINDS if kind != IDS}
    return {kind: found for kind, found in {IDS: ids, **others}.items() if found}


def _leave_out_earlier(folder: SheetFolder, sheets: dict[str, list[Sheet]], progress: Progress) -> None:
    """Tell of colours and confidence that are not of the ids as they are; where there are no others, nothing joins them.

    Raises
    ------
    PipelineError
        If what joined them cannot be removed.
    """
    for kind in (kind for kind in KINDS if kind != IDS):
        if folder.sheets(kind) == sheets.get(kind, []) or not (count := len(folder.outdated(kind))):
            continue
        progress.warn(
            tr(
                "Sheets in {folder} that do not belong to the map's ids as they are now, and that are left out: "
                "{count}. Ask for {kind} again, or delete them."
            ).format(folder=folder.path / kind, count=count, kind=kind)
        )
        if kind in sheets:
            continue
        joined = folder.joined(kind)
        for path in (joined, f"{joined}.ovr", f"{joined}.aux.xml", str(folder.path / GTI.format(kind))):
            try:
                Path(path).unlink(missing_ok=True)
            except OSError as error:
                raise PipelineError(
                    "{path} cannot be removed ({reason}): close what has it open.", path=path, reason=error.strerror
                ) from error


def _join(files: Sequence[str], path: str, resampling: str, progress: Progress) -> None:
    unfinished = Unfinished(path)
    try:
        dataset, error = call_gdal(
            lambda: gdal.BuildVRT(unfinished.path, list(files), callback=lambda *_: int(not progress.cancelled()))
        )
        if progress.cancelled():
            raise Cancelled
        if dataset is None or dataset.RasterCount == 0:
            raise PipelineError(
                "The sheets cannot be joined to {path}: {reason}.", path=path, reason=error or tr("they do not fit together")
            )
        _check_all_joined(dataset, files, path)
        dataset.SetMetadata(_common(files[0]))
        opened = [dataset]
        del dataset
        _, error = call_gdal(opened.clear)
        if error:
            raise PipelineError("{path} cannot be written: {error}. Is the disk full?", path=path, error=error)
        _build_overviews(unfinished.path, path, resampling, progress)
        move_to_final_name(unfinished.path, path)
    finally:
        unfinished.discard()


def _check_all_joined(dataset: gdal.Dataset, files: Sequence[str], path: str) -> None:
    """Check that GDAL has left out none, as it does with a warning where CRS or pixel size differ."""
    joined = set(dataset.GetFileList() or [])
    left_out = [file for file in files if file not in joined]
    if left_out:
        raise PipelineError(
            "{count} of {total} sheets are of another grid or CRS than the others, such as {path}: keep maps of "
            "several kinds in folders of their own.",
            count=len(left_out), total=len(files), path=left_out[0],
        )


def _common(file: str) -> dict[str, str]:
    """Return the metadata that all sheets share."""
    metadata = open_source(file).GetMetadata()
    return {key: value for key, value in metadata.items() if key.startswith(("GEOCENTROIDS_", "TIFFTAG_"))
            and key not in (MADE_OF, "GEOCENTROIDS_SOURCE")}


def _build_overviews(temporary: str, path: str, resampling: str, progress: Progress) -> None:
    dataset = open_source(temporary)
    size, level, levels = max(dataset.RasterXSize, dataset.RasterYSize), FIRST_OVERVIEW, []
    while size * 2 // level > SMALLEST_OVERVIEW:
        levels.append(level)
        level *= 2
    if not levels:
        return
    progress.message(tr("Building the overviews of {name}.").format(name=os.path.basename(path)))
    with _configured(COMPRESS_OVERVIEW="DEFLATE", BIGTIFF_OVERVIEW="IF_SAFER"):
        _, error = call_gdal(
            lambda: dataset.BuildOverviews(resampling, levels, callback=lambda *_: int(not progress.cancelled()))
        )
    if progress.cancelled():
        raise Cancelled
    if error:
        raise PipelineError("The overviews of {path} cannot be written: {error}. Is the disk full?", path=path, error=error)


@contextmanager
def _configured(**options: str) -> Iterator[None]:
    """Have GDAL's options set in this thread."""
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in options}
    for name, value in options.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, old in before.items():
            gdal.SetThreadLocalConfigOption(name, old)


def _write_index(folder: SheetFolder, sheets: dict[str, list[Sheet]], wkt: str, progress: Progress) -> None:
    """Write the tile indexes and the STAC items of all sheets."""
    boxes: dict[Sheet, Bounds] = {}
    for sheet in sheets[IDS]:
        if progress.cancelled():
            raise Cancelled
        boxes[sheet] = bounds_of(open_source(folder.file(IDS, sheet)))
    write_tile_index(folder.path / INDEX, IDS, boxes, wkt)
    for kind, found in sheets.items():
        raster = raster_items(folder.file(kind, found[0]))
        write_tile_index(folder.path / GTI.format(kind), kind, {sheet: boxes[sheet] for sheet in found}, wkt, raster)
    there = {kind: set(found) for kind, found in sheets.items()}
    kinds = {sheet: [kind for kind in sheets if sheet in there[kind]] for sheet in boxes}
    write_items(folder, boxes, kinds, wkt)
