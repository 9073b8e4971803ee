"""An output replaces no file that the input is made of, nor another layer's style; a replaced one leaves nothing behind."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsRasterLayer


@pytest.fixture
def refusal(qgis):
    """Return a function that gives what an algorithm's check says."""

    def refusal(algorithm, **parameters):
        made = QgsApplication.processingRegistry().createAlgorithmById(f"geocentroids:{algorithm}")
        return made.checkParameterValues(parameters, QgsProcessingContext())[1]

    return refusal


@pytest.fixture
def ortho(scene, tmp_path):
    """A copy of the scene, which is lost if it is written to."""
    path = tmp_path / "ortho.tif"
    shutil.copy(scene, path)
    return path


def virtual(folder, ortho, kind):
    """Return what leads to `ortho`: a mosaic, a warp, or a mosaic of mosaics."""
    path = str(folder / "outer.vrt")
    if kind == "warped":
        gdal.Warp(path, str(ortho), format="VRT", dstSRS="EPSG:32632")
    elif kind == "nested":
        gdal.BuildVRT(str(folder / "inner.xml"), [str(ortho)]).FlushCache()
        gdal.BuildVRT(path, [str(folder / "inner.xml")]).FlushCache()
    else:
        gdal.BuildVRT(path, [str(ortho)]).FlushCache()
    return path


@pytest.mark.parametrize("kind", ["mosaic", "warped", "nested"])
@pytest.mark.parametrize("name", ["ortho.tif", "link.tif"])
def test_what_a_virtual_raster_is_made_of_is_not_replaced(refusal, ortho, tmp_path, kind, name):
    (tmp_path / "link.tif").symlink_to(ortho)
    source = virtual(tmp_path, ortho, kind)
    message = refusal("warptogsd", INPUT=source, OUTPUT=str(tmp_path / name), GSD=0.5)
    assert message.startswith("The input is made of ") and "ortho.tif" in message and "another name" in message
    names = {"RGB": str(tmp_path / name), "IDS": str(tmp_path / "ids.tif")}
    assert refusal("perceptualmap", INPUT=source, **names) == message
    assert refusal("warptogsd", INPUT=source, OUTPUT=str(tmp_path / "free.tif"), GSD=0.5) == ""


@pytest.mark.parametrize("suffix", [".ovr", ".msk", ".aux.xml"])
def test_what_lies_beside_the_input_is_not_replaced(refusal, ortho, tmp_path, suffix):
    beside = tmp_path / f"ortho.tif{suffix}"
    beside.write_text("<PAMDataset/>" if suffix == ".aux.xml" else "")
    (tmp_path / "map.tif").symlink_to(beside)
    names = {"RGB": str(tmp_path / "map.tif"), "IDS": str(tmp_path / "ids.tif")}
    source = virtual(tmp_path, ortho, "nested")
    assert f"is made of {beside}" in refusal("perceptualmap", INPUT=source, **names)


@pytest.mark.parametrize("given", ["INPUTS", "FOLDER", "INDEX"])
def test_a_codebooks_report_is_not_written_over_the_imagery(refusal, ortho, tmp_path, given):
    index = str(tmp_path / "tiles.gpkg")
    subprocess.run(["gdaltindex", "-f", "GPKG", index, ortho], check=True)
    imagery = {given: {"INPUTS": [str(ortho)], "FOLDER": str(tmp_path), "INDEX": index}[given]}
    outputs = {"OUTPUT": str(tmp_path / "b.codebook.safetensors"), "REPORT": str(ortho)}
    assert f"{ortho} is the input itself" in refusal("traincodebook", **imagery, **outputs)
    outputs["REPORT"] = outputs["OUTPUT"]
    assert "same name" in refusal("traincodebook", **imagery, **outputs)
    outputs["REPORT"] = str(tmp_path / "report.html")
    assert refusal("traincodebook", **imagery, **outputs) == ""


def test_a_folder_is_not_searched_where_no_output_is_there_yet(refusal, ortho, tmp_path, monkeypatch):
    from geocentroids.algorithms.parameters import many_rasters

    searched = []
    find_rasters = many_rasters.find_rasters
    monkeypatch.setattr(many_rasters, "find_rasters", lambda *given: searched.append(given) or find_rasters(*given))
    report = tmp_path / "report.html"
    outputs = {"OUTPUT": str(tmp_path / "b.codebook.safetensors"), "REPORT": str(report)}
    assert refusal("traincodebook", FOLDER=str(tmp_path), **outputs) == "" and searched == []
    report.touch()
    assert refusal("traincodebook", FOLDER=str(tmp_path), **outputs) == "" and len(searched) == 1


def test_a_replaced_raster_takes_its_pyramids_and_masks_with_it(run, scene, tmp_path):
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    run("perceptualmap", {"INPUT": scene, **names})
    for path in names.values():
        dataset = gdal.Open(path)
        dataset.BuildOverviews("NEAREST", [2])
        del dataset
        Path(path + ".msk").write_bytes(Path(scene).read_bytes())
    turned = gdal.Translate(str(tmp_path / "turned.tif"), scene, bandList=[3, 2, 1])
    del turned
    run("perceptualmap", {"INPUT": str(tmp_path / "turned.tif"), **names})
    assert sorted(os.listdir(tmp_path)) == ["ids.qml", "ids.tif", "ids.tif.aux.xml", "rgb.tif", "turned.tif"]
    run("warptogsd", {"INPUT": scene, "OUTPUT": names["IDS"]})
    assert sorted(os.listdir(tmp_path)) == ["ids.tif", "rgb.tif", "turned.tif"], "colours of ids are none of imagery"


@pytest.mark.parametrize("other", ["ids.jp2", "ids.vrt", "ids.gpkg"])
def test_no_style_is_written_that_another_layer_would_take(run, log, scene, tmp_path, other):
    (tmp_path / other).write_text("another layer")
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    run("perceptualmap", {"INPUT": scene, **names})
    assert not (tmp_path / "ids.qml").exists()
    assert any("No .qml is written for ids.tif" in text and other in text for text in log.warnings)
    assert QgsRasterLayer(names["IDS"]).renderer().type() == "paletted"


def test_a_style_of_the_users_is_kept_and_ours_is_replaced(run, log, scene, tmp_path):
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    (tmp_path / "ids.qml").write_text("<!-- mine -->")
    run("perceptualmap", {"INPUT": scene, **names})
    assert (tmp_path / "ids.qml").read_text() == "<!-- mine -->"
    assert any("was not written by GeoCentroids" in text for text in log.warnings)
    os.remove(tmp_path / "ids.qml")
    for _ in range(2):
        run("perceptualmap", {"INPUT": scene, **names})
        layer = QgsRasterLayer(names["IDS"])
        assert len(layer.renderer().classes()) == len(np.unique(gdal.Open(names["IDS"]).ReadAsArray()))
    with pytest.raises(QgsProcessingException, match=r"would be the style of .*ids\.jp2"):
        (tmp_path / "ids.jp2").write_text("another layer")
        run("stylebycodebook", {"INPUT": names["IDS"], "QML": True})


@pytest.mark.parametrize(
    ("name", "words"),
    [("n" * 236 + ".tif", "is too long"), ("ü" * 120 + ".tif", "is too long"), ("folder.tif", "is a folder"), ("n.tif", "")],
)
def test_names_that_cannot_be_given_are_refused_early(refusal, scene, tmp_path, name, words):
    (tmp_path / "folder.tif").mkdir()
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / name)}
    message = refusal("perceptualmap", INPUT=scene, **names)
    assert words in message and bool(message) == bool(words)


def test_the_longest_name_that_is_taken_can_be_written(run, scene, tmp_path):
    name = "n" * (255 - 10 - 12 - 4) + ".tif"
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / name)}
    run("perceptualmap", {"INPUT": scene, **names})
    run("warptogsd", {"INPUT": scene, "OUTPUT": str(tmp_path / ("w" * (255 - 10 - 12 - 4) + ".tif"))})
    assert gdal.Open(names["IDS"]).GetRasterBand(1).GetColorTable() is not None
