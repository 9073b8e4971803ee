"""A worker that is killed, or stopped and never answers: the window goes on reacting."""

from __future__ import annotations

import os
import signal

import pytest
from workers import idle_workers, workers

MAP = "Perceptual map of the current view"
TITLE = "Perceptual map"
PATIENCE = 5.0
"""Seconds that the window may stand still while the machine is busy: an idle worker is asked for two."""


@pytest.fixture(scope="module")
def desktop(start, large_scene):
    return start(large_scene)


def run_the_map(desktop):
    desktop.click(MAP)
    desktop.wait_for_window(TITLE)
    desktop.click("Run", TITLE)
    desktop.wait(lambda: "patches of" in desktop.content("txtLog", TITLE), "the run to be under way")


def close(desktop):
    desktop.click("Close", TITLE)
    desktop.wait_for_no_window(TITLE)


def test_a_worker_killed_in_mid_run_is_replaced(desktop):
    before = len(desktop.layers)
    run_the_map(desktop)
    for pid in workers(desktop):
        os.kill(pid, signal.SIGKILL)
    desktop.wait(lambda: not desktop.ask("tasks"), "the end of the run")
    desktop.wait(lambda: len(desktop.layers) == before + 2, "the map's layers")
    close(desktop)


def test_a_stopped_worker_can_be_cancelled(desktop):
    before = len(desktop.layers)
    run_the_map(desktop)
    stopped = workers(desktop)
    for pid in stopped:
        os.kill(pid, signal.SIGSTOP)
    desktop.ask("longest_pause")
    desktop.click("Cancel", TITLE)
    desktop.wait(lambda: not desktop.ask("tasks"), "the end of the run")
    assert desktop.ask("longest_pause") < PATIENCE and len(desktop.layers) == before
    desktop.wait(lambda: not set(stopped) & set(workers(desktop)), "the stopped worker to be gone")
    close(desktop)


def test_an_idle_worker_that_does_not_answer_does_not_freeze_the_window(desktop):
    desktop.click(MAP)
    desktop.wait_for_window(TITLE)
    stopped = idle_workers(desktop)
    for pid in stopped:
        os.kill(pid, signal.SIGSTOP)
    desktop.ask("longest_pause")
    desktop.click("Run", TITLE)
    desktop.wait(lambda: desktop.ask("tasks"), "the run")
    assert desktop.ask("longest_pause") < PATIENCE
    desktop.wait(lambda: not set(stopped) & set(workers(desktop)), "the stopped worker to be gone")
    desktop.click("Cancel", TITLE)
    desktop.wait(lambda: not desktop.ask("tasks"), "the end of the run")
    close(desktop)


def test_qgis_closed_in_mid_run_ends_well(desktop):
    """QGIS asks whether to cancel the run, and is closed a second time; the module's end looks at how, and what is left."""
    run_the_map(desktop)
    close(desktop)
    desktop.key("ctrl+q")
    desktop.click("Yes")
    desktop.wait(lambda: not desktop.ask("tasks"), "the end of the run")
    # A run that was cancelled opens its dialog again, with the log.
    close(desktop)
