"""Dask workers that would come to other results are refused before they are given work; the others do it."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from cluster_program import CLUSTERS, OPTIONS, TRAINING, check_same, free_port, run, start
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[2]
SEEN = Path("/proc/self/cwd")
"""A folder that each process has another one at: that which it runs in."""
DEADLINE_SECONDS = 240.0
"""After which what a test waits for is taken not to come."""
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


@pytest.fixture
def share(tmp_path, imagery):
    """A folder with `imagery` and `out`, which is the working folder of who sees it, and one with `out` alone."""
    share, half = tmp_path / "share", tmp_path / "half"
    (share / "out").mkdir(parents=True)
    (share / "imagery").symlink_to(imagery)
    half.mkdir()
    (half / "out").symlink_to(share / "out")
    return share, half


def wait_for_workers(tmp_path, numbers):
    deadline = time.monotonic() + DEADLINE_SECONDS
    for log in (tmp_path / f"dask-{number}.log" for number in numbers):
        while "Registered to" not in log.read_text():
            assert time.monotonic() < deadline, log.read_text()
            time.sleep(0.1)


def reasons(log):
    """Return why workers were left out, sorted, without what depends on the machine."""
    told = [line.partition(" is left out: ")[2] for line in log.splitlines() if line.startswith("Warning: The Dask worker")]
    told = [re.sub(r"that of this run is [\d.]+", "that of this run is another", reason) for reason in told]
    return sorted(re.sub(r"(imagery/)\d\.tif is not .*? Mount", r"\1N.tif is not ... Mount", reason) for reason in told)


VERSION = re.search(r"(?m)^version=(.*)", (ROOT / "metadata.txt").read_text(encoding="utf-8"))[1]
OTHER_PLUGIN = f"it has GeoCentroids 9.9.9, this run is of {VERSION}. Install the same everywhere."
NO_PLUGIN = f"it has no GeoCentroids. Install {VERSION} there."
OTHER_TORCH = "its version of PyTorch is 9.8.7, that of this run is another: give all machines the same."
NO_FOLDER = "it does not see the folder of the {}, {}. Mount its disk or share there under the same name."
NO_IMAGERY = (
    f"it cannot read what this machine can. {SEEN}/imagery/N.tif is not ... Mount its disk or share there under the same "
    "name."
)


def test_workers_that_would_come_to_other_results_are_named_once_and_given_nothing_more(
    start_worker, scheduler, python, undisturbed, other_plugin, other_torch, share, tmp_path
):
    path, half = share
    start_worker(cwd=path, PYTHONPATH=other_plugin)
    start_worker(cwd=path, PYTHONPATH="")
    start_worker(cwd=path, GEOCENTROIDS_PYTHON=other_torch)
    start_worker()
    start_worker(cwd=half)
    wait_for_workers(tmp_path, range(1, 6))
    folder, book = SEEN / "out" / "map", SEEN / "out" / "own.codebook.safetensors"
    rasters = ("--folder", SEEN / "imagery")
    a_map = ("map", folder, *rasters, *OPTIONS, "--scheduler", scheduler)
    a_training = ("train", book, *rasters, *TRAINING, "--scheduler", scheduler)
    others = [OTHER_PLUGIN, NO_PLUGIN, OTHER_TORCH, NO_IMAGERY]
    of_map = sorted([*others, NO_FOLDER.format("map", folder)])
    of_training = sorted([*others, NO_FOLDER.format("training", f"{book}.training")])

    for wanted, doing, why in ((a_map, "make sheets", of_map), (a_training, "encode and cluster", of_training)):
        _, log = run(*wanted, python=python, cwd=path, status=1)
        assert reasons(log) == why
        last = re.findall(r"Warning: The Dask worker (.* is left out: .*)", log)[-1]
        assert f"Error: None of the Dask workers can {doing}. {last}" in log
    assert not [*path.glob("out/map/ids/x*.tif"), *path.glob("out/*.codebook.*")]

    start_worker(cwd=path)
    wait_for_workers(tmp_path, (6,))
    answer, log = run(*a_map, python=python, cwd=path)
    assert answer["sheets"] == undisturbed[1]["sheets"] and answer["failed"] == answer["left_out"] == {}
    check_same(path / "out" / "map", undisturbed[0])
    assert reasons(log) == of_map and "Dask workers that make sheets: 1." in log
    answer, log = run(*a_training, python=python, cwd=path)
    assert answer["clusters"] == CLUSTERS and reasons(log) == of_training
    assert [file.name for file in path.glob("out/*.codebook.*")] == [book.name]

    # A raster that no machine can read is no reason to leave out the worker that says so.
    broken = tmp_path / "broken.tif"
    shutil.copy(path / "imagery" / "3.tif", broken)
    os.truncate(broken, broken.stat().st_size // 2)
    answer, log = run(*a_map, "--inputs", broken, python=python, cwd=path, status=3)
    assert list(answer["left_out"]) == [str(broken)] and answer["failed"] == {} and reasons(log) == of_map
    assert re.search(r"Warning: Left out, and its ground left to what lies below it: .*/broken\.tif cannot be read", log)
    ids = gdal.Open(str(path / "out" / "map" / "ids.vrt")).ReadAsArray()
    np.testing.assert_array_equal(ids, gdal.Open(undisturbed[1]["ids"]).ReadAsArray())


def stop_when(condition, process, log):
    """Stop a program, which then looks at no worker, as soon as a condition holds of its log."""
    deadline = time.monotonic() + DEADLINE_SECONDS
    while not condition(log.read_text()):
        assert process.poll() is None and time.monotonic() < deadline, log.read_text()
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGSTOP)


def kill(worker):
    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()


def test_workers_that_are_back_at_their_addresses_before_they_were_missed_are_asked_anew(
    start_worker, scheduler, python, imagery, undisturbed, other_plugin, tmp_path
):
    one, other = (("--worker-port", free_port()) for _ in range(2))
    refused, fit = start_worker(*one, PYTHONPATH=other_plugin), start_worker(*other)
    wait_for_workers(tmp_path, (1, 2))
    log, sheets = tmp_path / "map.log", lambda: len(list(tmp_path.glob("map/ids/x*.tif")))
    wanted = ("map", tmp_path / "map", "--folder", imagery, *OPTIONS, "--scheduler", scheduler)
    process = start(*wanted, python=python, log=log)
    stop_when(lambda told: OTHER_PLUGIN in told and sheets(), process, log)
    # The one that was refused comes back mended, the one that was fit without the plugin.
    kill(refused)
    kill(fit)
    start_worker(*other, PYTHONPATH="")
    mended = start_worker(*one)
    wait_for_workers(tmp_path, (3, 4))
    before = sheets()
    os.killpg(process.pid, signal.SIGCONT)
    stop_when(lambda told: NO_PLUGIN in told and sheets() > before, process, log)
    kill(mended)
    start_worker(*one)
    wait_for_workers(tmp_path, (5,))
    assert sheets() < undisturbed[1]["sheets"]
    os.killpg(process.pid, signal.SIGCONT)
    answer, _ = process.communicate(timeout=240)
    assert process.returncode == 0, log.read_text()
    assert json.loads(answer)["failed"] == {}
    check_same(tmp_path / "map", undisturbed[0])


def test_a_fit_worker_that_is_away_is_waited_for_while_another_is_left_out(
    start_worker, scheduler, python, share, undisturbed, tmp_path
):
    path, half = share
    fit = start_worker(cwd=path)
    wait_for_workers(tmp_path, (1,))
    log, folder = tmp_path / "map.log", SEEN / "out" / "map"
    wanted = ("map", folder, "--folder", SEEN / "imagery", *OPTIONS, "--scheduler", scheduler)
    process = start(*wanted, python=python, cwd=path, log=log)
    stop_when(lambda told: "Dask workers that make sheets: 1." in told, process, log)
    # It is to leave sheets for the one that does not see the imagery.
    os.killpg(fit.pid, signal.SIGSTOP)
    start_worker(cwd=half)
    wait_for_workers(tmp_path, (2,))
    os.killpg(process.pid, signal.SIGCONT)
    stop_when(lambda told: "Dask workers that make sheets: 2." in told, process, log)
    kill(fit)
    os.killpg(process.pid, signal.SIGCONT)
    stop_when(lambda told: "it cannot read what this machine can" in told, process, log)
    start_worker(cwd=path)
    wait_for_workers(tmp_path, (3,))
    os.killpg(process.pid, signal.SIGCONT)
    answer, _ = process.communicate(timeout=DEADLINE_SECONDS)
    assert process.returncode == 0, log.read_text()
    assert json.loads(answer)["failed"] == {}
    check_same(path / "out" / "map", undisturbed[0])
