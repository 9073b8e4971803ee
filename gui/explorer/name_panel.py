"""The dock's second page: the clusters in view by their area, gathered into classes that have names and colours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

import numpy as np
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsColorButton, QgsMapCanvas
from qgis.PyQt.QtGui import QColor, QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from ...pipeline.analysis.codebook_legend import carried_legend
from ...pipeline.analysis.legend import NO_CLASS, Legend, parse_legend
from ...pipeline.errors import PipelineError
from ...runtime.translation import tr
from ..algorithm_dialogs import open_dialog
from .canvas_clicks import CanvasClicks
from .cluster_list import ClusterList
from .explored_map import ExploredMap, ground_at, ids_in_view, view_of
from .imagery_layers import imagery_of
from .layer_coloring import LayerColoring
from .legend_files import ask_and_open, ask_and_save, place_beside
from .undo_history import History
from .widgets import button, swatch, text_label

LEGENDS = "geocentroids", "legends/"
"""Where the project keeps the legends, by layer; a layer's own properties change with its style."""
COLOR_WIDTH = 56
CHIP_PIXELS = 7
"""Of the map, that a picture of a cluster's place shows in each direction: itself, and what the encoder sees around it."""
APPLY_LEGEND = "geocentroids:applylegend"


class NamePanel(QWidget):
    """Makes a legend: which clusters are which class."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._map: ExploredMap | None = None
        self._history: History[Legend] | None = None
        self._shares = np.zeros(0)
        self._kept: tuple[Legend, str] | None = None
        self._clusters = ClusterList()
        self._clusters.itemSelectionChanged.connect(self._suggest)
        self._on_map = button(tr("Pic&k on the map"), tr("Click on the map to select clusters."), None, True)
        self._clicks = CanvasClicks(canvas, self, (self._on_map,))
        self._clicks.clicked.connect(self._pick)
        self._name = QComboBox()
        self._name.setEditable(True)
        self._name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._name.lineEdit().setPlaceholderText(tr("Name of a class"))
        self._name.lineEdit().returnPressed.connect(self._assign_selected)
        self._color = QgsColorButton()
        self._color.setFixedWidth(COLOR_WIDTH)
        self._color.setToolTip(tr("The colour of the class that is named at the left."))
        self._color.colorChanged.connect(self._recolor)
        self._assign = button(tr("Assi&gn"), tr("Give the selected clusters this class."), self._assign_selected)
        self._release = button(tr("No class"), tr("Take the selected clusters out of it."), self._release_selected)
        self._undo = button(tr("Undo"), tr("Take the last change back."), lambda: self._step(History.undo))
        self._redo = button(tr("Redo"), tr("Make the change again."), lambda: self._step(History.redo))
        self._open = button(tr("Ope&n…"), tr("Open a legend of this map's codebook."), self._open_file)
        self._save = button(tr("S&ave…"), tr("Keep the legend, for every map of this codebook."), self._save_file)
        self._apply = button(tr("Class ras&ter…"), tr("Make a raster of the classes, with their areas."), self._run)
        self._shown = QCheckBox(tr("Show the classes on the map"))
        self._shown.toggled.connect(lambda _on: self.draw())
        self._said = text_label()
        self._lay_out()

    def begin(self, layer: QgsRasterLayer, found: ExploredMap, coloring: LayerColoring) -> None:
        """Look at a map, with the legend that the project keeps for its layer, else the one that its codebook carries."""
        self._layer, self._map, self._coloring = layer, found, coloring
        legend = Legend.empty(found.codebook.name, found.codebook.sha256, found.codebook.size)
        with suppress(PipelineError):
            legend = carried_legend(found.codebook) or legend
        text, is_kept = QgsProject.instance().readEntry(LEGENDS[0], LEGENDS[1] + layer.id())
        if is_kept:
            with suppress(PipelineError):
                kept = parse_legend(text, layer.name())
                if kept.sha256 == found.codebook.sha256:
                    legend = kept.for_codebook(kept.codebook, kept.sha256, found.codebook.size)
        self._history, self._kept = History(legend), None
        self._fill_names()
        self.look_again()

    def renew(self, found: ExploredMap) -> None:
        """Go on with a map that holds more than before."""
        self._map = found
        self.look_again()

    def end(self) -> None:
        """Look at none."""
        self._map = None
        self._shown.setChecked(False)
        self._clusters.end()
        self._said.clear()
        self._clicks.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Rank what came into view meanwhile."""
        super().showEvent(event)
        self.look_again()

    def look_again(self) -> None:
        """Rank the clusters that are in view now, while somebody sees them."""
        if self._map is None or not self.isVisible():
            return
        view = view_of(self._layer, self._canvas.extent(), self._canvas.mapSettings().destinationCrs())
        seen = ids_in_view(self._layer, self._map.raster.band, view)
        self._shares = seen.shares
        assert self._history is not None
        self._clusters.show_shares(self._shares, self._map.codebook.colors, self._history.value)
        imagery = imagery_of(self._layer, self._map.raster.imagery)
        width = CHIP_PIXELS * self._layer.rasterUnitsPerPixelX()
        self._clusters.show_chips(imagery, self._layer.crs(), seen.typical_places(), width)
        self._tell()

    def draw(self) -> None:
        """Show the classes on the map, or no longer."""
        if self._history is None or self._map is None:
            return
        if self._shown.isChecked():
            self._coloring.show_classes(self._history.value)
        else:
            self._coloring.end()

    def gather(self, ids: Sequence[int], name: str) -> None:
        """Give clusters a class, which is made where there is none of that name."""
        assert self._history is not None
        legend = self._history.value
        names = [each.name for each in legend.classes]
        try:
            if name not in names:
                legend = legend.added(name)
                names.append(name)
            self._push(legend.assigned(ids, names.index(name)))
            self._shown.setChecked(True)
        except PipelineError as error:
            self._said.setText(str(error))

    def class_of(self, number: int) -> str:
        """Return the name of a cluster's class; "" where it has none."""
        return self._history.value.name_of(number) if self._history is not None else ""

    def _lay_out(self) -> None:
        classes = QGridLayout()
        classes.addWidget(self._name, 0, 0)
        classes.addWidget(self._color, 0, 1)
        classes.addWidget(self._assign, 0, 2)
        classes.setColumnStretch(0, 1)
        buttons = QGridLayout()
        for number, each in enumerate(
            (self._on_map, self._release, self._undo, self._redo, self._open, self._save, self._apply)
        ):
            buttons.addWidget(each, number // 2, number % 2)
        layout = QVBoxLayout(self)
        layout.addWidget(self._clusters)
        layout.addLayout(classes)
        layout.addLayout(buttons)
        layout.addWidget(self._shown)
        layout.addWidget(self._said)

    def _pick(self, point: QgsPointXY) -> None:
        if self._map is None:
            return
        found = ground_at(self._layer, self._map.raster.band, self._canvas, point)
        if found is not None:
            self._clusters.toggle(found[1])

    def _suggest(self) -> None:
        """Offer the class of the selected clusters, or of the named cluster that is most like the first of them."""
        assert self._map is not None and self._history is not None
        selected, legend = self._clusters.selected_ids(), self._history.value
        named = np.flatnonzero(legend.members != NO_CLASS)
        if not selected or not len(named):
            return
        nearest = selected[0] if selected[0] in named else self._map.nearest(selected[0], named)
        chosen = legend.classes[int(legend.members[nearest])]
        self._name.setCurrentText(chosen.name)
        self._show_color(chosen.color)

    def _assign_selected(self) -> None:
        name, selected = self._name.currentText().strip(), self._clusters.selected_ids()
        if not selected:
            self._said.setText(tr("Select clusters in the list, or pick them on the map."))
        elif not name:
            self._said.setText(tr("Give the class a name."))
        else:
            self.gather(selected, name)

    def _release_selected(self) -> None:
        assert self._history is not None
        if self._clusters.selected_ids():
            self._push(self._history.value.assigned(self._clusters.selected_ids(), NO_CLASS))

    def _recolor(self, color: QColor) -> None:
        assert self._history is not None
        names = [each.name for each in self._history.value.classes]
        name = self._name.currentText().strip()
        if name in names:
            rgb = color.red(), color.green(), color.blue()
            self._push(self._history.value.recolored(names.index(name), rgb))

    def _push(self, legend: Legend) -> None:
        assert self._history is not None
        self._history.push(legend)
        self._renew()

    def _step(self, step: Callable[[History[Legend]], None]) -> None:
        assert self._history is not None
        step(self._history)
        self._renew()

    def _renew(self) -> None:
        assert self._history is not None
        QgsProject.instance().writeEntry(LEGENDS[0], LEGENDS[1] + self._layer.id(), self._history.value.text())
        self._fill_names()
        self.look_again()
        self.draw()

    def _fill_names(self) -> None:
        assert self._history is not None
        text, legend = self._name.currentText(), self._history.value
        self._name.clear()
        for each in legend.classes:
            self._name.addItem(swatch(QColor(*each.color)), each.name)
        self._name.setCurrentText(text)
        shown = next((each.color for each in legend.classes if each.name == text.strip()), None)
        if shown:
            self._show_color(shown)

    def _show_color(self, color: tuple[int, int, int]) -> None:
        self._color.blockSignals(True)
        self._color.setColor(QColor(*color))
        self._color.blockSignals(False)

    def _tell(self) -> None:
        assert self._history is not None
        legend = self._history.value
        for each, on in ((self._undo, self._history.can_undo), (self._redo, self._history.can_redo)):
            each.setEnabled(on)
        for made in (self._save, self._apply):
            made.setEnabled(bool(legend.classes))
        unnamed = self._shares[: len(legend.members)][legend.members == NO_CLASS]
        text = tr("Classes: {}. Clusters in view: {}, of which {} have no class yet ({:.0f} % of the view).")
        self._said.setText(text.format(
            len(legend.classes), np.count_nonzero(self._shares), np.count_nonzero(unnamed), 100 * unnamed.sum()
        ))

    def _open_file(self) -> None:
        assert self._map is not None
        try:
            opened = ask_and_open(self, self._map.codebook)
            if opened is not None:
                self._push(opened[0])
                self._kept = opened
        except PipelineError as error:
            self._said.setText(str(error))

    def _save_file(self) -> str:
        assert self._map is not None and self._history is not None
        suggested = self._kept[1] if self._kept is not None else place_beside(self._map.codebook)
        try:
            path = ask_and_save(self, self._history.value, suggested)
        except PipelineError as error:
            self._said.setText(str(error))
            return ""
        if path:
            self._kept = self._history.value, path
            self._said.setText(tr("Saved: {}").format(path))
        return path

    def _run(self) -> None:
        assert self._history is not None
        legend, path = self._kept or (None, "")
        if legend is not self._history.value:
            path = self._save_file()
        if path:
            open_dialog(APPLY_LEGEND, {"INPUT": self._layer.id(), "LEGEND": path})
