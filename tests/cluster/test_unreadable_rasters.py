"""What comes of a raster that a Dask worker cannot read."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAIN = "import sys; import raster_helper; raster_helper.main(*sys.argv[1:])"


def outcomes(python, method, *paths):
    """Return what came of each path, by a method of the helper."""
    path = os.pathsep.join([str(ROOT / "build" / "plugins"), str(Path(__file__).parent)])
    done = subprocess.run(
        [python, "-c", MAIN, method, *map(str, paths)], env={**os.environ, "PYTHONPATH": path}, check=False,
        capture_output=True, text=True, timeout=240,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_share_that_is_away_for_a_moment_costs_no_worker(python, tmp_path):
    assert outcomes(python, "read_there_again", tmp_path / "raster.tif") == [4]


def test_a_broken_raster_is_read_by_the_commanding_machine_once(python, tmp_path):
    raster = tmp_path / "raster.tif"
    assert outcomes(python, "read_broken", raster, raster) == [f"{raster} is broken."] * 2
    assert Path(f"{raster}.asked").read_text(encoding="utf-8") == "again\n"
