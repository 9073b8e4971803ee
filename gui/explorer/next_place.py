"""The best places one after the other: first those of the view, where every patch is compared, then those of the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsPointXY, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...pipeline.analysis.best_places import Place
from ...runtime.translation import tr
from .background_tasks import Background
from .exact_similarity import ExactSimilarity
from .explored_map import Example, ExploredMap, on_canvas
from .view_comparison import FoundPlace

MOST_IN_VIEW = 10
"""Places of a view that are shown before those of the rest of the map."""


class NextPlace(QObject):
    """Goes from place to place on a canvas."""

    said = pyqtSignal(str)
    looking = pyqtSignal(bool)
    """Whether the map is being looked through, which takes a while."""

    def __init__(self, canvas: QgsMapCanvas, exact: ExactSimilarity, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._exact = canvas, exact
        self._background = Background(self)
        self._places: list[Place] | None = None
        self._next = self._next_in_view = 0

    def restart(self) -> None:
        """Begin with the best place again: other ones are looked for."""
        self._background.stop()
        self._places, self._next, self._next_in_view = None, 0, 0
        self.said.emit("")

    def leave_view(self) -> None:
        """Begin with the best place of the view again: the canvas shows another one."""
        self._next_in_view = 0

    def show(self, layer: QgsRasterLayer, found: ExploredMap, examples: Sequence[Example], least: float) -> None:
        """Show the next place of a map that is like examples.

        Parameters
        ----------
        least
            How alike those of the view are that are shown.
        """
        in_view = self._in_view(least)
        if self._next_in_view < len(in_view):
            place, center = in_view[self._next_in_view]
            self._next_in_view += 1
            # The canvas stays where it is: another view would have to be compared first.
            self._canvas.flashGeometries([QgsGeometry.fromPointXY(center)])
            text = tr("Place {} of {} in the view, patch by patch: {:.0f} % alike.")
            self.said.emit(text.format(self._next_in_view, len(in_view), 100 * place.similarity))
        elif self._places is not None:
            self._go_on(layer, found, self._places)
        else:
            self.looking.emit(True)
            self.said.emit(tr("Looking through the map…"))

            def begin(places: list[Place]) -> None:
                self._places = places
                self.looking.emit(False)
                self._go_on(layer, found, places)

            def fail(message: str) -> None:
                self.looking.emit(False)
                self.said.emit(message)

            self._background.run(lambda progress: found.best_places(examples, progress), begin, fail)

    def _in_view(self, least: float) -> list[tuple[FoundPlace, QgsPointXY]]:
        """Return the best places of the view, as far as its patches have been compared, and where the canvas has them."""
        alike = [place for place in self._exact.places if place.similarity >= least]
        places = ((place, self._exact.on_canvas(place)) for place in alike)
        # A patch that the rim of the view cuts may have its middle beyond it.
        extent = self._canvas.extent()
        return [(place, center) for place, center in places if center is not None and extent.contains(center)][:MOST_IN_VIEW]

    def _go_on(self, layer: QgsRasterLayer, found: ExploredMap, places: list[Place]) -> None:
        if not places:
            self.said.emit(tr("No other place is alike."))
            return
        number, count = self._next % len(places), len(places)
        self._next += 1
        center = on_canvas(layer, self._canvas, found.center(places[number]))
        if center is None:
            text = tr("Place {} of {} cannot be shown in the project's CRS: choose one that covers the map.")
            self.said.emit(text.format(number + 1, count))
            return
        self._canvas.setCenter(center)
        self._canvas.refresh()
        self._canvas.flashGeometries([QgsGeometry.fromPointXY(center)])
        text = tr("Place {} of {}: {:.0f} % alike.")
        self.said.emit(text.format(number + 1, count, 100 * places[number].similarity))
