"""The dock's third page: all clusters of the codebook, laid out by what is alike, and where the map has them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.core import QgsPointXY, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ...runtime.translation import tr
from .background_tasks import Background
from .centroid_scatter import CentroidScatter
from .explored_map import ExploredMap, ground_at
from .layer_coloring import LayerColoring
from .scatter_layout import BLUE_YELLOW, GREEN_RED, LIGHTNESS
from .widgets import button, text_label

SAID_LINES = 3
"""Kept free for what is said, so that the scatter does not change its size while the mouse moves."""


class AtlasPanel(QWidget):
    """Shows which clusters there are, which one is under the mouse, and where those that are marked lie."""

    class_wanted = pyqtSignal(list)
    """The ids of what is marked are to become a class."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget, class_of: Callable[[int], str]) -> None:
        super().__init__(parent)
        self._canvas, self._class_of = canvas, class_of
        self._background = Background(self)
        self._map: ExploredMap | None = None
        self._areas: np.ndarray | None = None
        self._counting = False
        self._scatter = CentroidScatter()
        self._scatter.pointed_changed.connect(self._tell)
        self._scatter.marked_changed.connect(self.draw)
        self._axes = QComboBox()
        self._axes.setToolTip(
            tr("Which two of the three dimensions of the colours are shown. Like clusters have like colours.")
        )
        self._axes.addItem(tr("Green to red, blue to yellow"), (GREEN_RED, BLUE_YELLOW))
        self._axes.addItem(tr("Green to red, dark to light"), (GREEN_RED, LIGHTNESS))
        self._axes.addItem(tr("Blue to yellow, dark to light"), (BLUE_YELLOW, LIGHTNESS))
        self._axes.currentIndexChanged.connect(lambda _row: self._scatter.show_axes(*self._axes.currentData()))
        self._to_class = button(tr("&To a class…"), tr("Give the marked clusters a name."), self._name)
        self._clear = button(tr("Clear"), tr("Unmark all clusters, and show the map as it was."), self._unmark)
        self._said = text_label()
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._said.setMinimumHeight(SAID_LINES * self._said.fontMetrics().lineSpacing())
        buttons = QHBoxLayout()
        buttons.addWidget(self._to_class)
        buttons.addWidget(self._clear)
        layout = QVBoxLayout(self)
        layout.addWidget(self._axes)
        layout.addWidget(self._scatter, 1)
        layout.addLayout(buttons)
        layout.addWidget(self._said)

    def begin(self, layer: QgsRasterLayer, found: ExploredMap, coloring: LayerColoring) -> None:
        """Look at a map."""
        self._layer, self._map, self._coloring = layer, found, coloring
        self._scatter.show_colors(found.codebook.colors)
        self._canvas.xyCoordinates.connect(self._follow)
        self._tell()

    def renew(self, found: ExploredMap) -> None:
        """Go on with a map that holds more than before."""
        self._map, self._counting = found, False

    def end(self) -> None:
        """Look at none."""
        if self._map is None:
            return
        self._canvas.xyCoordinates.disconnect(self._follow)
        self._background.stop()
        self._map = self._areas = None
        self._counting = False
        self._scatter.show_colors(np.zeros((0, 3), np.uint8))

    def draw(self) -> None:
        """Show where what is marked lies, or the map's own colours where nothing is."""
        if self._map is None:
            return
        self._count()
        if self._scatter.marked:
            self._coloring.show_marked(self._scatter.marked, self._map.codebook.colors)
        else:
            self._coloring.end()
        self._tell()

    def _count(self) -> None:
        """Have the areas counted, once for a map, when this page is first shown."""
        if not self._counting:
            assert self._map is not None
            self._counting = True
            self._background.run(self._map.areas, self._show_areas, self._said.setText)

    def _show_areas(self, areas: np.ndarray) -> None:
        self._areas = areas
        self._scatter.show_areas(areas)
        self._tell()

    def _follow(self, point: QgsPointXY) -> None:
        """Point at the cluster that is under the mouse on the map."""
        if self._map is None or not self.isVisible():
            return
        found = ground_at(self._layer, self._map.raster.band, self._canvas, point)
        is_known = found is not None and found[1] < self._map.codebook.size
        self._scatter.point_at(found[1] if found is not None and is_known else None)

    def _unmark(self) -> None:
        # Or the focus would go where it likes, since the button is disabled next.
        self._scatter.setFocus()
        self._scatter.clear()

    def _name(self) -> None:
        self.class_wanted.emit(self._scatter.marked)

    def _tell(self) -> None:
        marked, pointed = self._scatter.marked, self._scatter.pointed
        for each in (self._to_class, self._clear):
            each.setEnabled(bool(marked))
        lines = []
        if pointed is not None:
            parts = [tr("Cluster {}").format(pointed), self._class_of(pointed), self._share([pointed])]
            lines.append(", ".join(filter(None, parts)))
        if marked:
            lines.append(", ".join(filter(None, [tr("Marked: {}").format(len(marked)), self._share(marked)])))
        hint = tr("Move the mouse over the map to find its clusters here. Draw around points to see where they are.")
        self._said.setText("\n".join(lines) or hint)

    def _share(self, ids: list[int]) -> str:
        """Return how much of the map ids cover, in words; "" before that is counted."""
        if self._areas is None:
            return ""
        share = 100 * float(self._areas[ids].sum())
        return tr("{:.1f} % of the map").format(share) if share else tr("not in this map")
