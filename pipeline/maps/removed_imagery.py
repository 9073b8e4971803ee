"""Sheets whose rasters have been removed: they stay where they are, and are no part of the map any more."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from ..errors import Cancelled
from ..grid.sheets import Sheet
from ..imagery.footprints import FootprintIndex
from ..output.sheet_folder import IDS, RASTERS, SheetFolder


def removed_sheets(
    folder: SheetFolder, beside: Iterable[Sheet], index: FootprintIndex, cancelled: Callable[[], bool]
) -> list[Sheet]:
    """Return the sheets that were made of nothing but rasters that have been removed.

    A raster that is not there has been removed if others that the run has been given lie where it lay, or in folders beside
    it: else its disk or share may only be away.

    Parameters
    ----------
    beside
        Sheets that are there, and in which no raster of the run has ground.
    index
        The rasters of the run.

    Raises
    ------
    PipelineError
        If a sheet cannot be read.
    Cancelled
        If `cancelled()` said so.
    """
    known, at_hand, found = folder.marked(), _Folders(index), []
    for sheet in beside:
        if cancelled():
            raise Cancelled
        rasters = json.loads(folder.metadata(IDS, sheet).get(RASTERS, "[]"))
        gone = bool(rasters) and not any(map(os.path.exists, rasters))
        if gone and (sheet in known or all(map(at_hand.are_beside, rasters))):
            found.append(sheet)
    return found


def raster_list(sources: Sequence[str]) -> str:
    """Return what a sheet says of the rasters that it was made of: their files, as JSON; none where one is no file."""
    files = [os.path.abspath(source) for source in sources if os.path.isfile(source)]
    return json.dumps(files if len(files) == len(sources) else [])


class _Folders:
    """The folders of a run's rasters, with all that they lie in."""

    def __init__(self, index: FootprintIndex) -> None:
        self._index = index

    @cached_property
    def _devices(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = {}
        sources = (self._index[number].source for number in range(len(self._index)))
        for folder in filter(os.path.isdir, {os.path.dirname(os.path.abspath(source)) for source in sources}):
            device, outer = os.stat(folder).st_dev, folder
            while os.path.dirname(outer) != outer:
                found.setdefault(outer, set()).add(device)
                outer = os.path.dirname(outer)
        return found

    def are_beside(self, path: str) -> bool:
        """Whether rasters lie, on the same disk, below the innermost folder on a path that is there."""
        folder = os.path.dirname(path)
        while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
            folder = os.path.dirname(folder)
        return folder in self._devices and os.stat(folder).st_dev in self._devices[folder]
