"""From arguments to a codebook that is to be trained."""

from __future__ import annotations

import argparse
import os

from ..pipeline.errors import PipelineError
from ..pipeline.grid.layout import Layout
from ..pipeline.imagery.catalog import indexed_sources
from ..pipeline.imagery.source_files import overwritten_input
from ..pipeline.imagery.survey import check_usable
from ..pipeline.maps.model_loading import Model
from ..pipeline.output.final_files import check_place
from ..pipeline.training.training_request import (
    Training,
    check_alignment,
    check_clusters,
    check_words,
    usual_layout,
)
from ..runtime.constants import CODEBOOK_SUFFIX
from ..runtime.progress import Progress
from ..runtime.worker import Worker
from .map_request import given_rasters, obtain_models, read_options


def read_training(given: argparse.Namespace, worker: Worker, progress: Progress) -> tuple[Training, int]:
    """Return what is to be trained, and the width of the encoder's features.

    Raises
    ------
    PipelineError, WorkerError
        If the arguments do not fit, no raster can be used, something would be overwritten unasked, or the encoder cannot be
        had.
    Cancelled
        If the user asked to stop.
    """
    options, sources = read_options(given), given_rasters(given)
    output = os.path.abspath(given.output)
    report = os.path.abspath(given.report) if given.report else ""
    _check_outputs(output, report, given.overwrite, [given.align] if given.align else [])
    name = given.name or os.path.basename(output)[: -len(CODEBOOK_SUFFIX)]
    check_words(name, given.encoder, given.licence, given.attribution)
    if given.index:
        sources += indexed_sources(given.index, progress)
    check_clusters(given.features, given.clusters)
    info = obtain_models(given.encoder or "embedded", "embedded", False, worker, progress)
    reference = obtain_models(info.encoder, given.align, False, worker, progress) if given.align else None
    if reference:
        check_alignment(reference, info.encoder)
    usual = usual_layout(info.encoder, info.codebook)
    training = Training(
        sources=sources,
        layout=Layout(
            given.gsd or usual.gsd,
            usual.model_scale,
            given.tile or usual.tile,
            usual.margin if given.margin < 0 else given.margin,
        ),
        options=options,
        model=Model(info.encoder, "", given.device, given.precision, given.batch),
        name=name,
        output=output,
        features=given.features,
        clusters=given.clusters,
        seed=given.seed,
        metric=given.metric,
        color_space=given.colors,
        align=reference.codebook if reference else None,
        report=report,
        licence=given.licence,
        attribution=given.attribution,
    )
    check_usable(sources, training.layout, options)
    return training, info.hidden_size


def _check_outputs(codebook: str, report: str, overwrite: bool, read: list[str]) -> None:
    for path, suffix in ((codebook, CODEBOOK_SUFFIX), (report, ".html")):
        if not path:
            continue
        if not path.endswith(suffix):
            raise PipelineError("{path} must end in {suffix}.", path=path, suffix=suffix)
        if os.path.exists(path) and not overwrite:
            raise PipelineError("{path} is there already: choose another name, or give --overwrite.", path=path)
        check_place(path)
    if lost := overwritten_input([path for path in (codebook, report) if path], read):
        raise PipelineError("{path} is read for the training, and would be lost: choose another name.", path=lost[0])
