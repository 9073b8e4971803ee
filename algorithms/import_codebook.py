"""Codebooks that others publish as arrays."""

from __future__ import annotations

import os

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..pipeline.errors import PipelineError
from ..pipeline.grid.layout import PUBLISHED, Layout
from ..pipeline.training.stages import stage_progress
from ..runtime.codebook_texts import texts_problem
from ..runtime.constants import METRICS, PATCH, PUBLISHED_METRIC
from ..runtime.model_descriptions import CodebookMetadata
from ..runtime.questions import Import
from ..runtime.translation import tr
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import file_outputs as files
from .parameters import parameter_values
from .train_codebook import ATTRIBUTION, CLUSTER_COUNT, LICENCE, METRIC, NAME

CENTROIDS, COLORS, SCALE = "CENTROIDS", "COLORS", "MODEL_SCALE"


class ImportCodebook(GeoCentroidsAlgorithm):
    """Two .npy files to a codebook."""

    NAME = "importcodebook"
    TITLE = "Import codebook"
    SUMMARY = (
        "Makes a codebook from NumPy files of centroids and colours, and from what they do not hold: encoder, scale and "
        "metric."
    )
    HELP = (
        "<p>Centroids are K x D floats, colours K x 3 of 8 bit. Without colours, they are made as for a codebook that is "
        "trained here.</p><p>The defaults are those of the published codebook of South America (centroids_6k.npy and "
        "color_map_rgb_6k.npy); other codebooks need other words, and a wrong encoder, scale or metric gives maps that mean "
        "nothing.</p>"
    )
    TAGS = ("npy", "numpy", "convert", "codebook", "centroids")

    def initAlgorithm(self, configuration=None):
        add, tr = self.addParameter, self.tr
        npy = f"{tr('NumPy arrays (*.npy)')};;{tr(shared.ANY_FILE)}"      # QGIS holds a path in quotes against the filter.
        add(QgsProcessingParameterFile(CENTROIDS, tr("Centroids"), fileFilter=npy))
        colors = QgsProcessingParameterFile(COLORS, tr("Colours"), fileFilter=npy, optional=True)
        add(shared.helped(colors, tr("Empty to have them made.")))
        add(QgsProcessingParameterString(NAME, tr("Name of the codebook"), optional=True))
        encoder = "facebook/dinov2-with-registers-base"
        encoder_text = tr("The DINOv2 whose features these are: a hub id, best as id@commit, a folder, or embedded.")
        add(shared.helped(QgsProcessingParameterString(shared.ENCODER, tr("Encoder"), encoder), encoder_text))
        number, usual = QgsProcessingParameterNumber, PUBLISHED
        scale = QgsProcessingParameterString(SCALE, tr("Model pixels per source pixel"), str(usual.model_scale))
        tile = number(shared.TILE, tr("Tile (model pixels)"), shared.Integer, usual.tile, False, PATCH)
        margin = number(shared.MARGIN, tr("Margin (patches)"), shared.Integer, usual.margin, False, 0)
        add(number(shared.GSD, tr("GSD (metres per pixel)"), shared.Double, usual.gsd, False, 0.001, 1000))
        metric = QgsProcessingParameterEnum(
            METRIC, tr("Metric"), list(METRICS), defaultValue=PUBLISHED_METRIC, usesStaticStrings=True
        )
        add(metric)
        for parameter, text in (
            (scale, tr("A fraction.")),
            (tile, tr("A multiple of 14.")),
            (margin, tr("A tile's rim, context only.")),
            (QgsProcessingParameterString(LICENCE, tr("Licence"), optional=True), tr("Of the codebook.")),
            (QgsProcessingParameterString(ATTRIBUTION, tr("Attribution"), optional=True), tr("Whose it is.")),
        ):
            add(shared.advanced(parameter, text))
        files.add_codebook_output(self)
        self.addOutput(QgsProcessingOutputNumber(CLUSTER_COUNT, tr("Clusters")))

    def check(self, parameters, context):
        self._question(parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        question = self._question(parameters, context)
        answer = shared_worker().ask_separately(question, progress.message, progress.cancelled, stage_progress(progress))
        return {files.OUTPUT: question.output, CLUSTER_COUNT: answer.clusters}

    def _question(self, parameters, context):
        values = parameter_values.ParameterReader(self, parameters, context)
        text = values.text
        centroids = files.check_file(values.path(CENTROIDS), tr("array of centroids"))
        colors = values.path(COLORS)
        layout = Layout(
            values.number(shared.GSD),
            parameter_values.scale_of(text(SCALE)),
            values.whole(shared.TILE),
            values.whole(shared.MARGIN),
        )
        if not text(shared.ENCODER):
            raise PipelineError("Name the encoder whose features the centroids are.")
        about = CodebookMetadata(
            name=text(NAME) or os.path.splitext(os.path.basename(centroids))[0],
            encoder=text(shared.ENCODER),
            gsd=layout.gsd,
            model_scale=str(layout.model_scale),
            tile=layout.tile,
            margin=layout.margin,
            metric=text(METRIC),
            licence=text(LICENCE),
            attribution=text(ATTRIBUTION),
        )
        problem = texts_problem([about.name, about.encoder], [about.licence, about.attribution])
        if problem:
            raise PipelineError(problem)
        return Import(
            centroids,
            files.check_file(colors, tr("array of colours")) if colors else "",
            files.file_destination(self, parameters, context, files.OUTPUT),
            about,
        )
