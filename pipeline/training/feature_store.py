"""Features on disk while a codebook is trained: appended as they come, and still there after a kill.

A working folder beside the output holds the features (raw float16), the mean colour of each one's patch and where it comes
from, the tiles that were drawn, and a journal of how far it got (pipeline/output/journal_file.py), which says whether it is
the same work. It goes once the codebook is whole.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import PipelineError
from ..output.journal_file import Journal

FEATURES, MEANS, PLACES = "features.float16", "means.uint8", "places.int32"
TILES, JOURNAL = "tiles.npy", "journal.json"
MEAN_BYTES, PLACE_BYTES = 3, 12
SPARE_BYTES = 100 << 20


class FeatureStore:
    """N features and their places, in a folder; a run that was cut off goes on from its last whole batch.

    Parameters
    ----------
    folder
        The working folder; made if it is not there.
    request
        What the features depend on, JSON-able.

    Attributes
    ----------
    rows, done
        Features stored, and tiles that they come from.
    each
        Features that a tile gives at most; 0 until it is known.
    width
        Numbers in a feature; 0 until it is known.
    unreadable
        Rasters at which a run has stopped because they could not be read.

    Raises
    ------
    PipelineError
        If the folder holds features of another request, which may have taken hours, or other files, or cannot be made.
    """

    def __init__(self, folder: str | Path, request: dict[str, Any]) -> None:
        self.folder = Path(folder)
        self._journal = Journal(self.folder / JOURNAL, request)
        self.rows = self.done = self.each = self.width = 0
        self.unreadable: list[int] = []
        self.resumed = self._read_journal()
        if not self.resumed:
            if self.folder.exists() and not (self.folder / JOURNAL).is_file() and any(self.folder.iterdir()):
                raise PipelineError(f"{self.folder} is needed for working files, but holds others: choose another output.")
            self.rows = self.done = self.each = self.width = 0
            self.unreadable = []
            shutil.rmtree(self.folder, ignore_errors=True)
            try:
                self.folder.mkdir()
                self._write_journal()
            except OSError as error:
                raise PipelineError(f"The working folder {self.folder} cannot be made: {error.strerror}.") from error
        else:
            self._cut()

    @property
    def features(self) -> Path:
        """The raw float16 file of (rows, width)."""
        return self.folder / FEATURES

    @property
    def means(self) -> Path:
        """The raw uint8 file of (rows, 3): the mean RGB of each feature's patch."""
        return self.folder / MEANS

    @property
    def _row_bytes(self) -> dict[Path, int]:
        """The files that grow with each feature, and the bytes that it takes in each."""
        return {self.features: 2 * self.width, self.means: MEAN_BYTES, self.folder / PLACES: PLACE_BYTES}

    def drawn(self) -> np.ndarray | None:
        """Return the tiles (n, 3) that were drawn: raster, column, row; None if that is still to be done."""
        return np.asarray(np.load(self.folder / TILES, allow_pickle=False)) if self.each else None

    def begin(self, tiles: np.ndarray, each: int, width: int) -> None:
        """Take note of the tiles, and check that the features, `each` of every tile, will find room.

        Raises
        ------
        PipelineError
            If the disk has not enough.
        """
        most_rows = len(tiles) * each
        begun = self.each > 0
        self.each, self.width = each, width
        needed = (most_rows - self.rows) * sum(self._row_bytes.values()) + SPARE_BYTES
        free = shutil.disk_usage(self.folder).free
        if needed > free:
            if not self.rows:
                self.remove()
            raise PipelineError(
                f"{most_rows:,} features of {width} numbers need {needed / 1e9:.1f} GB beside the output, in "
                f"{self.folder.parent}, but {free / 1e9:.1f} GB are free there: sample fewer features, or write "
                "the codebook to another disk."
            )
        if not begun:
            np.save(self.folder / TILES, tiles, allow_pickle=False)
            self._write_journal()

    def append(self, features: np.ndarray, means: np.ndarray, places: np.ndarray, tiles: int) -> None:
        """Add features (n, D) float16, mean colours (n, 3) uint8 and places (n, 3) int32 of the next `tiles` tiles.

        Raises
        ------
        PipelineError
            If they cannot be written.
        """
        try:
            for path, array in zip(self._row_bytes, (features, means, places)):
                with open(path, "ab") as file:
                    file.write(np.ascontiguousarray(array).tobytes())
                    file.flush()
                    os.fsync(file.fileno())
            self.rows += len(features)
            self.done += tiles
            self._write_journal()
        except OSError as error:
            raise PipelineError(f"{self.folder} cannot be written: {error.strerror}. Is the disk full?") from error

    def skip(self, tiles: int) -> None:
        """Pass over the next `tiles` tiles, of which nothing can be had; raises as `append`."""
        nothing = np.empty((0, 3))
        self.append(nothing, nothing, nothing, tiles)

    def stop_at(self, raster: int) -> None:
        """Take note of a raster that cannot be read, for the next run to try again; raises as `append`."""
        self.unreadable.append(raster)
        self.skip(0)

    def places(self, rows: np.ndarray) -> np.ndarray:
        """Return (n, 3) int32 of some features: raster, and column and row of the patch in its grid."""
        return np.array(np.memmap(self.folder / PLACES, np.int32, "r", shape=(self.rows, 3))[rows])

    def remove(self) -> None:
        """Delete the working folder."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _read_journal(self) -> bool:
        entry = self._journal.read()
        if entry is None:
            return False
        try:
            self.rows, self.done, self.each, self.width = (entry.state[name] for name in ("rows", "tiles", "each", "width"))
            self.unreadable = list(entry.state["unreadable"])
        except (KeyError, TypeError):
            return False
        whole = all(size >= wanted for size, wanted in self._sizes())
        if whole and self.rows and not entry.same:
            raise PipelineError(
                f"{self.folder} holds {self.rows:,} features of a run that was cut off, and that had other imagery, another "
                "encoder or other settings: start that one again to go on from there, delete the folder to begin anew, or "
                "choose another output."
            )
        return whole and entry.same

    def _sizes(self) -> list[tuple[int, int]]:
        """Return the bytes that each file has, and those that the journal vouches for."""
        return [
            (path.stat().st_size if path.is_file() else 0, self.rows * each) for path, each in self._row_bytes.items()
        ]

    def _cut(self) -> None:
        """Cut off what was written after the journal."""
        for path, (size, wanted) in zip(self._row_bytes, self._sizes()):
            if size > wanted:
                os.truncate(path, wanted)

    def _write_journal(self) -> None:
        self._journal.write(
            {
                "rows": self.rows,
                "tiles": self.done,
                "each": self.each,
                "width": self.width,
                "unreadable": self.unreadable,
            }
        )
