"""What a codebook is, and whether it is whole."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ..pipeline.errors import PipelineError
from ..pipeline.grid.layout import Layout
from ..runtime.questions import Inspect
from ..runtime.translation import tr
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import parameter_values

FACTS = ("NAME", "ENCODER", "METRIC", "SHA256", "LICENCE", "ATTRIBUTION")
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
        for name in FACTS:
            self.addOutput(QgsProcessingOutputString(name, name.capitalize()))
        counts = (SIZE, tr("Centroids")), (WIDTH, tr("Numbers in a feature")), (PROBLEMS, tr("Problems found"))
        for name, title in counts:
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def check(self, parameters, context):
        parameter_values.read_codebook(self, parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        info = parameter_values.read_codebook(self, parameters, context, progress)
        answer = shared_worker().ask_separately(Inspect(**info.named), progress.message, progress.cancelled)
        facts, training, problems = answer.facts, answer.training, [*answer.problems, *_problems_of_layout(info)]
        for name, value in facts.items():
            progress.message(f"{name.capitalize()}: {value}")
        for name, value in training.items():
            progress.message(tr("Training, {}: {}").format(name.replace("_", " "), _shortened(value)))
        for problem in problems:
            progress.warn(problem)
        progress.message(tr("{} problems.").format(len(problems)) if problems else tr("The file is whole."))
        return {
            **{name: facts[name.lower()] for name in FACTS},
            SIZE: info.size,
            WIDTH: info.width,
            PROBLEMS: len(problems),
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
