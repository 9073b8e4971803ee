"""What the dock computes and draws, held against the algorithms and the layer's own pixels."""

from __future__ import annotations

import json
import threading
from dataclasses import replace

import numpy as np
import processing
import pytest
from geocentroids.gui.explorer import background_tasks
from geocentroids.gui.explorer.background_tasks import Background
from geocentroids.gui.explorer.explored_map import Example, ExploredMap, SeenIds, id_at, ids_in_view, view_of
from geocentroids.gui.explorer.layer_coloring import CLASSES, SIMILARITY, LayerColoring
from geocentroids.gui.explorer.name_panel import LEGENDS, NamePanel
from geocentroids.gui.explorer.undo_history import History
from geocentroids.pipeline.analysis.codebook_legend import carried_legend
from geocentroids.pipeline.analysis.id_raster import IdRaster
from geocentroids.pipeline.analysis.legend import Legend
from geocentroids.pipeline.errors import PipelineError
from geocentroids.runtime.progress import Silent
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from waiting import wait_for


@pytest.fixture(scope="module")
def path(qgis, scene, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("ids") / "ids.tif")
    processing.run("geocentroids:perceptualmap", {"INPUT": scene, "IDS": path, "RGB": path.replace("ids.tif", "rgb.tif")})
    return path


@pytest.fixture(scope="module")
def explored(path):
    return ExploredMap.load(IdRaster.open(path), "embedded", Silent())


@pytest.fixture
def layer(path):
    layer = QgsRasterLayer(path, "ids")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().clear()


def example(explored, row, column, wanted=True):
    ids = gdal.Open(explored.raster.path).ReadAsArray()
    left, width, _, top, _, height = explored.raster.grid.geotransform
    return Example(left + (column + 0.5) * width, top + (row + 0.5) * height, int(ids[row, column]), wanted)


def drawn(layer):
    """Return colour and label of each id that a layer's renderer draws."""
    return {int(entry.value): (entry.color.name(), entry.label) for entry in layer.renderer().classes()}


def test_similarity_and_the_best_places_are_the_algorithms_own(explored, path, tmp_path):
    examples = [example(explored, 3, 4), example(explored, 10, 12), example(explored, 20, 5, False)]
    points = {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:32633"}}, "features": [
        {"type": "Feature", "properties": {"wanted": int(each.wanted)},
         "geometry": {"type": "Point", "coordinates": [each.x, each.y]}} for each in examples]}
    (tmp_path / "points.geojson").write_text(json.dumps(points), encoding="utf-8")
    found = processing.run("geocentroids:findsimilar", {
        "INPUT": path, "EXAMPLES": str(tmp_path / "points.geojson"), "SIGN": "wanted", "OUTPUT": str(tmp_path / "s.tif"),
        "PLACES": "memory:",
    })
    ids = gdal.Open(path).ReadAsArray()
    np.testing.assert_allclose(explored.scores(examples)[ids], gdal.Open(found["OUTPUT"]).ReadAsArray(), atol=1e-5)
    places = [explored.center(place) for place in explored.best_places(examples, Silent())]
    layer = found["PLACES"]
    expected = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    assert len(places) == len(expected) > 0
    assert all(mine.distance(theirs) < 1e-6 for mine, theirs in zip(places, expected))


def test_without_a_place_that_is_wanted_nothing_is_alike(explored):
    assert not explored.scores([]).any() and not explored.scores([example(explored, 3, 4, False)]).any()


def test_the_id_under_a_click_and_the_shares_of_a_view_are_the_rasters(layer, explored):
    ids = gdal.Open(explored.raster.path).ReadAsArray()
    here = example(explored, 7, 9)
    assert id_at(layer, 1, QgsPointXY(here.x, here.y)) == ids[7, 9]
    assert id_at(layer, 1, QgsPointXY(here.x + 1e6, here.y)) is None
    shares = ids_in_view(layer, 1, layer.extent()).shares
    np.testing.assert_allclose(shares[:512], np.bincount(ids.ravel(), minlength=512)[:512] / ids.size, atol=1e-12)
    elsewhere = QgsRectangle(0, 0, 1, 1)
    assert not ids_in_view(layer, 1, elsewhere).shares.any() and not ids_in_view(layer, 1, elsewhere).typical_places()
    degrees = view_of(layer, QgsRectangle(14.9, 48.7, 15.1, 48.8), QgsCoordinateReferenceSystem("EPSG:4326"))
    assert degrees.width() > 1000


def test_a_look_leaves_the_users_own_style_and_the_layers_above_as_they_were(layer, explored):
    rgb = QgsRasterLayer(explored.raster.path.replace("ids.tif", "rgb.tif"), "rgb")
    QgsProject.instance().addMapLayer(rgb)
    root = QgsProject.instance().layerTreeRoot()
    before = drawn(layer)
    coloring = LayerColoring(layer, 1)
    scores = explored.scores([example(explored, 3, 4)])
    coloring.show_similarity(scores, 0.3)
    assert sorted(drawn(layer)) == np.flatnonzero(scores >= 0.3).tolist()
    assert not root.findLayer(rgb.id()).isVisible()
    coloring.show_classes(Legend.empty("embedded", "", explored.codebook.size).added("x", (1, 2, 3)).assigned([5], 0))
    assert drawn(layer)[5] == ("#010203", "x")
    coloring.end()
    assert drawn(layer) == before
    assert layer.styleManager().styles() == ["default"] and root.findLayer(rgb.id()).isVisible()


def test_what_was_hidden_is_hidden_again_after_several_looks(explored):
    project = QgsProject.instance()
    layer, one, other = (project.addMapLayer(QgsRasterLayer(explored.raster.path, "ids"), False) for _ in range(3))
    outer = project.layerTreeRoot().addGroup("outer")
    inner = outer.addGroup("inner")
    hidden = inner.addLayer(layer)
    exclusive = project.layerTreeRoot().insertGroup(0, "one at a time")
    nodes = [outer, inner, hidden, exclusive, exclusive.addLayer(one), exclusive.addLayer(other)]
    exclusive.setIsMutuallyExclusive(True, 1)
    for each in (outer, hidden):
        each.setItemVisibilityChecked(False)
    before = [each.itemVisibilityChecked() for each in nodes]
    assert before == [False, True, False, True, False, True]
    coloring = LayerColoring(layer, 1)
    coloring.show_similarity(explored.scores([example(explored, 3, 4)]), 0.3)
    assert hidden.isVisible() and not nodes[-1].isVisible()
    coloring.show_classes(Legend.empty("embedded", "", explored.codebook.size))
    coloring.end()
    assert [each.itemVisibilityChecked() for each in nodes] == before
    project.clear()


def test_a_look_that_a_project_kept_is_taken_away(layer, explored):
    before = drawn(layer)
    LayerColoring(layer, 1).show_similarity(explored.scores([example(explored, 3, 4)]), 0.3)
    assert layer.styleManager().currentStyle() == SIMILARITY
    LayerColoring(layer, 1)
    assert drawn(layer) == before
    assert not {SIMILARITY, CLASSES} & set(layer.styleManager().styles())


def kept_legend(layer):
    return json.loads(QgsProject.instance().readEntry(LEGENDS[0], LEGENDS[1] + layer.id())[0])


def test_a_legend_is_kept_with_the_project_and_one_of_another_codebook_is_not_taken(layer, explored):
    canvas, parent = QgsMapCanvas(), QWidget()
    canvas.setExtent(layer.extent())
    panel = NamePanel(canvas, parent)
    panel.begin(layer, explored, LayerColoring(layer, 1))
    panel.gather([3, 5], "Wald")
    panel.gather([7], "Wald")
    kept = kept_legend(layer)
    assert [number for number, of in enumerate(kept["ids"]) if of == 0] == [3, 5, 7]
    panel.end()
    again = NamePanel(canvas, parent)
    again.begin(layer, explored, LayerColoring(layer, 1))
    assert kept_legend(layer) == kept
    again.gather([9], "Wald")
    assert len(kept_legend(layer)["classes"]) == 1
    again.end()
    kept["codebook"]["sha256"] = "ab" * 32
    QgsProject.instance().writeEntry(LEGENDS[0], LEGENDS[1] + layer.id(), json.dumps(kept))
    other = NamePanel(canvas, parent)
    other.begin(layer, explored, LayerColoring(layer, 1))
    other.gather([1], "Wasser")
    found = kept_legend(layer)
    assert [each["name"] for each in found["classes"]] == ["Wasser"]
    other.end()


def test_a_legend_that_is_saved_where_it_is_suggested_is_carried_by_the_codebook(layer, explored, tmp_path, monkeypatch):
    asked = []

    def accept(_parent, _title, suggested, _filter):
        asked.append(suggested)
        return suggested or str(tmp_path / "elsewhere"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", accept)
    mine = replace(explored.codebook, path=str(tmp_path / "coast.codebook.safetensors"))
    canvas, parent = QgsMapCanvas(), QWidget()
    panel = NamePanel(canvas, parent)
    parent.show()
    save = next(each for each in panel.findChildren(QPushButton) if each.text() == "S&ave…")
    for codebook in (mine, explored.codebook):
        panel.begin(layer, replace(explored, codebook=codebook), LayerColoring(layer, 1))
        panel.gather([3], "Wald")
        save.click()
        panel.end()
    assert asked == [str(tmp_path / "coast.legend.json"), ""], "an update would take a legend of the embedded one away"
    assert carried_legend(mine).name_of(3) == "Wald" and (tmp_path / "elsewhere.legend.json").exists()


@pytest.fixture
def panel(layer, explored):
    canvas, parent = QgsMapCanvas(), QWidget()
    canvas.setExtent(layer.extent())
    panel = NamePanel(canvas, parent)
    parent.show()
    panel.begin(layer, explored, LayerColoring(layer, 1))
    yield panel
    panel.end()


def test_how_much_of_a_view_has_no_class_yet(layer, panel):
    shares = ids_in_view(layer, 1, layer.extent()).shares
    largest = int(shares.argmax())
    panel.gather([largest], "Wald")
    count = np.count_nonzero(shares)
    expected = f"Clusters in view: {count}, of which {count - 1} have no class yet ({100 - 100 * shares[largest]:.0f} %"
    assert expected in panel.findChildren(QLabel)[-1].text()


def test_a_map_that_goes_with_clusters_selected(panel):
    panel.gather([3], "Wald")
    panel._clusters.topLevelItem(0).setSelected(True)
    assert panel._clusters.selected_ids()
    panel.end()
    assert not panel._clusters.topLevelItemCount() and not panel.findChildren(QLabel)[-1].text()


def test_a_typical_place_lies_amid_its_like():
    ids = np.array([[1, 1, 2, 2], [2, 1, 2, 2], [2, 2, 2, 65535]], np.uint16)
    places = SeenIds(ids, QgsRectangle(100, 200, 104, 203)).typical_places()
    assert set(places) == {1, 2}
    assert (places[1].x(), places[1].y()) in {(100.5, 202.5), (101.5, 202.5), (101.5, 201.5)}
    # The only one that has six of its like around it.
    assert (places[2].x(), places[2].y()) == (102.5, 201.5)


def test_undo_and_redo():
    history = History("a")
    assert not history.can_undo and not history.can_redo
    history.push("b")
    history.push("c")
    history.undo()
    assert history.value == "b" and history.can_redo
    history.push("d")
    assert history.value == "d" and not history.can_redo
    for _ in range(5):
        history.undo()
    assert history.value == "a" and not history.can_undo


def test_only_what_was_asked_for_last_is_heard(qgis):
    parent, heard = QObject(), []
    background = Background(parent)

    def waits(progress):
        while not progress.cancelled():
            pass
        return "first"

    def fails(progress):
        raise PipelineError("the matter")

    background.run(waits, heard.append, heard.append)
    background.run(fails, lambda result: heard.append(f"done {result}"), heard.append)
    wait_for(lambda: heard)
    assert heard == ["the matter"]


def test_work_whose_owner_is_gone_is_cancelled_and_heard_no_more(qgis):
    owner, heard, ended = QObject(), [], threading.Event()
    background = Background(owner)

    def reports(progress):
        while not progress.cancelled():
            progress.report(50.0)
            progress.tell("part")
        # The last words of a thread that looks away for a moment.
        for _ in range(1000):
            progress.report(60.0)
        ended.set()
        return "done"

    background.run(reports, heard.append, heard.append, heard.append)
    wait_for(lambda: heard)
    del background
    sip.delete(owner)
    count = len(heard)
    wait_for(ended.is_set)
    wait_for(lambda: not background_tasks._at_work)
    assert heard == ["part"] * count
