"""The dock's line where imagery is selected: one click maps the view, and the dock goes on with that map as it grows."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...pipeline.errors import PipelineError
from ...pipeline.imagery.source_files import BESIDE
from ...pipeline.output.temporary_files import remove_if_possible
from ...runtime.translation import tr
from ...runtime.worker import interactive_worker
from .. import option_definitions
from ..layer_files import FILE_PROVIDER
from .background_tasks import Background
from .canvas_map import ImageryView, add_to_project
from .view_mapping import ViewMapping
from .widgets import text_label


class MapViewBar(QWidget):
    """Hidden where no imagery is selected; its button maps the view, and cancels that."""

    mapped = pyqtSignal(QgsRasterLayer)
    """The layer of the map, which is in the project; it may hold no more than a piece yet."""
    grown = pyqtSignal(QgsRasterLayer)
    """The layer holds more than before."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer: QgsRasterLayer | None = None
        self._mapping: ViewMapping | None = None
        self._map: QgsRasterLayer | None = None
        self._earlier: list[str] = []
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
        """Offer nothing of layers that are removed, and stop mapping them; without the map that grows, offer it anew."""
        if self._map is not None and self._map.id() in ids:
            self._forget()
            if self._is_running and self._layer is not None:
                self._background.stop()
                self._is_running = False
                self.offer(self._layer)
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
            stays = tr("Cancelled. What is mapped stays, and the rest of this view can follow.")
            self._wait(tr("Cancelled.") if self._map is None else stays)
            return
        try:
            view = ImageryView.of(self._layer, self._canvas, str(option_definitions.DEVICE.value))
        except PipelineError as error:
            self._said.setText(str(error))
            return
        if self._mapping is None or self._mapping.view != view:
            self._remove_earlier()
            self._map, self._mapping = None, ViewMapping(view)
        mapping = self._mapping
        self._is_running = True
        self._button.setText(tr("Cancel"))
        self._show(0)
        self._background.run(
            lambda progress: mapping.run(interactive_worker(), progress, progress.tell), self._finish, self._wait,
            self._show_part,
        )

    def _forget(self) -> None:
        """Let the map be, as far as it goes: the next one is another."""
        self._mapping = self._map = None

    def _remove_earlier(self) -> None:
        """Remove the pieces that others took the place of; not before: the canvas, or a run, may have been reading them."""
        for path in self._earlier:
            for beside in ("", *BESIDE):
                remove_if_possible(path + beside)
        self._earlier.clear()

    def _show(self, percent: float) -> None:
        if self._layer is not None and self._is_running:
            self._said.setText(tr("Mapping the view of {}: {:.0f} %").format(self._layer.name(), percent))

    def _show_part(self, path: str) -> None:
        """Show what is known so far in place of what was known before."""
        assert self._layer is not None
        if self._map is None:
            self._map = add_to_project(path, self._layer)
            self.mapped.emit(self._map)
        else:
            self._earlier.append(self._map.source())
            self._map.setDataSource(path, self._map.name(), FILE_PROVIDER)
            self.grown.emit(self._map)

    def _finish(self, _done: None) -> None:
        # The same button, pressed again, is to make a map of its own.
        self._forget()
        self._layer, self._is_running = None, False
        self.hide()

    def _wait(self, text: str) -> None:
        self._is_running = False
        self._said.setText(text)
        self._button.setText(tr("Map the v&iew"))
