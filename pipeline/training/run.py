"""From imagery to a codebook: tiles drawn, encoded into a store, and handed to the worker to be clustered and coloured."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...runtime.model_descriptions import CodebookMetadata
from ...runtime.plugin_version import VERSION
from ...runtime.progress import Progress
from ...runtime.questions import Train
from ...runtime.questions import Trained as TrainedCodebook
from ...runtime.worker import Worker
from ..errors import Cancelled, PipelineError
from ..grid.patch_grid import PatchGrid
from ..imagery.folders import Survey, survey_rasters
from ..imagery.read_ahead import read_ahead
from ..imagery.warped_raster import WarpedRaster
from ..maps.perceptual_map import log_device
from .feature_store import FeatureStore
from .stages import report_stage, stage_progress
from .tile_reader import TileReader
from .tile_sampling import Candidates, allocate_tiles, suggest_clusters
from .training_report import write_report
from .training_request import Training

MOST_FEATURES = 200_000
"""Features that are sampled where the user does not say."""
FEWEST_TILES = 200
"""A small sample is spread over this many tiles, with some of each one's patches."""


@dataclass(frozen=True)
class Trained:
    """What came of it: how many clusters and features, and what was measured on the way."""

    clusters: int
    features: int
    summary: dict[str, Any]


def train_codebook(training: Training, width: int, worker: Worker, progress: Progress) -> Trained:
    """Train a codebook; it and its report appear under their names when they are whole.

    Parameters
    ----------
    width
        Numbers in a feature of the encoder.

    Raises
    ------
    PipelineError, WorkerError
        If the imagery cannot be used, the disk is too full, or the worker failed.
    Cancelled
        If the user asked to stop. What was encoded is kept beside the output, and the same run goes on from there. The
        message says so where the codebook is written already.
    """
    survey = survey_rasters(training.sources, training.layout, training.options)
    for warning in survey.warnings:
        progress.warn(warning)
    store = FeatureStore(training.folder, training.sampled(survey.sources))
    try:
        tiles = _tiles_to_encode(training, survey, store, width, progress)
        with worker.session(progress.message, progress.cancelled):
            _encode(training, survey, store, tiles, worker, progress)
            answer = _train(training, survey, store, tiles, worker, progress)
            if training.report:
                write_report(training, survey.sources, store, answer.exemplars, worker, progress)
    finally:
        if not (store.rows or store.unreadable):
            store.remove()
    trained = Trained(answer.clusters, store.rows, answer.training)
    store.remove()
    return trained


def _tiles_to_encode(
    training: Training, survey: Survey, store: FeatureStore, width: int, progress: Progress
) -> np.ndarray:
    """Return the tiles (n, 3) int32 (raster, column, row) in the rasters' order; the store knows how much each gives."""
    tiles, each = store.drawn(), store.each
    progress.message(f"Sampling {len(survey.sources)} rasters.")
    if tiles is None:
        tiles, each = _draw_tiles(training, survey, progress)
    else:
        progress.message(f"Going on where the last run stopped: {store.rows:,} features are there already.")
    _check_enough(training, len(tiles) * each)
    store.begin(tiles, each, width)
    return tiles


def _draw_tiles(training: Training, survey: Survey, progress: Progress) -> tuple[np.ndarray, int]:
    """Return the tiles, and how many features each is to give."""
    candidates = list(_candidates(training, survey, progress))
    patches = sum(one.patches for one in candidates)
    available = [len(one.tiles) for one in candidates]
    if not patches:
        raise PipelineError("There is nothing but nodata in the imagery: nothing can be trained on it.")
    whole, most = patches / sum(available), training.layout.step**2
    wanted = min(training.features or MOST_FEATURES, math.ceil(patches))
    count = min(sum(available), max(math.ceil(wanted / whole), FEWEST_TILES))
    each = max(1, math.ceil(wanted / count / (whole / most)))
    rng = np.random.default_rng(training.seed)
    tiles = [
        np.column_stack([np.full(number, index), one.draw(number, rng)])
        for index, (one, number) in enumerate(zip(candidates, allocate_tiles(available, count)))
    ]
    return np.concatenate(tiles).astype(np.int32), min(each, most)


def _candidates(training: Training, survey: Survey, progress: Progress) -> Iterator[Candidates]:
    for index, source in enumerate(survey.sources):
        if progress.cancelled():
            raise Cancelled
        with WarpedRaster.open(source, training.layout.gsd, None, training.options) as raster:
            yield Candidates.of(PatchGrid.over(raster.bounds, training.layout), raster.overview)
        report_stage(progress, "Sampling", (index + 1) / len(survey.sources))


def _encode(
    training: Training,
    survey: Survey,
    store: FeatureStore,
    tiles: np.ndarray,
    worker: Worker,
    progress: Progress,
) -> None:
    """Encode the tiles that are not in the store yet."""
    total = len(tiles)
    if store.done == total:
        return
    progress.message(f"Encoding {total - store.done:,} tiles.")
    loaded = worker.load(training.model.load(), progress.message, progress.cancelled)
    log_device(loaded, progress)
    at_once = max(1, loaded.block_patches // training.layout.tile_patches)
    # Batches begin at fixed tiles, wherever the last run stopped, and hold tiles of one raster.
    rasters = np.flatnonzero(np.diff(tiles[:, 0])) + 1
    fixed = {*range(0, total, at_once), *rasters.tolist()}
    starts = sorted({store.done, *(start for start in fixed if start > store.done)})
    batches = list(zip(starts, [*starts[1:], total]))
    with closing(TileReader(survey.sources, training.layout, training.options)) as reader:
        with read_ahead(lambda batch: reader.read(tiles[slice(*batch)]), batches, progress.cancelled) as read:
            asked = ((batch, batch[1].question) for batch in read)
            answers = worker.executor.answers(asked, progress.message, progress.cancelled)
            for ((start, stop), batch), answer in answers:
                if answer is None:
                    raster = int(tiles[start, 0])
                    if raster not in store.unreadable:
                        # It could be read when the run began: perhaps the network is down, and all others would fail too.
                        store.stop_at(raster)
                        raise PipelineError(
                            f"{batch.problem} Start it again: it goes on from here, and without this raster's tiles where "
                            "they still cannot be read."
                        )
                    progress.warn(f"Left out: {batch.problem}")
                    store.skip(stop - start)
                    continue
                chosen, places = batch.choose(answer.valid, store.each, training.seed)
                features = answer.features[chosen]
                if not np.isfinite(features).all():
                    raise PipelineError(
                        f"The encoder gave features of {survey.sources[int(tiles[start, 0])]} that are not finite numbers: "
                        f"choose the precision float32 instead of {training.model.precision}, or another encoder."
                    )
                store.append(features, answer.means[chosen], places, stop - start)
                report_stage(progress, "Encoding", stop / total)
    _check_enough(training, store.rows)


def _train(
    training: Training, survey: Survey, store: FeatureStore, tiles: np.ndarray, worker: Worker, progress: Progress
) -> TrainedCodebook:
    layout = training.layout
    clusters = training.clusters or suggest_clusters(store.rows)
    progress.message(f"{store.rows:,} features of {len(tiles):,} tiles to {clusters:,} clusters.")
    counts = np.bincount(tiles[:, 0], minlength=len(survey.sources))
    sources = [[os.path.basename(source), int(count)] for source, count in zip(survey.sources, counts)]
    about = CodebookMetadata(
        name=training.name,
        encoder=training.model.encoder,
        gsd=layout.gsd,
        model_scale=str(layout.model_scale),
        tile=layout.tile,
        margin=layout.margin,
        metric=training.metric,
        licence=training.licence,
        attribution="; ".join(part for part in (training.attribution, *survey.credits) if part),
    )
    question = Train(
        features=str(store.features),
        means=str(store.means),
        rows=store.rows,
        width=store.width,
        clusters=clusters,
        seed=training.seed,
        color_space=training.color_space,
        align=training.align.path if training.align else "",
        align_sha256=training.align.sha256 if training.align else "",
        device=training.model.device,
        output=training.output,
        training={"sources": sources, "tiles": len(tiles), "software": f"GeoCentroids {VERSION}"},
        about=about,
    )
    answer = worker.ask(question, progress.message, progress.cancelled, stage_progress(progress))
    if answer.clusters < clusters:
        progress.warn(f"The features are too alike for {clusters:,} clusters: there are {answer.clusters:,}.")
    return answer


def _check_enough(training: Training, features: int) -> None:
    wanted = training.clusters or 2
    if features < wanted:
        raise PipelineError(
            f"The imagery gives {features:,} features, fewer than the {wanted:,} clusters that are wanted: ask for fewer "
            "clusters, sample more features, or add imagery."
        )
