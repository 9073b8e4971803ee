"""The second half of a map: features to ids and colours."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterRasterLayer

from ..gui.layer_files import path_of
from ..pipeline.maps.feature_rasters import assign_centroids, check_features
from ..pipeline.maps.model_loading import Model
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import parameter_values, raster_outputs
from .parameters.raster_inputs import raster_file
from .perceptual_map import PATCHES, map_results, report, show_map


class AssignCentroids(GeoCentroidsAlgorithm):
    """A raster of features to a perceptual map and its cluster ids."""

    NAME = "assigncentroids"
    TITLE = "Assign centroids"
    SUMMARY = "Makes a perceptual map of a raster of features, as Encode patches writes it."
    HELP = "<p>Encode patches, then this, gives the same map as Perceptual map; try several codebooks on one encoding.</p>"
    TAGS = ("features", "map", "codebook", "lookup")

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterRasterLayer(shared.INPUT, self.tr("Features")))
        shared.add_codebook(self)
        shared.add_device(self)
        raster_outputs.add_map_outputs(self)
        self.addOutput(QgsProcessingOutputNumber(PATCHES, self.tr("Valid patches")))

    def check(self, parameters, context):
        raster_outputs.check_destinations(self, parameters, context, *raster_outputs.MAP)
        check_features(self._path(parameters, context), parameter_values.read_codebook(self, parameters, context))

    def prepare_inputs(self, parameters, context, feedback):
        self._features = self._path(parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        codebook = parameter_values.read_codebook(self, parameters, context, progress)
        outputs = raster_outputs.map_destinations(self, parameters, context)
        device = parameter_values.ParameterReader(self, parameters, context).text(shared.DEVICE)
        model = Model(codebook.encoder, codebook.path, device)
        result = assign_centroids(self._features, model, codebook, outputs, shared_worker(), progress)
        report(result, codebook, progress)
        show_map(context, outputs, codebook, result, progress)
        return map_results(outputs, result)

    def _path(self, parameters, context):
        return path_of(raster_file(self, parameters, context))
