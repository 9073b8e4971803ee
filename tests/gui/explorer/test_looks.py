"""How the panel looks: what is pressed is plain in every theme of QGIS, and nothing scrolls sideways in a narrow panel."""

from __future__ import annotations

import numpy as np
import pytest
from geocentroids.gui.explorer.find_panel import FindPanel
from geocentroids.gui.explorer.name_panel import NamePanel
from geocentroids.pipeline.analysis.legend import Legend
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QPushButton, QTreeWidget, QVBoxLayout, QWidget

PLAIN = 80
"""Of 255: the least difference between two colours that are told apart at a glance."""
CHIP = 1


@pytest.fixture
def window(qgis):
    """A window for a panel; the look of the application comes back."""
    palette = QgsApplication.palette()
    window = QWidget()
    QVBoxLayout(window)
    yield window
    window.close()
    QgsApplication.setUITheme("default")
    QgsApplication.setPalette(palette)


def shown(window, kind):
    panel = kind(QgsMapCanvas(), window)
    window.layout().addWidget(panel)
    window.show()
    QCoreApplication.processEvents()
    return panel


def ground(button):
    """Return the colour of a button beside its text."""
    color = button.grab().toImage().pixelColor(8, button.height() // 2)
    return np.array([color.red(), color.green(), color.blue()])


def strongest(button):
    """Return how much the text stands out from what is behind it."""
    image = button.grab().toImage()
    row = [image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width() // 2, image.width() - 8)]
    colors = np.array([[color.red(), color.green(), color.blue()] for color in row])
    return np.abs(colors - ground(button)).max()


@pytest.mark.parametrize("theme", ["default", "Night Mapping", "Blend of Gray", "high contrast"])
def test_a_pressed_button_is_plain_in_every_theme(theme, window):
    if theme == "high contrast":
        palette = QPalette(QColor("black"))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(role, QColor("yellow"))
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button):
            palette.setColor(role, QColor("black"))
        palette.setColor(QPalette.ColorRole.Highlight, QColor("cyan"))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor("black"))
        QgsApplication.setPalette(palette)
    else:
        assert theme in QgsApplication.uiThemes()
        QgsApplication.setUITheme(theme)
    panel = shown(window, FindPanel)
    (button,) = (each for each in panel.findChildren(QPushButton) if each.text() == "Li&ke this")
    before, place = ground(button), button.geometry()
    button.click()
    QCoreApplication.processEvents()
    assert button.isChecked() and np.abs(ground(button) - before).max() >= PLAIN
    assert strongest(button) >= PLAIN, "its text is legible"
    assert button.geometry() == place, "nothing moves"
    button.click()
    QCoreApplication.processEvents()
    np.testing.assert_array_equal(ground(button), before)


def test_the_list_of_clusters_fits_a_narrow_panel(window):
    panel = shown(window, NamePanel)
    (clusters,) = panel.findChildren(QTreeWidget)
    name = "Roofs of tiles <b>and</b> of light gravel"
    legend = Legend.empty("drawn", "0" * 64, 64).added(name).assigned([3], 0)
    shares = np.zeros(65535)
    shares[:40] = np.linspace(0.2, 0.01, 40)
    clusters.show_shares(shares, np.zeros((64, 3), np.uint8), legend)
    clusters.setColumnHidden(CHIP, False)
    window.resize(window.minimumSizeHint())
    QCoreApplication.processEvents()
    assert clusters.horizontalScrollBar().maximum() == 0
    (row,) = (row for row in range(40) if clusters.topLevelItem(row).text(3) == name)
    assert clusters.topLevelItem(row).toolTip(3) == "<p>Roofs of tiles &lt;b&gt;and&lt;/b&gt; of light gravel</p>"
    assert clusters.topLevelItem(row + 1).toolTip(3) == ""
