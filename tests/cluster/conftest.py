"""Imagery for the command line, the map of it that was made in one go, and a Dask scheduler with its workers."""

from __future__ import annotations

import fcntl
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cluster_program import OPTIONS, free_port, run
from geocentroids.resources.sample.scene import sample_scene

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def imagery(tmp_path_factory, write_raster):
    """A folder with the sample scene in four files that overlap."""
    rgb, _ = sample_scene(700)
    folder = tmp_path_factory.mktemp("imagery")
    for number, (x, y) in enumerate(((0, 0), (320, 0), (0, 320), (320, 320))):
        part = rgb.transpose(2, 0, 1)[:, y : y + 380, x : x + 380]
        write_raster(folder / f"{number}.tif", part, (500_000 + x / 4, 0.25, 0, 5_400_000 - y / 4, 0, -0.25))
    return folder


@pytest.fixture(scope="session")
def undisturbed(imagery, tmp_path_factory):
    """Return the folder of a map that was made in one go, and the answer."""
    folder = tmp_path_factory.mktemp("undisturbed")
    return folder, run("map", folder, "--folder", imagery, *OPTIONS)[0]


@pytest.fixture(scope="session")
def python():
    """Return a Python with today's Dask beside the system's GDAL; it is kept for the next run of the tests."""
    folder, requirements = ROOT / "build" / "dask", ROOT / "requirements" / "dev-dask.txt"
    made, wanted = folder / "made-of", f"{sys.version}\n{requirements.read_text(encoding='utf-8')}"
    python = folder / "bin" / "python"
    with (ROOT / "build" / ".dask.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.is_file() or made.read_text(encoding="utf-8") != wanted:
            subprocess.run([sys.executable, "-m", "venv", "--clear", "--system-site-packages", str(folder)], check=True)
            pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
            subprocess.run([*pip, "-r", requirements], check=True)
            made.write_text(wanted, encoding="utf-8")
    return python


@pytest.fixture
def dask(python, tmp_path):
    """Return a function that starts one of Dask's programs in a session of its own; all end with the test."""
    started = []

    def dask(*arguments, cwd=tmp_path, **variables):
        variables = {**os.environ, "PYTHONPATH": str(ROOT / "build" / "plugins"), **variables}
        log = (tmp_path / f"dask-{len(started)}.log").open("w")
        command = [python, "-m", "dask", *map(str, arguments)]
        process = subprocess.Popen(command, env=variables, cwd=cwd, stdout=log, stderr=log, start_new_session=True)
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
    port = free_port()
    process = dask("scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard")
    while True:
        assert process.poll() is None
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return f"tcp://127.0.0.1:{port}"
        time.sleep(0.1)


@pytest.fixture
def start_worker(dask, scheduler):
    """Return a function that starts a worker, with options, a folder to run in and environment variables of its own."""
    usual = ("--nthreads", 1, "--resources", "geocentroids=1", "--no-dashboard", "--no-nanny")
    return lambda *options, **own: dask("worker", scheduler, *usual, *options, **own)
