"""The wheel in a Python of its own, without the clone and without QGIS: from its installation to a map."""

from __future__ import annotations

import configparser
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from geocentroids.resources.sample.scene import sample_scene
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[2]
IN_IT = ("cluster", "pipeline", "runtime", "models", "resources")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, str(ROOT / "scripts" / "wheel.py"), str(folder)], check=True)
    (path,) = folder.glob("*.whl")
    return path


def test_all_that_runs_without_qgis_is_in_it_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if not name.split("/")[0].endswith(".dist-info")}
    git = ["git", "-C", str(ROOT), "ls-files", *IN_IT]
    listed = subprocess.run(git, check=True, stdout=subprocess.PIPE, text=True).stdout
    modules = {f"geocentroids/{name}" for name in listed.split() if name.endswith(".py")}
    modules |= {"geocentroids/__init__.py", "geocentroids/__main__.py", "geocentroids/plugin.py"}
    assert {name for name in names if name.endswith(".py")} == modules
    data = {name for name in names if not name.endswith(".py")}
    assert {"geocentroids/metadata.txt", "geocentroids/models/embedded/embedded.codebook.safetensors"} < data
    assert {name.split("/")[1] for name in data} == {"metadata.txt", "requirements", "models"}


def test_it_has_the_plugins_version_and_the_workers_packages(wheel):
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    assert wheel.name.split("-")[1] == metadata["general"]["version"]
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("METADATA"))
        text = archive.read(name).decode()
    needed = set(re.findall(r'^Requires-Dist: (\S+==[^; ]+); extra == "worker"', text, re.MULTILINE))
    lines = (ROOT / "requirements" / "worker.in").read_text(encoding="utf-8").splitlines()
    assert needed == {line for line in lines if line and not line.startswith("#")}


def test_from_its_installation_to_a_map(wheel, tmp_path, write_raster):
    environment = tmp_path / "environment"
    # GDAL is this machine's, as a distribution has it; torch is in another Python, which is named.
    subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", str(environment)], check=True)
    python = environment / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", str(wheel)], check=True)
    (environment / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages" / "qgis.py").write_text(
        "raise ImportError('there is no QGIS here')\n"
    )
    rgb, _ = sample_scene(400)
    scene = write_raster(tmp_path / "scene.tif", rgb.transpose(2, 0, 1))
    kept = ("PATH", "HOME", "GEOCENTROIDS_PYTHON", "LANG", "LC_ALL")
    variables = {name: value for name, value in os.environ.items() if name in kept}
    command = [environment / "bin" / "geocentroids", "map", tmp_path / "map", "--inputs", scene, "--rgb"]
    done = subprocess.run(command, check=False, cwd=tmp_path, env=variables, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    ids = gdal.Open(answer["ids"]).ReadAsArray()
    assert answer["sheets"] >= 1 and len(np.unique(ids)) > 10 and gdal.Open(answer["rgb"]).RasterCount == 4
    ask = [python, "-c", "import geocentroids; print(geocentroids.__file__)"]
    told = subprocess.run(ask, check=True, cwd=tmp_path, env=variables, stdout=subprocess.PIPE, text=True).stdout
    assert told.startswith(str(environment))
