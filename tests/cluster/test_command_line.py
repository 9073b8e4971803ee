"""The command line in a Python without QGIS: maps of sheets that are killed, shared out, and gone on with."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import time

import numpy as np
from cluster_program import OPTIONS, check_same, run, start
from osgeo import gdal

KILLS = 3


def test_plan_tells_what_the_map_is_made_of_and_status_what_is_there(imagery, undisturbed, tmp_path):
    folder, answer = undisturbed
    plan, _ = run("plan", tmp_path / "none", "--folder", imagery, *OPTIONS)
    assert plan["sheets"] == answer["sheets"] >= 20 and plan["there"] == 0 and plan["rasters"] == 4
    assert plan["sheet_metres"] == 14 * 3.0625 and not (tmp_path / "none").exists()
    assert run("plan", folder, "--folder", imagery, *OPTIONS)[0]["there"] == plan["sheets"]
    assert run("status", folder)[0] == {
        "sheets": {"ids": plan["sheets"], "rgb": 0, "confidence": 0}, "outdated": {"ids": 0, "rgb": 0, "confidence": 0}
    }
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


def test_several_join_one_folder_at_once(undisturbed, tmp_path):
    shutil.copytree(undisturbed[0], tmp_path / "map")
    for _ in range(3):
        joining = [start("join", tmp_path / "map") for _ in range(3)]
        logs = [process.communicate(timeout=240)[1] for process in joining]
        assert [process.returncode for process in joining] == [0, 0, 0], logs
    np.testing.assert_array_equal(
        gdal.Open(str(tmp_path / "map" / "ids.vrt")).ReadAsArray(), gdal.Open(undisturbed[1]["ids"]).ReadAsArray()
    )
    assert not [path for path in tmp_path.glob("map/*") if "part" in path.name or path.name.endswith(".lock")]


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


def test_a_grey_raster_of_an_index_is_named_as_one_that_cannot_be_read(imagery, write_raster, undisturbed, tmp_path):
    grey = write_raster(tmp_path / "grey.tif", np.full((1, 300, 300), 90, np.uint8))
    subprocess.run(["gdaltindex", "-f", "GPKG", tmp_path / "tiles.gpkg", *sorted(imagery.glob("*.tif")), grey], check=True)
    answer, log = run("map", tmp_path / "map", "--index", tmp_path / "tiles.gpkg", *OPTIONS, status=3)
    assert list(answer["left_out"]) == [grey] and "grey.tif is grey, most rasters are in colour" in log
    np.testing.assert_array_equal(gdal.Open(answer["ids"]).ReadAsArray(), gdal.Open(undisturbed[1]["ids"]).ReadAsArray())


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
        (("map", tmp_path / "m", "--inputs", whole, "--shard", "3/2"), 2, "is no shard"),
        (("map", tmp_path / "m", "--inputs", whole, "--gsd", "0"), 2, "give metres above 0, not 0"),
        (("map", tmp_path / "m", "--inputs", whole, "--gsd", "nan"), 2, "give metres above 0, not nan"),
        (("map", tmp_path / "m", "--inputs", whole, "--sheet", "-1"), 2, "from 8 to 4096, not -1"),
        (("plan", broken, "--inputs", whole), 2, "broken.tif is a file: give the folder of the map"),
        (("train", tmp_path / "a.codebook.safetensors", "--inputs", whole, "--seed", "-1"), 2, "of at least 0, not -1"),
        (("map", tmp_path / "m", "--inputs", whole, "--codebook", "absent.safetensors"), 1, "absent.safetensors"),
        (("map", tmp_path / "m", "--inputs", whole, "--area", broken), 1, "broken.tif is not a readable vector file"),
        (("status", tmp_path), 1, "holds no sheets"),
        (("join", tmp_path), 1, "holds no sheets"),
        (("map",), 2, "FOLDER"),
    ):
        assert message in run(*arguments, status=status)[1]
