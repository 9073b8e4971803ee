"""What is in the worker's memory is what the files hold now, whatever their names, sizes and times say."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from geocentroids.runtime import worker_conversation
from geocentroids.runtime.errors import WorkerError
from geocentroids.runtime.model_descriptions import CodebookMetadata
from geocentroids.runtime.questions import Export, Group, Import, Inspect
from geocentroids.runtime.worker import Worker
from questions import LOAD, question

EMBEDDED = Path(worker_conversation.__file__).parents[1] / "models" / "embedded"


@pytest.fixture
def worker():
    worker = Worker()
    yield worker
    worker.close()


@pytest.fixture
def make_codebook(worker, tmp_path):
    """Return a function that imports a codebook for the embedded encoder at a path, of the same form for every seed."""
    width = worker.describe("embedded", "embedded").hidden_size

    def make(path, seed):
        arrays = tmp_path / "arrays.npy", tmp_path / "colors.npy"
        rng = np.random.default_rng(seed)
        np.save(arrays[0], rng.normal(size=(9, width)).astype(np.float32))
        np.save(arrays[1], rng.integers(0, 256, (9, 3), dtype=np.uint8))
        about = CodebookMetadata("drawn", "embedded", 0.25, "1", 224, 0, "l2")
        worker.ask(Import(str(arrays[0]), str(arrays[1]), str(path), about))

    return make


def replaced(path, change):
    """Have `change` write a file anew, with the size and times that it had."""
    before = path.stat()
    change()
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size and path.stat().st_mtime_ns == before.st_mtime_ns


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def ids(worker):
    return worker.ask(question()).ids


def die(worker):
    os.kill(worker.pid, signal.SIGKILL)
    until_gone(worker)


def until_gone(worker):
    while worker.pid is not None:
        time.sleep(0.01)


def test_a_codebook_that_is_written_again_at_its_path_is_the_one_that_maps(worker, make_codebook, tmp_path):
    path, other = tmp_path / "a.codebook.safetensors", tmp_path / "b.codebook.safetensors"
    make_codebook(path, 1)
    make_codebook(other, 2)
    load = replace(LOAD, codebook=str(path))
    first = worker.load(load)
    assert first.codebook_sha256 == sha256(path) == worker.describe("", str(path)).codebook.sha256
    pid, of_first = worker.pid, ids(worker)
    replaced(path, lambda: path.write_bytes(other.read_bytes()))
    second = worker.load(load)
    assert second.codebook_sha256 == sha256(other) and worker.pid == pid
    of_second = ids(worker)
    worker.load(replace(load, codebook=str(other)))
    np.testing.assert_array_equal(ids(worker), of_second)
    assert (of_first != of_second).any()


def test_an_encoder_that_is_changed_in_its_folder_is_the_one_that_maps(worker, make_codebook, tmp_path):
    folder = tmp_path / "encoder"
    shutil.copytree(EMBEDDED / "encoder", folder)
    load = replace(LOAD, encoder=str(folder))
    first = worker.load(load)
    assert first.encoder_sha256 == worker.load(LOAD).encoder_sha256, "it is the content that counts, not the path"
    worker.load(load)
    of_first = ids(worker)
    config = folder / "preprocessor_config.json"
    turned = config.read_text().replace("0.485", "0.999")
    replaced(config, lambda: config.write_text(turned))
    assert worker.load(load).encoder_sha256 != first.encoder_sha256
    assert (ids(worker) != of_first).any()


def test_a_run_that_began_with_another_codebook_is_told_so(worker, make_codebook, tmp_path):
    path = tmp_path / "a.codebook.safetensors"
    make_codebook(path, 1)
    described = worker.describe("", str(path)).codebook
    make_codebook(path, 2)
    outputs = {name: str(tmp_path / name) for name in ("centroids", "colors", "text")}
    for asked in (
        replace(LOAD, **described.named),
        Group(**described.named, groups=2),
        Export(**described.named, **outputs),
        Inspect(**described.named),
    ):
        with pytest.raises(WorkerError, match=r"a\.codebook\.safetensors was written anew since this run began: start it"):
            worker.ask(asked)
    assert not [name for name in outputs if (tmp_path / name).exists()]


@pytest.mark.parametrize("changed", ["codebook", "encoder"])
def test_no_map_is_of_two_models_where_the_worker_died_in_between(worker, make_codebook, tmp_path, changed):
    path, folder = tmp_path / "a.codebook.safetensors", tmp_path / "encoder"
    make_codebook(path, 1)
    shutil.copytree(EMBEDDED / "encoder", folder)
    worker.load(replace(LOAD, codebook=str(path), encoder=str(folder)))
    ids(worker)
    if changed == "codebook":
        make_codebook(path, 2)
    else:
        (folder / "preprocessor_config.json").write_text("{}")
    die(worker)
    with pytest.raises(WorkerError, match="since this run began: start it again"):
        ids(worker)


def test_after_its_idle_end_the_worker_loads_only_what_a_question_needs(worker, make_codebook, tmp_path, monkeypatch):
    path = tmp_path / "a.codebook.safetensors"
    make_codebook(path, 1)
    monkeypatch.setenv("GEOCENTROIDS_IDLE_SECONDS", "1")
    worker.close()
    worker.load(replace(LOAD, codebook=str(path)))
    expected = ids(worker)
    until_gone(worker)
    monkeypatch.setenv("GEOCENTROIDS_IDLE_SECONDS", "60")
    np.testing.assert_array_equal(ids(worker), expected)
    die(worker)
    path.unlink()
    assert worker.describe("", "embedded").encoder == "embedded"
    with open(f"/proc/{worker.pid}/maps") as maps:
        assert "libtorch" not in maps.read()
