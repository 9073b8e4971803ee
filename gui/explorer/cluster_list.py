"""The list of the clusters in view, on the page Name."""

from __future__ import annotations

from html import escape

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRasterLayer
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
)

from ...pipeline.analysis.legend import NO_CLASS, Legend
from ...runtime.translation import tr
from .chips import Chips
from .widgets import hatched, swatch

MOST_ROWS = 200
ID_ROLE = Qt.ItemDataRole.UserRole
CLUSTER, CHIP, SHARE, CLASS = range(4)
CHIP_LINES = 2.5
"""Height of a chip, in lines of the font."""


class ClusterList(QTreeWidget):
    """The clusters in view, the largest first: colour and id, a picture, share of the view, class."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("GeoCentroidsClusters")
        self.setHeaderLabels([tr("Cluster"), tr("Picture"), tr("Share"), tr("Class")])
        self.setRootIsDecorated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # What is left is for the names, which are cut short where that is little: no scrolling sideways.
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(CLASS, QHeaderView.ResizeMode.Stretch)
        side = round(CHIP_LINES * self.fontMetrics().lineSpacing())
        self.setIconSize(QSize(side, side))
        self.setColumnHidden(CHIP, True)
        self._chips = Chips(self)
        self._chips.made.connect(self._show_chip)

    def show_shares(self, shares: np.ndarray, colors: np.ndarray, legend: Legend) -> None:
        """List the ids that have a share (65535,) of the view, at most `MOST_ROWS`; what is selected stays so.

        Parameters
        ----------
        colors
            (K, 3) uint8: the codebook's.
        """
        selected = set(self.selected_ids())
        self.blockSignals(True)
        self.clear()
        order = np.argsort(-shares, kind="stable")[: min(MOST_ROWS, np.count_nonzero(shares))]
        for number in (index for index in order.tolist() if index < len(colors)):
            member = int(legend.members[number])
            item = QTreeWidgetItem(self, [str(number), "", f"{100 * shares[number]:.1f} %", legend.name_of(number)])
            item.setData(0, ID_ROLE, number)
            item.setIcon(CLUSTER, swatch(QColor(*colors[number].tolist())))
            name = escape(legend.name_of(number))
            item.setToolTip(CLASS, f"<p>{name}</p>" if name else "")
            item.setIcon(CLASS, hatched() if member == NO_CLASS else swatch(QColor(*legend.classes[member].color)))
            item.setSelected(number in selected)
        self.blockSignals(False)

    def show_chips(
        self, imagery: QgsRasterLayer | None, crs: QgsCoordinateReferenceSystem, places: dict[int, QgsPointXY], width: float
    ) -> None:
        """Show what imagery looks like at a place (in `crs`) of each listed id, so many units wide; nothing without it."""
        self.setColumnHidden(CHIP, imagery is None)
        if imagery is None:
            self._chips.forget()
        else:
            wanted = {number: places[number] for number in self._listed() if number in places}
            self._chips.ask(imagery, crs, wanted, width, self.iconSize() * self.devicePixelRatioF())
        for number, item in self._listed().items():
            item.setIcon(CHIP, self._chips.icon(number))

    def end(self) -> None:
        """List nothing, and forget the pictures."""
        # Without telling that nothing is selected any more: there is no map of which that could be said.
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self._chips.forget()

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected rows."""
        return [item.data(0, ID_ROLE) for item in self.selectedItems()]

    def toggle(self, number: int) -> None:
        """Select the row of an id, or no longer."""
        item = self._listed().get(number)
        if item is not None:
            item.setSelected(not item.isSelected())
            self.scrollToItem(item)

    def _show_chip(self, number: int) -> None:
        item = self._listed().get(number)
        if item is not None:
            item.setIcon(CHIP, self._chips.icon(number))

    def _listed(self) -> dict[int, QTreeWidgetItem]:
        """Return the rows by their ids, from the top."""
        items = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        return {item.data(0, ID_ROLE): item for item in items}
