"""What benchmarks run in the worker's Python, which has no GDAL, can be imported there."""

import os
import subprocess
from pathlib import Path

from geocentroids.runtime.environment.worker_python import worker_python

ROOT = Path(__file__).resolve().parents[2]


def test_benchmarks_that_need_torch_can_be_imported_by_the_worker():
    folder = ROOT / "benchmarks"
    names = sorted(file.stem for file in folder.glob("*.py") if "import torch" in file.read_text(encoding="utf-8"))
    assert "asking" in names
    done = subprocess.run(
        [worker_python(), "-c", f"import {', '.join(names)}"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "build" / "plugins")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
