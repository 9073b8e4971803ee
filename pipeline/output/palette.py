"""The colours of an id raster, in the .aux.xml beside it."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from ..errors import PipelineError
from ..imagery.opening import open_source


def set_palette(path: str, colors: np.ndarray) -> None:
    """Give an id raster its colours, in the .aux.xml beside it.

    A palette inside the TIFF would have 65,536 entries whatever the codebook's size; the one beside it is read by QGIS
    (3.22 and later), GDAL and all that builds on it.

    Parameters
    ----------
    path
        A single-band raster of ids.
    colors
        (K, 3) uint8; row i colours id i.

    Raises
    ------
    PipelineError
        If the raster cannot be opened or the palette not be saved.
    """
    dataset = open_source(path)
    table = gdal.ColorTable()
    for index, (red, green, blue) in enumerate(colors.tolist()):
        table.SetColorEntry(index, (red, green, blue, 255))
    band = dataset.GetRasterBand(1)
    band.SetColorTable(table)
    band.SetColorInterpretation(gdal.GCI_PaletteIndex)
    del band, dataset
    # To GDAL a palette that cannot be saved is worth no more than a warning.
    dataset = open_source(path)
    saved = dataset.GetRasterBand(1).GetColorTable()
    if saved is None or saved.GetCount() != len(colors):
        raise PipelineError("The palette of {path} cannot be saved beside it: is its folder writable?", path=path)
