"""Imagery to how alike its patches are to examples, each patch compared for itself."""

from __future__ import annotations

from functools import partial

import numpy as np

from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Progress
from ...runtime.questions_of_analysis import Compare
from ...runtime.translation import tr
from ...runtime.worker import Worker
from ..analysis.best_places import BestPlaces, Place
from ..analysis.pixels_under_shapes import locate
from ..analysis.similarity import Similarity
from ..analysis.similarity_by_clusters import (
    SIMILARITY_TAG,
    check_examples,
    described_examples,
    similarity_writer,
)
from ..grid.patch_grid import PatchGrid
from ..imagery.reading_threads import reading_threads
from .encoded_blocks import encoded_blocks
from .features_under_shapes import ImageryToEncode, Shapes, load_encoder, sampled_features
from .map_metadata import describe_encoder, describe_map


def similarity_by_features(
    imagery: ImageryToEncode,
    codebook: CodebookInfo,
    similarity: Similarity,
    shapes: Shapes,
    signs: np.ndarray,
    output: str,
    worker: Worker,
    progress: Progress,
    part: PatchGrid | None = None,
) -> list[Place]:
    """Write how alike each patch is to the examples, 0 to 1, as the codebook measures it; return the best places.

    Parameters
    ----------
    similarity
        The codebook's.
    signs
        A number for each shape: positive for an example, else a counter-example.
    part
        The part of the imagery's grid that is written; None for all of it. Examples may lie outside of it.

    Raises
    ------
    PipelineError, WorkerError
        If no example lies on ground; or reading, writing or the worker failed for good.
    Cancelled
        If the user asked to stop.
    """
    whole, crs_wkt = imagery.grid, imagery.reader.crs_wkt
    grid = part or whole
    across, down = grid.first[0] - whole.first[0], grid.first[1] - whole.first[1]
    with worker.session(progress.message, progress.cancelled):
        loaded = load_encoder(imagery, worker, progress)
        samples, features = sampled_features(imagery, locate(shapes(crs_wkt), whole, progress), worker, progress)
        check_examples(samples, signs, tr("the imagery"), progress)
        wanted = similarity.wanted(features, samples.shapes, signs)
        ask = partial(Compare, measure=similarity.measure, wanted=wanted)
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
                best.update(block.output, answer.similarity)
                writer.write(block.output, answer.similarity[None])
            writer.finish(progress)
    liked = samples.where(signs[samples.shapes] > 0)
    return best.places(liked.rows - down, liked.columns - across)
