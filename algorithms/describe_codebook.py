"""What a codebook is, and whether it is whole."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ..pipeline.errors import PipelineError
from ..pipeline.grid.layout import Layout
from ..runtime.questions import Inspect
from ..runtime.translation import tr
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import parameter_values

NOT_STATED = "not stated"
SIZE, WIDTH, PROBLEMS = "SIZE", "WIDTH", "PROBLEMS"


class DescribeCodebook(GeoCentroidsAlgorithm):
    """A codebook's metadata, in the log and as outputs for models."""

    NAME = "describecodebook"
    TITLE = "Describe codebook"
    SUMMARY = "Tells what a codebook is, how it was made, and whether it is whole."
    HELP = "<p>The whole file is read and checked; problems are shown as warnings and counted.</p>"
    TAGS = ("metadata", "integrity", "check", "info", "codebook")

    def initAlgorithm(self, configuration=None):
        shared.add_codebook(self)
        texts = (
            ("NAME", tr("Name of the codebook")), ("ENCODER", tr("Encoder")), ("METRIC", tr("Metric")), ("SHA256", "Sha256"),
            ("LICENCE", tr("Licence")), ("ATTRIBUTION", tr("Attribution")),
        )  # fmt: skip
        for name, title in texts:
            self.addOutput(QgsProcessingOutputString(name, title))
        counts = (SIZE, tr("Centroids")), (WIDTH, tr("Numbers in a feature")), (PROBLEMS, tr("Problems found"))
        for name, title in counts:
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def check(self, parameters, context):
        parameter_values.read_codebook(self, parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        info = parameter_values.read_codebook(self, parameters, context, progress)
        answer = shared_worker().ask_separately(Inspect(**info.named), progress.message, progress.cancelled)
        problems = [*answer.problems, *_problems_of_layout(info)]
        for title, value in _facts(info, answer).items():
            progress.message(f"{title}: {value}")
        for name, value in answer.training.items():
            progress.message(tr("Training, {}: {}").format(name.replace("_", " "), _shortened(value)))
        for problem in problems:
            progress.warn(problem)
        progress.message(tr("{} problems.").format(len(problems)) if problems else tr("The file is whole."))
        # What a model reads is the same in every language.
        return {
            "NAME": info.name,
            "ENCODER": info.encoder,
            "METRIC": info.metric,
            "SHA256": info.sha256,
            "LICENCE": info.licence or NOT_STATED,
            "ATTRIBUTION": info.attribution or NOT_STATED,
            SIZE: info.size,
            WIDTH: info.width,
            PROBLEMS: len(problems),
        }


def _facts(codebook, found):
    """Return what is known of a codebook, in words, by the words for it."""
    layout = tr("GSD {gsd} m, model scale {scale}, tile {tile}, margin {margin}").format(
        gsd=codebook.gsd, scale=codebook.model_scale, tile=codebook.tile, margin=codebook.margin
    )
    return {
        tr("Name of the codebook"): codebook.name,
        tr("File"): found.file,
        "Sha256": codebook.sha256,
        tr("Centroids"): f"{codebook.size:,} x {codebook.width} {found.number_type}",
        tr("Lengths"): tr("{shortest:.3g} to {longest:.3g}").format(shortest=found.shortest, longest=found.longest),
        tr("Encoder"): codebook.encoder,
        tr("Metric"): codebook.metric,
        tr("Layout"): layout,
        tr("Colours"): tr("{count:,} different").format(count=len(np.unique(codebook.colors, axis=0))),
        tr("Groups"): ", ".join(str(len(names)) for names in codebook.group_names) or tr("none stored"),
        tr("Licence"): codebook.licence or tr(NOT_STATED),
        tr("Attribution"): codebook.attribution or tr(NOT_STATED),
    }


def _problems_of_layout(codebook):
    try:
        Layout.of(codebook)
    except PipelineError as error:
        return [str(error)]
    return []


def _shortened(value: object) -> str:
    text = str(value)
    return text if len(text) <= 300 else f"{text[:300]} ..."
