"""What someone meets who has not installed the environment yet: an offer, never a surprise."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QPushButton

from ..runtime.environment.location import installed, worker_python
from .setup_dialog import missing, open_setup


def offer_setup(iface: Any) -> None:
    """Say in QGIS's message bar what is missing or outdated, with a button that mends it; nothing if all is well."""
    text = missing() or _outdated()
    if text:
        bar = iface.messageBar()
        item = bar.createMessage("GeoCentroids", text)
        button = QPushButton(_tr("Set up…"))
        button.clicked.connect(lambda: (bar.popWidget(item), open_setup()))
        item.layout().addWidget(button)
        bar.pushWidget(item, Qgis.MessageLevel.Info)


def _outdated() -> str:
    environment = installed()
    if environment and environment.outdated and worker_python() == str(environment.python):
        return _tr("This version comes with newer packages: update its environment. Until then the old one is used.")
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("GeoCentroids", text)
