"""What is asked of a map: legends applied."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsRasterLayer


@pytest.fixture(scope="module")
def ids(qgis, scene, tmp_path_factory):
    import processing

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


def test_legends_that_do_not_fit(run, ids, scene, tmp_path):
    output = {"OUTPUT": str(tmp_path / "c.tif")}
    legend = tmp_path / "other.legend.json"
    found = {"format": 1, "codebook": {"name": "coast", "sha256": "ab" * 32}, "classes": [], "ids": [None] * 512}
    legend.write_text(json.dumps(found), encoding="utf-8")
    message = refusal("applylegend", {"INPUT": ids, "LEGEND": str(legend), **output})
    assert "codebook 'coast' (abababababab)" in message and "'embedded' (" in message
    assert "is no file" in refusal("applylegend", {"INPUT": ids, "LEGEND": str(tmp_path / "none.json"), **output})
    assert "raster of cluster ids" in refusal("applylegend", {"INPUT": scene, "LEGEND": str(legend), **output})
    with pytest.raises(QgsProcessingException, match="0 groups there is no legend"):
        run("groupclusters", {"INPUT": ids, "GROUPS": 0, "LEGEND": str(tmp_path / "l.json"), **output})
