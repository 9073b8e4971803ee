"""Many rasters to one map in a folder: the ids of one raster's map, made once, gone on with, and opened as one layer."""

from __future__ import annotations

import json
import os

import numpy as np
import processing
import pytest
from geocentroids.pipeline.analysis.id_raster import IdRaster
from geocentroids.pipeline.errors import Cancelled
from geocentroids.pipeline.output.joined_sheets import join_sheets
from geocentroids.pipeline.output.sheet_folder import SheetFolder
from geocentroids.runtime.progress import Silent
from osgeo import gdal, ogr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

PATCH = 3.0625
SIDE = 28
"""Patches along a sheet's side: four sheets or more on the scene of 150 m."""


def bands(path):
    return gdal.Open(path).ReadAsArray()[:3]


def cut(write_raster, folder, image, spans, corner=(500_000.0, 5_400_000.0), **options):
    """Write parts of an image as files of their own."""
    folder.mkdir(exist_ok=True)
    for number, (columns, rows) in enumerate(spans):
        transform = (corner[0] + columns.start * 0.25, 0.25, 0, corner[1] - rows.start * 0.25, 0, -0.25)
        write_raster(folder / f"part-{number}.tif", image[:, rows, columns], transform, **options)
    return str(folder)


def quarters(image, overlap=60):
    _, height, width = image.shape
    across = (slice(0, width // 2 + overlap), slice(width // 2 - overlap, width))
    down = (slice(0, height // 2 + overlap), slice(height // 2 - overlap, height))
    return [(columns, rows) for rows in down for columns in across]


@pytest.fixture
def settings(tmp_path):
    return {"PRECISION": "float32", "SHEET": SIDE, "OUTPUT": str(tmp_path / "map")}


@pytest.fixture
def alone(run, scene, tmp_path):
    """Return the anchored map of the whole scene as one raster."""
    options = {"INPUT": scene, "PRECISION": "float32", "ANCHORED": True, "RGB": str(tmp_path / "rgb.tif")}
    return gdal.Open(run("perceptualmap", {**options, "IDS": str(tmp_path / "ids.tif")})["IDS"])


def on_the_grid_of(whole, joined):
    """Return the ids of a joined map where the map of one raster lies."""
    (x, _, _, y, _, _), (left, _, _, top, _, _) = whole.GetGeoTransform(), joined.GetGeoTransform()
    window = (round((x - left) / PATCH), round((top - y) / PATCH), whole.RasterXSize, whole.RasterYSize)
    return joined.ReadAsArray(*window)


def test_parts_make_the_map_of_the_whole(run, scene, alone, write_raster, settings, tmp_path, log):
    folder = cut(write_raster, tmp_path / "imagery", bands(scene), quarters(bands(scene)))
    result = run("mapimagery", {"FOLDER": folder, **settings, "RGB": True, "CONFIDENCE": True})
    joined = gdal.Open(result["IDS"])
    assert joined.GetGeoTransform()[0] % (SIDE * PATCH) == 0 and joined.RasterXSize % SIDE == 0
    np.testing.assert_array_equal(on_the_grid_of(alone, joined), alone.ReadAsArray())
    inside = int((alone.ReadAsArray() != 65535).sum())
    assert int((joined.ReadAsArray() != 65535).sum()) == inside
    assert result["SHEETS"] == len(os.listdir(tmp_path / "map" / "ids")) // 2 >= 4
    assert result["SKIPPED"] == result["FAILED"] == 0 and not log.warnings
    rgb, ids = gdal.Open(str(tmp_path / "map" / "rgb.vrt")).ReadAsArray(), joined.ReadAsArray()
    assert (rgb[3] == np.where(ids == 65535, 0, 255)).all()
    table = joined.GetRasterBand(1).GetColorTable()
    for value in np.unique(ids[ids != 65535])[:20].tolist():
        assert (rgb[:3, ids == value] == np.array(table.GetColorEntry(value)[:3])[:, None]).all()
    assert gdal.Open(str(tmp_path / "map" / "confidence.vrt")).RasterCount == 2


def test_no_rim_of_36_files_of_several_types_shows(run, scene, write_raster, settings, tmp_path, log):
    corner = (500_000.11, 5_400_000.07)
    whole = write_raster(tmp_path / "whole.tif", bands(scene), (corner[0], 0.25, 0, corner[1], 0, -0.25))
    options = {"INPUT": whole, "PRECISION": "float32", "ANCHORED": True, "RGB": str(tmp_path / "rgb.tif")}
    alone = gdal.Open(run("perceptualmap", {**options, "IDS": str(tmp_path / "ids.tif")})["IDS"])
    random, kinds = np.random.default_rng(4), (np.uint8, np.uint16, np.int16, np.float32)
    for number in range(36):
        left, right, above, below = random.integers(10, 40, 4).tolist()
        x, y = number % 6 * 100, number // 6 * 100
        spans = [(slice(max(0, x - left), x + 100 + right), slice(max(0, y - above), y + 100 + below))]
        cut(write_raster, tmp_path / "imagery", bands(scene).astype(kinds[number % 4]), spans, corner)
        os.rename(tmp_path / "imagery" / "part-0.tif", tmp_path / "imagery" / f"{number}.tif")
    broken = write_raster(tmp_path / "imagery" / "0-broken.tif", np.full((3, 600, 600), 5, np.uint8))
    os.truncate(broken, os.path.getsize(broken) // 2)
    result = run("mapimagery", {"FOLDER": str(tmp_path / "imagery"), "ORDER": "given", **settings, "COLLAR": False})
    np.testing.assert_array_equal(on_the_grid_of(alone, gdal.Open(result["IDS"])), alone.ReadAsArray())
    assert len(log.warnings) == 3 and "0-broken.tif" in log.warnings[0] and "could not be read: 1," in log.warnings[2]


def test_each_sheet_is_a_cog_that_says_how_it_was_made(run, scene, settings, tmp_path):
    run("mapimagery", {"INPUTS": [scene], **settings, "SHEET": 320})
    names = sorted(os.listdir(tmp_path / "map" / "ids"))
    sheet = gdal.Open(str(tmp_path / "map" / "ids" / names[0]))
    assert sheet.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG" and sheet.RasterXSize == 320
    assert sheet.GetRasterBand(1).GetOverviewCount() == 1 and sheet.GetRasterBand(1).GetColorTable().GetCount() == 512
    made = sheet.GetMetadata()
    assert made["GEOCENTROIDS_CODEBOOK_SHA256"] and made["GEOCENTROIDS_ENCODER_SHA256"] and made["GEOCENTROIDS_MADE_OF"]
    assert not [name for name in names if not name.endswith((".tif", ".tif.aux.xml"))]


def test_what_is_there_is_skipped_and_what_changed_is_made_again(run, scene, write_raster, settings, tmp_path, log):
    folder = cut(write_raster, tmp_path / "imagery", bands(scene), quarters(bands(scene), 0))
    # A tile of 24.5 m: what lies farther from the raster that changed does not depend on it.
    settings.update(TILE=112, MARGIN=2, SHEET=8)
    first = run("mapimagery", {"FOLDER": folder, **settings})
    again = run("mapimagery", {"FOLDER": folder, **settings})
    assert again["SHEETS"] == 0 and again["SKIPPED"] == first["SHEETS"]
    assert any(f"to be made: 0, there already: {first['SHEETS']}." in line for line in log.lines)
    changed = os.path.join(folder, "part-3.tif")
    before = np.array(gdal.Open(first["IDS"]).ReadAsArray())
    dataset = gdal.Open(changed, gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(np.full((50, 50), 7, np.uint8), 200, 200)
    del dataset
    os.utime(changed, (2_000_000_000, 2_000_000_000))
    third = run("mapimagery", {"FOLDER": folder, **settings})
    assert 0 < third["SHEETS"] < first["SHEETS"] and third["SHEETS"] + third["SKIPPED"] == first["SHEETS"]
    assert (gdal.Open(third["IDS"]).ReadAsArray() != before).any()
    other = run("mapimagery", {"FOLDER": folder, **settings, "MARGIN": 1})
    assert other["SHEETS"] == first["SHEETS"] and other["SKIPPED"] == 0


def test_cancelled_it_keeps_what_is_done_and_goes_on(run, scene, alone, settings, log):
    log.cancel_at = 40.0
    with pytest.raises(QgsProcessingException, match="sheets that are done are kept"):
        run("mapimagery", {"INPUTS": [scene], **settings})
    log.__init__()
    result = run("mapimagery", {"INPUTS": [scene], **settings})
    assert result["SKIPPED"] > 0 and result["SHEETS"] > 0
    np.testing.assert_array_equal(on_the_grid_of(alone, gdal.Open(result["IDS"])), alone.ReadAsArray())


def test_cancelled_before_the_first_sheet_it_does_not_speak_of_any(run, scene, settings, log):
    log.cancel_at_message = "Sheets of "
    with pytest.raises(QgsProcessingException, match=r"Cancelled: nothing was written\.$"):
        run("mapimagery", {"INPUTS": [scene], **settings})


def test_a_broken_raster_is_named_and_the_rest_mapped(run, scene, alone, write_raster, settings, tmp_path, log):
    folder = cut(write_raster, tmp_path / "imagery", bands(scene), quarters(bands(scene)))
    (tmp_path / "imagery" / "broken.tif").write_bytes(b"II*\0 and no more")
    half = write_raster(tmp_path / "imagery" / "half.tif", np.full((3, 600, 600), 5, np.uint8))
    os.truncate(half, os.path.getsize(half) // 3)
    os.utime(half, (2_000_000_000, 2_000_000_000))
    result = run("mapimagery", {"FOLDER": folder, **settings})
    told = "\n".join(log.warnings)
    assert "broken.tif is not a readable raster" in told and "half.tif" in told
    assert "Rasters that could not be read: 2, sheets that could not be made: 0." in told
    np.testing.assert_array_equal(on_the_grid_of(alone, gdal.Open(result["IDS"])), alone.ReadAsArray())


def test_imagery_that_goes_away_and_comes_back_leaves_no_gap(run, scene, write_raster, settings, tmp_path, log):
    folder, away = cut(write_raster, tmp_path / "imagery", bands(scene), quarters(bands(scene))), tmp_path / "away"
    run_sheets = {"FOLDER": folder, **settings, "TILE": 112, "MARGIN": 2, "SHEET": 12}
    last = (os.path.join(folder, "part-3.tif"), str(tmp_path / "part-3.tif"))
    gone = []

    def take_away(*names):
        def take(percent):
            if percent > 0 and not gone:
                gone.append(os.rename(*names))

        gone.clear()
        log.feedback.setProgress = take

    take_away(folder, away)
    with pytest.raises(QgsProcessingException, match=rf"is the disk or share of {folder} away\? .* it goes on\."):
        run("mapimagery", run_sheets)
    os.rename(away, folder)
    take_away(*last)
    second = run("mapimagery", run_sheets)
    (told,) = [text for text in log.warnings if "lack rasters" in text]
    lacking = int(told.split(": ")[1].split(".")[0])
    assert second["SKIPPED"] and lacking and (gdal.Open(second["IDS"]).ReadAsArray() == 65535).sum() > 0
    os.rename(*reversed(last))
    third = run("mapimagery", run_sheets)
    assert third["SHEETS"] == lacking and len(log.warnings) == 3
    whole = run("mapimagery", {**run_sheets, "OUTPUT": str(tmp_path / "whole")})
    np.testing.assert_array_equal(gdal.Open(third["IDS"]).ReadAsArray(), gdal.Open(whole["IDS"]).ReadAsArray())


def test_an_area_chooses_sheets(run, scene, settings, tmp_path):
    area = QgsVectorLayer("Polygon?crs=EPSG:32633", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_010, 5_399_980, 500_012, 5_399_982)))
    area.dataProvider().addFeatures([feature])
    result = run("mapimagery", {"INPUTS": [scene], "AREA": area, **settings})
    made = gdal.Open(result["IDS"])
    x, _, _, y, _, _ = made.GetGeoTransform()
    size = SIDE * PATCH
    assert result["SHEETS"] == 1 and made.RasterXSize == made.RasterYSize == SIDE
    assert x <= 500_010 and x + size >= 500_012 and y - size <= 5_399_980 and y >= 5_399_982
    extent = {"EXTENT": "500010,500012,5399980,5399982 [EPSG:32633]"}
    assert run("mapimagery", {"INPUTS": [scene], **extent, **settings})["SKIPPED"] == 1


def test_an_index_says_where_rasters_lie(run, scene, alone, write_raster, settings, tmp_path):
    folder = cut(write_raster, tmp_path / "imagery", bands(scene), quarters(bands(scene)))
    files = sorted(os.path.join(folder, name) for name in os.listdir(folder))
    index = str(tmp_path / "index.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(index)
    layer = dataset.CreateLayer("tiles", gdal.Open(files[0]).GetSpatialRef(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("location", ogr.OFTString))
    for file in files:
        x, pixel, _, y, _, _ = gdal.Open(file).GetGeoTransform()
        right, bottom = x + pixel * gdal.Open(file).RasterXSize, y - pixel * gdal.Open(file).RasterYSize
        feature = ogr.Feature(layer.GetLayerDefn())
        ring = f"{x} {y}, {right} {y}, {right} {bottom}, {x} {bottom}, {x} {y}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        feature.SetField("location", os.path.relpath(file, tmp_path))
        layer.CreateFeature(feature)
    del feature, layer, dataset
    with pytest.raises(QgsProcessingException, match=r"nothing says of .*part-0.tif how fine its pixels are"):
        run("mapimagery", {"INDEX": index, "ORDER": "finest", **settings})
    result = run("mapimagery", {"INDEX": index, **settings})
    np.testing.assert_array_equal(on_the_grid_of(alone, gdal.Open(result["IDS"])), alone.ReadAsArray())


def test_the_map_opens_styled_and_can_be_asked(run, scene, settings, tmp_path):
    result = run("mapimagery", {"INPUTS": [scene], **settings})
    layer = QgsRasterLayer(result["IDS"], "ids")
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    ids = gdal.Open(result["IDS"]).ReadAsArray()
    assert {each.value for each in layer.renderer().classes()} == set(np.unique(ids[ids != 65535]).tolist())
    assert IdRaster.open(result["IDS"]).sha256
    items = json.loads((tmp_path / "map" / "items.json").read_text())["features"]
    index = QgsVectorLayer(str(tmp_path / "map" / "sheets.gpkg"))
    assert len(items) == index.featureCount() == result["SHEETS"]
    assert index.crs().authid() == "EPSG:32633"
    assert index.extent().xMinimum() == gdal.Open(result["IDS"]).GetGeoTransform()[0]
    # The map's own items, as an index of rasters, are the map's sheets.
    assert os.path.isfile(tmp_path / "map" / items[0]["assets"]["ids"]["href"])


def test_processing_loads_it_as_one_styled_layer(run, scene, settings, log):
    project, context = QgsProject.instance(), QgsProcessingContext()
    project.clear()
    context.setProject(project)
    result = processing.runAndLoadResults(
        "geocentroids:mapimagery", {"INPUTS": [scene], **settings, "RGB": True}, feedback=log.feedback, context=context
    )
    (layer,) = project.mapLayers().values()
    assert layer.name() == "Cluster ids" and layer.source() == result["IDS"] and log.errors == []
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    ids = gdal.Open(result["IDS"]).ReadAsArray()
    block = layer.renderer().block(1, layer.extent(), layer.width(), layer.height())
    drawn = np.frombuffer(bytes(block.data()), np.uint8).reshape(*ids.shape, 4)[..., [2, 1, 0, 3]]
    np.testing.assert_array_equal(drawn[..., 3] > 0, ids != 65535)
    rgb = gdal.Open(os.path.join(settings["OUTPUT"], "rgb.vrt")).ReadAsArray().transpose(1, 2, 0)
    np.testing.assert_array_equal(drawn[ids != 65535], rgb[ids != 65535])
    project.clear()


def test_the_layer_that_is_open_grows_with_the_map(run, scene, settings, log):
    project, context = QgsProject.instance(), QgsProcessingContext()
    project.clear()
    context.setProject(project)
    settings = {"INPUTS": [scene], **settings, "TILE": 112, "MARGIN": 2}
    for extent in ("500010,500012,5399980,5399982 [EPSG:32633]", None):
        result = processing.runAndLoadResults(
            "geocentroids:mapimagery", {**settings, "EXTENT": extent}, feedback=log.feedback, context=context
        )
    (layer,) = project.mapLayers().values()
    ids = gdal.Open(result["IDS"]).ReadAsArray()
    assert result["SKIPPED"] == 1 and (layer.height(), layer.width()) == ids.shape
    assert layer.extent().width() == pytest.approx(ids.shape[1] * PATCH)
    assert {each.value for each in layer.renderer().classes()} == set(np.unique(ids[ids != 65535]).tolist())
    project.clear()


def test_a_map_in_a_temporary_folder_is_told_to_go(run, scene, settings, log):
    del settings["OUTPUT"]
    result = run("mapimagery", {"INPUTS": [scene], **settings, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert os.path.isfile(result["IDS"])
    assert log.warnings == ["The map lies in a temporary folder, which goes when QGIS ends: give a folder to keep it."]


def test_sheets_are_joined_anew(run, scene, settings, tmp_path):
    result = run("mapimagery", {"INPUTS": [scene], **settings})
    whole = gdal.Open(result["IDS"]).ReadAsArray()
    for name in ("ids.vrt", "ids.qml", "sheets.gpkg", "items.json"):
        os.remove(tmp_path / "map" / name)
    joined = run("joinsheets", {"FOLDER": settings["OUTPUT"]})
    assert joined["SHEETS"] == result["SHEETS"]
    np.testing.assert_array_equal(gdal.Open(joined["IDS"]).ReadAsArray(), whole)
    assert isinstance(QgsRasterLayer(joined["IDS"], "ids").renderer(), QgsPalettedRasterRenderer)
    with pytest.raises(QgsProcessingException, match="holds no sheets"):
        run("joinsheets", {"FOLDER": str(tmp_path)})


def test_another_map_in_the_folder_is_not_mixed_with(run, scene, settings, tmp_path, log):
    area = "500010,500012,5399980,5399982 [EPSG:32633]"
    elsewhere = "500140,500142,5399860,5399862 [EPSG:32633]"
    quick = {**settings, "INPUTS": [scene], "TILE": 112, "MARGIN": 2}
    first = run("mapimagery", {**quick, "EXTENT": area})
    before = gdal.Open(first["IDS"]).ReadAsArray()
    for other, word in (
        ({"MARGIN": 1}, "margin"),
        ({"GSD": 0.5}, "GSD"),
        ({"SHEET": 20}, "size of a sheet"),
        ({"TARGET_CRS": "EPSG:32632"}, "CRS"),
    ):
        with pytest.raises(QgsProcessingException, match=f"two maps: .* is of another {word}"):
            run("mapimagery", {**quick, "EXTENT": elsewhere, **other})
    assert len(os.listdir(tmp_path / "map" / "ids")) == 2
    np.testing.assert_array_equal(gdal.Open(first["IDS"]).ReadAsArray(), before)
    # Where the other one has just these sheets, they are made anew.
    assert run("mapimagery", {**quick, "EXTENT": area, "MARGIN": 1})["SHEETS"] == 1
    assert log.warnings == []


def test_files_of_the_users_own_are_not_replaced(run, scene, settings, tmp_path):
    (tmp_path / "map").mkdir()
    for name in ("items.json", "sheets.gpkg", "rgb.vrt"):
        (tmp_path / "map" / name).write_text("of the user's")
        with pytest.raises(QgsProcessingException, match=f"holds no map, but a file {name}.*choose another folder"):
            run("mapimagery", {"INPUTS": [scene], **settings})
        (tmp_path / "map" / name).unlink()
    assert os.listdir(tmp_path / "map") == []
    with pytest.raises(QgsProcessingException, match="All of the imagery lies in the folder of the map"):
        run("mapimagery", {"FOLDER": os.path.dirname(scene), **settings, "OUTPUT": os.path.dirname(scene)})


def test_the_bar_goes_forward_to_the_end(run, scene, settings, log):
    percent = []
    log.feedback.setProgress = percent.append
    run("mapimagery", {"INPUTS": [scene], **settings})
    assert percent == sorted(percent) and percent[-1] == 100


def test_joining_is_cancelled_anywhere_and_leaves_what_was(run, scene, settings, tmp_path):
    class Hasty(Silent):
        def __init__(self, patience):
            self.patience = patience

        def cancelled(self):
            self.patience -= 1
            return self.patience < 0

    run("mapimagery", {"INPUTS": [scene], **settings, "TILE": 112, "MARGIN": 2})
    folder = tmp_path / "map"
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    counting = Hasty(1_000)
    join_sheets(SheetFolder(str(folder)), counting)
    questions = 1_000 - counting.patience
    assert questions > 2 * len(os.listdir(folder / "ids")) // 2
    for patience in range(0, questions, 5):
        with pytest.raises(Cancelled):
            join_sheets(SheetFolder(str(folder)), Hasty(patience))
        # The style goes with the raster that it was for, and is written by the algorithm.
        assert {path.name for path in folder.iterdir() if path.is_file()} == set(before) - {"ids.qml"}
        assert (folder / "items.json").read_bytes() == before["items.json"]


def test_nothing_given_and_what_cannot_be_are_told_early(run, scene, settings, tmp_path):
    (tmp_path / "file").write_text("")
    (tmp_path / "empty").mkdir()
    for parameters, message in (
        ({}, "Give raster layers, a folder with imagery, or an index"),
        ({"FOLDER": str(tmp_path / "empty")}, "holds no file"),
        ({"INPUTS": [scene], "OUTPUT": str(tmp_path / "file" / "map")}, "is a file: give a folder"),
        ({"INPUTS": [scene], "OUTPUT": str(tmp_path / ("n" * 256) / "map")}, "is too long: give it a shorter one"),
        ({"INDEX": str(tmp_path / "absent.gpkg")}, "absent.gpkg is not a readable tile index"),
        ({"INPUTS": [scene], "EXTENT": "0,10,0,10 [EPSG:32633]"}, "no imagery in the area"),
    ):
        with pytest.raises(QgsProcessingException, match=message):
            run("mapimagery", {**settings, **parameters})
