"""Drawn tiles to features, batch by batch, by the worker of this machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import partial

import numpy as np

from ...runtime.progress import Progress
from ...runtime.questions import Loaded
from ...runtime.translation import tr
from ...runtime.worker import Worker
from ..errors import PipelineError
from ..grid.layout import Layout
from ..imagery.read_ahead import read_ahead
from ..imagery.read_options import ReadOptions
from ..imagery.unreadable_raster import UnreadableRaster
from .tile_reader import TileReader, can_read_tiles

START_AGAIN = "Start it again: it goes on from here, and without this raster's tiles where they still cannot be read."
"""What to do about a raster that could be read when the run began: a network may be down, and all others fail too."""


@dataclass(frozen=True)
class Encoding:
    """How tiles become features.

    Parameters
    ----------
    sources
        The rasters, by the numbers that the tiles have.
    layout, options
        How they are seen and read.
    each, seed
        How many features a tile gives at most, and what chooses them.
    unreadable
        Rasters that are passed over where they cannot be read.
    """

    sources: Mapping[int, str]
    layout: Layout
    options: ReadOptions
    each: int
    seed: int
    unreadable: tuple[int, ...] = ()


@dataclass(frozen=True)
class EncodedBatch:
    """Features (n, D) float16, their mean colours (n, 3) uint8 and places (n, 3) int32; `stop`: the tile after the last.

    None of a raster that was passed over, for a `problem`.
    """

    stop: int
    features: np.ndarray
    means: np.ndarray
    places: np.ndarray
    problem: str = ""


def encode_tiles(
    how: Encoding, tiles: np.ndarray, start: int, loaded: Loaded, worker: Worker, progress: Progress
) -> Iterator[EncodedBatch]:
    """Encode tiles (n, 3) from `start` on, with what the worker has loaded.

    Raises
    ------
    PipelineError, WorkerError
        If the encoder's features are of no use, or the worker failed.
    UnreadableRaster
        If a raster cannot be read and is not to be passed over.
    Cancelled
        If the user asked to stop.
    """
    at_once = max(1, loaded.block_patches // how.layout.tile_patches)
    # Batches begin at fixed tiles, wherever the last run stopped, and hold tiles of one raster.
    rasters = np.flatnonzero(np.diff(tiles[:, 0])) + 1
    fixed = {*range(0, len(tiles), at_once), *rasters.tolist()}
    starts = sorted({start, *(other for other in fixed if other > start)})
    batches = list(zip(starts, [*starts[1:], len(tiles)]))
    with closing(TileReader(how.sources, how.layout, how.options)) as reader:
        with read_ahead(lambda batch: reader.read(tiles[slice(*batch)]), batches, progress.cancelled) as read:
            asked = ((batch, batch[1].question) for batch in read)
            for ((first, stop), batch), answer in worker.executor.answers(asked, progress.message, progress.cancelled):
                raster = int(tiles[first, 0])
                if answer is None:
                    if raster not in how.unreadable:
                        again = partial(can_read_tiles, how.sources[raster], how.layout, how.options, batch.tiles)
                        raise UnreadableRaster(batch.problem, raster, again, tr(START_AGAIN))
                    nothing = np.empty((0, loaded.hidden_size), np.float16)
                    yield EncodedBatch(stop, nothing, np.empty((0, 3), np.uint8), np.empty((0, 3), np.int32), batch.problem)
                    continue
                chosen, places = batch.choose(answer.valid, how.each, how.seed)
                features = answer.features[chosen]
                if not np.isfinite(features).all():
                    raise PipelineError(
                        "The encoder gave features of {source} that are not finite numbers: choose the precision "
                        "float32 instead of {precision}, or another encoder.",
                        source=how.sources[raster], precision=loaded.precision,
                    )
                yield EncodedBatch(stop, features, answer.means[chosen], places)
