"""The black or white collar of an orthophoto that does not say where its image ends.

It is found on a thumbnail, as near-black or near-white regions that reach the rim (GDAL's nearblack), and applied pixel by
pixel at full resolution: collar is what has the collar's colour and lies in, or next to, a collar cell of the thumbnail.
A dark roof or a white car inside the image is neither.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal

TOLERANCE = 10
"""How far from pure black or white a collar may be: lossy compression leaves noise."""

LEAST_SHARE = 0.001
"""A smaller region is a shadow at the rim rather than a collar."""


@dataclass(frozen=True)
class Collar:
    """Where collar may lie, on a thumbnail, and the colour that it has there."""

    cells: np.ndarray
    white: bool

    def covers(self, rgb: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Return (h, w) bool, true for collar.

        Parameters
        ----------
        rgb
            (h, w, 3) uint8.
        rows, columns
            (h,) and (w,): the thumbnail's cell that each pixel lies in.
        """
        near = _near(rgb, self.white)
        return near & self.cells[np.ix_(rows, columns)]


def collar_view(pixels: np.ndarray) -> np.ndarray:
    """Return (h, w, 3) of any type as the uint8 that collars are looked for in.

    Beyond 8 bit a collar is exact: zero, or a whole number's largest value. Grey stands for all else.
    """
    if pixels.dtype == np.uint8:
        return pixels
    white = np.iinfo(pixels.dtype).max if pixels.dtype.kind in "iu" else np.inf
    return np.select([pixels == 0, pixels == white], [0, 255], 128).astype(np.uint8)


def find_collars(rgb: np.ndarray) -> list[Collar]:
    """Find the collars on a thumbnail (h, w, 3) uint8: they hold at least one of its corners."""
    found = []
    for white in (False, True):
        near = _near(rgb, white)
        if near.all():
            found.append(Collar(near, white))
        elif near[[0, 0, -1, -1], [0, -1, 0, -1]].any():
            cells = _connected_to_rim(rgb, white) & near
            if cells.mean() >= LEAST_SHARE:
                found.append(Collar(_dilated(cells), white))
    return found


def _near(rgb: np.ndarray, white: bool) -> np.ndarray:
    return np.asarray(rgb.min(axis=2) >= 255 - TOLERANCE if white else rgb.max(axis=2) <= TOLERANCE)


def _connected_to_rim(rgb: np.ndarray, white: bool) -> np.ndarray:
    height, width = rgb.shape[:2]
    source = gdal.GetDriverByName("MEM").Create("", width, height, 3, gdal.GDT_Byte)
    for band in range(3):
        source.GetRasterBand(band + 1).WriteArray(rgb[..., band])
    cleaned = gdal.Nearblack(
        "", source, format="MEM", white=white, nearDist=TOLERANCE, maxNonBlack=0, setMask=False, setAlpha=True
    )
    return cleaned.GetRasterBand(4).ReadAsArray() == 0


def _dilated(cells: np.ndarray) -> np.ndarray:
    """Grow by one cell to all eight sides."""
    padded = np.pad(cells, 1)
    height, width = cells.shape
    shifts = [(y, x) for y in range(3) for x in range(3)]
    return np.asarray([padded[y : y + height, x : x + width] for y, x in shifts], bool).max(axis=0)
