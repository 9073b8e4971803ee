"""What the encoder sees of a tile, which depends on the tile's own pixels alone, never on the block that it lies in.

A tile's own pixels are those that its resampling looks at. Where all of them are ground, a block is resampled once and the
tile is a view into it. Where some are not, the ground is mirrored inside these pixels, and they are resampled by themselves.
Both give the same numbers, since windows begin and end where whole model pixels meet whole source pixels.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import torch
from torch.nn import functional

from ...runtime.constants import RESAMPLING_SUPPORT
from .mirrored_padding import mirror_into_nodata

Corner = tuple[int, int]
"""(row, column) of a tile's upper left corner in a resampled block, model pixels."""


def resample(pixels: torch.Tensor, scale: Fraction) -> torch.Tensor:
    """Resample (3, h, w) uint8 to model pixels: bicubic with antialias, in Pillow's fixed-point arithmetic."""
    if scale == 1:
        return pixels
    height, width = (int(size * scale) for size in pixels.shape[1:])
    return functional.interpolate(pixels[None], size=(height, width), mode="bicubic", antialias=True, align_corners=False)[0]


def whole_tiles(valid: np.ndarray, corners: list[Corner], tile: int, scale: Fraction) -> list[bool]:
    """Return of which tiles all own pixels are ground; `valid` (h, w) is a block's."""
    if valid.all():
        return [True] * len(corners)
    return [bool(valid[_own_window(valid.shape, corner, tile, scale)[0]].all()) for corner in corners]


def tile_pixels(rgb: np.ndarray, valid: np.ndarray, corner: Corner, tile: int, scale: Fraction) -> torch.Tensor:
    """Return one tile as the encoder is to see it.

    Parameters
    ----------
    rgb, valid
        (h, w, 3) uint8 and (h, w) bool: a block, or a window around the tile.
    tile
        Its side in model pixels.
    scale
        Model pixels per source pixel.

    Returns
    -------
    Tensor
        (3, tile, tile) uint8.
    """
    window, (top, left) = _own_window(valid.shape, corner, tile, scale)
    own = resample(torch.from_numpy(mirror_into_nodata(rgb[window], valid[window])).permute(2, 0, 1), scale)
    return own[:, top : top + tile, left : left + tile]


def _own_window(
    shape: tuple[int, ...], corner: Corner, tile: int, scale: Fraction
) -> tuple[tuple[slice, slice], Corner]:
    """Return a tile's own pixels (rows, columns) in a block of that shape, and its corner in their resampling."""
    support = math.ceil(RESAMPLING_SUPPORT * max(scale, Fraction(1)))
    units = [
        (max(0, (start - support) // scale.numerator), -((-start - tile - support) // scale.numerator)) for start in corner
    ]
    rows, columns = (
        slice(low * scale.denominator, min(size, high * scale.denominator)) for (low, high), size in zip(units, shape)
    )
    (top, _), (left, _) = units
    return (rows, columns), (corner[0] - top * scale.numerator, corner[1] - left * scale.numerator)
