"""Tile indexes of sheets: what they say, and what GDAL's driver GTI makes of them, where GDAL has it."""

from __future__ import annotations

import os

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.sheets import Sheet
from geocentroids.pipeline.imagery.crs import spatial_reference
from geocentroids.pipeline.imagery.opening import bounds_of
from geocentroids.pipeline.output.sheet_folder import SheetFolder
from geocentroids.pipeline.output.sheet_tile_indexes import GTI, raster_items, write_tile_index
from osgeo import gdal, ogr

PATCH, SIDE = 3.0625, 64
WKT = spatial_reference("EPSG:32633").ExportToWkt()
KINDS = {"ids": (1, np.uint16, 65535), "rgb": (4, np.uint8, None), "confidence": (2, np.float32, float("nan"))}


@pytest.fixture
def folder(write_raster, tmp_path):
    """Return a function that makes two sheets of a kind, with overviews, and both indexes of them."""

    def folder(kind):
        bands, dtype, nodata = KINDS[kind]
        boxes, files = {}, []
        (tmp_path / kind).mkdir()
        for x in (2600, 2602):
            sheet = Sheet(x, 27500)
            image = np.random.default_rng(x).integers(0, 250, (bands, SIDE, SIDE)).astype(dtype)
            corner = (x * SIDE * PATCH, PATCH, 0, 27501 * SIDE * PATCH, 0, -PATCH)
            path = write_raster(tmp_path / kind / f"{sheet.name}.tif", image, corner, nodata=nodata, alpha=bands == 4)
            gdal.Open(path, gdal.GA_Update).BuildOverviews("NEAREST", [2, 4])
            boxes[sheet] = bounds_of(gdal.Open(path))
            files.append(path)
        write_tile_index(tmp_path / "sheets.gpkg", kind, boxes, WKT)
        write_tile_index(tmp_path / GTI.format(kind), kind, boxes, WKT, raster_items(files[0]))
        gdal.BuildVRT(str(tmp_path / "all.vrt"), files).FlushCache()
        return tmp_path

    return folder


def test_an_index_names_each_sheet_by_a_relative_path_and_leaves_nothing_beside(folder):
    path = folder("ids")
    index = ogr.Open(str(path / "sheets.gpkg"))
    layer = index.GetLayer(0)
    rows = [(feature["sheet"], feature["location"]) for feature in layer]
    assert rows == [(name, f"ids/{name}.tif") for name in ("x2600_y27500", "x2602_y27500")]
    assert layer.GetExtent() == tuple(number * SIDE * PATCH for number in (2600, 2603, 27500, 27501))
    assert sorted(os.listdir(path)) == ["all.vrt", "ids", "ids.gti.gpkg", "sheets.gpkg"]


@pytest.mark.parametrize(
    ("kind", "bands", "dtype", "nodata"),
    [("ids", "1", "UInt16", "65535.0"), ("rgb", "4", "Byte", None), ("confidence", "2", "Float32", "nan")],
)
def test_it_says_what_gti_has_to_know(folder, kind, bands, dtype, nodata):
    index = ogr.Open(str(folder(kind) / GTI.format(kind)))
    said = index.GetLayer(0).GetMetadata()
    assert (said["BAND_COUNT"], said["DATA_TYPE"], said.get("NODATA")) == (bands, dtype, nodata)
    assert said["RESX"] == said["RESY"] == "3.0625" and said["LOCATION_FIELD"] == "location"
    assert (said["OVERVIEW_0_FACTOR"], said["OVERVIEW_1_FACTOR"]) == ("2", "4")


@pytest.mark.skipif(gdal.GetDriverByName("GTI") is None, reason="GDAL is older than 3.9")
@pytest.mark.parametrize("kind", KINDS)
def test_gdal_opens_it_as_the_raster_that_the_virtual_one_is(folder, kind):
    path = folder(kind)
    found, wanted = gdal.Open(str(path / GTI.format(kind))), gdal.Open(str(path / "all.vrt"))
    assert found.GetDriver().ShortName == "GTI" and found.GetGeoTransform() == wanted.GetGeoTransform()
    np.testing.assert_array_equal(found.ReadAsArray(), wanted.ReadAsArray())
    assert found.GetSpatialRef().IsSame(wanted.GetSpatialRef())
    for number in range(1, wanted.RasterCount + 1):
        band, other = found.GetRasterBand(number), wanted.GetRasterBand(number)
        np.testing.assert_equal(band.GetNoDataValue(), other.GetNoDataValue())
        assert band.GetColorInterpretation() == other.GetColorInterpretation()
        assert [band.GetOverview(level).XSize for level in range(band.GetOverviewCount())] == [96, 48]


def test_what_sqlite_left_beside_an_older_index_is_not_taken_for_the_new_ones(tmp_path):
    for suffix in ("", "-wal", "-shm"):
        (tmp_path / f"sheets.gpkg{suffix}").write_bytes(b"old")
    write_tile_index(tmp_path / "sheets.gpkg", "ids", {Sheet(0, 0): (0.0, 0.0, 1.0, 1.0)}, WKT)
    assert os.listdir(tmp_path) == ["sheets.gpkg"]
    assert ogr.Open(str(tmp_path / "sheets.gpkg")).GetLayer(0).GetFeatureCount() == 1


def test_what_cannot_be_replaced_or_removed_is_named(tmp_path):
    (tmp_path / "sheets.gpkg").mkdir()
    with pytest.raises(PipelineError, match=r"sheets\.gpkg cannot be replaced .*: remove its layer from the project"):
        write_tile_index(tmp_path / "sheets.gpkg", "ids", {Sheet(0, 0): (0.0, 0.0, 1.0, 1.0)}, WKT)
    (tmp_path / "outdated.json").mkdir()
    with pytest.raises(PipelineError, match=r"outdated\.json cannot be removed"):
        SheetFolder(str(tmp_path)).mark([])
