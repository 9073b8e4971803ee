"""Dask workers that would come to other results are refused before they are given work; the others do it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import time
from pathlib import Path

import pytest
from cluster_program import OPTIONS, check_same, run, start

ROOT = Path(__file__).resolve().parents[2]
HOOK = """
import importlib.util
import sys


class OtherVersion:
    def find_spec(self, name, path=None, target=None):
        if name != "torch.version":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        execute = spec.loader.exec_module

        def exec_module(module):
            execute(module)
            module.__version__ = "9.8.7+cpu"

        spec.loader.exec_module = exec_module
        return spec


sys.meta_path.insert(0, OtherVersion())
"""


@pytest.fixture
def other_plugin(tmp_path):
    """A folder with the plugin under another version."""
    package = tmp_path / "plugins" / "geocentroids"
    package.mkdir(parents=True)
    for path in ROOT.iterdir():
        if path.name in ("cluster", "models", "pipeline", "requirements", "resources", "runtime") or path.suffix == ".py":
            (package / path.name).symlink_to(path)
    # Where its files are is where its version is read.
    (package / "runtime").unlink()
    (package / "runtime").mkdir()
    for path in (ROOT / "runtime").iterdir():
        (package / "runtime" / path.name).symlink_to(path)
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    (package / "metadata.txt").write_text(re.sub(r"(?m)^version=.*", "version=9.9.9", metadata), encoding="utf-8")
    return str(package.parent)


@pytest.fixture
def other_torch(tmp_path):
    """A Python for the worker whose torch says that it is of another version: nothing else of it is another."""
    real = os.environ["GEOCENTROIDS_PYTHON"]
    ask = "import site, sys; print(site.getsitepackages()[0]); print(sys._base_executable)"
    packages, base = subprocess.run([real, "-c", ask], check=True, stdout=subprocess.PIPE, text=True).stdout.split()
    subprocess.run([base, "-m", "venv", "--without-pip", str(tmp_path / "torch")], check=True)
    python = tmp_path / "torch" / "bin" / "python"
    own = subprocess.run([python, "-c", ask], check=True, stdout=subprocess.PIPE, text=True).stdout.split()[0]
    (Path(own) / "other_version.py").write_text(HOOK)
    (Path(own) / "other.pth").write_text(f"import other_version\n{packages}\n")
    return str(python)


def wait_for_workers(tmp_path, numbers):
    for number in numbers:
        while "Registered to" not in (tmp_path / f"dask-{number}.log").read_text():
            time.sleep(0.1)


def test_workers_that_would_make_other_ids_are_named_once_and_given_nothing(
    start_worker, scheduler, python, imagery, undisturbed, other_plugin, other_torch, tmp_path
):
    start_worker(PYTHONPATH=other_plugin)
    start_worker(PYTHONPATH="")
    start_worker(GEOCENTROIDS_PYTHON=other_torch)
    start_worker()
    wait_for_workers(tmp_path, (1, 2, 3, 4))
    answer, log = run("map", tmp_path / "map", "--folder", imagery, *OPTIONS, "--scheduler", scheduler, python=python)
    assert answer["sheets"] == undisturbed[1]["sheets"] and answer["failed"] == {}
    check_same(tmp_path / "map", undisturbed[0])
    left_out = [line.partition(" is left out: ")[2] for line in log.splitlines() if " is left out: " in line]
    version = re.search(r"(?m)^version=(.*)", (ROOT / "metadata.txt").read_text(encoding="utf-8"))[1]
    told = sorted(re.sub(r"that of this run is [\d.]+", "that of this run is another", line) for line in left_out)
    assert told == [
        f"it has GeoCentroids 9.9.9, this run is of {version}. Install the same everywhere.",
        f"it has no GeoCentroids. Install {version} there.",
        "its version of PyTorch is 9.8.7, that of this run is another: give all machines the same.",
    ]
    assert "Dask workers that make sheets: 1." in log


def test_a_training_goes_on_without_workers_of_another_version(
    start_worker, scheduler, python, imagery, other_plugin, other_torch, tmp_path
):
    start_worker(PYTHONPATH=other_plugin)
    start_worker(GEOCENTROIDS_PYTHON=other_torch)
    wait_for_workers(tmp_path, (1, 2))
    path = tmp_path / "fields.codebook.safetensors"
    wanted = ("train", path, "--folder", imagery, "--clusters", 8, "--features", 300, "--scheduler", scheduler)
    _, log = run(*wanted, status=1, python=python)
    assert "None of the Dask workers can encode and cluster: it" in log and not list(tmp_path.glob("*.codebook.*"))
    start_worker()
    wait_for_workers(tmp_path, (3,))
    answer, log = run(*wanted, python=python)
    assert answer["clusters"] == 8 and "it has GeoCentroids 9.9.9" in log and "PyTorch is 9.8.7" in log


def test_what_was_with_a_worker_that_is_gone_is_given_to_one_that_came_late(
    start_worker, scheduler, python, imagery, undisturbed, other_plugin, tmp_path
):
    # One that is refused, and stays, is no reason to give up while the others are away.
    start_worker(PYTHONPATH=other_plugin)
    gone = start_worker()
    wait_for_workers(tmp_path, (1, 2))
    process = start("map", tmp_path / "map", "--folder", imagery, *OPTIONS, "--scheduler", scheduler, python=python)
    while not list(tmp_path.glob("map/ids/x*.tif")):
        assert process.poll() is None, process.communicate()[1]
        time.sleep(0.02)
    os.killpg(gone.pid, 9)
    gone.wait()
    start_worker()
    answer, log = process.communicate(timeout=240)
    assert process.returncode == 0, log
    assert json.loads(answer)["failed"] == {}
    check_same(tmp_path / "map", undisturbed[0])
