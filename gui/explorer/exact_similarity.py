"""How alike each patch in the view is: a temporary layer that takes the place of what the clusters say, piece by piece."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...pipeline.errors import PipelineError
from ...runtime.translation import tr
from ...runtime.worker import interactive_worker
from .. import option_definitions
from ..layer_files import FILE_PROVIDER
from ..similarity_renderer import similarity
from .background_tasks import Background
from .canvas_map import ImageryView
from .explored_map import Example, ExploredMap, on_canvas, view_of
from .imagery_layers import imagery_of
from .view_comparison import FoundPlace, ViewComparison

MARK = "geocentroids/similarity_in_view"
"""The layer's own property by which it is known in a project that was saved meanwhile."""
RIM = 2
"""Pixels by which a map may reach over its imagery: its last row and column do."""


class ExactSimilarity(QObject):
    """Compares the imagery in the view, on the worker of 'Map the view', so that no run is waited for."""

    made = pyqtSignal()
    """The layer is there, or shows more than before."""
    said = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._background = Background(self)
        self._background.progressed.connect(self._tell_share)
        self._comparison: ViewComparison | None = None
        self._places: list[FoundPlace] | None = None
        self._layer: QgsRasterLayer | None = None
        self._map: QgsRasterLayer | None = None
        self._earlier: list[str] = []
        self._away = ""
        self._is_asked = False
        self._parameters: dict[str, Any] = {}

    @property
    def is_there(self) -> bool:
        """Whether the layer is in the project."""
        return self._layer is not None

    @property
    def is_whole(self) -> bool:
        """Whether every patch of the layer has been compared."""
        return self.is_there and self._places is not None

    @property
    def places(self) -> list[FoundPlace]:
        """The best places of the view, the best first, once it is whole."""
        return self._places or []

    def on_canvas(self, place: FoundPlace) -> QgsPointXY | None:
        """Return where a place is in the canvas's CRS; None where it has no place there."""
        return None if self._layer is None else on_canvas(self._layer, self._canvas, place.point)

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
        crs = layer.crs().toWkt()
        if self._comparison is None or self._comparison.view != view or self._comparison.found is not found:
            self._comparison = ViewComparison(view, found, crs)
        comparison = self._comparison
        self._is_asked, self._map = True, layer
        self._parameters = {
            "INPUT": imagery.id(), "METHOD": "features", "CODEBOOK": found.codebook.path, "ENCODER": "",
            "EXTENT": QgsReferencedRectangle(QgsRectangle(*view.extent), imagery.crs()),
            "ANCHORED": found.raster.is_anchored,
        }
        self._tell_share(0)
        self._background.run(
            lambda progress: comparison.run(examples, interactive_worker(), progress, progress.tell),
            self._finish, self.said.emit, self._show_part,
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
        self._is_asked, self._away, self._places = False, "", None
        # Not before: the canvas may be drawing what came before.
        while self._earlier:
            with suppress(OSError):
                os.remove(self._earlier.pop())
        self.said.emit("")

    def let_go(self) -> None:
        """Stop, and forget what has been compared of the view."""
        self.stop()
        self._comparison = None

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
        self._background.stop()
        self._layer, self._is_asked, self._places = None, False, None
        self.said.emit("")
        return True

    def _set_shown(self, shown: bool) -> None:
        assert self._layer is not None
        node = QgsProject.instance().layerTreeRoot().findLayer(self._layer.id())
        if node is not None:
            node.setItemVisibilityChecked(shown)

    def _tell_share(self, percent: float) -> None:
        if self._is_asked and self._places is None:
            self.said.emit(tr("Comparing every patch in the view: {:.0f} %").format(percent))

    def _show_part(self, path: str) -> None:
        """Show what is known so far in place of what was known before."""
        if self._away:
            self._away = path
        elif self._layer is None:
            self._add(path)
        else:
            self._earlier.append(self._layer.source())
            self._layer.setDataSource(path, self._layer.name(), FILE_PROVIDER)
            self.made.emit()

    def _finish(self, places: list[FoundPlace]) -> None:
        self._places = places
        self.said.emit(tr("Every patch in the view is compared for itself."))
        self.made.emit()

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
        self.made.emit()
