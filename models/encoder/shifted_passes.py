"""Shifted passes over a tile: the encoder looks again, a fraction of a patch further on, for a map finer than a patch.

With n passes along each axis the map has n x n pixels a patch. Pass (a, b) moves the tile by a/n of a patch down and b/n
to the right, so that each pixel lies in one patch of every pass; its feature is the mean of theirs. These patches lie
around the pixel evenly, so that the mean is of the ground around the pixel's own centre.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import torch

from ...runtime.constants import PATCH
from ..devices import on_device

VALID_SHARE = 0.5


@dataclass(frozen=True)
class ShiftedPass:
    """One pass over a block.

    Parameters
    ----------
    row, column
        The pass's number along each axis.
    passes
        How many there are along each axis.
    weights
        (rows, columns) float32: the share that this pass has in the mean of each pixel; 0 where its patch is not valid.
    """

    row: int
    column: int
    passes: int
    weights: np.ndarray

    @property
    def shift(self) -> tuple[int, int]:
        """Model pixels (down, right) by which the tile is moved."""
        return pass_shift(self.row, self.passes), pass_shift(self.column, self.passes)

    def laid_out(self, grids: torch.Tensor, tiles: np.ndarray, before: int) -> torch.Tensor:
        """Return what tiles add to the mean of their pixels.

        Parameters
        ----------
        grids
            (n, k, k, D): the features of the patches that the tiles' pixels lie in, in this pass.
        tiles
            (n, 2): row and column of each tile in the block.
        before
            How many of these lie before a tile's first pixel, along each axis.

        Returns
        -------
        Tensor
            (n, side, side, D) float32, side in pixels of the map.
        """
        side = (grids.shape[1] - before) * self.passes
        down, across = (
            on_device(before + patch_under(number, self.passes, side), grids.device) for number in (self.row, self.column)
        )
        rows, columns = (count // side for count in self.weights.shape)
        weights = self.weights.reshape(rows, side, columns, side)[tiles[:, 0], :, tiles[:, 1]]
        return grids[:, down][:, :, across].float() * on_device(weights, grids.device)[..., None]


def shifted_passes(
    valid: np.ndarray, scale: Fraction, origin: tuple[int, int], shape: tuple[int, int], passes: int
) -> tuple[list[ShiftedPass], np.ndarray]:
    """Return the passes over a block, and which pixels of the map are valid.

    Parameters
    ----------
    valid
        (h, w) bool: the block's source pixels.
    scale
        Model pixels per source pixel.
    origin
        (x, y) of the first pixel of the map in the resampled block, model pixels.
    shape
        (rows, columns) of the map's pixels.

    Returns
    -------
    shifted
        passes x passes of them.
    valid
        (rows, columns) bool: pixels that are valid for half of their area, and lie in some patch that is so.
    """
    # Shifted patches begin before the first pixel.
    before = 1 if passes > 1 else 0
    patches = [-(-count // passes) + before for count in shape]
    found = []
    for row in range(passes):
        for column in range(passes):
            start = [
                first - before * PATCH + pass_shift(number, passes) for first, number in zip(origin, (column, row))
            ]
            whole = valid_patches(valid, scale, (start[0], start[1]), (patches[0], patches[1]))
            under = [before + patch_under(number, passes, count) for number, count in zip((row, column), shape)]
            found.append((row, column, whole[np.ix_(*under)]))
    count = np.sum([here for _, _, here in found], axis=0)
    kept = valid_patches(valid, scale, origin, shape, passes) & (count > 0)
    share = (1 / np.maximum(count, 1)).astype(np.float32)
    return [ShiftedPass(row, column, passes, here * share) for row, column, here in found], kept


def pass_shift(number: int, passes: int) -> int:
    """Return the whole model pixels of `number` / `passes` of a patch.

    A quarter of a patch is 3.5 pixels: Python rounds halves to even, 3.5 up and 10.5 down, which cancels in the mean.
    """
    return round(Fraction(number * PATCH, passes))


def patch_under(number: int, passes: int, count: int) -> np.ndarray:
    """Return which patch of pass `number` each of `count` pixels from a tile's first kept one lies in; -1 is before it."""
    return (np.arange(count) - number) // passes


def valid_patches(
    valid: np.ndarray, scale: Fraction, origin: tuple[int, int], shape: tuple[int, int], passes: int = 1
) -> np.ndarray:
    """Return which patches, or 1/`passes` of them, (rows, columns) from `origin` (x, y; model pixels) are half valid."""
    if valid.all():
        return np.ones(shape, bool)
    (x, y), (rows, columns) = origin, shape
    samples = -(-PATCH // passes)
    # In whole numbers: a float's rounding would depend on where in its block a patch lies.
    unit = 2 * passes * samples
    line, column = (
        (start * unit + (2 * np.arange(count * samples) + 1) * PATCH) * scale.denominator // (unit * scale.numerator)
        for start, count in ((y, rows), (x, columns))
    )
    pixels = valid[np.ix_(line, column)].reshape(rows, samples, columns, samples)
    return pixels.mean(axis=(1, 3)) >= VALID_SHARE
