"""A map of thousands of clusters as a map of a few groups, with a legend that a person can read."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..gui.layer_files import path_of
from ..pipeline.analysis.grouped_map import ask_groups, groups_as_codebook, write_groups
from ..pipeline.analysis.id_raster import IdRaster
from ..pipeline.analysis.legend import legend_of_groups
from ..pipeline.errors import PipelineError
from ..runtime.translation import tr
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import destinations, parameter_values, raster_outputs
from .parameters.file_outputs import LEGEND, add_legend_output, file_destination
from .parameters.raster_inputs import raster_file
from .styling.layer_styles import legend_of, palette, style_file, style_on_load

GROUPS, OUTPUT = "GROUPS", "OUTPUT"


class GroupClusters(GeoCentroidsAlgorithm):
    """An id raster to a raster of groups, and back."""

    NAME = "groupclusters"
    TITLE = "Group clusters"
    SUMMARY = "Combines the clusters of a map into a few groups, so that the legend is short enough to read and name."
    HELP = (
        "<p>Clusters that look alike to the encoder come together (Ward's method on the codebook's centroids). A group has "
        "the mean colour of its clusters, kept apart from the other groups' colours; its name is its path in the tree, so "
        "that 2.1 and 2.2 are halves of what was group 2 at a coarser level.</p>"
        "<p>The first band holds the groups, the second keeps the cluster ids. So a grouped raster can be given again, to "
        "group it otherwise, or with 0 groups to have the <b>cluster ids back</b>.</p>"
    )
    TAGS = ("legend", "hierarchy", "ward", "dendrogram", "reclassify", "simplify")

    def initAlgorithm(self, configuration=None):
        add = self.addParameter
        add(
            shared.helped(
                QgsProcessingParameterRasterLayer(shared.INPUT, self.tr("Cluster ids")),
                self.tr("The ids of a perceptual map, or a raster that this algorithm made."),
            )
        )
        shared.add_codebook(self)
        add(
            shared.helped(
                QgsProcessingParameterNumber(GROUPS, self.tr("Groups"), shared.Integer, 16, False, 0, 1024),
                self.tr("0 gives the cluster ids back."),
            )
        )
        add(QgsProcessingParameterRasterDestination(OUTPUT, self.tr("Groups of clusters")))
        text = self.tr("Groups as classes, to be renamed and given to <i>Apply legend</i> with any map of the codebook.")
        add_legend_output(self, text)

    def check(self, parameters, context):
        raster_outputs.check_destinations(self, parameters, context, OUTPUT)
        self._raster(parameters, context)
        codebook = parameter_values.read_codebook(self, parameters, context)
        groups = parameter_values.ParameterReader(self, parameters, context).whole(GROUPS)
        if not groups and file_destination(self, parameters, context, LEGEND):
            raise PipelineError("With 0 groups there is no legend of them: leave out 'Legend', or give a number of groups.")
        if groups == 1 or groups > codebook.size:
            raise PipelineError(
                "{groups} groups cannot be made of {clusters} clusters: choose 2 to {clusters}.",
                groups=groups, clusters=codebook.size,
            )

    def prepare_inputs(self, parameters, context, feedback):
        self._ids = self._raster(parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        codebook = parameter_values.read_codebook(self, parameters, context, progress)
        groups = parameter_values.ParameterReader(self, parameters, context).whole(GROUPS)
        path = destinations.layer_destination(self, parameters, context, OUTPUT)
        grouped = ask_groups(codebook, groups, shared_worker(), progress) if groups else None
        counts = write_groups(self._ids, codebook, grouped, path, progress)
        present = np.flatnonzero(counts)
        shown = groups_as_codebook(codebook, grouped, counts) if grouped else codebook
        look = palette(shown, present, None if grouped else legend_of(codebook, progress))
        style_file(path, look, progress)
        style_on_load(context, path, look)
        text = tr("{} of {} groups are in this map.") if grouped else tr("{} of {} clusters are in this map.")
        progress.message(text.format(len(present), shown.size))
        legend = file_destination(self, parameters, context, LEGEND)
        if legend and grouped:
            legend_of_groups(codebook, grouped.groups, grouped.names, grouped.colors).save(legend)
        return {OUTPUT: path, LEGEND: legend}

    def _raster(self, parameters, context):
        return IdRaster.open(path_of(raster_file(self, parameters, context)))
