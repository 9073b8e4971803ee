"""Letters by which the panel's buttons are pressed: each of one button of a page, and of none of QGIS's menus."""

from __future__ import annotations

import os
import re
import runpy
from collections import Counter
from pathlib import Path

import pytest
from geocentroids.gui.explorer.atlas_panel import AtlasPanel
from geocentroids.gui.explorer.find_panel import FindPanel
from geocentroids.gui.explorer.map_view_bar import MapViewBar
from geocentroids.gui.explorer.name_panel import NamePanel
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, QTranslator
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QMainWindow, QVBoxLayout, QWidget
from waiting import wait_for

PROGRAM = runpy.run_path(str(Path(__file__).resolve().parents[3] / "scripts" / "translations.py"))
MENUS = ("Pro&ject", "&Edit", "&View", "&Layer", "&Settings", "&Plugins", "Vect&or", "&Raster", "&Database", "&Web", "&Mesh",
         "Pro&cessing", "&Help")
CONTEXTS = "MainWindow", "QgisApp", "ProcessingPlugin"


def letter(text):
    found = re.search(r"&(\w)", text)
    return found[1].lower() if found else ""


def menus_in(language):
    """Return the titles of QGIS's menus; in English where QGIS does not bring the language."""
    translator = QTranslator()
    folder = QgsApplication.i18nPath()
    if not any(translator.load(os.path.join(folder, f"qgis_{name}.qm")) for name in (language, language[:2])):
        return ()
    return [next(filter(None, (translator.translate(context, menu) for context in CONTEXTS)), menu) for menu in MENUS]


@pytest.fixture
def parts(qgis):
    parent = QWidget()
    canvas = QgsMapCanvas(parent)
    pages = FindPanel(canvas, parent), NamePanel(canvas, parent), AtlasPanel(canvas, parent, lambda _number: "")
    bar = MapViewBar(canvas, parent)
    bar._wait("")
    yield parent, pages, bar
    parent.deleteLater()


@pytest.mark.parametrize("language", ["en", *PROGRAM["LANGUAGES"]])
def test_a_letter_is_one_buttons_of_what_is_seen_at_once_and_no_menus(parts, language):
    _, pages, bar = parts
    translated = {} if language == "en" else PROGRAM["read"](language)
    menus = Counter(letter(menu) for menu in (MENUS if language == "en" else menus_in(language)))
    for page in pages:
        texts = [button.text() for part in (page, bar) for button in part.findChildren(QAbstractButton)]
        letters = Counter(letter(translated.get(text, text)) for text in texts if "&" in text)
        assert letters and set(letters.values()) == {1} and not set(letters) & set(menus), set(letters) & set(menus)


def test_a_letter_presses_its_button_beside_qgis_menus(parts):
    parent, (find, *behind), _ = parts
    for page in behind:
        page.hide()
    window = QMainWindow()
    for menu in MENUS:
        window.menuBar().addMenu(menu).addAction("something")
    QVBoxLayout(parent).addWidget(find)
    window.setCentralWidget(parent)
    window.show()
    window.activateWindow()
    wait_for(window.isActiveWindow)
    exact = find._is_exact.isChecked()
    for key in (Qt.Key.Key_K, Qt.Key.Key_X):
        QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
    wait_for(lambda: find._like.isChecked() and find._is_exact.isChecked() != exact)
    find.setParent(parent)
    window.takeCentralWidget()
    window.close()
