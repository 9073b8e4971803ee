"""The command line in a Python without QGIS: maps of sheets that are killed, shared out, and gone on with."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
from geocentroids.resources.sample.scene import sample_scene
from osgeo import gdal

WITHOUT_QGIS = "import runpy, sys; sys.modules['qgis'] = None; runpy.run_module('geocentroids', run_name='__main__')"
OPTIONS = ("--precision", "float32", "--sheet", "14", "--tile", "112", "--margin", "2")
KILLS = 3


def start(*arguments):
    variables = {**os.environ, "PYTHONPATH": "build/plugins"}
    return subprocess.Popen(
        [sys.executable, "-c", WITHOUT_QGIS, *map(str, arguments)],
        env=variables, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )


def run(*arguments, status=0):
    """Run a command; return its answer, as JSON where it gives one, and its log."""
    process = start(*arguments)
    answer, log = process.communicate(timeout=240)
    assert process.returncode == status, log
    return (json.loads(answer) if answer else None), log


@pytest.fixture(scope="module")
def imagery(tmp_path_factory, write_raster):
    """A folder with the sample scene in four files that overlap."""
    rgb, _ = sample_scene(700)
    folder = tmp_path_factory.mktemp("imagery")
    for number, (x, y) in enumerate(((0, 0), (320, 0), (0, 320), (320, 320))):
        part = rgb.transpose(2, 0, 1)[:, y : y + 380, x : x + 380]
        write_raster(folder / f"{number}.tif", part, (500_000 + x / 4, 0.25, 0, 5_400_000 - y / 4, 0, -0.25))
    return folder


@pytest.fixture(scope="module")
def undisturbed(imagery, tmp_path_factory):
    """Return the folder of a map that was made in one go, and the answer."""
    folder = tmp_path_factory.mktemp("undisturbed")
    return folder, run("map", folder, "--folder", imagery, *OPTIONS)[0]


def files(folder):
    """Return the contents of all sheets, by name."""
    return {path.name: path.read_bytes() for path in sorted((folder / "ids").iterdir())}


def check_same(folder, other):
    assert files(folder).keys() == files(other).keys()
    for name, content in files(folder).items():
        assert content == files(other)[name], name
    left = [path for path in folder.rglob("*") if path.name.startswith(".") and path.name != ".claims"]
    assert left == []


def test_plan_tells_what_the_map_is_made_of_and_status_what_is_there(imagery, undisturbed, tmp_path):
    folder, answer = undisturbed
    plan, _ = run("plan", tmp_path / "none", "--folder", imagery, *OPTIONS)
    assert plan["sheets"] == answer["sheets"] >= 20 and plan["there"] == 0 and plan["rasters"] == 4
    assert plan["sheet_metres"] == 14 * 3.0625 and not (tmp_path / "none").exists()
    assert run("plan", folder, "--folder", imagery, *OPTIONS)[0]["there"] == plan["sheets"]
    assert run("status", folder)[0] == {"sheets": {"ids": plan["sheets"], "rgb": 0, "confidence": 0}}
    ids = gdal.Open(answer["ids"]).ReadAsArray()
    assert len(np.unique(ids)) > 10


def test_killed_again_and_again_it_goes_on_and_makes_no_sheet_twice(imagery, undisturbed, tmp_path):
    chance = random.Random(11)
    made = {}
    for _ in range(KILLS):
        process = start("map", tmp_path, "--folder", imagery, *OPTIONS)
        before = len(list(tmp_path.glob("ids/x*.tif")))
        while process.poll() is None and len(list(tmp_path.glob("ids/x*.tif"))) < before + 2:
            time.sleep(0.005)
        time.sleep(chance.random() / 5)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        for path in tmp_path.glob("ids/x*.tif"):
            made.setdefault(path.name, path.stat().st_mtime_ns)
    # What the killed run had in hand is claimed still, as by a run on another machine: its silence is what frees it.
    for claim in tmp_path.glob(".claims/*"):
        os.utime(claim, (1, 1))
    answer, _ = run("map", tmp_path, "--folder", imagery, *OPTIONS)
    assert answer["skipped"] >= len(made) >= 2 * KILLS
    assert {name: (tmp_path / "ids" / name).stat().st_mtime_ns for name in made} == made
    check_same(tmp_path, undisturbed[0])


def test_two_at_one_folder_share_the_work(imagery, undisturbed, tmp_path):
    both = [start("map", tmp_path, "--folder", imagery, *OPTIONS) for _ in range(2)]
    answers = [json.loads(process.communicate(timeout=240)[0]) for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sum(answer["sheets"] for answer in answers) == undisturbed[1]["sheets"]
    check_same(tmp_path, undisturbed[0])


def test_shards_make_the_whole_between_them(imagery, undisturbed, tmp_path):
    made = [run("map", tmp_path, "--folder", imagery, *OPTIONS, "--shard", f"{part}/2")[0] for part in (1, 2)]
    assert all(answer["sheets"] for answer in made) and not (tmp_path / "ids.vrt").exists()
    assert run("join", tmp_path)[0] == {"ids": str(tmp_path / "ids.vrt")}
    check_same(tmp_path, undisturbed[0])
    np.testing.assert_array_equal(
        gdal.Open(str(tmp_path / "ids.vrt")).ReadAsArray(), gdal.Open(undisturbed[1]["ids"]).ReadAsArray()
    )


def test_asked_to_stop_it_stops_and_says_that_it_goes_on(imagery, tmp_path):
    process = start("map", tmp_path, "--folder", imagery, *OPTIONS)
    while process.poll() is None and not list(tmp_path.glob("ids/x*.tif")):
        time.sleep(0.01)
    process.send_signal(signal.SIGTERM)
    _, log = process.communicate(timeout=60)
    assert process.returncode == 130 and "the same command goes on from there" in log
    assert not list(tmp_path.glob(".claims/*"))


def test_gaps_and_failures_have_a_status_of_their_own(imagery, tmp_path):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"II*\0")
    whole = imagery / "0.tif"
    answer, log = run("map", tmp_path / "map", "--inputs", whole, broken, *OPTIONS, status=3)
    assert list(answer["left_out"]) == [str(broken)] and "broken.tif is not a readable raster" in log
    for arguments, status, message in (
        (("map", tmp_path / "m"), 1, "Give rasters"),
        (("map", tmp_path / "m", "--inputs", broken), 1, "None of the rasters can be used"),
        (("map", tmp_path / "m", "--inputs", whole, "--stretch", "wide"), 1, "'wide' is not a stretch"),
        (("map", tmp_path / "m", "--inputs", whole, "--shard", "3/2"), 1, "is no shard"),
        (("map", tmp_path / "m", "--inputs", whole, "--codebook", "absent.safetensors"), 1, "absent.safetensors"),
        (("map", tmp_path / "m", "--inputs", whole, "--area", broken), 1, "broken.tif is not a readable vector file"),
        (("status", tmp_path), 1, "holds no sheets"),
        (("join", tmp_path), 1, "holds no sheets"),
        (("map",), 2, "FOLDER"),
    ):
        assert message in run(*arguments, status=status)[1]
