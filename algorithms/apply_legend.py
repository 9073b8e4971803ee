"""A map of clusters as a map of named classes."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..gui.layer_files import path_of
from ..pipeline.analysis.class_map import apply_legend, check_legend
from ..pipeline.analysis.id_raster import IdRaster
from ..pipeline.analysis.legend import Legend
from ..pipeline.analysis.legend_table import read_legend_or_table
from ..runtime.constants import NODATA_ID
from ..runtime.translation import tr
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import destinations, parameter_values, raster_outputs
from .parameters.file_outputs import LEGEND, check_file
from .parameters.raster_inputs import raster_file
from .styling.layer_styles import show_classes

OUTPUT = "OUTPUT"


class ApplyLegend(GeoCentroidsAlgorithm):
    """An id raster and a legend to a class raster."""

    NAME = "applylegend"
    TITLE = "Apply legend"
    SUMMARY = "Turns a map of clusters into a map of named classes, by a legend of its codebook."
    HELP = (
        "<p>A legend gives each cluster of a codebook a class, or none. So it reads every map of that codebook: of another "
        "image, of another year. One of another codebook is refused.</p>"
        "<p>The class raster has its names and colours, and an attribute table with the pixels and the square metres on the "
        "ground of each class, which the log shows as well. Value 0 is ground whose clusters have no class; 255 is no "
        "ground.</p>"
    )
    TAGS = ("classes", "legend", "reclassify", "land cover", "area", "names")
    NEEDS_WORKER = False

    def initAlgorithm(self, configuration=None):
        add = self.addParameter
        add(
            shared.helped(
                QgsProcessingParameterRasterLayer(shared.INPUT, self.tr("Cluster ids")),
                self.tr("The ids of a perceptual map, of one raster or of many sheets (FOLDER/ids.vrt; scripts may give the "
                        "folder), or a raster that <i>Group clusters</i> made."),
            )
        )
        file = QgsProcessingParameterFile.Behavior.File
        filters = f"{tr('Legends (*.legend.json *.json *.csv)')};;{tr(shared.ANY_FILE)}"
        add(
            shared.helped(
                QgsProcessingParameterFile(LEGEND, self.tr("Legend"), file, fileFilter=filters),
                self.tr("A NAME.legend.json, as <i>Group clusters</i> writes it; or a table of this map's ids, a CSV with "
                        "the columns id, class and, if you like, color (#4e79a7)."),
            )
        )
        add(QgsProcessingParameterRasterDestination(OUTPUT, self.tr("Classes")))

    def check(self, parameters, context):
        raster_outputs.check_destinations(self, parameters, context, OUTPUT)
        raster = self._raster(parameters, context)
        check_legend(self._legend(parameters, context, raster), raster)

    def prepare_inputs(self, parameters, context, feedback):
        self._ids = self._raster(parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        legend = self._legend(parameters, context, self._ids)
        warning = check_legend(legend, self._ids)
        if warning:
            progress.warn(warning)
        path = destinations.layer_destination(self, parameters, context, OUTPUT)
        shown = apply_legend(self._ids, legend, path, progress)
        show_classes(context, path, "", shown, progress)
        return {OUTPUT: path}

    def _raster(self, parameters, context):
        return IdRaster.open(path_of(raster_file(self, parameters, context)))

    def _legend(self, parameters, context, raster: IdRaster) -> Legend:
        path = check_file(parameter_values.ParameterReader(self, parameters, context).path(LEGEND), "legend")
        return read_legend_or_table(path, raster.codebook, raster.sha256, NODATA_ID)
