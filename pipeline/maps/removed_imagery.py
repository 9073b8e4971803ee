"""Sheets whose rasters have been removed: they stay where they are, and are no part of the map any more."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from ..errors import Cancelled
from ..grid.sheets import Sheet
from ..imagery.footprints import FootprintIndex
from ..output.sheet_folder import SheetFolder


def removed_sheets(
    folder: SheetFolder, beside: Iterable[Sheet], index: FootprintIndex, cancelled: Callable[[], bool]
) -> list[Sheet]:
    """Return the sheets that were made of nothing but rasters that have been removed.

    A raster that is not there has been removed if others that the run has been given lie where it lay (`_Folders`): else
    its disk or share may only be away.

    Parameters
    ----------
    beside
        Sheets that are there, and in which no raster of the run has ground.
    index
        The rasters of the run.

    Raises
    ------
    Cancelled
        If `cancelled()` said so.
    """
    known, at_hand, found = folder.marked(), _Folders(index), []
    for sheet in beside:
        if cancelled():
            raise Cancelled
        rasters = folder.rasters(sheet)
        gone = bool(rasters) and not any(map(os.path.exists, rasters))
        if gone and (sheet in known or all(map(at_hand.are_beside, rasters))):
            found.append(sheet)
    return found


def raster_files(sources: Sequence[str]) -> list[str]:
    """Return the files of the rasters that a sheet is made of, as absolute paths; none where one is not a file."""
    files = [os.path.abspath(source) for source in sources if os.path.isfile(source)]
    return files if len(files) == len(sources) else []


class _Folders:
    """The folders of a run's rasters, and those that these lie in."""

    def __init__(self, index: FootprintIndex) -> None:
        self._index = index

    @cached_property
    def _there(self) -> set[tuple[str, int | None]]:
        sources = (self._index[number].source for number in range(len(self._index)))
        folders = {os.path.dirname(os.path.abspath(source)) for source in sources}
        devices = {folder: device for folder in folders if (device := _device(folder)) is not None}
        return {(near, device) for folder, device in devices.items() for near in (folder, os.path.dirname(folder))}

    def are_beside(self, path: str) -> bool:
        """Whether rasters lie, on the same disk, in a path's folder or directly in that; if it is gone, in the one above."""
        folder = os.path.dirname(path)
        if not os.path.isdir(folder):
            folder = os.path.dirname(folder)
        return (folder, _device(folder)) in self._there


def _device(folder: str) -> int | None:
    """Return which disk a folder lies on; None where it is away, as with its share."""
    try:
        return os.stat(folder).st_dev
    except OSError:
        return None
