"""The way to the installation, from an algorithm's dialog, the message bar or the options page."""

from __future__ import annotations

import threading

from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..runtime.environment.interpreter_checks import obstacle_to_worker
from ..runtime.environment.worker_python import NOT_INSTALLED, SETUP_ALGORITHM, named_python, worker_python
from ..runtime.errors import NotInstalled, WorkerError
from ..runtime.translation import tr
from .algorithm_dialogs import open_dialog


class EnvironmentChanges(QObject):
    """Tells who shows the state of the environment that it has changed; may be emitted from any thread."""

    changed = pyqtSignal()
    refused = pyqtSignal(str)
    """The Python that was named cannot be the worker's: why, and the remedy."""


environment_changes = EnvironmentChanges()


def check_named_python() -> None:
    """Look in the background at the Python that is named now; `environment_changes` tells what came of it."""
    python = named_python()[1]

    def check() -> None:
        problem = obstacle_to_worker(python) if python and not missing_environment_message() else ""
        if named_python()[1] != python:
            return  # Another has been named meanwhile, and is looked at.
        if problem:
            environment_changes.refused.emit(problem)
        else:
            environment_changes.changed.emit()

    threading.Thread(target=check, daemon=True).start()


def missing_environment_message() -> str:
    """Return what someone in front of QGIS is told where the worker has no Python, "" where it has one."""
    try:
        worker_python()
    except NotInstalled:  # Its own words are a shell's, with the command.
        return f"{tr(NOT_INSTALLED)}."
    except WorkerError as error:
        return str(error)
    return ""


def is_installed() -> bool:
    """Whether there is an environment, or a Python that was named, right or wrong: nothing is to be installed."""
    try:
        worker_python()
    except NotInstalled:
        return False
    except WorkerError:
        return True
    return True


def open_setup(action: str = "install", above: QWidget | None = None) -> QgsProcessingAlgorithmDialogBase:
    """Show the dialog of 'Set up environment', as `open_dialog` does."""
    return open_dialog(SETUP_ALGORITHM, {"ACTION": action}, above)


def offer_setup_dialog(parent: QWidget | None) -> QWidget | None:
    """Ask whether to install what is missing; return the dialog that does, None to go on without."""
    if is_installed():
        return None
    buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
    install = tr("Install it now? The download is about 0.3 GB (3 GB with CUDA). QGIS's own Python is not changed.")
    answer = QMessageBox.question(parent, "GeoCentroids", f"{missing_environment_message()}\n\n{install}", buttons)
    if answer != QMessageBox.StandardButton.Yes:
        return None
    from processing import createAlgorithmDialog

    return createAlgorithmDialog(SETUP_ALGORITHM, {"ACTION": "install"})
