"""What machines at one map add, and what Dask costs: cluster.py

Sheets of the sample scene by the embedded encoder, each worker held to a core of its own: without Dask, with one Dask worker
and with two, in turns. Then a plan of 200,000 footprints, and a dry run of 50,000 sheets with a stand-in that makes nothing,
in which one of four workers is killed at a half. Installs Dask into build/bench/dask the first time.
"""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import numpy as np
from _setup import FOLDER, GSD, ROOT, write_scene
from geocentroids.resources.sample.scene import sample_scene
from geocentroids.runtime.environment.worker_python import worker_python

ROUNDS = 3
SIDE = 84
"""Patches along a sheet's side."""
SHEETS = 4
"""Along a side of the imagery, which they fill."""
SHEET_PIXELS = 1029
CORNER = (1944, 20991)
"""Of the imagery, in sheets from (0, 0)."""
FOOTPRINTS, DRY_SHEETS, DRY_WORKERS = 200_000, 50_000, 4
ENVIRONMENT = FOLDER / "dask"
PYTHON = ENVIRONMENT / "bin" / "python"
VARIABLES = {
    **os.environ,
    "PYTHONPATH": str(ROOT / "build" / "plugins"),
    "GEOCENTROIDS_PYTHON": worker_python(),
}


def install_dask() -> None:
    """Make a Python with the tests' Dask beside the system's GDAL."""
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", str(ENVIRONMENT)], check=True)
        install = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        subprocess.run([*install, "-r", ROOT / "requirements" / "dev-dask.txt"], check=True)


def on_cores(cores: str, *arguments: object) -> list[str]:
    """Return the command of a Python module that is held to some cores."""
    return ["taskset", "-c", cores, str(PYTHON), "-m", *map(str, arguments)]


@contextmanager
def dask_cluster(cores: Sequence[str]) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """Start a scheduler and a worker for each entry of `cores`; yield its address, and the processes, scheduler first."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address, everywhere = f"tcp://127.0.0.1:{port}", f"0-{(os.cpu_count() or 1) - 1}"
    scheduler = on_cores(everywhere, "dask", "scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard")
    options = ("--nthreads", 1, "--resources", "geocentroids=1", "--no-dashboard", "--no-nanny")
    workers = [on_cores(core, "dask", "worker", address, *options) for core in cores]
    with tempfile.TemporaryDirectory() as folder:
        processes = [
            subprocess.Popen(command, env=VARIABLES, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for command in (scheduler, *workers)
        ]
        try:
            yield address, processes
        finally:
            for process in reversed(processes):
                process.terminate()
                process.wait()


def cpu_seconds(process: int) -> float:
    """Return the seconds of processor time that a process and its children have had so far."""
    used = 0.0
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if process in (int(path.parent.name), int(fields[1])):
            used += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return used


def peak_megabytes(process: int) -> int:
    """Return the most memory that a process has had, MB, as the system counts it."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


def sheets_a_minute(imagery: Path, cores: Sequence[str], dask: bool) -> tuple[float, float]:
    """Map the imagery; return the sheets a minute, once each worker had made one, and the scheduler's share of the time."""
    with tempfile.TemporaryDirectory() as folder:
        options = ("--inputs", imagery, "--sheet", SIDE, "--precision", "float32")
        command = ("geocentroids", "--quiet", "map", folder, *options)
        share = 0.0
        if dask:
            with dask_cluster(cores) as (address, processes):
                _run(on_cores("0-1", *command, "--scheduler", address))
                engine, *work = (cpu_seconds(process.pid) for process in processes)
                share = engine / (engine + sum(work))
        else:
            _run(on_cores(cores[0], *command))
        times = sorted(path.stat().st_mtime for path in Path(folder, "ids").glob("x*.tif"))
    begun = len(cores) - 1
    return 60 * (len(times) - 1 - begun) / (times[-1] - times[begun]), share


def _run(command: list[str]) -> str:
    return subprocess.run(command, env=VARIABLES, stdout=subprocess.PIPE, text=True, check=True).stdout


def measure_workers(imagery: Path) -> None:
    """Print what one and two workers make."""
    ways = {"without Dask": (["0"], False), "one Dask worker": (["0"], True), "two Dask workers": (["0", "1"], True)}
    measured: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, (cores, dask) in ways.items():
            measured[name].append(sheets_a_minute(imagery, cores, dask))
    rates = {name: statistics.median(rate for rate, _ in rounds) for name, rounds in measured.items()}
    for name, rate in rates.items():
        print(f"{name:18} {rate:6.1f} sheets a minute", flush=True)
    plain, one, two = rates.values()
    share = statistics.median(share for _, share in measured["one Dask worker"])
    print(f"two workers to one: {two / one:.2f}; one worker to none: {one / plain:.3f}")
    print(f"the scheduler's share of the processors' time: {share:.1%}", flush=True)


def main() -> None:
    """Print all of it."""
    install_dask()
    imagery = FOLDER / "cluster.tif"
    rgb = np.tile(sample_scene(SHEET_PIXELS)[0], (SHEETS, SHEETS, 1))
    size = SHEET_PIXELS * GSD
    write_scene(imagery, rgb, (CORNER[0] * size, CORNER[1] * size))
    measure_workers(imagery)
    side = str(ROOT / "benchmarks" / "_dask_side.py")
    print(_run([str(PYTHON), side, "plan", str(FOOTPRINTS)]), end="", flush=True)
    with dask_cluster(["0-1"] * DRY_WORKERS) as (address, processes):
        print(_run([str(PYTHON), side, "dry", *map(str, (DRY_SHEETS, address, DRY_WORKERS, processes[-1].pid))]), end="")
        print(f"the scheduler's memory at its most: {peak_megabytes(processes[0].pid)} MB")


if __name__ == "__main__":
    main()
