"""A raster that cannot be read, and the question whether another machine can."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import PipelineError
from ..grid.patch_grid import Window
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


def can_read(source: str, gsd: float, options: ReadOptions, limits: Limits, window: Window | None) -> bool:
    """Whether this machine can open a raster as `WarpedRaster.open` does, and read a window of its layer if there is one."""
    try:
        with WarpedRaster.open(source, gsd, None, options, limits=limits) as raster:
            if window:
                read_with_rim(raster, window)
    except PipelineError:
        return False
    return True
