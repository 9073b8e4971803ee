"""A folder holds one map: what else lies in it is neither mixed with the map nor written over."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import reduce

from ...runtime.translation import tr
from ..errors import Cancelled, PipelineError
from ..grid.sheets import Sheet
from ..imagery.crs import spatial_reference
from ..imagery.opening import crs_of, open_source
from .sheet_folder import IDS, INDEX, ITEMS, KINDS, OUTDATED, SheetFolder
from .sheet_tile_indexes import GTI

PARTS = {
    "GEOCENTROIDS_CODEBOOK_SHA256": "codebook",
    "GEOCENTROIDS_ENCODER_SHA256": "encoder",
    "GEOCENTROIDS_GSD": "GSD",
    "GEOCENTROIDS_MODEL_SCALE": "model scale",
    "GEOCENTROIDS_TILE": "tile",
    "GEOCENTROIDS_MARGIN": "margin",
    "GEOCENTROIDS_PATCH_STRIDE": "patch stride",
}
"""What all sheets of a map have in common, by its name in their metadata, and in words."""
MARK = b"GEOCENTROIDS_VERSION"


def check_free(folder: SheetFolder) -> None:
    """Check that nothing of the user's has a name that a map's files have.

    Raises
    ------
    PipelineError
        If something has, in a folder that holds no map.
    """
    if folder.sheets(IDS) or _is_ours(folder):
        return
    for name in (*map(os.path.basename, map(folder.joined, KINDS)), *map(GTI.format, KINDS), INDEX, ITEMS, OUTDATED):
        if os.path.exists(folder.path / name):
            raise PipelineError(
                "The folder {folder} holds no map, but a file {name}, which a map would replace: choose another "
                "folder.",
                folder=folder.path, name=name,
            )


def check_same_map(
    folder: SheetFolder,
    sheets: Iterable[Sheet],
    metadata: dict[str, str],
    crs_wkt: str,
    pixels: int,
    cancelled: Callable[[], bool],
) -> None:
    """Check that sheets that are there are of the map that others are made for.

    Parameters
    ----------
    sheets
        Some of those that the folder has.
    metadata
        Of a sheet of that map.
    crs_wkt
        The CRS of that map.
    pixels
        Along a side of its sheets.

    Raises
    ------
    PipelineError
        If one is of another map, or cannot be read.
    Cancelled
        If `cancelled()` said so.
    """
    target = spatial_reference(crs_wkt)
    for sheet in sheets:
        if cancelled():
            raise Cancelled
        path = folder.file(IDS, sheet)
        dataset = open_source(path)
        found = dataset.GetMetadata()
        other = [tr(word) for key, word in PARTS.items() if found.get(key) != metadata.get(key)]
        if dataset.RasterXSize != pixels:
            other.append(tr("size of a sheet"))
        if not crs_of(dataset, path).IsSame(target):
            other.append("CRS")
        if other:
            raise PipelineError(
                "The folder {folder} holds sheets of two maps: {sheet} is of another {parts}. Choose another folder, "
                "or delete the sheets of the other map first.",
                folder=folder.path, sheet=sheet.name, parts=reduce(_joined, other),
            )


def _joined(first: str, second: str) -> str:
    return tr("{first} and {second}").format(first=first, second=second)


def _is_ours(folder: SheetFolder) -> bool:
    try:
        return MARK in (folder.path / f"{IDS}.vrt").read_bytes()
    except OSError:
        return False
