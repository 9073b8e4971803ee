"""What happens while a map is being made: dialogs closed, the plugin reloaded, layers removed."""

from __future__ import annotations

import pytest

MAP = "Perceptual map of the current view"
TITLE = "Perceptual map"
RELOAD = "__import__('qgis.utils').utils.reloadPlugin('geocentroids')"


@pytest.fixture(scope="module")
def desktop(start, large_scene):
    return start(large_scene)


def run_the_map(desktop):
    desktop.click(MAP)
    desktop.wait_for_window(TITLE)
    desktop.click("Run", TITLE)
    desktop.wait(lambda: desktop.ask("tasks"), "the run")
    under_way = ("patches of", "Waiting")
    desktop.wait(lambda: any(text in desktop.content("txtLog", TITLE) for text in under_way), "the run to be under way")


def test_a_dialog_closed_in_mid_run_takes_nothing_down(desktop):
    before = len(desktop.layers)
    run_the_map(desktop)
    desktop.click("Close", TITLE)
    desktop.wait_for_no_window(TITLE)
    for _ in range(3):
        desktop.ask("collect")
    assert desktop.ask("tasks")
    desktop.wait(lambda: not desktop.ask("tasks"), "the end of the run")
    desktop.ask("collect")
    desktop.wait(lambda: len(desktop.layers) == before + 2 and desktop.ask("drawn"), "the map's layers")


def test_a_dialog_of_the_toolbox_closed_in_mid_run_takes_nothing_down(desktop):
    before = len(desktop.layers)
    desktop.key("ctrl+alt+t")
    desktop.click("GeoCentroids", times=2)
    desktop.click(TITLE, times=2)
    desktop.wait_for_window(TITLE)
    desktop.click("Run", TITLE)
    desktop.wait(lambda: "patches of" in desktop.content("txtLog", TITLE), "the run to be under way")
    desktop.click("Close", TITLE)
    desktop.wait_for_no_window(TITLE)
    desktop.ask("collect")
    desktop.wait(lambda: not desktop.ask("tasks"), "the end of the run")
    desktop.ask("collect")
    desktop.wait(lambda: len(desktop.layers) == before + 2, "the map's layers")
    desktop.key("ctrl+alt+t")


def test_cancel_ends_the_run_and_leaves_nothing(desktop):
    before = len(desktop.layers)
    run_the_map(desktop)
    desktop.click("Cancel", TITLE)
    desktop.wait(lambda: not desktop.ask("tasks"), "the end of the run")
    desktop.wait(lambda: "nothing was written" in desktop.content("txtLog", TITLE), "what came of it")
    assert len(desktop.layers) == before and not desktop.half_files()
    desktop.click("Close", TITLE)
    desktop.wait_for_no_window(TITLE)


def test_two_maps_at_once_leave_the_canvas_a_thread_to_draw_with(desktop):
    before = len(desktop.layers)
    for _ in range(2):
        run_the_map(desktop)
        desktop.click("Close", TITLE)
        desktop.wait_for_no_window(TITLE)
    assert len(desktop.ask("tasks")) == 2
    desktop.ask("evaluate", "iface.mapCanvas().zoomByFactor(2.0)")
    desktop.wait(lambda: desktop.ask("drawn"), "the canvas to be drawn")
    assert len(desktop.ask("tasks")) == 2, "the canvas waited for a run"
    desktop.ask("evaluate", "QgsApplication.taskManager().cancelAll()")
    desktop.wait(lambda: not desktop.ask("tasks"), "the end of the runs")
    # A run that was cancelled opens its dialog again, with the log.
    for left in (1, 0):
        desktop.click("Close", TITLE)
        desktop.wait(lambda left=left: sum(TITLE.lower() in title for title in desktop.titles) == left, "a dialog to close")
    assert len(desktop.layers) == before


def test_a_reload_closes_open_dialogs(desktop):
    desktop.click(MAP)
    desktop.wait_for_window(TITLE)
    desktop.ask("evaluate", RELOAD)
    desktop.wait_for_no_window(TITLE)
    desktop.ask("collect")
    assert len(desktop.ask("find", MAP)) == 1


def test_a_reload_in_mid_run_cancels_the_run(desktop):
    before = len(desktop.layers)
    run_the_map(desktop)
    desktop.ask("evaluate", RELOAD)
    desktop.wait_for_no_window(TITLE)
    desktop.wait(lambda: not desktop.ask("tasks"), "the end of the run")
    desktop.ask("collect")
    assert len(desktop.layers) == before and not desktop.half_files()


def test_the_input_layer_removed_in_mid_run_is_no_matter(desktop):
    before = len(desktop.layers)
    run_the_map(desktop)
    desktop.ask("evaluate", "QgsProject.instance().removeMapLayers([layer.id() for layer in "
                "QgsProject.instance().mapLayers().values() if layer.name() == 'large'])")
    desktop.wait(lambda: not desktop.ask("tasks"), "the end of the run")
    desktop.wait(lambda: len(desktop.layers) == before + 1, "the map's layers")
    desktop.click("Close", TITLE)
    desktop.wait_for_no_window(TITLE)
