"""Where points and polygons lie on a raster: the pixels that they give as examples or as samples of a class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr

from ...runtime.constants import NODATA_ID
from ...runtime.progress import Progress
from ..errors import Cancelled, PipelineError
from ..gdal_calls import call_gdal
from ..grid.patch_grid import PatchGrid, PixelGrid, Window
from .id_raster import IdRaster

MOST_OF_A_SHAPE = 10_000
"""Pixels taken of one polygon, drawn evenly from all that lie in it: more say nothing new."""
MOST_AT_ONCE = 4_000_000
"""Pixels that are rasterised in one piece."""


@dataclass(frozen=True)
class Samples:
    """Pixels that shapes gave. N of them; all arrays (N,) int64.

    Parameters
    ----------
    rows, columns
        Where they lie on the raster.
    shapes
        The shape that each is of, an index into those given.
    """

    rows: np.ndarray
    columns: np.ndarray
    shapes: np.ndarray

    def __len__(self) -> int:
        """How many pixels."""
        return len(self.rows)

    def where(self, kept: np.ndarray) -> Samples:
        """Return those for which `kept` (N,) bool holds."""
        return Samples(self.rows[kept], self.columns[kept], self.shapes[kept])


def locate(shapes: Sequence[bytes], grid: PatchGrid | PixelGrid, progress: Progress) -> Samples:
    """Return the pixels under points, and those whose centres lie in polygons, one of a polygon at least.

    Parameters
    ----------
    shapes
        WKB, in the raster's CRS. What lies outside of the raster gives no pixels.

    Raises
    ------
    PipelineError
        If a shape is a line.
    Cancelled
        If the user asked to stop.
    """
    found: list[np.ndarray] = []
    for index, wkb in enumerate(shapes):
        if progress.cancelled():
            raise Cancelled
        geometry = ogr.CreateGeometryFromWkb(wkb)
        if geometry is None or geometry.IsEmpty():
            continue
        cells = np.unique(_cells(geometry, grid), axis=0)
        if len(cells) > MOST_OF_A_SHAPE:
            cells = np.random.default_rng(index).permutation(cells)[:MOST_OF_A_SHAPE]
        found.append(np.column_stack([cells, np.full(len(cells), index)]))
        progress.report(100.0 * (index + 1) / len(shapes))
    together = np.concatenate(found).astype(np.int64) if found else np.zeros((0, 3), np.int64)
    return Samples(*together.T)


def ids_under(samples: Samples, raster: IdRaster, progress: Progress) -> tuple[Samples, np.ndarray, np.ndarray]:
    """Return the samples that lie on ground, the cluster id of each (uint16), and the pixels of each id (65535,).

    Raises
    ------
    PipelineError
        If the raster cannot be read.
    Cancelled
        If the user asked to stop.
    """
    ids, counts = np.full(len(samples), NODATA_ID, np.uint16), np.zeros(NODATA_ID + 1, np.int64)
    order = np.argsort(samples.rows, kind="stable")
    rows = samples.rows[order]
    for window, strip in raster.strips(progress):
        inside = order[np.searchsorted(rows, window.y) : np.searchsorted(rows, window.y + window.height)]
        counts += np.bincount(strip.ravel(), minlength=len(counts))
        ids[inside] = strip[samples.rows[inside] - window.y, samples.columns[inside]]
    kept = ids != NODATA_ID
    return samples.where(kept), ids[kept], counts[:NODATA_ID]


def _cells(geometry: ogr.Geometry, grid: PatchGrid | PixelGrid) -> np.ndarray:
    """Return (n, 2): rows and columns."""
    geometry = geometry.GetLinearGeometry()
    if geometry.GetDimension() == 0:
        points = np.array([[x, y] for part in _parts(geometry) for x, y, *_ in part.GetPoints()])
        return _under(points, grid)
    if geometry.GetDimension() == 1:
        raise PipelineError("Lines are neither points nor polygons: use 'Buffer' on them first.")
    cells = [_inside(geometry, window, grid) for window in _windows(geometry, grid)]
    found = np.concatenate(cells) if cells else np.zeros((0, 2), np.int64)
    if len(found):
        return found
    center = geometry.PointOnSurface()
    return _under(np.array([[center.GetX(), center.GetY()]]), grid)


def _parts(geometry: ogr.Geometry) -> Iterator[ogr.Geometry]:
    if geometry.GetGeometryCount():
        for part in geometry:
            yield from _parts(part)
    else:
        yield geometry


def _under(points: np.ndarray, grid: PatchGrid | PixelGrid) -> np.ndarray:
    """Return (m, 2): rows and columns of the pixels under points (n, 2), those outside left out."""
    columns, rows = _pixels(points, grid).T
    kept = (columns >= 0) & (columns < grid.columns) & (rows >= 0) & (rows < grid.rows)
    return np.column_stack([np.floor(rows[kept]), np.floor(columns[kept])]).astype(np.int64)


def _pixels(points: np.ndarray, grid: PatchGrid | PixelGrid) -> np.ndarray:
    """Return (n, 2): columns and rows, with fractions."""
    x, x_column, x_row, y, y_column, y_row = grid.geotransform
    return (points - [x, y]) @ np.linalg.inv([[x_column, x_row], [y_column, y_row]]).T


def _windows(geometry: ogr.Geometry, grid: PatchGrid | PixelGrid) -> Iterator[Window]:
    """Yield the parts of the raster that a geometry may fill."""
    west, east, south, north = geometry.GetEnvelope()
    corners = _pixels(np.array([[x, y] for x in (west, east) for y in (south, north)]), grid)
    (left, top), (right, bottom) = np.floor(corners.min(0)).astype(int), np.ceil(corners.max(0)).astype(int)
    left, top = max(0, left), max(0, top)
    width, end = min(grid.columns, right) - left, min(grid.rows, bottom)
    if width <= 0:
        return
    height = max(1, MOST_AT_ONCE // width)
    for row in range(top, end, height):
        yield Window(int(left), int(row), int(width), int(min(height, end - row)))


def _inside(geometry: ogr.Geometry, window: Window, grid: PatchGrid | PixelGrid) -> np.ndarray:
    x, x_column, x_row, y, y_column, y_row = grid.geotransform
    left, top = x + window.x * x_column + window.y * x_row, y + window.x * y_column + window.y * y_row
    mask = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Byte)
    mask.SetGeoTransform((left, x_column, x_row, top, y_column, y_row))
    # Before GDAL 3.11, MEM holds no vectors; from then on, Memory warns that it will go.
    source = (ogr.GetDriverByName("MEM") or ogr.GetDriverByName("Memory")).CreateDataSource("")
    layer = source.CreateLayer("shape")
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(geometry)
    layer.CreateFeature(feature)
    # Quietly: it would warn each time that neither says its CRS.
    call_gdal(lambda: gdal.RasterizeLayer(mask, [1], layer, burn_values=[1]))
    rows, columns = np.nonzero(mask.ReadAsArray())
    return np.column_stack([rows + window.y, columns + window.x])
