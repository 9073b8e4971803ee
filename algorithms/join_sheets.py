"""The sheets of a folder as one layer, made anew."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputRasterLayer, QgsProcessingParameterFile

from ..pipeline.analysis.id_raster import IdRaster
from ..pipeline.errors import PipelineError
from ..pipeline.output.joined_sheets import join_sheets
from ..pipeline.output.sheet_folder import IDS as ID_SHEETS
from ..pipeline.output.sheet_folder import SheetFolder
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import parameter_values
from .parameters.codebook_of_map import codebook_of
from .parameters.many_rasters import FOLDER
from .parameters.raster_outputs import IDS
from .styling.joined_map import show_joined

SHEETS = "SHEETS"


class JoinSheets(GeoCentroidsAlgorithm):
    """A folder of sheets to one layer, an index and STAC items."""

    NAME = "joinsheets"
    TITLE = "Join sheets"
    SUMMARY = "Makes one layer of all sheets of a map, their index and their STAC items anew."
    HELP = (
        "<p><b>Map imagery of an area</b> does this at its end. It is needed where sheets came into the folder by another "
        "way: from other machines, by a run that was cut off, or by deleting some.</p>"
    )
    TAGS = ("mosaic", "sheets", "virtual raster", "stac", "tile index")

    def initAlgorithm(self, configuration=None):
        behavior = QgsProcessingParameterFile.Behavior.Folder
        folder = QgsProcessingParameterFile(FOLDER, self.tr("Folder of the map"), behavior)
        text = self.tr("The folder that <b>Map imagery of an area</b> wrote to.")
        self.addParameter(shared.helped(folder, text))
        shared.add_codebook(self)
        text = self.tr("Empty for the one that the map was made with, where it is among yours.")
        self.parameterDefinition(shared.CODEBOOK).setHelp(text)
        self.addOutput(QgsProcessingOutputRasterLayer(IDS, self.tr("Cluster ids")))
        self.addOutput(QgsProcessingOutputNumber(SHEETS, self.tr("Sheets")))

    def check(self, parameters, context):
        folder = self._folder(parameters, context)
        if not folder.sheets(ID_SHEETS):
            raise PipelineError(
                "{folder} holds no sheets: choose the folder that 'Map imagery of an area' wrote to.", folder=folder.path
            )

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        folder = self._folder(parameters, context)
        ids = join_sheets(folder, progress)[ID_SHEETS]
        codebook = codebook_of(self, parameters, context, IdRaster.open(ids), progress)
        show_joined(context, ids, codebook, self.tr("Cluster ids"), progress)
        return {IDS: ids, SHEETS: len(folder.in_map(ID_SHEETS))}

    def _folder(self, parameters, context):
        return SheetFolder(parameter_values.ParameterReader(self, parameters, context).path(FOLDER))
