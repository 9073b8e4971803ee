"""The plugin: registers the provider and the options page, and puts the map of the current view one click away."""

from __future__ import annotations

import contextlib
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsReferencedRectangle
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .algorithms.parameters.active_imagery import imagery_in_view
from .algorithms.provider import GeoCentroidsProvider
from .gui.algorithm_dialogs import RunningDialogs, open_dialog
from .gui.explorer.dock import ExplorerDock
from .gui.first_run import SetupOffer
from .gui.options_page import OptionsFactory
from .gui.translation import install_translation
from .resources import ICONS
from .runtime import worker
from .runtime.translation import tr

MENU = "GeoCentroids"
ALGORITHM = "geocentroids:perceptualmap"


class GeoCentroidsPlugin:
    """What QGIS starts; `iface` is None in qgis_process."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        # Before anything that has a text is made.
        self.translator = install_translation()
        self.provider: GeoCentroidsProvider | None = None
        self.actions: list[QAction] = []
        self.explorer: ExplorerDock | None = None
        self.options: OptionsFactory | None = None
        self.offer: SetupOffer | None = None
        self.dialogs: RunningDialogs | None = None

    def initProcessing(self) -> None:
        self.provider = GeoCentroidsProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        self._add_action("icon.svg", tr("Perceptual map of the current view")).triggered.connect(self.map_current_view)
        self.explorer = ExplorerDock(self.iface)
        self.explorer.setToggleVisibilityAction(self._add_action("explorer.svg", tr("Explore a map")))
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.explorer)
        self.explorer.hide()
        self.options = OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self.options)
        self.dialogs = RunningDialogs()
        self.offer = SetupOffer(self.iface)
        self.offer.show()

    def unload(self) -> None:
        worker.shut_down()
        if self.dialogs:
            self.dialogs.close_all()
        if self.offer:
            self.offer.withdraw()
        if self.explorer:
            self.explorer.close_down()
            self.iface.removeDockWidget(self.explorer)
            self.explorer.deleteLater()
        for action in self.actions:
            self.iface.removeToolBarIcon(action)
            self.iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        if self.options:
            self.iface.unregisterOptionsWidgetFactory(self.options)
        if self.provider:
            # A provider that was refused, for another of the same id, is gone already.
            with contextlib.suppress(RuntimeError):
                QgsApplication.processingRegistry().removeProvider(self.provider)
        if self.translator:
            QCoreApplication.removeTranslator(self.translator)

    def _add_action(self, icon: str, title: str) -> QAction:
        action = QAction(QIcon(str(ICONS / icon)), title, self.iface.mainWindow())
        # Not the raster toolbar, which a new profile of QGIS hides.
        self.iface.addToolBarIcon(action)
        self.iface.addPluginToRasterMenu(MENU, action)
        self.actions.append(action)
        return action

    def map_current_view(self) -> Any:
        """Open the dialog with the imagery in view and the map canvas's extent filled in."""
        return open_dialog(ALGORITHM, self.current_view())

    def current_view(self) -> dict[str, Any]:
        """Return the parameters that the current view gives."""
        canvas = self.iface.mapCanvas()
        # Not a text with the CRS's id, since a CRS of the user's own has none.
        extent = QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())
        parameters: dict[str, Any] = {"EXTENT": extent}
        layer = imagery_in_view(extent, self.iface.activeLayer(), QgsProject.instance())
        if layer:
            parameters["INPUT"] = layer.id()
        return parameters
