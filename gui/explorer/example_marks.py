"""The places that were clicked: as marks on the canvas, and as a layer for the algorithms."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from ...runtime.translation import tr
from .explored_map import Example, on_canvas

WANTED, UNWANTED = QColor("#f2d45c"), QColor("#c0392b")
SIGN = "wanted"
ICON_PIXELS = 48
"""Along a side: enough for a button on a screen of 200 %."""


class ExampleMarks:
    """Circles for, crosses against."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._markers: list[QgsVertexMarker] = []

    def show(self, examples: Sequence[Example], layer: QgsRasterLayer) -> None:
        """Mark these places of a map, and no others; those that the canvas's CRS has no place for stay without a mark."""
        self.clear()
        for example in examples:
            center = on_canvas(layer, self._canvas, QgsPointXY(example.x, example.y))
            if center is None:
                continue
            marker = QgsVertexMarker(self._canvas)
            marker.setCenter(center)
            marker.setColor(WANTED if example.wanted else UNWANTED)
            marker.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE if example.wanted else QgsVertexMarker.IconType.ICON_X)
            marker.setPenWidth(3)
            self._markers.append(marker)

    def clear(self) -> None:
        """Mark nothing."""
        for marker in self._markers:
            self._canvas.scene().removeItem(marker)
        self._markers = []


def mark_icon(wanted: bool) -> QIcon:
    """Return a picture of the mark that places for, or against, have on the canvas."""
    pixmap = QPixmap(ICON_PIXELS, ICON_PIXELS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(WANTED if wanted else UNWANTED, ICON_PIXELS / 8))
    inside = QRectF(pixmap.rect()).adjusted(*(ICON_PIXELS / 5 * sign for sign in (1, 1, -1, -1)))
    if wanted:
        painter.drawEllipse(inside)
    else:
        painter.drawLine(inside.topLeft(), inside.bottomRight())
        painter.drawLine(inside.topRight(), inside.bottomLeft())
    painter.end()
    return QIcon(pixmap)


def layer_of(examples: Sequence[Example], of: QgsRasterLayer) -> QgsVectorLayer:
    """Return the places of a map as a layer in memory, with the field `SIGN` (1 or 0)."""
    layer = QgsVectorLayer(f"Point?crs={of.crs().authid()}&field={SIGN}:integer", tr("Examples"), "memory")
    if not layer.crs().isValid():
        layer.setCrs(of.crs())
    for example in examples:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(example.x, example.y)))
        feature.setAttribute(SIGN, int(example.wanted))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer
