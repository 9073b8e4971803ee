"""`benchmarks/gpu.sh` runs to its end where there is no GPU, so that it does where there is one for a quarter of an hour."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from geocentroids.runtime.environment.worker_python import worker_python

SCRIPT = Path(__file__).resolve().parents[2] / "benchmarks" / "gpu.sh"
PARTS = {
    "matrix products", "bare forward", "file to file", "the worker without pipes", "stages of a block", "ids",
    "the worker's forward", "attention kernel", "K-means",
}


def run(folder, seconds):
    variables = {
        **os.environ, "PYTHON": sys.executable, "GEOCENTROIDS_PYTHON": worker_python(), "OUT": str(folder),
        "CUDA_VISIBLE_DEVICES": "",
    }
    command = ["bash", str(SCRIPT), "--seconds", str(seconds)]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    rows = [line.strip("| ").split(" | ") for line in done.stdout.splitlines() if line.startswith("|")]
    return done, rows


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    folder = tmp_path_factory.mktemp("gpu")
    return folder, *run(folder, 600)


def test_every_part_gives_its_rows(measured):
    folder, done, rows = measured
    assert done.returncode == 0, done.stdout + done.stderr
    assert {row[0] for row in rows} >= PARTS
    assert done.stdout.strip() == (folder / "gpu.md").read_text(encoding="utf-8").strip()


def test_ids_on_the_same_device_are_the_same(measured):
    _, _, rows = measured
    found = [row[2] for row in rows if row[0] == "ids"]
    assert found == ["100.000 % equal"] * 2


def test_what_there_is_no_time_for_is_said(tmp_path):
    done, rows = run(tmp_path, 1)
    assert any("left out: no time" in row[-1] for row in rows), done.stdout + done.stderr
