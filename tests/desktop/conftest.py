"""The desktop as it is used: a real QGIS window in a fresh profile, the plugin from its zip, a real mouse and keyboard.

How to write a scenario: a test takes `desktop`, which is one QGIS for the whole module with the sample scene open, does
what a user does, and asserts what a user sees. The worker runs with the tests' Python.

    def test_the_current_view_is_mapped(desktop):
        desktop.click("Perceptual map of the current view")     # what bears this text: button, menu entry, row, tab
        desktop.wait_for_window("Perceptual map")
        desktop.fill("Imagery", "/path/image.tif")              # the field beside or below a label
        desktop.click("Run")                                    # waits until it is there, enabled and not covered
        desktop.wait(lambda: len(desktop.layers) == 3, "the map's layers")
        assert desktop.layers[1]["renderer"] == "paletted"
        desktop.click("Close")

What can be asked is in `insideqgis` (`desktop.ask("find", "Run")`), what can be done in `application.Desktop`. Wait for
conditions, never for a time. Leave no dialog open: the next scenario of the module goes on in the same window. At the
module's end QGIS is closed with Ctrl+Q, and must end with exit status 0, without a process or half a file left. A module
that needs another start (other files, no worker's Python) defines its own `desktop` by `start`. To see what is on the
screen: `desktop.picture("name")` writes build/desktop/name.png; a scenario that fails does so by itself.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from application import ROOT, WORKER, Desktop
from screen import virtual_screen


@pytest.fixture(scope="session")
def workplace():
    """Return a folder with a short path, since sockets lie in it."""
    folder = Path(tempfile.mkdtemp(prefix="desktop-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def screen(workplace):
    with virtual_screen(workplace) as screen:
        yield screen


@pytest.fixture(scope="session")
def package(workplace):
    """Return the zip that the plugin manager would install."""
    subprocess.run([sys.executable, str(ROOT / "scripts" / "package.py"), str(workplace / "dist")], check=True)
    return next((workplace / "dist").glob("*.zip"))


@pytest.fixture(scope="session")
def scene(workplace, write_raster):
    """Return the path of a georeferenced orthophoto, 150 m wide."""
    from geocentroids.resources.sample.scene import sample_scene

    return write_raster(workplace / "scene.tif", sample_scene(600)[0].transpose(2, 0, 1))


@pytest.fixture(scope="session")
def large_scene(workplace, write_raster):
    """Return the path of an orthophoto, 600 m wide, of which a map takes long enough to do something meanwhile."""
    from geocentroids.resources.sample.scene import sample_scene

    return write_raster(workplace / "large.tif", np.tile(sample_scene(600)[0].transpose(2, 0, 1), (1, 4, 4)))


@pytest.fixture(scope="module")
def start(request, screen, package, workplace):
    """Return a function that starts QGIS, see `Desktop`; at the module's end each one is closed as a user does."""
    started: list[Desktop] = []
    failed = request.session.testsfailed

    def start(*files, python=WORKER, folder=None, **variables):
        folder = folder or Path(tempfile.mkdtemp(prefix="qgis-", dir=workplace))
        desktop = Desktop(screen, folder, package, files, python, **variables)
        started.append(desktop)
        desktop.wait_until_started()
        return desktop

    yield start
    try:
        for desktop in started:
            if desktop.alive and request.session.testsfailed == failed:
                desktop.quit()
    finally:
        for desktop in started:
            desktop.kill()
            shutil.rmtree(desktop.folder, ignore_errors=True)


@pytest.fixture(scope="module")
def desktop(start, scene):
    return start(scene)
