"""A project that is saved while the panel shows something: it holds the layers as they are without it."""

from __future__ import annotations

import sys

import processing
import pytest
from geocentroids.gui.explorer.dock import ExplorerDock
from geocentroids.gui.explorer.explored_map import Example
from geocentroids.gui.explorer.layer_coloring import LEGEND_ORDER
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QCheckBox, QTabWidget
from waiting import wait_for
from window import Window

FIND, NAME, ATLAS = range(3)
IN_VIEW = "Similarity in the view"


@pytest.fixture(scope="module")
def files(qgis, scene, tmp_path_factory):
    folder = tmp_path_factory.mktemp("map")
    ids, rgb = str(folder / "ids.tif"), str(folder / "rgb.tif")
    processing.run("geocentroids:perceptualmap", {"INPUT": scene, "IDS": ids, "RGB": rgb})
    return {"town": scene, "ids": ids, "rgb": rgb}


@pytest.fixture
def layers(files):
    """Imagery, a map in a group of its own, and the map's colours over it."""
    project = QgsProject.instance()
    made = {name: project.addMapLayer(QgsRasterLayer(path, name), False) for name, path in files.items()}
    root = project.layerTreeRoot()
    root.addLayer(made["rgb"])
    root.addGroup("maps").addLayer(made["ids"])
    root.addLayer(made["town"])
    yield made
    project.clear()


@pytest.fixture
def dock(layers):
    window = Window(layers["ids"])
    window.canvas.resize(400, 400)
    window.canvas.setDestinationCrs(layers["ids"].crs())
    window.canvas.setExtent(layers["ids"].extent())
    dock = ExplorerDock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.window.show()
    yield dock
    dock.close_down()
    window.removeDockWidget(dock)
    dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def explore(dock, layers):
    wait_for(lambda: dock.findChild(QTabWidget).isEnabled())
    center = layers["ids"].extent().center()
    value, _ = layers["ids"].dataProvider().sample(center, 1)
    return Example(center.x(), center.y(), int(value), True)


def look(layer):
    """Return what decides how a map is drawn and listed: styles, colours, what is seen of its legend."""
    node = layer_node(layer)
    manager = layer.styleManager()
    drawn = [(entry.value, entry.color.name(), entry.label) for entry in layer.renderer().classes()]
    return manager.styles(), manager.currentStyle(), drawn, node.customProperty(LEGEND_ORDER)


def layer_node(layer):
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id())


def tree(project):
    """Return names and check marks of the list of layers."""
    def told(node):
        below = [told(child) for child in node.children()] if hasattr(node, "addGroup") else []
        return node.name(), node.itemVisibilityChecked(), below
    return told(project.layerTreeRoot())


def shown():
    return QgsProject.instance().mapLayersByName(IN_VIEW)


def saved(path, layer):
    """Return what a project's file holds: how it draws the map, its list of layers, its layers."""
    project, kept = QgsProject.instance(), layer.id()
    project.read(path)
    return look(project.mapLayer(kept)), tree(project), {each.name() for each in project.mapLayers().values()}


@pytest.mark.parametrize("hidden", [False, True])
@pytest.mark.parametrize("page", ["clusters", "exact", "classes", "marked"])
def test_a_saved_project_holds_the_layers_as_the_user_has_them(page, hidden, layers, dock, tmp_path):
    ids, project, path = layers["ids"], QgsProject.instance(), str(tmp_path / "saved.qgs")
    kept = ids.id()
    layer_node(ids).setItemVisibilityChecked(not hidden)
    as_it_was, listed, names = look(ids), tree(project), {"ids", "rgb", "town"}
    example = explore(dock, layers)
    if page == "exact":
        dock._find._push((example,))
        wait_for(shown)
    elif page == "clusters":
        dock._find.findChild(QCheckBox).setChecked(False)
        dock._find._push((example,))
    elif page == "classes":
        dock._pages.setCurrentIndex(NAME)
        dock._name.gather([example.id], "Roofs")
    else:
        dock._pages.setCurrentIndex(ATLAS)
        dock._atlas._scatter.mark(dock._find._scores >= 0)
    there, drawn, listed_then = [each.source() for each in shown()], look(ids), tree(project)
    assert drawn != as_it_was and listed_then != listed
    assert project.write(path)
    wait_for(lambda: look(ids) == drawn)
    assert [each.source() for each in shown()] == there and bool(there) == (page == "exact")
    assert tree(project) == listed_then, "what was shown is shown again"
    assert not project.isDirty(), "nothing of the user's has changed"
    text = open(path, encoding="utf-8").read()
    assert IN_VIEW not in text and "GeoCentroids: " not in text
    assert saved(path, ids) == (as_it_was, listed, names)
    if page == "classes":
        assert '"Roofs"' in project.readEntry("geocentroids", f"legends/{kept}")[0], "the legend is kept"


def test_a_project_that_shows_nothing_of_the_panels_is_saved_as_ever(layers, dock, tmp_path):
    explore(dock, layers)
    before = look(layers["ids"]), tree(QgsProject.instance())
    assert QgsProject.instance().write(str(tmp_path / "saved.qgz"))
    assert saved(str(tmp_path / "saved.qgz"), layers["ids"])[:2] == before


class NoDocument:
    """What fails as soon as something is written to it."""


@pytest.mark.parametrize("fails", ["while it is put away", "while it is shown again"])
def test_a_failure_leaves_a_project_that_can_be_changed(fails, layers, dock, tmp_path, monkeypatch):
    dock._find._push((explore(dock, layers),))
    wait_for(shown)
    drawn, told = look(layers["ids"]), []
    monkeypatch.setattr(sys, "excepthook", lambda *error: told.append(error[0]))
    if fails == "while it is put away":
        with pytest.raises(AttributeError):
            dock._show_nothing(NoDocument())
        wait_for(lambda: shown() and look(layers["ids"]) == drawn)
    else:
        monkeypatch.setattr(dock._find, "bring_back", lambda: 1 / 0)
        assert QgsProject.instance().write(str(tmp_path / "saved.qgz"))
        wait_for(lambda: told == [ZeroDivisionError])
    wait_for(lambda: dock._unchanged is None)
    QgsProject.instance().setDirty(True)
    assert QgsProject.instance().isDirty()


def test_a_map_that_goes_before_it_is_shown_again(layers, dock, tmp_path):
    dock._find._push((explore(dock, layers),))
    wait_for(shown)
    QgsProject.instance().write(str(tmp_path / "saved.qgz"))
    QgsProject.instance().clear()
    QCoreApplication.processEvents()
    assert not QgsProject.instance().mapLayers()
