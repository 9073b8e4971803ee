"""GeoCentroids' page in QGIS's options: the environment, what the dialogs start with, the models, diagnostics.

Titles and help of the settings are in `option_definitions.py`.
"""

from __future__ import annotations

import shutil
from typing import Any

from processing.core.ProcessingConfig import Setting
from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QT_VERSION_STR, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..pipeline.output.block_journal import remove_journals
from ..resources import ICONS
from ..runtime import worker
from ..runtime.diagnostics import diagnostics, folder_size
from ..runtime.environment.installed_environment import installed
from ..runtime.environment.nvidia import nvidia_driver
from ..runtime.environment.worker_python import worker_python
from ..runtime.plugin_version import VERSION
from ..runtime.settings import current
from ..runtime.translation import tr
from . import option_definitions
from .first_run import OPTIONS_PAGE
from .option_definitions import Option
from .setup_dialog import check_named_python, environment_changes, missing_environment_message, open_setup

NAME = "GeoCentroids"
DEFAULTS = (option_definitions.CODEBOOK, option_definitions.ENCODER, option_definitions.DEVICE)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page; the plugin keeps it alive while it is registered."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(NAME)

    def icon(self):
        return QIcon(str(ICONS / "icon.svg"))

    def createWidget(self, parent=None):
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """The page; `apply` keeps what was changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(OPTIONS_PAGE)
        option_definitions.apply_settings()
        self._editors: list[tuple[Option, QWidget]] = []
        self._shown: dict[Option, Any] = {}
        layout = QVBoxLayout(self)
        layout.addWidget(self._environment())
        layout.addWidget(self._form(tr("What the dialogs start with"), *DEFAULTS))
        layout.addWidget(self._models())
        layout.addWidget(self._unfinished_maps())
        layout.addWidget(
            self._form(
                tr("Worker"), option_definitions.PYTHON, option_definitions.IDLE_MINUTES, option_definitions.LOG_LEVEL
            )
        )
        self._copy = _button(tr("Copy diagnostics"), self.copy_diagnostics)
        layout.addLayout(_row(self._copy))
        layout.addStretch()
        environment_changes.changed.connect(self._show_environment)

    def apply(self) -> None:
        """Keep what was changed here, end the worker if it goes by other settings than now hold, check a new Python."""
        for option, editor in self._editors:
            value = _value(editor)
            # Against what was shown, not what is stored: an installation may have stored something else meanwhile.
            if value != self._shown[option]:
                option.store(value)
                self._shown[option] = value
        before = current()
        option_definitions.apply_settings()
        if current() != before:
            worker.stop()
        if current().python != before.python:
            check_named_python()

    def copy_diagnostics(self) -> None:
        """Put what a helper needs to know on the clipboard."""
        QgsApplication.clipboard().setText(diagnostics(versions()))
        self._copy.setText(tr("Copied to the clipboard"))

    def _environment(self) -> QGroupBox:
        box = QGroupBox(tr("Environment"))
        layout = QVBoxLayout(box)
        self._status = QLabel(environment_status())
        self._status.setWordWrap(True)
        layout.addWidget(self._status)
        layout.addLayout(
            _row(
                _button(tr("Install or update…"), lambda: open_setup("install", self.window())),
                _button(tr("Repair…"), lambda: open_setup("repair", self.window())),
                _button(tr("Remove…"), lambda: open_setup("remove", self.window())),
            )
        )
        return box

    def _show_environment(self) -> None:
        self._status.setText(environment_status())
        # An installation empties this setting, and the action 'use' fills it.
        editor = dict(self._editors)[option_definitions.PYTHON]
        assert isinstance(editor, QgsFileWidget)
        editor.setFilePath(str(option_definitions.PYTHON.value))
        self._shown[option_definitions.PYTHON] = _value(editor)

    def _models(self) -> QGroupBox:
        box = self._form(
            tr("Downloaded models"), option_definitions.CACHE, option_definitions.HUB_URL, option_definitions.CODEBOOK_URL
        )
        self._size = QLabel()
        self._show_size()
        row = _row(self._size, _button(tr("Open folder"), _open_cache), _button(tr("Empty…"), self._empty_cache))
        form = box.layout()
        assert isinstance(form, QFormLayout)
        form.addRow(row)
        return box

    def _unfinished_maps(self) -> QGroupBox:
        box = QGroupBox(tr("Unfinished maps"))
        box.setToolTip(tr("What is done of maps that were cancelled, for a week: the same run goes on from there."))
        self._unfinished = QLabel()
        self._show_unfinished()
        box.setLayout(_row(self._unfinished, _button(tr("Empty…"), self._remove_unfinished)))
        return box

    def _show_unfinished(self) -> None:
        folder = current().journals_folder
        self._unfinished.setText(f"{folder}: {folder_size(folder) / 1e6:.1f} MB")

    def _remove_unfinished(self) -> None:
        folder = current().journals_folder
        question = tr("Delete what is done of unfinished maps in {}? They then begin anew.").format(folder)
        if QMessageBox.question(self, NAME, question) == QMessageBox.StandardButton.Yes:
            remove_journals(folder)
            self._show_unfinished()

    def _form(self, title: str, *options: Option) -> QGroupBox:
        box = QGroupBox(title)
        form = QFormLayout(box)
        for option in options:
            editor = _editor(option)
            editor.setToolTip(tr(option.help))
            self._editors.append((option, editor))
            self._shown[option] = _value(editor)
            form.addRow(tr(option.title), editor)
        return box

    def _show_size(self) -> None:
        folder = current().cache_folder
        self._size.setText(f"{folder}: {folder_size(folder) / 1e6:.0f} MB")

    def _empty_cache(self) -> None:
        folder = current().cache_folder
        question = tr("Delete all downloaded encoders and codebooks in {}?").format(folder)
        if QMessageBox.question(self, NAME, question) == QMessageBox.StandardButton.Yes:
            worker.stop()
            for name in ("encoders", "codebooks"):
                shutil.rmtree(folder / name, ignore_errors=True)
            self._show_size()


def environment_status() -> str:
    """Return in a sentence or two what makes the maps."""
    text = missing_environment_message()
    if text:
        return text
    python, environment = worker_python(), installed()
    if environment is None or str(environment.python) != python:
        return tr("Maps are made with {}, as set.").format(python)
    lines = [tr("Installed: {} build, {}.").format(environment.build, environment.device), str(environment.path)]
    if environment.outdated:
        lines.append(tr("This version of the plugin comes with newer packages: update."))
    driver = nvidia_driver() if environment.build == "cpu" else None
    if driver and not driver.obstacle:
        lines.append(tr("This machine has an {}: the CUDA build would be faster.").format(driver.card))
    return "\n".join(lines)


def versions() -> dict[str, str]:
    """Return what only QGIS's side knows for the diagnostics."""
    from osgeo import gdal

    return {
        "GeoCentroids": VERSION,
        "QGIS": Qgis.QGIS_VERSION,
        "Qt": QT_VERSION_STR,
        "GDAL": gdal.VersionInfo("RELEASE_NAME"),
        **{option.title: str(option.value) for option in DEFAULTS},
    }


def _editor(option: Option) -> QWidget:
    if option.choices:
        box = QComboBox()
        box.addItems(option.choices)
        box.setCurrentText(str(option.value))
        return box
    if option.kind is Setting.INT:
        spin = QSpinBox()
        spin.setRange(1, option_definitions.LONGEST_IDLE)
        spin.setValue(option.value)
        return spin
    if option in (option_definitions.PYTHON, option_definitions.CACHE):
        file = QgsFileWidget()
        if option is option_definitions.PYTHON:
            file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        else:
            file.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        file.setFilePath(str(option.value))
        file.lineEdit().setPlaceholderText(tr(option.empty))
        return file
    line = QLineEdit(str(option.value))
    line.setPlaceholderText(tr(option.empty))
    return line


def _value(editor: QWidget) -> Any:
    if isinstance(editor, QComboBox):
        return editor.currentText()
    if isinstance(editor, QSpinBox):
        return editor.value()
    if isinstance(editor, QgsFileWidget):
        return editor.filePath().strip()
    assert isinstance(editor, QLineEdit)
    return editor.text().strip()


def _open_cache() -> None:
    folder = current().cache_folder
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _button(text: str, clicked: Any) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda _checked: clicked())
    return button


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
