"""How alike each patch in the view is: a temporary layer that takes the place of what the clusters say, once it is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...pipeline.errors import PipelineError
from ...runtime.translation import tr
from ...runtime.worker import interactive_worker
from .. import option_definitions
from ..similarity_renderer import similarity
from .background_tasks import Background
from .canvas_map import ImageryView
from .explored_map import Example, ExploredMap, view_of
from .imagery_layers import imagery_of

MARK = "geocentroids/similarity_in_view"
"""The layer's own property by which it is known in a project that was saved meanwhile."""
RIM = 2
"""Pixels by which a map may reach over its imagery: its last row and column do."""


class ExactSimilarity(QObject):
    """Compares the imagery in the view, on the worker of 'Map the view', so that no run is waited for."""

    made = pyqtSignal()
    """The layer is there."""
    said = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._background = Background(self)
        self._layer: QgsRasterLayer | None = None
        self._map: QgsRasterLayer | None = None
        self._away = ""
        self._is_asked = False
        self._parameters: dict[str, Any] = {}

    @property
    def is_there(self) -> bool:
        """Whether the layer is in the project."""
        return self._layer is not None

    @property
    def is_asked(self) -> bool:
        """Whether the view was asked for: it is there, or is being compared."""
        return self._is_asked

    @property
    def parameters(self) -> dict[str, Any]:
        """Parameters of findsimilar that give the raster shown in the view."""
        return self._parameters

    def ask(self, layer: QgsRasterLayer, found: ExploredMap, examples: Sequence[Example]) -> None:
        """Compare what the canvas shows of a map with examples, and say so, or why not; nothing where imagery is missing."""
        self.stop()
        imagery = imagery_of(layer, found.raster.imagery)
        ground = view_of(layer, self._canvas.extent(), self._canvas.mapSettings().destinationCrs()).intersect(layer.extent())
        if imagery is None or ground.isEmpty():
            return
        covered = view_of(layer, imagery.extent(), imagery.crs()).buffered(RIM * layer.rasterUnitsPerPixelX())
        if not covered.contains(ground):
            return
        try:
            view = ImageryView.of(imagery, self._canvas, str(option_definitions.DEVICE.value))
        except PipelineError as error:
            self.said.emit(str(error))
            return
        self._is_asked, self._map = True, layer
        self._parameters = {
            "INPUT": imagery.id(), "METHOD": "features", "CODEBOOK": found.codebook.path, "ENCODER": "",
            "EXTENT": QgsReferencedRectangle(QgsRectangle(*view.extent), imagery.crs()),
            "ANCHORED": found.raster.is_anchored,
        }
        self.said.emit(tr("Comparing every patch in the view…"))
        crs = layer.crs().toWkt()
        self._background.run(
            lambda progress: view.similarity(found, examples, crs, interactive_worker(), progress),
            self._add, self.said.emit,
        )

    def show(self, least: float) -> None:
        """Draw what is at least so alike."""
        if self._layer is not None:
            self._set_shown(True)
            self._layer.setRenderer(similarity(self._layer, least))
            self._layer.triggerRepaint()

    def hide(self) -> None:
        """Let the map be seen, until `show`."""
        if self._layer is not None:
            self._set_shown(False)

    def sweep(self) -> None:
        """Take away what a project has kept that was saved while such a layer was there."""
        self.stop()
        layers = QgsProject.instance().mapLayers()
        QgsProject.instance().removeMapLayers([name for name, layer in layers.items() if layer.customProperty(MARK)])

    def stop(self) -> None:
        """Cancel what is under way, and take the layer away."""
        self._background.stop()
        self.put_away()
        self._is_asked, self._away = False, ""
        self.said.emit("")

    def put_away(self) -> None:
        """Take the layer out of the project, until `bring_back`."""
        layer, self._layer = self._layer, None
        if layer is not None:
            self._away = layer.source()
            QgsProject.instance().removeMapLayer(layer.id())

    def bring_back(self) -> None:
        """Have the layer that was put away in the project again."""
        if self._away:
            self._add(self._away)

    def is_among(self, ids: list[str]) -> bool:
        """Whether the layer is one of these, which somebody else removes; it is let go of."""
        if self._layer is None or self._layer.id() not in ids:
            return False
        self._layer, self._is_asked = None, False
        self.said.emit("")
        return True

    def _set_shown(self, shown: bool) -> None:
        assert self._layer is not None
        node = QgsProject.instance().layerTreeRoot().findLayer(self._layer.id())
        if node is not None:
            node.setItemVisibilityChecked(shown)

    def _add(self, path: str) -> None:
        assert self._map is not None
        self._away = ""
        self._layer = QgsRasterLayer(path, tr("Similarity in the view"))
        self._layer.setCustomProperty(MARK, True)
        # Without the list of layers: it would make this the active layer.
        QgsProject.instance().addMapLayer(self._layer, False)
        root = QgsProject.instance().layerTreeRoot()
        below = root.findLayer(self._map.id())
        group = below.parent() if below is not None else root
        node = group.insertLayer(group.children().index(below) if below is not None else 0, self._layer)
        node.setExpanded(False)
        self.said.emit(tr("Every patch in the view is compared for itself."))
        self.made.emit()
