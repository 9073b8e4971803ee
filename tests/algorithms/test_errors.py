"""Bad input is refused before anything runs, naming the thing and the remedy."""

from __future__ import annotations

import json
import os
import pickle
import shutil
import struct
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException


def safetensors(width):
    """Return the bytes of a well-formed codebook of 8 centroids of `width` numbers."""
    header = {
        "format": 1,
        "name": "narrow",
        "encoder": "embedded",
        "gsd": 0.25,
        "model_scale": "8/7",
        "tile": 224,
        "margin": 3,
        "metric": "l2",
        "group_names": [],
        "training": {},
        "licence": "",
        "attribution": "",
    }
    centroids, colors = np.zeros((8, width), np.float32).tobytes(), bytes(24)
    listed = {
        "__metadata__": {"geocentroids": json.dumps(header)},
        "centroids": {"dtype": "F32", "shape": [8, width], "data_offsets": [0, len(centroids)]},
        "colors": {"dtype": "U8", "shape": [8, 3], "data_offsets": [len(centroids), len(centroids) + 24]},
    }
    text = json.dumps(listed).encode()
    return struct.pack("<Q", len(text)) + text + centroids + colors


@pytest.fixture
def refusal(qgis, scene, tmp_path):
    """Return a function that gives what checkParameterValues says to a map with some parameters changed."""

    def refusal(**changes):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("geocentroids:perceptualmap")
        names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
        good, message = algorithm.checkParameterValues({"INPUT": scene, **names, **changes}, QgsProcessingContext())
        assert good == (not message)
        return message

    return refusal


def test_good_input_is_not_refused(refusal):
    assert refusal() == ""
    assert refusal(BANDS=[3, 2, 1], STRETCH="minmax 0 200", TARGET_CRS="EPSG:32632", TILE=196, MARGIN=2, GSD=0.5) == ""


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"EXTENT": "0,100,0,100 [EPSG:32633]"}, "does not overlap"),
        ({"EXTENT": "500010,500030,5399900,5399990 [EPSG:32633]"}, "less than one tile"),
        ({"STRETCH": "brighter"}, "is not a stretch"),
        ({"TARGET_CRS": "EPSG:4326"}, "not in metres"),
        ({"BANDS": [9]}, "bands 1 to 3"),
        ({"TILE": 225}, "multiple of 14"),
        ({"MARGIN": 12}, "leaves nothing of a tile"),
        ({"PRECISION": "int8", "DEVICE": "cuda"}, "int8 is for processors"),
        ({"CODEBOOK": "/no/such.codebook.safetensors"}, "There is no codebook"),
        ({"ENCODER": "no-such-encoder"}, "There is no encoder 'no-such-encoder'"),
        ({"RGB": "/tmp/map.png"}, "ends in .tif"),
        ({"RGB": "/no/such/folder/map.tif"}, "does not exist"),
        ({"RGB": "/tmp/one.tif", "IDS": "/tmp/../tmp/one.tif"}, "same name"),
    ],
)
def test_what_cannot_work_is_refused(refusal, changes, words):
    assert words in refusal(**changes)


def test_what_cannot_work_is_refused_in_batches_and_models_too(qgis, log, scene, tmp_path):
    """They run without `checkParameterValues`."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geocentroids:perceptualmap")
    same = str(tmp_path / "same.tif")
    names = {"RGB": same, "IDS": same}
    assert algorithm.run({"INPUT": scene, **names}, QgsProcessingContext(), log.feedback) == ({}, False)
    assert any("same name" in text for text in log.errors) and not os.listdir(tmp_path)


@pytest.mark.parametrize(("name", "output"), [("warptogsd", "OUTPUT"), ("perceptualmap", "IDS"), ("perceptualmap", "RGB")])
def test_the_input_is_never_overwritten(run, scene, tmp_path, name, output):
    source, link = tmp_path / "source.tif", tmp_path / "link.tif"
    shutil.copy(scene, source)
    link.symlink_to(source)
    names = {"RGB": str(tmp_path / "r.tif"), "IDS": str(tmp_path / "i.tif")} if name == "perceptualmap" else {}
    for path in (source, link):
        with pytest.raises(QgsProcessingException, match="is the input itself"):
            run(name, {"INPUT": str(source), **names, output: str(path)})
    assert source.read_bytes() == Path(scene).read_bytes()


def test_a_layer_without_crs_or_that_is_no_raster(refusal, write_raster, tmp_path):
    path = write_raster(tmp_path / "nowhere.tif", np.zeros((3, 300, 300), np.uint8), epsg=None)
    assert "has no CRS" in refusal(INPUT=path)
    (tmp_path / "text.tif").write_text("no raster")
    assert refusal(INPUT=str(tmp_path / "text.tif"))


def test_codebooks_that_are_damaged_malicious_or_of_another_width(refusal, tmp_path):
    class Evil:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "owned"),)

    path = tmp_path / "bad.codebook.safetensors"
    for content in (safetensors(128)[:-9], pickle.dumps(Evil()), b""):
        path.write_bytes(content)
        assert "is not a codebook, or damaged" in refusal(CODEBOOK=str(path))
    assert not (tmp_path / "owned").exists()
    path.write_bytes(safetensors(12))
    message = refusal(CODEBOOK=str(path))
    assert "centroids of 12 numbers" in message and "gives 192" in message and "'embedded'" in message
