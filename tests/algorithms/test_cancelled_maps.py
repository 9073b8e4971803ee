"""Cancel, or a kill, and Run again: what an analyst finds who leaves the outputs temporary, or changes his mind."""

from __future__ import annotations

import os
import signal
import subprocess
import time

import pytest
from geocentroids.gui.options_page import OptionsFactory
from geocentroids.resources.sample.scene import sample_scene
from geocentroids.runtime.settings import JOURNALS_VARIABLE, current
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from shell import PROGRAM, environment

GOING_ON = "Going on where the last run stopped"
NAMES = ("RGB", "IDS", "CONFIDENCE")
TEMPORARY = dict.fromkeys(NAMES, "TEMPORARY_OUTPUT")


@pytest.fixture(scope="module")
def large(tmp_path_factory, write_raster):
    """A scene of 16 blocks."""
    return write_raster(tmp_path_factory.mktemp("large") / "large.tif", sample_scene(1900)[0].transpose(2, 0, 1))


@pytest.fixture(autouse=True)
def journals(monkeypatch, tmp_path):
    monkeypatch.setenv(JOURNALS_VARIABLE, str(tmp_path / "journals"))
    return current().journals_folder


def values(result):
    return [gdal.Open(result[name]).ReadAsArray().tobytes() for name in NAMES]


def cancelled(run, log, parameters, at=50.0):
    log.cancel_at = at
    with pytest.raises(QgsProcessingException) as told:
        run("perceptualmap", parameters)
    log.cancel_at = 200.0
    log.feedback = type(log.feedback)()
    return str(told.value)


def test_run_again_after_cancel_goes_on_also_where_outputs_are_temporary(qgis, run, log, large, journals):
    import processing

    # QGIS gives a layer with open options to us as a virtual raster, each time under a new name.
    layer = QgsRasterLayer(f"{large}|option:NUM_THREADS=2", "large")
    parameters = {"INPUT": layer, **TEMPORARY}
    message = cancelled(run, log, parameters)
    assert "Cancelled: nothing was written. " in message and "patches are kept for a week" in message
    assert len(list(journals.iterdir())) == 1
    made = processing.run("geocentroids:perceptualmap", parameters, feedback=log.feedback)
    assert any(line.startswith(GOING_ON) for line in log.lines)
    assert list(journals.iterdir()) == []
    log.lines.clear()
    straight = processing.run("geocentroids:perceptualmap", parameters, feedback=log.feedback)
    assert not any(line.startswith(GOING_ON) for line in log.lines)
    assert values(made) == values(straight) and made["PATCHES"] == straight["PATCHES"]


def test_a_killed_qgis_process_is_gone_on_with(qgis, log, large, journals, make_profile, tmp_path):
    import processing

    config = make_profile(tmp_path / "profile")
    places = {name: str(tmp_path / f"{name}.tif") for name in NAMES}
    arguments = [f"{name}={value}" for name, value in {"INPUT": large, **places}.items()]
    command = [PROGRAM, "run", "geocentroids:perceptualmap", "--", *arguments]
    process = subprocess.Popen(command, env=environment(config), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.monotonic() + 180
    while sum(file.stat().st_size for file in journals.glob("*")) < 155 * 155 * 10 // 2:
        assert time.monotonic() < end and process.poll() is None
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait()
    made = processing.run("geocentroids:perceptualmap", {"INPUT": large, **places}, feedback=log.feedback)
    assert any(line.startswith(GOING_ON) for line in log.lines)
    assert list(journals.iterdir()) == []
    assert not [name for name in os.listdir(tmp_path) if name.startswith(".")]
    straight = processing.run("geocentroids:perceptualmap", {"INPUT": large, **TEMPORARY}, feedback=log.feedback)
    assert values(made) == values(straight)


def test_a_run_that_fails_says_what_is_kept(run, log, large, tmp_path, journals):
    ids = tmp_path / "ids.tif"

    class TakesTheName(type(log.feedback)):
        def setProgress(self, percent):
            ids.mkdir(exist_ok=True)

    log.feedback = TakesTheName()
    with pytest.raises(QgsProcessingException, match=r"ids\.tif"):
        run("perceptualmap", {"INPUT": large, **TEMPORARY, "IDS": str(ids)})
    assert "24,336 patches are kept for a week, and the same run goes on from there." in log.lines
    assert len(list(journals.iterdir())) == 1


def test_the_options_page_removes_what_cancelled_maps_have_left(run, log, large, journals):
    cancelled(run, log, {"INPUT": large, **TEMPORARY})
    page = OptionsFactory().createWidget(None)
    assert page._unfinished.text() == f"{journals}: 0.1 MB"
    for button, left in ((QMessageBox.StandardButton.No, 1), (QMessageBox.StandardButton.Yes, 0)):
        QTimer.singleShot(100, lambda button=button: QApplication.activeModalWidget().button(button).click())
        page._remove_unfinished()
        assert len(list(journals.iterdir())) == left
    assert page._unfinished.text() == f"{journals}: 0.0 MB"
