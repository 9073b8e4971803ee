"""The offer to install the environment, for those who have none yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QPushButton

from ..runtime.environment.installed_environment import installed
from ..runtime.environment.worker_python import worker_python
from ..runtime.errors import WorkerError
from ..runtime.translation import tr
from .setup_dialog import environment_changes, is_installed, missing_environment_message, open_setup

OPTIONS_PAGE = "GeoCentroidsOptions"
"""What `iface.showOptionsDialog` calls our page."""


class SetupOffer(QObject):
    """Says in QGIS's message bar what is missing or outdated, with a button that mends it, until it is no longer true."""

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface = iface
        self._item: QgsMessageBarItem | None = None
        self._said = ""
        environment_changes.changed.connect(self._look_again)
        environment_changes.refused.connect(self._refuse)

    def show(self) -> None:
        """Show what is missing; nothing if all is well."""
        wrong = missing_environment_message() if is_installed() else ""
        self._say(missing_environment_message() or _outdated(), self._open_settings if wrong else self._open_setup)

    def _say(self, text: str, mend: Callable[[], None]) -> None:
        self._said = text
        if not text:
            return
        bar = self._iface.messageBar()
        self._item = bar.createMessage(text)
        button = QPushButton(tr("Settings…") if mend == self._open_settings else tr("Set up…"))
        # Not from within the click: to take the message away deletes the button, whose click is not over yet.
        button.clicked.connect(lambda: QTimer.singleShot(0, mend))
        self._item.layout().addWidget(button)
        bar.pushWidget(self._item, Qgis.MessageLevel.Info)

    def withdraw(self) -> None:
        """Take the message away, where it is still there."""
        if self._item is not None and not sip.isdeleted(self._item):
            self._iface.messageBar().popWidget(self._item)
        self._item = None

    def _open_settings(self) -> None:
        self.withdraw()
        self._iface.showOptionsDialog(self._iface.mainWindow(), OPTIONS_PAGE)

    def _open_setup(self) -> None:
        self.withdraw()
        open_setup()

    def _refuse(self, problem: str) -> None:
        self.withdraw()
        self._say(problem, self._open_settings)

    def _look_again(self) -> None:
        if (missing_environment_message() or _outdated()) == self._said:
            return
        self.withdraw()
        self.show()
        if self._said:
            return
        text = tr(
            "GeoCentroids is ready. Load an image, and choose Raster > GeoCentroids > Perceptual map of the current view."
        )
        self._iface.messageBar().pushMessage(text, Qgis.MessageLevel.Success)


def _outdated() -> str:
    try:
        python = worker_python()
    except WorkerError:
        return ""
    environment = installed()
    if environment and environment.outdated and python == str(environment.python):
        return tr(
            "This version of GeoCentroids comes with newer packages: update its environment. Until then the old one is used."
        )
    return ""
