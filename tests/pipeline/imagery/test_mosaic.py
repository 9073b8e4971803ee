"""Many rasters read as one: which of them is on top, where their pixels come to lie, and what is left out."""

from __future__ import annotations

import os
import pickle
import shutil

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.pipeline.imagery.common_limits import common_limits
from geocentroids.pipeline.imagery.footprints import FootprintIndex, common_crs
from geocentroids.pipeline.imagery.mosaic import MOST_OPEN, Mosaic
from geocentroids.pipeline.imagery.raster_headers import read_footprints
from geocentroids.pipeline.imagery.read_ahead import read_ahead
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.imagery.reading_threads import Handles
from geocentroids.pipeline.imagery.unreadable_raster import UnreadableRaster
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.runtime.progress import Silent
from osgeo import gdal

RNG = np.random.default_rng(8)
PICTURE = RNG.integers(20, 230, (3, 400, 600)).astype(np.uint8)
CORNER = (500_000.0, 5_400_000.0)


def part(write_raster, path, columns, rows, picture=PICTURE, **options):
    """Write a part of the picture, where it lies."""
    transform = (CORNER[0] + columns.start * 0.25, 0.25, 0, CORNER[1] - rows.start * 0.25, 0, -0.25)
    return write_raster(path, picture[:, rows, columns], transform, **options)


def mosaic(paths, progress=Silent(), order="given", gsd=0.25, **options):
    reading = ReadOptions(**options)
    footprints, unreadable = read_footprints([(path, "") for path in paths], reading, progress)
    target = common_crs(footprints, reading.target_crs)
    index, wkt = FootprintIndex(footprints, order, target), target.ExportToWkt()
    limits = common_limits(index, gsd, wkt, reading, progress)
    found = Mosaic(index, gsd, wkt, reading, limits, progress)
    found.unreadable.update(unreadable)
    return found


def whole(reader, gsd=0.25):
    x_min, y_min, x_max, y_max = reader.bounds
    return Window(0, 0, round((x_max - x_min) / gsd), round((y_max - y_min) / gsd))


def test_parts_read_as_the_picture_that_they_were_cut_from(write_raster, tmp_path):
    spans = [(slice(x, x + 220), slice(y, y + 220)) for y in (0, 180) for x in (0, 200, 380)]
    paths = [part(write_raster, tmp_path / f"{number}.tif", *span) for number, span in enumerate(spans)]
    with mosaic(paths) as reader:
        assert reader.bounds == (500_000.0, 5_399_900.0, 500_150.0, 5_400_000.0)
        rgb, valid = reader.read(Window(-4, -3, 608, 406))
    assert valid[3:-3, 4:-4].all() and not valid[:3].any() and not valid[:, -4:].any()
    np.testing.assert_array_equal(rgb[3:-3, 4:-4], PICTURE.transpose(1, 2, 0))


@pytest.mark.parametrize(("stretch", "low", "high"), [
    ("auto", 0, 15), ("minmax 3 9", 3, 9), ("percentile 0 100", 1, 14), ("none", 0, 255)
])
def test_a_stretch_of_scans_of_4_bits_is_of_their_own_numbers(write_raster, tmp_path, stretch, low, high):
    picture, paths = PICTURE // 16, []
    for x in (0, 300):
        flat = part(write_raster, tmp_path / f"{x}.tif", slice(x, x + 300), slice(0, 400), picture)
        paths.append(str(tmp_path / f"{x}_4.tif"))
        gdal.Translate(paths[-1], flat, creationOptions=["NBITS=4"], bandList=[1]).FlushCache()
    with mosaic(paths, stretch=stretch) as reader:
        rgb, valid = reader.read(whole(reader))
        kept = reader.description["GEOCENTROIDS_STRETCH"]
    expected = np.clip((picture[0] - float(low)) / (high - low), 0, 1) * 255
    assert valid.all()
    np.testing.assert_allclose(rgb[..., 0], expected, atol=0.51)
    assert kept == ("none" if stretch in ("auto", "none") else str([(float(low), float(high))] * 3))


def test_threads_read_what_one_reads_and_name_what_is_broken_once(write_raster, tmp_path, recorded):
    spans = [(slice(x, x + 220), slice(y, y + 220)) for y in (0, 180) for x in (0, 200, 380)]
    paths = [part(write_raster, tmp_path / f"{number}.tif", *span) for number, span in enumerate(spans)]
    windows = [Window(x, y, 90, 70) for y in range(-10, 400, 60) for x in range(-10, 600, 80)]
    one, several = mosaic(paths), mosaic(paths, recorded)
    os.truncate(paths[3], 0)
    with one:
        wanted = [one.read(window) for window in windows]
    with several:
        with Handles(several, 4) as handles, read_ahead(handles.read, windows, lambda: False, 4) as found:
            for (_, (rgb, valid)), (wanted_rgb, wanted_valid) in zip(found, wanted):
                np.testing.assert_array_equal(valid, wanted_valid)
                np.testing.assert_array_equal(rgb, wanted_rgb)
        assert list(several.unreadable) == [paths[3]]
    assert sum("3.tif" in warning for warning in recorded.warned) == 1


@pytest.mark.parametrize(("order", "top"), [("given", 90), ("newest", 180), ("finest", 40)])
def test_the_raster_on_top_is_seen(write_raster, tmp_path, order, top):
    paths = []
    for value, size, time in ((90, 0.25, 1_600_000_000), (180, 0.25, 1_700_000_000), (40, 0.125, 1_500_000_000)):
        transform = (CORNER[0], size, 0, CORNER[1], 0, -size)
        path = write_raster(tmp_path / f"{value}.tif", np.full((3, 200, 200), value, np.uint8), transform)
        os.utime(path, (time, time))
        paths.append(path)
    with mosaic(paths, order=order, collar=False) as reader:
        rgb, _ = reader.read(Window(20, 20, 8, 8))
    assert (rgb == top).all()


def test_a_date_inside_the_file_counts_before_the_files_own(write_raster, tmp_path):
    paths = [str(tmp_path / name) for name in ("old.tif", "new.tif")]
    for path, date in zip(paths, ("2031:01:01 00:00:00", "2032:06:01 10:00:00")):
        write_raster(path, np.full((3, 100, 100), 7, np.uint8))
        gdal.Open(path, gdal.GA_Update).SetMetadataItem("TIFFTAG_DATETIME", date)
    footprints, _ = read_footprints([(path, "") for path in paths], ReadOptions(), Silent())
    assert [footprint.date for footprint in footprints] == ["2031-01-01T00:00:00", "2032-06-01T10:00:00"]


def test_nodata_of_one_shows_what_lies_below(write_raster, tmp_path):
    upper, lower = PICTURE.copy(), np.full_like(PICTURE, 111)
    upper[:, 100:200, 100:300] = 0
    paths = [
        part(write_raster, tmp_path / f"{name}.tif", slice(0, 600), slice(0, 400), picture, nodata=nodata)
        for name, picture, nodata in (("upper", upper, 0), ("lower", lower, None))
    ]
    with mosaic(paths) as reader:
        rgb, valid = reader.read(whole(reader))
    assert valid.all()
    assert (rgb[100:200, 100:300] == 111).all()
    # The last two rows above the hole are its rim.
    np.testing.assert_array_equal(rgb[:98], PICTURE.transpose(1, 2, 0)[:98])


def test_no_rim_shows_where_parts_overlap_whose_pixels_are_resampled(write_raster, tmp_path):
    corner = (500_000.1, 5_400_000.07)
    spans = [(slice(x, x + 230), slice(y, y + 220)) for y in (0, 180) for x in (0, 190, 370)]
    kinds = (np.uint8, np.uint16, np.int16, np.float32)
    paths = [
        write_raster(
            tmp_path / f"{number}.tif",
            PICTURE[:, rows, columns].astype(kinds[number % 4]),
            (corner[0] + columns.start * 0.25, 0.25, 0, corner[1] - rows.start * 0.25, 0, -0.25),
        )
        for number, (columns, rows) in enumerate(spans)
    ]
    alone = write_raster(tmp_path / "alone.tif", PICTURE, (corner[0], 0.25, 0, corner[1], 0, -0.25))
    with mosaic(paths) as reader, WarpedRaster.open(alone, 0.25, None, ReadOptions(anchored=True)) as raster:
        assert reader.bounds == raster.bounds
        for window in (whole(reader), Window(170, 160, 90, 70)):
            for made, wanted in zip(reader.read(window), raster.read(window)):
                # At the rim of all, a pixel may be the rim of two parts.
                np.testing.assert_array_equal(made[4:-4, 4:-4], wanted[4:-4, 4:-4])


def test_the_fringe_of_a_collar_is_left_to_the_raster_below(write_raster, tmp_path):
    bright = np.full((3, 400, 600), 200, np.uint8)
    below = part(write_raster, tmp_path / "below.tif", slice(0, 600), slice(0, 400), bright)
    turned = str(tmp_path / "turned.tif")
    inner = part(write_raster, tmp_path / "inner.tif", slice(100, 500), slice(100, 300), bright[:, :300, :500])
    gdal.Warp(turned, inner, dstSRS="EPSG:32632", xRes=0.25, yRes=0.25, resampleAlg="bilinear")
    with mosaic([turned, below], target_crs="EPSG:32633") as reader:
        rgb, valid = reader.read(whole(reader))
    assert valid.all() and rgb.min() == 200


def test_a_raster_that_breaks_off_is_named_and_its_ground_left_to_the_one_below(write_raster, tmp_path, recorded):
    broken = part(write_raster, tmp_path / "broken.tif", slice(0, 600), slice(0, 400), np.full_like(PICTURE, 99))
    os.truncate(broken, os.path.getsize(broken) // 2)
    header = tmp_path / "header.tif"
    header.write_bytes(b"no raster")
    below = part(write_raster, tmp_path / "below.tif", slice(0, 600), slice(0, 400))
    with mosaic([broken, str(header), below], recorded) as reader:
        rgb, valid = reader.read(whole(reader))
        reader.read(Window(0, 0, 50, 50))
        assert set(reader.unreadable) == {broken, str(header)}
    assert valid.all()
    np.testing.assert_array_equal(rgb, PICTURE.transpose(1, 2, 0))
    assert sum(broken in text for text in recorded.warned) == 1


def test_a_raster_that_may_not_be_left_out_is_an_error_that_another_machine_can_try(write_raster, tmp_path):
    whole_one = part(write_raster, tmp_path / "whole.tif", slice(0, 600), slice(0, 400))
    broken = tmp_path / "broken.tif"
    shutil.copy(whole_one, broken)
    with mosaic([str(broken)]) as reader:
        reader.may_be_left_out = {}
        reader.read(Window(0, 0, 50, 50))
        os.truncate(broken, broken.stat().st_size // 2)
        with pytest.raises(UnreadableRaster, match=r"broken\.tif cannot be read") as raised:
            reader.read(Window(500, 350, 50, 50))
        assert not reader.unreadable
        error = pickle.loads(pickle.dumps(raised.value))
        assert error.raster == 0 and not error.can_read()
        shutil.copy(whole_one, broken)
        assert error.can_read()
        os.remove(broken)
        assert not error.can_read()
        reader.may_be_left_out = {0: "look"}
        assert not reader.read(Window(500, 350, 50, 50))[1].any() and list(reader.unreadable) == [str(broken)]


def test_a_raster_in_another_crs_lies_where_it_does_alone(write_raster, tmp_path):
    utm = part(write_raster, tmp_path / "utm.tif", slice(0, 300), slice(0, 400))
    other = str(tmp_path / "other.tif")
    east = part(write_raster, tmp_path / "east.tif", slice(250, 600), slice(0, 400))
    gdal.Warp(other, east, dstSRS="EPSG:3035", xRes=0.25, yRes=0.25, resampleAlg="near", dstAlpha=True)
    with mosaic([utm, other], target_crs="EPSG:32633") as reader:
        rgb, _ = reader.read(whole(reader))
        offset = reader.corner
    alone = ReadOptions(target_crs="EPSG:32633", anchored=True)
    with WarpedRaster.open(other, 0.25, None, alone) as raster:
        shift = round(raster.bounds[0] / 0.25) - offset[0], round(-raster.bounds[3] / 0.25) - offset[1]
        seen, ground = raster.read(whole(raster))
    part_of = rgb[shift[1] : shift[1] + seen.shape[0], shift[0] : shift[0] + seen.shape[1]][:, 80:]
    np.testing.assert_array_equal(part_of[ground[:, 80:]], seen[:, 80:][ground[:, 80:]])


def test_numbers_of_two_scales_are_refused_and_like_ones_are_not(write_raster, tmp_path, recorded):
    wide = (PICTURE.astype(np.uint16) * 40)
    spans = slice(0, 300), slice(0, 400)
    eight = part(write_raster, tmp_path / "eight.tif", *spans)
    sixteen = part(write_raster, tmp_path / "sixteen.tif", slice(200, 600), spans[1], wide)
    alike = part(write_raster, tmp_path / "alike.tif", slice(200, 600), spans[1], PICTURE.astype(np.float32))
    with pytest.raises(PipelineError, match=r"different scales.*eight.tif.*sixteen.tif"):
        mosaic([eight, sixteen])
    with mosaic([eight, alike]) as reader:
        np.testing.assert_array_equal(reader.read(whole(reader))[0], PICTURE.transpose(1, 2, 0))
    with mosaic([sixteen, part(write_raster, tmp_path / "b.tif", *spans, wide // 2)], recorded) as reader:
        assert reader.description["GEOCENTROIDS_STRETCH"].startswith("[(")
        rgb, _ = reader.read(whole(reader))
    # One stretch for both: where the one is half of the other, it is darker.
    assert rgb[:, :190].mean() < 0.7 * rgb[:, 310:].mean()


def test_grey_and_colour_are_read_together_where_bands_are_named(write_raster, tmp_path):
    color = part(write_raster, tmp_path / "color.tif", slice(0, 300), slice(0, 400))
    grey = write_raster(tmp_path / "grey.tif", PICTURE[:1])
    with mosaic([color, grey], bands=(1,)) as reader:
        rgb, _ = reader.read(whole(reader))
    np.testing.assert_array_equal(rgb, np.repeat(PICTURE[:1], 3, axis=0).transpose(1, 2, 0))


def test_maps_of_ours_among_the_imagery_are_no_gaps(write_raster, tmp_path, recorded):
    image, made = (write_raster(tmp_path / name, PICTURE) for name in ("image.tif", "map.tif"))
    gdal.Open(made, gdal.GA_Update).SetMetadataItem("GEOCENTROIDS_VERSION", "1")
    footprints, unreadable = read_footprints([(image, ""), (made, "")], ReadOptions(), recorded)
    assert [footprint.source for footprint in footprints] == [image] and unreadable == {}
    assert any("Maps that GeoCentroids made" in text for text in recorded.said)
    assert set(read_footprints([(made, "")], ReadOptions(), recorded)[1]) == {made}


def test_several_zones_are_refused_unless_one_is_named(write_raster, tmp_path):
    paths = [write_raster(tmp_path / f"{epsg}.tif", PICTURE, epsg=epsg) for epsg in (32633, 32634)]
    with pytest.raises(PipelineError, match=r"several CRS.*32633.tif.*zone 33N.*32634.tif.*zone 34N.*CRS of the result"):
        mosaic(paths)
    with pytest.raises(PipelineError, match="in metres"):
        mosaic(paths, target_crs="EPSG:3857")


def test_no_more_rasters_are_open_than_there_may_be(write_raster, tmp_path):
    count = MOST_OPEN + 6
    paths = [
        part(write_raster, tmp_path / f"{number}.tif", slice(number * 12, number * 12 + 20), slice(0, 40))
        for number in range(count)
    ]
    with mosaic(paths) as reader:
        first, _ = reader.read(whole(reader))
        assert len([name for name in os.listdir("/proc/self/fd") if str(tmp_path) in _target(name)]) <= 2 * MOST_OPEN
        again, _ = reader.read(whole(reader))
    np.testing.assert_array_equal(first, again)
    assert not [name for name in os.listdir("/proc/self/fd") if str(tmp_path) in _target(name)]


def _target(name):
    try:
        return os.readlink(f"/proc/self/fd/{name}")
    except OSError:
        return ""
