"""The dock's line where imagery is selected: one click maps the view, and the dock goes on with that map."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...pipeline.errors import PipelineError
from ...runtime.translation import tr
from ...runtime.worker import interactive_worker
from .. import option_definitions
from .background_tasks import Background
from .canvas_map import ImageryView, add_to_project
from .widgets import text_label


class MapViewBar(QWidget):
    """Hidden where no imagery is selected; its button maps the view, and cancels that."""

    mapped = pyqtSignal(QgsRasterLayer)
    """The layer of the map, which is in the project."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer: QgsRasterLayer | None = None
        self._is_running = False
        self._background = Background(self)
        self._background.progressed.connect(self._show)
        self._said = text_label()
        self._button = QPushButton()
        self._button.clicked.connect(self._press)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._button)
        self.hide()

    def offer(self, layer: QgsRasterLayer) -> None:
        """Offer to map what the canvas shows of imagery; what is being mapped goes on."""
        if not self._is_running:
            self._layer = layer
            self._wait(tr("{} is imagery, without a map yet.").format(layer.name()))
            self.show()

    def withdraw(self) -> None:
        """Offer nothing any more; what is being mapped goes on."""
        if not self._is_running:
            self.let_go()

    def let_go_of(self, ids: list[str]) -> None:
        """Offer nothing of layers that are removed, and stop mapping them."""
        if self._layer is not None and self._layer.id() in ids:
            self.let_go()

    def let_go(self) -> None:
        """Stop mapping, and offer nothing."""
        self._background.stop()
        self._layer, self._is_running = None, False
        self.hide()

    def _press(self) -> None:
        if self._layer is None:
            return
        if self._is_running:
            self._background.stop()
            self._wait(tr("Cancelled."))
            return
        try:
            view = ImageryView.of(self._layer, self._canvas, str(option_definitions.DEVICE.value))
        except PipelineError as error:
            self._said.setText(str(error))
            return
        self._is_running = True
        self._button.setText(tr("Cancel"))
        self._show(0)
        self._background.run(lambda progress: view.map(interactive_worker(), progress), self._add, self._wait)

    def _show(self, percent: float) -> None:
        if self._layer is not None and self._is_running:
            self._said.setText(tr("Mapping the view of {}: {:.0f} %").format(self._layer.name(), percent))

    def _add(self, path: str) -> None:
        layer, self._layer, self._is_running = self._layer, None, False
        self.hide()
        if layer is not None and QgsProject.instance().mapLayer(layer.id()) is not None:
            self.mapped.emit(add_to_project(path, layer))

    def _wait(self, text: str) -> None:
        self._is_running = False
        self._said.setText(text)
        self._button.setText(tr("Map the v&iew"))
