"""Imagery to what a head makes of its features: likeness to examples, and the features of samples to begin with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from ...runtime.descriptions import CodebookInfo
from ...runtime.map_questions import Like
from ...runtime.progress import Progress
from ...runtime.questions import Encode, Loaded
from ...runtime.worker import Worker
from ..analysis.best_places import BestPlaces, Place
from ..analysis.samples import Samples, locate
from ..analysis.similarity import Likeness
from ..analysis.similarity_map import SIMILARITY_TAG, check_examples, described_examples, similarity_writer
from ..grid.layout import Layout
from ..grid.patch_grid import Block, PatchGrid, Window
from ..imagery.reader import Reader
from ..imagery.reading_threads import reading_threads
from .perceptual_map import Model, describe_encoder, describe_map, encoded_blocks, log_device

Shapes = Callable[[str], list[bytes]]
"""Gives shapes as WKB in a CRS (WKT)."""


@dataclass(frozen=True)
class Imagery:
    """Imagery as a model is to see it."""

    reader: Reader
    layout: Layout
    model: Model

    @property
    def grid(self) -> PatchGrid:
        """The map's grid of patches."""
        return PatchGrid.over(self.reader.bounds, self.layout, self.reader.anchored)


def similarity_by_features(
    imagery: Imagery,
    codebook: CodebookInfo,
    centroids: np.ndarray,
    shapes: Shapes,
    signs: np.ndarray,
    output: str,
    worker: Worker,
    progress: Progress,
) -> list[Place]:
    """Write how alike each patch is to the examples, 0 to 1, as the codebook measures it; return the best places.

    Parameters
    ----------
    centroids
        (K, D): the codebook's.
    signs
        A number for each shape: positive for an example, else a counter-example.

    Raises
    ------
    PipelineError, WorkerError
        If no example lies on ground; or reading, writing or the worker failed for good.
    Cancelled
        If the user asked to stop.
    """
    grid, crs_wkt = imagery.grid, imagery.reader.crs_wkt
    likeness = Likeness.of(codebook, centroids)
    with worker.session(progress.message, progress.cancelled):
        loaded = load_encoder(imagery, worker, progress)
        samples, features = sampled_features(imagery, locate(shapes(crs_wkt), grid, progress), worker, progress)
        check_examples(samples, signs, "the imagery", progress)
        wanted = likeness.wanted(features, samples.shapes, signs)
        ask = partial(Like, measure=likeness.measure, wanted=wanted)
        metadata = {
            **describe_map(imagery.layout, imagery.model, codebook),
            **imagery.reader.description,
            **describe_encoder(loaded),
            SIMILARITY_TAG: f"features, {described_examples(samples, signs)}",
        }
        best, patches, threads = BestPlaces(), loaded.block_patches, reading_threads(loaded.device)
        with similarity_writer(output, grid, crs_wkt, metadata) as writer:
            blocks = encoded_blocks(ask, imagery.reader, grid, patches, worker.executor, progress, threads=threads)
            for block, answer in blocks:
                best.look(block.output, answer.likeness)
                writer.write(block.output, answer.likeness[None])
            writer.finish(progress)
    liked = signs[samples.shapes] > 0
    return best.places(samples.rows[liked], samples.columns[liked])


def load_encoder(imagery: Imagery, worker: Worker, progress: Progress) -> Loaded:
    """Have the encoder in memory, without a codebook; return what the worker tells of it."""
    loaded = worker.load(imagery.model.load(), progress.message, progress.cancelled)
    log_device(loaded, progress)
    return loaded


def sampled_features(
    imagery: Imagery, samples: Samples, worker: Worker, progress: Progress
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
    side = grid.layout.step * grid.layout.passes
    corners = np.unique(np.column_stack([samples.rows // side, samples.columns // side]), axis=0) * side
    return [
        grid.block(Window(x, y, min(side, grid.columns - x), min(side, grid.rows - y))) for y, x in corners.tolist()
    ]
