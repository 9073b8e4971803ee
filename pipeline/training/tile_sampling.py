"""Which tiles of which rasters a codebook is trained on.

Rasters share the tiles in proportion to their valid area, but none gets more than half of them, nor, where there are many,
more than four times an equal share, unless the others have no more to give. Within a raster the tiles are spread: its
candidates are laid out cell by cell, cut into as many runs as there are tiles to draw, and each run gives one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..grid.layout import Layout
from ..grid.patch_grid import Block, PatchGrid, Window

LARGEST_SHARE = 0.5
EQUAL_SHARES = 4
VALID_SHARE = 0.5
"""A tile is a candidate if this much of it is valid; if none is, those that hold anything valid are."""


@dataclass(frozen=True)
class Candidates:
    """The tiles of one raster that could be drawn.

    Parameters
    ----------
    grid
        The raster's patches.
    tiles
        (n, 2) int: column and row of each tile, in tiles.
    shares
        (n,) float: how much of each is valid.
    """

    grid: PatchGrid
    tiles: np.ndarray
    shares: np.ndarray

    @property
    def patches(self) -> float:
        """About how many valid patches they hold."""
        return float(self.shares.sum()) * self.grid.layout.step**2

    @classmethod
    def of(cls, grid: PatchGrid, overview: np.ndarray) -> Candidates:
        """Find the candidates on a reduced picture (h, w; bool) of what is valid in the grid."""
        step = grid.layout.step
        across, down = math.ceil(grid.columns / step), math.ceil(grid.rows / step)
        means = _cell_means(overview, down * step / grid.rows, across * step / grid.columns, down, across)
        wanted = means >= VALID_SHARE if (means >= VALID_SHARE).any() else means > 0
        rows, columns = np.nonzero(wanted)
        return cls(grid, np.column_stack([columns, rows]), means[wanted])

    def draw(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """Draw `count` different tiles, spread over the raster; (count, 2), ascending by row."""
        if count >= len(self.tiles):
            return self.tiles
        side = max(1, math.isqrt(len(self.tiles) // max(1, count)))
        columns, rows = self.tiles.T
        order = np.lexsort((rng.random(len(self.tiles)), columns // side, rows // side))
        edges = np.linspace(0, len(order), count + 1).astype(int)
        drawn = self.tiles[order[[rng.integers(low, high) for low, high in zip(edges, edges[1:])]]]
        return drawn[np.lexsort((drawn[:, 0], drawn[:, 1]))]

    def block(self, tile: np.ndarray) -> Block:
        """Return the block of one tile, whole even at the grid's rim."""
        step = self.grid.layout.step
        return self.grid.block(Window(int(tile[0]) * step, int(tile[1]) * step, step, step))


def allocate_tiles(available: list[int], wanted: int) -> list[int]:
    """Share `wanted` tiles among rasters that have `available` ones; each with any gets at least one, if it can be.

    Returns
    -------
    list of int
        At most what is available; together `wanted`, or all there is.
    """
    have = np.asarray(available, float)
    wanted = int(min(wanted, have.sum()))
    some = np.count_nonzero(have)
    if not wanted:
        return [0] * len(available)
    share = min(LARGEST_SHARE, EQUAL_SHARES / some) if some > 1 else 1.0
    limits = np.minimum(have, np.ceil(share * wanted))
    if limits.sum() < wanted:
        # The rest have no more: what is left goes to those that were held back.
        limits = np.minimum(have, limits + _filled(have - limits, have - limits, wanted - limits.sum()))
    given = _filled(have, np.ceil(limits), wanted)
    return [int(number) for number in _rounded(given, have, wanted)]


def _filled(weights: np.ndarray, limits: np.ndarray, wanted: float) -> np.ndarray:
    """Return shares in proportion to `weights`, none above its limit, that add up to `wanted`."""
    given, open_ = np.zeros(len(weights)), weights > 0
    while open_.any() and wanted - given.sum() > 1e-9:
        ideal = (wanted - given[~open_].sum()) * weights / weights[open_].sum()
        over = open_ & (ideal > limits)
        if not over.any():
            given[open_] = ideal[open_]
            break
        given[over] = limits[over]
        open_ &= ~over
    return given


def _rounded(given: np.ndarray, have: np.ndarray, wanted: int) -> np.ndarray:
    """Round shares to whole numbers that add up to `wanted`: the largest remainders up, and nobody left out if it can be."""
    whole = np.floor(given + 1e-9)
    if np.count_nonzero(have) <= wanted:
        whole = np.where(have > 0, np.maximum(whole, 1), 0)
    while whole.sum() > wanted:
        whole[np.argmax(whole)] -= 1
    for index in np.argsort(-(given - whole), kind="stable"):
        if whole.sum() < wanted and whole[index] < have[index]:
            whole[index] += 1
    while whole.sum() < wanted:
        whole[np.argmax(have - whole)] += 1
    return whole


def _cell_means(valid: np.ndarray, over_rows: float, over_columns: float, down: int, across: int) -> np.ndarray:
    """Return the share of valid pixels (down, across) of cells that reach `over_rows`, `over_columns` times the picture."""
    sums = np.zeros((valid.shape[0] + 1, valid.shape[1] + 1))
    sums[1:, 1:] = valid.cumsum(0).cumsum(1)
    edges = []
    for size, over, count in ((valid.shape[0], over_rows, down), (valid.shape[1], over_columns, across)):
        low = np.floor(np.arange(count) * size * over / count + 1e-6).astype(int)
        high = np.maximum(np.ceil((np.arange(count) + 1) * size * over / count - 1e-6).astype(int), low + 1)
        edges.append((np.minimum(low, size - 1), np.minimum(high, size), high - low))
    (top, bottom, height), (left, right, width) = edges
    inside = sums[np.ix_(bottom, right)] - sums[np.ix_(top, right)] - sums[np.ix_(bottom, left)] + sums[np.ix_(top, left)]
    return np.asarray(inside / np.outer(height, width))


def suggest_clusters(features: int) -> int:
    """Return how many clusters suit an amount of features: three times its root, as 4 million are to the published 6,144.

    Never fewer than 2, more than 16,384, or more than a quarter of the features.
    """
    return max(2, min(16_384, round(3 * math.sqrt(features)), features // 4))


def tile_window(layout: Layout) -> int:
    """Return the side in source pixels that holds any tile of a layout with what resampling needs around it."""
    tiles = PatchGrid(0, 0, 1 << 20, 1 << 20, layout)
    phases = layout.model_scale.numerator
    return max(
        tiles.block(Window(number * layout.step, 0, layout.step, layout.step)).read.width for number in range(phases)
    )
