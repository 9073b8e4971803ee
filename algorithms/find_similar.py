"""Places that are like examples."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..pipeline.analysis.id_raster import IdRaster
from ..pipeline.analysis.samples import locate
from ..pipeline.analysis.similarity_map import similarity_by_clusters
from ..pipeline.errors import PipelineError
from ..runtime.asking import ask_centroids
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import raster_outputs
from .parameters.codebook_of_map import codebook_of
from .parameters.place_outputs import PLACES, add_places_output, write_places
from .parameters.raster_layers import path_of, raster_file
from .parameters.vector_samples import read_shapes, read_sign
from .styling.layer_styles import style_file, style_on_load
from .styling.renderers import likeness

EXAMPLES, SIGN, OUTPUT = "EXAMPLES", "SIGN", "OUTPUT"


class FindSimilar(GeoCentroidsAlgorithm):
    """Examples and a map to a raster of likeness and the best places."""

    NAME = "findsimilar"
    TITLE = "Find similar places"
    SUMMARY = "Shows where else there is what examples show, as a raster from 0 to 1 and as a list of the best places."
    HELP = (
        "<p>Every pixel gets the likeness of its cluster to the clusters under the examples: at once, for a map of any "
        "size, and as coarse as the clusters are.</p>"
        "<p><b>Likeness</b> is measured by the codebook alone, so that a number means the same in every map of it: 1 is the "
        "same, 0 is as alike as two places taken at random from what the codebook was made of. With several examples it is "
        "their mean; half of the likeness to counter-examples is taken away.</p>"
        "<p><b>Best places</b>: up to 100, best first, at least eight pixels apart and none at an example.</p>"
    )
    TAGS = ("search", "query", "example", "retrieval", "similarity", "nearest")

    def initAlgorithm(self, configuration=None):
        add = self.addParameter
        text = self.tr("The ids of a perceptual map, also a virtual raster of many.")
        add(shared.helped(QgsProcessingParameterRasterLayer(shared.INPUT, self.tr("Cluster ids")), text))
        kinds = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
        text = self.tr("Points or polygons, in any CRS, that mark what is looked for. All count alike, whatever their size.")
        add(shared.helped(QgsProcessingParameterFeatureSource(EXAMPLES, self.tr("Examples"), kinds), text))
        text = self.tr("Says of each example whether it is one (a positive number, yes, +, or nothing) or shows what is "
                       "<i>not</i> looked for (0, a negative number, no, -).")
        field = QgsProcessingParameterField(SIGN, self.tr("Field of counter-examples"), None, EXAMPLES, optional=True)
        add(shared.helped(field, text))
        shared.add_codebook(self)
        add(QgsProcessingParameterRasterDestination(OUTPUT, self.tr("Likeness")))
        add_places_output(self)

    def check(self, parameters, context):
        raster_outputs.check_destinations(self, parameters, context, OUTPUT)
        raster = self._raster(parameters, context)
        codebook_of(self, parameters, context, raster)
        self._examples(parameters, context, raster)

    def prepare_inputs(self, parameters, context, feedback):
        self._ids = self._raster(parameters, context)
        self._shapes, self._signs = self._examples(parameters, context, self._ids)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        ids = self._ids
        codebook = codebook_of(self, parameters, context, ids, progress)
        centroids = ask_centroids(codebook, shared_worker(), progress)
        path = raster_outputs.destination(self, parameters, context, OUTPUT)
        samples = locate(self._shapes, ids.grid, progress)
        places = similarity_by_clusters(ids, codebook, centroids, samples, self._signs, path, progress)
        style_file(path, likeness, progress)
        style_on_load(context, path, likeness)
        where = write_places(self, parameters, context, places, ids.grid, ids.crs_wkt)
        if places:
            progress.message(f"{len(places)} places, their likeness {places[0].likeness:.2f} to {places[-1].likeness:.2f}.")
        else:
            progress.warn("No place is alike, other than the examples.")
        return {OUTPUT: path, PLACES: where}

    def _raster(self, parameters, context):
        return IdRaster.open(path_of(raster_file(self, parameters, context)))

    def _examples(self, parameters, context, raster):
        field = self.parameterAsString(parameters, SIGN, context)
        found = read_shapes(self, parameters, context, EXAMPLES, raster.crs_wkt, field)
        signs = np.array([read_sign(value) for _, value in found])
        if not (signs > 0).any():
            raise PipelineError("All features are counter-examples: mark one at least that shows what is looked for.")
        return [shape for shape, _ in found], signs
