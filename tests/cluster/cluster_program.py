"""The command line as a program of its own, and what its maps are held against."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys

from geocentroids.pipeline.output.temporary_files import remove_leftovers

WITHOUT_QGIS = "import runpy, sys; sys.modules['qgis'] = None; runpy.run_module('geocentroids', run_name='__main__')"
CONNECT_WITHIN = "DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT"
OPTIONS = ("--precision", "float32", "--sheet", "14", "--tile", "112", "--margin", "2")
CLUSTERS, FEATURES = 24, 900
TRAINING = (
    "--clusters", CLUSTERS, "--features", FEATURES, "--precision", "float32", "--tile", "112", "--margin", "2",
    "--batch", "1",
)
"""Of a codebook."""


def start(*arguments, python=sys.executable, cwd=None, log=None):
    """Start a command, with its log in a file if one is named."""
    variables = {**os.environ, "PYTHONPATH": os.path.abspath("build/plugins")}
    with contextlib.nullcontext(subprocess.PIPE) if log is None else open(log, "w") as errors:
        return subprocess.Popen(
            [python, "-c", WITHOUT_QGIS, *map(str, arguments)],
            env=variables, text=True, stdout=subprocess.PIPE, stderr=errors, start_new_session=True, cwd=cwd,
        )


def run(*arguments, status=0, python=sys.executable, cwd=None):
    """Run a command; return its answer, as JSON where it gives one, and its log."""
    process = start(*arguments, python=python, cwd=cwd)
    answer, log = process.communicate(timeout=240)
    assert process.returncode == status, log
    return (json.loads(answer) if answer else None), log


def free_port():
    """Return a port of this machine that nobody listens at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def files(folder):
    """Return the contents of all sheets, by name."""
    return {path.name: path.read_bytes() for path in sorted((folder / "ids").iterdir())}


def check_same(folder, other):
    # A run that is killed between a file and its lock leaves the lock, which the next run sweeps once it is a minute old.
    for lock in folder.glob("ids/.*.lock"):
        os.utime(lock, (1, 1))
    remove_leftovers(str(folder / "ids"))
    assert files(folder).keys() == files(other).keys()
    for name, content in files(folder).items():
        assert content == files(other)[name], name
    left = [path for path in folder.rglob("*") if path.name.startswith(".") and path.name not in (".claims", ".rasters")]
    assert left == []
