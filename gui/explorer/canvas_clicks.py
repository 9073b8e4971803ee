"""Clicks on the canvas, as long as a page of the panel has a button pressed and is in front."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolEmitPoint
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget


class CanvasClicks(QObject):
    """A map tool behind the buttons of a page, one of which may be pressed.

    It rests while the page is hidden, and the tool that it replaced comes back.
    """

    clicked = pyqtSignal(QgsPointXY)
    """Where, in the CRS of the canvas."""

    def __init__(self, canvas: QgsMapCanvas, page: QWidget, buttons: Sequence[QPushButton]) -> None:
        super().__init__(page)
        self._canvas, self._buttons = canvas, buttons
        self._before: QgsMapTool | None = None
        self._resting: QPushButton | None = None
        self._tool = QgsMapToolEmitPoint(canvas)
        self._tool.canvasClicked.connect(lambda point, _button: self.clicked.emit(point))
        self._tool.deactivated.connect(self._release)
        for each in buttons:
            each.clicked.connect(partial(self._choose, each))
        page.installEventFilter(self)

    def end(self) -> None:
        """Take no clicks until a button is pressed again."""
        self._resting = None
        self._give_back()

    def eventFilter(self, page: QObject, event: QEvent) -> bool:
        """Follow the page as it comes to the front and goes."""
        if sip.isdeleted(self._canvas):  # Of a window that is closing, it may go first.
            return False
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._resting = next((each for each in self._buttons if each.isChecked()), None)
            self._give_back()
        elif event.type() == QEvent.Type.Show and self._resting is not None:
            resting, self._resting = self._resting, None
            if self._canvas.mapTool() is self._before:  # Else the user has taken another one meanwhile.
                resting.setChecked(True)
                self._choose(resting)
        return bool(super().eventFilter(page, event))

    def _choose(self, chosen: QPushButton, _checked: bool = True) -> None:
        for each in self._buttons:
            each.setChecked(each is chosen and chosen.isChecked())
        if not chosen.isChecked():
            self._give_back()
        elif self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)

    def _give_back(self) -> None:
        if self._canvas.mapTool() is not self._tool:
            return
        if self._before is not None and not sip.isdeleted(self._before):
            self._canvas.setMapTool(self._before)
        else:
            self._canvas.unsetMapTool(self._tool)

    def _release(self) -> None:
        for each in self._buttons:
            each.setChecked(False)
