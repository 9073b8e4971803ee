"""The second half of a map: features to ids and colours."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterRasterLayer

from ..pipeline.features import assign_centroids, check_features
from ..pipeline.mapping import Model
from ..runtime.client import worker
from . import destinations, values
from . import parameters as shared
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .layers import path_of, raster_file
from .perceptualmap import PATCHES, map_results, report, show_map


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
        destinations.add_map_outputs(self)
        self.addOutput(QgsProcessingOutputNumber(PATCHES, self.tr("Valid patches")))

    def check(self, parameters, context):
        destinations.check_destinations(self, parameters, context, *destinations.MAP)
        check_features(self._path(parameters, context), values.read_codebook(self, parameters, context))

    def take(self, parameters, context, feedback):
        self._features = self._path(parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        codebook = values.read_codebook(self, parameters, context, progress)
        outputs = destinations.map_destinations(self, parameters, context)
        model = Model(codebook.encoder, codebook.path, self.parameterAsString(parameters, shared.DEVICE, context))
        result = assign_centroids(self._features, model, codebook, outputs, worker(), progress)
        report(result, progress)
        show_map(context, outputs, codebook, result, progress)
        return map_results(outputs, result)

    def _path(self, parameters, context):
        return path_of(raster_file(self, parameters, context))
