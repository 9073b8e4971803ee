"""Places of a map of cluster ids, for scenarios that hold with any encoder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal


def farthest_of_same_cluster(ids: str | Path, imagery: str | Path, place: tuple[float, float]) -> tuple[float, float]:
    """Return the middle of the patch farthest from a place that has its cluster, of those in the imagery.

    Parameters
    ----------
    ids, imagery
        Rasters in one CRS, north up.
    place
        In shares of the imagery's width and height, as what is returned.
    """
    map_, image = gdal.Open(str(ids)), gdal.Open(str(imagery))
    clusters, (left, patch, _, top, _, _) = map_.ReadAsArray(), map_.GetGeoTransform()
    west, pixel, _, north, _, _ = image.GetGeoTransform()
    width, height = pixel * image.RasterXSize, pixel * image.RasterYSize
    across = (left - west + (np.arange(clusters.shape[1]) + 0.5) * patch) / width
    down = (north - top + (np.arange(clusters.shape[0]) + 0.5) * patch) / height
    away = np.hypot(across - place[0], down[:, None] - place[1])
    inside = (abs(across - 0.5) < 0.5) & (abs(down[:, None] - 0.5) < 0.5)
    alike = inside & (clusters == clusters.flat[away.argmin()])
    row, column = np.unravel_index(np.where(alike, away, -1).argmax(), away.shape)
    return float(across[column]), float(down[row])
