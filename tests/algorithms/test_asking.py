"""What is asked of a map: legends applied, places that are like examples, classes from samples."""

from __future__ import annotations

import json
import re
import shutil

import numpy as np
import processing
import pytest
from geocentroids.pipeline.analysis.similarity import Similarity
from geocentroids.pipeline.output.attribute_table import read_attribute_table
from geocentroids.runtime.model_contents import ask_centroids
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.worker import shared_worker
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from shell import ROOT

WORLD = 20_037_508.34
"""Metres of Web Mercator from its middle to each side."""


@pytest.fixture(scope="module")
def ids(qgis, scene, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("ids") / "ids.tif")
    processing.run("geocentroids:perceptualmap", {"INPUT": scene, "IDS": path, "RGB": path.replace("ids.tif", "rgb.tif")})
    return path


def refusal(name, parameters):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geocentroids:{name}")
    good, message = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert good == (not message)
    return message


def test_groups_become_a_legend_and_the_legend_classes(run, log, ids, tmp_path):
    options = {"INPUT": ids, "GROUPS": 8, "LEGEND": str(tmp_path / "eight"), "OUTPUT": str(tmp_path / "g.tif")}
    legend = run("groupclusters", options)["LEGEND"]
    assert legend == str(tmp_path / "eight.legend.json")
    text = (tmp_path / "eight.legend.json").read_text(encoding="utf-8").replace("Group 1", "Wald")
    (tmp_path / "eight.legend.json").write_text(text, encoding="utf-8")
    path = run("applylegend", {"INPUT": ids, "LEGEND": legend, "OUTPUT": str(tmp_path / "classes.tif")})["OUTPUT"]
    values, groups = gdal.Open(path).ReadAsArray(), gdal.Open(options["OUTPUT"]).ReadAsArray()[0]
    np.testing.assert_array_equal(values[groups != 65535], groups[groups != 65535] + 1)
    layer = QgsRasterLayer(path)
    classes = {entry.value: entry for entry in layer.renderer().classes()}
    assert classes[1].label == "Wald" and set(np.unique(values)) - {255} <= set(classes)
    colors = [each["color"] for each in json.loads(text)["classes"]]
    assert classes[1].color.name() == colors[0]
    assert any(line.startswith("Wald: ") and ("ha" in line or "m²" in line) for line in log.lines)
    # The names are in the file's own sidecar as well.
    (tmp_path / "classes.qml").unlink()
    layer = QgsRasterLayer(path)
    assert "Wald" in [entry.label for entry in layer.renderer().classes()]
    options = {"INPUT": path, "LEGEND": legend, "OUTPUT": str(tmp_path / "x.tif")}
    assert "not of cluster ids" in refusal("applylegend", options)


def test_a_legend_of_a_table_of_this_maps_ids(run, ids, tmp_path):
    present = np.unique(gdal.Open(ids).ReadAsArray())[:2].tolist()
    table = tmp_path / "mine.csv"
    table.write_text(f"id,class,color\n{present[0]},roofs,#aa0000\n{present[1]},roads,\n", encoding="utf-8")
    path = run("applylegend", {"INPUT": ids, "LEGEND": str(table), "OUTPUT": str(tmp_path / "c.tif")})["OUTPUT"]
    original, values = gdal.Open(ids).ReadAsArray(), gdal.Open(path).ReadAsArray()
    assert (values[original == present[0]] == 1).all() and (values[original == present[1]] == 2).all()
    assert (values[~np.isin(original, [*present, 65535])] == 0).all()


def test_a_legend_reads_a_folder_of_sheets_as_one_map(run, log, scene, tmp_path):
    folder = tmp_path / "map"
    made = run("mapimagery", {"INPUTS": [scene], "SHEET": 28, "OUTPUT": str(folder)})
    assert made["SHEETS"] >= 4
    ids = gdal.Open(made["IDS"]).ReadAsArray()
    present = np.unique(ids)[:60].tolist()
    table = tmp_path / "mine.csv"
    table.write_text("id,class\n" + "".join(f"{number},roofs\n" for number in present), encoding="utf-8")
    options = {"INPUT": str(folder), "LEGEND": str(table), "OUTPUT": str(tmp_path / "c.tif")}
    path = run("applylegend", options)["OUTPUT"]
    values = gdal.Open(path).ReadAsArray()
    np.testing.assert_array_equal(values, np.where(ids == 65535, 255, np.isin(ids, present)))
    pixel = gdal.Open(path).GetGeoTransform()[1] ** 2
    areas = {row.name: row.square_metres for row in read_attribute_table(path)}
    assert areas["roofs"] == pytest.approx((values == 1).sum() * pixel, rel=2e-3) and areas["roofs"] > 100
    assert any(line.startswith("roofs: ") for line in log.lines)
    (folder / "ids.vrt").unlink()
    assert "are not joined: run 'Join sheets' on it first" in refusal("applylegend", options)
    assert "is not a readable raster" in refusal("applylegend", {**options, "INPUT": str(tmp_path)})
    inside = {**options, "INPUT": made["IDS"], "OUTPUT": str(next((folder / "ids").glob("*.tif")))}
    run("joinsheets", {"FOLDER": str(folder)})
    for given in (made["IDS"], str(folder)):
        assert "which" in refusal("applylegend", {**inside, "INPUT": given}), "a sheet is not lost"


def test_legends_that_do_not_fit(run, ids, scene, tmp_path):
    output = {"OUTPUT": str(tmp_path / "c.tif")}
    legend = tmp_path / "other.legend.json"
    found = {"format": 1, "codebook": {"name": "coast", "sha256": "ab" * 32}, "classes": [], "ids": [None] * 512}
    legend.write_text(json.dumps(found), encoding="utf-8")
    message = refusal("applylegend", {"INPUT": ids, "LEGEND": str(legend), **output})
    assert "codebook 'coast' (abababababab)" in message and "'embedded' (" in message
    found["classes"] = [{"name": "\ud800", "color": "#102030"}]
    legend.write_text(json.dumps(found), encoding="utf-8")
    message = refusal("applylegend", {"INPUT": ids, "LEGEND": str(legend), **output})
    assert "other.legend.json is not a legend: its class 1 has" in message and "'\\ud800'" in message
    assert "is not a file" in refusal("applylegend", {"INPUT": ids, "LEGEND": str(tmp_path / "none.json"), **output})
    assert "raster of cluster ids" in refusal("applylegend", {"INPUT": scene, "LEGEND": str(legend), **output})
    with pytest.raises(QgsProcessingException, match="0 groups there is no legend"):
        run("groupclusters", {"INPUT": ids, "GROUPS": 0, "LEGEND": str(tmp_path / "l.json"), **output})


def layer_of(points, crs="EPSG:32633", kind="Point", field="sign:integer"):
    """A layer in memory of (WKT, value of the field)."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field={field}", "examples", "memory")
    features = []
    for text, value in points:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(text))
        feature.setAttributes([value])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def at(path, row, column):
    """The middle of a pixel, as WKT."""
    transform = gdal.Open(path).GetGeoTransform()
    return f"POINT ({transform[0] + (column + 0.5) * transform[1]} {transform[3] + (row + 0.5) * transform[5]})"


def test_similar_places_by_clusters(run, log, ids, tmp_path):
    original = gdal.Open(ids).ReadAsArray()
    layer = layer_of([(at(ids, 20, 20), 1), (at(ids, 35, 5), -1)])
    places = str(tmp_path / "places.gpkg")
    options = {"INPUT": ids, "EXAMPLES": layer, "OUTPUT": str(tmp_path / "like.tif"), "PLACES": places}
    made = run("findsimilar", options)
    like = gdal.Open(made["OUTPUT"]).ReadAsArray()
    assert np.isnan(like).sum() == (original == 65535).sum() and np.nanmin(like) >= 0 and np.nanmax(like) <= 1
    for cluster in np.unique(original[original != 65535])[:40]:
        assert len(np.unique(like[original == cluster])) == 1
    found = list(QgsVectorLayer(places, "p").getFeatures())
    assert [feature["rank"] for feature in found] == list(range(1, len(found) + 1))
    values = [feature["similarity"] for feature in found]
    assert values == sorted(values, reverse=True) and len(found) > 3
    run("findsimilar", {**options, "SIGN": "sign", "OUTPUT": str(tmp_path / "less.tif"), "PLACES": None})
    less = gdal.Open(str(tmp_path / "less.tif")).ReadAsArray()
    assert less[35, 5] < like[35, 5] and less[20, 20] > 0.5
    shown = QgsRasterLayer(str(tmp_path / "like.tif"))
    renderer = shown.renderer()
    assert renderer.type() == "singlebandpseudocolor"
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0, 1)


def test_polygons_of_what_is_alike_enough(run, log, ids, tmp_path):
    layer = layer_of([(at(ids, 20, 20), 1)])
    options = {"INPUT": ids, "EXAMPLES": layer, "LEAST": 0.4, "OUTPUT": str(tmp_path / "like.tif"), "PLACES": None}
    made = run("findsimilar", {**options, "POLYGONS": str(tmp_path / "places.gpkg")})
    like = gdal.Open(made["OUTPUT"]).ReadAsArray()
    polygons = QgsVectorLayer(made["POLYGONS"], "p")
    assert polygons.crs().authid() == "EPSG:32633" and [each.name() for each in polygons.fields()][1:] == [
        "area_m2", "similarity"
    ]
    pixel = gdal.Open(ids).GetGeoTransform()[1] ** 2
    found, alike = list(polygons.getFeatures()), like >= 0.4
    assert len(found) > 3 and 0 < alike.sum() < alike.size / 2
    assert sum(each.geometry().area() for each in found) == pytest.approx(alike.sum() * pixel)
    assert sum(each["area_m2"] for each in found) == pytest.approx(alike.sum() * pixel, rel=2e-3)
    # The mean of the polygons' means, each by its area, is that of their pixels.
    mean = sum(each["similarity"] * each.geometry().area() for each in found) / (alike.sum() * pixel)
    assert mean == pytest.approx(like[alike].mean(), abs=1e-3)
    assert all(0.4 <= each["similarity"] <= 1 for each in found)
    assert run("findsimilar", options)["POLYGONS"] is None
    options["EXAMPLES"] = layer_of([(at(ids, 20, 20), 1), (at(ids, 35, 5), 1)])
    none = run("findsimilar", {**options, "LEAST": 1, "POLYGONS": "TEMPORARY_OUTPUT"})["POLYGONS"]
    assert none.featureCount() == 0 and log.warnings == ["No place is at least 1.00 alike: there are no polygons."]
    bad = refusal("findsimilar", {**options, "POLYGONS": str(tmp_path / "like.csv")})
    assert "this format keeps no places" in bad


@pytest.mark.parametrize("stride", ["1", "1/2"])
def test_similar_places_by_features_are_those_of_every_patch(run, scene, ids, tmp_path, stride):
    options = {"INPUT": scene, "PRECISION": "float32", "PATCH_STRIDE": stride}
    features = run("encodepatches", {**options, "TYPE": "float32", "OUTPUT": str(tmp_path / "f.tif")})["OUTPUT"]
    rows = gdal.Open(features).ReadAsArray()
    spots = [(20, 20), (35, 5), (3, 40)]
    signs = np.array([1, 1, -1])
    layer = layer_of([(at(features, *spot), int(sign)) for spot, sign in zip(spots, signs)])
    options |= {"METHOD": "features", "EXAMPLES": layer, "SIGN": "sign", "PLACES": None}
    path = run("findsimilar", {**options, "OUTPUT": str(tmp_path / "like.tif")})["OUTPUT"]
    info = shared_worker().describe("", "embedded").codebook
    similarity = Similarity.of(info, ask_centroids(info, shared_worker(), Silent()))
    examples = np.stack([rows[:, row, column] for row, column in spots])
    wanted = similarity.wanted(examples, np.arange(3), signs)
    expected = similarity.scores(rows.reshape(len(rows), -1).T, wanted).reshape(rows.shape[1:])
    made = gdal.Open(path).ReadAsArray()
    np.testing.assert_allclose(made, expected, atol=2e-3)
    assert expected.max() > 0.5 and gdal.Open(path).GetMetadataItem("GEOCENTROIDS_SIMILARITY") == (
        "features, 2 examples, 1 counter-examples"
    )


@pytest.mark.parametrize("anchored", [False, True])
def test_an_extent_is_a_part_of_the_whole_and_examples_may_lie_outside_of_it(run, log, scene, ids, tmp_path, anchored):
    layer = layer_of([(at(ids, 2, 3), 1)])
    options = {"INPUT": scene, "METHOD": "features", "EXAMPLES": layer, "PRECISION": "float32", "ANCHORED": anchored}
    left, size, _, top, _, _ = gdal.Open(ids).GetGeoTransform()
    # Of 10 by 8 patches, which is less than a tile, and not along their edges.
    box = left + 20.4 * size, left + 29.6 * size, top - 27.6 * size, top - 20.4 * size
    extent = f"{box[0]},{box[1]},{box[2]},{box[3]} [EPSG:32633]"
    whole = gdal.Open(run("findsimilar", {**options, "PLACES": None, "OUTPUT": str(tmp_path / "whole.tif")})["OUTPUT"])
    found = run("findsimilar", {**options, "EXTENT": extent, "PLACES": "memory:", "OUTPUT": str(tmp_path / "part.tif")})
    part = gdal.Open(found["OUTPUT"])
    (x, _, _, y, *_), (x_whole, _, _, y_whole, *_) = part.GetGeoTransform(), whole.GetGeoTransform()
    column, row = round((x - x_whole) / size, 3), round((y_whole - y) / size, 3)
    assert column == int(column) and row == int(row), "the same patches"
    values = part.ReadAsArray()
    rows, columns = values.shape
    assert (rows, columns) == (8, 10) or anchored
    assert x <= box[0] and x + columns * size >= box[1] and y - rows * size <= box[2] and y >= box[3]
    expected = whole.ReadAsArray()[int(row) : int(row) + rows, int(column) : int(column) + columns]
    np.testing.assert_allclose(values, expected, atol=2e-3)
    best = next(found["PLACES"].getFeatures())
    point = best.geometry().asPoint()
    row, column = int((y - point.y()) // size), int((point.x() - x) // size)
    around = values[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2]
    assert best["similarity"] == pytest.approx(float(around.mean()), abs=1e-4)
    assert f"{rows * columns} patches lie in the extent and are compared." in log.lines
    elsewhere = {**options, "EXTENT": "0,10,0,10 [EPSG:32633]", "OUTPUT": str(tmp_path / "x.tif")}
    assert "The extent does not overlap" in refusal("findsimilar", elsewhere)


def test_a_part_of_a_raster_of_the_whole_world_is_compared_in_metres(run, scene, ids, tmp_path):
    """Of Web Mercator, which is in metres at the equator, where the middle of that raster is, but not in the part."""
    here, world = gdal.Warp("", scene, format="VRT", dstSRS="EPSG:3857"), str(tmp_path / "world.vrt")
    gdal.Translate(str(tmp_path / "here.tif"), here)
    bounds = [-WORLD, -WORLD, WORLD, WORLD]
    gdal.BuildVRT(world, [str(tmp_path / "here.tif")], outputBounds=bounds, VRTNodata=0).FlushCache()
    left, size, _, top, _, _ = gdal.Open(ids).GetGeoTransform()
    extent = f"{left + 5 * size},{left + 25 * size},{top - 25 * size},{top - 5 * size} [EPSG:32633]"
    options = {"INPUT": world, "METHOD": "features", "EXAMPLES": layer_of([(at(ids, 15, 15), 1)]), "EXTENT": extent}
    for crs in ("", "EPSG:32633"):
        output = str(tmp_path / f"like{crs[5:]}.tif")
        assert not refusal("findsimilar", {**options, "TARGET_CRS": crs, "OUTPUT": output})
        made = gdal.Open(run("findsimilar", {**options, "TARGET_CRS": crs, "PLACES": None, "OUTPUT": output})["OUTPUT"])
        assert made.GetSpatialRef().GetAuthorityCode(None) == "32633"
        assert made.GetGeoTransform()[1] == size and 20 <= made.RasterXSize <= 22
        like, column = made.ReadAsArray(), round((left + 15.5 * size - made.GetGeoTransform()[0]) / size - 0.5)
        assert np.isfinite(like).all() and like[:, max(0, column - 1) : column + 2].max() == pytest.approx(1, abs=0.01)


def test_examples_in_another_crs_and_selected_ones(run, ids, tmp_path):
    layer = layer_of([(at(ids, 20, 20), 1), (at(ids, 35, 5), 1)])
    options = {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    moved = processing.run("native:reprojectlayer", options)["OUTPUT"]
    moved.selectByIds([next(moved.getFeatures()).id()])
    options = {"INPUT": ids, "PLACES": None}
    run("findsimilar", {**options, "EXAMPLES": layer, "OUTPUT": str(tmp_path / "a.tif")})
    run("findsimilar", {**options, "EXAMPLES": moved, "OUTPUT": str(tmp_path / "b.tif")})
    only = QgsProcessingFeatureSourceDefinition(moved.id(), True)
    QgsProject.instance().addMapLayer(moved, False)
    run("findsimilar", {**options, "EXAMPLES": only, "OUTPUT": str(tmp_path / "c.tif")})
    QgsProject.instance().removeMapLayer(moved.id())
    a, b, c = (gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray() for name in "abc")
    np.testing.assert_array_equal(a, b)
    assert c[20, 20] == pytest.approx(1, abs=1e-4) and a[20, 20] < 1


def halves():
    """Half a character where PyQt takes it into a field; with QGIS 3.40 it does not any more."""
    try:
        QgsFeature().setAttributes(["\ud800"])
    except SystemError:
        return []
    return ["\ud800"]


def test_examples_that_say_nothing(run, ids, scene, tmp_path):
    options = {"INPUT": ids, "OUTPUT": str(tmp_path / "like.tif"), "SIGN": "sign"}
    against = layer_of([(at(ids, 20, 20), 0)])
    assert "All features are counter-examples" in refusal("findsimilar", {**options, "EXAMPLES": against})
    assert "has no features" in refusal("findsimilar", {**options, "EXAMPLES": layer_of([])})
    for text in ("maybe", "nan", *halves()):
        unclear = layer_of([(at(ids, 20, 20), text)], field="sign:string(10)")
        assert f"says {text!r}" in refusal("findsimilar", {**options, "EXAMPLES": unclear})
    for nothing, kind in ((None, "integer"), (np.nan, "double"), (" ", "string")):
        layer = layer_of([(at(ids, 20, 20), nothing)], field=f"sign:{kind}")
        assert not refusal("findsimilar", {**options, "EXAMPLES": layer})
    good = layer_of([(at(ids, 20, 20), 1)])
    assert "has no field 'mood'; it has: sign" in refusal("findsimilar", {**options, "SIGN": "mood", "EXAMPLES": good})
    message = refusal("findsimilar", {**options, "INPUT": scene, "EXAMPLES": good})
    assert "not a raster of cluster ids" in message and "choose the method 'features'" in message
    features = {**options, "METHOD": "features"}
    assert "is a map, not imagery" in refusal("findsimilar", {**features, "EXAMPLES": good})
    with pytest.raises(QgsProcessingException, match="None of the 1 examples lies on ground that the imagery shows"):
        run("findsimilar", {**features, "INPUT": scene, "EXAMPLES": layer_of([("POINT (0 0)", 1)])})
    with pytest.raises(QgsProcessingException, match="None of the 1 examples lies on ground"):
        run("findsimilar", {**options, "EXAMPLES": layer_of([("POINT (0 0)", 1)])})


def test_a_map_whose_codebook_is_not_there(ids, tmp_path):
    shutil.copy(ids, tmp_path / "ids.tif")
    dataset = gdal.Open(str(tmp_path / "ids.tif"), gdal.GA_Update)
    dataset.SetMetadata({"GEOCENTROIDS_CODEBOOK": "coast", "GEOCENTROIDS_CODEBOOK_SHA256": "cd" * 32})
    del dataset
    options = {"INPUT": str(tmp_path / "ids.tif"), "EXAMPLES": layer_of([(at(ids, 20, 20), 1)])}
    message = refusal("findsimilar", {**options, "OUTPUT": str(tmp_path / "like.tif")})
    assert "made with the codebook 'coast' (cdcdcdcdcdcd), not with 'embedded'" in message


@pytest.fixture(scope="module")
def labelled(scene):
    """A function that draws points of each class of the sample scene: (WKT, name), some to learn from, others to ask."""
    from geocentroids.resources.sample.scene import LABELS, sample_scene

    _, labels = sample_scene(600)

    def draw(each, seed, names=("meadow", "crops", "wood", "road", "building")):
        rng, found = np.random.default_rng(seed), []
        for name in names:
            inside = labels == LABELS.index(name)
            # Six pixels from any border, half a patch: what lies on one is of no class alone.
            for _ in range(6):
                inside = np.all([inside, *(np.roll(inside, by, axis) for by in (1, -1) for axis in (0, 1))], axis=0)
            rows, columns = np.nonzero(inside)
            for index in rng.permutation(len(rows))[:each]:
                x, y = 500_000 + 0.25 * (columns[index] + 0.5), 5_400_000 - 0.25 * (rows[index] + 0.5)
                found.append((f"POINT ({x} {y})", name))
        return found

    return draw


def right_of(path, points, names):
    """The share of points whose class a raster tells."""
    dataset = gdal.Open(path)
    values, (x, width, _, y, _, height) = dataset.ReadAsArray(), dataset.GetGeoTransform()
    right = []
    for text, name in points:
        east, north = map(float, text[7:-1].split())
        right.append(values[int((north - y) / height), int((east - x) / width)] == 1 + names.index(name))
    return np.mean(right)


def test_classes_by_clusters_and_the_legend_on_another_map(run, log, ids, labelled, tmp_path):
    layer = layer_of(labelled(10, 1), field="what:string(20)")
    files = {"OUTPUT": "c.tif", "PROBABILITY": "p.tif", "LEGEND": "c.legend.json", "REPORT": "r.html"}
    files = {name: str(tmp_path / file) for name, file in files.items()}
    made = run("classify", {"INPUT": ids, "SAMPLES": layer, "FIELD": "what", **files})
    classes = sorted(("meadow", "crops", "wood", "road", "building"))
    assert right_of(made["OUTPUT"], labelled(60, 2), classes) > 0.6
    probability = gdal.Open(made["PROBABILITY"]).ReadAsArray()
    original = gdal.Open(ids).ReadAsArray()
    assert np.nanmin(probability) >= 1 / len(classes) - 1e-6 and np.nanmax(probability) <= 1
    np.testing.assert_array_equal(np.isnan(probability), original == 65535)
    found = json.loads((tmp_path / "c.legend.json").read_text(encoding="utf-8"))
    assert [each["name"] for each in found["classes"]] == classes and len(found["probabilities"]) == 512
    again = run("applylegend", {"INPUT": ids, "LEGEND": files["LEGEND"], "OUTPUT": str(tmp_path / "again.tif")})["OUTPUT"]
    np.testing.assert_array_equal(gdal.Open(again).ReadAsArray(), gdal.Open(made["OUTPUT"]).ReadAsArray())
    shown = QgsRasterLayer(made["OUTPUT"])
    assert [entry.label for entry in shown.renderer().classes()] == classes
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert page.count("<h2>Accuracy, held out by s") == 2 and "Olofsson" in page and "Where to label next" in page
    assert sum(line.startswith("Held out by s") for line in log.lines) == 2


@pytest.mark.parametrize(
    ("kind", "values", "names"),
    [
        ("date", [QDate(2021, 5, 1), QDate(2020, 1, 1), QDate()], ["2020-01-01", "2021-05-01"]),
        ("datetime", [QDateTime(QDate(2020, 1, 1), QTime(9, 30)), QDateTime(QDate(2020, 1, 1), QTime(8, 0)), None],
         ["2020-01-01T08:00:00", "2020-01-01T09:30:00"]),
        ("bool", [True, False, None], ["false", "true"]),
        ("double", [1.5, np.nan, 10], ["1.5", "10"]),
        ("string", ["nan", " 2 ", "  "], ["2", "nan"]),
    ],
)
def test_classes_of_fields_that_are_not_text(run, ids, tmp_path, kind, values, names):
    spots = [at(ids, row, column) for row, column in ((20, 20), (35, 5), (3, 40))]
    options = {"INPUT": ids, "SAMPLES": layer_of(zip(spots, values), field=f"what:{kind}"), "FIELD": "what"}
    run("classify", {**options, "OUTPUT": str(tmp_path / "c.tif"), "LEGEND": str(tmp_path / "c.legend.json")})
    found = json.loads((tmp_path / "c.legend.json").read_text(encoding="utf-8"))
    assert [each["name"] for each in found["classes"]] == names


@pytest.mark.parametrize("model", ["logistic", "discriminant", "neighbours"])
def test_classes_by_features(run, scene, labelled, tmp_path, model):
    layer = layer_of(labelled(30, 1), field="what:string(20)")
    options = {"INPUT": scene, "METHOD": "features", "SAMPLES": layer, "FIELD": "what", "MODEL": model}
    made = run("classify", {**options, "OUTPUT": str(tmp_path / "c.tif"), "REPORT": str(tmp_path / "r.html")})
    classes = sorted(("meadow", "crops", "wood", "road", "building"))
    assert right_of(made["OUTPUT"], labelled(60, 2), classes) > (0.85 if model != "neighbours" else 0.8)


@pytest.mark.parametrize("anchored", [False, True])
def test_samples_outside_of_the_extent_count_and_those_outside_of_the_imagery_are_told(
    run, log, scene, ids, labelled, tmp_path, anchored
):
    left, size, _, top, _, _ = gdal.Open(ids).GetGeoTransform()
    # Less than a tile, and not along the edges of patches.
    box = left + 20.4 * size, left + 29.6 * size, top - 27.6 * size, top - 20.4 * size

    def is_far(point):
        """Whether a point is so far from the extent that there is a place to label next, and no patch over the rim."""
        east, north = map(float, point[7:-1].split())
        from_rim = min(east - left, left + 49 * size - east, top - north, north - top + 49 * size)
        return max(box[0] - east, east - box[1], box[2] - north, north - box[3]) > 9 * size and from_rim > size

    samples = [(point, name) for point, name in labelled(30, 1) if is_far(point)]
    lost = [("POINT (0 0)", "wood"), ("POINT (0 1)", "road")]
    options = {
        "INPUT": scene, "METHOD": "features", "SAMPLES": layer_of(samples + lost, field="what:string(20)"),
        "FIELD": "what", "PRECISION": "float32", "ANCHORED": anchored,
    }
    extent = f"{box[0]},{box[1]},{box[2]},{box[3]} [EPSG:32633]"
    whole = gdal.Open(run("classify", {**options, "OUTPUT": str(tmp_path / "whole.tif")})["OUTPUT"])
    files = {"OUTPUT": str(tmp_path / "part.tif"), "REPORT": str(tmp_path / "part.html")}
    part = gdal.Open(run("classify", {**options, **files, "EXTENT": extent})["OUTPUT"])
    (x, _, _, y, *_), (x_whole, _, _, y_whole, *_) = part.GetGeoTransform(), whole.GetGeoTransform()
    column, row, found = round((x - x_whole) / size), round((y_whole - y) / size), part.ReadAsArray()
    assert found.shape == (8, 10) or anchored
    assert 0 <= box[0] - x < size and 0 <= y - box[3] < size
    rows, columns = found.shape
    np.testing.assert_array_equal(found, whole.ReadAsArray()[row : row + rows, column : column + columns])
    shown = QgsRasterLayer(files["OUTPUT"])
    assert [entry.label for entry in shown.renderer().classes()] == ["building", "crops", "meadow", "road", "wood"]
    assert f"{rows * columns} patches lie in the extent and are classified." in log.lines
    told = f"2 of {len(samples) + 2} samples lie outside, or where there is no data: they were left out."
    assert log.warnings.count(told) == 2
    after = (tmp_path / "part.html").read_text(encoding="utf-8").split("Where to label next")[1]
    near = [tuple(map(float, pair)) for pair in re.findall(r"<td>(\d+\.\d), (\d+\.\d)</td>", after)]
    assert near and all(x <= east <= x + columns * size and y - rows * size <= north <= y for east, north in near)
    run("classify", {**options, "INPUT": ids, "METHOD": "clusters", "OUTPUT": str(tmp_path / "clusters.tif")})
    assert log.warnings.count(told) == 3
    assert "The extent does not overlap" in refusal("classify", {**options, **files, "EXTENT": "0,10,0,10 [EPSG:32633]"})


def test_a_classifier_on_other_imagery_and_by_another_encoder(run, log, scene, labelled, tmp_path):
    layer = layer_of(labelled(20, 1), field="what:string(20)")
    options = {"INPUT": scene, "METHOD": "features", "SAMPLES": layer, "FIELD": "what"}
    files = {"OUTPUT": str(tmp_path / "c.tif"), "CLASSIFIER": str(tmp_path / "town")}
    classifier = run("classify", {**options, **files})["CLASSIFIER"]
    assert classifier == str(tmp_path / "town.classifier.safetensors")
    outputs = {"OUTPUT": str(tmp_path / "d.tif"), "PROBABILITY": str(tmp_path / "p.tif")}
    given = {"INPUT": scene, "CLASSIFIER": classifier, **outputs}
    run("applyclasses", given)
    first, second = (gdal.Open(str(tmp_path / name)) for name in ("c.tif", "d.tif"))
    np.testing.assert_array_equal(first.ReadAsArray(), second.ReadAsArray())
    shown = QgsRasterLayer(outputs["OUTPUT"])
    assert [entry.label for entry in shown.renderer().classes()] == ["building", "crops", "meadow", "road", "wood"]
    assert np.nanmin(gdal.Open(outputs["PROBABILITY"]).ReadAsArray()) > 0.2 and any("meadow: " in line for line in log.lines)
    other = tmp_path / "encoder"
    shutil.copytree(ROOT / "models" / "embedded" / "encoder", other)
    (other / "notes.json").write_text("{}", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"is for the encoder 'embedded' \(\w{12}\), not for .*encoder"):
        run("applyclasses", {**given, "ENCODER": str(other), "OUTPUT": str(tmp_path / "e.tif")})
    assert not (tmp_path / "e.tif").exists()
    assert "is not a classifier, or damaged" in refusal("applyclasses", {**given, "CLASSIFIER": scene})
    assert "is a map, not imagery" in refusal("applyclasses", {**given, "INPUT": files["OUTPUT"]})


def test_samples_that_make_no_classes(run, log, ids, scene, tmp_path):
    options = {"INPUT": ids, "OUTPUT": str(tmp_path / "c.tif"), "FIELD": "what"}
    spots = [at(ids, row, column) for row, column in ((20, 20), (35, 5), (3, 40))]

    def said(values, field="what:string(20)", **changes):
        layer = layer_of(list(zip(spots, values)), field=field)
        return refusal("classify", {**options, "SAMPLES": layer, **changes})

    assert "All samples are of one class ('a')" in said(["a", "a", "a"])
    assert "is empty for all samples" in said([None, None, None])
    assert "is empty for all samples" in said(["", " ", None]) and "is empty" in said([np.nan] * 3, "what:double")
    assert "holds values such as ['x']: choose one of texts" in said([["x"], None, ["y"]], "what:string[]")
    for method in ({}, {"INPUT": scene, "METHOD": "features"}):
        told = said(["a", "x" * 201, "b"], "what:string", **method)
        assert "A class of the samples has a name of 201 characters, 'xxx" in told
        for half in halves():
            assert f"halves of characters, {half!r}: leave them out" in said(["a", half, "b"], **method)
    assert "gives no legend" in said(["a", "b", "c"], INPUT=scene, METHOD="features", LEGEND=str(tmp_path / "l.json"))
    assert "gives a legend, not a classifier" in said(["a", "b", "c"], CLASSIFIER=str(tmp_path / "l.safetensors"))
    many = layer_of([(spots[0], number / 7) for number in range(300)], field="what:double")
    assert "300 different values" in refusal("classify", {**options, "SAMPLES": many})
    far = layer_of([(spots[0], "a"), ("POINT (0 0)", "b")], field="what:string(20)")
    with pytest.raises(QgsProcessingException, match="samples that lie on ground are of 1 classes"):
        run("classify", {**options, "SAMPLES": far})
    numbers = layer_of([(spots[0], 10), (spots[1], 2), (spots[1], 2), (spots[2], 10)], field="what:double")
    made = run("classify", {**options, "SAMPLES": numbers})["OUTPUT"]
    shown = QgsRasterLayer(made)
    assert [entry.label for entry in shown.renderer().classes()] == ["2", "10"]
    single = layer_of([(spots[0], "a"), (spots[1], "b"), (spots[2], "b")], field="what:string(20)")
    run("classify", {**options, "SAMPLES": single})
    assert any("one sample alone of a:" in warning for warning in log.warnings)
