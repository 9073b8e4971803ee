"""The black or white collar of an orthophoto that does not say where its image ends.

It is looked for where a corner of the source has its colour, on a thumbnail of the whole layer, as near-black or
near-white regions that reach the rim (GDAL's nearblack), and applied pixel by pixel at full resolution: collar is what has
the collar's colour and lies in, or next to, a collar cell of the thumbnail. A dark roof or a white car inside the image is
neither, nor is a lake that an extent happens to begin in.

Beside a nodata value of black or white, lossy compression leaves noise that is not quite that value: a collar too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal

TOLERANCE = 10
"""How far from pure black or white a collar may be: lossy compression leaves noise."""

LEAST_SHARE = 0.001
"""A smaller region is a shadow at the rim rather than a collar."""

NODATA_COLORS: dict[tuple[float | None, ...], bool] = {(0.0,) * 3: False, (255.0,) * 3: True}
"""Nodata values of 8 bit that are the colour of a collar, and whether that is white."""


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


def collar_colors(corners: np.ndarray) -> list[bool]:
    """Return which collars there may be, by the source's corner pixels (n, 3) uint8: white is True, black is False."""
    return [white for white in (False, True) if _near(corners[None], white).any()]


def outside_collars(
    collars: tuple[Collar, ...], pixels: np.ndarray, valid: np.ndarray, rows: np.ndarray, columns: np.ndarray
) -> np.ndarray:
    """Return which valid pixels are no collar, (h, w) bool.

    Parameters
    ----------
    pixels
        (h, w, 3) of any type.
    valid
        (h, w) bool.
    rows, columns
        (h,) and (w,): the thumbnail's cell that each pixel lies in.
    """
    view = collar_view(pixels)
    for collar in collars:
        valid = valid & ~collar.covers(view, rows, columns)
    return valid


def find_collar(rgb: np.ndarray, valid: np.ndarray, white: bool, least: float = LEAST_SHARE) -> Collar | None:
    """Find the collar of one colour.

    Parameters
    ----------
    rgb
        (h, w, 3) uint8: a thumbnail.
    valid
        (h, w) bool: false where the warp has no source pixels, between the source's rim and the thumbnail's, and for nodata.
    least
        The share of the thumbnail, valid, that a collar has.
    """
    outside = np.where(valid[..., None], rgb, np.uint8(255 if white else 0))
    near = _near(outside, white)
    cells = near if near.all() else _connected_to_rim(outside, white) & near
    return Collar(_dilated(cells), white) if (cells & valid).mean() >= least else None


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
