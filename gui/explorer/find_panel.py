"""The dock's first page: places for and against by clicks, how alike everything else is, and the best place next."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QLabel, QSlider, QVBoxLayout, QWidget

from ...runtime.translation import tr
from ..algorithm_dialogs import open_dialog
from .canvas_clicks import CanvasClicks
from .exact_similarity import ExactSimilarity
from .example_marks import SIGN, ExampleMarks, layer_of, mark_icon
from .explored_map import Example, ExploredMap, ground_at
from .layer_coloring import LayerColoring
from .next_place import NextPlace
from .undo_history import History
from .widgets import button, text_label

FIRST_LEAST = 30
"""Percent of similarity from which on places are shown at first."""
FIND_SIMILAR = "geocentroids:findsimilar"


class FindPanel(QWidget):
    """Shows what is like the places that are clicked."""

    class_wanted = pyqtSignal(list)
    """The ids of what is shown are to become a class."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._map: ExploredMap | None = None
        self._histories: dict[str, History[tuple[Example, ...]]] = {}
        self._history: History[tuple[Example, ...]] = History(())
        self._scores = np.zeros(0, np.float32)
        self._is_naming = False
        self._given: tuple[tuple[Example, ...], str] = (), ""
        self._marks = ExampleMarks(canvas)
        self._like = button(tr("Li&ke this"), tr("Click on the map on places that you look for."), checkable=True)
        self._unlike = button(tr("&Unlike this"), tr("Click on the map on places that are not it."), checkable=True)
        for each, wanted in ((self._like, True), (self._unlike, False)):
            each.setIcon(mark_icon(wanted))
        self._clicks = CanvasClicks(canvas, self, (self._like, self._unlike))
        self._clicks.clicked.connect(self._add)
        self._undo = button(tr("Undo"), tr("Take the last change back."), self._take_back)
        self._redo = button(tr("Redo"), tr("Make the change again."), self._make_again)
        self._clear = button(tr("Clear"), tr("Forget all places."), self._forget)
        help = tr("Show the next best place: of the view where every patch is compared, then of the whole map.")
        self._best = button(tr("&Next place"), help, self._show_next)
        help = tr("Give the clusters that are at least this similar a name: a class is made of whole clusters.")
        self._to_class = button(tr("&To a class…"), help, self._name)
        help = tr("Save the similarity as a raster, with a list of the best places: of the view where every patch is "
                  "compared, else of the map, by clusters.")
        self._raster = button(tr("S&ave as raster…"), help, lambda: self._run({}))
        help = tr("Make polygons of all places that are at least this similar: of the view where every patch is compared, "
                  "else of the map, by clusters.")
        self._polygons = button(tr("Save as pol&ygons…"), help, self._run_polygons)
        self._least = QSlider(Qt.Orientation.Horizontal)
        self._least.setRange(1, 99)
        self._least.setValue(FIRST_LEAST)
        self._least.valueChanged.connect(lambda _value: self.draw())
        self._exact = ExactSimilarity(canvas, self)
        self._exact.made.connect(self.draw)
        self._is_exact = QCheckBox(tr("E&xact in the view"))
        self._is_exact.setToolTip(tr("Compare the imagery in the view patch by patch, in the background."))
        self._is_exact.setChecked(True)
        self._is_exact.toggled.connect(self._change_exactness)
        self._exact_said = text_label()
        self._exact.said.connect(self._exact_said.setText)
        self._least_label = QLabel()
        self._least_label.setBuddy(self._least)
        self._said = text_label()
        self._place_said = text_label()
        self._next = NextPlace(canvas, self._exact, self)
        self._next.said.connect(self._place_said.setText)
        self._next.looking.connect(self._best.setDisabled)
        self._lay_out()
        self._update()

    def begin(self, layer: QgsRasterLayer, found: ExploredMap, coloring: LayerColoring) -> None:
        """Look at a map, with the places that were clicked on it before."""
        self._layer, self._map, self._coloring = layer, found, coloring
        self._exact.sweep()
        self._canvas.destinationCrsChanged.connect(self._mark)
        self._history = self._histories.setdefault(layer.id(), History(()))
        self._change(self._history.value)

    def renew(self, found: ExploredMap) -> None:
        """Go on with a map that holds more than before."""
        self._map = found
        self._next.restart()
        if self._exact.is_asked and not self._exact.is_there:  # It waits for the worker: what it has of the map is old.
            self._exact.stop()

    def end(self) -> None:
        """Look at none; the markers and the tool go."""
        self._next.restart()
        self._exact.let_go()
        if self._map is not None:
            self._canvas.destinationCrsChanged.disconnect(self._mark)
        self._map = None
        self._history = History(())
        self._clicks.end()
        self._marks.clear()
        self._update()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        buttons = (self._like, self._unlike, self._undo, self._redo, self._clear, self._best, self._raster, self._polygons,
                   self._to_class)
        for number, each in enumerate(buttons):
            grid.addWidget(each, number // 2, number % 2)
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addWidget(self._least_label)
        layout.addWidget(self._least)
        layout.addWidget(self._said)
        layout.addWidget(self._place_said)
        layout.addWidget(self._is_exact, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._exact_said)
        layout.addStretch()

    def _add(self, point: QgsPointXY) -> None:
        if self._map is None:
            return
        found = ground_at(self._layer, self._map.raster.band, self._canvas, point)
        if found is None or found[1] >= self._map.codebook.size:
            self._said.setText(tr("There is no ground of this map: click inside of it."))
            return
        place, number = found
        self._push((*self._history.value, Example(place.x(), place.y(), number, self._like.isChecked())))

    def _push(self, examples: tuple[Example, ...]) -> None:
        self._history.push(examples)
        self._change(examples)

    def _take_back(self) -> None:
        self._history.undo()
        self._change(self._history.value)

    def _make_again(self) -> None:
        self._history.redo()
        self._change(self._history.value)

    def _forget(self) -> None:
        self._push(())

    def _change(self, examples: tuple[Example, ...]) -> None:
        assert self._map is not None
        self._next.restart()
        self._exact.stop()
        self._scores = self._map.scores(examples)
        self._mark()
        self.draw()
        self.look_again()

    def _mark(self) -> None:
        if self._map is not None:
            self._marks.show(self._history.value, self._layer)

    def draw(self) -> None:
        """Show what is alike on the map, or the map's own colours where nothing is looked for."""
        if self._map is None:
            return
        least = self._least.value() / 100
        if self._exact.is_there and not self._is_naming:
            # In its place: what the clusters say would be seen where the patches are not alike.
            self._coloring.show_similarity(np.zeros_like(self._scores), least)
            self._exact.show(least)
        elif self._wanted():
            self._exact.hide()
            self._coloring.show_similarity(self._scores, least)
        else:
            self._coloring.end()
        self._update()

    def look_again(self) -> None:
        """Have every patch in the view compared, unless that was asked for already."""
        if self._map is None or not self.isVisible() or not self._is_exact.isChecked() or self._exact.is_asked:
            return
        if self._wanted():
            self._exact.ask(self._layer, self._map, self._history.value)

    def leave_view(self) -> None:
        """Show what the clusters say again: the canvas shows another part of the map."""
        self._next.leave_view()
        if self._exact.is_asked:
            was_there = self._exact.is_there
            self._exact.stop()
            if was_there:
                self.draw()

    def let_go_of(self, ids: list[str]) -> None:
        """Forget layers that are removed, and go on without the layer of exact similarity if it is one of them."""
        for name in ids:
            self._histories.pop(name, None)
        if self._exact.is_among(ids) and self._map is not None and self._layer.id() not in ids:
            self._is_exact.setChecked(False)
            self.draw()

    def withdraw(self) -> None:
        """Leave the map to another page."""
        self._exact.stop()

    def put_away(self) -> None:
        """Take what is temporary out of the project, until `bring_back`."""
        self._exact.put_away()

    def bring_back(self) -> None:
        """Have it in the project again."""
        self._exact.bring_back()

    def _change_exactness(self, _is_on: bool) -> None:
        self._exact.stop()
        self.draw()
        self.look_again()

    def _update(self) -> None:
        examples = self._history.value
        wanted = self._wanted()
        for each in (self._best, self._raster, self._polygons):
            each.setEnabled(wanted)
        self._to_class.setEnabled(wanted and bool(self._shown_ids()))
        self._clear.setEnabled(bool(examples))
        self._undo.setEnabled(self._history.can_undo)
        self._redo.setEnabled(self._history.can_redo)
        self._least_label.setText(tr("At least {} % alike").format(self._least.value()))
        hint = tr("Press “Like this”, and click on the map on what you look for.")
        self._said.setText(self._summary() if wanted else hint)

    def _summary(self) -> str:
        if self._exact.is_whole:
            text = tr("Places for: {}, against: {}. Every patch is compared: what is saved is of the view, and a class "
                      "would take {} clusters.")
        else:
            text = tr("Places for: {}, against: {}. Clusters shown: {}.")
        wanted = sum(example.wanted for example in self._history.value)
        return text.format(wanted, len(self._history.value) - wanted, len(self._shown_ids()))

    def _wanted(self) -> bool:
        return any(example.wanted for example in self._history.value)

    def _shown_ids(self) -> list[int]:
        return np.flatnonzero(self._scores >= self._least.value() / 100).tolist()

    def _show_next(self) -> None:
        assert self._map is not None
        self._next.show(self._layer, self._map, self._history.value, self._least.value() / 100)

    def _name(self) -> None:
        # What the class takes is seen while its name is asked for, also when a comparison ends meanwhile.
        self._is_naming = True
        self.draw()
        self.class_wanted.emit(self._shown_ids())
        self._is_naming = False
        if self.isVisible():
            self.draw()

    def _run_polygons(self) -> None:
        self._run({"LEAST": self._least.value() / 100, "PLACES": None, "POLYGONS": "TEMPORARY_OUTPUT"})

    def _run(self, wanted: dict[str, Any]) -> None:
        """Open the dialog that finds what is shown, with these outputs in place of those that it would make."""
        project, examples = QgsProject.instance(), self._history.value
        layer = project.mapLayer(self._given[1])
        if layer is None or self._given[0] != examples:
            layer = project.addMapLayer(layer_of(examples, self._layer))
            self._given = examples, layer.id()
        asked = self._exact.parameters if self._exact.is_whole else {"INPUT": self._layer.id()}
        open_dialog(FIND_SIMILAR, {**asked, "EXAMPLES": layer.id(), "SIGN": SIGN, **wanted})
