"""Pictures of each cluster's exemplar, the patch nearest to its centroid, for the report."""

from __future__ import annotations

from itertools import groupby

import numpy as np

from ...runtime.progress import Progress
from ..errors import Cancelled
from ..grid.layout import Layout
from ..grid.patch_grid import Window
from ..imagery.read_options import ReadOptions
from ..imagery.warped_raster import WarpedRaster

PICTURE_PATCHES = 3
"""Patches along a picture's side: the patch itself and what is around it."""


def exemplar_pictures(
    sources: list[str], places: np.ndarray, layout: Layout, options: ReadOptions, progress: Progress
) -> np.ndarray:
    """Return pictures (n, h, w, 3) uint8, at the GSD, of the patches at `places` (n, 3): raster, column, row.

    Raises
    ------
    PipelineError
        If a raster cannot be read.
    Cancelled
        If the user asked to stop.
    """
    patch = float(layout.patch_pixels)
    side = round(PICTURE_PATCHES * patch)
    pictures: list[np.ndarray] = [np.empty(0)] * len(places)
    for index, exemplars in groupby(np.argsort(places[:, 0], kind="stable"), lambda exemplar: places[exemplar, 0]):
        with WarpedRaster.open(sources[index], layout.gsd, None, options) as raster:
            for exemplar in exemplars:
                if progress.cancelled():
                    raise Cancelled
                x, y = (round((int(number) + 0.5) * patch - side / 2) for number in places[exemplar, 1:])
                pictures[exemplar] = raster.read(Window(x, y, side, side))[0]
    return np.stack(pictures)
