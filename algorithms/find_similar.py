"""Places that are like examples."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingParameterField, QgsProcessingParameterRasterDestination

from ..gui.similarity_renderer import similarity
from ..pipeline.analysis.pixels_under_shapes import locate
from ..pipeline.analysis.similarity import Similarity
from ..pipeline.analysis.similarity_by_clusters import similarity_by_clusters
from ..pipeline.errors import PipelineError
from ..pipeline.maps.features_under_shapes import ImageryToEncode
from ..pipeline.maps.similarity_by_features import similarity_by_features
from ..runtime.model_contents import ask_centroids
from ..runtime.translation import tr
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .find_similar_polygons import POLYGONS, add_polygons_output, write_polygons
from .parameters import clusters_or_features, destinations, parameter_values, raster_outputs
from .parameters import definitions as shared
from .parameters.best_places_output import PLACES, add_places_output, write_places
from .parameters.codebook_of_map import codebook_of
from .parameters.raster_inputs import imagery_input
from .parameters.vector_inputs import read_shapes, read_sign
from .parameters.vector_outputs import check_keeps_places
from .styling.layer_styles import style_file, style_on_load

EXAMPLES, SIGN, OUTPUT = "EXAMPLES", "SIGN", "OUTPUT"


class FindSimilar(GeoCentroidsAlgorithm):
    """Examples and a map, or imagery, to a raster of similarity and the best places."""

    NAME = "findsimilar"
    TITLE = "Find similar places"
    SUMMARY = (
        "Finds places that look like your examples: a raster of similarity from 0 to 1, a list of the best places, and "
        "polygons."
    )
    HELP = (
        "<p>By <b>clusters</b> every pixel of a map gets the similarity of its cluster to the clusters under the examples: "
        "at once, for a map of any size, and as coarse as the clusters are. By <b>features</b> imagery is encoded, and each "
        "patch is compared for itself: finer, and as slow as a map.</p>"
        "<p><b>Similarity</b> is measured by the codebook alone, so that a number means the same in every map of it: 1 is "
        "the same as the example, or as what several have in common; 0 is as alike as two places taken at random from what "
        "the codebook was made of. What counter-examples have in common counts half against a place.</p>"
        "<p><b>Best places</b>: up to 100, best first, at least eight pixels apart and none at an example.</p>"
        "<p><b>Polygons</b>: all places that are alike enough, with their area in square metres on the ground and their "
        "mean similarity.</p>"
    )
    TAGS = ("search", "query", "example", "retrieval", "similarity", "nearest")

    def initAlgorithm(self, configuration=None):
        clusters_or_features.add_asked_input(self)
        text = self.tr("Points or polygons, in any CRS, that mark what is looked for. All count alike, whatever their size. "
                       "Where the imagery is a file, examples may lie outside the extent.")
        clusters_or_features.add_shapes(self, EXAMPLES, self.tr("Examples"), text)
        text = self.tr("Says of each example whether it is one (a positive number, yes, +, or nothing) or shows what is "
                       "not looked for (0, a negative number, no, -).")
        field = QgsProcessingParameterField(SIGN, self.tr("Field of counter-examples"), None, EXAMPLES, optional=True)
        self.addParameter(shared.helped(field, text))
        clusters_or_features.add_encoding(self)
        self.addParameter(QgsProcessingParameterRasterDestination(OUTPUT, self.tr("Similarity")))
        add_places_output(self)
        add_polygons_output(self)

    def check(self, parameters, context):
        raster_outputs.check_destinations(self, parameters, context, OUTPUT)
        self._signs_of(parameters, context)
        for output in (PLACES, POLYGONS):
            check_keeps_places(self, parameters, context, output)
        if clusters_or_features.by_features(self, parameters, context):
            clusters_or_features.check_imagery(self, parameters, context)
            settings = parameter_values.read_settings(self, parameters, context)
            imagery = imagery_input(self, parameters, context)
            imagery.whole.check(settings.layout, settings.options)
            imagery.within(settings.options)
        else:
            codebook_of(self, parameters, context, clusters_or_features.id_raster(self, parameters, context))

    def prepare_inputs(self, parameters, context, feedback):
        if clusters_or_features.by_features(self, parameters, context):
            self._imagery = imagery_input(self, parameters, context)
        else:
            self._ids = clusters_or_features.id_raster(self, parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        path = destinations.layer_destination(self, parameters, context, OUTPUT)
        of_method = self._by_features if clusters_or_features.by_features(self, parameters, context) else self._by_clusters
        places, grid, crs_wkt = of_method(parameters, context, path, progress)
        style_file(path, similarity, progress)
        style_on_load(context, path, similarity)
        where = write_places(self, parameters, context, places, grid, crs_wkt)
        if places:
            text = tr("{} places, their similarity {:.2f} to {:.2f}.")
            progress.message(text.format(len(places), places[0].similarity, places[-1].similarity))
        else:
            progress.warn(tr("No place is alike, other than the examples."))
        polygons = write_polygons(self, parameters, context, path, feedback, progress)
        return {OUTPUT: path, PLACES: where, POLYGONS: polygons}

    def _by_clusters(self, parameters, context, path, progress):
        ids = self._ids
        codebook = codebook_of(self, parameters, context, ids, progress)
        centroids = ask_centroids(codebook, shared_worker(), progress)
        samples = locate(self._shapes(parameters, context, ids.crs_wkt), ids.grid, progress)
        signs = self._signs_of(parameters, context)
        places = similarity_by_clusters(ids, codebook, centroids, samples, signs, path, progress)
        return places, ids.grid, ids.crs_wkt

    def _by_features(self, parameters, context, path, progress):
        settings = parameter_values.read_settings(self, parameters, context, progress=progress)
        codebook = settings.info.codebook
        measured = Similarity.of(codebook, ask_centroids(codebook, shared_worker(), progress))
        signs = self._signs_of(parameters, context)
        within = self._imagery.within(settings.options)
        with self._imagery.whole.open(settings.layout, settings.options, progress) as raster:
            imagery = ImageryToEncode(raster, settings.layout, settings.model)
            grid = imagery.grid.within(within) if within else imagery.grid
            if within:
                progress.message(tr("{:,} patches lie in the extent and are compared.").format(grid.columns * grid.rows))
            places = similarity_by_features(
                imagery, codebook, measured, lambda crs: self._shapes(parameters, context, crs), signs, path,
                shared_worker(), progress, grid,
            )
            return places, grid, raster.crs_wkt

    def _shapes(self, parameters, context, crs_wkt):
        return [shape for shape, _ in read_shapes(self, parameters, context, EXAMPLES, crs_wkt)]

    def _signs_of(self, parameters, context):
        field = parameter_values.ParameterReader(self, parameters, context).text(SIGN)
        found = read_shapes(self, parameters, context, EXAMPLES, "", field)
        signs = np.array([read_sign(value) for _, value in found])
        if not (signs > 0).any():
            raise PipelineError("All features are counter-examples: mark one at least that shows what is looked for.")
        return signs

    def _with_imagery(self, parent):
        # A map is asked as often as imagery: QGIS's choice, the active layer, stays.
        return None
