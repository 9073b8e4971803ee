"""A codebook by the command line: the same after a stop, taken by a map, and nothing overwritten unasked."""

from __future__ import annotations

import json
import os
import platform
import signal
import subprocess
import time

import pytest
from cluster_program import CLUSTERS, FEATURES, OPTIONS, TRAINING, run, start
from geocentroids.pipeline.training.train_codebook import FEWEST_TILES


@pytest.fixture(scope="module")
def trained(imagery, tmp_path_factory):
    """The file of a codebook that was trained in one go, with a report, and the answer."""
    folder = tmp_path_factory.mktemp("trained")
    path = folder / "fields.codebook.safetensors"
    answer, _ = run("train", path, "--folder", imagery, "--report", folder / "fields.html", *TRAINING)
    return path, answer


def test_a_trained_codebook_has_what_was_asked_for_and_makes_a_map(imagery, trained, tmp_path):
    path, answer = trained
    assert answer["codebook"] == str(path) and answer["clusters"] == CLUSTERS
    assert FEATURES <= answer["features"] < FEATURES + FEWEST_TILES, "rounded up by each tile"
    assert sorted(file.name for file in path.parent.iterdir()) == ["fields.codebook.safetensors", "fields.html"]
    assert "fields" in (path.parent / "fields.html").read_text(encoding="utf-8")
    mapped, _ = run("map", tmp_path, "--inputs", imagery / "0.tif", "--codebook", path, *OPTIONS)
    assert mapped["sheets"] and not mapped["failed"]


def test_stopped_in_the_middle_it_goes_on_to_the_same_codebook(imagery, trained, tmp_path):
    path = tmp_path / trained[0].name
    features = tmp_path / f"{path.name}.training" / "features-0.float16"
    process = start("train", path, "--folder", imagery, *TRAINING)
    while process.poll() is None and not features.is_file():
        time.sleep(0.005)
    process.send_signal(signal.SIGTERM)
    _, log = process.communicate(timeout=60)
    assert process.returncode == 130 and "goes on from there" in log
    assert features.stat().st_size and not path.exists()
    _, log = run("train", path, "--folder", imagery, *TRAINING)
    assert "Going on where the last run stopped" in log
    assert path.read_bytes() == trained[0].read_bytes()
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_stopped_before_anything_is_encoded_it_does_not_say_that_something_is_kept(imagery, tmp_path):
    path = tmp_path / "new.codebook.safetensors"
    process = start("train", path, "--folder", imagery, *TRAINING)
    lines = iter(process.stderr.readline, "")
    assert any("Sampling" in line for line in lines)
    process.send_signal(signal.SIGTERM)
    log = process.communicate(timeout=60)[1]
    assert process.returncode == 130 and "Warning: Stopped.\n" in log
    assert list(tmp_path.iterdir()) == []


def wait_for_features(path, process):
    features = path.parent / f"{path.name}.training" / "features-0.float16"
    while not features.is_file():
        assert process.poll() is None, process.communicate()[1]
        time.sleep(0.005)


def test_a_second_run_with_the_same_output_is_refused_and_the_first_one_goes_on(imagery, trained, tmp_path):
    path = tmp_path / trained[0].name
    first = start("train", path, "--folder", imagery, *TRAINING)
    wait_for_features(path, first)
    os.killpg(first.pid, signal.SIGSTOP)
    _, log = run("train", path, "--folder", imagery, *TRAINING, status=1)
    assert f"Another run, on the machine {platform.node()}, trains {path} already: wait until it is done" in log
    os.killpg(first.pid, signal.SIGCONT)
    _, log = first.communicate(timeout=240)
    assert first.returncode == 0, log
    assert path.read_bytes() == trained[0].read_bytes()
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_what_a_run_had_on_a_machine_that_is_gone_is_taken_over_after_its_silence(imagery, trained, tmp_path):
    path = tmp_path / trained[0].name
    first = start("train", path, "--folder", imagery, *TRAINING)
    wait_for_features(path, first)
    os.killpg(first.pid, signal.SIGKILL)
    first.communicate()
    claim = tmp_path / f"{path.name}.training" / ".claims" / "training.claim"
    claim.write_text(claim.read_text().replace(platform.node(), "another-machine"))
    _, log = run("train", path, "--folder", imagery, *TRAINING, status=1)
    assert "on the machine another-machine" in log and "try again in 2 minutes" in log
    os.utime(claim, (1, 1))
    _, log = run("train", path, "--folder", imagery, *TRAINING)
    assert "Going on where the last run stopped" in log
    assert path.read_bytes() == trained[0].read_bytes()
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_codebook_that_is_there_is_replaced_only_if_asked(imagery, trained, tmp_path):
    path = tmp_path / "mine.codebook.safetensors"
    path.write_bytes(b"years of work")
    arguments = ("train", path, "--inputs", imagery / "0.tif", "--clusters", "8", "--features", "100")
    assert "is there already" in run(*arguments, status=1)[1]
    assert path.read_bytes() == b"years of work"
    assert run(*arguments, "--overwrite", "--align", trained[0])[0]["clusters"] == 8
    assert path.read_bytes() != b"years of work"
    before = path.read_bytes()
    assert "would be lost" in run(*arguments, "--overwrite", "--align", path, status=1)[1]
    assert path.read_bytes() == before


def test_an_index_names_the_rasters_and_what_has_none_is_told(imagery, trained, tmp_path):
    rasters, index = sorted(imagery.glob("*.tif")), tmp_path / "tiles.gpkg"
    subprocess.run(["gdaltindex", "-f", "GPKG", index, *rasters], check=True, capture_output=True)
    path = tmp_path / trained[0].name
    run("train", path, "--index", index, *TRAINING)
    assert path.read_bytes() == trained[0].read_bytes()
    items = [
        {"type": "Feature", "id": file.stem, "bbox": [14.9, 48.7, 15.1, 48.8], "properties": {},
         "assets": {"image": {"href": str(file), "type": "image/tiff"}}}
        for file in rasters
    ]
    items.append({**items[0], "id": "lost", "assets": {}})
    (tmp_path / "items.json").write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    _, log = run("train", path, "--overwrite", "--index", tmp_path / "items.json", *TRAINING)
    assert path.read_bytes() == trained[0].read_bytes()
    assert "Left out: The STAC item lost has no bbox, or no image among its assets." in log


def test_a_codebook_of_another_encoder_is_no_measure_of_colours(imagery, trained, tmp_path):
    other = tmp_path / "other.codebook.safetensors"
    written = trained[0].read_bytes()
    other.write_bytes(written.replace(rb'\"encoder\": \"embedded\"', rb'\"encoder\": \"some/one\"'))
    assert other.read_bytes() != written
    arguments = ("train", tmp_path / "new.codebook.safetensors", "--folder", imagery, *TRAINING, "--align", other)
    _, log = run(*arguments, status=1)
    assert "'fields': it is of the encoder 'some/one', not of 'embedded'" in log and "Sampling" not in log
    assert [file.name for file in tmp_path.iterdir()] == [other.name]


def test_what_cannot_be_trained_is_said_before_anything_is_written(imagery, tmp_path):
    path, raster = tmp_path / "new.codebook.safetensors", imagery / "0.tif"
    # Which would have to be downloaded, and cannot be.
    away = ("--encoder", "nobody/nowhere")
    for arguments, status, message in (
        ((path,), 1, "Give rasters (--inputs), a folder with imagery (--folder), or an index (--index)"),
        ((path, "--index", tmp_path / "none.gpkg"), 1, "none.gpkg is not a readable tile index"),
        ((tmp_path / "new.tif", "--inputs", raster), 1, "must end in .codebook.safetensors"),
        ((tmp_path / "absent" / path.name, "--inputs", raster), 1, f"{tmp_path / 'absent'} does not exist"),
        ((path, "--inputs", raster, "--report", tmp_path / "page.txt"), 1, "must end in .html"),
        ((path, "--inputs", raster, "--features", "10", "--clusters", "20"), 1, "do not make 20 clusters"),
        ((path, "--inputs", raster, "--clusters", "1"), 2, "at least 2"),
        ((path, "--inputs", tmp_path / "none.tif"), 1, "none.tif"),
        ((tmp_path / "two\nlines.codebook.safetensors", "--inputs", raster, *away), 1, "has a line break"),
        ((path, "--inputs", raster, "--name", "n" * 1001, *away), 1, "is too long"),
        ((path, "--inputs", raster, "--align", "absent.codebook.safetensors"), 1, "absent.codebook.safetensors"),
    ):
        assert message in run("train", *arguments, status=status)[1]
    assert list(tmp_path.iterdir()) == []
