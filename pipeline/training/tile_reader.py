"""Single tiles of many rasters, read for the encoder."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass

import numpy as np

from ...runtime.questions import EncodeTiles
from ..errors import PipelineError
from ..grid.layout import Layout
from ..grid.patch_grid import PatchGrid, Window
from ..imagery.read_options import ReadOptions
from ..imagery.warped_raster import WarpedRaster
from .tile_sampling import Candidates, tile_window


@dataclass
class TileBatch:
    """Tiles of one raster as a question to the worker.

    Parameters
    ----------
    tiles
        (n, 3) int: raster, column, row.
    question
        What is asked; None if the raster could not be read, for a reason that `problem` tells.
    inside
        (columns, rows) of the raster's grid: what lies beyond is a reflection.
    step
        Patches along a tile's side.
    """

    tiles: np.ndarray
    question: EncodeTiles | None
    inside: tuple[int, int] = (0, 0)
    step: int = 0
    problem: str = ""

    def choose(self, valid: np.ndarray, each: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
        """Choose at most `each` features of a tile, by the seed and where the tile lies.

        Parameters
        ----------
        valid
            (n, step, step) bool: the patches whose features the answer holds, in order.

        Returns
        -------
        rows, places
            (m,) which of the features; (m, 3) int32: raster, column and row of each patch.
        """
        rasters, columns, rows = (numbers[:, None, None] for numbers in self.tiles.T)
        columns = columns * self.step + np.arange(self.step)
        rows = rows * self.step + np.arange(self.step)[:, None]
        usable = valid & (columns < self.inside[0]) & (rows < self.inside[1])
        drawn = np.stack([np.random.default_rng([seed, *tile]).random(valid.shape[1:]) for tile in self.tiles.tolist()])
        order = np.where(usable, drawn, np.inf).reshape(len(valid), -1)
        chosen = usable & (order.argsort(axis=1).argsort(axis=1) < each).reshape(valid.shape)
        places = np.stack(np.broadcast_arrays(rasters, columns, rows), axis=-1)
        return np.flatnonzero(chosen[valid]), places[chosen].astype(np.int32)


class TileReader:
    """Reads tiles raster by raster, the one in hand staying open."""

    def __init__(self, sources: Mapping[int, str], layout: Layout, options: ReadOptions) -> None:
        self._sources = sources
        self._layout = layout
        self._options = options
        self._side = tile_window(layout)
        self._index = -1
        self._raster: WarpedRaster | None = None

    def read(self, tiles: np.ndarray) -> TileBatch:
        """Read tiles (n, 3) of one raster."""
        try:
            raster = self._opened(int(tiles[0, 0]))
            grid = PatchGrid.over(raster.bounds, self._layout)
            whole = Candidates(grid, tiles[:, 1:], np.ones(len(tiles)))
            blocks = [whole.block(tile) for tile in tiles[:, 1:]]
            windows = [
                raster.read(Window(block.read.x, block.read.y, self._side, self._side)) for block in blocks
            ]
        except PipelineError as error:
            return TileBatch(tiles, None, problem=str(error))
        layout = self._layout
        rgb, valid = map(np.stack, zip(*windows))
        offsets = np.asarray([block.offset for block in blocks], np.int32)
        question = EncodeTiles(rgb, valid, offsets, str(layout.model_scale), layout.tile, layout.margin)
        return TileBatch(tiles, question, (grid.columns, grid.rows), layout.step)

    def close(self) -> None:
        """Close the raster in hand."""
        if self._raster:
            self._raster.__exit__()
        self._raster, self._index = None, -1

    def _opened(self, index: int) -> WarpedRaster:
        if index != self._index or self._raster is None:
            self.close()
            self._raster = WarpedRaster.open(self._sources[index], self._layout.gsd, None, self._options)
            self._index = index
        return self._raster


def can_read_tiles(source: str, layout: Layout, options: ReadOptions, tiles: np.ndarray) -> bool:
    """Whether this machine can read tiles (n, 3) of one raster."""
    with closing(TileReader({int(tiles[0, 0]): source}, layout, options)) as reader:
        return not reader.read(tiles).problem
