"""Features of every patch, for other people's tools."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..pipeline.maps.feature_rasters import check_components, encode_patches
from ..runtime.translation import tr
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import destinations, parameter_values, raster_outputs
from .parameters.raster_inputs import imagery_input
from .styling.layer_styles import style_on_load
from .styling.renderers import features

TYPE, COMPONENTS, OUTPUT, BAND_COUNT = "TYPE", "COMPONENTS", "OUTPUT", "BAND_COUNT"
TYPES = ["float16", "float32"]


class EncodePatches(GeoCentroidsAlgorithm):
    """Imagery to a raster of features."""

    NAME = "encodepatches"
    TITLE = "Encode patches"
    SUMMARY = "Writes DINOv2's feature of every patch as a raster with one band for each of its numbers."
    HELP = (
        "<p>The codebook gives the GSD, tile and margin. Principal components, if asked for, are those of all valid patches "
        "of this raster.</p><p><b>Assign centroids</b> makes a map of the result.</p>"
    )
    TAGS = ("features", "embedding", "pca", "principal components")

    def initAlgorithm(self, configuration=None):
        shared.add_input(self)
        shared.add_codebook(self)
        shared.add_encoder(self)
        shared.add_reading(self)
        shared.add_inference(self)
        shared.add_patch_stride(self)
        self.addParameter(
            QgsProcessingParameterEnum(TYPE, self.tr("Type"), TYPES, defaultValue="float16", usesStaticStrings=True)
        )
        self.addParameter(
            shared.helped(
                QgsProcessingParameterNumber(
                    COMPONENTS, self.tr("Principal components"), shared.Integer, 0, False, 0
                ),
                self.tr("0 for the features as they are."),
            )
        )
        self.addParameter(QgsProcessingParameterRasterDestination(OUTPUT, self.tr("Features")))
        self.addOutput(QgsProcessingOutputNumber(BAND_COUNT, self.tr("Bands")))

    def check(self, parameters, context):
        raster_outputs.check_destinations(self, parameters, context, OUTPUT)
        imagery = imagery_input(self, parameters, context)
        settings = parameter_values.read_settings(self, parameters, context, fitting=False)
        imagery.check(settings.layout, settings.options)
        # Nothing is known of an encoder that has yet to be downloaded.
        if settings.info.hidden_size:
            components = parameter_values.ParameterReader(self, parameters, context).whole(COMPONENTS)
            check_components(components, settings.info.hidden_size)

    def prepare_inputs(self, parameters, context, feedback):
        self._imagery = imagery_input(self, parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        settings = parameter_values.read_settings(self, parameters, context, fitting=False, progress=progress)
        values = parameter_values.ParameterReader(self, parameters, context)
        path = destinations.layer_destination(self, parameters, context, OUTPUT)
        with self._imagery.open(settings.layout, settings.options, progress) as raster:
            bands = encode_patches(
                raster,
                settings.layout,
                settings.model,
                path,
                values.text(TYPE),
                values.whole(COMPONENTS),
                shared_worker(),
                progress,
            )
        progress.message(tr("{} bands.").format(bands) if bands > 1 else tr("1 band."))
        style_on_load(context, path, features)
        return {OUTPUT: path, BAND_COUNT: bands}
