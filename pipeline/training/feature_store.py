"""Features on disk while a codebook is trained: appended as they come, and still there after a kill.

A working folder beside the output holds the features (raw float16, in one file or more), the mean colour of each one's patch
and where it comes from, the tiles that were drawn, and a journal of how far it got (pipeline/output/journal_file.py), which
says whether it is the same work. It goes once the codebook is whole. Where machines share the work, shards (shards.py) lie
in it too; each is taken in when its turn comes, and its features stay where they lie.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from ...runtime.translation import tr
from ..errors import PipelineError
from ..output.journal_file import Journal
from .working_folder import contents, empty_folder

FEATURES, MEANS, PLACES = "features-{}.float16", "means.uint8", "places.int32"
"""Of features a file for each row that one begins with: after a shard another one is begun."""
SHARDS, SHARD_FEATURES = "shards", "features.float16"
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
    is_ours
        Tells whether the folder is still this run's, as `claimed_folder` does.

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
    shards
        Where machines that share the work put what they have encoded, after `begin_shards`.

    Raises
    ------
    PipelineError
        If the folder holds features of another request, which may have taken hours, or other files, or cannot be made.
    """

    def __init__(self, folder: str | Path, request: dict[str, Any], is_ours: Callable[[], bool] = lambda: True) -> None:
        self.folder = Path(folder)
        self._is_ours = is_ours
        self._journal = Journal(self.folder / JOURNAL, request)
        self.rows = self.done = self.each = self.width = 0
        self.unreadable: list[int] = []
        self.shards = self.folder / SHARDS
        self._files: list[tuple[str, int]] = []
        self.resumed = self._read_journal()
        if not self.resumed:
            if contents(self.folder) and not (self.folder / JOURNAL).is_file():
                raise PipelineError(
                    "{folder} is needed for working files, but holds others: choose another output.", folder=self.folder
                )
            self.rows = self.done = self.each = self.width = 0
            self.unreadable, self._files = [], []
            self.remove()
            try:
                self.folder.mkdir(exist_ok=True)
                self._write_journal()
            except OSError as error:
                raise PipelineError(
                    "The working folder {folder} cannot be made: {reason}.", folder=self.folder, reason=error.strerror
                ) from error
        else:
            self._cut()

    @property
    def means(self) -> Path:
        """The raw uint8 file of (rows, 3): the mean RGB of each feature's patch."""
        return self.folder / MEANS

    @property
    def worth_keeping(self) -> bool:
        """Whether something was encoded, or found out, that another run would have to do again."""
        return bool(self.rows or self.unreadable or any(self.folder.glob(f"{SHARDS}-*/[0-9]*")))

    def parts(self, start: int = 0, stop: int | None = None) -> list[tuple[str, int, int]]:
        """Return where the features from one row to another lie: the raw float16 file, the first row in it, and how many."""
        found, before, end = [], 0, self.rows if stop is None else stop
        for name, rows in self._files:
            low, high = max(start - before, 0), min(end - before, rows)
            if low < high:
                found.append((str(self.folder / name), low, high - low))
            before += rows
        return found

    def drawn(self) -> np.ndarray | None:
        """Return the tiles (n, 3) that were drawn: raster, column, row; None if that is still to be done."""
        return np.asarray(np.load(self.folder / TILES, allow_pickle=False)) if self.each else None

    def begin(self, tiles: np.ndarray, each: int, width: int) -> None:
        """Take note of the tiles, each of which gives at most `each` features of `width` numbers; raises as `append`."""
        begun = self.each > 0
        self.each, self.width = each, width
        if not begun:
            with self._writing():
                np.save(self.folder / TILES, tiles, allow_pickle=False)
                self._write_journal()

    def check_room(self, tiles: int, encoded: int = 0) -> None:
        """Check that the disk has room for what is still to come.

        Parameters
        ----------
        tiles
            How many are not encoded yet.
        encoded
            How many wait in shards, where their features stay; the rest of what is known of them is added to the store's.

        Raises
        ------
        PipelineError
            If it has not.
        """
        beside = MEAN_BYTES + PLACE_BYTES
        needed = tiles * self.each * (2 * self.width + beside) + encoded * self.each * beside + SPARE_BYTES
        free = shutil.disk_usage(self.folder).free
        if needed > free:
            raise PipelineError(
                "{features:,} features of {width} numbers need {needed:.1f} GB more beside the output, in {parent}, "
                "but {free:.1f} GB are free there: sample fewer features, or write the codebook to another disk.",
                features=(tiles + encoded) * self.each, width=self.width, parent=self.folder.parent,
                needed=needed / 1e9, free=free / 1e9,
            )

    def begin_shards(self, work: str) -> None:
        """Have the shards of some work lie in a folder of their own, and delete what was not written to its end.

        A machine that is late with a shard of other work does not put it among these.

        Parameters
        ----------
        work
            What the shards depend on, as a short hash.

        Raises
        ------
        PipelineError
            If the folder cannot be made.
        """
        self.shards = self.folder / f"{SHARDS}-{work}"
        with self._writing():
            self.shards.mkdir(exist_ok=True)
            for part in self.shards.glob(".*"):
                shutil.rmtree(part, ignore_errors=True)

    def append(self, features: np.ndarray, means: np.ndarray, places: np.ndarray, tiles: int) -> None:
        """Add features (n, D) float16, mean colours (n, 3) uint8 and places (n, 3) int32 of the next `tiles` tiles.

        Raises
        ------
        PipelineError
            If they cannot be written.
        """
        with self._writing():
            if not self._files or self._files[-1][0].startswith(SHARDS):
                self._files.append((FEATURES.format(self.rows), 0))
                (self.folder / self._files[-1][0]).unlink(missing_ok=True)
            name, rows = self._files.pop()
            append_synced(self.folder / name, features)
            self._take_note(name, rows + len(features), means, places, tiles)

    def take_in(self, shard: str, tiles: int) -> None:
        """Add the features of the next `tiles` tiles, of that shard; raises as `append`, or if it is unreadable."""
        folder = self.shards / shard
        try:
            means = np.fromfile(folder / MEANS, np.uint8).reshape(-1, MEAN_BYTES)
            places = np.fromfile(folder / PLACES, np.int32).reshape(-1, 3)
        except OSError as error:
            raise PipelineError(
                "The shard {folder} cannot be read: {reason}. Do all machines see the codebook's folder?",
                folder=folder, reason=error.strerror,
            ) from error
        with self._writing():
            self._take_note(f"{self.shards.name}/{shard}/{SHARD_FEATURES}", len(means), means, places, tiles)

    def _take_note(self, name: str, rows: int, means: np.ndarray, places: np.ndarray, tiles: int) -> None:
        """Have a file with so many features be the last one, and add what else is known of those that are new in it."""
        append_synced(self.means, means)
        append_synced(self.folder / PLACES, places)
        self._files.append((name, rows))
        self.rows += len(means)
        self.done += tiles
        self._write_journal()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if not self._is_ours():
            raise PipelineError(
                "This run stood still for so long that another one has taken over {folder}: it goes on there.",
                folder=self.folder,
            )
        try:
            yield
        except OSError as error:
            raise PipelineError(
                "{path} cannot be written: {error}. Is the disk full?", path=self.folder, error=error.strerror
            ) from error

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
        """Delete the working folder, but for what says that a run has it; where another has taken it over, nothing."""
        if self._is_ours():
            empty_folder(self.folder, last=JOURNAL)

    def _read_journal(self) -> bool:
        entry = self._journal.read()
        if entry is None:
            return False
        try:
            self.rows, self.done, self.each, self.width = (entry.state[name] for name in ("rows", "tiles", "each", "width"))
            self.unreadable = list(entry.state["unreadable"])
            self._files = [(name, rows) for name, rows in entry.state["files"]]
        except (KeyError, TypeError, ValueError):
            return False
        whole = all(_size(path) >= size for path, size in self._sizes().items())
        if whole and self.worth_keeping and not entry.same:
            features = tr("{rows:,} features").format(rows=self.rows) if self.rows else tr("features")
            raise PipelineError(
                "{folder} holds {features} of a run that was cut off, and that had other imagery, another encoder or "
                "other settings: start that one again to go on from there, delete the folder to begin anew, or choose "
                "another output.",
                folder=self.folder, features=features,
            )
        return whole and entry.same

    def _sizes(self) -> dict[Path, int]:
        """Return the bytes of each file that the journal vouches for."""
        features = {self.folder / name: rows * 2 * self.width for name, rows in self._files}
        return {**features, self.means: self.rows * MEAN_BYTES, self.folder / PLACES: self.rows * PLACE_BYTES}

    def _cut(self) -> None:
        """Cut off what was written after the journal."""
        for path, size in self._sizes().items():
            if _size(path) > size:
                os.truncate(path, size)

    def _write_journal(self) -> None:
        self._journal.write(
            {
                "rows": self.rows,
                "tiles": self.done,
                "each": self.each,
                "width": self.width,
                "unreadable": self.unreadable,
                "files": self._files,
            }
        )


def append_synced(path: Path, array: np.ndarray) -> None:
    """Add an array's bytes to a file, and have them on the disk; OSError if that cannot be."""
    with open(path, "ab") as file:
        file.write(np.ascontiguousarray(array).tobytes())
        file.flush()
        os.fsync(file.fileno())


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
