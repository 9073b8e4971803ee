"""The way from an algorithm's dialog to the installation: asked once, when the dialog is opened."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..runtime.environment import NOT_INSTALLED, SETUP_ALGORITHM, worker_python
from ..runtime.errors import NotInstalled


def open_setup(action: str = "install") -> Any:
    """Show the dialog of 'Set up environment'."""
    from processing import execAlgorithmDialog

    return execAlgorithmDialog(SETUP_ALGORITHM, {"ACTION": action})


def setup_instead(parent: QWidget | None) -> QWidget | None:
    """Ask whether to install what is missing; return the dialog that does, None to go on without."""
    try:
        worker_python()
    except NotInstalled:
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
        text = QCoreApplication.translate("GeoCentroids", "{}. Install it now?").format(NOT_INSTALLED)
        if QMessageBox.question(parent, "GeoCentroids", text, buttons) == QMessageBox.StandardButton.Yes:
            from processing import createAlgorithmDialog

            return createAlgorithmDialog(SETUP_ALGORITHM, {"ACTION": "install"})
    return None
