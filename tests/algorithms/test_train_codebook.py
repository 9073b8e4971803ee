"""A codebook of one's own imagery, through Processing: whole, resumed after a kill, cancelled at every stage, refused."""

from __future__ import annotations

import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import processing
import pytest
from geocentroids.runtime.worker import shared_worker
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

EMBEDDED = Path(__file__).resolve().parents[2] / "models" / "embedded" / "encoder"
SMALL = {"FEATURES": 1200, "CLUSTERS": 40, "DEVICE": "cpu"}


def outputs(folder):
    return {"OUTPUT": str(folder / "own.codebook.safetensors"), "REPORT": str(folder / "own.html")}


def maps(folder, name):
    return {"RGB": str(folder / f"{name}-rgb.tif"), "IDS": str(folder / f"{name}-ids.tif")}


def described(path):
    return shared_worker().describe("embedded", path, False).codebook


def on_the_maps_grid(image, path):
    """RGB of the ground and of its map, (3, n) each, for every patch that lies wholly on the image."""
    drawn = gdal.Open(path)
    x, size, _, y, _, _ = drawn.GetGeoTransform()
    columns, rows = drawn.RasterXSize, drawn.RasterYSize
    bounds = (x, y - rows * size, x + columns * size, y)
    seen = gdal.Warp("", image, format="MEM", outputBounds=bounds, width=columns, height=rows, resampleAlg="average")
    return (
        raster.ReadAsArray().astype(float)[:3, : rows - 1, : columns - 1].reshape(3, -1) for raster in (seen, drawn)
    )


@pytest.fixture
def other(tmp_path, write_raster):
    """A second raster: noise on the left, nodata on the right."""
    image = np.random.default_rng(1).integers(1, 255, (3, 300, 600)).astype(np.uint8)
    image[:, :, 300:] = 0
    (tmp_path / "deep" / "er").mkdir(parents=True)
    return write_raster(tmp_path / "deep" / "er" / "other.tif", image, nodata=0)


@pytest.fixture
def refusal(qgis, tmp_path):
    def refusal(**parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("geocentroids:traincodebook")
        return algorithm.checkParameterValues({**outputs(tmp_path), **parameters}, QgsProcessingContext())[1]

    return refusal


def test_layers_and_a_folder_to_a_codebook_that_maps(run, log, scene, other, tmp_path):
    folder = str(tmp_path / "deep")
    named = {"NAME": "My region", "LICENCE": "CC0", "ATTRIBUTION": "The survey"}
    result = run("traincodebook", {"INPUTS": [scene], "FOLDER": folder, **SMALL, **named, **outputs(tmp_path)})
    assert result["CLUSTER_COUNT"] == 40 and 800 <= result["FEATURE_COUNT"] <= 1600
    assert sorted(os.listdir(tmp_path)) == ["deep", "own.codebook.safetensors", "own.html"]
    info = described(result["OUTPUT"])
    assert (info.name, info.licence, info.attribution) == ("My region", "CC0", "The survey")
    assert info.size == 40 and info.counts.sum() == result["FEATURE_COUNT"]
    embedded = described("embedded")
    assert (info.tile, info.margin) == (embedded.tile, embedded.margin)
    assert [len(names) for names in info.group_names] == [8, 16, 32]
    page = Path(result["REPORT"]).read_text(encoding="utf-8")
    assert "My region" in page and "other.tif" in page and "The survey" in page and page.count("data:image/jpeg") == 40
    assert "http" not in page and "<td>other.tif</td><td class='number'>0<" not in page
    stages = [line.split(":")[0].split()[0] for line in log.lines]
    assert [name for name in dict.fromkeys(stages) if name.endswith("ing") and name != "Starting"] == [
        "Sampling", "Encoding", "Clustering", "Embedding", "Colouring"
    ]
    mapped = run("perceptualmap", {"INPUT": scene, "CODEBOOK": result["OUTPUT"], **maps(tmp_path, "m")})
    assert mapped["PATCHES"] > 1000
    seen, drawn = on_the_maps_grid(scene, mapped["RGB"])
    # Dark ground is dark in the map, and green ground green: the colours are turned towards the ground's own. Which of both
    # comes out better is up to the seed, and to how the processor rounds (0.28 to 0.66 and 0.73 to 0.79 of six seeds).
    light = np.corrcoef(seen.mean(0), drawn.mean(0))[0, 1]
    green = np.corrcoef(seen[1] - seen[0], drawn[1] - drawn[0])[0, 1]
    assert min(light, green) > 0.1 and light + green > 0.8


def test_an_index_names_the_rasters(run, scene, tmp_path):
    index, books = str(tmp_path / "tiles.gpkg"), []
    subprocess.run(["gdaltindex", "-f", "GPKG", index, scene], check=True, capture_output=True)
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer(index, "tiles"))
    ways = ({"INPUTS": [scene]}, {"INDEX": index}, {"INDEX": layer.id()}, {"INDEX": index, "INPUTS": [scene]})
    for number, given in enumerate(ways):
        path = str(tmp_path / f"{number}.codebook.safetensors")
        run("traincodebook", {**given, **SMALL, "NAME": "same", "OUTPUT": path})
        books.append(described(path))
    QgsProject.instance().clear()
    assert len({book.sha256 for book in books}) == 1
    with pytest.raises(QgsProcessingException, match=r"none\.gpkg is not a readable tile index"):
        run("traincodebook", {"INDEX": str(tmp_path / "none.gpkg"), **SMALL, **outputs(tmp_path)})


def test_seed_and_machine_decide(run, scene, tmp_path):
    books = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        path = str(tmp_path / f"{name}.codebook.safetensors")
        run("traincodebook", {"INPUTS": [scene], **SMALL, "SEED": seed, "NAME": "same", "OUTPUT": path})
        books.append(described(path))
    assert books[0].sha256 == books[1].sha256 != books[2].sha256


def test_a_killed_run_goes_on_and_ends_the_same(run, log, scene, tmp_path):
    straight = {"INPUTS": [scene], **SMALL, "NAME": "same", "OUTPUT": str(tmp_path / "straight.codebook.safetensors")}
    run("traincodebook", straight)
    killed = {**straight, "OUTPUT": str(tmp_path / "killed.codebook.safetensors")}
    code = (
        "import sys; sys.path[:0] = sys.argv[1].split(':')\n"
        "from qgis.core import QgsApplication; a = QgsApplication([], True); a.initQgis()\n"
        "import processing; from processing.core.Processing import Processing; Processing.initialize()\n"
        "from geocentroids.algorithms.provider import GeoCentroidsProvider\n"
        "p = GeoCentroidsProvider(); QgsApplication.processingRegistry().addProvider(p)\n"
        "import json; processing.run('geocentroids:traincodebook', json.loads(sys.argv[2]))\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code, ":".join(sys.path), json.dumps(killed)])
    journal = Path(killed["OUTPUT"] + ".training") / "journal.json"
    end = time.monotonic() + 400
    while not (journal.is_file() and json.loads(journal.read_text())["tiles"] > 0):
        assert time.monotonic() < end and process.poll() is None
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert json.loads(journal.read_text())["rows"] > 0 and not os.path.exists(killed["OUTPUT"])
    log.lines.clear()
    run("traincodebook", killed)
    assert any("Going on where the last run stopped" in line for line in log.lines)
    assert described(killed["OUTPUT"]).sha256 == described(straight["OUTPUT"]).sha256
    assert not journal.parent.exists()


class Hooked(list):
    """A log at one line of which something happens."""

    def __init__(self, word, action):
        super().__init__()
        self._word, self._action = word, action

    def append(self, text):
        super().append(text)
        if text.startswith(self._word):
            self._action()


def test_a_second_run_with_the_same_output_is_refused(run, log, scene, tmp_path):
    parameters, refused = {"INPUTS": [scene], **SMALL, **outputs(tmp_path)}, []

    def second():
        with pytest.raises(QgsProcessingException, match=r"Another run, on the machine .* trains .* already"):
            processing.run("geocentroids:traincodebook", parameters, feedback=QgsProcessingFeedback())
        refused.append(True)

    log.lines = Hooked("Encoding", second)
    assert run("traincodebook", parameters)["CLUSTER_COUNT"] == 40
    assert refused and sorted(os.listdir(tmp_path)) == ["own.codebook.safetensors", "own.html"]


def test_a_raster_out_of_reach_for_a_while_is_tried_again_and_one_for_good_left_out(run, log, scene, tmp_path, write_raster):
    image = np.random.default_rng(1).integers(1, 255, (3, 600, 600)).astype(np.uint8)
    far, away = write_raster(tmp_path / "far.tif", image), str(tmp_path / "away.tif")
    gdal.Translate(str(tmp_path / "near.vrt"), far, format="VRT")
    sources = {"INPUTS": [scene, str(tmp_path / "near.vrt")], **SMALL, "NAME": "same"}
    books = {name: str(tmp_path / f"{name}.codebook.safetensors") for name in ("straight", "while", "good")}
    run("traincodebook", {**sources, "OUTPUT": books["straight"]})
    for name in ("while", "good"):
        log.lines = Hooked("Encoding", lambda: os.rename(far, away))
        with pytest.raises(QgsProcessingException, match=r"near\.vrt cannot be read: .* Start it again"):
            run("traincodebook", {**sources, "OUTPUT": books[name]})
        log.lines = []
        if name == "while":
            os.rename(away, far)
        run("traincodebook", {**sources, "OUTPUT": books[name]})
        assert any("Going on where the last run stopped" in line for line in log.lines)
        assert any("Left out: " in line and "near.vrt" in line for line in log.warnings) == (name == "good")
        assert not os.path.exists(books[name] + ".training")
    straight, tried_again, left_out = map(described, books.values())
    assert straight.sha256 == tried_again.sha256 and left_out.counts.sum() < straight.counts.sum()


def test_features_of_an_encoder_that_was_replaced_in_place_are_kept_and_not_used(run, log, scene, tmp_path):
    elsewhere = tmp_path / "encoder"
    shutil.copytree(EMBEDDED, elsewhere)
    parameters = {"INPUTS": [scene], **SMALL, "ENCODER": str(elsewhere), **outputs(tmp_path)}
    log.cancel_at = 62.0
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("traincodebook", parameters)
    model = elsewhere / "model.safetensors"
    weights, before = bytearray(model.read_bytes()), model.stat()
    weights[-4] ^= 1
    model.write_bytes(weights)
    os.utime(model, ns=(before.st_atime_ns, before.st_mtime_ns))
    feedback = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException, match=r"holds [\d,]+ features of a run .* another encoder"):
        processing.run("geocentroids:traincodebook", parameters, feedback=feedback)
    shutil.rmtree(parameters["OUTPUT"] + ".training")
    assert processing.run("geocentroids:traincodebook", parameters, feedback=feedback)["FEATURE_COUNT"]


@pytest.mark.parametrize(("percent", "kept"), [(2.0, False), (20.0, True), (62.0, True), (86.0, True)])
def test_each_stage_can_be_cancelled(run, log, scene, tmp_path, percent, kept):
    log.cancel_at = percent
    start = time.monotonic()
    with pytest.raises(QgsProcessingException, match="Cancelled: ") as stopped:
        run("traincodebook", {"INPUTS": [scene], **SMALL, **outputs(tmp_path)})
    assert ("What was encoded is kept" if kept else "nothing was written") in str(stopped.value)
    assert time.monotonic() - start < 60
    # What was encoded is not lost; nothing else has appeared.
    assert os.listdir(tmp_path) == (["own.codebook.safetensors.training"] if kept else [])


def test_a_training_cancelled_at_the_report_says_that_the_codebook_is_there(run, log, scene, tmp_path):
    parameters = {"INPUTS": [scene], **SMALL, **outputs(tmp_path), "REPORT": str(tmp_path / "report.html")}
    log.cancel_at_message = "the report"
    with pytest.raises(QgsProcessingException, match=r"the codebook .* is written, its report is not"):
        run("traincodebook", parameters)
    assert processing.run("geocentroids:describecodebook", {"CODEBOOK": parameters["OUTPUT"]})["NAME"] == "own"
    assert not (tmp_path / "report.html").exists()
    again = processing.run("geocentroids:traincodebook", parameters, feedback=QgsProcessingFeedback())
    assert again["FEATURE_COUNT"] and (tmp_path / "report.html").exists()


def test_another_number_of_clusters_uses_the_same_features(run, log, scene, tmp_path):
    log.cancel_at = 62.0
    parameters = {"INPUTS": [scene], **SMALL, **outputs(tmp_path)}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("traincodebook", parameters)
    feedback = QgsProcessingFeedback()
    result = processing.run("geocentroids:traincodebook", {**parameters, "CLUSTERS": 30}, feedback=feedback)
    assert result["CLUSTER_COUNT"] == 30 and "Going on" in feedback.textLog() and "Encoding" not in feedback.textLog()


def test_colours_aligned_to_the_first_codebook(run, scene, tmp_path):
    first = run("traincodebook", {"INPUTS": [scene], **SMALL, "OUTPUT": str(tmp_path / "a.codebook.safetensors")})
    second = {"SEED": 5, "ALIGN": first["OUTPUT"], "OUTPUT": str(tmp_path / "b.codebook.safetensors")}
    run("traincodebook", {"INPUTS": [scene], **SMALL, **second})
    drawn = []
    for name in "ab":
        book, names = str(tmp_path / f"{name}.codebook.safetensors"), maps(tmp_path, name)
        run("perceptualmap", {"INPUT": scene, "CODEBOOK": book, **names})
        drawn.append(gdal.Open(names["RGB"]).ReadAsArray()[:3].astype(float))
    apart = np.abs(drawn[0] - drawn[1]).mean()
    pixels = np.random.default_rng(0).permutation(drawn[1].reshape(3, -1), axis=1)
    shuffled = np.abs(drawn[0] - pixels.reshape(drawn[1].shape)).mean()
    assert apart < 0.6 * shuffled


def test_a_codebook_of_another_encoder_of_the_same_width_is_no_measure_of_colours(run, refusal, scene, tmp_path):
    np.save(tmp_path / "centroids.npy", np.random.default_rng(0).normal(size=(20, 192)).astype(np.float32))
    imported = {"CENTROIDS": str(tmp_path / "centroids.npy"), "OUTPUT": str(tmp_path / "x.codebook.safetensors")}
    books = {}
    for name, encoder in (("other", "some/other"), ("own", "embedded")):
        imported["OUTPUT"] = books[name] = str(tmp_path / f"{name}.codebook.safetensors")
        run("importcodebook", {**imported, "NAME": name, "ENCODER": encoder})
    told = refusal(INPUTS=[scene], ALIGN=books["other"], OUTPUT=str(tmp_path / "new.codebook.safetensors"))
    assert told == (
        "Colours cannot be aligned to the codebook 'other': it is of the encoder 'some/other', not of 'embedded'."
    )
    assert refusal(INPUTS=[scene], ALIGN=books["own"], OUTPUT=str(tmp_path / "new.codebook.safetensors")) == ""


@pytest.mark.parametrize("metric", ["cosine", "inner_product"])
def test_other_metrics_and_raw_rgb(run, scene, tmp_path, metric):
    path = str(tmp_path / "m.codebook.safetensors")
    run("traincodebook", {"INPUTS": [scene], **SMALL, "METRIC": metric, "COLORS": "rgb", "OUTPUT": path})
    assert described(path).metric == metric


def test_an_encoder_from_elsewhere_sees_the_published_tiles(run, scene, tmp_path):
    elsewhere = tmp_path / "encoder"
    shutil.copytree(EMBEDDED, elsewhere)
    result = run("traincodebook", {"INPUTS": [scene], **SMALL, "ENCODER": str(elsewhere), **outputs(tmp_path)})
    info = described(result["OUTPUT"])
    assert (info.tile, info.margin, info.model_scale) == (224, 3, "8/7")


def test_suggested_numbers(run, scene, tmp_path):
    result = run("traincodebook", {"INPUTS": [scene], "OUTPUT": str(tmp_path / "s")})
    assert result["OUTPUT"].endswith("s.codebook.safetensors")
    assert result["CLUSTER_COUNT"] == round(3 * result["FEATURE_COUNT"] ** 0.5)


def test_only_nodata(run, tmp_path, write_raster):
    image = np.zeros((3, 400, 400), np.uint8)
    blank = write_raster(tmp_path / "blank.tif", image, nodata=0)
    with pytest.raises(QgsProcessingException, match="nothing but nodata"):
        run("traincodebook", {"INPUTS": [blank], **SMALL, **outputs(tmp_path)})
    assert os.listdir(tmp_path) == ["blank.tif"]


def test_features_that_are_no_numbers(run, scene, tmp_path):
    broken = tmp_path / "encoder"
    shutil.copytree(EMBEDDED, broken)
    data = bytearray((broken / "model.safetensors").read_bytes())
    (length,) = struct.unpack("<Q", data[:8])
    start, _ = json.loads(data[8 : 8 + length])["layernorm.weight"]["data_offsets"]
    data[8 + length + start : 8 + length + start + 2] = np.float16(np.nan).tobytes()
    (broken / "model.safetensors").write_bytes(data)
    with pytest.raises(QgsProcessingException, match=r"scene\.tif that are not finite numbers"):
        run("traincodebook", {"INPUTS": [scene], **SMALL, "ENCODER": str(broken), **outputs(tmp_path)})


def test_fewer_features_than_clusters(run, refusal, scene, tmp_path):
    assert "30 features do not make 50 clusters" in refusal(INPUTS=[scene], FEATURES=30, CLUSTERS=50)
    with pytest.raises(QgsProcessingException, match=r"fewer than the 16,000 clusters"):
        run("traincodebook", {"INPUTS": [scene], "CLUSTERS": 16_000, **outputs(tmp_path)})


def test_bad_imagery_is_refused_early(refusal, scene, tmp_path, write_raster):
    image = np.full((3, 300, 300), 90, np.uint8)
    lost = write_raster(tmp_path / "lost.tif", image, epsg=None)
    grey = write_raster(tmp_path / "grey.tif", image[:1])
    assert refusal(INPUTS=[scene]) == ""
    assert refusal(INPUTS=[scene, lost]) == "", "one without a CRS is left out, with a warning"
    assert "lost.tif has no CRS" in refusal(INPUTS=[lost])
    assert refusal(INPUTS=[scene, grey]) == "", "the others are looked at in the run"
    assert refusal(INPUTS=[scene, grey], BANDS="1") == ""
    assert "Bands are numbers" in refusal(INPUTS=[scene], BANDS="red")
    assert "Give raster layers, a folder with imagery, or an index" in refusal()
    assert "no file that matches" in refusal(FOLDER=str(tmp_path), PATTERN="*.jp2")
    assert "does not exist" in refusal(INPUTS=[scene], OUTPUT=str(tmp_path / "no" / "a.codebook.safetensors"))
    assert "There is no codebook" in refusal(INPUTS=[scene], ALIGN="/nowhere")


def test_one_grey_raster_of_an_index_is_named_and_the_others_are_trained_on(run, log, scene, tmp_path, write_raster):
    grey = write_raster(tmp_path / "grey.tif", np.full((1, 300, 300), 90, np.uint8))
    subprocess.run(["gdaltindex", "-f", "GPKG", tmp_path / "tiles.gpkg", scene, grey], check=True)
    result = run("traincodebook", {"INDEX": str(tmp_path / "tiles.gpkg"), **SMALL, **outputs(tmp_path)})
    assert result["CLUSTER_COUNT"] > 1
    (warning,) = log.warnings
    assert "grey.tif is grey, most rasters are in colour: say under 'Bands'" in warning


def test_a_layer_is_trained_on_as_it_is_in_qgis(refusal, tmp_path, write_raster):
    lost = write_raster(tmp_path / "lost.tif", np.full((3, 300, 300), 90, np.uint8), epsg=None)
    layer = QgsRasterLayer(f"{lost}|option:NUM_THREADS=2", "lost")
    assert "lost.vrt has no CRS" in refusal(INPUTS=[layer])
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    assert refusal(INPUTS=[layer]) == ""


def test_a_raster_without_a_crs_is_named(run, log, scene, tmp_path, write_raster):
    lost = write_raster(tmp_path / "lost.tif", np.full((3, 300, 300), 90, np.uint8), epsg=None)
    run("traincodebook", {"INPUTS": [scene, lost], **SMALL, **outputs(tmp_path)})
    assert any("lost.tif has no CRS" in text for text in log.warnings)


def test_no_room_on_the_disk(run, scene, tmp_path, monkeypatch):
    from geocentroids.pipeline.training import feature_store

    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(feature_store.shutil, "disk_usage", lambda path: usage._replace(free=10 << 20))
    with pytest.raises(QgsProcessingException, match=r"features of 192 numbers need 0\.1 GB"):
        run("traincodebook", {"INPUTS": [scene], **SMALL, **outputs(tmp_path)})
    assert os.listdir(tmp_path) == []
