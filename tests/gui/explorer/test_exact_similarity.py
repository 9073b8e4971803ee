"""Exact similarity of the view: the patches' own, beside runs, one layer at a time, gone with what it was asked for."""

from __future__ import annotations

import os
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
from geocentroids.gui.explorer.view_comparison import ViewComparison
from geocentroids.pipeline.analysis.id_raster import IdRaster
from geocentroids.pipeline.errors import Cancelled, PipelineError
from geocentroids.pipeline.imagery.opening import is_ours
from geocentroids.pipeline.maps import patches_outwards
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
    button = next(each for each in panel.findChildren(QPushButton) if each.text() == "Li&ke this")
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
    comparison = ViewComparison(ImageryView.of(imagery, canvas, "auto"), explored, layer.crs().toWkt())
    shown = []
    places = comparison.run(examples, interactive_worker(), Silent(), shown.append)
    made = gdal.Open(shown[-1])
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
    assert is_ours(shown[-1]) and len(set(shown)) == len(shown)
    for place in places[:3]:
        at = int((top - place.point.y()) // size), int((place.point.x() - left) // size)
        around = values[max(0, at[0] - 1) : at[0] + 2, max(0, at[1] - 1) : at[1] + 2]
        assert place.similarity == pytest.approx(float(around.mean()), abs=1e-4)
    extent, pixels = canvas.extent(), values.shape
    assert left <= extent.xMinimum() and left + pixels[1] * size >= extent.xMaximum()


def test_it_comes_piece_by_piece_from_the_last_example_outwards(layers, canvas, explored, monkeypatch):
    monkeypatch.setattr(patches_outwards, "SHOW_SECONDS", 0)
    layer, imagery = layers
    shown, encoded, plain = [], [], patches_outwards.encoded_blocks

    def noted(*arguments):
        for block, answer in plain(*arguments):
            encoded.append(block.output)
            yield block, answer

    monkeypatch.setattr(patches_outwards, "encoded_blocks", noted)
    comparison = ViewComparison(ImageryView.of(imagery, canvas, "auto"), explored, layer.crs().toWkt())

    def compare(*examples, progress=Silent()):
        shown.clear(), encoded.clear()
        comparison.run(examples, interactive_worker(), progress, lambda path: shown.append(gdal.Open(path).ReadAsArray()))
        return list(shown), list(encoded)

    one, other = example(explored, 30, 28), example(explored, 20, 22, False)
    (first, *_, last), windows = compare(one)
    part, sizes = comparison._part.grid, [window.size for window in windows]
    assert first.shape == last.shape == (part.rows, part.columns) and sum(sizes) == last.size
    clusters = np.append(explored.scores([one]), np.zeros(65536 - explored.codebook.size, np.float32))
    ids = explored.raster.ids_on(part, layer.crs().toWkt())
    near = windows[0]
    here = np.zeros(last.shape, bool)
    here[near.y : near.y + near.height, near.x : near.x + near.width] = True
    np.testing.assert_array_equal(first[here], last[here])
    np.testing.assert_allclose(first[~here], clusters[ids][~here], err_msg="clusters where patches are not known yet")
    assert 0 < here.mean() < 0.5 and np.abs(first - last)[~here].max() > 0.05
    left, size, _, top, _, _ = part.geotransform
    row, column = (top - one.y) // size, (one.x - left) // size
    distances = [np.hypot(max(0, window.y - row, row - window.y - window.height + 1),
                          max(0, window.x - column, column - window.x - window.width + 1)) for window in windows]
    assert distances[0] == 0 and distances == sorted(distances)

    (again, *_), windows = compare(one, other)
    assert windows == [], "what has been encoded is kept for the next click"
    assert np.abs(again - last).max() > 0.05
    moved = ViewComparison(comparison.view, explored, layer.crs().toWkt())
    moved.run([one, other], interactive_worker(), Silent(), lambda path: shown.append(gdal.Open(path).ReadAsArray()))
    np.testing.assert_allclose(again, shown[-1], atol=1e-5)


def test_what_was_compared_before_it_was_cancelled_is_kept(layers, canvas, explored, monkeypatch):
    monkeypatch.setattr(patches_outwards, "SHOW_SECONDS", 0)
    layer, imagery = layers
    comparison = ViewComparison(ImageryView.of(imagery, canvas, "auto"), explored, layer.crs().toWkt())
    shown = []

    class Impatient(Silent):
        def cancelled(self):
            return len(shown) > 1

    with pytest.raises(Cancelled):
        comparison.run([example(explored, 30, 28)], interactive_worker(), Impatient(), shown.append)
    known = comparison._part._patches.known.copy()
    assert 0 < known.mean() < 1
    before = comparison._part._directions[known].copy()
    comparison.run([example(explored, 20, 22)], interactive_worker(), Silent(), shown.append)
    np.testing.assert_array_equal(comparison._part._directions[known], before)
    assert comparison._part._patches.known.all() and not np.isnan(gdal.Open(shown[-1]).ReadAsArray()).any()


def test_it_takes_the_place_of_the_clusters_and_is_replaced(layers, panel, explored):
    layer, _ = layers
    click(panel, explored, 24, 20)
    assert layer.renderer().classes() and not shown(), "the clusters at once"
    wait_for(shown)
    (first,) = shown()
    part = first.source()
    assert not layer.renderer().classes() and "Comparing every patch in the view: " in said(panel)
    wait_for(lambda: "Every patch in the view" in said(panel))
    assert shown() == [first] and first.source() != part, "the same layer, which shows more"
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
    assert not os.path.exists(part), "files of pieces do not heap up"
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
    wait_for(lambda: panel._exact.is_whole)
    assert any(text.startswith("Place 1 of ") for text in texts(panel))
    assert any(text.startswith("Places for: 1, against: 0. Every patch is compared") for text in texts(panel))
    assert not any("Clusters shown" in text for text in texts(panel))
    click(panel, explored, 30, 30)
    assert not any(text.startswith("Place 1 of ") for text in texts(panel)), "the places of other examples"


def test_the_next_place_is_one_of_the_view_where_its_patches_are_compared(layers, canvas, panel, explored):
    flashed = []
    canvas.flashGeometries = lambda geometries: flashed.append(geometries[0].asPoint())
    panel.findChild(QSlider).setValue(1)
    click(panel, explored, 24, 20)
    wait_for(lambda: panel._exact.is_whole)
    before = canvas.extent()
    count = min(10, sum(before.contains(place.point) for place in panel._exact.places))
    for number in range(1, count + 1):
        panel._best.click()
        assert any(text.startswith(f"Place {number} of {count} in the view, patch by patch: ") for text in texts(panel))
    assert canvas.extent() == before and len(set(map(str, flashed))) == count > 1
    assert all(before.contains(point) for point in flashed)
    (there,) = shown()
    values, (left, size, _, top, *_) = values_of(there.source())
    best = values[int((top - flashed[0].y()) // size), int((flashed[0].x() - left) // size)]
    assert best >= values[int((top - flashed[-1].y()) // size), int((flashed[-1].x() - left) // size)]
    panel._best.click()
    wait_for(lambda: any(text.startswith("Place 1 of ") and "in the view" not in text for text in texts(panel)))
    assert canvas.extent() != before
    # Only those that are alike enough to be shown.
    panel.findChild(QSlider).setValue(99)
    panel._best.click()
    assert not any("in the view, patch" in text for text in texts(panel))


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


def values_of(path):
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
    asked = opened(panel, monkeypatch, "S&ave as raster…")
    assert asked["INPUT"] == layer.id(), "the clusters of the map as long as they are shown"
    whole, _ = values_of(processing.run("geocentroids:findsimilar", {**asked, **by_clusters})["OUTPUT"])
    assert whole.shape == gdal.Open(path).ReadAsArray().shape
    wait_for(lambda: panel._exact.is_whole)
    (there,) = shown()
    before = asked["EXAMPLES"]
    asked = opened(panel, monkeypatch, "Save as pol&ygons…")
    assert asked["EXAMPLES"] == before, "one layer of the same places"
    made = processing.run("geocentroids:findsimilar", {**asked, "OUTPUT": str(tmp_path / "features.tif")})
    (found, place), (expected, expected_place) = values_of(made["OUTPUT"]), values_of(there.source())
    assert place == pytest.approx(expected_place) and found.shape == expected.shape != whole.shape
    np.testing.assert_allclose(found, expected, atol=2e-3)
    assert 0 < np.count_nonzero(expected >= 0.3) < expected.size
    pixel, polygons = place[1] * -place[5], made["POLYGONS"]
    areas = sum(feature["area_m2"] for feature in polygons.getFeatures())
    assert areas == pytest.approx(np.count_nonzero(found >= 0.3) * pixel, rel=2e-3)
    click(panel, explored, 30, 30)
    assert opened(panel, monkeypatch, "S&ave as raster…")["EXAMPLES"] != before
    panel.end()


def test_a_class_is_of_clusters_which_are_shown_while_its_name_is_asked_for(layers, panel, explored):
    layer, _ = layers
    seen = []

    def look(ids):
        node = QgsProject.instance().layerTreeRoot().findLayer(shown()[0].id())
        seen.append((ids, sorted(int(entry.value) for entry in layer.renderer().classes()), node.isVisible()))

    panel.class_wanted.connect(look)
    to_class = next(each for each in panel.findChildren(QPushButton) if each.text() == "&To a class…")
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
    comparison = ViewComparison(ImageryView.of(layers[1], canvas, "auto"), explored, layers[0].crs().toWkt())
    with pytest.raises(PipelineError, match="The encoder facebook/x is not downloaded yet"):
        comparison.run([example(explored, 24, 20)], worker, Silent(), lambda _path: None)
