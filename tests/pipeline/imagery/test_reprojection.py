"""Boxes carried to another CRS, against many points of them; and rasters of the world, read where something is painted."""

from __future__ import annotations

import math

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.pipeline.imagery.crs import spatial_reference
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.imagery.reprojection import transform_bounds, transform_point
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from osgeo import gdal, osr

DEGREES = "EPSG:4326"
BOXES = {
    "the north polar cap": ((-180, 60, 180, 90), "EPSG:32661"),
    "the north polar cap, turned": ((-180, 60, 180, 90), "EPSG:3413"),
    "the north polar cap in UTM": ((-180, 60, 180, 90), "EPSG:32633"),
    "the south polar cap": ((-180, -90, 180, -60), "EPSG:3031"),
    "the south polar cap in UTM": ((-180, -90, 180, -60), "EPSG:32733"),
    "a hemisphere": ((-180, 0, 180, 90), "EPSG:3413"),
    "from 0 to 360": ((0, 50, 360, 80), "EPSG:32661"),
    "a sector that ends at the pole": ((100, 50, 170, 90), "EPSG:3413"),
    "a sector in UTM": ((100, 50, 170, 90), "EPSG:32633"),
    "across the antimeridian": ((170, 60, 190, 80), "EPSG:3413"),
    "Antarctica's tile": ((-10, -90, 40, -70), "EPSG:3031"),
}


@pytest.mark.parametrize("box, crs", BOXES.values(), ids=BOXES)
def test_a_box_holds_all_of_what_it_held_and_no_more(box, crs):
    source, target = spatial_reference(DEGREES), spatial_reference(crs)
    x, y = np.meshgrid(*(np.linspace(box[axis], box[axis + 2], 361) for axis in (0, 1)))
    places = np.stack([x.ravel(), y.ravel()], axis=1).tolist()
    points = np.array(osr.CoordinateTransformation(source, target).TransformPoints(places))[:, :2]
    least = np.concatenate([points.min(axis=0), points.max(axis=0)])
    found = np.array(transform_bounds(box, source, target))
    out = (found - least) * (-1, -1, 1, 1)
    assert (out > -0.01).all(), "something lies outside"
    assert (out < 1e-3 * (least[2:] - least[:2]).max()).all(), "more than the gaps between the points"


def test_a_box_of_the_world_ends_where_coordinates_are_no_places_any_more():
    for crs in ("EPSG:32633", "EPSG:3031"):
        found = transform_bounds((-180, -90, 180, 90), spatial_reference(DEGREES), spatial_reference(crs))
        assert all(1.5e7 < abs(value) <= 5e7 for value in found)


def test_a_box_without_a_place_in_the_target_is_refused():
    with pytest.raises(PipelineError, match="Nothing of the layer has a place"):
        transform_bounds((0, -90, 10, -89), spatial_reference(DEGREES), spatial_reference("EPSG:32661"))


WEB_MERCATOR = (-20_037_508.34, -20_037_508.34, 20_037_508.34, 20_037_508.34)
WHOLES = {
    "the world in degrees": (DEGREES, (-180, -90, 180, 90), (10, 50)),
    "the world in degrees, 100 degrees east": (DEGREES, (-180, -90, 180, 90), (100, 50)),
    "the world in degrees, near the pole": (DEGREES, (-180, -90, 180, 90), (20, 85)),
    "the world in degrees, near the south pole": (DEGREES, (-180, -90, 180, 90), (20, -85)),
    "the Arctic in degrees": (DEGREES, (-180, 60, 180, 90), (170, 86)),
    "the world in Web Mercator, 100 degrees east": ("EPSG:3857", WEB_MERCATOR, (100, 60)),
}


def paint(folder, crs, whole, place):
    """Write a virtual raster of all of `whole` at 0.2 m, with an image of 400 x 400 pixels at a place (longitude, latitude).

    Returns its path, where the bright square of 40 x 40 pixels in the image's middle is, and the image's bounds.
    """
    image = np.full((3, 400, 400), 60, np.uint8)
    image[:, 180:220, 180:220] = 250
    dataset = gdal.GetDriverByName("GTiff").Create(str(folder / "image.tif"), 400, 400, 3)
    dataset.WriteArray(image)
    del dataset
    reference = spatial_reference(crs)
    unit = 0.2 / 111_320 if reference.IsGeographic() else 0.2
    narrow = math.cos(math.radians(place[1]))
    x, y = unit / narrow, unit / (1 if reference.IsGeographic() else narrow)
    at_x, at_y = transform_point(place, spatial_reference(DEGREES), reference)
    column, row = round((at_x - whole[0]) / x), round((whole[3] - at_y) / y)
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource><SourceFilename relativeToVRT="1">image.tif'
        f'</SourceFilename><SourceBand>{band}</SourceBand><SrcRect xOff="0" yOff="0" xSize="400" ySize="400"/>'
        f'<DstRect xOff="{column - 200}" yOff="{row - 200}" xSize="400" ySize="400"/></SimpleSource></VRTRasterBand>'
        for band in (1, 2, 3)
    )
    (folder / "whole.vrt").write_text(
        f'<VRTDataset rasterXSize="{int((whole[2] - whole[0]) / x)}" rasterYSize="{int((whole[3] - whole[1]) / y)}">'
        f"<SRS>{crs}</SRS><GeoTransform>{whole[0]!r}, {x!r}, 0, {whole[3]!r}, 0, {-y!r}</GeoTransform>{bands}</VRTDataset>"
    )
    at_x, at_y = whole[0] + column * x, whole[3] - row * y
    return str(folder / "whole.vrt"), (at_x, at_y), (at_x - 200 * x, at_y - 200 * y, at_x + 200 * x, at_y + 200 * y)


@pytest.mark.parametrize("as_part", [False, True])
@pytest.mark.parametrize("crs, whole, place", WHOLES.values(), ids=WHOLES)
def test_an_extent_of_a_raster_of_the_world_is_read_in_place(tmp_path, crs, whole, place, as_part):
    path, center, box = paint(tmp_path, crs, whole, place)
    options = ReadOptions(part=box if as_part else None, collar=False)
    with WarpedRaster.open(path, 0.25, None if as_part else box, options) as raster:
        source, target = spatial_reference(crs), spatial_reference(raster.crs_wkt)
        left, bottom, right, top = transform_bounds(box, source, target)
        x, y = round((left - raster.bounds[0]) * 4), round((raster.bounds[3] - top) * 4)
        rgb, _ = raster.read(Window(x, y, round((right - left) * 4), round((top - bottom) * 4)))
        corner = raster.bounds[0] + x / 4, raster.bounds[3] - y / 4
    rows, columns = np.nonzero(rgb[..., 0] > 155)
    found = corner[0] + (columns.mean() + 0.5) / 4, corner[1] - (rows.mean() + 0.5) / 4
    assert math.dist(found, transform_point(center, source, target)) < 0.2
    assert len(rows) / 16 == pytest.approx(64, rel=0.05)
