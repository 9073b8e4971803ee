"""Clicks on the canvas go to a page while it is in front, and the tool that was there before comes back."""

from __future__ import annotations

import pytest
from geocentroids.gui.explorer.canvas_clicks import CanvasClicks
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsMapToolZoom
from qgis.PyQt.QtWidgets import QPushButton, QTabWidget, QWidget


class Pages:
    """Two pages, each with clicks of its own, over a canvas with a tool of QGIS's."""

    def __init__(self):
        self.canvas, self.tabs = QgsMapCanvas(), QTabWidget()
        self.pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self.pan)
        self.buttons, self.clicks = [], []
        for count in (2, 1):
            page = QWidget()
            buttons = [QPushButton(page) for _ in range(count)]
            for button in buttons:
                button.setCheckable(True)
            self.tabs.addTab(page, "page")
            self.clicks.append(CanvasClicks(self.canvas, page, buttons))
            self.buttons.append(buttons)
        self.tabs.show()

    @property
    def pressed(self):
        return [[button.isChecked() for button in buttons] for buttons in self.buttons]


@pytest.fixture
def pages(qgis):
    return Pages()


def test_one_button_is_pressed_at_a_time_and_the_tool_before_comes_back(pages):
    (like, unlike), _ = pages.buttons
    like.click()
    assert pages.pressed == [[True, False], [False]] and pages.canvas.mapTool() is not pages.pan
    unlike.click()
    assert pages.pressed == [[False, True], [False]] and pages.canvas.mapTool() is not pages.pan
    unlike.click()
    assert pages.pressed == [[False, False], [False]] and pages.canvas.mapTool() is pages.pan


def test_a_page_that_is_hidden_takes_no_clicks_and_goes_on_when_it_is_back(pages):
    (like, _), (pick,) = pages.buttons
    like.click()
    first = pages.canvas.mapTool()
    pages.tabs.setCurrentIndex(1)
    assert pages.pressed == [[False, False], [False]] and pages.canvas.mapTool() is pages.pan
    pick.click()
    assert pages.canvas.mapTool() not in (first, pages.pan)
    pages.tabs.setCurrentIndex(0)
    assert pages.pressed == [[True, False], [False]] and pages.canvas.mapTool() is first
    pages.tabs.setCurrentIndex(1)
    assert pages.pressed == [[False, False], [True]]


def test_another_tool_that_the_user_took_meanwhile_stays(pages):
    (like, _), _ = pages.buttons
    like.click()
    pages.tabs.setCurrentIndex(1)
    zoom = QgsMapToolZoom(pages.canvas, False)
    pages.canvas.setMapTool(zoom)
    pages.tabs.setCurrentIndex(0)
    assert pages.pressed == [[False, False], [False]] and pages.canvas.mapTool() is zoom
    like.click()
    pages.canvas.setMapTool(zoom)
    assert pages.pressed == [[False, False], [False]], "released by the other tool"


def test_at_the_end_nothing_is_pressed_nor_comes_back(pages):
    (like, _), _ = pages.buttons
    like.click()
    pages.clicks[0].end()
    assert pages.pressed == [[False, False], [False]] and pages.canvas.mapTool() is pages.pan
    like.click()
    pages.tabs.setCurrentIndex(1)
    pages.clicks[0].end()
    pages.tabs.setCurrentIndex(0)
    assert pages.pressed == [[False, False], [False]]
