"""The warp alone, as the published pipeline makes it."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..gui.layer_files import path_of
from ..pipeline.errors import PipelineError
from ..pipeline.output.warped_file import check_warp, write_warped
from ..runtime.constants import PUBLISHED_GSD
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import destinations, parameter_values, raster_outputs
from .parameters.raster_inputs import imagery_input, raster_file

COMPRESSION, OUTPUT = "COMPRESSION", "OUTPUT"
COMPRESSIONS = ["LZW", "JPEG"]


class WarpToGsd(GeoCentroidsAlgorithm):
    """Imagery to the same imagery at a GSD, in a CRS in metres."""

    NAME = "warptogsd"
    TITLE = "Warp to GSD"
    SUMMARY = "Warps imagery to a ground sample distance, bilinear, in a CRS in metres."
    HELP = (
        "<p>A name that ends in .vrt gives a virtual raster, which is small and points at the source; .tif gives a Cloud "
        "Optimized GeoTIFF. All bands are kept; a palette's indices are taken from the nearest pixel instead. Where nothing "
        "of the source lies, as in the corners of a turned image, the result is nodata or transparent.</p><p>JPEG holds up "
        "to four bands of 8 bit, or three and transparency.</p>"
    )
    NEEDS_WORKER = False
    TAGS = ("warp", "resample", "gsd", "cog", "vrt")

    def initAlgorithm(self, configuration=None):
        shared.add_input(self)
        self.addParameter(
            QgsProcessingParameterNumber(
                shared.GSD, self.tr("GSD (metres per pixel)"), shared.Double, PUBLISHED_GSD, False, 0.001, 1000
            )
        )
        shared.add_alpha(self)
        shared.add_target_crs(self)
        self.addParameter(
            QgsProcessingParameterEnum(
                COMPRESSION, self.tr("Compression"), COMPRESSIONS, defaultValue="LZW", usesStaticStrings=True
            )
        )
        self.addParameter(QgsProcessingParameterRasterDestination(OUTPUT, self.tr("Warped")))

    def check(self, parameters, context):
        endings = (*raster_outputs.GEOTIFF, ".vrt")
        (path,) = raster_outputs.check_destinations(self, parameters, context, OUTPUT, endings=endings)
        imagery = self._file(parameters, context)
        if path.lower().endswith(".vrt") and imagery.source != path_of(raster_file(self, parameters, context)):
            raise PipelineError(
                "{path}: a virtual raster cannot point at a layer with GDAL open options; give a name that ends in "
                ".tif.",
                path=path,
            )
        compression = parameter_values.ParameterReader(self, parameters, context).text(COMPRESSION)
        gsd, extent, target_crs = self._where(parameters, context, imagery)
        check_warp(imagery.source, path, gsd, extent, target_crs, compression, imagery.crs, self._alpha(parameters, context))

    def prepare_inputs(self, parameters, context, feedback):
        self._imagery = self._file(parameters, context)

    def execute(self, parameters, context, feedback):
        path = destinations.layer_destination(self, parameters, context, OUTPUT)
        gsd, extent, target_crs = self._where(parameters, context, self._imagery)
        compression = parameter_values.ParameterReader(self, parameters, context).text(COMPRESSION)
        progress = FeedbackProgress(feedback)
        imagery = self._imagery
        alpha = self._alpha(parameters, context)
        write_warped(imagery.source, path, gsd, extent, target_crs, compression, progress, imagery.crs, alpha)
        return {OUTPUT: path}

    def _file(self, parameters, context):
        raster_file(self, parameters, context)
        return imagery_input(self, parameters, context)

    def _alpha(self, parameters, context):
        return parameter_values.ParameterReader(self, parameters, context).text(shared.ALPHA) or "auto"

    def _where(self, parameters, context, imagery):
        values = parameter_values.ParameterReader(self, parameters, context)
        return values.number(shared.GSD), imagery.extent, values.crs(shared.TARGET_CRS)
