"""`pretraining/gpu.sh` runs to its end where there is no GPU, so that it does where one is lent for minutes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from geocentroids.pretraining.archive import write_archive
from made_pictures import ground_pictures

SCRIPT = Path(__file__).resolve().parents[2] / "pretraining" / "gpu.sh"
ABSENT = ("openTSNE", "skimage", "osgeo")
"""What a machine with a GPU may not have."""


@pytest.fixture
def archive(tmp_path):
    write_archive(ground_pictures(), tmp_path / "archive.safetensors")
    return tmp_path / "archive.safetensors"


def run(archive, out, minutes, **variables):
    out.mkdir()
    for name in ABSENT:
        (archive.parent / f"{name}.py").write_text(f"raise ImportError('{name} is not here')\n")
    given = {
        **os.environ, "PYTHON": sys.executable, "OUT": str(out), "PYTHONPATH": str(archive.parent),
        "CUDA_VISIBLE_DEVICES": "", **variables,
    }
    small = ["--batch", "3", "--width", "64", "--layers", "1", "--device", "cpu"]
    command = ["bash", str(SCRIPT), str(archive), str(minutes), *small]
    done = subprocess.run(command, env=given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in (out / "losses.jsonl").read_text().splitlines()]


def test_it_trains_from_the_archive_alone_and_goes_on_from_what_it_left(archive, tmp_path):
    lines = run(archive, tmp_path / "first", 0.02)
    assert {path.name for path in (tmp_path / "first").iterdir()} == {
        "encoder", "losses.jsonl", "training.safetensors.aa",
    }
    more = run(archive, tmp_path / "second", 0.03, FROM=str(tmp_path / "first"))
    assert more[: len(lines)] == lines and len(more) > len(lines)
