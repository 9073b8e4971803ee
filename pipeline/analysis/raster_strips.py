"""The values of a finished raster, strip by strip, so that memory is bounded whatever its size."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
from osgeo import gdal

from ...runtime.progress import Progress
from ..errors import Cancelled, PipelineError
from ..gdal_calls import call_gdal
from ..grid.patch_grid import Window
from ..output.geotiff_writer import BLOCK_SIZE


def id_strips(band: gdal.Band, path: str, progress: Progress) -> Iterator[tuple[Window, np.ndarray]]:
    """Yield the ids of a band (uint16); as `strips`."""
    return ((window, ids.astype(np.uint16)) for window, ids in strips(band, path, progress))


def strips(band: gdal.Band, path: str, progress: Progress) -> Iterator[tuple[Window, np.ndarray]]:
    """Yield the values of a band strip by strip, from the top.

    Raises
    ------
    PipelineError
        If it cannot be read.
    Cancelled
        If the user asked to stop.
    """
    for row in range(0, band.YSize, BLOCK_SIZE):
        if progress.cancelled():
            raise Cancelled
        rows = min(BLOCK_SIZE, band.YSize - row)
        values, error = call_gdal(partial(band.ReadAsArray, 0, row, band.XSize, rows))
        if values is None:
            raise PipelineError("{path} cannot be read: {error}. Is the file whole?", path=path, error=error)
        yield Window(0, row, band.XSize, rows), values
        progress.report(100.0 * (row + rows) / band.YSize)
