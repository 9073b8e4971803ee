"""The way from an algorithm's dialog to the installation: asked once, when the dialog is opened."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..runtime.environment.location import NOT_INSTALLED, SETUP_ALGORITHM, worker_python
from ..runtime.errors import NotInstalled, WorkerError


def missing() -> str:
    """Return what someone in front of QGIS is told where the worker has no Python, "" where it has one."""
    try:
        worker_python()
    except NotInstalled:  # Its own words are a shell's, with the command.
        return f"{NOT_INSTALLED}."
    except WorkerError as error:
        return str(error)
    return ""


def open_setup(action: str = "install") -> Any:
    """Show the dialog of 'Set up environment'."""
    from processing import execAlgorithmDialog

    return execAlgorithmDialog(SETUP_ALGORITHM, {"ACTION": action})


def setup_instead(parent: QWidget | None) -> QWidget | None:
    """Ask whether to install what is missing; return the dialog that does, None to go on without."""
    text = missing()
    if text:
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
        install = _tr("Install it now? The download is about 0.3 GB (3 GB with CUDA). QGIS's own Python is not changed.")
        if QMessageBox.question(parent, "GeoCentroids", f"{text}\n\n{install}", buttons) == QMessageBox.StandardButton.Yes:
            from processing import createAlgorithmDialog

            return createAlgorithmDialog(SETUP_ALGORITHM, {"ACTION": "install"})
    return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("GeoCentroids", text)
