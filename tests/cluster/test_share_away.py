"""A share that goes away in mid-run and comes back: nothing is lost or written where it was, and the run goes on."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from types import SimpleNamespace

import numpy as np
import pytest
from cluster_program import OPTIONS, TRAINING, check_same, run, start
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.maps import sheet_maps
from geocentroids.pipeline.maps.sheet_maps import map_sheets
from geocentroids.pipeline.output.sheet_folder import SheetFolder
from geocentroids.runtime.progress import Silent
from osgeo import gdal


@pytest.fixture
def share(tmp_path):
    """A folder that stands for a share, which `go` takes away and `come` brings back."""

    class Share:
        path, _away = tmp_path / "share", tmp_path / "away"

        def go(self):
            os.rename(self.path, self._away)

        def come(self):
            # What is made in its place meanwhile would be covered by the share that comes back.
            assert not self.path.exists()
            os.rename(self._away, self.path)

    Share.path.mkdir()
    return Share()


def wait_for_sheets(folder, process):
    while len(list(folder.glob("ids/x*.tif"))) < 2:
        assert process.poll() is None, process.communicate()[1]
        time.sleep(0.005)


def wait_for_line(text, process):
    while text not in (line := process.stderr.readline()):
        assert line, "the run ended"


def test_a_map_waits_for_its_folder_and_goes_on(share, imagery, undisturbed):
    folder = share.path / "map"
    process = start("map", folder, "--folder", imagery, *OPTIONS)
    wait_for_sheets(folder, process)
    share.go()
    wait_for_line(f"The folder of the map, {folder}, is not there any more", process)
    share.come()
    answer, log = process.communicate(timeout=240)
    assert process.returncode == 0, log
    assert json.loads(answer)["failed"] == {} and json.loads(answer)["sheets"] == undisturbed[1]["sheets"]
    check_same(folder, undisturbed[0])


def test_stopped_while_it_waits_it_goes_on_when_it_is_started_again(share, imagery, undisturbed):
    folder = share.path / "map"
    process = start("map", folder, "--folder", imagery, *OPTIONS)
    wait_for_sheets(folder, process)
    share.go()
    wait_for_line("Waiting up to 5 minutes for it.", process)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)
    assert process.returncode == 130
    share.come()
    answer, _ = run("map", folder, "--folder", imagery, *OPTIONS)
    assert answer["skipped"] >= 2 and answer["skipped"] + answer["sheets"] == undisturbed[1]["sheets"]
    check_same(folder, undisturbed[0])


def test_imagery_that_is_away_ends_the_run_which_goes_on_when_it_is_back(share, imagery, undisturbed, tmp_path):
    rasters, folder = share.path / "orthos", tmp_path / "map"
    shutil.copytree(imagery, rasters)
    process = start("map", folder, "--folder", rasters, *OPTIONS)
    wait_for_sheets(folder, process)
    share.go()
    _, log = process.communicate(timeout=240)
    assert process.returncode == 1 and "Traceback" not in log
    assert f"none of the 4 rasters is there any more: is the disk or share of {rasters} away?" in log.split("Error: ")[1]
    made = len(list(folder.glob("ids/x*.tif")))
    assert 2 <= made < undisturbed[1]["sheets"]
    share.come()
    answer, _ = run("map", folder, "--folder", rasters, *OPTIONS)
    assert (answer["skipped"], answer["gaps"], answer["left_out"]) == (made, 0, {})
    check_same(folder, undisturbed[0])


def test_imagery_that_is_away_from_all_machines_ends_a_run_with_dask(
    share, start_worker, scheduler, python, imagery, undisturbed, tmp_path
):
    rasters, folder = share.path / "orthos", tmp_path / "map"
    shutil.copytree(imagery, rasters)
    command = ("map", folder, "--folder", rasters, *OPTIONS, "--scheduler", scheduler)
    start_worker()
    process = start(*command, python=python)
    wait_for_sheets(folder, process)
    share.go()
    _, log = process.communicate(timeout=240)
    assert process.returncode == 1 and f"is the disk or share of {rasters} away?" in log.split("Error: ")[1]
    share.come()
    answer, _ = run(*command, python=python)
    assert answer["skipped"] >= 2 and answer["gaps"] == 0 and answer["left_out"] == {}
    check_same(folder, undisturbed[0])


def test_a_raster_that_was_away_for_a_while_leaves_no_gap_for_good(imagery, undisturbed, tmp_path):
    rasters, folder = tmp_path / "orthos", tmp_path / "map"
    shutil.copytree(imagery, rasters)
    process = start("map", folder, "--folder", rasters, *OPTIONS)
    wait_for_sheets(folder, process)
    os.rename(rasters / "3.tif", tmp_path / "3.tif")
    wait_for_line("3.tif", process)
    os.rename(tmp_path / "3.tif", rasters / "3.tif")
    answer, log = process.communicate(timeout=240)
    first = json.loads(answer)
    assert process.returncode == 3 and list(first["left_out"]) == [str(rasters / "3.tif")]
    assert f"Sheets that lack rasters which cannot be read: {first['gaps']}." in log and first["gaps"] > 1
    assert run("plan", folder, "--folder", rasters, *OPTIONS)[0]["there"] == first["sheets"] - first["gaps"]
    second, _ = run("map", folder, "--folder", rasters, *OPTIONS)
    assert (second["sheets"], second["gaps"]) == (first["gaps"], 0)
    check_same(folder, undisturbed[0])


def test_a_raster_that_is_broken_for_good_has_no_sheet_made_again_until_it_is_mended(imagery, undisturbed, tmp_path):
    rasters, folder = tmp_path / "orthos", tmp_path / "map"
    shutil.copytree(imagery, rasters)
    # One whose header is no header is found out when it is opened, and that of an index then.
    subprocess.run(["gdaltindex", "-f", "GPKG", tmp_path / "tiles.gpkg", *sorted(rasters.glob("*.tif"))], check=True)
    broken, status = rasters / "3.tif", (rasters / "3.tif").stat()
    broken.write_bytes(bytes(status.st_size))
    os.utime(broken, ns=(status.st_atime_ns, status.st_mtime_ns))
    command = ("map", folder, "--index", tmp_path / "tiles.gpkg", "--order", "given", *OPTIONS)
    first, _ = run(*command, status=3)
    assert first["gaps"] and list(first["left_out"]) == [str(broken)]
    second, log = run(*command, status=3)
    assert (second["sheets"], second["gaps"], second["left_out"]) == (0, first["gaps"], {}) and "Sheets that lack" in log
    shutil.copy2(imagery / "3.tif", broken)
    third, _ = run(*command)
    assert (third["sheets"], third["gaps"]) == (first["gaps"], 0)
    np.testing.assert_array_equal(gdal.Open(third["ids"]).ReadAsArray(), gdal.Open(undisturbed[1]["ids"]).ReadAsArray())


def test_a_folder_that_does_not_come_back_is_named(share, monkeypatch):
    monkeypatch.setattr(sheet_maps, "AWAY_SECONDS", 0.1)
    folder = SheetFolder(str(share.path / "map"))
    with pytest.raises(PipelineError, match=r"share/map, has not come back\. .* start the same again, and it goes on"):
        map_sheets(SimpleNamespace(index=[]), None, [], folder, ("ids",), None, None, None, Silent())
    assert not (share.path / "map").exists()


def test_a_training_says_that_its_folder_is_gone_and_goes_on_from_what_is_in_it(share, imagery, tmp_path):
    undisturbed, path = tmp_path / "fields.codebook.safetensors", share.path / "fields.codebook.safetensors"
    run("train", undisturbed, "--folder", imagery, *TRAINING)
    process = start("train", path, "--folder", imagery, *TRAINING)
    while not (share.path / f"{path.name}.training" / "features-0.float16").is_file():
        assert process.poll() is None, process.communicate()[1]
        time.sleep(0.005)
    share.go()
    _, log = process.communicate(timeout=240)
    assert process.returncode == 1 and "Error: " in log and str(share.path) in log.split("Error: ")[1], log
    assert "Traceback" not in log
    share.come()
    _, log = run("train", path, "--folder", imagery, *TRAINING)
    assert "Going on where the last run stopped" in log
    assert path.read_bytes() == undisturbed.read_bytes() and [file.name for file in share.path.iterdir()] == [path.name]
