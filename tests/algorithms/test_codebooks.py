"""The tools around codebooks: groups and back, import, export, describe."""

from __future__ import annotations

import json
import re
import struct

import numpy as np
import pytest
from geocentroids.runtime.worker import shared_worker
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsRasterLayer
from qgis.PyQt.QtWidgets import QLabel


@pytest.fixture(scope="module")
def ids(qgis, scene, tmp_path_factory):
    import processing

    path = str(tmp_path_factory.mktemp("ids") / "ids.tif")
    processing.run("geocentroids:perceptualmap", {"INPUT": scene, "IDS": path, "RGB": path.replace("ids.tif", "rgb.tif")})
    return path


def test_groups_and_back(run, ids, tmp_path):
    grouped = run("groupclusters", {"INPUT": ids, "GROUPS": 12, "OUTPUT": str(tmp_path / "g.tif")})["OUTPUT"]
    dataset, original = gdal.Open(grouped), gdal.Open(ids).ReadAsArray()
    groups, kept = dataset.ReadAsArray()
    np.testing.assert_array_equal(kept, original)
    valid = original != 65535
    np.testing.assert_array_equal(groups != 65535, valid)
    assert groups[valid].max() < 12
    for cluster in np.unique(original[valid])[:50]:
        assert len(np.unique(groups[original == cluster])) == 1
    layer = QgsRasterLayer(grouped)
    layer.loadNamedStyle(str(tmp_path / "g.qml"))
    classes = layer.renderer().classes()
    assert len(classes) == len(np.unique(groups[valid])) and all(entry.label.endswith("% of the map)") for entry in classes)
    share = 100 * (groups == classes[0].value).sum() / valid.sum()
    assert f"({'under 1' if share < 1 else round(share)} % of the map)" in classes[0].label
    assert len({entry.color.name() for entry in classes}) == len(classes)
    coarser = run("groupclusters", {"INPUT": grouped, "GROUPS": 5, "OUTPUT": str(tmp_path / "h.tif")})["OUTPUT"]
    few = gdal.Open(coarser).ReadAsArray()[0]
    for group in np.unique(groups[valid]):
        assert len(np.unique(few[groups == group])) == 1, "a coarser cut of the same tree"
    back = run("groupclusters", {"INPUT": coarser, "GROUPS": 0, "OUTPUT": str(tmp_path / "b.tif")})["OUTPUT"]
    np.testing.assert_array_equal(gdal.Open(back).ReadAsArray(), original)
    ungrouped, first = gdal.Open(back), gdal.Open(ids)
    colors = [dataset.GetRasterBand(1).GetColorTable().GetColorEntry(3) for dataset in (ungrouped, first)]
    assert colors[0] == colors[1]
    assert gdal.Open(back).GetGeoTransform() == gdal.Open(ids).GetGeoTransform()


def test_what_cannot_be_grouped(run, ids, scene, tmp_path, write_raster):
    output = {"OUTPUT": str(tmp_path / "g.tif")}
    with pytest.raises(QgsProcessingException, match="not a raster of cluster ids"):
        run("groupclusters", {"INPUT": scene, **output})
    for groups in (1, 600):
        with pytest.raises(QgsProcessingException, match="choose 2 to 512"):
            run("groupclusters", {"INPUT": ids, "GROUPS": groups, **output})
    foreign = write_raster(tmp_path / "foreign.tif", np.full((1, 40, 40), 3000, np.uint16))
    with pytest.raises(QgsProcessingException, match="holds the id 3000"):
        run("groupclusters", {"INPUT": foreign, **output})
    assert not (tmp_path / "g.tif").exists()


def test_export_then_import_is_the_same_codebook(run, tmp_path):
    exported = run("exportcodebook", {"CODEBOOK": "embedded", "OUTPUT": str(tmp_path / "out")})
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["embedded_centroids.npy", "embedded_colors.npy", "embedded_colors.txt", "embedded_style.qml"]
    original = shared_worker().describe("", "embedded").codebook
    colors = np.load(exported["COLORS"])
    np.testing.assert_array_equal(colors, original.colors)
    lines = (tmp_path / "out" / "embedded_colors.txt").read_text().splitlines()
    assert lines[2] == f"0 {' '.join(map(str, colors[0]))} 255" and len(lines) == 2 + original.size
    parameters = {
        **{name: exported[name] for name in ("CENTROIDS", "COLORS")}, "NAME": "again", "ENCODER": "embedded", "METRIC": "l2"
    }
    imported = run("importcodebook", {**parameters, "OUTPUT": str(tmp_path / "again.codebook.safetensors")})
    again = shared_worker().describe("", imported["OUTPUT"]).codebook
    np.testing.assert_array_equal(again.colors, original.colors)
    assert (again.metric, again.encoder, again.size) == ("l2", "embedded", original.size) and len(again.group_names) == 4
    np.testing.assert_array_equal(np.load(exported["CENTROIDS"]).shape, (original.size, original.width))


def test_gdal_reads_the_colour_text_file(run, ids, tmp_path):
    exported = run("exportcodebook", {"CODEBOOK": "embedded", "OUTPUT": str(tmp_path)})
    colored = gdal.DEMProcessing(
        str(tmp_path / "c.tif"), gdal.Open(ids), "color-relief",
        colorFilename=exported["TEXT"], colorSelection="nearest_color_entry", addAlpha=True,
    ).ReadAsArray()
    values = gdal.Open(ids).ReadAsArray()
    valid = values != 65535
    np.testing.assert_array_equal(colored[:3][:, valid].T, np.load(exported["COLORS"])[values[valid]])


def test_the_style_fits_any_id_raster(run, ids, tmp_path):
    exported = run("exportcodebook", {"CODEBOOK": "embedded", "OUTPUT": str(tmp_path)})
    layer = QgsRasterLayer(ids)
    _, good = layer.loadNamedStyle(exported["STYLE"])
    assert good and len(layer.renderer().classes()) == 512


def test_import_without_colours_makes_them(run, tmp_path):
    rng = np.random.default_rng(0)
    np.save(tmp_path / "c.npy", rng.normal(size=(60, 32)))
    result = run("importcodebook", {"CENTROIDS": str(tmp_path / "c.npy"), "OUTPUT": str(tmp_path / "i")})
    info = shared_worker().describe("embedded", result["OUTPUT"], False).codebook
    assert result["CLUSTER_COUNT"] == 60 and len(np.unique(info.colors, axis=0)) > 50 and info.metric == "inner_product"


@pytest.mark.parametrize("bad", ["missing", "text", "pickle", "shape", "scale"])
def test_what_cannot_be_imported(run, tmp_path, bad):
    centroids, colors, more = np.zeros((5, 8), np.float32), np.zeros((5, 3), np.uint8), {}
    expected = {
        "missing": "is not a file", "text": "is not a .npy file", "pickle": "readable .npy",
        "shape": "Colours must be 5 x 3", "scale": "no fraction such as 8/7",
    }[bad]
    if bad == "pickle":
        centroids = np.array([{"a": 1}], object)
    if bad == "shape":
        colors = colors[:4]
    if bad == "scale":
        more = {"MODEL_SCALE": "big"}
    np.save(tmp_path / "c.npy", centroids)
    np.save(tmp_path / "k.npy", colors)
    if bad == "text":
        (tmp_path / "c.npy").write_text("no numbers")
    if bad == "missing":
        (tmp_path / "c.npy").unlink()
    names = {"CENTROIDS": str(tmp_path / "c.npy"), "COLORS": str(tmp_path / "k.npy"), "OUTPUT": str(tmp_path / "o"), **more}
    with pytest.raises(QgsProcessingException, match=expected):
        run("importcodebook", names)
    assert not list(tmp_path.glob("*.safetensors*"))


def test_describe(run, log, tmp_path):
    told = run("describecodebook", {"CODEBOOK": "embedded"})
    info = shared_worker().describe("", "embedded").codebook
    assert (told["NAME"], told["SIZE"], told["WIDTH"], told["PROBLEMS"]) == (info.name, 512, 192, 0)
    assert told["SHA256"] == info.sha256 and "The file is whole." in log.lines
    np.save(tmp_path / "c.npy", np.repeat(np.eye(4, dtype=np.float32), 2, 0))
    np.save(tmp_path / "k.npy", np.zeros((8, 3), np.uint8))
    names = {"CENTROIDS": str(tmp_path / "c.npy"), "COLORS": str(tmp_path / "k.npy"), "OUTPUT": str(tmp_path / "twice")}
    path = run("importcodebook", names)["OUTPUT"]
    assert run("describecodebook", {"CODEBOOK": path})["PROBLEMS"] == 1
    assert any("4 centroids are copies" in text for text in log.warnings)


def test_a_damaged_codebook_is_refused(qgis, tmp_path):
    bad = tmp_path / "bad.codebook.safetensors"
    bad.write_bytes(b"\x10\0\0\0\0\0\0\0nonsense")
    for name in ("describecodebook", "exportcodebook", "groupclusters"):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geocentroids:{name}")
        parameters = {"CODEBOOK": str(bad), "OUTPUT": str(tmp_path / "o.tif"), "INPUT": "x"}
        good, message = algorithm.checkParameterValues(parameters, QgsProcessingContext())
        assert not good and message


@pytest.fixture
def centroids(tmp_path):
    path = str(tmp_path / "centroids.npy")
    np.save(path, np.random.default_rng(0).normal(size=(8, 384)).astype(np.float32))
    return path


WRONG_WORDS = [
    ({"NAME": "two\nlines"}, "has a line break"),
    ({"NAME": "n" * 1001}, "too long: write 1,000 characters at most"),
    ({"LICENCE": "half \ud800"}, "broken character"),
]


@pytest.mark.parametrize(("words", "message"), WRONG_WORDS)
def test_words_that_no_codebook_can_hold_are_told_before_anything_runs(qgis, scene, centroids, tmp_path, words, message):
    made = {"OUTPUT": str(tmp_path / "made.codebook.safetensors")}
    for algorithm, given in (("traincodebook", {"INPUTS": [scene]}), ("importcodebook", {"CENTROIDS": centroids})):
        check = QgsApplication.processingRegistry().createAlgorithmById(f"geocentroids:{algorithm}").checkParameterValues
        good, said = check({**given, **made, **words}, QgsProcessingContext())
        assert not good and message in said


def test_the_whole_text_of_a_licence_can_be_kept(run, log, centroids, tmp_path):
    made = str(tmp_path / "made.codebook.safetensors")
    run("importcodebook", {"CENTROIDS": centroids, "ENCODER": "embedded", "OUTPUT": made, "LICENCE": "By all means. " * 500})
    run("describecodebook", {"CODEBOOK": made})
    assert any("By all means." in line for line in log.lines)


def strangers(path, **header):
    """Write a codebook of one centroid whose header says something else, as no tool of ours would write it."""
    usual = {"format": 1, "name": "a", "encoder": "embedded", "gsd": 0.25, "model_scale": "8/7", "tile": 224, "margin": 3,
             "metric": "l2", "group_names": [], "training": {}, "licence": "", "attribution": ""}
    tensors = {"centroids": ("F32", [1, 192], bytes(768)), "colors": ("U8", [1, 3], bytes(3))}
    listed, body = {"__metadata__": {"geocentroids": json.dumps({**usual, **header})}}, b""
    for name, (kind, shape, data) in tensors.items():
        listed[name] = {"dtype": kind, "shape": shape, "data_offsets": [len(body), len(body) + len(data)]}
        body += data
    text = json.dumps(listed).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + body)
    return str(path)


@pytest.mark.parametrize("field", ["encoder", "metric"])
def test_a_strangers_words_open_no_picture_where_qgis_shows_them(scene, tmp_path, field, picture_tag):
    path = strangers(tmp_path / "a.codebook.safetensors", **{field: picture_tag})
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geocentroids:perceptualmap")
    outputs = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    message = algorithm.checkParameterValues({"INPUT": scene, "CODEBOOK": path, **outputs}, QgsProcessingContext())[1]
    assert "img src" in message and QLabel(message).sizeHint().height() < 900
    assert QLabel(f"{message}{picture_tag}").sizeHint().height() >= 900, "what Qt would do"


@pytest.mark.parametrize("header", [{"tile": 0}, {"margin": 8}, {"gsd": -1}, {"gsd": 1e-300}, {"model_scale": "9999"}])
def test_a_layout_that_makes_no_map_is_a_problem_of_the_codebook(run, log, scene, tmp_path, header):
    path = strangers(tmp_path / "a.codebook.safetensors", **header)
    assert run("describecodebook", {"CODEBOOK": path})["PROBLEMS"] == 1
    (told,) = log.warnings
    with pytest.raises(QgsProcessingException, match=re.escape(told)):
        run("perceptualmap", {"INPUT": scene, "CODEBOOK": path, "RGB": "TEMPORARY_OUTPUT", "IDS": "TEMPORARY_OUTPUT"})
