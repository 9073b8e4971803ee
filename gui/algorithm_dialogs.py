"""The dialogs of our algorithms: opening one, and those that are open, from the Toolbox, a menu, the history or a page."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QWidget

PACKAGE = __name__.split(".")[0]
LONGEST_END = 10_000
"""Milliseconds that a cancelled run may take to end: it looks for Cancel, and its worker is gone."""


_opened: list[QgsProcessingAlgorithmDialogBase] = []
"""Held while they are open: without a reference, a dialog loses what Python adds to it, and 'Run' does nothing."""


def open_dialog(
    algorithm: str, parameters: dict[str, Any], above: QWidget | None = None
) -> QgsProcessingAlgorithmDialogBase:
    """Show an algorithm's dialog and return at once.

    Parameters
    ----------
    algorithm
        Its id.
    parameters
        What is filled in.
    above
        A modal window that it is to lie above, which takes no clicks while it is open.
    """
    from processing import createAlgorithmDialog

    dialog = createAlgorithmDialog(algorithm, parameters)
    if above is not None:
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    _opened[:] = [other for other in _opened if not sip.isdeleted(other) and other.isVisible()]
    _opened.append(dialog)
    dialog.show()
    return dialog


class RunningDialogs(QObject):
    """Keeps each dialog of ours until its run has ended.

    A dialog can be closed in mid-run, and the run goes on. Once no one holds the dialog, Python's collector of cycles takes
    the function that QGIS calls when the run has ended, and QGIS crashes in it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[int, list[QgsProcessingAlgorithmDialogBase]] = {}
        manager = QgsApplication.taskManager()
        manager.taskAdded.connect(self._keep)
        manager.statusChanged.connect(self._release)

    def close_all(self) -> None:
        """Cancel our runs, wait until they have ended, and close our dialogs: their algorithms' provider is about to go.

        A run that waits for something else, such as a server that does not answer, ends after that, on its own.
        """
        manager = QgsApplication.taskManager()
        runs = [(manager.task(number), dialogs) for number, dialogs in self._kept.items()]
        runs = [(task, dialogs) for task, dialogs in runs if task is not None]
        for task, _ in runs:
            task.cancel()
        for task, dialogs in runs:
            if not task.waitForFinished(LONGEST_END):
                _part(task, dialogs)
        # What QGIS does when a run has ended is called from the event loop.
        QCoreApplication.processEvents()
        for dialog in open_dialogs():
            dialog.close()
        manager.taskAdded.disconnect(self._keep)
        manager.statusChanged.disconnect(self._release)

    def _keep(self, number: int) -> None:
        # QGIS names a run after its algorithm. What others begin while a dialog of ours is open is not ours to cancel.
        name = QgsApplication.taskManager().task(number).description()
        dialogs = [dialog for dialog in open_dialogs() if dialog.algorithm().displayName() in name]
        if dialogs:
            self._kept[number] = dialogs

    def _release(self, number: int, status: Any) -> None:
        if number in self._kept and status in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated):
            # Not before the function has been called.
            QTimer.singleShot(0, lambda: self._kept.pop(number, None))


def _part(task: Any, dialogs: list[QgsProcessingAlgorithmDialogBase]) -> None:
    """Have a run end without its dialogs, whose algorithms know their provider no more."""
    task.executed.disconnect()
    held = list(dialogs)
    # It goes on in what its dialogs own, after this module has been unloaded too.
    task.destroyed.connect(lambda *_: held.clear())


def open_dialogs() -> list[QgsProcessingAlgorithmDialogBase]:
    """Return the dialogs of our algorithms that are open, batches included."""
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QgsProcessingAlgorithmDialogBase) and widget.isVisible() and _is_ours(widget)
    ]


def _is_ours(dialog: QgsProcessingAlgorithmDialogBase) -> bool:
    # By its class: the provider of a dialog from before a reload is gone.
    return type(dialog.algorithm()).__module__.split(".")[0] == PACKAGE
