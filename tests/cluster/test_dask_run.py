"""A real Dask scheduler and its workers: killed, stopped and late, they make the map of one undisturbed run."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cluster_program import OPTIONS, check_same, run, start

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def python(tmp_path_factory):
    """Return a Python with today's Dask beside the system's GDAL."""
    folder = tmp_path_factory.mktemp("dask") / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", str(folder)], check=True)
    pip = [folder / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, "-r", ROOT / "requirements" / "dev-dask.txt"], check=True)
    return folder / "bin" / "python"


@pytest.fixture
def dask(python, tmp_path):
    """Return a function that starts one of Dask's programs in a session of its own; all end with the test."""
    started = []

    def dask(*arguments):
        variables = {**os.environ, "PYTHONPATH": str(ROOT / "build" / "plugins")}
        log = (tmp_path / f"dask-{len(started)}.log").open("w")
        command = [python, "-m", "dask", *map(str, arguments)]
        process = subprocess.Popen(command, env=variables, cwd=tmp_path, stdout=log, stderr=log, start_new_session=True)
        started.append(process)
        return process

    yield dask
    for process in started:
        for number in (signal.SIGCONT, signal.SIGKILL):
            try:
                os.killpg(process.pid, number)
            except ProcessLookupError:
                break
        process.wait()


@pytest.fixture
def scheduler(dask):
    """Return the address of a scheduler that answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = dask("scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard")
    while True:
        assert process.poll() is None
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return f"tcp://127.0.0.1:{port}"
        time.sleep(0.1)


def worker(dask, scheduler):
    return dask("worker", scheduler, "--nthreads", 1, "--resources", "geocentroids=1", "--no-dashboard", "--no-nanny")


def wait_for_sheets(folder, count, process):
    while len(list(folder.glob("ids/x*.tif"))) < count:
        assert process.poll() is None, process.communicate()[1]
        time.sleep(0.02)


def test_killed_stopped_and_late_workers_make_the_same_map(dask, scheduler, python, imagery, undisturbed, tmp_path):
    folder = tmp_path / "map"
    killed, stopped = worker(dask, scheduler), worker(dask, scheduler)
    process = start("map", folder, "--folder", imagery, *OPTIONS, "--scheduler", scheduler, python=python)
    wait_for_sheets(folder, 2, process)
    os.killpg(killed.pid, signal.SIGKILL)
    os.killpg(stopped.pid, signal.SIGSTOP)
    worker(dask, scheduler)
    while "Registered to" not in (tmp_path / "dask-3.log").read_text():
        assert process.poll() is None
        time.sleep(0.1)
    os.killpg(stopped.pid, signal.SIGCONT)
    # What the killed one had in hand is claimed still; its silence is what frees it, which is not waited for here.
    for claim in folder.glob(".claims/*"):
        os.utime(claim, (1, 1))
    answer, log = process.communicate(timeout=200)
    assert process.returncode == 0, log
    assert json.loads(answer)["failed"] == {}
    check_same(folder, undisturbed[0])


def test_processes_of_this_machine(python, imagery, undisturbed, tmp_path):
    answer, log = run("map", tmp_path, "--folder", imagery, *OPTIONS, "--local", 2, python=python)
    assert answer["sheets"] == undisturbed[1]["sheets"] and "2 Dask workers make sheets" in log
    check_same(tmp_path, undisturbed[0])


def test_a_scheduler_that_is_not_there_and_dask_that_is_not(python, imagery, tmp_path):
    arguments = ("map", tmp_path, "--folder", imagery, *OPTIONS, "--scheduler", "tcp://127.0.0.1:9")
    assert "127.0.0.1:9 cannot be reached" in run(*arguments, status=1, python=python)[1]
    assert not (tmp_path / "ids").exists()
