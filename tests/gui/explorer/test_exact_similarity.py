"""Exact similarity of the view: the patches' own, beside runs, one layer at a time, gone with what it was asked for."""

from __future__ import annotations

import sys
from dataclasses import replace

import numpy as np
import processing
import pytest
from geocentroids.gui.explorer import find_panel
from geocentroids.gui.explorer.canvas_map import ImageryView
from geocentroids.gui.explorer.example_marks import layer_of
from geocentroids.gui.explorer.explored_map import Example, ExploredMap
from geocentroids.gui.explorer.find_panel import FindPanel
from geocentroids.gui.explorer.layer_coloring import LayerColoring
from geocentroids.pipeline.analysis.id_raster import IdRaster
from geocentroids.pipeline.errors import PipelineError
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.worker import interactive_worker, shared_worker
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QPushButton, QSlider, QWidget
from waiting import wait_for

TITLE = "Similarity in the view"


@pytest.fixture(scope="module")
def path(qgis, scene, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("ids") / "ids.tif")
    processing.run("geocentroids:perceptualmap", {"INPUT": scene, "IDS": path, "RGB": path.replace("ids.tif", "rgb.tif")})
    return path


@pytest.fixture(scope="module")
def explored(path):
    return ExploredMap.load(IdRaster.open(path), "embedded", Silent())


@pytest.fixture
def layers(qgis, path, scene):
    """The map, above its imagery."""
    project = QgsProject.instance()
    imagery = project.addMapLayer(QgsRasterLayer(scene, "town"))
    yield project.addMapLayer(QgsRasterLayer(path, "ids")), imagery
    project.clear()


@pytest.fixture
def canvas(layers):
    """A canvas that shows the middle of the map."""
    layer, _ = layers
    canvas = QgsMapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent().buffered(-layer.extent().width() / 5))
    return canvas


@pytest.fixture
def panel(layers, canvas, explored):
    parent = QWidget()
    panel = FindPanel(canvas, parent)
    panel.kept = parent
    parent.show()
    panel.begin(layers[0], explored, LayerColoring(layers[0], 1))
    yield panel
    panel.end()


def example(explored, row, column, wanted=True):
    ids = gdal.Open(explored.raster.path).ReadAsArray()
    left, width, _, top, _, height = explored.raster.grid.geotransform
    return Example(left + (column + 0.5) * width, top + (row + 0.5) * height, int(ids[row, column]), wanted)


def click(panel, explored, row, column):
    found = example(explored, row, column)
    button = next(each for each in panel.findChildren(QPushButton) if each.text() == "&Like this")
    if not button.isChecked():
        button.click()
    panel._clicks.clicked.emit(QgsPointXY(found.x, found.y))


def shown():
    return QgsProject.instance().mapLayersByName(TITLE)


def said(panel):
    return panel.findChildren(QLabel)[-1].text()


def test_it_is_that_of_the_algorithm_in_the_view_also_of_examples_outside_of_it(
    layers, canvas, explored, scene, path, tmp_path
):
    layer, imagery = layers
    examples = [example(explored, 1, 2), example(explored, 24, 20), example(explored, 45, 3, False)]
    view = ImageryView.of(imagery, canvas, "auto")
    made = gdal.Open(view.similarity(explored, examples, layer.crs().toWkt(), interactive_worker(), Silent()))
    points = layer_of(examples, layer)
    whole = processing.run("geocentroids:findsimilar", {
        "INPUT": scene, "METHOD": "features", "EXAMPLES": points, "SIGN": "wanted", "OUTPUT": str(tmp_path / "all.tif"),
    })["OUTPUT"]
    expected = gdal.Open(whole).ReadAsArray()
    left, size, _, top, _, _ = made.GetGeoTransform()
    whole_left, whole_size, _, whole_top, _, _ = gdal.Open(whole).GetGeoTransform()
    column, row = (left - whole_left) / whole_size, (whole_top - top) / whole_size
    assert size == whole_size and column == pytest.approx(round(column)) and row == pytest.approx(round(row))
    column, row, values = round(column), round(row), made.ReadAsArray()
    assert column > 2 and values.shape[0] < 44, "the view alone"
    np.testing.assert_allclose(values, expected[row : row + values.shape[0], column : column + values.shape[1]], atol=2e-3)
    assert values.max() > 0.5
    extent, pixels = canvas.extent(), values.shape
    assert left <= extent.xMinimum() and left + pixels[1] * size >= extent.xMaximum()


def test_it_takes_the_place_of_the_clusters_and_is_replaced(layers, panel, explored):
    layer, _ = layers
    click(panel, explored, 24, 20)
    assert layer.renderer().classes() and not shown(), "the clusters at once"
    wait_for(shown)
    (first,) = shown()
    assert not layer.renderer().classes() and "Every patch in the view" in said(panel)
    order = QgsProject.instance().layerTreeRoot().layerOrder()
    assert order.index(first) == order.index(layer) - 1
    least = first.renderer().shader().rasterShaderFunction().colorRampItemList()[0].value
    assert least == pytest.approx(0.3) and first.renderer().shader().rasterShaderFunction().clip()
    panel.findChild(QSlider).setValue(50)
    assert shown() == [first]
    assert first.renderer().shader().rasterShaderFunction().colorRampItemList()[0].value == pytest.approx(0.5)
    before = first.id()
    click(panel, explored, 30, 30)
    assert not shown() and layer.renderer().classes(), "the clusters again, as long as the patches are compared"
    wait_for(shown)
    (second,) = shown()
    assert second.id() != before
    panel.leave_view()
    assert not shown() and layer.renderer().classes()
    panel.look_again()
    wait_for(shown)
    panel.withdraw()
    assert not shown()
    panel.look_again()
    wait_for(shown)
    panel.end()
    assert not shown()


def texts(panel):
    return [label.text() for label in panel.findChildren(QLabel)]


def test_what_is_said_of_clusters_and_of_the_next_place_once_the_layer_is_there(layers, panel, explored):
    click(panel, explored, 24, 20)
    assert any("Clusters shown: " in text for text in texts(panel))
    panel._best.click()
    wait_for(lambda: any(text.startswith("Place 1 of ") for text in texts(panel)))
    panel.look_again()
    wait_for(shown)
    assert any(text.startswith("Place 1 of ") for text in texts(panel))
    assert any(text.startswith("Places for: 1, against: 0. Every patch is compared") for text in texts(panel))
    assert not any("Clusters shown" in text for text in texts(panel))
    click(panel, explored, 30, 30)
    assert not any(text.startswith("Place 1 of ") for text in texts(panel)), "the places of other examples"


def test_no_run_is_waited_for_and_what_is_asked_anew_keeps_the_encoder_loaded(layers, panel, explored):
    with shared_worker().session():
        click(panel, explored, 24, 20)
        wait_for(shown)
        worker = interactive_worker().pid
        for column in range(20, 26):
            click(panel, explored, 24, column)
            QCoreApplication.processEvents()
        wait_for(shown)
        assert interactive_worker().pid == worker and len(shown()) == 1


def test_layers_that_are_removed(layers, panel, explored):
    layer, imagery = layers
    click(panel, explored, 24, 20)
    wait_for(shown)
    removed = shown()[0].id()
    panel.let_go_of([removed])
    QgsProject.instance().removeMapLayer(removed)
    assert layer.renderer().classes() and not panel.findChild(QCheckBox).isChecked() and not shown()
    panel.look_again()
    assert not panel._exact.is_asked, "not against the user's will"
    panel.findChild(QCheckBox).click()
    wait_for(shown)
    QgsProject.instance().removeMapLayer(imagery.id())
    click(panel, explored, 20, 20)
    assert not panel._exact.is_asked and said(panel) == "" and layer.renderer().classes()


def values(path):
    """Return the pixels of a raster, and where they lie."""
    dataset = gdal.Open(path)
    return dataset.ReadAsArray(), dataset.GetGeoTransform()


def opened(panel, monkeypatch, text):
    """Press a button, and return the parameters of the dialog that it opens."""
    asked = []
    monkeypatch.setattr(find_panel, "open_dialog", lambda _algorithm, parameters: asked.append(parameters))
    next(each for each in panel.findChildren(QPushButton) if each.text() == text).click()
    return asked[0]


@pytest.mark.parametrize("anchored", [False, True])
def test_what_is_saved_is_what_is_shown(anchored, path, scene, canvas, tmp_path, monkeypatch):
    if anchored:
        path = str(tmp_path / "anchored.tif")
        processing.run("geocentroids:perceptualmap", {
            "INPUT": scene, "ANCHORED": True, "IDS": path, "RGB": str(tmp_path / "rgb.tif")})
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(path, "map"))
    explored = ExploredMap.load(IdRaster.open(path), "embedded", Silent())
    parent = QWidget()
    panel = FindPanel(canvas, parent)
    parent.show()
    panel.begin(layer, explored, LayerColoring(layer, 1))
    by_clusters = {"OUTPUT": str(tmp_path / "clusters.tif"), "PLACES": None}
    click(panel, explored, 1, 2)
    click(panel, explored, 24, 20)
    asked = opened(panel, monkeypatch, "&Save as raster…")
    assert asked["INPUT"] == layer.id(), "the clusters of the map as long as they are shown"
    whole, _ = values(processing.run("geocentroids:findsimilar", {**asked, **by_clusters})["OUTPUT"])
    assert whole.shape == gdal.Open(path).ReadAsArray().shape
    wait_for(shown)
    (there,) = shown()
    before = asked["EXAMPLES"]
    asked = opened(panel, monkeypatch, "Save as &polygons…")
    assert asked["EXAMPLES"] == before, "one layer of the same places"
    made = processing.run("geocentroids:findsimilar", {**asked, "OUTPUT": str(tmp_path / "features.tif")})
    (found, place), (expected, expected_place) = values(made["OUTPUT"]), values(there.source())
    assert place == pytest.approx(expected_place) and found.shape == expected.shape != whole.shape
    np.testing.assert_allclose(found, expected, atol=2e-3)
    assert 0 < np.count_nonzero(expected >= 0.3) < expected.size
    pixel, polygons = place[1] * -place[5], made["POLYGONS"]
    areas = sum(feature["area_m2"] for feature in polygons.getFeatures())
    assert areas == pytest.approx(np.count_nonzero(found >= 0.3) * pixel, rel=2e-3)
    click(panel, explored, 30, 30)
    assert opened(panel, monkeypatch, "&Save as raster…")["EXAMPLES"] != before
    panel.end()


def test_a_class_is_of_clusters_which_are_shown_while_its_name_is_asked_for(layers, panel, explored):
    layer, _ = layers
    seen = []

    def look(ids):
        node = QgsProject.instance().layerTreeRoot().findLayer(shown()[0].id())
        seen.append((ids, sorted(int(entry.value) for entry in layer.renderer().classes()), node.isVisible()))

    panel.class_wanted.connect(look)
    to_class = next(each for each in panel.findChildren(QPushButton) if each.text() == "To a &class…")
    click(panel, explored, 24, 20)
    wait_for(shown)
    assert not layer.renderer().classes()
    to_class.click()
    ((ids, drawn, is_exact_shown),) = seen
    assert ids == drawn != [] and not is_exact_shown
    node = QgsProject.instance().layerTreeRoot().findLayer(shown()[0].id())
    assert node.isVisible() and not layer.renderer().classes(), "the exact one again, since no name was given"
    click(panel, explored, 30, 30)
    panel.findChild(QSlider).setValue(99)
    assert not panel._shown_ids() and not to_class.isEnabled(), "no cluster is so alike to both"


def test_a_comparison_that_ends_while_a_name_is_asked_for_does_not_cover_the_clusters(layers, panel, explored):
    layer, _ = layers
    seen = []

    def compare(_ids):
        before = sorted(int(entry.value) for entry in layer.renderer().classes())
        wait_for(shown)
        node = QgsProject.instance().layerTreeRoot().findLayer(shown()[0].id())
        seen.append((before, sorted(int(entry.value) for entry in layer.renderer().classes()), node.isVisible()))

    click(panel, explored, 24, 20)
    assert not shown()
    panel.class_wanted.connect(compare)
    panel._name()
    ((before, after, is_exact_shown),) = seen
    assert before == after == panel._shown_ids() and not is_exact_shown
    node = QgsProject.instance().layerTreeRoot().findLayer(shown()[0].id())
    assert node.isVisible() and not layer.renderer().classes(), "the exact one once no name was given"


def marks(canvas):
    """Return where places are marked, in the canvas's CRS."""
    return [(item.center().x(), item.center().y()) for item in canvas.scene().items() if isinstance(item, QgsVertexMarker)]


def test_places_are_kept_for_each_map_until_it_is_removed(layers, panel, explored, path):
    layer, _ = layers
    other = QgsProject.instance().addMapLayer(QgsRasterLayer(path, "other"))
    panel.findChild(QCheckBox).setChecked(False)
    click(panel, explored, 24, 20)
    click(panel, explored, 30, 30)
    panel.end()
    assert not any("Places for" in text for text in texts(panel)), "nothing is said of a map that has gone"
    for map_of, said_then in ((other, "Press “Like this”"), (layer, "Places for: 2, against: 0")):
        panel.begin(map_of, explored, LayerColoring(map_of, 1))
        assert any(text.startswith(said_then) for text in texts(panel))
        panel.end()
    panel.let_go_of([layer.id()])
    panel.begin(layer, explored, LayerColoring(layer, 1))
    assert not any("Places for" in text for text in texts(panel))


def test_marks_stay_on_their_places_when_the_canvas_changes_its_crs(layers, canvas, panel, explored):
    panel.findChild(QCheckBox).setChecked(False)
    click(panel, explored, 24, 20)
    (before,) = marks(canvas)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    canvas.setDestinationCrs(degrees)
    place = QgsCoordinateTransform(layers[0].crs(), degrees, QgsProject.instance()).transform(QgsPointXY(*before))
    assert marks(canvas) == [pytest.approx((place.x(), place.y()))]


def test_places_that_the_projects_crs_has_none_for_have_no_mark_and_are_told(canvas, panel, explored, monkeypatch):
    told = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: told.append(error))
    panel.findChild(QCheckBox).setChecked(False)
    click(panel, explored, 24, 20)
    # Of the other half of the Earth alone.
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromProj("+proj=gnom +lat_0=-48 +lon_0=-165 +datum=WGS84"))
    assert not told and not marks(canvas)
    panel._best.click()
    wait_for(lambda: any("cannot be shown in the project's CRS" in text for text in texts(panel)))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert not told and len(marks(canvas)) == 1
    panel.end()
    with pytest.raises(TypeError):
        canvas.destinationCrsChanged.disconnect(panel._mark)


def test_what_a_saved_project_has_kept_goes(layers, panel, explored, tmp_path):
    project, path = QgsProject.instance(), str(tmp_path / "saved.qgz")
    click(panel, explored, 24, 20)
    wait_for(shown)
    assert project.write(path)
    panel.end()
    project.read(path)
    assert len(shown()) == 1
    (layer,) = project.mapLayersByName("ids")
    panel.begin(layer, explored, LayerColoring(layer, 1))
    assert not shown() and sorted(each.name() for each in project.mapLayers().values()) == ["ids", "town"]


def test_a_view_that_is_too_large_is_told(layers, panel, explored, monkeypatch):
    monkeypatch.setattr("geocentroids.gui.explorer.canvas_map.MOST_METRES", 20.0)
    click(panel, explored, 24, 20)
    wait_for(lambda: "zoom in to at most 20 m" in said(panel))
    panel.look_again()
    assert not shown() and layers[0].renderer().classes()


def test_an_encoder_that_is_not_there_is_not_downloaded(layers, canvas, explored, monkeypatch):
    worker = interactive_worker()
    described = worker.describe("", "embedded")
    monkeypatch.setattr(worker, "describe", lambda *_: replace(described, encoder="facebook/x", absent=("encoder",)))
    view = ImageryView.of(layers[1], canvas, "auto")
    with pytest.raises(PipelineError, match="The encoder facebook/x is not downloaded yet"):
        view.similarity(explored, [example(explored, 24, 20)], layers[0].crs().toWkt(), worker, Silent())
