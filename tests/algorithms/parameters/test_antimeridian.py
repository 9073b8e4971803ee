"""Imagery that lies across the line where its CRS begins again, and extents that do: both halves are mapped, in place."""

from __future__ import annotations

import math

import numpy as np
import pytest
from geocentroids.algorithms.parameters.raster_inputs import imagery_input
from geocentroids.algorithms.perceptual_map import PerceptualMap
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.pipeline.imagery.footprints import FootprintIndex, common_crs
from geocentroids.pipeline.imagery.raster_headers import read_footprints
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.runtime.progress import Silent
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProject
from test_position import TARGET, carried, crs_of

SIDE = 400
LINES = {
    "degrees": ("EPSG:4326", 180.0),
    "Web Mercator": ("EPSG:3857", 180.0),
    "plate carree": ("EPSG:4087", 180.0),
    "Mercator of the Pacific": ("EPSG:3832", -30.0),
    "Mercator in feet": ("PROJ:+proj=merc +lon_0=150 +x_0=1000 +datum=WGS84 +units=us-ft +no_defs +type=crs", -30.0),
}


def write(path, crs, x_min, y_max, x, y, middle=SIDE // 2):
    """Write a grey image of 400 x 400 pixels, a bright square around the column `middle`."""
    image = np.full((3, SIDE, SIDE), 60, np.uint8)
    rows = slice((SIDE - TARGET) // 2, (SIDE + TARGET) // 2)
    image[:, rows, middle - TARGET // 2 : middle + TARGET // 2] = 250
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 3, gdal.GDT_Byte, ["PHOTOMETRIC=RGB"])
    dataset.SetProjection(crs.toWkt())
    dataset.SetGeoTransform((x_min, x, 0, y_max, 0, -y))
    dataset.WriteArray(image)
    return str(path)


def on_the_line(path, crs, longitude, side, middle=SIDE // 2):
    """Write an image of about 0.25 m a pixel whose column `middle` is on a line at 16 degrees south; return where it is.

    `side` 1 has the line at the greatest x of the CRS, -1 at the least.
    """
    wgs84 = crs_of("EPSG:4326")
    west, east, south = (
        carried((longitude - side * 1e-4 * step, latitude), wgs84, crs)
        for step, latitude in ((2, -16.0), (1, -16.0), (1, -16.0001))
    )
    x = abs(east.x() - west.x()) / (1e-4 * 111_320 * math.cos(math.radians(16))) / 4
    y = (east.y() - south.y()) / (1e-4 * 111_320) / 4
    line = east.x() + side * abs(east.x() - west.x())
    write(path, crs, line - middle * x, east.y() + SIDE / 2 * y, x, y, middle)
    return line, east.y(), x, y


def found(path, extent=None):
    """Return the middle of the bright square in the map's CRS, its area in square metres, that CRS, and the map's width."""
    with WarpedRaster.open(str(path), 0.25, extent, ReadOptions()) as raster:
        left, bottom, right, top = raster.bounds
        rgb, _ = raster.read(Window(0, 0, round((right - left) / 0.25), round((top - bottom) / 0.25)))
        mapped = crs_of(f"WKT:{raster.crs_wkt}")
    rows, columns = np.nonzero(rgb[..., 0] > 155)
    return (left + (columns.mean() + 0.5) / 4, top - (rows.mean() + 0.5) / 4), len(rows) / 16, mapped, right - left


@pytest.mark.parametrize("side", [1, -1])
@pytest.mark.parametrize("name", LINES)
def test_both_halves_of_imagery_are_mapped_in_place(qgis, tmp_path, name, side):
    text, longitude = LINES[name]
    on_the_line(tmp_path / "line.tif", crs_of(text), longitude, side)
    (x, y), area, mapped, _ = found(tmp_path / "line.tif")
    there = carried((longitude, -16.0), crs_of("EPSG:4326"), mapped)
    assert math.hypot(x - there.x(), y - there.y()) < 0.3
    assert area == pytest.approx((TARGET / 4) ** 2, rel=0.02)


def across(path, metres=25, crs="EPSG:32760"):
    """Return the extent in a layer's own CRS, as an algorithm reads it, of so many metres to each side of the line."""
    middle = carried((180.0, -16.0), crs_of("EPSG:4326"), crs_of(crs))
    spans = (f"{at - metres},{at + metres}" for at in (middle.x(), middle.y()))
    parameters = {"INPUT": str(path), "EXTENT": f"{','.join(spans)} [{crs}]"}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = PerceptualMap()
    algorithm.initAlgorithm({})
    return imagery_input(algorithm, parameters, context).extent


@pytest.mark.parametrize("side", [1, -1])
@pytest.mark.parametrize("name", ["degrees", "Web Mercator"])
def test_both_halves_of_an_extent_are_mapped_where_the_layer_goes_on(project, tmp_path, name, side):
    on_the_line(tmp_path / "line.tif", crs_of(LINES[name][0]), 180.0, side, middle=120)
    (x, y), _, mapped, width = found(tmp_path / "line.tif", across(tmp_path / "line.tif"))
    there = carried((180.0, -16.0), crs_of("EPSG:4326"), mapped)
    assert math.hypot(x - there.x(), y - there.y()) < 0.3
    assert width == pytest.approx(50, abs=2)


@pytest.mark.parametrize("name", ["degrees", "Web Mercator"])
def test_an_extent_over_the_line_is_mapped_as_far_as_the_layer_reaches(project, tmp_path, name):
    on_the_line(tmp_path / "line.tif", crs_of(LINES[name][0]), 180.0, 1, middle=SIDE)
    assert found(tmp_path / "line.tif", across(tmp_path / "line.tif"))[3] == pytest.approx(25, abs=2)


def test_an_extent_over_the_line_of_a_layer_that_has_both_its_ends_is_refused(project, tmp_path):
    line, top, x, y = on_the_line(tmp_path / "west.tif", crs_of("EPSG:3857"), 180.0, 1, middle=SIDE)
    write(tmp_path / "east.tif", crs_of("EPSG:3857"), -line, top + SIDE / 2 * y, x, y, 60)
    gdal.BuildVRT(str(tmp_path / "both.vrt"), [str(tmp_path / "west.tif"), str(tmp_path / "east.tif")]).FlushCache()
    with pytest.raises(PipelineError, match="map one side of the line"):
        across(tmp_path / "both.vrt")


@pytest.mark.parametrize("name", LINES)
def test_rasters_on_both_sides_of_the_line_are_mapped_together(qgis, tmp_path, name):
    text, longitude = LINES[name]
    for side, middle in ((1, SIDE), (-1, 0)):
        on_the_line(tmp_path / f"{side}.tif", crs_of(text), longitude, side, middle)
    sources = [(str(tmp_path / f"{side}.tif"), "") for side in (1, -1)]
    footprints, unreadable = read_footprints(sources, ReadOptions(), Silent())
    assert not unreadable
    target = common_crs(footprints, "")
    left, bottom, right, top = FootprintIndex(footprints, "given", target).bounds
    assert max(right - left, top - bottom) == pytest.approx(SIDE / 2, abs=6)
    there = carried((longitude, -16.0), crs_of("EPSG:4326"), crs_of(f"WKT:{target.ExportToWkt()}"))
    assert math.hypot((left + right) / 2 - there.x(), (bottom + top) / 2 - there.y()) < 1
