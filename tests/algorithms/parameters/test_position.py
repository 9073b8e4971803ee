"""Where a map lies, against where QGIS draws the imagery: in fifteen CRS, by a painted target."""

from __future__ import annotations

import math

import numpy as np
import pytest
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
)

SIDE = 400
TARGET = 40
MOST = 0.3
"""Metres between where QGIS draws the target and where it is read."""

SHIFTED = "+ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7"
PLACES = {
    "WGS 84": ("EPSG:4326", 15.0, 48.7),
    "NAD27, degrees": ("EPSG:4267", -100.0, 35.0),
    "SAD69, degrees": ("EPSG:4618", -55.0, -15.0),
    "Pulkovo 1942, degrees": ("EPSG:4284", 37.0, 55.0),
    "ED50, degrees": ("EPSG:4230", 9.0, 47.0),
    "ETRS89 with heights, degrees": ("EPSG:4937", 10.0, 50.0),
    "NTF (Paris), grads": ("EPSG:4807", 2.5, 46.5),
    "Web Mercator, 60 degrees north": ("EPSG:3857", 25.0, 60.2),
    "plate carree in metres, 60 degrees north": ("EPSG:4087", 25.0, 60.2),
    "Mollweide, 70 degrees north": ("ESRI:54009", 27.0, 70.0),
    "New York in US survey feet": ("EPSG:2263", -74.0, 40.7),
    "NAD27, Texas, feet": ("EPSG:32039", -99.0, 31.0),
    "Lambert-93 with heights": ("EPSG:5698", 2.5, 46.5),
    "British National Grid": ("EPSG:27700", -1.5, 52.5),
    "Dutch RD": ("EPSG:28992", 5.4, 52.2),
    "Krovak": ("EPSG:5514", 15.5, 49.8),
    "Svalbard, beyond UTM": ("EPSG:4326", 20.0, 84.5),
    "ETRS89, degrees": ("EPSG:4258", 10.0, 50.0),
    "NAD83, degrees": ("EPSG:4269", -100.0, 35.0),
    "Bessel with a shift of its own, degrees": (f"PROJ:+proj=longlat {SHIFTED} +no_defs +type=crs", 9.0, 50.0),
    "Bessel with a shift of its own, in feet": (f"PROJ:+proj=tmerc +lon_0=9 {SHIFTED} +units=us-ft +no_defs", 9.1, 50.0),
    "a sphere, degrees": ("PROJ:+proj=longlat +R=6371000 +no_defs +type=crs", 9.0, 50.0),
    "UTM in kilometres": ("PROJ:+proj=utm +zone=33 +datum=WGS84 +units=km +no_defs", 15.0, 48.0),
    "equidistant in US feet": ("PROJ:+proj=eqc +lat_ts=40 +lon_0=-100 +datum=WGS84 +units=us-ft +no_defs", -99.9, 40.0),
    "Krovak, south and west": ("EPSG:5513", 15.5, 49.8),
    "sea ice, polar stereographic": ("EPSG:3413", -45.0, 72.0),
    "Antarctica, polar stereographic": ("EPSG:3031", 100.0, -70.0),
    "Madrid's meridian, degrees": ("EPSG:4903", -3.6, 40.4),
    "Puerto Rico, degrees": ("EPSG:4139", -66.1, 18.4),
    "Tokyo, degrees": ("EPSG:4301", 139.8, 35.7),
    "the equator, degrees": ("EPSG:4326", 36.8, 0.0),
    "the antimeridian, degrees": ("EPSG:4326", 179.9999, -16.0),
    "GDA94, degrees": ("EPSG:4283", 145.0, -37.0),
    "SIRGAS 2000, degrees": ("EPSG:4674", -55.0, -15.0),
}
PROJECTS = ("EPSG:4326", "EPSG:3857")
FEET_OF_AN_OLD_DATUM = "NAD27, Texas, feet"
"""PROJ shifts by where a CRS is in use: in a project of another datum no other CRS is drawn as the layer's own is."""


def crs_of(text):
    crs = QgsCoordinateReferenceSystem(text)
    assert crs.isValid()
    return crs


def carried(point, source, target):
    return QgsCoordinateTransform(source, target, QgsCoordinateTransformContext()).transform(QgsPointXY(*point))


def write(path, crs, longitude, latitude):
    """Write a grey image of about 0.25 m a pixel, a bright square in its middle; return its centre, and a pixel's sides."""
    wgs84 = crs_of("EPSG:4326")
    center = carried((longitude, latitude), wgs84, crs)
    meridian = math.cos(math.radians(latitude))
    right = carried((longitude + 1e-4, latitude), wgs84, crs)
    up = carried((longitude, latitude + 1e-4), wgs84, crs)
    along = math.hypot(right.x() - center.x(), right.y() - center.y()) / (1e-4 * 111_320 * meridian)
    across = math.hypot(up.x() - center.x(), up.y() - center.y()) / (1e-4 * 111_320)
    x, y = along / 4, across / 4
    image = np.full((3, SIDE, SIDE), 60, np.uint8)
    inside = slice((SIDE - TARGET) // 2, (SIDE + TARGET) // 2)
    image[:, inside, inside] = 250
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 3, gdal.GDT_Byte, ["PHOTOMETRIC=RGB"])
    dataset.SetProjection(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
    dataset.SetGeoTransform((center.x() - SIDE / 2 * x, x, 0, center.y() + SIDE / 2 * y, 0, -y))
    dataset.WriteArray(image)
    return center, x, y


def area(corners):
    """Square metres of a small quadrilateral of (longitude, latitude)."""
    meridian = math.cos(math.radians(corners[0].y()))
    points = [((each.x() - corners[0].x()) * 111_320 * meridian, (each.y() - corners[0].y()) * 111_320) for each in corners]
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))) / 2


@pytest.mark.parametrize("place", PLACES)
def test_the_target_is_where_qgis_draws_it(qgis, tmp_path, place):
    text, longitude, latitude = PLACES[place]
    source = crs_of(text)
    center, x, y = write(tmp_path / "target.tif", source, longitude, latitude)
    with WarpedRaster.open(str(tmp_path / "target.tif"), 0.25, None, ReadOptions()) as raster:
        left, bottom, right, top = raster.bounds
        window = Window(0, 0, round((right - left) / 0.25), round((top - bottom) / 0.25))
        rgb, _ = raster.read(window)
        mapped = crs_of(f"WKT:{raster.crs_wkt}")
    rows, columns = np.nonzero(rgb[..., 0] > 155)
    found = (left + (columns.mean() + 0.5) / 4, top - (rows.mean() + 0.5) / 4)
    # The square is as large as it was painted: the map's metres are metres.
    half = TARGET / 2
    corners = [(center.x() + a * half * x, center.y() + b * half * y) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    painted = area([carried(corner, source, crs_of("EPSG:4326")) for corner in corners])
    assert abs(math.sqrt(len(rows) / 16) / math.sqrt(painted) - 1) < 0.02
    # In the layer's own CRS, which a project has if that layer comes first: no shift at all.
    again = carried(found, mapped, source)
    assert abs(again.x() - center.x()) < 1.2 * x and abs(again.y() - center.y()) < 1.2 * y
    for project in map(crs_of, PROJECTS):
        if (project.authid() == "EPSG:3857" and latitude > 84) or place == FEET_OF_AN_OLD_DATUM:
            continue
        drawn, here = carried((center.x(), center.y()), source, project), carried(found, mapped, project)
        unit = 111_320 if project.isGeographic() else 1 / math.cos(math.radians(latitude))
        east = (here.x() - drawn.x()) * (unit * math.cos(math.radians(latitude)) if project.isGeographic() else 1 / unit)
        north = (here.y() - drawn.y()) * (unit if project.isGeographic() else 1 / unit)
        assert math.hypot(east, north) < MOST, f"{east:+.2f} m east, {north:+.2f} m north in {project.authid()}"
