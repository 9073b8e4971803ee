"""A training that Dask's workers share comes to the codebook of one machine: undisturbed, killed, and with a worker lost."""

from __future__ import annotations

import json
import os
import signal
import time

import numpy as np
import pytest
from cluster_program import CONNECT_WITHIN, run, start
from geocentroids.pipeline.training.shards import SHARD_TILES

WANTED = (
    "--clusters", 24, "--features", 3000, "--precision", "float32", "--tile", "112", "--margin", "2", "--batch", "1",
)


@pytest.fixture(scope="module")
def alone(imagery, tmp_path_factory):
    """The file of a codebook that one machine trained, and the answer."""
    path = tmp_path_factory.mktemp("alone") / "fields.codebook.safetensors"
    answer, _ = run("train", path, "--folder", imagery, *WANTED)
    return path, answer


def read(path):
    """Return a codebook's centroids, counts, and what it says of its training."""
    data = path.read_bytes()
    begin = 8 + int.from_bytes(data[:8], "little")
    header = json.loads(data[8:begin])
    arrays = []
    for name, kind in (("centroids", np.float32), ("counts", np.int64)):
        start, stop = header[name]["data_offsets"]
        arrays.append(np.frombuffer(data[begin + start : begin + stop], kind).reshape(header[name]["shape"]))
    return (*arrays, json.loads(header["__metadata__"]["geocentroids"])["training"])


def check_same(path, answer, alone):
    """Check that a codebook is that of one machine, but for the order in which numbers were added."""
    (centroids, counts, training), (wanted, wanted_counts, wanted_training) = read(path), read(alone[0])
    np.testing.assert_array_equal(counts, wanted_counts)
    np.testing.assert_allclose(centroids, wanted, rtol=1e-4, atol=1e-4)
    assert training["history"] == pytest.approx(wanted_training["history"], rel=1e-5)
    assert (answer["clusters"], answer["features"]) == (alone[1]["clusters"], alone[1]["features"])
    assert training["tiles"] == wanted_training["tiles"] > 3 * SHARD_TILES
    assert [file.name for file in path.parent.glob("*.training")] == []


def wait_for_shards(path, count, process):
    while len(there := shards(path)) < count:
        assert process.poll() is None, process.communicate()[1]
        time.sleep(0.005)
    return there


def shards(path):
    """Return the shards beside an output that are whole, and when each was written."""
    folder = path.parent / f"{path.name}.training"
    return {shard.name: (shard / "features.float16").stat().st_mtime_ns for shard in folder.glob("shards-*/[0-9]*")}


def test_killed_processes_of_this_machine_go_on_with_the_shards_that_are_missing(python, imagery, alone, tmp_path):
    path = tmp_path / alone[0].name
    arguments = ("train", path, "--folder", imagery, *WANTED, "--local", 1)
    process = start(*arguments, python=python)
    wait_for_shards(path, 1, process)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    made = shards(path)
    assert 1 <= len(made) < 4 and not path.exists()
    process = start(*arguments, python=python)
    again = wait_for_shards(path, 4, process)
    answer, log = process.communicate(timeout=240)
    assert process.returncode == 0 and f"{len(made)} are there already" in log, log
    assert {name: again[name] for name in made} == made
    check_same(path, json.loads(answer), alone)


def test_a_worker_that_is_lost_is_not_missed(start_worker, scheduler, python, imagery, alone, tmp_path):
    path, report = tmp_path / alone[0].name, tmp_path / "fields.html"
    lost, _ = start_worker(), start_worker()
    wanted = ("--scheduler", scheduler, "--report", report)
    process = start("train", path, "--folder", imagery, *WANTED, *wanted, python=python)
    wait_for_shards(path, 1, process)
    os.killpg(lost.pid, signal.SIGKILL)
    answer, log = process.communicate(timeout=240)
    assert process.returncode == 0, log
    assert "Dask workers that encode and cluster: " in log and "4 to encode" in log
    check_same(path, json.loads(answer), alone)
    assert "fields" in report.read_text(encoding="utf-8")


def test_what_cannot_be_shared_is_said_before_anything_is_written(python, imagery, tmp_path, monkeypatch):
    monkeypatch.setenv(CONNECT_WITHIN, "1s")
    path = tmp_path / "new.codebook.safetensors"
    for arguments, status, message in (
        (("--scheduler", "tcp://127.0.0.1:9"), 1, "127.0.0.1:9 cannot be reached"),
        (("--scheduler", "tcp://127.0.0.1:9", "--local", 2), 1, "Give --scheduler for workers that are there, or --local"),
        (("--local", -1), 2, "give a number of at least 0, not -1"),
    ):
        assert message in run("train", path, "--folder", imagery, *WANTED, *arguments, status=status, python=python)[1]
    assert list(tmp_path.iterdir()) == []
