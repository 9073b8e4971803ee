"""The imagery of a whole area to one map."""

from __future__ import annotations

import os

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
)

from ..pipeline.grid.sheets import SHEET_PATCHES
from ..pipeline.maps.imagery_map import ImageryMap, ImageryResult, map_imagery
from ..pipeline.output.folder_checks import check_free
from ..pipeline.output.sheet_folder import KINDS, SheetFolder
from ..runtime.translation import tr
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import many_rasters, parameter_values
from .parameters.file_outputs import folder_destination
from .parameters.raster_outputs import CONFIDENCE, IDS, RGB
from .styling.joined_map import show_joined

OUTPUT, SHEET = "OUTPUT", "SHEET"
SHEETS, SKIPPED, FAILED = "SHEETS", "SKIPPED", "FAILED"
MOST_NAMED = 10


class MapImagery(GeoCentroidsAlgorithm):
    """Many rasters to one perceptual map in a folder."""

    NAME = "mapimagery"
    TITLE = "Map imagery of an area"
    SUMMARY = "Makes one perceptual map of many rasters: a folder of orthophotos, a tile index, a STAC catalogue."
    HELP = (
        "<p>The rasters are laid over each other and mapped in <b>sheets</b>, squares of about 1.7 km, into one folder. The "
        "patches are counted from (0, 0) of the CRS, so that sheets, areas and years meet without a seam.</p>"
        "<p>A sheet that is there already, and was made of the same imagery, codebook and settings, is skipped. So a run "
        "that was cancelled or cut off <b>goes on when it is started again</b>, new imagery is added by another run, and "
        "several runs, also on other machines, may work at one folder together.</p>"
        "<p>The map opens as one layer, FOLDER/ids.vrt. The folder also has an index of the sheets (sheets.gpkg) and STAC "
        "items (items.json). A raster that cannot be read is named in the log, and its ground left to those below it.</p>"
    )
    KEPT = "Cancelled. The sheets that are done are kept, and the same run goes on from there."
    TAGS = ("mosaic", "folder", "tile index", "stac", "country", "sheets", "batch", "many rasters")

    def initAlgorithm(self, configuration=None):
        many_rasters.add_layers_and_folder(
            self, self.tr("Raster layers or files. Or give a folder, or an index, or several of them.")
        )
        many_rasters.add_index(self)
        many_rasters.add_area(self)
        shared.add_codebook(self)
        self._add_outputs()
        shared.add_encoder(self)
        shared.add_reading(self, bands_of=None)
        shared.add_inference(self)
        shared.add_patch_stride(self)
        self._add_sheet()

    def _add_outputs(self):
        rgb = QgsProcessingParameterBoolean(RGB, self.tr("Also write the perceptual map (RGB)"), False)
        self.addParameter(shared.helped(rgb, self.tr("The cluster ids are drawn in the same colours without it.")))
        confidence = QgsProcessingParameterBoolean(CONFIDENCE, self.tr("Also write the confidence"), False)
        text = self.tr("Two bands: the score of the chosen cluster, and its lead over the second best.")
        self.addParameter(shared.advanced(confidence, text))
        folder = QgsProcessingParameterFolderDestination(OUTPUT, self.tr("Folder of the map"))
        self.addParameter(shared.helped(folder, self.tr("One map has one folder; give it again to go on, or to add to it.")))
        self.addOutput(QgsProcessingOutputRasterLayer(IDS, self.tr("Cluster ids")))
        self.addOutput(QgsProcessingOutputNumber(SHEETS, self.tr("Sheets made")))
        self.addOutput(QgsProcessingOutputNumber(SKIPPED, self.tr("Sheets that were there already")))
        self.addOutput(QgsProcessingOutputNumber(FAILED, self.tr("Sheets that could not be made")))

    def _add_sheet(self):
        side = QgsProcessingParameterNumber(
            SHEET, self.tr("Sheet (patches along a side)"), shared.Integer, SHEET_PATCHES, False, 8, 4096
        )
        text = self.tr("How much is made, kept and skipped in one piece.")
        self.addParameter(shared.advanced(side, text))

    def check(self, parameters, context):
        folder = self._folder(parameters, context)
        rasters = many_rasters.many_rasters(self, parameters, context, folder)
        settings = parameter_values.read_settings(self, parameters, context)
        rasters.check(settings.options)

    def prepare_inputs(self, parameters, context, feedback):
        self._rasters = many_rasters.many_rasters(self, parameters, context, self._folder(parameters, context))

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        settings = parameter_values.read_settings(self, parameters, context, progress=progress)
        values = parameter_values.ParameterReader(self, parameters, context)
        folder = self._folder(parameters, context)
        if folder.startswith(os.path.join(os.path.abspath(QgsProcessingUtils.tempFolder()), "")):
            progress.warn(tr("The map lies in a temporary folder, which goes when QGIS ends: give a folder to keep it."))
        catalog = self._rasters.catalog(settings.options, progress)
        self._tell_left_out(catalog.left_out, progress)
        wanted = ImageryMap(
            footprints=catalog.footprints,
            order=values.text(many_rasters.ORDER),
            layout=settings.layout,
            options=catalog.options,
            model=settings.model,
            codebook=settings.info.codebook,
            folder=folder,
            kinds=tuple(kind for kind, asked in zip(KINDS, (True, values.wanted(RGB), values.wanted(CONFIDENCE))) if asked),
            side=values.whole(SHEET, SHEET_PATCHES),
        )
        result = map_imagery(
            wanted, lambda crs: many_rasters.wanted_area(self, parameters, context, crs), shared_worker(), progress
        )
        show_joined(context, result.ids, wanted.codebook, self.tr("Cluster ids"), progress)
        self._report(result, catalog.left_out, progress)
        sheets = result.sheets
        return {
            OUTPUT: wanted.folder,
            IDS: result.ids,
            SHEETS: sheets.made,
            SKIPPED: sheets.skipped,
            FAILED: len(sheets.failed),
        }

    @staticmethod
    def _tell_left_out(left_out: dict[str, str], progress: FeedbackProgress) -> None:
        for reason in list(left_out.values())[:MOST_NAMED]:
            progress.warn(tr("Left out: {}").format(reason))
        if len(left_out) > MOST_NAMED:
            progress.warn(tr("Left out: {} more.").format(len(left_out) - MOST_NAMED))

    @staticmethod
    def _report(result: ImageryResult, left_out: dict[str, str], progress: FeedbackProgress) -> None:
        sheets = result.sheets
        text = tr("Sheets made: {made}, there already: {skipped}. New valid patches: {patches:,}.")
        progress.message(text.format(made=sheets.made, skipped=sheets.skipped, patches=sheets.valid_patches))
        missing = len(left_out) + len(result.unreadable)
        if missing or sheets.failed:
            text = tr("Done, with gaps. Rasters that could not be read: {rasters}, sheets that could not be made: {sheets}. "
                      "They are named above.")
            progress.warn(text.format(rasters=missing, sheets=len(sheets.failed)))

    def _folder(self, parameters, context):
        """Return the folder of the map; it need not be there.

        Raises
        ------
        PipelineError
            If it is a file, cannot be made or written, or holds files of another kind under the names of a map's.
        """
        folder = folder_destination(self, parameters, context, OUTPUT)
        check_free(SheetFolder(folder))
        return folder

    def _with_imagery(self, parent):
        return None
