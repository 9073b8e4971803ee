"""The explorer dock: follows the active layer of cluster ids, and asks it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsProjectDirtyBlocker, QgsRasterLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QInputDialog, QTabWidget, QVBoxLayout, QWidget
from qgis.PyQt.QtXml import QDomDocument

from ...pipeline.analysis.id_raster import IdRaster
from ...pipeline.errors import PipelineError
from ...runtime.translation import tr
from .. import option_definitions
from ..layer_files import FILE_PROVIDER
from .atlas_panel import AtlasPanel
from .background_tasks import Background
from .explored_map import ExploredMap
from .find_panel import FindPanel
from .imagery_layers import is_imagery
from .layer_coloring import LayerColoring
from .map_view_bar import MapViewBar
from .name_panel import NamePanel
from .saved_project import renew_layer_tree
from .widgets import text_label

TITLE = "GeoCentroids explorer"
REST_MS = 250
"""That the canvas is at rest before its clusters are ranked."""


class ExplorerDock(QgsDockWidget):
    """Three pages about one map: what is like this, what it is called, and which clusters it is made of."""

    def __init__(self, iface: Any) -> None:
        super().__init__(TITLE, iface.mainWindow())
        self.setObjectName("GeoCentroidsExplorer")
        self._iface = iface
        self._layer: QgsRasterLayer | None = None
        self._found: ExploredMap | None = None
        self._coloring: LayerColoring | None = None
        self._unchanged: QgsProjectDirtyBlocker | None = None
        self._background = Background(self)
        self._said = text_label()
        self._imagery = MapViewBar(iface.mapCanvas(), self)
        self._imagery.mapped.connect(iface.setActiveLayer)
        self._imagery.grown.connect(self._look_at_growth)
        self._find = FindPanel(iface.mapCanvas(), self)
        self._name = NamePanel(iface.mapCanvas(), self)
        self._atlas = AtlasPanel(iface.mapCanvas(), self, self._name.class_of)
        self._find.class_wanted.connect(self._name_found)
        self._atlas.class_wanted.connect(self._name_found)
        self._panels = self._find, self._name, self._atlas
        self._pages = QTabWidget()
        for panel, title in zip(self._panels, (tr("Find"), tr("Name"), tr("Atlas"))):
            self._pages.addTab(panel, title)
        self._pages.currentChanged.connect(lambda _page: self._draw())
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addWidget(self._said)
        layout.addWidget(self._imagery)
        layout.addWidget(self._pages)
        self.setWidget(body)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._name.look_again)
        self._rest.timeout.connect(self._find.look_again)
        iface.mapCanvas().extentsChanged.connect(self._rest.start)
        iface.mapCanvas().extentsChanged.connect(self._find.leave_view)
        iface.currentLayerChanged.connect(self.follow)
        QgsProject.instance().layersWillBeRemoved.connect(self._let_go_of)
        # Imagery that the map's pictures are cut out of may come or go.
        QgsProject.instance().layersAdded.connect(self._look_again)
        QgsProject.instance().layersRemoved.connect(self._look_again)
        QgsProject.instance().writeProject.connect(self._show_nothing)
        self.visibilityChanged.connect(lambda _visible: self.follow(iface.activeLayer()))
        self._wait_for_a_map()

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Look at a layer, if it is a map of cluster ids; else go on with the one before, and offer to map imagery."""
        if not self.isVisible():
            if self.isHidden():
                self._imagery.let_go()
                if self._layer is not None:
                    self._let_go()
            return
        if layer is self._layer or not isinstance(layer, QgsRasterLayer) or layer.providerType() != FILE_PROVIDER:
            return
        if not layer.isValid():
            if self._layer is None:
                self._said.setText(tr("{} cannot be read: repair its data source, or remove it.").format(layer.name()))
            return
        try:
            raster = IdRaster.open(layer.source())
        except PipelineError:
            if is_imagery(layer):
                self._imagery.offer(layer)
            return
        self._let_go()
        self._imagery.withdraw()
        self._layer = layer
        self._said.setText(tr("{}: reading the codebook…").format(layer.name()))
        usual = str(option_definitions.CODEBOOK.value)
        self._background.run(lambda progress: ExploredMap.load(raster, usual, progress), self._begin, self._fail)

    def close_down(self) -> None:
        """Leave everything as it was found; the dock is about to go."""
        self._iface.mapCanvas().extentsChanged.disconnect(self._rest.start)
        self._iface.mapCanvas().extentsChanged.disconnect(self._find.leave_view)
        self._iface.currentLayerChanged.disconnect(self.follow)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._let_go_of)
        QgsProject.instance().layersAdded.disconnect(self._look_again)
        QgsProject.instance().layersRemoved.disconnect(self._look_again)
        QgsProject.instance().writeProject.disconnect(self._show_nothing)
        self._let_change()
        self._imagery.let_go()
        self._let_go()

    def _look_again(self, _layers: list[Any]) -> None:
        self._rest.start()

    def _begin(self, found: ExploredMap) -> None:
        if self._layer is None:
            return
        if self._layer.source() != found.raster.path:  # It has grown meanwhile.
            found = found.read_from(self._layer.source())
        self._found, self._coloring = found, LayerColoring(self._layer, found.raster.band)
        self._said.setText(
            tr("{}: {} clusters of the codebook ‘{}’").format(self._layer.name(), found.codebook.size, found.codebook.name)
        )
        for panel in self._panels:
            panel.begin(self._layer, found, self._coloring)
        self._pages.setEnabled(True)
        self._draw()

    def _look_at_growth(self, layer: QgsRasterLayer) -> None:
        """Go on with a map that holds more than before."""
        if layer is not self._layer or self._found is None:
            return
        self._found = self._found.read_from(layer.source())
        for panel in self._panels:
            panel.renew(self._found)
        self._draw()

    def _fail(self, message: str) -> None:
        self._layer = None  # To be tried again when it is selected again.
        self._said.setText(message)

    def _draw(self) -> None:
        """Show what the page in front has to show."""
        if self._coloring is None:
            return
        front = self._panels[self._pages.currentIndex()]
        if front is not self._find:
            self._find.withdraw()
        front.draw()
        self._find.look_again()

    def _show_nothing(self, document: QDomDocument) -> None:
        """Have the project, which is being saved, hold the layers as the user has them."""
        if self._coloring is None or not self._coloring.is_shown:
            return
        # What the panel draws is no change of the project's.
        self._unchanged = QgsProjectDirtyBlocker(QgsProject.instance())
        try:
            self._find.put_away()
            self._coloring.end()
            renew_layer_tree(document)
        finally:
            QTimer.singleShot(0, self._show_again)

    def _show_again(self) -> None:
        try:
            self._find.bring_back()
            self._draw()
        finally:
            # The canvas gets its layers, and tells of that, after this.
            QTimer.singleShot(0, self._let_change)

    def _let_change(self) -> None:
        self._unchanged = None

    def _let_go_of(self, ids: list[str]) -> None:
        self._imagery.let_go_of(ids)
        self._find.let_go_of(ids)
        if self._layer is not None and self._layer.id() in ids:
            self._let_go()

    def _let_go(self) -> None:
        self._background.stop()
        for panel in self._panels:
            panel.end()
        if self._coloring is not None:
            self._coloring.end()
        self._layer = self._found = self._coloring = None
        self._wait_for_a_map()

    def _wait_for_a_map(self) -> None:
        self._pages.setEnabled(False)
        self._said.setText(tr(
            "No map is selected. Select in the list of layers:\n• the layer “Cluster ids” of a perceptual map, to explore "
            "it, or\n• imagery, such as an orthophoto. The button “Map the view” appears here, and makes a map of what you "
            "see."
        ))

    def _name_found(self, ids: list[int]) -> None:
        text = tr("A class is made of whole clusters. The map shows its {} clusters.\n\nName of the class:")
        name, given = QInputDialog.getText(self, TITLE, text.format(len(ids)))
        if given and name.strip():
            self._pages.setCurrentWidget(self._name)
            self._name.gather(ids, name.strip())
