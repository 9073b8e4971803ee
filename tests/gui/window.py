"""The little of QGIS's main window that the plugin uses, over a real canvas."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow


class Window(QObject):
    """What `iface` is in QGIS."""

    currentLayerChanged = pyqtSignal(QgsMapLayer)  # noqa: N815

    def __init__(self, layer):
        super().__init__()
        self.window, self.canvas, self.bar, self.layer = QMainWindow(), QgsMapCanvas(), QgsMessageBar(), layer
        self.actions, self.factories = [], []

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def activeLayer(self):
        return self.layer

    def setActiveLayer(self, layer):
        self.layer = layer
        self.currentLayerChanged.emit(layer)

    def addToolBarIcon(self, action):
        self.actions.append(action)

    def removeToolBarIcon(self, action):
        self.actions.remove(action)

    def addPluginToRasterMenu(self, menu, action):
        self.actions.append(action)

    def removePluginRasterMenu(self, menu, action):
        self.actions.remove(action)

    def registerOptionsWidgetFactory(self, factory):
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.factories.remove(factory)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def messageBar(self):
        return self.bar
