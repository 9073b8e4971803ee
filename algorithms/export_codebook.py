"""A codebook in forms that other programs read."""

from __future__ import annotations

import os
import shutil
import tempfile

import numpy as np
from qgis.core import QgsProcessingOutputFile, QgsProcessingParameterFolderDestination

from ..pipeline.errors import PipelineError
from ..pipeline.output.geotiff_writer import write_id_strip
from ..runtime.questions import Export
from ..runtime.translation import tr
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import parameter_values
from .parameters.file_outputs import codebook_stem, folder_destination
from .styling.layer_styles import palette, write_style

OUTPUT = "OUTPUT"
FILES = {
    "CENTROIDS": "_centroids.npy",
    "COLORS": "_colors.npy",
    "TEXT": "_colors.txt",
    "STYLE": "_style.qml",
}


class ExportCodebook(GeoCentroidsAlgorithm):
    """A codebook to NumPy arrays, a QGIS style and a GDAL colour text file."""

    NAME = "exportcodebook"
    TITLE = "Export codebook"
    SUMMARY = "Writes a codebook's centroids and colours as .npy, a QGIS style and a GDAL colour text file."
    HELP = (
        "<p>Four files with the codebook's name in a folder: NAME_centroids.npy and NAME_colors.npy for Python, "
        "NAME_style.qml "
        "for any id raster in QGIS, NAME_colors.txt for <i>gdaldem color-relief -nearest_color_entry</i> and others.</p>"
    )
    TAGS = ("npy", "numpy", "qml", "style", "gdaldem", "color relief", "codebook")

    def initAlgorithm(self, configuration=None):
        shared.add_codebook(self)
        self.addParameter(QgsProcessingParameterFolderDestination(OUTPUT, self.tr("Folder")))
        for name, ending in FILES.items():
            self.addOutput(QgsProcessingOutputFile(name, ending.lstrip("_")))

    def check(self, parameters, context):
        folder_destination(self, parameters, context, OUTPUT)
        parameter_values.read_codebook(self, parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        info = parameter_values.read_codebook(self, parameters, context, progress)
        folder = folder_destination(self, parameters, context, OUTPUT)
        try:
            os.makedirs(folder, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=folder, prefix=".") as working:
                made = self._write(info, working, progress)
                results = {name: os.path.join(folder, codebook_stem(info.path) + ending) for name, ending in FILES.items()}
                for name, path in results.items():
                    os.replace(made[name], path)
        except OSError as error:
            raise PipelineError("{folder} cannot be written: {reason}.", folder=folder, reason=error.strerror) from error
        for path in results.values():
            progress.message(tr("Written: {}").format(path))
        return {OUTPUT: folder, **results}

    def _write(self, info, working, progress):
        made = {name: os.path.join(working, ending) for name, ending in FILES.items()}
        question = Export(**info.named, centroids=made["CENTROIDS"], colors=made["COLORS"], text=made["TEXT"])
        shared_worker().ask_separately(question, progress.message, progress.cancelled)
        every = np.arange(info.size, dtype=np.uint16)
        strip = os.path.join(working, "ids.tif")
        write_id_strip(strip, every)
        shutil.move(write_style(strip, palette(info, every)), made["STYLE"])
        return made
