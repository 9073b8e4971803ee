"""The plugin switched off and on, also in mid-run; the options page beside a worker and a folder of models."""

from __future__ import annotations

import os
import signal

import pytest
from options import open_options, open_page
from workers import idle_workers, workers

MAP = "Perceptual map of the current view"
TITLE = "Perceptual map"
PAGES = "len(iface.mainWindow().findChildren(QWidget, 'GeoCentroidsOptions'))"
PATIENCE = 5.0
"""Seconds that the window may stand still while the machine is busy."""


@pytest.fixture(scope="module")
def desktop(start, large_scene):
    return start(large_scene)


def begin_map(desktop):
    desktop.click(MAP)
    desktop.wait_for_window(TITLE)
    desktop.click("Run", TITLE)
    desktop.wait(lambda: "patches of" in desktop.content("txtLog", TITLE), "the run to be under way")


def open_manager(desktop):
    desktop.click("Plugins")
    desktop.click("Manage and Install Plugins…")
    desktop.wait(lambda: desktop.ask("find", "GeoCentroids", "Plugins |"), "the list of plugins")


def switch(desktop):
    desktop.click("GeoCentroids", "Plugins |", times=2)


def close_manager(desktop):
    desktop.click("Close", "Plugins |")
    desktop.wait_for_no_window("Plugins |")


def traces(desktop):
    """How often the plugin is in the toolbars, in the Raster menu and in Processing's registry."""
    return (
        desktop.ask("evaluate", f"sum(action.text() == {MAP!r} for bar in iface.mainWindow().findChildren(QToolBar) "
                                "for action in bar.actions())"),
        desktop.ask("evaluate", "sum(action.text().replace('&', '') == 'GeoCentroids' "
                                "for action in iface.rasterMenu().actions() if action.isVisible())"),
        desktop.ask("evaluate", "sum(provider.id() == 'geocentroids' "
                                "for provider in QgsApplication.processingRegistry().providers())"),
    )


def test_the_plugin_switched_off_and_on_three_times_leaves_nothing_behind(desktop):
    open_manager(desktop)
    for _ in range(3):
        switch(desktop)
        desktop.wait(lambda: traces(desktop) == (0, 0, 0), "the plugin to be gone")
        desktop.ask("collect")
        switch(desktop)
        desktop.wait(lambda: traces(desktop) == (1, 1, 1), "the plugin to be back")
        desktop.ask("collect")
    close_manager(desktop)


def test_the_plugin_switched_off_in_mid_run_ends_the_run_and_leaves_no_page_in_the_options(desktop):
    before = len(desktop.layers)
    begin_map(desktop)
    open_manager(desktop)
    switch(desktop)
    desktop.wait_for_no_window(TITLE)
    desktop.wait(lambda: not desktop.ask("tasks") and traces(desktop) == (0, 0, 0), "the plugin to be gone")
    desktop.wait(lambda: not workers(desktop), "the worker to end")
    desktop.ask("collect")
    close_manager(desktop)
    assert len(desktop.layers) == before and not desktop.half_files()
    open_options(desktop)
    assert desktop.ask("evaluate", PAGES) == 0
    desktop.click("Cancel", "Options")
    desktop.wait_for_no_window("Options")
    open_manager(desktop)
    switch(desktop)
    desktop.wait(lambda: traces(desktop) == (1, 1, 1), "the plugin to be back")
    close_manager(desktop)
    open_options(desktop)
    assert desktop.ask("evaluate", PAGES) > 0
    desktop.click("Cancel", "Options")
    desktop.wait_for_no_window("Options")


def test_options_that_end_a_worker_which_does_not_answer_do_not_freeze_the_window(desktop):
    idle = idle_workers(desktop)
    open_page(desktop)
    desktop.fill("Minutes until an idle worker ends", "7", "Options")
    for pid in idle:
        os.kill(pid, signal.SIGSTOP)
    desktop.ask("longest_pause")
    desktop.click("OK", "Options")
    desktop.wait_for_no_window("Options")
    assert desktop.ask("longest_pause") < PATIENCE
    desktop.wait(lambda: not set(idle) & set(workers(desktop)), "the worker to be gone")


def test_the_folder_of_downloaded_models_is_made_shown_and_emptied(desktop):
    models = desktop.profile / "geocentroids" / "models"
    (models / "encoders").mkdir(parents=True)
    (models / "encoders" / "weights").write_bytes(bytes(3_000_000))
    open_page(desktop)
    desktop.wait(lambda: any(text.endswith("models: 3 MB") for text in desktop.ask("texts", "Options")), "the size")
    desktop.click("Open folder", "Options")
    desktop.click("Empty…", "Options")
    desktop.click("Yes")
    desktop.wait(lambda: any(text.endswith("models: 0 MB") for text in desktop.ask("texts", "Options")), "the size")
    assert models.is_dir() and not (models / "encoders").exists()
    desktop.click("Cancel", "Options")
    desktop.wait_for_no_window("Options")
