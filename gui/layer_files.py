"""The file behind a raster layer of QGIS."""

from __future__ import annotations

import os

from qgis.core import QgsProcessingUtils, QgsRasterLayer

from ..pipeline.errors import PipelineError
from ..pipeline.imagery.opening import write_virtual

FILE_PROVIDER = "gdal"
OPEN_OPTION = "|option:"
"""What QGIS puts before each of GDAL's open options, behind the name of a file."""


def path_of(layer: QgsRasterLayer) -> str:
    """Return the file of a layer, whatever GDAL's open options are that the layer is opened with."""
    return layer.dataProvider().dataSourceUri().split(OPEN_OPTION)[0]


def source_of(layer: QgsRasterLayer, crs: str = "") -> str:
    """Return what GDAL opens of a layer: its file, or a temporary virtual raster of it where that alone would not do.

    Parameters
    ----------
    crs
        WKT of the CRS that the file is in, where that is not what it says itself; "" to believe it.

    Raises
    ------
    PipelineError
        If the file cannot be read.
    """
    path, *options = layer.dataProvider().dataSourceUri().split(OPEN_OPTION)
    if not (options or crs):
        return path
    stem = os.path.splitext(os.path.basename(path))[0]
    virtual = QgsProcessingUtils.generateTempFilename(f"{stem}.vrt")
    write_virtual(path, options, crs, virtual)
    return virtual


def given_crs(layer: QgsRasterLayer) -> str:
    """Return the CRS that the user gave a layer, as WKT; "" if it is the file's own.

    Raises
    ------
    PipelineError
        If the layer has none.
    """
    if not layer.crs().isValid():
        raise PipelineError(
            "The layer '{name}' has no CRS: set it under Layer Properties > Source, then run again.", name=layer.name()
        )
    return "" if layer.crs() == layer.dataProvider().crs() else layer.crs().toWkt()
