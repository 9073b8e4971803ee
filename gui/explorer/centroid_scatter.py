"""The scatter of a codebook's centroids: pointed at, lassoed and walked through by arrow keys."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QEvent, QPointF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from qgis.PyQt.QtWidgets import QApplication, QSizePolicy, QWidget

from ...runtime.translation import tr
from .scatter_drawing import Points
from .scatter_layout import BLUE_YELLOW, GREEN_RED, LIGHTNESS, nearest, next_towards, places, to_lab, within

ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
KEYS = (*ARROWS, Qt.Key.Key_Space, Qt.Key.Key_Escape)
LOOKS = QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.EnabledChange
SMALLEST, USUAL, LARGEST = 0.1, 0.3, 0.8
"""Radii of points, in heights of the font, which follow the screen's scaling: USUAL is the most of one of average area."""
ROOM = 0.25
"""Radius of a point of average area, as a share of the side of the square that each has of the field."""
REACH = 0.8
"""How far from a point the mouse still means it, in heights of the font."""


class CentroidScatter(QWidget):
    """A point for each centroid. One is pointed at, any number are marked."""

    pointed_changed = pyqtSignal()
    marked_changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("GeoCentroidsScatter")
        self.setAccessibleName(tr("Centroids of the codebook"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._axes = GREEN_RED, BLUE_YELLOW
        self._line: list[tuple[int, int]] = []
        self._all: QPixmap | None = None
        self._shown: QPixmap | None = None
        self.show_colors(np.zeros((0, 3), np.uint8))

    def show_colors(self, colors: np.ndarray) -> None:
        """Show the centroids of a codebook by their colours (K, 3) uint8, the areas of which are not known yet."""
        self._colors, self._lab = colors, to_lab(colors)
        self._areas: np.ndarray | None = None
        self._marked = np.zeros(len(colors), bool)
        self._pointed: int | None = None
        self._lay_out()

    def show_areas(self, areas: np.ndarray) -> None:
        """Size the points by their shares (K,) of a map."""
        self._areas = areas
        self._lay_out()

    def show_axes(self, across: int, up: int) -> None:
        """Lay the points out by other axes of CIELAB."""
        self._axes = across, up
        self._lay_out()

    @property
    def pointed(self) -> int | None:
        """The id that is pointed at."""
        return self._pointed

    @property
    def marked(self) -> list[int]:
        """The ids that are marked."""
        return np.flatnonzero(self._marked).tolist()

    def place_of(self, number: int) -> tuple[float, float]:
        """Return where an id's point lies, in pixels from the upper left."""
        x, y = self._points.places[number].tolist()
        return x, y

    def point_at(self, number: int | None) -> None:
        """Point at an id, or at none."""
        if number != self._pointed:
            self._pointed = number
            self.pointed_changed.emit()
            self.update()

    def mark(self, marked: np.ndarray) -> None:
        """Mark these ids (K,) bool, and no others."""
        self._marked = marked
        self._shown = None
        self.marked_changed.emit()
        self.update()

    def clear(self) -> None:
        """Mark none."""
        self.mark(np.zeros(len(self._colors), bool))

    def sizeHint(self) -> QSize:
        """Return the size at first."""
        return self.minimumSizeHint() * 1.5

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which points can be told apart."""
        return QSize(12, 12) * self.fontMetrics().height()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from being shortcuts of QGIS, or letters of menus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in KEYS:
            event.accept()
            return True
        return bool(super().event(event))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and its font."""
        if event.type() in LOOKS:
            self._lay_out()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new size."""
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the arrow keys begin."""
        if self._pointed is None:
            self._point_at_largest()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from point to point, and mark."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._line = []
            self.clear()
        elif key in ARROWS and self._pointed is not None:
            self.point_at(next_towards(self._points.places, self._pointed, *ARROWS[key]))
        elif key in ARROWS:
            self._point_at_largest()
        elif key == Qt.Key.Key_Space and self._pointed is not None:
            marked = self._marked.copy()
            marked[self._pointed] ^= True
            self.mark(marked)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a lasso, or a click."""
        if event.button() == Qt.MouseButton.LeftButton and len(self._colors):
            self._line = [(event.pos().x(), event.pos().y())]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a lasso, or point at what is under the mouse."""
        x, y = event.pos().x(), event.pos().y()
        if self._line:
            self._line.append((x, y))
            self.update()
        elif len(self._colors):
            self.point_at(self._under(x, y))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark what the lasso goes around, or what was clicked on; with Shift, besides what is marked."""
        if event.button() != Qt.MouseButton.LeftButton or not self._line:
            return
        line, self._line = np.array(self._line, float), []
        if np.ptp(line, axis=0).max() < QApplication.startDragDistance():
            chosen = np.arange(len(self._colors)) == self._under(*line[0].tolist())
        else:
            chosen = within(self._points.places, line)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            chosen |= self._marked
        if chosen.any():
            self.mark(chosen)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the points, which are kept as a picture, and what changes with the mouse before them."""
        palette = self.palette()
        unit = self.fontMetrics().height() / 14
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._pointed is not None:
            self._points.paint_pointed(painter, self._pointed, palette, unit)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1.5 * unit))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in self._line]))
        if not self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), unit))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _point_at_largest(self) -> None:
        if len(self._colors):
            self.point_at(int(self._points.radii.argmax()))

    def _under(self, x: float, y: float) -> int | None:
        return nearest(self._points.places, x, y, REACH * self.fontMetrics().height())

    def _picture(self) -> QPixmap:
        """Return the points, painted anew only where something about them has changed."""
        ratio, palette = self.devicePixelRatioF(), self.palette()
        if self._all is None or self._all.devicePixelRatioF() != ratio:
            self._all, self._shown = self._points.picture(self.size(), ratio, palette), None
        if self._shown is None:
            marked = self._marked
            self._shown = self._points.picture_of_marked(self._all, palette, marked) if marked.any() else self._all
        return self._shown

    def _lay_out(self) -> None:
        """Place and size the points anew."""
        self._all = self._shown = None
        count, height = len(self._colors), self.fontMetrics().height()
        # Before it is laid out for the first time, a widget may have a size below zero.
        room = max(0, self.width()) * max(0, self.height())
        radius = min(USUAL * height, ROOM * (room / max(1, count)) ** 0.5)
        areas = np.full(count, 1 / max(1, count)) if self._areas is None else self._areas
        present: np.ndarray = areas > 0
        radii: np.ndarray = radius * np.sqrt(areas * np.count_nonzero(present))
        radii = np.clip(radii, SMALLEST * height, LARGEST * height)
        laid = np.zeros((0, 2))
        if count:
            laid = places(self._lab, *self._axes, self.width(), self.height(), LARGEST * height)
        self._points = Points(laid, radii, self._colors, self._lab[:, LIGHTNESS], present)
        self.update()
