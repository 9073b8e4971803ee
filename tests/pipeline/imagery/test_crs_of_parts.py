"""The CRS in which a part of a raster is read as one of the whole: in metres at the part, however wide the raster is."""

from __future__ import annotations

import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.imagery.crs import in_metres, spatial_reference
from geocentroids.pipeline.imagery.opening import bounds_within, mapped_bounds
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from osgeo import gdal

WORLD = (-20_037_508.34, -20_037_508.34, 20_037_508.34, 20_037_508.34)


@pytest.fixture
def raster(tmp_path):
    def made(crs, bounds):
        """An empty GeoTIFF of 400 x 400 pixels; its path."""
        path, (x_min, y_min, x_max, y_max) = str(tmp_path / "wide.tif"), bounds
        dataset = gdal.GetDriverByName("GTiff").Create(path, 400, 400, 3)
        dataset.SetProjection(spatial_reference(crs).ExportToWkt())
        dataset.SetGeoTransform((x_min, (x_max - x_min) / 400, 0, y_max, 0, (y_min - y_max) / 400))
        return path

    return made


WIDE = {
    "the world in Web Mercator": ("EPSG:3857", WORLD, (1_113_194, 8_399_737, 1_114_194, 8_400_737), "32632"),
    "a country in degrees": ("EPSG:4326", (-10, 35, 30, 60), (-9, 59, -8.99, 59.01), "32629"),
    "all continents in degrees": ("EPSG:4326", (-180, -60, 180, 80), (170, 60, 170.01, 60.01), "32659"),
    "a town in degrees, over the border of zones": ("EPSG:4326", (11.9, 50, 12.2, 50.1), (11.9, 50, 11.91, 50.01), "32633"),
}


@pytest.mark.parametrize("crs, bounds, part, expected", WIDE.values(), ids=WIDE)
def test_it_is_in_metres_at_the_part(raster, crs, bounds, part, expected):
    source = raster(crs, bounds)
    for given in ("", f"EPSG:{expected}"):
        left, bottom, right, top = bounds_within(source, part, given)
        whole = mapped_bounds(source, 0.25, None, given, part=part)
        assert whole[0] <= left < right <= whole[2] and whole[1] <= bottom < top <= whole[3]
        with WarpedRaster.open(source, 0.25, None, ReadOptions(target_crs=given, part=part, collar=False)) as opened:
            target = spatial_reference(opened.crs_wkt)
            assert target.GetAuthorityCode(None) == expected and opened.bounds == whole
        assert in_metres(target, ((left + right) / 2, (bottom + top) / 2))


def test_one_that_is_given_and_is_not_in_metres_at_the_part_is_refused(raster):
    source, part = raster("EPSG:4326", (-10, -60, 10, 60)), (9, 59, 9.01, 59.01)
    assert mapped_bounds(source, 0.25, None, "EPSG:3857")
    for refused in (lambda: bounds_within(source, part, "EPSG:3857"),
                    lambda: mapped_bounds(source, 0.25, None, "EPSG:3857", part=part)):
        with pytest.raises(PipelineError, match="is not in metres on the ground"):
            refused()
