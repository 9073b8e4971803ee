"""The features of the patches under points and polygons: what asking imagery by example begins with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from ...runtime.progress import Progress
from ...runtime.questions import Encode, Loaded
from ...runtime.worker import Worker
from ..analysis.pixels_under_shapes import Samples
from ..grid.layout import Layout
from ..grid.patch_grid import Block, PatchGrid, Window
from ..imagery.reader import Reader
from .encoded_blocks import encoded_blocks
from .model_loading import Model, log_device

Shapes = Callable[[str], list[bytes]]
"""Gives shapes as WKB in a CRS (WKT)."""


@dataclass(frozen=True)
class ImageryToEncode:
    """Imagery as a model is to see it."""

    reader: Reader
    layout: Layout
    model: Model

    @property
    def grid(self) -> PatchGrid:
        """The map's grid of patches."""
        return PatchGrid.over(self.reader.bounds, self.layout, self.reader.anchored)


def load_encoder(imagery: ImageryToEncode, worker: Worker, progress: Progress) -> Loaded:
    """Have the encoder in memory, without a codebook; return what the worker tells of it."""
    loaded = worker.load(imagery.model.load(), progress.message, progress.cancelled)
    log_device(loaded, progress)
    return loaded


def sampled_features(
    imagery: ImageryToEncode, samples: Samples, worker: Worker, progress: Progress
) -> tuple[Samples, np.ndarray]:
    """Return the samples that lie on ground, and their features (N, D) float32; only the tiles around them are encoded.

    Raises
    ------
    PipelineError, WorkerError, Cancelled
        As `encoded_blocks`.
    """
    grid, ask = imagery.grid, partial(Encode, dtype="float32")
    around = _blocks_around(samples, grid)
    kept, found = [np.zeros(0, int)], []
    for block, answer in encoded_blocks(ask, imagery.reader, grid, 1, worker.executor, progress, around):
        window = block.output
        row, column = samples.rows - window.y, samples.columns - window.x
        inside = np.flatnonzero((row >= 0) & (row < window.height) & (column >= 0) & (column < window.width))
        inside = inside[answer.valid[row[inside], column[inside]]]
        kept.append(inside)
        found.append(answer.features[row[inside], column[inside]])
    order = np.concatenate(kept)
    return samples.where(order), np.concatenate(found) if found else np.zeros((0, 0), np.float32)


def _blocks_around(samples: Samples, grid: PatchGrid) -> list[Block]:
    """Return blocks of one tile each that together hold all samples."""
    side, size = grid.layout.step * grid.layout.passes, np.array([grid.rows, grid.columns])
    # Whole tiles are counted from where the grid counts them from.
    first = np.array(grid.first[::-1]) % side
    corners = np.unique((np.column_stack([samples.rows, samples.columns]) + first) // side, axis=0) * side - first
    starts, stops = corners.clip(0), (corners + side).clip(None, size)
    return [
        grid.block(Window(x, y, right - x, bottom - y)) for (y, x), (bottom, right) in zip(starts.tolist(), stops.tolist())
    ]
