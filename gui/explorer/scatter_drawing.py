"""How the scatter of centroids is painted: in the colours of QGIS's theme, and sharp on every screen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QPointF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPixmap

FAINT = 0.28
"""How opaque is what is not marked while others are, and what the map does not contain."""
LEAST_CONTRAST = 30
"""Of lightness, between a point and what it lies on; a point with less has a rim."""
RIM = 0.6
"""How opaque that is."""


@dataclass(frozen=True)
class Points:
    """What is painted: places (K, 2) and radii (K,) in pixels, colours (K, 3) uint8 and their lightness (K,), 0 to 100.

    Parameters
    ----------
    present
        (K,) bool: which of them the map contains.
    """

    places: np.ndarray
    radii: np.ndarray
    colors: np.ndarray
    lightness: np.ndarray
    present: np.ndarray

    def picture(self, size: QSize, ratio: float, palette: QPalette) -> QPixmap:
        """Return all points on the theme's ground, those that the map does not contain faint and behind the others."""
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(palette.color(QPalette.ColorRole.Base))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(FAINT)
        self._paint(painter, np.flatnonzero(~self.present), palette)
        painter.setOpacity(1)
        self._paint(painter, np.flatnonzero(self.present), palette)
        painter.end()
        return picture

    def picture_of_marked(self, picture: QPixmap, palette: QPalette, marked: np.ndarray) -> QPixmap:
        """Return such a picture of all points with those that are marked (K,) alone not faint.

        A point takes microseconds, and there may be thousands: only the marked ones are painted again.
        """
        faint = QPixmap(picture)
        painter = QPainter(faint)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = palette.color(QPalette.ColorRole.Base)
        ground.setAlphaF(1 - FAINT)
        painter.fillRect(faint.rect(), ground)
        self._paint(painter, np.flatnonzero(marked), palette)
        painter.end()
        return faint

    def paint_pointed(self, painter: QPainter, number: int, palette: QPalette, width: float) -> None:
        """Paint a ring around one point, which lies before all others."""
        center = QPointF(*self.places[number].tolist())
        radius = float(self.radii[number]) + 2 * width
        painter.setBrush(QColor(*self.colors[number].tolist()))
        # A light and a dark line: one of them is seen on whatever colours lie below.
        for color, part in ((palette.color(QPalette.ColorRole.Base), 3 * width), (_ink(palette), width)):
            painter.setPen(QPen(color, part))
            painter.drawEllipse(center, radius, radius)

    def _paint(self, painter: QPainter, numbers: np.ndarray, palette: QPalette) -> None:
        base, ink = palette.color(QPalette.ColorRole.Base), _ink(palette)
        ink.setAlphaF(RIM)
        rim = QPen(ink, 0.7)
        # The large ones first, so that they hide none.
        numbers = numbers[np.argsort(-self.radii[numbers], kind="stable")]
        pale = np.abs(self.lightness[numbers] - 100 * base.lightnessF()) < LEAST_CONTRAST
        values = (numbers, self.places[numbers, 0], self.places[numbers, 1], self.radii[numbers], pale)
        colors = self.colors.tolist()
        for number, x, y, radius, needs_rim in zip(*(each.tolist() for each in values)):
            painter.setPen(rim if needs_rim else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(*colors[number]))
            painter.drawEllipse(QPointF(x, y), radius, radius)


def _ink(palette: QPalette) -> QColor:
    """Return what is seen on the theme's ground. Night Mapping leaves the palette's own Text as dark as that."""
    is_dark = palette.color(QPalette.ColorRole.Base).lightnessF() < 0.5
    return QColor(Qt.GlobalColor.white if is_dark else Qt.GlobalColor.black)
