"""A codebook's colours for an id raster that has lost its own, or is to have others."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterLayer,
)

from ..gui.layer_files import path_of
from ..pipeline.analysis.id_raster import IdRaster, check_id, present_ids
from ..pipeline.errors import PipelineError
from ..pipeline.output.palette import set_palette
from ..runtime.translation import tr
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import parameter_values
from .parameters.raster_inputs import raster_file
from .styling.layer_styles import legend_of, palette, style_layer, style_problem, write_style

QML, OUTPUT = "QML", "OUTPUT"


class StyleByCodebook(GeoCentroidsAlgorithm):
    """An id raster to the same raster, in a codebook's colours."""

    NAME = "stylebycodebook"
    TITLE = "Style by codebook"
    SUMMARY = "Gives a raster of cluster ids the colours of a codebook, in the layer and beside the file."
    HELP = "<p>The palette goes to the .aux.xml beside the raster, where GDAL and QGIS read it; the pixels stay.</p>"
    TAGS = ("palette", "renderer", "style", "qml")

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterRasterLayer(shared.INPUT, self.tr("Cluster ids")))
        shared.add_codebook(self)
        self.addParameter(
            shared.helped(
                QgsProcessingParameterBoolean(QML, self.tr("Write a .qml beside the raster"), False),
                self.tr("QGIS's own style file, applied whenever the raster is opened in QGIS."),
            )
        )
        self.addOutput(QgsProcessingOutputRasterLayer(OUTPUT, self.tr("Styled ids")))

    def flags(self):
        # The renderer is set on the user's own layer, which lives in the main thread.
        return super().flags() | self.Flag.FlagNoThreading

    def check(self, parameters, context):
        layer = self._layer(parameters, context)
        IdRaster.open(path_of(layer))
        problem = style_problem(path_of(layer)) if self._writes_style(parameters, context) else ""
        if problem:
            raise PipelineError("{problem} Move it, or leave out the .qml: the colours go to the .aux.xml.", problem=problem)
        parameter_values.read_codebook(self, parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        layer = self._layer(parameters, context)
        codebook = parameter_values.read_codebook(self, parameters, context, progress)
        path = path_of(layer)
        if not IdRaster.open(path).codebook:
            text = tr("{} does not say which codebook it was made with: the colours mean something only for ids of '{}'.")
            progress.warn(text.format(path, codebook.name))
        present = present_ids(path, progress)
        if len(present):
            check_id(present[-1], codebook, path)
        # QGIS's own dataset may hold statistics that it writes when it is closed, over a palette that it has not seen.
        layer.dataProvider().reloadData()
        set_palette(path, codebook.colors)
        layer.dataProvider().reloadData()
        look = palette(codebook, present, legend_of(codebook, progress))
        style_layer(layer, look(layer), context.project())
        if self._writes_style(parameters, context):
            progress.message(tr("Style written: {}").format(write_style(path, look)))
        progress.message(tr("{} clusters in the colours of '{}'.").format(len(present), codebook.name))
        return {OUTPUT: path}

    def _writes_style(self, parameters, context):
        return parameter_values.ParameterReader(self, parameters, context).wanted(QML)

    def _layer(self, parameters, context):
        layer = raster_file(self, parameters, context)
        if layer.bandCount() != 1:
            raise PipelineError(
                "The layer '{name}' has {bands} bands: give a raster of one band of cluster ids.",
                name=layer.name(), bands=layer.bandCount(),
            )
        return layer
