"""Pictures of the clusters' places on the page Name: cut out of the project's imagery as long as it is there."""

from __future__ import annotations

import numpy as np
import processing
import pytest
from geocentroids.gui.explorer.chips import Chips
from geocentroids.gui.explorer.cluster_list import CHIP, ClusterList
from geocentroids.gui.explorer.explored_map import ExploredMap
from geocentroids.gui.explorer.imagery_layers import imagery_of
from geocentroids.gui.explorer.layer_coloring import LayerColoring
from geocentroids.gui.explorer.name_panel import NamePanel
from geocentroids.pipeline.analysis.id_raster import IdRaster
from geocentroids.runtime.progress import Silent
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QWidget
from waiting import wait_for


@pytest.fixture(scope="module")
def path(qgis, scene, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("ids") / "ids.tif")
    processing.run("geocentroids:perceptualmap", {"INPUT": scene, "IDS": path, "RGB": path.replace("ids.tif", "rgb.tif")})
    return path


@pytest.fixture
def project(qgis):
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def layer(project, path):
    return project.addMapLayer(QgsRasterLayer(path, "ids"))


@pytest.fixture
def imagery(project, layer, scene):
    return project.addMapLayer(QgsRasterLayer(scene, "town"))


@pytest.fixture
def panel(layer, path):
    parent, canvas = QWidget(), QgsMapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    panel = NamePanel(canvas, parent)
    panel.kept = parent, canvas
    parent.show()
    panel.begin(layer, ExploredMap.load(IdRaster.open(path), "embedded", Silent()), LayerColoring(layer, 1))
    yield panel
    panel.end()


def icons(panel):
    rows = panel.findChild(ClusterList)
    return [rows.topLevelItem(row).icon(CHIP) for row in range(rows.topLevelItemCount())]


def pixels(icon):
    image = icon.pixmap(icon.availableSizes()[0]).toImage()
    image = image.convertToFormat(image.Format.Format_RGB32)
    data = image.constBits()
    data.setsize(image.height() * image.bytesPerLine())
    return np.frombuffer(data, np.uint8).reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)


def test_a_chip_is_the_imagery_at_its_place(imagery):
    extent, ground = imagery.extent(), imagery.dataProvider()
    center = extent.center()
    places = {7: QgsPointXY(center.x() - 30, center.y()), 9: QgsPointXY(center.x() + 30, center.y() - 20)}
    owner = QWidget()
    chips, made = Chips(owner), []
    chips.made.connect(made.append)
    chips.ask(imagery, imagery.crs(), places, 20, QSize(80, 80))
    wait_for(lambda: made == [7, 9])
    for number, place in places.items():
        found = pixels(chips.icon(number))
        assert found.shape == (80, 80, 3)
        for across, down in ((0, 0), (25, -30), (-31, 12)):
            point = QgsPointXY(place.x() + (across + 0.5) / 4, place.y() - (down + 0.5) / 4)
            expected = [ground.sample(point, band)[0] for band in (1, 2, 3)]
            assert np.abs(found[40 + down, 40 + across] - expected).max() <= 2
    chips.ask(imagery, imagery.crs(), places, 20, QSize(80, 80))
    assert chips.icon(7).cacheKey() and made == [7, 9], "none is made again"
    chips.forget()
    assert chips.icon(7).isNull()


def test_every_cluster_in_view_gets_one_and_the_list_loses_them_with_the_imagery(imagery, panel):
    wait_for(lambda: all(not icon.isNull() for icon in icons(panel)))
    rows = panel.findChild(ClusterList)
    assert not rows.isColumnHidden(CHIP) and len(icons(panel)) > 20
    QgsProject.instance().removeMapLayer(imagery.id())
    panel.look_again()
    assert rows.isColumnHidden(CHIP) and all(icon.isNull() for icon in icons(panel))


def test_nothing_is_ranked_or_cut_out_for_a_page_that_is_not_in_front(imagery, panel):
    wait_for(lambda: all(not icon.isNull() for icon in icons(panel)))
    listed = icons(panel)
    panel.hide()
    panel.findChild(ClusterList).end()
    panel.look_again()
    assert icons(panel) == [] and panel.findChild(ClusterList)._chips._job is None
    panel.show()
    wait_for(lambda: len(icons(panel)) == len(listed) and all(not icon.isNull() for icon in icons(panel)))


def test_imagery_that_is_removed_while_chips_are_cut_out_of_it(imagery, panel):
    rows = panel.findChild(ClusterList)
    assert not rows.isColumnHidden(CHIP) and all(icon.isNull() for icon in icons(panel)), "nothing is waited for"
    QgsProject.instance().removeMapLayer(imagery.id())
    panel.look_again()
    wait_for(lambda: rows._chips._job is None)
    assert all(icon.isNull() for icon in icons(panel))


def test_without_imagery_there_is_no_column_of_pictures(layer, panel):
    assert panel.findChild(ClusterList).isColumnHidden(CHIP)
    assert imagery_of(layer, "scene.tif") is None


def test_the_imagery_of_a_map_is_the_file_it_was_made_of_else_what_shows_its_ground(
    project, layer, imagery, scene, write_raster, tmp_path
):
    heights = write_raster(tmp_path / "heights.tif", np.ones((1, 100, 100), np.float32))
    other = write_raster(tmp_path / "other.tif", np.full((3, 100, 100), 90, np.uint8))
    away = write_raster(tmp_path / "away.tif", np.full((3, 100, 100), 90, np.uint8), epsg=32601)
    above = [project.addMapLayer(QgsRasterLayer(each, each)) for each in (other, heights, away)]
    name = IdRaster.open(layer.source()).imagery
    assert name and imagery_of(layer, name) is imagery
    assert imagery_of(layer, "") is above[0]
    project.removeMapLayer(above[0].id())
    assert imagery_of(layer, "") is imagery
    project.removeMapLayer(imagery.id())
    assert imagery_of(layer, "") is above[1]
