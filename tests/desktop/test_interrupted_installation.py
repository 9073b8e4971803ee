"""An installation that is cancelled in the middle and gone on with, from the first click to a map. It needs the network."""

from __future__ import annotations

import os

import pytest

SETUP = "Set up environment"
MAP = "Perceptual map of the current view"
INSTALLATION = 300.0
"""Seconds that the download may take."""
BASE = os.environ.get("GEOCENTROIDS_TEST_BASE")
"""An interpreter to make the environment from, where the registry has no torch for QGIS's own."""


@pytest.fixture(scope="module")
def desktop(start, scene):
    return start(scene, python="")


def run_setup(desktop):
    desktop.wait_for_window(SETUP)
    if BASE:
        desktop.expand("Advanced Parameters", SETUP)
        desktop.fill("Interpreter [optional]", BASE, SETUP)
    desktop.click("Run", SETUP)


def test_an_installation_that_is_cancelled_in_the_middle_ends_at_once_and_keeps_what_it_has(desktop):
    desktop.click("Set up…")
    run_setup(desktop)
    desktop.wait(lambda: "Downloading " in desktop.content("txtLog", SETUP), "a download", INSTALLATION)
    desktop.click("Cancel", SETUP)
    desktop.wait(lambda: not desktop.ask("tasks"), "the end of the run")
    desktop.wait(lambda: "what is downloaded is kept" in desktop.content("txtLog", SETUP), "what came of it")
    assert not desktop.processes()
    desktop.click("Close", SETUP)
    desktop.wait_for_no_window(SETUP)


def test_the_next_one_goes_on_to_its_end_and_a_map_can_be_made(desktop):
    desktop.click(MAP)
    desktop.click("Yes")
    run_setup(desktop)
    desktop.wait(lambda: any("GeoCentroids is ready" in text for text in desktop.messages), "the end", INSTALLATION)
    # torch came before the other packages, in the attempt that was cancelled.
    assert "Downloading torch" not in desktop.content("txtLog", SETUP)
    desktop.click("Close", SETUP)
    desktop.wait_for_no_window(SETUP)
    desktop.click(MAP)
    desktop.wait_for_window("Perceptual map")
    desktop.click("Run")
    desktop.wait(lambda: len(desktop.layers) == 3 and desktop.ask("drawn"), "the map's layers, drawn")
    desktop.click("Close")
    desktop.wait_for_no_window("Perceptual map")
