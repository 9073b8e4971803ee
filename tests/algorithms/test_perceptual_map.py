"""The map as an analyst makes it, in a real QGIS through the real worker."""

from __future__ import annotations

import os
import shutil

import numpy as np
import pytest
from geocentroids.pipeline.imagery.crs import spatial_reference, transform_point
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.resources.sample.scene import sample_scene
from geocentroids.runtime.worker import shared_worker
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsRasterLayer


def bands(path):
    return gdal.Open(path).ReadAsArray()


def outputs(folder, *names):
    return {name: str(folder / f"{name.lower()}.tif") for name in names or ("RGB", "IDS")}


def test_two_clicks_give_two_rasters_on_one_grid(run, log, scene, tmp_path):
    result = run("perceptualmap", {"INPUT": scene, **outputs(tmp_path, "RGB", "IDS", "CONFIDENCE")})
    info = shared_worker().describe("", "embedded").codebook
    ids, rgb, confidence = (gdal.Open(result[name]) for name in ("IDS", "RGB", "CONFIDENCE"))
    assert ids.GetGeoTransform() == (500_000, 3.0625, 0, 5_400_000, 0, -3.0625)
    assert ids.GetRasterBand(1).GetNoDataValue() == 65535 and ids.GetRasterBand(1).DataType == gdal.GDT_UInt16
    assert ids.GetRasterBand(1).GetBlockSize() == [256, 256]
    assert (ids.RasterXSize, ids.RasterYSize) == (49, 49) == (rgb.RasterXSize, rgb.RasterYSize)
    assert rgb.GetGeoTransform() == ids.GetGeoTransform() == confidence.GetGeoTransform()
    assert spatial_reference(ids.GetProjection()).IsSame(spatial_reference("EPSG:32633"))
    values = ids.ReadAsArray()
    assert (values < info.size).all() and len(np.unique(values)) > 30
    np.testing.assert_array_equal(rgb.ReadAsArray()[:3].transpose(1, 2, 0), info.colors[values])
    assert (rgb.ReadAsArray()[3] == 255).all() and rgb.GetRasterBand(4).GetColorInterpretation() == gdal.GCI_AlphaBand
    assert (confidence.ReadAsArray()[1] >= 0).all()
    metadata = ids.GetMetadata()
    assert metadata["GEOCENTROIDS_CODEBOOK_SHA256"] == info.sha256 and metadata["GEOCENTROIDS_ENCODER"] == "embedded"
    loaded = shared_worker().load(Model("embedded", "embedded").load())
    assert metadata["GEOCENTROIDS_ENCODER_SHA256"] == loaded.encoder_sha256 != ""
    assert (metadata["GEOCENTROIDS_TILE"], metadata["GEOCENTROIDS_MARGIN"]) == (str(info.tile), str(info.margin))
    assert result["PATCHES"] == 49 * 49
    assert any("patches/s" in line for line in log.lines) and any("precision" in line for line in log.lines)


def test_the_palette_is_beside_the_raster(run, scene, tmp_path):
    result = run("perceptualmap", {"INPUT": scene, **outputs(tmp_path)})
    colors = shared_worker().describe("", "embedded").codebook.colors
    dataset = gdal.Open(result["IDS"])
    table = dataset.GetRasterBand(1).GetColorTable()
    assert table.GetCount() == len(colors)
    assert [table.GetColorEntry(7)[band] for band in range(3)] == colors[7].tolist()
    assert os.path.exists(result["IDS"] + ".aux.xml")


def test_the_map_does_not_depend_on_the_extent_it_was_cut_to(run, write_raster, tmp_path):
    scene = write_raster(tmp_path / "scene.tif", sample_scene(1000)[0].transpose(2, 0, 1))
    whole = bands(run("perceptualmap", {"INPUT": scene, "PRECISION": "float32", **outputs(tmp_path)})["IDS"])
    info = shared_worker().describe("", "embedded").codebook
    patches = info.tile // 14 - 2 * info.margin
    step = patches * 3.0625
    west, north = 500_000 + 2 * step, 5_400_000 - 2 * step
    extent = f"{west},{west + 2 * step},{north - 2 * step},{north} [EPSG:32633]"
    (tmp_path / "part").mkdir()
    part = run(
        "perceptualmap", {"INPUT": scene, "EXTENT": extent, "PRECISION": "float32", **outputs(tmp_path / "part")}
    )["IDS"]
    assert gdal.Open(part).GetGeoTransform()[::3] == (west, north)
    # Real neighbours give the context where the layer goes on: the very same tiles.
    assert (bands(part) == whole[2 * patches : 4 * patches, 2 * patches : 4 * patches]).mean() > 0.995


def target(write_raster, path, kind, size=700):
    """Paint a bright square of 15 m on dark ground; return the source's path and the square's centre in its CRS."""
    angle = np.radians(25)
    transform, epsg = {
        "north-up": ((500_000, 0.25, 0, 5_400_000, 0, -0.25), 32633),
        "geographic": ((14.9, 2.4e-6, 0, 48.7, 0, -2.4e-6), 4326),
        "rotated": (
            (500_000, 0.25 * np.cos(angle), 0.25 * np.sin(angle), 5_400_000, 0.25 * np.sin(angle), -0.25 * np.cos(angle)),
            32633,
        ),
    }[kind]
    image = np.full((3, size, size), 70, np.uint8)
    left, top = size * 2 // 5, size * 4 // 7
    image[:, top : top + 60, left : left + 60] = 230
    x, y = left + 30, top + 30
    truth = (transform[0] + x * transform[1] + y * transform[2], transform[3] + x * transform[4] + y * transform[5])
    return write_raster(path, image, transform, epsg), truth, epsg


@pytest.mark.parametrize("kind", ["north-up", "geographic", "rotated"])
def test_a_targets_patch_holds_its_true_coordinates(run, write_raster, tmp_path, kind):
    source, truth, epsg = target(write_raster, tmp_path / "target.tif", kind)
    result = run("perceptualmap", {"INPUT": source, "PRECISION": "float32", **outputs(tmp_path)})
    dataset = gdal.Open(result["IDS"])
    ids, transform = dataset.ReadAsArray(), dataset.GetGeoTransform()
    x, y = transform_point(truth, spatial_reference(f"EPSG:{epsg}"), spatial_reference(dataset.GetProjection()))
    column, row = int((x - transform[0]) / transform[1]), int((y - transform[3]) / transform[5])
    ground = np.bincount(ids[ids != 65535]).argmax()
    # A tile's context may change the ground's id; what the square looks like inside is found nowhere else.
    inside = np.unique(ids[row - 1 : row + 2, column - 1 : column + 2])
    rows, columns = np.nonzero(np.isin(ids, inside))
    near = (abs(rows - row) < 8) & (abs(columns - column) < 8)
    assert ground not in inside
    # The square is 4.9 patches wide: its patches lie around the true centre to a fraction of one.
    assert abs(rows[near].mean() - (y - transform[3]) / transform[5] + 0.5) < 0.8
    assert abs(columns[near].mean() - (x - transform[0]) / transform[1] + 0.5) < 0.8


@pytest.mark.parametrize(("stride", "pixel"), [("1/2", 1.53125), ("1/4", 0.765625)])
def test_a_denser_map_holds_the_target_where_it_is(run, write_raster, tmp_path, stride, pixel):
    source, truth, _ = target(write_raster, tmp_path / "target.tif", "north-up")
    options = {"INPUT": source, "PRECISION": "float32", "PATCH_STRIDE": stride}
    # 16 patches to each side: the target lies in all passes' patches alike on its left and right, and above and below.
    extent = f"{truth[0] - 49},{truth[0] + 49},{truth[1] - 49},{truth[1] + 49} [EPSG:32633]"
    result = run("perceptualmap", {**options, "EXTENT": extent, **outputs(tmp_path)})
    dataset = gdal.Open(result["IDS"])
    ids, transform = dataset.ReadAsArray(), dataset.GetGeoTransform()
    assert transform[1] == pixel and transform[5] == -pixel
    assert dataset.GetMetadataItem("GEOCENTROIDS_PATCH_STRIDE") == stride
    column, row = int((truth[0] - transform[0]) / pixel), int((transform[3] - truth[1]) / pixel)
    rows, columns = np.indices(ids.shape)
    near = np.hypot(rows - row, columns - column) < 24 / pixel
    # The square, and all around it that its context changes, looks like nothing farther off.
    near &= ~np.isin(ids, ids[~near])
    reach = round(3 / pixel)
    assert near[row - reach : row + reach + 1, column - reach : column + reach + 1].all()
    seen = (transform[0] + pixel * (columns[near].mean() + 0.5), transform[3] - pixel * (rows[near].mean() + 0.5))
    assert np.hypot(seen[0] - truth[0], seen[1] - truth[1]) < 0.8


def test_anchored_maps_of_overlapping_rasters_agree_where_they_see_the_same(run, scene, write_raster, tmp_path):
    image, shift = bands(scene), 137
    left, top = 500_000.0, 5_400_000.0
    maps = []
    for name, part, x, y in (
        ("a", image, left, top),
        ("b", image[:, shift:, shift:], left + shift * 0.25, top - shift * 0.25),
    ):
        (tmp_path / name).mkdir()
        source = write_raster(tmp_path / f"{name}.tif", part, (x, 0.25, 0, y, 0, -0.25))
        options = {"INPUT": source, "PRECISION": "float32", "ANCHORED": True}
        result = run("perceptualmap", {**options, **outputs(tmp_path / name)})
        maps.append(gdal.Open(result["IDS"]))
    one, other = maps
    for made in maps:
        x, pixel, _, y, _, _ = made.GetGeoTransform()
        assert pixel == 3.0625 and x % pixel == 0 and y % pixel == 0
        assert made.GetMetadataItem("GEOCENTROIDS_ANCHORED") == "yes"
    column = round((other.GetGeoTransform()[0] - one.GetGeoTransform()[0]) / 3.0625)
    row = round((one.GetGeoTransform()[3] - other.GetGeoTransform()[3]) / 3.0625)
    ids, part = one.ReadAsArray(), other.ReadAsArray()
    assert column > 0 and row > 0 and part.shape == (ids.shape[0] - row, ids.shape[1] - column)
    # A tile at the part's upper and left rim sees its ground mirrored, where the whole raster goes on.
    tile = shared_worker().describe("", "embedded").codebook.tile // 14
    np.testing.assert_array_equal(ids[row:, column:][tile:, tile:], part[tile:, tile:])
    assert len(np.unique(part[tile:, tile:])) > 10


def test_an_anchored_map_of_an_extent_is_part_of_that_of_the_whole(run, scene, tmp_path):
    made = []
    for name, extent in (("whole", {}), ("part", {"EXTENT": "500031.3,500113.1,5399870.2,5399951.7 [EPSG:32633]"})):
        (tmp_path / name).mkdir()
        options = {"INPUT": scene, "PRECISION": "float32", "ANCHORED": True, **extent}
        made.append(gdal.Open(run("perceptualmap", {**options, **outputs(tmp_path / name)})["IDS"]))
    whole, part = made
    (x, _, _, y, _, _), (part_x, _, _, part_y, _, _) = (one.GetGeoTransform() for one in made)
    window = (round((part_x - x) / 3.0625), round((y - part_y) / 3.0625), part.RasterXSize, part.RasterYSize)
    np.testing.assert_array_equal(whole.ReadAsArray(*window), part.ReadAsArray())


@pytest.mark.parametrize("anchored", [False, True])
def test_the_target_is_where_it_is_on_either_grid(run, write_raster, tmp_path, anchored):
    source, truth, _ = target(write_raster, tmp_path / "target.tif", "north-up", 420)
    options = {"INPUT": source, "PRECISION": "float32", "ANCHORED": anchored, "PATCH_STRIDE": "1/4"}
    dataset = gdal.Open(run("perceptualmap", {**options, **outputs(tmp_path)})["IDS"])
    ids, (x, pixel, _, y, _, _) = dataset.ReadAsArray(), dataset.GetGeoTransform()
    column, row = int((truth[0] - x) / pixel), int((y - truth[1]) / pixel)
    inside = np.unique(ids[row - 2 : row + 3, column - 2 : column + 3])
    rows, columns = np.nonzero(np.isin(ids, inside))
    near = (abs(rows - row) < 8 * 4) & (abs(columns - column) < 8 * 4)
    seen = (x + pixel * (columns[near].mean() + 0.5), y - pixel * (rows[near].mean() + 0.5))
    assert np.hypot(seen[0] - truth[0], seen[1] - truth[1]) < 1.6


@pytest.mark.parametrize("epsg", [None, 32601])
def test_the_crs_and_open_options_of_the_layer_count(run, scene, write_raster, tmp_path, epsg):
    wrong = write_raster(tmp_path / "wrong.tif", bands(scene), epsg=epsg)
    layer = QgsRasterLayer(f"{wrong}|option:NUM_THREADS=2", "wrong")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    extent = "500000,500100,5399900,5400000 [EPSG:32633]"
    result = run("perceptualmap", {"INPUT": layer, "EXTENT": extent, **outputs(tmp_path)})
    dataset = gdal.Open(result["IDS"])
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"
    assert dataset.GetGeoTransform() == (500_000, 3.0625, 0, 5_400_000, 0, -3.0625)
    (tmp_path / "right").mkdir()
    right = run("perceptualmap", {"INPUT": scene, "EXTENT": extent, **outputs(tmp_path / "right")})
    np.testing.assert_array_equal(dataset.ReadAsArray(), bands(right["IDS"]))


def test_imagery_much_coarser_than_the_gsd_is_warned_of(run, log, write_raster, tmp_path):
    image = np.random.default_rng(1).integers(20, 200, (3, 12, 12)).astype(np.uint8)
    coarse = write_raster(tmp_path / "coarse.tif", image, (500_000, 10, 0, 5_400_000, 0, -10))
    run("perceptualmap", {"INPUT": coarse, **outputs(tmp_path)})
    assert any("coarse.tif has pixels of 10.00 m, 40 times the GSD" in text for text in log.warnings)
    assert "1,600 patches of 3.06 m; the source's pixels are 10.00 m." in log.lines


def test_nothing_but_nodata_gives_an_empty_map_and_a_warning(run, log, write_raster, tmp_path):
    source = write_raster(tmp_path / "empty.tif", np.zeros((3, 300, 300), np.uint8), nodata=0)
    result = run("perceptualmap", {"INPUT": source, **outputs(tmp_path)})
    assert (bands(result["IDS"]) == 65535).all() and not bands(result["RGB"])[3].any()
    assert result["PATCHES"] == 0 and any("nodata" in text for text in log.warnings)


def test_cancel_leaves_nothing_behind(run, log, scene, tmp_path):
    log.cancel_at = 0.0
    with pytest.raises(QgsProcessingException, match="Cancelled: nothing was written"):
        run("perceptualmap", {"INPUT": scene, **outputs(tmp_path)})
    assert os.listdir(tmp_path) == []


def test_a_run_that_fails_keeps_the_map_that_was_there(run, scene, tmp_path):
    run("perceptualmap", {"INPUT": scene, **outputs(tmp_path)})
    before = bands(str(tmp_path / "ids.tif"))
    cut = tmp_path / "cut.tif"
    shutil.copy(scene, cut)
    with open(cut, "r+b") as file:
        file.truncate(os.path.getsize(scene) * 2 // 3)
    with pytest.raises(QgsProcessingException, match=r"cut\.tif"):
        run("perceptualmap", {"INPUT": str(cut), **outputs(tmp_path)})
    np.testing.assert_array_equal(bands(str(tmp_path / "ids.tif")), before)
    assert sorted(os.listdir(tmp_path)) == ["cut.tif", "ids.qml", "ids.tif", "ids.tif.aux.xml", "rgb.tif"]
