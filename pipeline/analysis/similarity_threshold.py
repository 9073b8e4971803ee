"""A map of similarity cut at a threshold: the places that become polygons."""

from __future__ import annotations

import numpy as np

from ...runtime.progress import Progress
from ..grid.patch_grid import PixelGrid
from ..imagery.opening import open_source
from ..output.geotiff_writer import RasterWriter
from .class_map import NO_GROUND
from .raster_strips import strips

ALIKE = 1


def write_alike(similarity: str, least: float, output: str, progress: Progress) -> int:
    """Write `ALIKE` where a map of similarity is at least so high, else 0, 255 where there is no ground; count the former.

    Raises
    ------
    PipelineError
        If it cannot be read, or the output not be written.
    Cancelled
        If the user asked to stop.
    """
    dataset = open_source(similarity)
    grid = PixelGrid(dataset.RasterXSize, dataset.RasterYSize, dataset.GetGeoTransform())
    alike = 0
    with RasterWriter(output, grid, dataset.GetProjection(), 1, "uint8", {}, nodata=NO_GROUND, resampling="MODE") as writer:
        for window, strip in strips(dataset.GetRasterBand(1), similarity, progress):
            values = np.where(np.isnan(strip), NO_GROUND, np.where(strip >= least, ALIKE, 0)).astype(np.uint8)
            alike += np.count_nonzero(values == ALIKE)
            writer.write(window, values[None])
        writer.finish(progress, overviews=False)
    return alike
