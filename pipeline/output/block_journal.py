"""The finished blocks of a map, for the next run of the same map to go on from where one was cut off.

One file for each map that is not whole yet, in the user's local data on this machine. It is named by a hash of all that the
ids depend on: the same map finds it wherever its outputs are to lie, as where they are temporary, and no other map does.
Each record holds where a block lies, a checksum, its ids and, where wanted, its confidence. Records are appended and nothing
waits for the disk: one that a crash of the machine cut short lacks its checksum, and is cut off with all that follows.

A journal that cannot be kept, as on a full disk, stops no map.
"""

from __future__ import annotations

import os
import struct
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from ...runtime.file_lock import take_lock
from ...runtime.progress import Progress, Silent
from ...runtime.questions import Mapped
from ...runtime.translation import tr
from ..errors import Cancelled
from ..grid.patch_grid import Window
from .journal_file import request_hash

SUFFIX = ".blocks"
KEPT_SECONDS = 7 * 24 * 3600.0
"""After so long a journal that nobody went on from is swept away."""
ID_BYTES, CONFIDENCE_BYTES = 2, 8

_WINDOW = struct.Struct("<4I")
_CHECKSUM = struct.Struct("<I")
HEAD_BYTES = _WINDOW.size + _CHECKSUM.size


class BlockJournal:
    """The journal of one map. A context manager: on leaving it is closed, and stays unless it was removed.

    Parameters
    ----------
    folder
        Where journals lie; None to keep none.
    imagery
        What the ids depend on of the imagery, JSON-able.

    Attributes
    ----------
    patches
        How many it holds.
    last
        The last block of those that `finished` gave; None if there was none.
    """

    def __init__(self, folder: Path | None = None, imagery: Any = None) -> None:
        self.patches = 0
        self.last: Window | None = None
        self._folder = folder
        self._imagery = imagery
        self._confidence = False
        self._progress: Progress = Silent()
        self._path: Path | None = None
        self._file: BinaryIO | None = None

    def __enter__(self) -> BlockJournal:
        return self

    def __exit__(self, *exception: object) -> None:
        if self.patches:
            self._close()
        else:
            self.remove()

    def begin(self, request: dict[str, Any], confidence: bool, progress: Progress) -> None:
        """Open the journal of a map, and count what an earlier run has left in it.

        Parameters
        ----------
        request
            What the ids depend on besides the imagery, JSON-able.
        confidence
            Whether confidence is kept as well.

        Raises
        ------
        Cancelled
            If the user asked to stop.
        """
        if self._folder is None:
            return
        self._confidence, self._progress = confidence, progress
        name = request_hash({"imagery": self._imagery, "confidence": confidence, **request})
        path = self._folder / f"{name}{SUFFIX}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = path.open("a+b")
        except OSError as error:
            self._give_up(error)
            return
        if not take_lock(file.fileno()):
            file.close()
            progress.message(tr(
                "Another run is making the same map: should this one be cut off, what it has done is lost."
            ))
            return
        self._path, self._file = path, file
        remove_journals(self._folder, KEPT_SECONDS)
        try:
            self.patches = sum(window.size for window, _ in self._records())
        except OSError as error:
            self._give_up(error)

    def finished(self) -> Iterator[tuple[Window, Mapped]]:
        """Yield the blocks that an earlier run has left, in their order; what is damaged is cut off. Raises as `begin`."""
        patches = size = 0
        try:
            for window, body in self._records():
                count, (height, width) = window.size, (window.height, window.width)
                ids = np.frombuffer(body, np.uint16, count).reshape(height, width)
                scores = np.frombuffer(body[ID_BYTES * count :], np.float32).reshape(-1, height, width)
                yield window, Mapped(ids, scores if self._confidence else None)
                self.last = window
                patches += count
                size += HEAD_BYTES + len(body)
            if self._file:
                self._file.truncate(size)
        except OSError as error:
            self._give_up(error)
        self.patches = patches

    def add(self, window: Window, answer: Mapped) -> None:
        """Add a block: the next one after those that are there, in the order of the grid's blocks."""
        if self._file is None:
            return
        place = _WINDOW.pack(window.x, window.y, window.width, window.height)
        body = answer.ids.tobytes() + (answer.confidence.tobytes() if answer.confidence is not None else b"")
        try:
            self._file.write(place + _checksum(place, body) + body)
            self._file.flush()
        except OSError as error:
            self._give_up(error)
        else:
            self.patches += window.size

    def remove(self) -> None:
        """Delete it: the map is whole."""
        self._close()
        self.patches = 0
        if self._path:
            with suppress(OSError):
                self._path.unlink()

    def _records(self) -> Iterator[tuple[Window, bytes]]:
        """Yield each record's window and what follows its checksum, up to the first that is not whole."""
        if self._file is None:
            return
        left = self._file.seek(0, os.SEEK_END)
        self._file.seek(0)
        while left >= HEAD_BYTES:
            if self._progress.cancelled():
                raise Cancelled
            place, checksum = self._file.read(_WINDOW.size), self._file.read(_CHECKSUM.size)
            window = Window(*_WINDOW.unpack(place))
            size = window.size * (ID_BYTES + (CONFIDENCE_BYTES if self._confidence else 0))
            left -= HEAD_BYTES + size
            if left < 0:
                return
            body = self._file.read(size)
            if _checksum(place, body) != checksum:
                return
            yield window, body

    def _give_up(self, error: OSError) -> None:
        """Keep what there is, and add nothing more."""
        self._close()
        self._progress.message(
            tr(
                "{folder} cannot be written ({reason}): should this run be cut off, what follows is lost."
            ).format(folder=self._folder, reason=error.strerror)
        )

    def _close(self) -> None:
        if self._file:
            with suppress(OSError):  # What is left of a write that failed fails again.
                self._file.close()
        self._file = None


def remove_journals(folder: Path, age: float = 0.0) -> None:
    """Remove the journals that no run has in hand, and that nothing was added to for `age` seconds."""
    for path in folder.glob(f"*{SUFFIX}"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime < age:
                continue
            with path.open("r+b") as file:
                free = take_lock(file.fileno())
            if free:
                path.unlink()


def _checksum(place: bytes, body: bytes) -> bytes:
    return _CHECKSUM.pack(zlib.crc32(body, zlib.crc32(place)))
