"""From nothing to a map as an administrator would: a new profile, the plugin's files, qgis_process, pip's registry."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from geocentroids.runtime.settings import ENVIRONMENTS_VARIABLE, PYTHON_VARIABLE
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ("algorithms", "gui", "models", "pipeline", "requirements", "resources", "runtime", "__init__.py", "plugin.py",
           "metadata.txt", "LICENSE")
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
BASE_VARIABLE = "GEOCENTROIDS_TEST_BASE"
"""An interpreter to make the environment from, where the registry has no torch for QGIS's own."""


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    """Enable the plugin in a folder as users have them, with nothing installed; return a function that runs QGIS."""
    home = tmp_path_factory.mktemp("Zoë Müller (géo)")
    plugin = home / "plug ins" / "geocentroids"
    plugin.mkdir(parents=True)
    for name in SHIPPED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, plugin / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, plugin / name)
    left_out = (PYTHON_VARIABLE, ENVIRONMENTS_VARIABLE)
    variables = {name: value for name, value in os.environ.items() if name not in left_out}
    variables.update(QGIS_PLUGINPATH=str(plugin.parent), QGIS_CUSTOM_CONFIG_PATH=str(home / "profil"),
                     QT_QPA_PLATFORM="offscreen", XDG_DATA_HOME=str(home / "Données locales"))

    def qgis_process(*arguments, kill_when=None):
        process = subprocess.Popen(
            [QGIS_PROCESS, *arguments], env=variables, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        if kill_when:
            while not kill_when():
                assert process.poll() is None, process.communicate()[0]
                time.sleep(0.1)
            os.killpg(process.pid, signal.SIGKILL)
        return process.communicate()[0], process.returncode

    qgis_process("plugins", "enable", "geocentroids")
    qgis_process.home = home
    return qgis_process


def test_told_then_installed_then_mapped(machine, scene):
    base = [f"PYTHON={os.environ[BASE_VARIABLE]}"] if BASE_VARIABLE in os.environ else []
    rgb, ids = machine.home / "carte été.tif", machine.home / "ids.tif"
    map_it = ("run", "geocentroids:perceptualmap", "--", f"INPUT={scene}", f"RGB={rgb}", f"IDS={ids}")
    told, status = machine(*map_it)
    assert status == 1 and "qgis_process run geocentroids:setupenvironment" in told and not rgb.exists()

    local = machine.home / "Données locales" / "geocentroids"
    install_log = local / "install.log"

    def torch_is_being_installed():
        return install_log.is_file() and "torch-cpu.txt" in install_log.read_text(encoding="utf-8")

    set_up = ("run", "geocentroids:setupenvironment", "--", "BUILD=cpu", *base)
    machine(*set_up, kill_when=torch_is_being_installed)
    told, status = machine(*map_it)
    assert status == 1 and "not installed yet" in told, "half an environment is none"

    (settings,) = machine.home.rglob("QGIS3.ini")
    with settings.open("a", encoding="utf-8") as stream:
        stream.write("\n[Processing]\nConfiguration\\GEOCENTROIDS_WORKER_PYTHON=/nowhere/python3\n")
    told, status = machine(*map_it)
    assert status == 1 and "names a Python that is not there: /nowhere/python3" in told

    told, status = machine(*set_up)
    assert status == 0, told
    assert "The environment works: cpu" in told
    assert [len(path.name) for path in local.iterdir() if (path / "pyvenv.cfg").is_file()] == [8]
    assert not (local / "cache").exists()

    told, status = machine(*map_it)
    assert status == 0, told
    assert gdal.Open(str(rgb)).RasterCount == 4 and gdal.Open(str(ids)).RasterXSize > 10
    assert not list(machine.home.rglob("*.part"))

    told, status = machine("run", "geocentroids:setupenvironment", "--", "ACTION=remove")
    assert status == 0, told
    told, status = machine(*map_it)
    assert status == 1 and "not installed yet" in told
