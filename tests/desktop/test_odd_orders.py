"""What users do in an order that nobody planned: two clicks for one, another project in mid-run, an empty view."""

from __future__ import annotations

import pytest

MAP = "Perceptual map of the current view"
TITLE = "Perceptual map"


@pytest.fixture(scope="module")
def desktop(start, large_scene):
    return start(large_scene)


def open_map(desktop):
    desktop.click(MAP)
    desktop.wait_for_window(TITLE)


def new_project(desktop):
    """Begin another project with the keyboard; the old one, and temporary layers, are let go of."""
    def answered():
        for answer in ("Yes", "Discard"):
            if desktop.layers and desktop.ask("find", answer):
                desktop.click(answer)
                desktop.wait(lambda: not desktop.layers or not desktop.ask("find", answer), "the next question")  # noqa: B023
        return not desktop.layers

    desktop.key("ctrl+n")
    desktop.wait(answered, "a project without layers")


def load(desktop, path):
    desktop.ask("evaluate", f"iface.addRasterLayer({path!r}, 'large').isValid()")
    desktop.wait(lambda: len(desktop.layers) == 1 and desktop.ask("drawn"), "the imagery")
    desktop.ask("evaluate", "iface.mapCanvas().zoomToFullExtent()")


def test_run_is_clicked_twice_and_another_project_begun_in_mid_run(desktop, large_scene):
    desktop.ask("evaluate", "iface.mapCanvas().zoomByFactor(0.6)")
    desktop.wait(lambda: desktop.ask("drawn"), "a part of the imagery")
    open_map(desktop)
    desktop.click("Run", TITLE, times=2)
    desktop.wait(lambda: "patches of" in desktop.content("txtLog", TITLE), "the run to be under way")
    desktop.click("Close", TITLE)
    desktop.wait_for_no_window(TITLE)
    assert len(desktop.ask("tasks")) == 1
    new_project(desktop)
    desktop.wait(lambda: not desktop.ask("tasks"), "the end of the run")
    desktop.ask("collect")
    desktop.wait(lambda: len(desktop.layers) == 2 and desktop.ask("drawn"), "the map, in the project that is open")
    new_project(desktop)
    load(desktop, large_scene)


def test_another_project_while_the_panel_maps_the_view_ends_that(desktop, large_scene):
    desktop.click("Explore a map")
    desktop.click("large")
    desktop.click("Map the view")
    desktop.wait_for_text("Mapping the view of large")
    new_project(desktop)
    desktop.wait_for_no_text("Mapping the view")
    desktop.ask("collect")
    desktop.wait(lambda: not desktop.half_files(), "nothing of it to be left")
    assert not desktop.layers
    load(desktop, large_scene)
    desktop.click("Explore a map")


def test_a_view_beside_the_imagery_is_told_of_and_nothing_runs(desktop):
    before = len(desktop.layers)
    desktop.ask("evaluate", "iface.mapCanvas().setExtent(__import__('qgis.core').core.QgsRectangle(0, 0, 100, 100))")
    desktop.wait(lambda: desktop.ask("drawn"), "the empty view")
    open_map(desktop)
    desktop.click("Run", TITLE)
    desktop.wait_for_text("The extent does not overlap")
    desktop.click("OK")
    assert not desktop.ask("tasks") and len(desktop.layers) == before
    desktop.click("Close", TITLE)
    desktop.wait_for_no_window(TITLE)
