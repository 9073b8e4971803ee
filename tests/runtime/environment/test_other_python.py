"""The worker's Python need not be QGIS's: frames are raw bytes, whatever Python and NumPy are at either end."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from geocentroids.runtime.environment.installed_environment import (
    REQUIREMENTS,
    interpreter_of,
    locked_pythons,
)
from geocentroids.runtime.environment.interpreter_checks import probe
from geocentroids.runtime.environment.pip_settings import uv_variables
from geocentroids.runtime.environment.uv import uv_command, uv_program
from geocentroids.runtime.external_commands import never_cancelled
from geocentroids.runtime.worker import Worker, shared_worker

NEEDED = ("numpy", "safetensors")
"""What describing a codebook takes."""
NOT_IMPORTED = ("torch", "transformers")
"""What the worker looks for when it starts, and loads for maps only."""


def other_interpreter():
    """Return a Python of this machine with another minor version than this one, None if it has none."""
    places = [Path("/usr/bin"), Path("/usr/local/bin"), *Path.home().glob(".pyenv/versions/*/bin")]
    for minor in locked_pythons("cpu"):
        for place in places:
            found = probe(str(place / f"python3.{minor}"))
            if found and found.version[:2] != sys.version_info[:2]:
                return found
    return None


@pytest.fixture(scope="module")
def other_python(tmp_path_factory):
    base = other_interpreter()
    if base is None:
        pytest.skip("this machine has no other Python that the packages are locked for")
    folder = tmp_path_factory.mktemp("other")
    uv = uv_program(folder / "uv", "", never_cancelled)
    subprocess.run(uv_command(uv, "venv", "--quiet", "--python", base.path, str(folder / "venv")), check=True)
    locked = (REQUIREMENTS / "worker.txt").read_text(encoding="utf-8")
    entries = [entry for entry in re.split(r"^(?=\S)", locked, flags=re.MULTILINE) if entry.startswith(NEEDED)]
    (folder / "needed.txt").write_text("".join(entries), encoding="utf-8")
    python = str(interpreter_of(folder / "venv"))
    into = ("pip", "install", "--python", python, "--quiet", "--require-hashes", "--no-deps")
    subprocess.run(uv_command(uv, *into, "-r", str(folder / "needed.txt")), check=True, env=uv_variables())
    for name in NOT_IMPORTED:
        (Path(python).parents[1] / "lib" / f"python3.{base.version[1]}" / "site-packages" / name).mkdir()
    return python


def test_a_worker_of_another_python_answers_the_same(other_python):
    version = probe(other_python).version
    assert version[:2] != sys.version_info[:2]
    theirs, ours = (answering.describe("", "embedded") for answering in (Worker(lambda: other_python), shared_worker()))
    assert theirs.codebook.sha256 == ours.codebook.sha256 and theirs.hidden_size == ours.hidden_size > 0
    assert np.array_equal(theirs.codebook.colors, ours.codebook.colors) and theirs.codebook.colors.any()
