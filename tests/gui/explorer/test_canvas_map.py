"""Imagery in the view is mapped at once, beside runs, and the panel goes on with the map."""

from __future__ import annotations

import numpy as np
import processing
import pytest
from geocentroids.gui.explorer import imagery_layers
from geocentroids.gui.explorer.canvas_map import ImageryView
from geocentroids.gui.explorer.imagery_layers import is_imagery
from geocentroids.gui.explorer.map_view_bar import MapViewBar
from geocentroids.pipeline.errors import Cancelled, PipelineError
from geocentroids.pipeline.imagery.opening import is_ours
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.worker import interactive_worker, shared_worker
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget
from waiting import wait_for


@pytest.fixture
def layer(qgis, scene):
    layer = QgsRasterLayer(scene, "town")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().clear()


@pytest.fixture
def canvas(layer):
    """A canvas that shows the middle of the layer."""
    canvas = QgsMapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent().buffered(-layer.extent().width() / 4))
    return canvas


@pytest.fixture
def bar(canvas):
    parent = QWidget()
    bar = MapViewBar(canvas, parent)
    yield bar
    bar.let_go()


def said(bar):
    return bar.findChild(QLabel).text()


def test_a_view_has_the_ids_of_an_anchored_map_of_it(layer, canvas, tmp_path, monkeypatch):
    monkeypatch.setattr("geocentroids.gui.explorer.canvas_map.FEWEST_TILES", 0)
    found = gdal.Open(ImageryView.of(layer, canvas, "auto").map(interactive_worker(), Silent()))
    view, ids = canvas.extent(), str(tmp_path / "ids.tif")
    processing.run("geocentroids:perceptualmap", {
        "INPUT": layer, "EXTENT": f"{view.xMinimum()},{view.xMaximum()},{view.yMinimum()},{view.yMaximum()}",
        "ANCHORED": True, "IDS": ids, "RGB": str(tmp_path / "rgb.tif"),
    })
    expected = gdal.Open(ids)
    assert found.GetGeoTransform() == expected.GetGeoTransform()
    np.testing.assert_array_equal(found.ReadAsArray(), expected.ReadAsArray())


def test_a_view_in_another_crs_is_that_of_the_ground(layer, canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    here = ImageryView.of(layer, canvas, "auto").extent
    canvas.setDestinationCrs(layer.crs())
    there = ImageryView.of(layer, canvas, "auto").extent
    assert here[0] <= there[0] + 1 and here[1] <= there[1] + 1 and here[2] >= there[2] - 1 and here[3] >= there[3] - 1


@pytest.mark.parametrize("corner", ["middle", "rim"])
def test_a_view_smaller_than_a_tile_is_mapped_with_its_surroundings(corner, layer, canvas):
    whole = layer.extent()
    x, y = (whole.center().x(), whole.center().y()) if corner == "middle" else (whole.xMinimum() + 5, whole.yMinimum() + 5)
    canvas.setExtent(QgsRectangle(x - 5, y - 5, x + 5, y + 5))
    made = QgsRasterLayer(ImageryView.of(layer, canvas, "auto").map(interactive_worker(), Silent()), "ids")
    assert made.extent().contains(QgsRectangle(x - 4, y - 4, x + 4, y + 4).intersect(whole.buffered(-4)))
    assert made.extent().width() < 1.5 * 73.5


def test_what_cannot_be_mapped_is_said(layer, canvas, monkeypatch):
    monkeypatch.setattr("geocentroids.gui.explorer.canvas_map.MOST_METRES", 20.0)
    with pytest.raises(PipelineError, match=r"zoom in to at most 20 m"):
        ImageryView.of(layer, canvas, "auto").map(interactive_worker(), Silent())
    canvas.setExtent(QgsRectangle(0, 0, 100, 100))
    with pytest.raises(PipelineError, match="The view shows nothing of town"):
        ImageryView.of(layer, canvas, "auto")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(PipelineError, match="has no CRS"):
        ImageryView.of(layer, canvas, "auto")


def test_one_click_maps_while_a_run_has_the_worker(layer, bar):
    assert is_imagery(layer)
    added = []
    bar.mapped.connect(added.append)
    bar.offer(layer)
    assert "town is imagery" in said(bar) and not bar.isHidden()
    with shared_worker().session():
        bar.findChild(QPushButton).click()
        assert bar.findChild(QPushButton).text() == "Cancel"
        wait_for(lambda: added)
    (made,) = added
    assert made.renderer().type() == "paletted" and bar.isHidden() and not is_imagery(made)
    assert QgsProject.instance().layerTreeRoot().layerOrder()[0] is made
    assert not QgsProject.instance().layerTreeRoot().findLayer(made.id()).isExpanded()


def test_a_layer_is_opened_once_until_its_source_changes_or_it_goes(layer, scene, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(imagery_layers, "is_ours", lambda path: opened.append(path) or is_ours(path))
    assert is_imagery(layer) and is_imagery(layer)
    assert opened == [scene]
    features = str(tmp_path / "features.tif")
    gdal.Translate(features, scene, metadataOptions=["GEOCENTROIDS_VERSION=1"])
    layer.setDataSource(features, layer.name(), "gdal")
    assert not is_imagery(layer) and not is_imagery(layer)
    assert opened == [scene, features]
    assert layer.id() in imagery_layers._ours
    kept = layer.id()
    QgsProject.instance().removeMapLayer(kept)
    assert kept not in imagery_layers._ours


def test_it_can_be_cancelled_and_ends_with_the_layer(layer, bar, monkeypatch):
    plain, ended = ImageryView.map, []

    def told(view, worker, progress):
        try:
            return plain(view, worker, progress)
        except Exception as error:
            ended.append(type(error))
            raise

    monkeypatch.setattr(ImageryView, "map", told)
    added = []
    bar.mapped.connect(added.append)
    bar.offer(layer)
    button = bar.findChild(QPushButton)
    button.click()
    button.click()
    assert said(bar) == "Cancelled." and button.text() != "Cancel"
    wait_for(lambda: ended == [Cancelled])
    button.click()
    bar.let_go_of([layer.id()])
    assert bar.isHidden()
    wait_for(lambda: ended == [Cancelled, Cancelled])
    assert added == []


def test_what_nobody_foresaw_is_told(layer, bar, monkeypatch):
    def fail(view, worker, progress):
        raise MemoryError("no room")

    monkeypatch.setattr(ImageryView, "map", fail)
    bar.offer(layer)
    bar.findChild(QPushButton).click()
    wait_for(lambda: said(bar) == "MemoryError: no room")
    assert bar.findChild(QPushButton).text() != "Cancel"
