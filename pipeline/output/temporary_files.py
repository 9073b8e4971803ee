"""The hidden name that a file has until it is whole, and what killed runs have left under such names.

A run holds its hidden name by a locked file beside it. What nobody holds is left over, and the next run into that folder
sweeps it away.
"""

from __future__ import annotations

import glob
import os
import re
import sys
import time
import uuid
from contextlib import suppress
from pathlib import Path

from ...runtime.file_lock import take_lock
from ..errors import PipelineError

LOCK = ".lock"
BETWEEN_LOCK_AND_FILE = 60.0
"""Seconds in which a lock without a file may belong to a run that has just begun."""

_HIDDEN = re.compile(r"(\.[0-9a-f]{8}-).+\.(tif|tiff|vrt|gpkg)(\..+)?", re.IGNORECASE)


class Unfinished:
    """A hidden name beside the final one, held until `discard` is called.

    Attributes
    ----------
    path
        The hidden name.

    Raises
    ------
    PipelineError
        If nothing can be created there.
    """

    def __init__(self, final: str) -> None:
        folder, name = os.path.split(os.path.abspath(final))
        remove_leftovers(folder)
        self.path = os.path.join(folder, f".{uuid.uuid4().hex[:8]}-{name}")
        try:
            self._lock = os.open(self.path + LOCK, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o644)
        except OSError as error:
            raise PipelineError("{final} cannot be created: {reason}.", final=final, reason=error.strerror) from error
        take_lock(self._lock)

    def discard(self) -> None:
        """Remove what is still there under the hidden name, such as what a COG is made from, and hold it no longer."""
        for leftover in glob.glob(f"{glob.escape(self.path)}*"):
            if leftover != self.path + LOCK:
                remove_if_possible(leftover)
        os.close(self._lock)
        remove_if_possible(self.path + LOCK)


def remove_leftovers(folder: str) -> None:
    """Remove what killed runs have left in a folder; what a run holds, also on another machine, stays."""
    left: dict[str, list[str]] = {}
    with suppress(OSError):
        for name in os.listdir(folder):
            hidden = _HIDDEN.fullmatch(name)
            if hidden:
                left.setdefault(hidden[1], []).append(os.path.join(folder, name))
    for paths in left.values():
        locks = [path for path in paths if path.endswith(LOCK)]
        if len(locks) == len(paths) and _age(locks[0]) < BETWEEN_LOCK_AND_FILE:
            continue
        if not any(map(is_held, locks)):
            for path in paths:
                remove_if_possible(path)


def is_held(lock: str) -> bool:
    """Whether a process of this machine holds a file by its lock; where there are no locks, one that nobody holds goes."""
    try:
        if sys.platform == "win32":  # An open file cannot be removed there (not tried).
            os.remove(lock)
            return False
        descriptor = os.open(lock, os.O_RDWR)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    try:
        return not take_lock(descriptor)
    finally:
        os.close(descriptor)


def _age(path: str) -> float:
    try:
        return time.time() - os.path.getmtime(path)
    except OSError:
        return 0.0


def remove_if_possible(path: str | Path) -> None:
    """Remove a file, unless it is gone or held."""
    with suppress(OSError):
        os.remove(path)
