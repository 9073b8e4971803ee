"""From imagery to a codebook: tiles drawn, encoded into a store, and handed to the worker to be clustered and coloured."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...runtime.kmeans_iterations import cluster
from ...runtime.model_descriptions import CodebookMetadata
from ...runtime.plugin_version import VERSION
from ...runtime.progress import Progress
from ...runtime.questions_of_training import Color, Train
from ...runtime.questions_of_training import Trained as TrainedCodebook
from ...runtime.translation import tr
from ...runtime.worker import Worker
from ..errors import Cancelled, PipelineError, WorkKept
from ..grid.patch_grid import PatchGrid
from ..imagery.survey import Survey, survey_rasters
from ..imagery.unreadable_raster import UnreadableRaster
from ..imagery.warped_raster import WarpedRaster
from ..maps.model_loading import Model, log_device
from .feature_store import FeatureStore
from .machines import Machines
from .shards import encode_by_machines
from .shared_clustering import SharedFeatures
from .stages import report_stage, stage_progress
from .tile_encoding import Encoding, encode_tiles
from .tile_sampling import Candidates, allocate_tiles, suggest_clusters
from .training_report import write_report
from .training_request import Training
from .working_folder import claimed_folder

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


def train_codebook(
    training: Training, width: int, worker: Worker, progress: Progress, machines: Machines | None = None
) -> Trained:
    """Train a codebook; it and its report appear under their names when they are whole.

    Parameters
    ----------
    width
        Numbers in a feature of the encoder.
    machines
        Those that encode and cluster; None for the worker alone.

    Raises
    ------
    PipelineError, WorkerError
        If the imagery cannot be used, another run trains the same output, the disk is too full, or the worker failed.
    Cancelled
        If the user asked to stop. Where something was encoded by then, and is kept beside the output, it is `WorkKept`. The
        message says so where the codebook is written already.
    """
    with claimed_folder(training.folder, training.output) as is_ours:
        survey = survey_rasters(training.sources, training.layout, training.options)
        for warning in survey.warnings:
            progress.warn(warning)
        store = FeatureStore(training.folder, training.sampled(survey.sources), is_ours)
        try:
            answer = _train(training, survey, store, width, worker, progress, machines)
        except Cancelled as stopped:
            if str(stopped) or not store.worth_keeping:
                raise
            raise WorkKept from stopped
        finally:
            if not store.worth_keeping:
                store.remove()
        trained = Trained(answer.clusters, store.rows, answer.training)
        store.remove()
        return trained


def _train(
    training: Training,
    survey: Survey,
    store: FeatureStore,
    width: int,
    worker: Worker,
    progress: Progress,
    machines: Machines | None,
) -> TrainedCodebook:
    tiles = _tiles_to_encode(training, survey, store, width, progress)
    with worker.session(progress.message, progress.cancelled):
        sources = dict(enumerate(survey.sources))
        how = Encoding(sources, training.layout, training.options, store.each, training.seed, tuple(store.unreadable))
        if machines:
            encode_by_machines(how, tiles, training.model, store, machines, worker, progress)
        else:
            _encode(how, tiles, training.model, store, worker, progress)
        _check_enough(training, store.rows)
        answer = _make_codebook(training, survey, store, tiles, worker, machines, progress)
        if training.report:
            write_report(training, survey.sources, store, answer.exemplars, worker, progress)
    return answer


def _tiles_to_encode(
    training: Training, survey: Survey, store: FeatureStore, width: int, progress: Progress
) -> np.ndarray:
    """Return the tiles (n, 3) int32 (raster, column, row) in the rasters' order; the store knows how much each gives."""
    tiles, each = store.drawn(), store.each
    progress.message(tr("Sampling {count} rasters.").format(count=len(survey.sources)))
    if tiles is None:
        tiles, each = _draw_tiles(training, survey, progress)
    else:
        progress.message(tr(
            "Going on where the last run stopped: {features:,} features are there already."
        ).format(features=store.rows))
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


def _encode(how: Encoding, tiles: np.ndarray, model: Model, store: FeatureStore, worker: Worker, progress: Progress) -> None:
    """Encode the tiles that are not in the store yet."""
    total = len(tiles)
    if store.done == total:
        return
    store.check_room(total - store.done)
    progress.message(tr("Encoding {count:,} tiles.").format(count=total - store.done))
    loaded = worker.load(model.load(), progress.message, progress.cancelled)
    log_device(loaded, progress)
    try:
        for batch in encode_tiles(how, tiles, store.done, loaded, worker, progress):
            if batch.problem:
                progress.warn(tr("Left out: {reason}").format(reason=batch.problem))
                store.skip(batch.stop - store.done)
                continue
            store.append(batch.features, batch.means, batch.places, batch.stop - store.done)
            report_stage(progress, "Encoding", batch.stop / total)
    except UnreadableRaster as error:
        store.stop_at(error.raster)
        raise


def _make_codebook(
    training: Training,
    survey: Survey,
    store: FeatureStore,
    tiles: np.ndarray,
    worker: Worker,
    machines: Machines | None,
    progress: Progress,
) -> TrainedCodebook:
    """Have the features clustered, by machines where there are some, and the clusters coloured."""
    clusters = training.clusters or suggest_clusters(store.rows)
    progress.message(tr(
        "{features:,} features of {tiles:,} tiles to {clusters:,} clusters."
    ).format(features=store.rows, tiles=len(tiles), clusters=clusters))
    about = _codebook_facts(training, survey, store, tiles)
    report = stage_progress(progress)
    question: Train | Color
    if machines:
        features = SharedFeatures(store, training, machines, worker, progress, report)
        found = cluster(features, clusters, training.seed, training.metric)
        question = Color(**about, **vars(found))
    else:
        question = Train(
            **about, parts=store.parts(), width=store.width, clusters=clusters, device=training.model.device
        )
    answer = worker.ask(question, progress.message, progress.cancelled, report)
    if answer.clusters < clusters:
        progress.warn(tr(
            "The features are too alike for {clusters:,} clusters: there are {found:,}."
        ).format(clusters=clusters, found=answer.clusters))
    return answer


def _codebook_facts(training: Training, survey: Survey, store: FeatureStore, tiles: np.ndarray) -> dict[str, Any]:
    """Return what every question that makes a codebook says of it."""
    layout = training.layout
    counts = np.bincount(tiles[:, 0], minlength=len(survey.sources))
    sources = [[os.path.basename(source), int(count)] for source, count in zip(survey.sources, counts)]
    return {
        "means": str(store.means),
        "rows": store.rows,
        "seed": training.seed,
        "color_space": training.color_space,
        "align": training.align.path if training.align else "",
        "align_sha256": training.align.sha256 if training.align else "",
        "output": training.output,
        "training": {"sources": sources, "tiles": len(tiles), "software": f"GeoCentroids {VERSION}"},
        "about": CodebookMetadata(
            name=training.name,
            encoder=training.model.encoder,
            gsd=layout.gsd,
            model_scale=str(layout.model_scale),
            tile=layout.tile,
            margin=layout.margin,
            metric=training.metric,
            licence=training.licence,
            attribution="; ".join(part for part in (training.attribution, *survey.credits) if part),
        ),
    }


def _check_enough(training: Training, features: int) -> None:
    wanted = training.clusters or 2
    if features < wanted:
        raise PipelineError(
            "The imagery gives {features:,} features, fewer than the {wanted:,} clusters that are wanted: ask for "
            "fewer clusters, sample more features, or add imagery.",
            features=features, wanted=wanted,
        )
