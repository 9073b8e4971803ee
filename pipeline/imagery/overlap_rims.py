"""The rim of a raster's ground, whose pixels are less reliable than those inside and those of an overlapping raster.

Interpolation has fewer of the source's pixels there than elsewhere, and where ground ends at a collar it mixes in the
collar's colour. Where rasters overlap, a rim is therefore left to the raster below, so that it does not show.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..grid.patch_grid import Window
from .warped_raster import WarpedRaster


@dataclass(frozen=True)
class Rim:
    """Pixels of a rim, kept for where no raster has better ones.

    Parameters
    ----------
    rows, columns
        A part of a window.
    where
        (h, w) bool: which pixels of that part these are.
    pixels
        (n, 3) uint8.
    """

    rows: slice
    columns: slice
    where: np.ndarray
    pixels: np.ndarray

    def fill(self, rgb: np.ndarray, valid: np.ndarray) -> None:
        """Fill what is not valid of a window (h, w, 3) uint8, and mark it as valid, (h, w) bool."""
        missing = ~valid[self.rows, self.columns]
        rgb[self.rows, self.columns][self.where & missing] = self.pixels[missing[self.where]]
        valid[self.rows, self.columns] |= self.where


def read_with_rim(raster: WarpedRaster, window: Window) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Read a window of a raster's layer, inside it.

    Returns
    -------
    pixels
        (h, w, 3), the source's type.
    ground
        (h, w) bool.
    inner
        (h, w) bool: ground that is no rim.

    Raises
    ------
    PipelineError
        If the source cannot be read there.
    Cancelled
        If the user asked to stop.
    """
    reach = _reach(raster)
    left, top = max(0, window.x - reach), max(0, window.y - reach)
    right = min(raster.warp.width, window.x + window.width + reach)
    bottom = min(raster.warp.height, window.y + window.height + reach)
    pixels, ground = raster.warp.ground(Window(left, top, right - left, bottom - top), raster.facts.collars)
    rows, columns = (slice(start, start + size) for start, size in
                     ((window.y - top, window.height), (window.x - left, window.width)))
    # Beyond the layer there is no ground.
    around = np.zeros((window.height + 2 * reach, window.width + 2 * reach), bool)
    y, x = top - window.y + reach, left - window.x + reach
    around[y : y + bottom - top, x : x + right - left] = ground
    return pixels[rows, columns], ground[rows, columns], _shrunk(around, reach)


def _reach(raster: WarpedRaster) -> int:
    """Return how many pixels of the layer lie under two of the source's, at least one."""
    left, _, right, _ = raster.facts.layer
    return math.ceil((right - left) / raster.gsd / raster.facts.size[0]) + 1


def _shrunk(ground: np.ndarray, reach: int) -> np.ndarray:
    """Return which pixels have ground as far as `reach` on all sides; an array that is smaller by that on each side."""
    if ground.all():
        return ground[reach:-reach, reach:-reach]
    height, width = (size - 2 * reach for size in ground.shape)
    down = np.logical_and.reduce([ground[shift : shift + height] for shift in range(2 * reach + 1)])
    return np.logical_and.reduce([down[:, shift : shift + width] for shift in range(2 * reach + 1)])
