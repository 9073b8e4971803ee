"""Batches of three rows of which the second is bad: it is named, leaves nothing, and the others are done and loaded."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import processing
import pytest
from batch_dialog import batch
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsRasterLayer, QgsVectorLayer


@pytest.fixture(scope="module")
def ids(qgis, scene, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("ids") / "ids.tif")
    processing.run("geocentroids:perceptualmap", {"INPUT": scene, "IDS": path, "RGB": "TEMPORARY_OUTPUT"})
    return path


@pytest.fixture
def examples(ids, project):
    """Return a function that gives a layer of the project with a point in the map's middle, for or against."""
    middle = QgsRasterLayer(ids).extent().center()

    def examples(name, sign):
        layer = QgsVectorLayer("Point?crs=EPSG:32633&field=sign:integer", name, "memory")
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(middle))
        feature.setAttributes([sign])
        layer.dataProvider().addFeatures([feature])
        project.addMapLayer(layer)
        return layer.id()

    return examples


def check(told, reason, folder, files):
    assert told.count("correctly executed") == 2 and told.count("failed\u2026") == 1, told
    assert told.count(reason) == 1 and "not correctly generated" not in told and "Traceback" not in told, told
    assert {name for name in os.listdir(folder) if not name.endswith((".qml", ".aux.xml"))} == set(files)


def loaded(project, folder):
    sources = (layer.source().split("|")[0] for layer in project.mapLayers().values())
    return sorted(Path(source).name for source in sources if Path(source).parent == folder)


def test_similar_places(ids, examples, project, tmp_path):
    rows = [
        {"INPUT": ids, "EXAMPLES": examples(str(number), sign), "SIGN": "sign", "OUTPUT": str(tmp_path / f"{number}.tif"),
         "PLACES": str(tmp_path / f"places{number}.gpkg"), "POLYGONS": str(tmp_path / f"polygons{number}.gpkg")}
        for number, sign in enumerate((1, 0, 1))
    ]
    told = batch("findsimilar", rows)
    files = [f"{name}{number}{ending}" for number in (0, 2)
             for name, ending in (("", ".tif"), ("places", ".gpkg"), ("polygons", ".gpkg"))]
    check(told, "All features are counter-examples: mark one at least", tmp_path, files)
    assert loaded(project, tmp_path) == sorted(files)
    assert all(QgsVectorLayer(str(tmp_path / f"places{number}.gpkg")).featureCount() for number in (0, 2))


def test_legends(ids, project, tmp_path):
    folder = tmp_path / "made"
    folder.mkdir()
    present = int(np.unique(gdal.Open(ids).ReadAsArray())[0])
    tables = []
    for number, text in enumerate((f"id,class\n{present},roof\n", "id,name\n1,roof\n", f"id,class\n{present},wood\n")):
        tables.append(tmp_path / f"{number}.csv")
        tables[-1].write_text(text, encoding="utf-8")
    rows = [
        {"INPUT": ids, "LEGEND": str(table), "OUTPUT": str(folder / f"{number}.tif")} for number, table in enumerate(tables)
    ]
    told = batch("applylegend", rows)
    check(told, str(tables[1]) + " ", folder, ["0.tif", "2.tif"])
    assert loaded(project, folder) == ["0.tif", "2.tif"]
    layers = [QgsRasterLayer(str(folder / f"{number}.tif")) for number in (0, 2)]
    assert [[each.label for each in layer.renderer().classes()] for layer in layers] == [
        ["no class", "roof"], ["no class", "wood"]
    ]


def test_trainings(scene, write_raster, project, tmp_path):
    folder = tmp_path / "made"
    folder.mkdir()
    lost = write_raster(tmp_path / "lost.tif", np.full((3, 300, 300), 90, np.uint8), epsg=None)
    rows = [
        {"INPUTS": [source], "FEATURES": 600, "CLUSTERS": 16, "DEVICE": "cpu",
         "OUTPUT": str(folder / f"{number}.codebook.safetensors")}
        for number, source in enumerate((scene, lost, scene))
    ]
    told = batch("traincodebook", rows)
    files = [f"{number}.codebook.safetensors" for number in (0, 2)]
    check(told, "lost.tif has no CRS", folder, files)
    first, second = ((folder / file).stat().st_size for file in files)
    assert first == second, "of the same imagery and seed, under two names"
