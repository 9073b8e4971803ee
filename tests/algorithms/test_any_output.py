"""Outputs of every kind are checked before anything runs, and taken as their paths are copied."""

from __future__ import annotations

import os
from pathlib import Path

import processing
import pytest
from geocentroids.models import __file__ as models
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

EMBEDDED = str(Path(models).parent / "embedded" / "embedded.codebook.safetensors")
FORMS = ['"{}"', "'{}'", "file://{}"]


@pytest.fixture(scope="module")
def classes(qgis, scene, tmp_path_factory):
    """Ids and classes of the scene in a folder."""
    folder = tmp_path_factory.mktemp("classes")
    names = {name: str(folder / f"{name}.tif") for name in ("ids", "rgb", "groups", "classes")}
    legend = str(folder / "groups.legend.json")
    processing.run("geocentroids:perceptualmap", {"INPUT": scene, "IDS": names["ids"], "RGB": names["rgb"]})
    given = {"INPUT": names["ids"], "GROUPS": 4, "OUTPUT": names["groups"], "LEGEND": legend}
    processing.run("geocentroids:groupclusters", given)
    processing.run("geocentroids:applylegend", {"INPUT": names["ids"], "LEGEND": legend, "OUTPUT": names["classes"]})
    return names


@pytest.fixture
def samples(classes, tmp_path):
    """The path of a GeoPackage with two labelled squares on the map."""
    raster = QgsRasterLayer(classes["ids"], "ids")
    layer = QgsVectorLayer(f"Polygon?crs={raster.crs().authid()}&field=class:string", "samples", "memory")
    for name, shift in (("roof", -40), ("wood", 30)):
        feature, middle = QgsFeature(layer.fields()), raster.extent().center()
        square = QgsRectangle(middle.x() + shift, middle.y(), middle.x() + shift + 12, middle.y() + 12)
        feature.setGeometry(QgsGeometry.fromRect(square))
        feature.setAttributes([name])
        layer.dataProvider().addFeatures([feature])
    path, options = str(tmp_path / "samples.gpkg"), QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsCoordinateTransformContext(), options)
    return path


@pytest.fixture
def refusal(qgis):
    """Return a function that gives what an algorithm's check says."""

    def refusal(algorithm, **parameters):
        made = QgsApplication.processingRegistry().createAlgorithmById(f"geocentroids:{algorithm}")
        return made.checkParameterValues(parameters, QgsProcessingContext())[1]

    return refusal


@pytest.mark.parametrize("form", FORMS)
def test_outputs_are_taken_as_their_paths_are_copied(run, scene, classes, tmp_path, form):
    wanted = {
        ("warptogsd", "OUTPUT", "warped.tif"): {"INPUT": scene, "GSD": 0.5},
        ("validationpoints", "OUTPUT", "points.gpkg"): {"INPUT": classes["classes"], "POINTS": 2},
        ("groupclusters", "LEGEND", "new.legend.json"): {
            "INPUT": classes["ids"], "GROUPS": 4, "OUTPUT": str(tmp_path / "groups.tif")
        },
        ("exportcodebook", "OUTPUT", "exported"): {"CODEBOOK": EMBEDDED},
    }
    for (algorithm, output, name), given in wanted.items():
        made = run(algorithm, {**given, output: form.format(tmp_path / name)})
        assert made[output] == str(tmp_path / name) and os.path.exists(made[output])


def test_a_layer_to_be_loaded_is_known_by_its_plain_path(qgis, scene, tmp_path, log):
    made = processing.runAndLoadResults(
        "geocentroids:warptogsd", {"INPUT": scene, "GSD": 0.5, "OUTPUT": f'"{tmp_path}/warped.tif"'}, feedback=log.feedback
    )
    assert log.errors == [] and os.path.exists(tmp_path / "warped.tif") and made["OUTPUT"]


@pytest.mark.parametrize("form", FORMS)
def test_imagery_is_taken_as_its_path_is_copied(run, scene, tmp_path, form):
    made = run("warptogsd", {"INPUT": form.format(scene), "GSD": 0.5, "OUTPUT": str(tmp_path / "warped.tif")})
    assert os.path.exists(made["OUTPUT"])


@pytest.mark.parametrize("algorithm", ["classestopolygons", "validationpoints"])
def test_names_of_classes_are_not_written_over(refusal, classes, algorithm):
    beside = classes["classes"] + ".aux.xml"
    assert f"The input is made of {beside}" in refusal(algorithm, INPUT=classes["classes"], OUTPUT=beside)


def test_examples_are_not_written_over(refusal, classes, samples, tmp_path):
    table = f"ogr:dbname='{samples}' table=\"samples\" (geom)"
    selected = QgsProcessingFeatureSourceDefinition(samples, True)
    given = {"INPUT": classes["ids"], "OUTPUT": str(tmp_path / "similar.tif")}
    for examples in (samples, QgsVectorLayer(samples, "examples")):
        for places in (samples, table):
            assert "is the input itself" in refusal("findsimilar", **given, EXAMPLES=examples, PLACES=places)
    other = table.replace('"samples"', '"places"')
    assert refusal("findsimilar", **given, EXAMPLES=samples, PLACES=other) == ""
    assert "is the input itself" in refusal("findsimilar", **given, EXAMPLES=selected, PLACES=samples)
    given = {"INPUT": classes["ids"], "OUTPUT": str(tmp_path / "c.tif"), "SAMPLES": samples, "FIELD": "class"}
    assert "is the input itself" in refusal("classify", **given, REPORT=samples)
    assert "is a folder" in refusal("classify", **given, REPORT=f"{tmp_path}/report.html/")


def test_a_table_of_texts_is_not_written_over(refusal, classes, tmp_path):
    table = tmp_path / "examples.csv"
    table.write_text("x,y\n500010,5399990\n", encoding="utf-8")
    uri = f"{table.as_uri()}?type=csv&xField=x&yField=y&crs=EPSG:32633"
    examples = QgsVectorLayer(uri, "examples", "delimitedtext")
    assert examples.isValid()
    given = {"INPUT": classes["ids"], "OUTPUT": str(tmp_path / "c.tif"), "SAMPLES": examples, "FIELD": "x"}
    assert "is the input itself" in refusal("classify", **given, REPORT=str(table))


def test_a_geopackage_with_the_imagery_is_not_written_over(refusal, scene, classes, tmp_path):
    package = str(tmp_path / "classes.gpkg")
    gdal.Translate(package, classes["classes"], format="GPKG")
    layer = QgsRasterLayer(package, "classes")
    assert "would be lost" in refusal("warptogsd", INPUT=layer, OUTPUT=str(tmp_path / "classes.gpkg"))


@pytest.mark.parametrize(
    ("output", "message"),
    [("no/new.json", "does not exist"), ("new.json/", "does not exist"), ("groups.tif", ""), ("n" * 250, "too long")],
)
def test_a_legend_that_cannot_be_written_is_told_before_anything_runs(refusal, classes, tmp_path, output, message):
    given = {"INPUT": classes["ids"], "GROUPS": 4, "OUTPUT": str(tmp_path / "groups.tif")}
    assert message in refusal("groupclusters", **given, LEGEND=f"{tmp_path}/{output}")


def test_a_folder_that_cannot_be_made_is_told_before_anything_runs(refusal, classes):
    said = refusal("exportcodebook", CODEBOOK=EMBEDDED, OUTPUT=classes["ids"])
    assert said == f"{classes['ids']} is a file: give a folder."


def test_a_relative_path_is_checked_too(refusal, classes):
    assert "does not exist" in refusal("validationpoints", INPUT=classes["classes"], OUTPUT="no/such/points.gpkg")
