"""What is there of earlier runs and is no part of the map any more: named, left out of it, and never deleted."""

from __future__ import annotations

import json
import os
import shutil

import numpy as np
import pytest
from cluster_program import OPTIONS, run
from geocentroids.pipeline.imagery.crs import spatial_reference
from geocentroids.pipeline.imagery.footprints import Footprint, FootprintIndex
from geocentroids.pipeline.maps.removed_imagery import _Folders
from geocentroids.pipeline.output.joined_sheets import join_sheets
from geocentroids.pipeline.output.sheet_folder import RGB, SheetFolder
from osgeo import gdal


@pytest.fixture
def folder(imagery, tmp_path):
    """A folder with two rasters of the scene, which share some ground."""
    (tmp_path / "imagery").mkdir()
    for name in ("0.tif", "1.tif"):
        shutil.copy2(imagery / name, tmp_path / "imagery" / name)
    return tmp_path / "imagery"


def stamps(folder):
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns for path in folder.glob("*/x*.tif")}


def outdated(answer):
    return tuple(answer["outdated"][kind] for kind in ("ids", "rgb", "confidence"))


def test_colours_of_earlier_ids_are_named_and_not_joined(folder, tmp_path):
    command = ("map", tmp_path / "map", "--folder", folder, *OPTIONS)
    first, _ = run(*command, "--rgb")
    os.utime(folder / "1.tif", (1, 1))
    second, log = run(*command)
    old = second["sheets"]
    assert 0 < old < first["sheets"] and f"as they are now, and that are left out: {old}. Ask for rgb again" in log
    assert outdated(run("status", tmp_path / "map")[0]) == (0, old, 0)
    joined = gdal.Open(second["rgb"]).GetFileList()
    assert len([name for name in joined if name.endswith(".tif")]) == first["sheets"] - old
    items = json.loads((tmp_path / "map" / "items.json").read_text())["features"]
    assert sum("rgb" in item["assets"] for item in items) == first["sheets"] - old and len(items) == first["sheets"]
    third, log = run(*command, "--margin", "1")
    assert "rgb" not in third and not list((tmp_path / "map").glob("rgb.vrt*"))
    assert len(list((tmp_path / "map" / "rgb").glob("*.tif"))) == first["sheets"], "none is deleted"
    fourth, log = run(*command, "--rgb")
    assert "left out" not in log and outdated(run("status", tmp_path / "map")[0]) == (0, 0, 0)
    drawn, ids = gdal.Open(fourth["rgb"]).ReadAsArray()[3] > 0, gdal.Open(fourth["ids"]).ReadAsArray()
    np.testing.assert_array_equal(drawn, ids < 65535)


def test_sheets_whose_rasters_have_been_removed_are_named_and_come_back_with_them(folder, tmp_path):
    command = ("map", tmp_path / "map", "--folder", folder, *OPTIONS)
    first, _ = run(*command)
    whole = gdal.Open(first["ids"]).ReadAsArray()
    published = [path for path in (tmp_path / "map").rglob("*") if path.is_file() and path.parent.name != ".rasters"]
    assert [path for path in published if str(folder).encode() in path.read_bytes()] == []
    os.rename(folder / "1.tif", tmp_path / "1.tif")
    plan, _ = run("plan", *command[1:])
    gone = plan["outdated"]
    assert gone and plan["sheets"] + gone == first["sheets"] and not (tmp_path / "map" / "outdated.json").exists()
    second, log = run(*command)
    told = "1 sheet is" if gone == 1 else f"{gone} sheets are"
    assert f"{told} left out of the map" in log and "have been removed (" in log
    assert "put the rasters back and run again" in log
    assert len(list((tmp_path / "map" / "ids").glob("x*.tif"))) == first["sheets"], "none is deleted"
    smaller = gdal.Open(second["ids"])
    assert len([name for name in smaller.GetFileList() if name.endswith(".tif")]) == plan["sheets"]
    # Sheets are joined without the imagery too, and by another run at other rasters.
    assert run("status", tmp_path / "map")[0]["outdated"]["ids"] == gone
    run("join", tmp_path / "map")
    np.testing.assert_array_equal(gdal.Open(second["ids"]).ReadAsArray(), smaller.ReadAsArray())
    before = stamps(tmp_path / "map")
    os.rename(tmp_path / "1.tif", folder / "1.tif")
    third, log = run(*command)
    after = stamps(tmp_path / "map")
    assert "removed" not in log and third["sheets"] + third["skipped"] == first["sheets"]
    assert sum(after[name] == before[name] for name in before) >= gone, "what was left out is not made again"
    np.testing.assert_array_equal(gdal.Open(third["ids"]).ReadAsArray(), whole)
    assert outdated(run("status", tmp_path / "map")[0]) == (0, 0, 0)


def test_a_sheet_that_another_run_finishes_meanwhile_is_not_joined_yet(folder, recorded, tmp_path):
    first, _ = run("map", tmp_path / "map", "--folder", folder, *OPTIONS, "--rgb")
    last = max((tmp_path / "map" / "ids").glob("x*.tif")).name
    unfinished = ["ids", "rgb"]
    for kind in unfinished:
        os.rename(tmp_path / "map" / kind / last, tmp_path / f"{kind}-{last}")

    class Busy(SheetFolder):
        def in_map(self, kind):
            while kind == RGB and unfinished:
                done = unfinished.pop()
                os.rename(tmp_path / f"{done}-{last}", self.path / done / last)
            return super().in_map(kind)

    join_sheets(Busy(str(tmp_path / "map")), recorded)
    items = json.loads((tmp_path / "map" / "items.json").read_text())["features"]
    assert len(items) == first["sheets"] - 1 and recorded.warned == []
    join_sheets(SheetFolder(str(tmp_path / "map")), recorded)
    assert len(json.loads((tmp_path / "map" / "items.json").read_text())["features"]) == first["sheets"]


def test_a_map_that_grows_by_other_rasters_keeps_what_it_has(folder, imagery, tmp_path):
    first, _ = run("map", tmp_path / "map", "--folder", folder, *OPTIONS)
    _, log = run("map", tmp_path / "map", "--inputs", imagery / "3.tif", *OPTIONS)
    assert "removed" not in log and run("status", tmp_path / "map")[0]["sheets"]["ids"] > first["sheets"]


def test_a_disk_that_is_away_is_no_removed_imagery(tmp_path):
    reference = spatial_reference("EPSG:32633")
    for name in ("a/1.tif", "b/2.tif"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).touch()
    footprints = [Footprint(str(tmp_path / name), (0, 0, 1, 1), reference.ExportToWkt()) for name in ("a/1.tif", "b/2.tif")]
    folders = _Folders(FootprintIndex(footprints, "given", reference))
    assert folders.are_beside(str(tmp_path / "a" / "gone.tif"))
    assert folders.are_beside(str(tmp_path / "c" / "gone.tif"))
    assert not folders.are_beside(str(tmp_path / "c" / "d" / "gone.tif")), "a disk may have been mounted on c"
    assert not folders.are_beside("/dev/shm/unmounted/gone.tif") and not folders.are_beside("/unmounted/gone.tif")
    (tmp_path / "empty").mkdir()
    assert not folders.are_beside(str(tmp_path / "empty" / "gone.tif")), "as where a share is mounted, and is away"
