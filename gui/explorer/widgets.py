"""Small widgets that the pages of the dock are made of."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from ...pipeline.analysis.legend import NO_CLASS, Legend
from ..translation import tr

MOST_ROWS = 200
ID_ROLE = Qt.ItemDataRole.UserRole


class ClusterList(QTreeWidget):
    """The clusters in view, the largest first: colour and id, share of the view, class."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderLabels([tr("Cluster"), tr("Share"), tr("Class")])
        self.setRootIsDecorated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

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
            name = "" if member == NO_CLASS else legend.classes[member].name
            item = QTreeWidgetItem(self, [str(number), f"{100 * shares[number]:.1f} %", name])
            item.setData(0, ID_ROLE, number)
            item.setIcon(0, swatch(QColor(*colors[number].tolist())))
            if member != NO_CLASS:
                item.setIcon(2, swatch(QColor(*legend.classes[member].color)))
            item.setSelected(number in selected)
        self.blockSignals(False)

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected rows."""
        return [item.data(0, ID_ROLE) for item in self.selectedItems()]

    def toggle(self, number: int) -> None:
        """Select the row of an id, or no longer."""
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item.data(0, ID_ROLE) == number:
                item.setSelected(not item.isSelected())
                self.scrollToItem(item)


def swatch(color: QColor) -> QIcon:
    """Return a small square of a colour."""
    pixmap = QPixmap(14, 14)
    pixmap.fill(color)
    return QIcon(pixmap)


def button(text: str, help: str, clicked: Callable[[], object] | None = None, checkable: bool = False) -> QPushButton:
    """Return a button with a tool tip."""
    made = QPushButton(text)
    made.setToolTip(help)
    made.setCheckable(checkable)
    if clicked is not None:
        made.clicked.connect(lambda _checked: clicked())
    return made
