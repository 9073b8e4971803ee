"""How the dock draws a map: in a style of its own beside the user's, which stays as it was and comes back."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayerLegendUtils,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor

from ...pipeline.analysis.legend import Legend
from ...pipeline.analysis.similarity import colors_of

SIMILARITY, CLASSES, MARKED = LOOKS = "GeoCentroids: similarity", "GeoCentroids: classes", "GeoCentroids: marked"
LEGEND_ORDER = "legend/node-order"
"""Where QGIS keeps which entries of a layer's legend are shown."""
UNNAMED = (110, 110, 110, 120)
VEIL = (250, 250, 250, 170)


class LayerColoring:
    """The looks that the dock gives a layer.

    Parameters
    ----------
    layer
        A raster of ids.
    band
        The band that holds them.
    """

    def __init__(self, layer: QgsRasterLayer, band: int) -> None:
        self._layer, self._band = layer, band
        manager = layer.styleManager()
        # Of a project that was saved while the dock was open.
        kept = [name for name in manager.styles() if name not in LOOKS]
        if manager.currentStyle() not in kept and kept:
            manager.setCurrentStyle(kept[0])
        for name in LOOKS:
            manager.removeStyle(name)
        self._before = manager.currentStyle()
        self._checked_before: dict[str | QgsLayerTreeGroup, bool] = {}
        node = self._node()
        self._order = node.customProperty(LEGEND_ORDER) if node is not None else None

    @property
    def is_shown(self) -> bool:
        """Whether the layer has one of the dock's looks now."""
        return bool(self._layer.styleManager().currentStyle() != self._before)

    def show_similarity(self, scores: np.ndarray, least: float) -> None:
        """Colour each id by its similarity (K,), 0 to 1; what is less alike than `least` is transparent."""
        # What has no entry is not drawn: most clusters, and so the entries are made in no time.
        ids = np.flatnonzero(scores >= max(least, 1e-6))
        self._show(SIMILARITY, ids, colors_of(scores[ids]), [f"{score:.2f}" for score in scores[ids]])

    def show_classes(self, legend: Legend) -> None:
        """Colour each id as its class; those of no class are grey and let through what lies below."""
        colors = np.array([(*each.color, 255) for each in legend.classes] + [UNNAMED])
        names = [each.name for each in legend.classes] + [""]
        ids = np.arange(len(legend.members))
        self._show(CLASSES, ids, colors[legend.members], [names[number] for number in legend.members])

    def show_marked(self, ids: Sequence[int], colors: np.ndarray) -> None:
        """Show these ids in their colours of the codebook (K, 3); a veil over the others lets through what lies below."""
        looks = np.tile(VEIL, (len(colors), 1))
        looks[ids, :3], looks[ids, 3] = colors[ids], 255
        self._show(MARKED, np.arange(len(colors)), looks, [""] * len(colors))

    def end(self) -> None:
        """Bring the user's own style back."""
        if not self.is_shown:
            return
        manager = self._layer.styleManager()
        manager.setCurrentStyle(self._before)
        for name in LOOKS:
            manager.removeStyle(name)
        self._cover_again()
        node = self._node()
        if node is not None:
            if self._order is None:
                node.removeCustomProperty(LEGEND_ORDER)
            else:
                node.setCustomProperty(LEGEND_ORDER, self._order)
        self._layer.triggerRepaint()

    def _show(self, style: str, ids: np.ndarray, colors: np.ndarray, labels: Sequence[str]) -> None:
        manager = self._layer.styleManager()
        if style not in manager.styles():
            manager.addStyleFromLayer(style)
        if manager.currentStyle() != style:
            node = self._node()
            if node is not None:  # Before the renderer: no legend of thousands of entries.
                QgsMapLayerLegendUtils.setLegendNodeOrder(node, [])
            is_first = not self.is_shown
            manager.setCurrentStyle(style)
            if is_first:
                self._uncover()
        classes = [
            QgsPalettedRasterRenderer.Class(index, QColor(*color), label)
            for index, color, label in zip(ids.tolist(), colors.tolist(), labels)
        ]
        self._layer.setRenderer(QgsPalettedRasterRenderer(self._layer.dataProvider(), self._band, classes))
        self._layer.triggerRepaint()

    def _uncover(self) -> None:
        """Hide the rasters that lie over the layer, such as the RGB of the same map, for as long as it is looked at."""
        node = self._node()
        if node is None:
            return
        before = {key: each.itemVisibilityChecked() for key, each in _tree_nodes().items()}
        node.setItemVisibilityCheckedParentRecursive(True)
        root = QgsProject.instance().layerTreeRoot()
        for layer in root.layerOrder():
            if layer.id() == self._layer.id():
                break
            above = root.findLayer(layer.id())
            if isinstance(layer, QgsRasterLayer) and above is not None and above.isVisible():
                above.setItemVisibilityChecked(False)
        now = _tree_nodes()
        self._checked_before = {key: was for key, was in before.items() if now[key].itemVisibilityChecked() != was}

    def _cover_again(self) -> None:
        nodes = _tree_nodes()
        # What was off comes first: in a group of which one is shown at a time, the one that was on turns the others off.
        for key, was in sorted(self._checked_before.items(), key=lambda entry: entry[1]):
            if key in nodes:
                nodes[key].setItemVisibilityChecked(was)
        self._checked_before = {}

    def _node(self) -> QgsLayerTreeLayer | None:
        return QgsProject.instance().layerTreeRoot().findLayer(self._layer.id())


def _tree_nodes() -> dict[str | QgsLayerTreeGroup, QgsLayerTreeNode]:
    """Return the nodes of the list of layers, layers by their ids, since a layer that is moved gets another node."""
    root = QgsProject.instance().layerTreeRoot()
    return {**{each.layerId(): each for each in root.findLayers()}, **{each: each for each in root.findGroups(True)}}
