"""Imagery in the view is mapped at once, beside runs, and the panel goes on with the map."""

from __future__ import annotations

import os

import numpy as np
import processing
import pytest
from geocentroids.gui.explorer import imagery_layers
from geocentroids.gui.explorer.canvas_map import ImageryView
from geocentroids.gui.explorer.imagery_layers import is_imagery
from geocentroids.gui.explorer.map_view_bar import MapViewBar
from geocentroids.gui.explorer.view_mapping import ViewMapping
from geocentroids.pipeline.errors import Cancelled, PipelineError
from geocentroids.pipeline.imagery.opening import is_ours
from geocentroids.pipeline.maps import patches_outwards
from geocentroids.runtime.constants import NODATA_ID
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


def mapped(layer, canvas):
    """Return where the map of a view lies once it is whole."""
    shown = []
    ViewMapping(ImageryView.of(layer, canvas, "auto")).run(interactive_worker(), Silent(), shown.append)
    return shown[-1]


def said(bar):
    return bar.findChild(QLabel).text()


def test_a_view_has_the_ids_of_an_anchored_map_of_it(layer, canvas, tmp_path, monkeypatch):
    monkeypatch.setattr("geocentroids.gui.explorer.view_mapping.FEWEST_TILES", 0)
    found = gdal.Open(mapped(layer, canvas))
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


@pytest.mark.parametrize(("epsg", "canvas_epsg", "x", "y", "across"), [
    (4326, 3857, 20037508.34, -1_921_000, 50), (3857, 4326, 180, -17, 0.0005), (3857, 32760, 819_451, 8_117_998, 50),
])
def test_a_view_across_180_degrees_is_said_to_be_one(
    epsg, canvas_epsg, x, y, across, qgis, canvas, tmp_path, write_raster
):
    """The layer is one of the whole world, of which such a view has both ends."""
    half = 180 if epsg == 4326 else 20037508.34
    transform = -half, half / 200, 0, half / 2, 0, -half / 200
    world = QgsRasterLayer(write_raster(tmp_path / "world.tif", np.ones((3, 200, 400), np.uint8), transform, epsg), "world")
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(f"EPSG:{canvas_epsg}"))
    canvas.setExtent(QgsRectangle(x - across, y - across, x + across, y + across))
    with pytest.raises(PipelineError, match="across 180° of longitude"):
        ImageryView.of(world, canvas, "auto")
    canvas.setExtent(QgsRectangle(x - 4 * across, y - across, x - 2 * across, y + across))
    x_min, _, x_max, _ = ImageryView.of(world, canvas, "auto").extent
    assert x_max - x_min < half / 10_000


@pytest.mark.parametrize("corner", ["middle", "rim"])
def test_a_view_smaller_than_a_tile_is_mapped_with_its_surroundings(corner, layer, canvas):
    whole = layer.extent()
    x, y = (whole.center().x(), whole.center().y()) if corner == "middle" else (whole.xMinimum() + 5, whole.yMinimum() + 5)
    canvas.setExtent(QgsRectangle(x - 5, y - 5, x + 5, y + 5))
    made = QgsRasterLayer(mapped(layer, canvas), "ids")
    assert made.extent().contains(QgsRectangle(x - 4, y - 4, x + 4, y + 4).intersect(whole.buffered(-4)))
    assert made.extent().width() < 1.5 * 73.5


def test_what_cannot_be_mapped_is_said(layer, canvas, monkeypatch):
    monkeypatch.setattr("geocentroids.gui.explorer.canvas_map.MOST_METRES", 20.0)
    with pytest.raises(PipelineError, match=r"zoom in to at most 20 m"):
        mapped(layer, canvas)
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
        wait_for(bar.isHidden)
    (made,) = added
    assert made.renderer().type() == "paletted" and not is_imagery(made)
    assert QgsProject.instance().layerTreeRoot().layerOrder()[0] is made
    assert not QgsProject.instance().layerTreeRoot().findLayer(made.id()).isExpanded()


def test_it_comes_piece_by_piece_from_the_middle_outwards(layer, canvas, monkeypatch):
    monkeypatch.setattr(patches_outwards, "SHOW_SECONDS", 0)
    canvas.setExtent(layer.extent())
    shown = []
    mapping = ViewMapping(ImageryView.of(layer, canvas, "auto"))
    mapping.run(interactive_worker(), Silent(), lambda path: shown.append(gdal.Open(path).ReadAsArray()))
    first, whole = shown[0] != NODATA_ID, shown[-1]
    assert first[first.shape[0] // 2, first.shape[1] // 2] and first.mean() < 0.2, "a tile in the middle"
    for earlier, later in zip(shown, shown[1:]):
        known = earlier != NODATA_ID
        np.testing.assert_array_equal(earlier[known], later[known])
        assert known.sum() <= (later != NODATA_ID).sum()
    assert (whole[1:-1, 1:-1] != NODATA_ID).all() and len(shown) > 4


def test_what_was_mapped_before_it_was_cancelled_is_kept(layer, canvas, monkeypatch):
    monkeypatch.setattr(patches_outwards, "SHOW_SECONDS", 0)
    canvas.setExtent(layer.extent())
    shown, encoded, plain = [], [], patches_outwards.encoded_blocks

    def noted(*arguments):
        for block, answer in plain(*arguments):
            encoded.append(block.output)
            yield block, answer

    monkeypatch.setattr(patches_outwards, "encoded_blocks", noted)

    class Impatient(Silent):
        def cancelled(self):
            return len(shown) > 1

    class Attentive(Silent):
        def report(self, percent):
            told.append(percent)

    told = []
    mapping = ViewMapping(ImageryView.of(layer, canvas, "auto"))
    with pytest.raises(Cancelled):
        mapping.run(interactive_worker(), Impatient(), shown.append)
    before = len(encoded)
    mapping.run(interactive_worker(), Attentive(), shown.append)
    assert 0 < before < len(encoded)
    area = mapping._part.grid.rows * mapping._part.grid.columns
    assert told[-1] == 100 and told[0] > 100 * sum(window.size for window in encoded[:before]) / area
    whole = gdal.Open(shown[-1]).ReadAsArray()
    assert sum(window.size for window in encoded) == whole.size, "no patch twice"
    np.testing.assert_array_equal(whole, gdal.Open(mapped(layer, canvas)).ReadAsArray())


def test_one_layer_grows_and_goes_on_after_a_cancel(layer, canvas, bar, monkeypatch):
    monkeypatch.setattr(patches_outwards, "SHOW_SECONDS", 0)
    canvas.setExtent(layer.extent())
    button = bar.findChild(QPushButton)
    added, ground = [], []

    def look(made):
        ground.append(int((gdal.Open(made.source()).ReadAsArray() != NODATA_ID).sum()))
        if len(ground) == 2:
            button.click()

    bar.mapped.connect(added.append)
    bar.mapped.connect(look)
    bar.grown.connect(look)
    bar.offer(layer)
    button.click()
    wait_for(lambda: "What is mapped stays" in said(bar))
    (made,) = added
    kept = made.source()
    assert len(ground) == 2 and ground[0] < ground[1] and not bar.isHidden() and button.text() != "Cancel"
    button.click()
    wait_for(bar.isHidden)
    assert len(added) == 1 and ground[2] > ground[1] and made.source() != kept
    assert made.renderer().type() == "paletted" and len(made.renderer().classes()) > 500
    whole = gdal.Open(made.source()).ReadAsArray()
    assert (whole[1:-1, 1:-1] != NODATA_ID).all()

    canvas.setExtent(layer.extent().buffered(-layer.extent().width() / 3))
    bar.offer(layer)
    button.click()
    wait_for(lambda: len(added) == 2)
    assert not os.path.exists(kept) and os.path.exists(made.source()), "the pieces go, and the map stays"
    bar.let_go_of([added[1].id()])
    assert bar.isHidden(), "it ends with the map, too"


def test_a_view_without_ground_has_no_map(layer, canvas, tmp_path, write_raster):
    path = write_raster(tmp_path / "empty.tif", np.zeros((3, 600, 600), np.uint8), nodata=0)
    with pytest.raises(PipelineError, match="shows nothing but nodata"):
        mapped(QgsRasterLayer(path, "empty"), canvas)


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
    plain, ended = ViewMapping.run, []

    def told(mapping, *arguments):
        try:
            plain(mapping, *arguments)
        except Exception as error:
            ended.append(type(error))
            raise

    monkeypatch.setattr(ViewMapping, "run", told)
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
    def fail(mapping, worker, progress, show):
        raise MemoryError("no room")

    monkeypatch.setattr(ViewMapping, "run", fail)
    bar.offer(layer)
    bar.findChild(QPushButton).click()
    wait_for(lambda: said(bar) == "MemoryError: no room")
    assert bar.findChild(QPushButton).text() != "Cancel"
