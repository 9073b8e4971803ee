"""A raster that cannot be read: whether another machine can, whether it has changed since, and whether all are away."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from typing import Any

from ...runtime.translation import Text
from ..errors import PipelineError
from ..grid.patch_grid import Window
from .footprints import FootprintIndex
from .opening import open_source, short_name
from .overlap_rims import read_with_rim
from .read_options import ReadOptions
from .stretch import Limits
from .warped_raster import WarpedRaster


class UnreadableRaster(PipelineError):
    """A raster cannot be read that could be when the run began, and that may not be left out.

    Parameters
    ----------
    problem
        Why, in a sentence.
    raster
        Its number in the run.
    can_read
        Reads the same once more, on whichever machine it is called; returns whether that can be done there.
    advice
        What to do about it, in a sentence.
    """

    def __init__(self, problem: str, raster: int, can_read: Callable[[], bool], advice: str = "") -> None:
        super().__init__(f"{problem} {advice}".rstrip())
        self.problem, self.raster, self.can_read = problem, raster, can_read
        self._advice = advice

    def __reduce__(self) -> tuple[type[UnreadableRaster], tuple[Any, ...]]:
        return UnreadableRaster, (self.problem, self.raster, self.can_read, self._advice)


class ImageryAway(PipelineError):
    """None of a run's rasters is there any more."""


def left_out_message(problem: object) -> Text:
    """Return what is said of a raster that cannot be read, and why."""
    return Text("Left out, and its ground left to what lies below it: {error}", error=problem)


def can_read(source: str, gsd: float, options: ReadOptions, limits: Limits, window: Window | None) -> bool:
    """Whether this machine can open a raster as `WarpedRaster.open` does, and read a window of its layer if there is one."""
    try:
        with WarpedRaster.open(source, gsd, None, options, limits=limits) as raster:
            if window:
                read_with_rim(raster, window)
    except PipelineError:
        return False
    return True


def look_of(source: str) -> str:
    """Return a hash of what a raster looks like before its pixels are read: size and time of its file, and whether it opens.

    One that is away looks otherwise than when it has come back, and one that is broken looks like itself.
    """
    try:
        status = os.stat(source)
        state = [status.st_size, int(status.st_mtime)]
    except (OSError, ValueError):
        state = []
    try:
        open_source(source)
        opens = True
    except PipelineError:
        opens = False
    name = short_name(source) or os.path.basename(source)
    return hashlib.sha256(json.dumps([name, state, opens]).encode()).hexdigest()[:12]


class Presence:
    """Tells a run whose imagery as a whole is away from one of whose rasters some cannot be read."""

    def __init__(self, index: FootprintIndex) -> None:
        self._index = index
        self._seen = 0

    def check(self, source: str) -> None:
        """Check that any raster of the run is there, now that this one cannot be read.

        Raises
        ------
        ImageryAway
            If none is. What is no file counts as there.
        """
        count = len(self._index)
        # From the one that was there last, so that a folder of many that is away is not gone through again and again.
        for number in (*range(self._seen, count), *range(self._seen)):
            other = self._index[number].source
            if not _is_plain(other) or os.path.exists(other):
                self._seen = number
                return
        raise ImageryAway(
            "{source} cannot be read, and none of the {count:,} rasters is there any more: is the disk or share of {folder} "
            "away? What is done is kept: when the imagery is there again, start the same again, and it goes on.",
            source=source, count=count, folder=os.path.dirname(os.path.abspath(source)),
        )


def _is_plain(source: str) -> bool:
    """Whether a source is named as a file on a disk, and not as a connection, or as a part of something."""
    return not source.startswith("/vsi") and ":" not in os.path.splitdrive(source)[1]
