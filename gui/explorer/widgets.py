"""Small widgets and icons that several pages of the dock are made of."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from .layer_coloring import UNNAMED

PRESSED = (
    "background-color: palette(highlight)", "color: palette(highlighted-text)", "border-color: palette(highlighted-text)",
    "border-style: solid", "border-width: 1px", "padding: 3px",
)
"""In the colours of what is selected, which every theme has: some of QGIS's hardly tell a pressed button from others."""


def swatch(color: QColor) -> QIcon:
    """Return a small square of a colour."""
    pixmap = QPixmap(14, 14)
    pixmap.fill(color)
    return QIcon(pixmap)


def hatched() -> QIcon:
    """Return a small hatched square: no class yet."""
    pixmap = QPixmap(14, 14)
    pixmap.fill(QColor(*UNNAMED[:3]))
    painter = QPainter(pixmap)
    painter.fillRect(pixmap.rect(), QBrush(QColor(Qt.GlobalColor.white), Qt.BrushStyle.BDiagPattern))
    painter.end()
    return QIcon(pixmap)


def text_label() -> QLabel:
    """Return a wrapping label in plain text: a name from a file cannot load a picture."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made


def button(text: str, help: str, clicked: Callable[[], object] | None = None, checkable: bool = False) -> QPushButton:
    """Return a button with a tool tip; if it is checkable, one that is seen to be pressed in every theme."""
    made = QPushButton(text)
    made.setToolTip(help)
    made.setCheckable(checkable)
    if checkable:
        made.setStyleSheet("QPushButton:checked {" + "; ".join(PRESSED) + "}")
    if clicked is not None:
        made.clicked.connect(lambda _checked: clicked())
    return made
