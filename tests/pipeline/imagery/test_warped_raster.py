"""What is read from real GeoTIFFs: which pixels, where, in which colours, and which of them count."""

from __future__ import annotations

import numpy as np
import pytest
from geocentroids.pipeline.errors import Cancelled, PipelineError
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.pipeline.imagery.crs import spatial_reference
from geocentroids.pipeline.imagery.opening import short_name
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.imagery.reprojection import transform_point
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.runtime.progress import Silent
from osgeo import gdal

RNG = np.random.default_rng(3)


def picture(size=300, bands=3, dtype=np.uint8, low=20, high=230):
    return RNG.integers(low, high, (bands, size, size)).astype(dtype)


def whole(raster):
    x_min, y_min, x_max, y_max = raster.bounds
    return Window(0, 0, round((x_max - x_min) / raster.gsd), round((y_max - y_min) / raster.gsd))


def read(path, window=None, extent=None, gsd=0.25, **options):
    with WarpedRaster.open(path, gsd, extent, ReadOptions(**options)) as raster:
        return raster.read(window or whole(raster))


def test_a_source_at_the_gsd_is_read_as_it_is(write_raster, tmp_path):
    image = picture()
    rgb, valid = read(write_raster(tmp_path / "a.tif", image))
    np.testing.assert_array_equal(rgb, image.transpose(1, 2, 0))
    assert valid.all() and rgb.flags["C_CONTIGUOUS"]


def test_an_extent_lies_on_the_layers_grid_and_sees_its_neighbours(write_raster, tmp_path):
    image = picture()
    path = write_raster(tmp_path / "a.tif", image)
    with WarpedRaster.open(path, 0.25, (500_010.1, 5_399_950.0, 500_040.0, 5_399_980.0)) as raster:
        assert raster.bounds == (500_010.0, 5_399_950.0, 500_040.0, 5_399_980.0)
        rgb, _ = raster.read(Window(-8, -8, 136, 136))
    np.testing.assert_array_equal(rgb, image[:, 72:208, 32:168].transpose(1, 2, 0))


def test_the_image_is_reflected_beyond_its_rim(write_raster, tmp_path):
    image = picture(60)
    rgb, _ = read(write_raster(tmp_path / "a.tif", image), Window(-70, -5, 200, 70))
    padded = np.pad(image.transpose(1, 2, 0), ((5, 5), (70, 70), (0, 0)), mode="reflect")
    np.testing.assert_array_equal(rgb, padded)


def target_case(kind):
    """Return (geotransform, EPSG, (column, row) of the painted square's corner, its side) of a source."""
    angle = np.radians(25)
    return {
        "north-up": ((500_000, 0.25, 0, 5_400_000, 0, -0.25), 32633, (181, 95), 24),
        "geographic": ((14.9, 2.4e-6, 0, 48.7, 0, -2.4e-6), 4326, (260, 140), 30),
        "rotated": (
            (500_000, 0.25 * np.cos(angle), 0.25 * np.sin(angle), 5_400_000, 0.25 * np.sin(angle), -0.25 * np.cos(angle)),
            32633,
            (150, 210),
            24,
        ),
    }[kind]


@pytest.mark.parametrize("kind", ["north-up", "geographic", "rotated"])
def test_a_painted_target_lies_where_its_ground_is(write_raster, tmp_path, kind):
    transform, epsg, (column, row), side = target_case(kind)
    image = np.full((3, 400, 400), 60, np.uint8)
    image[:, row : row + side, column : column + side] = 240
    path = write_raster(tmp_path / "a.tif", image, transform, epsg)
    with WarpedRaster.open(path, 0.25) as raster:
        rgb, valid = raster.read(whole(raster))
        weights = np.where(valid, np.clip(rgb[..., 0].astype(float) - 60, 0, None), 0)
        rows, columns = np.indices(weights.shape)
        seen = (
            raster.bounds[0] + 0.25 * ((columns + 0.5) * weights).sum() / weights.sum(),
            raster.bounds[3] - 0.25 * ((rows + 0.5) * weights).sum() / weights.sum(),
        )
        target_crs = spatial_reference(raster.crs_wkt)
    x, y = column + side / 2, row + side / 2
    truth = (transform[0] + x * transform[1] + y * transform[2], transform[3] + x * transform[4] + y * transform[5])
    truth = transform_point(truth, spatial_reference(f"EPSG:{epsg}"), target_crs)
    assert np.hypot(seen[0] - truth[0], seen[1] - truth[1]) < 0.1 * 0.25


def test_a_geographic_source_goes_to_its_utm_zone_and_a_polar_one_to_the_polar(write_raster, tmp_path):
    for (x, y), epsg in (((14.9, 48.7), 32633), ((-70.1, -33.4), 32719), ((20.0, 86.0), 32661), ((20.0, -85.0), 32761)):
        path = write_raster(tmp_path / "a.tif", picture(50), (x, 1e-5, 0, y, 0, -1e-5), 4326)
        with WarpedRaster.open(path, 0.25) as raster:
            assert spatial_reference(raster.crs_wkt).IsSame(spatial_reference(f"EPSG:{epsg}"))


def test_web_mercator_is_not_taken_for_metres_on_the_ground(write_raster, tmp_path):
    path = write_raster(tmp_path / "a.tif", picture(), (1_658_000, 0.4, 0, 6_230_000, 0, -0.4), 3857)
    with WarpedRaster.open(path, 0.25) as raster:
        assert spatial_reference(raster.crs_wkt).IsSame(spatial_reference("EPSG:32633"))


def test_a_named_crs_is_used_and_one_in_degrees_refused(write_raster, tmp_path):
    path = write_raster(tmp_path / "a.tif", picture())
    with WarpedRaster.open(path, 0.25, None, ReadOptions(target_crs="EPSG:32632")) as raster:
        assert spatial_reference(raster.crs_wkt).IsSame(spatial_reference("EPSG:32632"))
    for crs in ("EPSG:4326", "nonsense"):
        with pytest.raises(PipelineError, match="CRS"):
            WarpedRaster.open(path, 0.25, None, ReadOptions(target_crs=crs))


def test_bands_by_colour_interpretation_by_number_and_repeated(write_raster, tmp_path):
    image = picture(60, 4)
    path = write_raster(tmp_path / "a.tif", image)
    dataset = gdal.Open(path, gdal.GA_Update)
    meanings = (gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand, gdal.GCI_Undefined)
    for band, meaning in enumerate(meanings, 1):
        dataset.GetRasterBand(band).SetColorInterpretation(meaning)
    del dataset
    for bands, expected in (((), (3, 2, 1)), ((4, 2, 1), (4, 2, 1)), ((4,), (4, 4, 4)), ((4, 2), (4, 2, 2))):
        rgb, _ = read(path, bands=bands)
        np.testing.assert_array_equal(rgb, image[[band - 1 for band in expected]].transpose(1, 2, 0))
    with pytest.raises(PipelineError, match="bands 1 to 4"):
        read(path, bands=(5,))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_palette_is_expanded(write_raster, recorded, tmp_path, dtype):
    path = write_raster(tmp_path / "a.tif", np.repeat(np.array([[0, 1]], dtype), 50, 0).repeat(25, 1)[None])
    dataset = gdal.Open(path, gdal.GA_Update)
    table = gdal.ColorTable()
    table.SetColorEntry(0, (200, 10, 30, 255))
    table.SetColorEntry(1, (20, 180, 90, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    del dataset
    with WarpedRaster.open(path, 0.25, None, ReadOptions(), recorded) as raster:
        rgb, _ = raster.read(whole(raster))
    assert recorded.said == ["Band 1 is read by its palette, with its colours as they are."]
    assert rgb[25, 5].tolist() == [200, 10, 30] and rgb[25, 45].tolist() == [20, 180, 90]


def scan_of(tmp_path, bits):
    """A grey scan in the whole range of so many bits, with nodata 0; its path and its numbers."""
    path, most = str(tmp_path / "scan.tif"), 2**bits - 1
    dataset = gdal.GetDriverByName("GTiff").Create(path, 300, 300, 1, gdal.GDT_Byte, [f"NBITS={bits}"])
    dataset.SetProjection(spatial_reference("EPSG:32633").ExportToWkt())
    dataset.SetGeoTransform((500_000, 0.25, 0, 5_400_000, 0, -0.25))
    scan = picture(bands=1, low=0, high=most + 1)[0]
    scan[0, 0] = scan[-1, -1] = scan[0, -1] = scan[-1, 0] = most // 2       # no collar
    scan[40:60] = 0
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset.WriteArray(scan)
    return path, scan


@pytest.mark.parametrize("bits", [2, 4, 7])
def test_a_scan_of_fewer_than_8_bits_is_not_black(tmp_path, bits):
    path, scan = scan_of(tmp_path, bits)
    rgb, valid = read(path)
    np.testing.assert_array_equal(valid, scan > 0)
    np.testing.assert_allclose(rgb[valid][:, 0], scan[scan > 0] * (255 / (2**bits - 1)), atol=0.51)


@pytest.mark.parametrize(("stretch", "low", "high", "said"), [
    ("auto", 0, 15, "stretched from 0 to 15 to 8 bit"),
    ("minmax 0 15", 0, 15, "stretched from 0 to 15 to 8 bit"),
    ("minmax 3 9", 3, 9, "stretched from 3 to 9 to 8 bit"),
    ("percentile 0 100", 1, 15, "stretched from 1 to 15 to 8 bit"),
    ("none", 0, 255, "with its numbers as they are"),
])
def test_a_stretch_of_a_scan_of_4_bits_is_of_its_own_numbers(tmp_path, recorded, stretch, low, high, said):
    path, scan = scan_of(tmp_path, 4)
    with WarpedRaster.open(path, 0.25, None, ReadOptions(stretch=stretch), recorded) as raster:
        rgb, valid = raster.read(whole(raster))
        kept = raster.description["GEOCENTROIDS_STRETCH"]
    expected = np.clip((scan[scan > 0] - float(low)) / (high - low), 0, 1) * 255
    np.testing.assert_allclose(rgb[valid][:, 0], expected, atol=0.51)
    assert recorded.said == [f"Band 1 is read as grey, {said}."]
    assert kept == ("none" if stretch == "none" else str([(float(low), float(high))] * 3))


def test_stretches(write_raster, tmp_path):
    ramp = np.linspace(0, 10_000, 200 * 200).reshape(1, 200, 200)
    for dtype in (np.uint16, np.int16, np.float32):
        path = write_raster(tmp_path / f"{dtype.__name__}.tif", ramp.astype(dtype))
        rgb, valid = read(path)
        share = (rgb[valid][:, 0] == 0).mean(), (rgb[valid][:, 0] == 255).mean()
        assert share == pytest.approx((0.02, 0.02), abs=0.006)
        rgb, _ = read(path, stretch="minmax 0 10000")
        np.testing.assert_allclose(rgb[..., 0], ramp[0] * 255 / 10_000, atol=0.53)
    path = write_raster(tmp_path / "8.tif", (ramp / 100).astype(np.uint8))
    np.testing.assert_array_equal(read(path, collar=False)[0][..., 0], (ramp[0] / 100).astype(np.uint8))
    for wrong in ("percentile 98 2", "minmax 5", "percentile 0 101", "bright", "minmax 1 2 3", ""):
        with pytest.raises(PipelineError, match="is not a stretch"):
            read(path, stretch=wrong)


def test_what_the_source_calls_invalid_is(write_raster, tmp_path):
    image = picture()
    hole = np.zeros((300, 300), bool)
    hole[100:200, 50:120] = True
    cases = {}
    nodata = image.copy()
    nodata[:, hole] = 7
    cases["nodata"] = write_raster(tmp_path / "nodata.tif", nodata, nodata=7)
    cases["alpha"] = write_raster(
        tmp_path / "alpha.tif", np.concatenate([image, np.where(hole, 0, 255).astype(np.uint8)[None]]), alpha=True
    )
    wide = np.concatenate([image.astype(np.uint16) * 200, np.where(hole, 0, 65535).astype(np.uint16)[None]])
    cases["alpha of 16 bit"] = write_raster(tmp_path / "alpha16.tif", wide, alpha=True)
    floats = image.astype(np.float32)
    floats[:, hole] = np.nan
    cases["not a number"] = write_raster(tmp_path / "nan.tif", floats)
    cases["mask"] = write_raster(tmp_path / "mask.tif", image)
    dataset = gdal.Open(cases["mask"], gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(hole, 0, 255).astype(np.uint8))
    del dataset
    for name, path in cases.items():
        rgb, valid = read(path)
        np.testing.assert_array_equal(valid, ~hole, err_msg=name)
        assert not rgb[hole].any(), name


def test_alpha_beyond_the_fourth_band_counts(write_raster, tmp_path):
    for dtype, opaque in ((np.uint8, 255), (np.uint16, 65_535)):
        alpha = np.full((1, 300, 300), opaque, dtype)
        alpha[0, 100:200, 50:120] = 0
        path = write_raster(tmp_path / f"{opaque}.tif", np.concatenate([picture(bands=4, dtype=dtype), alpha]))
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(5).SetColorInterpretation(gdal.GCI_AlphaBand)
        del dataset
        np.testing.assert_array_equal(read(path)[1], alpha[0] > 0)


def test_a_band_that_happens_to_be_the_nodata_value_is_no_hole(write_raster, tmp_path):
    image = picture()
    image[0, 40:80] = 0
    _, valid = read(write_raster(tmp_path / "a.tif", image, nodata=0))
    assert valid.all()


@pytest.mark.parametrize("color", [0, 255])
def test_a_collar_is_nodata_and_a_dark_or_white_roof_is_not(write_raster, tmp_path, color):
    image = picture(1500, low=30, high=220)
    row, column = np.indices((1500, 1500))
    collar = row + column < 900
    image[:, collar] = color
    roof = (slice(None), slice(900, 1000), slice(900, 1000))
    image[roof] = color
    path = write_raster(tmp_path / "a.tif", image)
    _, valid = read(path)
    np.testing.assert_array_equal(valid, ~collar)
    assert read(path, collar=False)[1].all()


@pytest.mark.parametrize("color", [0, 255])
@pytest.mark.parametrize("kind", ["GTiff", "JPEG", "VRT"])
def test_noise_of_lossy_compression_beside_nodata_is_no_ground(write_raster, tmp_path, kind, color):
    row, column = np.indices((640, 640))
    image = np.stack([(80 + (row * column + shift) % 90).astype(np.uint8) for shift in (0, 20, 40)])
    collar = row + column < 500
    image[:, collar] = color
    plain, lossy = write_raster(tmp_path / "plain.tif", image), str(tmp_path / "lossy.tif")
    if kind == "JPEG":
        lossy = str(tmp_path / "lossy.jpg")
        gdal.Translate(lossy, plain, format="JPEG", noData=color, creationOptions=["QUALITY=95"]).FlushCache()
    else:
        options = ["COMPRESS=JPEG", "PHOTOMETRIC=YCBCR", "JPEG_QUALITY=95"]
        gdal.Translate(lossy, plain, noData=color, creationOptions=options).FlushCache()
    if kind == "VRT":
        gdal.BuildVRT(str(tmp_path / "lossy.vrt"), [lossy]).FlushCache()
        lossy = str(tmp_path / "lossy.vrt")
    with_noise = read(lossy, collar=False)[1]
    assert with_noise[collar].mean() > 0.02
    valid = read(lossy)[1]
    assert valid[~collar].all() and valid[collar].mean() < with_noise[collar].mean() / 4


def test_dark_water_beside_nodata_is_ground_where_nothing_was_lost(write_raster, tmp_path):
    image = picture(600, low=30, high=220)
    image[:, :100], image[:, 100:300] = 0, 3
    valid = read(write_raster(tmp_path / "lake.tif", image, nodata=0))[1]
    assert not valid[:100].any() and valid[100:].all()


@pytest.mark.parametrize(("corner", "nodata", "dtype", "collar", "reads"), [
    (0, None, np.uint8, True, True),
    (255, None, np.uint8, True, True),
    (0, None, np.uint8, False, False),
    (0, 7, np.uint8, True, False),
    (99, None, np.uint8, True, False),
    (99, None, np.uint16, True, False),
])
def test_a_raster_is_read_whole_only_where_a_corner_may_be_collar(
    write_raster, tmp_path, corner, nodata, dtype, collar, reads
):
    image = picture(dtype=dtype)
    image[:, :9, :9] = corner
    path = write_raster(tmp_path / "a.tif", image, nodata=nodata)
    with WarpedRaster.open(path, 0.25, None, ReadOptions(collar=collar)) as raster:
        assert ("thumbnail" in vars(raster.warp)) == reads
        raster.read(whole(raster))
        assert ("thumbnail" in vars(raster.warp)) == reads
        assert raster.overview.shape == (300, 300) and raster.overview[9:, 9:].all()


def test_a_dark_lake_is_ground_wherever_the_extent_begins(write_raster, tmp_path):
    image = picture(1000)
    image[:, 300:700, 300:700] = 3
    path = write_raster(tmp_path / "a.tif", image)
    for extent in (None, (500_100, 5_399_800, 500_240, 5_399_900), (500_090, 5_399_840, 500_150, 5_399_910)):
        assert read(path, extent=extent)[1].all()


@pytest.mark.parametrize("kind", ["geographic", "rotated"])
def test_what_a_warp_leaves_empty_is_no_collar_and_hides_none(write_raster, tmp_path, kind):
    transform, epsg, _, _ = target_case(kind)
    image = picture(800, low=60, high=200)
    image[:, 300:500, :100] = 3
    path = write_raster(tmp_path / "lake.tif", image, transform, epsg)
    np.testing.assert_array_equal(read(path)[1], read(path, collar=False)[1])
    image[:, :, 500:] = 255
    path = write_raster(tmp_path / "collar.tif", image, transform, epsg)
    valid, ground = read(path)[1], read(path, collar=False)[1]
    assert valid.sum() / ground.sum() == pytest.approx(500 / 800, abs=0.01)


def test_percentiles_are_the_layers_whatever_the_extent(write_raster, tmp_path):
    ramp = np.linspace(100, 10_000, 4000)[None, :, None] * np.ones((3, 1, 200))
    path = write_raster(tmp_path / "a.tif", ramp.astype(np.uint16))
    rgb, _ = read(path)
    assert ((rgb == 0).mean(), (rgb == 255).mean()) == pytest.approx((0.02, 0.02), abs=0.015)
    extent = (500_000, 5_399_500, 500_050, 5_399_600)
    np.testing.assert_array_equal(read(path, extent=extent)[0], rgb[1600:2000])


def test_percentiles_of_what_little_is_valid(write_raster, tmp_path):
    image = np.zeros((3, 3000, 3000), np.uint16)
    image[:, 1005:1105, 1005:1105] = RNG.integers(1000, 3000, (3, 100, 100))
    rgb, valid = read(write_raster(tmp_path / "a.tif", image, nodata=0))
    assert valid.sum() == 10_000 and rgb[valid].mean() == pytest.approx(127, abs=8)


def test_looking_over_a_raster_is_stopped_at_once(write_raster, tmp_path):
    path = write_raster(tmp_path / "a.tif", picture(low=0, high=3))
    progress = Silent()
    progress.cancelled = lambda: True
    with pytest.raises(Cancelled):
        WarpedRaster.open(path, 0.25, progress=progress)


def test_a_source_five_times_finer_is_averaged_and_does_not_alias(write_raster, tmp_path):
    stripes = np.zeros((3, 600, 600), np.uint8)
    stripes[0, ::2], stripes[1, :, ::2], stripes[2, ::3, ::3] = 250, 250, 225
    path = write_raster(tmp_path / "fine.tif", stripes, (500_000, 0.05, 0, 5_400_000, 0, -0.05))
    rgb, _ = read(path, collar=False)
    inner = rgb[4:-4, 4:-4].astype(float)
    # Every second line, column, and every ninth pixel: grey, where one pixel in 25 would be black or white.
    assert inner.mean(axis=(0, 1)) == pytest.approx((125, 125, 25), abs=1)
    assert inner.std(axis=(0, 1)).max() < 6


def test_bad_sources_are_named_with_a_remedy(write_raster, tmp_path):
    (tmp_path / "text.tif").write_text("no raster")
    with pytest.raises(PipelineError, match=r"text\.tif is not a readable raster"):
        WarpedRaster.open(str(tmp_path / "text.tif"), 0.25)
    path = write_raster(tmp_path / "nowhere.tif", picture(), epsg=None)
    with pytest.raises(PipelineError, match="has no CRS"):
        WarpedRaster.open(path, 0.25)
    path = write_raster(tmp_path / "geocentric.tif", picture(), (4_000_000, 0.25, 0, 1_000_000, 0, -0.25), epsg=4978)
    with pytest.raises(PipelineError, match="is in WGS 84, which is no CRS of a map"):
        WarpedRaster.open(path, 0.25)
    path = write_raster(tmp_path / "a.tif", picture())
    with pytest.raises(PipelineError, match="does not overlap"):
        WarpedRaster.open(path, 0.25, (0, 0, 10, 10))


def test_the_crs_that_the_user_knows_better(write_raster, tmp_path):
    for epsg in (None, 32632):
        path = write_raster(tmp_path / f"{epsg}.tif", picture(), epsg=epsg)
        with WarpedRaster.open(path, 0.25, None, ReadOptions(source_crs="EPSG:32633")) as raster:
            assert spatial_reference(raster.crs_wkt).IsSame(spatial_reference("EPSG:32633"))
            assert raster.bounds[0] == 500_000 and raster.read(whole(raster))[1].all()


def test_a_raster_without_a_place_is_refused(write_raster, tmp_path):
    path = str(tmp_path / "a.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 300, 300, 3)
    dataset.FlushCache()
    with pytest.raises(PipelineError, match="not georeferenced"):
        WarpedRaster.open(path, 0.25)
    points = [gdal.GCP(500_000 + x, 5_400_000 - y, 0, 4 * x, 4 * y) for x in (0, 75) for y in (0, 75)]
    dataset.SetGCPs(points, spatial_reference("EPSG:32633").ExportToWkt())
    del dataset
    with pytest.raises(PipelineError, match="control points alone"):
        WarpedRaster.open(path, 0.25)


def rational_polynomials():
    """Return coefficients that place an image of 1,000 pixels a side near 48.75 north, 15 east."""

    def only(index, value):
        return " ".join(value if index == number else "0" for number in range(20))

    return {
        "LINE_OFF": "500", "SAMP_OFF": "500", "LAT_OFF": "48.75", "LONG_OFF": "15", "HEIGHT_OFF": "0",
        "LINE_SCALE": "500", "SAMP_SCALE": "500", "LAT_SCALE": "0.0011", "LONG_SCALE": "0.0017", "HEIGHT_SCALE": "500",
        "LINE_NUM_COEFF": only(2, "-1"), "LINE_DEN_COEFF": only(0, "1"),
        "SAMP_NUM_COEFF": only(1, "1"), "SAMP_DEN_COEFF": only(0, "1"),
    }  # fmt: skip


@pytest.mark.parametrize(("domain", "words"), [("RPC", r"rational polynomials \(RPCs\)"), ("GEOLOCATION", "geolocation")])
def test_what_places_a_raster_is_named(tmp_path, domain, words):
    path = str(tmp_path / "a.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 1000, 1000, 3)
    arrays = {"X_DATASET": path, "X_BAND": "1", "Y_DATASET": path, "Y_BAND": "2"}
    dataset.SetMetadata(rational_polynomials() if domain == "RPC" else arrays, domain)
    del dataset
    with pytest.raises(PipelineError, match=f"{words}.* alone: run GDAL's 'Warp"):
        WarpedRaster.open(path, 0.25)


def test_no_secret_of_a_source_is_told_in_what_is_made_of_it():
    assert short_name("/vsicurl/https://store/a.tif?sig=SECRET") == "a.tif"
    assert short_name("PG:host=db dbname='maps' password='secret'") == ""


def test_a_truncated_file_is_an_error_and_not_a_black_map(write_raster, tmp_path):
    path = tmp_path / "cut.tif"
    write_raster(path, picture(1200))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(PipelineError, match=r"cut\.tif"):
        read(str(path))


def test_gdals_cache_is_given_back(write_raster, tmp_path):
    before, path = gdal.GetCacheMax(), write_raster(tmp_path / "a.tif", picture())
    with WarpedRaster.open(path, 0.25):
        second = WarpedRaster.open(path, 0.25)
    with second:
        assert gdal.GetCacheMax() < before
    assert gdal.GetCacheMax() == before
