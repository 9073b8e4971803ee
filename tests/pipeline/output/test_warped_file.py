"""The warp as a file: what it holds, what is transparent, and what JPEG cannot hold."""

from __future__ import annotations

import os

import numpy as np
import pytest
from geocentroids.pipeline.errors import Cancelled, PipelineError
from geocentroids.pipeline.imagery.crs import spatial_reference
from geocentroids.pipeline.output.warped_file import check_warp, write_warped
from geocentroids.runtime.progress import Silent
from osgeo import gdal

ANGLE = np.radians(25)
TURNED = (
    500_000, 0.25 * np.cos(ANGLE), 0.25 * np.sin(ANGLE), 5_400_000, 0.25 * np.sin(ANGLE), -0.25 * np.cos(ANGLE)
)


def picture(bands=3, dtype=np.uint8):
    return np.broadcast_to(np.arange(100, 100 + bands, dtype=dtype)[:, None, None], (bands, 300, 300)).copy()


def warp(source, path, compression="LZW", gsd=0.25, target_crs="", progress=Silent(), **options):
    write_warped(source, str(path), gsd, None, target_crs, compression, progress, **options)
    return gdal.Open(str(path))


@pytest.mark.parametrize("bands", [1, 2, 3, 4])
def test_jpeg_holds_up_to_four_bands(write_raster, tmp_path, bands):
    warped = warp(write_raster(tmp_path / "a.tif", picture(bands)), tmp_path / "w.tif", "JPEG")
    means = warped.ReadAsArray().reshape(bands, -1).mean(1)
    assert np.abs(means - np.arange(100, 100 + bands)).max() < 2


def test_jpeg_holds_three_bands_and_a_mask(write_raster, tmp_path):
    image = picture(4)
    image[3, :, :150], image[3, :, 150:] = 0, 255
    warped = warp(write_raster(tmp_path / "a.tif", image, alpha=True), tmp_path / "w.tif", "JPEG")
    mask = warped.GetRasterBand(1).GetMaskBand().ReadAsArray()
    assert warped.RasterCount == 3 and not mask[:, :150].any() and (mask[:, 150:] == 255).all()


def test_a_hole_that_metadata_declare_is_transparent_not_black(write_raster, tmp_path):
    source = write_raster(tmp_path / "a.tif", picture())
    dataset = gdal.Open(source, gdal.GA_Update)
    dataset.WriteArray(np.zeros((3, 100, 100), np.uint8))
    dataset.SetMetadataItem("NODATA_VALUES", "0 0 0")
    del dataset
    warped = warp(source, tmp_path / "w.tif")
    assert warped.RasterCount == 4
    alpha = warped.GetRasterBand(4).ReadAsArray()
    assert not alpha[:98, :98].any() and (alpha[102:] == 255).all()


@pytest.mark.parametrize(
    ("bands", "dtype", "transform"),
    [(5, np.uint8, None), (6, np.uint8, None), (3, np.uint16, None), (4, np.uint8, TURNED), (1, np.uint8, TURNED)],
)
def test_what_jpeg_cannot_hold_is_refused_early(write_raster, tmp_path, bands, dtype, transform):
    options = {"transform": transform} if transform else {}
    source = write_raster(tmp_path / "a.tif", picture(bands, dtype), **options)
    for compression, name in (("LZW", "w.tif"), ("JPEG", "w.vrt")):
        check_warp(source, str(tmp_path / name), 0.25, None, "", compression)
    with pytest.raises(PipelineError, match=r"a\.tif cannot be compressed as JPEG.*choose LZW"):
        check_warp(source, str(tmp_path / "w.tif"), 0.25, None, "", "JPEG")


@pytest.mark.parametrize("name", ["w.tif", "w.vrt"])
@pytest.mark.parametrize(
    ("options", "target_crs"),
    [
        ({"transform": TURNED}, ""),
        ({}, "EPSG:32632"),
        ({"transform": (14.9, 2.4e-6, 0, 48.7, 0, -2.4e-6), "epsg": 4326}, ""),
    ],
)
def test_corners_that_no_pixel_reaches_are_transparent(write_raster, tmp_path, name, options, target_crs):
    warped = warp(write_raster(tmp_path / "a.tif", picture(), **options), tmp_path / name, target_crs=target_crs)
    assert warped.RasterCount == 4
    pixels = warped.ReadAsArray()
    black, transparent = (pixels[:3] == 0).all(axis=0), pixels[3] == 0
    assert 0.005 < transparent.mean() < 0.6 and not (black & ~transparent).any()


def test_what_is_not_turned_or_has_nodata_gets_no_alpha(write_raster, tmp_path):
    assert warp(write_raster(tmp_path / "a.tif", picture()), tmp_path / "w.tif").RasterCount == 3
    warped = warp(write_raster(tmp_path / "b.tif", picture(), TURNED, nodata=9), tmp_path / "v.tif")
    assert warped.RasterCount == 3 and warped.ReadAsArray()[0, 0, 0] == 9


@pytest.mark.parametrize("transform", [(500_000, 0.1, 0, 5_400_000, 0, -0.1), TURNED])
def test_indices_of_a_palette_are_not_mixed(write_raster, tmp_path, transform):
    image = np.zeros((1, 300, 300), np.uint8)
    image[:, ::3] = 200
    source = write_raster(tmp_path / "a.tif", image, transform)
    dataset, table = gdal.Open(source, gdal.GA_Update), gdal.ColorTable()
    table.SetColorEntry(200, (10, 20, 30, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    del dataset
    band = (warped := warp(source, tmp_path / "w.tif")).GetRasterBand(1)
    assert np.unique(band.ReadAsArray()).tolist() == [0, 200]
    assert band.GetColorTable().GetColorEntry(200)[:3] == (10, 20, 30)
    del band, warped


@pytest.mark.parametrize("name", ["w.tif", "w.vrt"])
def test_another_crs_than_the_source_says_is_believed(write_raster, tmp_path, name):
    warped = warp(write_raster(tmp_path / "a.tif", picture(), epsg=None), tmp_path / name, source_crs="EPSG:32631")
    assert spatial_reference(warped.GetProjection()).IsSame(spatial_reference("EPSG:32631"))
    assert warped.GetGeoTransform() == (500_000, 0.25, 0, 5_400_000, 0, -0.25)
    np.testing.assert_array_equal(warped.ReadAsArray(), picture())


def test_what_lay_beside_an_older_file_goes(write_raster, tmp_path):
    source = write_raster(tmp_path / "a.tif", picture())
    (tmp_path / "w.tif.aux.xml").write_text("<PAMDataset><Metadata><MDI key='OLD'>1</MDI></Metadata></PAMDataset>")
    assert warp(source, tmp_path / "w.tif").GetMetadataItem("OLD") is None
    assert sorted(os.listdir(tmp_path)) == ["a.tif", "w.tif"]


def test_cancelled_or_on_a_full_disk_it_leaves_nothing(write_raster, tmp_path, recorded, full_disk):
    source = write_raster(tmp_path / "a.tif", np.random.default_rng(1).integers(0, 255, (3, 900, 900)).astype(np.uint8))
    with full_disk(50_000), pytest.raises(PipelineError, match=r"w\.tif cannot be written: .*disk full"):
        warp(source, tmp_path / "w.tif")
    recorded.cancelled = lambda: True
    with pytest.raises(Cancelled):
        warp(source, tmp_path / "w.tif", progress=recorded)
    assert os.listdir(tmp_path) == ["a.tif"]


@pytest.mark.parametrize("driver", ["GTiff", "JP2OpenJPEG", "PNG"])
def test_a_damaged_input_is_no_full_disk(write_raster, tmp_path, driver):
    noise = np.random.default_rng(1).integers(0, 255, (3, 900, 900)).astype(np.uint8)
    whole = gdal.Open(write_raster(tmp_path / "a.tif", noise))
    path = tmp_path / "damaged.raster"
    gdal.Translate(str(path), whole, format=driver, creationOptions=["WORLDFILE=YES"] if driver == "PNG" else [])
    os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(PipelineError, match=r"damaged\.raster cannot be read: .*Is the file whole"):
        warp(str(path), tmp_path / "w.tif", gsd=0.5, source_crs="EPSG:32633")
    assert not [name for name in os.listdir(tmp_path) if "w.tif" in name]
