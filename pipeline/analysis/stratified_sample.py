"""Places in each class of a map, drawn at random."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from ...runtime.progress import Progress
from ..imagery.opening import open_source
from .raster_strips import id_strips


def draw_places(
    path: str, values: list[int], count: int, seed: int, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Draw pixels of each class, all with the same chance and none twice; the whole raster is read, strip by strip.

    Parameters
    ----------
    values
        Those of the classes.
    count
        Pixels of each class; fewer where it has fewer.
    seed
        The same one draws the same pixels.

    Returns
    -------
    tuple
        The value (N,) int, and the middle of the pixel (N, 2) x and y in the raster's CRS; in random order, so that it
        does not tell the class.

    Raises
    ------
    PipelineError
        If the raster cannot be read.
    Cancelled
        If the user asked to stop.
    """
    # Each pixel gets a random key, and the lowest of its class are drawn: no class need be counted or kept whole.
    generator = np.random.default_rng(seed)
    drawn = {value: np.zeros((0, 3)) for value in values}
    dataset = open_source(path)
    for window, strip in id_strips(dataset.GetRasterBand(1), path, progress):
        keys = generator.random(strip.shape)
        for value, before in drawn.items():
            rows, columns = _lowest(keys, strip == value, count)
            found = np.column_stack([columns + window.x, rows + window.y, keys[rows, columns]])
            together = np.concatenate([before, found])
            drawn[value] = together[np.argsort(together[:, 2], kind="stable")[:count]]
    order = generator.permutation(sum(map(len, drawn.values())))
    of_class = np.repeat(values, [len(drawn[value]) for value in values])[order]
    pixels = np.concatenate([drawn[value][:, :2] for value in values])[order] + 0.5
    places = [gdal.ApplyGeoTransform(dataset.GetGeoTransform(), column, row) for column, row in pixels.tolist()]
    return of_class, np.array(places).reshape(-1, 2)


def _lowest(keys: np.ndarray, of_class: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the rows and columns of the lowest keys of a class, `count` at most."""
    own = keys[of_class]
    if len(own) > count:
        of_class = of_class & (keys < np.partition(own, count)[count])
    rows, columns = np.nonzero(of_class)
    return rows, columns
