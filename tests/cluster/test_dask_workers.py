"""Dask workers that would come to other results are refused before they are given work; the others do it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest
from cluster_program import OPTIONS, TRAINING, check_same, free_port, run, start

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
    assert re.search(r"None of the Dask workers can encode and cluster\. tcp://\S+ is left out: it has", log)
    assert not list(tmp_path.glob("*.codebook.*"))
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


def start_stopped(tmp_path, imagery, scheduler, python, until):
    """Start a map, and stop its program, which then looks at no worker, as soon as `until` holds of its log."""
    log = tmp_path / "map.log"
    wanted = ("map", tmp_path / "map", "--folder", imagery, *OPTIONS, "--scheduler", scheduler)
    process = start(*wanted, python=python, log=log)
    while not until(log.read_text()):
        assert process.poll() is None, log.read_text()
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGSTOP)
    return process, log


def go_on(process, log):
    """Let a stopped program go on to its end; return its answer."""
    os.killpg(process.pid, signal.SIGCONT)
    answer, _ = process.communicate(timeout=240)
    assert process.returncode == 0, log.read_text()
    return json.loads(answer)


def kill(worker):
    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()


def test_a_refused_worker_that_was_mended_and_is_back_at_its_address_at_once_is_asked_again(
    start_worker, scheduler, python, imagery, undisturbed, other_plugin, tmp_path
):
    port = ("--worker-port", free_port())
    refused, other = start_worker(*port, PYTHONPATH=other_plugin), start_worker()
    wait_for_workers(tmp_path, (1, 2))
    process, log = start_stopped(
        tmp_path, imagery, scheduler, python, lambda told: "is left out" in told and "workers that make sheets: 1" in told
    )
    kill(refused)
    kill(other)
    start_worker(*port)
    wait_for_workers(tmp_path, (3,))
    assert go_on(process, log)["failed"] == {}
    check_same(tmp_path / "map", undisturbed[0])


def test_a_worker_that_began_anew_at_its_address_is_asked_before_it_is_given_work(
    start_worker, scheduler, python, imagery, undisturbed, tmp_path
):
    port = ("--worker-port", free_port())
    worker = start_worker(*port)
    wait_for_workers(tmp_path, (1,))
    process, log = start_stopped(
        tmp_path, imagery, scheduler, python, lambda told: list(tmp_path.glob("map/ids/x*.tif"))
    )
    kill(worker)
    start_worker(*port)
    wait_for_workers(tmp_path, (2,))
    assert go_on(process, log)["failed"] == {}
    check_same(tmp_path / "map", undisturbed[0])


@pytest.fixture
def share(tmp_path):
    """A folder that is the working folder of who sees it, and a path by which nobody else does."""
    (tmp_path / "share").mkdir()
    return tmp_path / "share", Path("/proc/self/cwd")


def test_a_worker_that_does_not_see_the_folder_of_the_map_is_named_with_what_to_do(
    start_worker, scheduler, python, imagery, undisturbed, share, tmp_path
):
    path, seen = share
    wanted = ("map", seen / "map", "--folder", imagery, *OPTIONS, "--scheduler", scheduler)
    start_worker()
    wait_for_workers(tmp_path, (1,))
    reason = f"it does not see the folder of the map, {seen}/map. Mount its disk or share there under the same name."
    _, log = run(*wanted, python=python, cwd=path, status=1)
    told = re.search(r"Error: None of the Dask workers can make sheets\. (tcp://\S+) is left out: (.*)", log)
    assert told[2] == reason
    start_worker(cwd=path)
    wait_for_workers(tmp_path, (2,))
    answer, log = run(*wanted, python=python, cwd=path)
    assert answer["failed"] == {} and f"The Dask worker {told[1]} is left out: {reason}" in log
    check_same(path / "map", undisturbed[0])
    assert not (tmp_path / "map").exists()


def test_a_worker_that_does_not_see_the_folder_of_a_training_is_left_out(
    start_worker, scheduler, python, imagery, share, tmp_path
):
    path, seen = share
    start_worker()
    start_worker(cwd=path)
    wait_for_workers(tmp_path, (1, 2))
    wanted = ("train", seen / "own.codebook.safetensors", "--folder", imagery, *TRAINING, "--scheduler", scheduler)
    answer, log = run(*wanted, python=python, cwd=path)
    assert f"it does not see the folder of the training, {seen}/own.codebook.safetensors.training. Mount" in log
    assert answer["clusters"] and [file.name for file in path.iterdir()] == ["own.codebook.safetensors"]
