"""The same ground has the same pixels, wherever the raster that it lies in begins."""

from __future__ import annotations

import numpy as np
import pytest
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.output.warped_file import write_warped
from geocentroids.runtime.progress import Silent
from osgeo import gdal

GSD = 0.25
RIM = 8
"""Pixels at a raster's rim, where there is less to average than inside."""


def askew(pixel, degrees):
    """Return the geotransform of square pixels that are turned by so much."""
    along, across = pixel * np.cos(np.radians(degrees)), pixel * np.sin(np.radians(degrees))
    return (500_000, along, across, 5_400_000, across, -along)


SOURCES = {
    "askew": (askew(0.25, 10), ""),
    "finer and askew": (askew(0.1, 30), ""),
    "of another zone": (askew(0.25, 0), "EPSG:32632"),
}


def mosaic_of_squares(size):
    """Return (3, size, size) uint8: squares of four pixels, which any blur would change."""
    squares = np.random.default_rng(5).integers(0, 256, (3, size // 4, size // 4)).astype(np.uint8)
    return squares.repeat(4, 1).repeat(4, 2)


def read(path, crs):
    """Return the bounds of a raster, anchored, its pixels (h, w, 3), and which are away from its rim."""
    options = ReadOptions(stretch="none", collar=False, target_crs=crs, anchored=True)
    with WarpedRaster.open(path, GSD, None, options) as raster:
        left, bottom, right, top = raster.bounds
        rgb, valid = raster.read(Window(0, 0, round((right - left) / GSD), round((top - bottom) / GSD)))
    return raster.bounds, rgb.astype(int), away_from_the_rim(valid)


def away_from_the_rim(valid):
    outside = np.pad(~valid, RIM, constant_values=True)
    return ~np.lib.stride_tricks.sliding_window_view(outside, (2 * RIM + 1, 2 * RIM + 1)).any(axis=(2, 3))


@pytest.mark.parametrize("name", SOURCES)
def test_the_same_ground_in_a_part_of_a_raster_has_the_same_pixels(write_raster, tmp_path, name):
    transform, crs = SOURCES[name]
    whole = write_raster(tmp_path / "whole.tif", mosaic_of_squares(1000), transform)
    part = str(tmp_path / "part.tif")
    gdal.Translate(part, whole, srcWin=[137, 211, 700, 650]).FlushCache()
    (left, _, _, top), expected, _ = read(whole, crs)
    bounds, rgb, inside = read(part, crs)
    column, row = round((bounds[0] - left) / GSD), round((top - bounds[3]) / GSD)
    height, width = inside.shape
    difference = np.abs(rgb - expected[row : row + height, column : column + width])[inside]
    assert len(difference) > 10_000 and difference.max() <= 1


def test_a_raster_that_lies_askew_stays_sharp(write_raster, tmp_path):
    image, transform = mosaic_of_squares(600), askew(0.25, 20)
    path, warped = write_raster(tmp_path / "askew.tif", image, transform), str(tmp_path / "warped.tif")
    write_warped(path, warped, GSD, None, "", "LZW", Silent())
    dataset = gdal.Open(warped)
    bands, (x, _, _, y, _, _) = dataset.ReadAsArray(), dataset.GetGeoTransform()
    (left, _, _, top), rgb, inside = read(path, "")
    made = [(left, top, rgb, inside), (x, y, bands[:3].transpose(1, 2, 0).astype(int), away_from_the_rim(bands[3] > 0))]
    for left, top, rgb, inside in made:
        rows, columns = np.nonzero(inside)
        expected = bilinear(image, transform, left + (columns + 0.5) * GSD, top - (rows + 0.5) * GSD)
        assert len(rows) > 10_000 and np.abs(rgb[rows, columns] - expected).max() <= 1


def bilinear(image, transform, x, y):
    """Return (n, bands): the numbers at places between the centres of an image's pixels."""
    column, column_x, column_y, row, row_x, row_y = gdal.InvGeoTransform(transform)
    columns, rows = column + column_x * x + column_y * y - 0.5, row + row_x * x + row_y * y - 0.5
    left, top = np.floor(columns).astype(int), np.floor(rows).astype(int)
    across, down = columns - left, rows - top
    upper = image[:, top, left] * (1 - across) + image[:, top, left + 1] * across
    lower = image[:, top + 1, left] * (1 - across) + image[:, top + 1, left + 1] * across
    return (upper * (1 - down) + lower * down).T
