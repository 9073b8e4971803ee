"""Shards: the store of one machine whoever encodes them, whole or not there, and what a machine cannot do is said."""

from __future__ import annotations

import pickle
import shutil
import threading
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.imagery.unreadable_raster import UnreadableRaster
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.training import feature_store, shards
from geocentroids.pipeline.training.feature_store import FeatureStore
from geocentroids.pipeline.training.shards import (
    SHARD_TILES,
    _cut,
    _work_of,
    encode_by_machines,
    encode_shard,
)
from geocentroids.pipeline.training.tile_encoding import START_AGAIN, Encoding, encode_tiles
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.questions import EncodedTiles, Loaded

LAYOUT = Layout(0.25, Fraction(1), 56, 1)
MODEL = Model("embedded", "", "cpu", "float32")
LOADED = Loaded("cpu", [], "", "e" * 64, "float32", hidden_size=3, block_patches=8)


class Encoder:
    """In place of a worker: the features of a patch are its mean colours."""

    executor = property(lambda self: self)

    def __init__(self, sha256="e" * 64):
        self._sha256 = sha256

    def load(self, question, *_):
        return replace(LOADED, encoder_sha256=self._sha256)

    def close(self):
        pass

    def answers(self, asked, log, cancelled):
        for item, question in asked:
            if question is None:
                yield item, None
                continue
            (left, top), patch = question.offsets[0] + 14, 14
            rgb = question.rgb[:, top : top + 2 * patch, left : left + 2 * patch].astype(np.float32)
            means = rgb.reshape(-1, 2, patch, 2, patch, 3).mean((2, 4)).reshape(-1, 3)
            valid = np.ones((len(rgb), 2, 2), bool)
            yield item, EncodedTiles(means.astype(np.float16), valid, means.astype(np.uint8))


class LastFirst:
    """Machines of which the one with the first task is the last to finish; told how many tasks there were."""

    def __init__(self, most=None):
        self.done, self._most = [], most

    def work(self, task, items):
        for number in reversed(range(len(items))):
            if len(self.done) == self._most:
                raise PipelineError("the power is gone")
            # As they travel from machine to machine.
            yield number, task(Encoder(), pickle.loads(pickle.dumps(items[number])))
            self.done.append(items[number].name)


@pytest.fixture
def scene(write_raster, tmp_path):
    """Return the encoding of two rasters, and tiles of both, more than two shards of them."""
    rng = np.random.default_rng(4)
    paths = [write_raster(tmp_path / f"{name}.tif", rng.integers(1, 255, (3, 400, 400)).astype(np.uint8)) for name in "ab"]
    places = np.stack(np.meshgrid(np.arange(10), np.arange(8)), -1).reshape(-1, 2)
    tiles = np.concatenate([np.column_stack([np.full(len(places), raster), places]) for raster in (0, 1)]).astype(np.int32)
    assert len(tiles) > 2 * SHARD_TILES
    return Encoding(dict(enumerate(map(str, paths))), LAYOUT, ReadOptions(), 3, 7), tiles


def begun(folder, tiles):
    store = FeatureStore(folder, {"seed": 7})
    if store.drawn() is None:
        store.begin(tiles, 3, 3)
    return store


def rows(store):
    """Return all features, mean colours and places of a store."""
    parts = store.parts()
    features = [np.fromfile(path, np.float16, 3 * count, offset=6 * first) for path, first, count in parts]
    return np.concatenate(features), np.fromfile(store.means, np.uint8), store.places(np.arange(store.rows))


@pytest.fixture
def alone(scene, tmp_path):
    """The rows of the store that one machine fills."""
    how, tiles = scene
    store = begun(tmp_path / "alone", tiles)
    for batch in encode_tiles(how, tiles, 0, LOADED, Encoder(), Silent()):
        store.append(batch.features, batch.means, batch.places, batch.stop - store.done)
    return rows(store)


def check_same(store, alone):
    for found, wanted in zip(rows(store), alone):
        np.testing.assert_array_equal(found, wanted)


def test_machines_fill_the_store_as_one_does_and_go_on_with_what_is_missing(scene, alone, tmp_path):
    how, tiles = scene
    machines = LastFirst(most=2)
    with pytest.raises(PipelineError, match="the power is gone"):
        encode_by_machines(how, tiles, MODEL, begun(tmp_path / "s", tiles), machines, Encoder(), Silent())
    store = begun(tmp_path / "s", tiles)
    assert machines.done == ["128-160", "64-128"] and store.rows == 0 and store.worth_keeping
    again = LastFirst()
    encode_by_machines(how, tiles, MODEL, store, again, Encoder(), Silent())
    assert again.done == ["0-64"] and store.done == len(tiles)
    check_same(begun(tmp_path / "s", tiles), alone)


def test_shards_that_wait_are_not_counted_again_for_the_room_on_the_disk(scene, tmp_path, monkeypatch):
    how, tiles = scene
    with pytest.raises(PipelineError, match="the power is gone"):
        encode_by_machines(how, tiles, MODEL, begun(tmp_path / "s", tiles), LastFirst(most=2), Encoder(), Silent())
    usage, asked = shutil.disk_usage(tmp_path), []
    monkeypatch.setattr(feature_store, "SPARE_BYTES", 0)
    monkeypatch.setattr(feature_store.shutil, "disk_usage", lambda _: asked.append(1) or usage._replace(free=room))
    missing, each, width = SHARD_TILES, 3, 3
    room = missing * each * (2 * width + 15) + (len(tiles) - missing) * each * 15 - 1
    with pytest.raises(PipelineError, match="sample fewer features"):
        encode_by_machines(how, tiles, MODEL, begun(tmp_path / "s", tiles), LastFirst(), Encoder(), Silent())
    room += 1
    store = begun(tmp_path / "s", tiles)
    encode_by_machines(how, tiles, MODEL, store, LastFirst(), Encoder(), Silent())
    assert store.done == len(tiles) and len(asked) == 2


def test_one_machine_goes_on_where_machines_stopped(scene, alone, tmp_path):
    how, tiles = scene
    encode_by_machines(how, tiles[: SHARD_TILES + 5], MODEL, begun(tmp_path / "s", tiles), LastFirst(), Encoder(), Silent())
    store = begun(tmp_path / "s", tiles)
    for batch in encode_tiles(how, tiles, store.done, LOADED, Encoder(), Silent()):
        store.append(batch.features, batch.means, batch.places, batch.stop - store.done)
    assert len(store.parts()) == 3
    check_same(begun(tmp_path / "s", tiles), alone)


def test_machines_go_on_where_one_stopped(scene, alone, tmp_path):
    how, tiles = scene
    store = begun(tmp_path / "s", tiles)
    for batch in encode_tiles(how, tiles[: SHARD_TILES + 5], 0, LOADED, Encoder(), Silent()):
        store.append(batch.features, batch.means, batch.places, batch.stop - store.done)
    machines = LastFirst()
    encode_by_machines(how, tiles, MODEL, begun(tmp_path / "s", tiles), machines, Encoder(), Silent())
    assert machines.done == ["128-160", "69-128"]
    check_same(begun(tmp_path / "s", tiles), alone)


def test_a_raster_that_machines_cannot_read_stops_the_run_and_is_passed_over_by_the_next(scene, tmp_path):
    how, tiles = scene
    how = replace(how, sources={**how.sources, 1: str(tmp_path / "gone.tif")})
    store = begun(tmp_path / "s", tiles)
    with pytest.raises(UnreadableRaster, match=r"gone\.tif .* Start it again"):
        encode_by_machines(how, tiles, MODEL, store, LastFirst(), Encoder(), Silent())
    store = begun(tmp_path / "s", tiles)
    assert store.unreadable == [1]
    how = replace(how, unreadable=tuple(store.unreadable))
    encode_by_machines(how, tiles, MODEL, store, LastFirst(), Encoder(), Silent())
    assert store.done == len(tiles) and set(store.places(np.arange(store.rows))[:, 0]) == {0}


def test_where_the_error_arrives_it_is_known_which_raster_cannot_be_read_and_whether_it_can_be_there(scene):
    how, tiles = scene
    path = Path(how.sources[1])
    away = path.rename(path.with_name("away.tif"))
    with pytest.raises(UnreadableRaster) as raised:
        list(encode_tiles(how, tiles, 0, LOADED, Encoder(), Silent()))
    error = pickle.loads(pickle.dumps(raised.value))
    assert error.raster == 1 and str(error) == f"{error.problem} {START_AGAIN}" and not error.can_read()
    away.rename(path)
    assert error.can_read()


@pytest.fixture
def shard(scene, tmp_path):
    how, tiles = scene
    store = begun(tmp_path / "s", tiles)
    store.begin_shards("work")
    return _cut(how, tiles, store, replace(MODEL.load(), encoder_sha256="e" * 64))[0]


def test_a_shard_that_two_machines_encode_is_that_of_the_first(shard, tmp_path, monkeypatch):
    folder = tmp_path / "s" / "shards-work"
    encode_shard(Encoder(), shard)
    written = (folder / shard.name / "features.float16").stat()
    monkeypatch.setattr(type(shard), "is_there", property(lambda self, seen=[]: seen.append(1) or len(seen) > 1))
    encode_shard(Encoder(), shard)
    assert (folder / shard.name / "features.float16").stat() == written
    assert [path.name for path in folder.iterdir()] == [shard.name]


def test_what_a_machine_cannot_do_is_said(shard, tmp_path, full_disk):
    with pytest.raises(PipelineError, match="is not there on this machine: all machines must see the codebook's folder"):
        encode_shard(Encoder(), replace(shard, folder=str(tmp_path / "unmounted")))
    with pytest.raises(PipelineError, match=f"encoder of this machine is {'f' * 64}, the training's is {'e' * 64}"):
        encode_shard(Encoder("f" * 64), shard)
    with full_disk(100), pytest.raises(PipelineError, match="Is the disk full"):
        encode_shard(Encoder(), shard)
    assert list((tmp_path / "s" / "shards-work").iterdir()) == []


def test_shards_of_other_work_are_not_taken_in(scene, tmp_path):
    how, tiles = scene
    store = begun(tmp_path / "s", tiles)

    class Late:
        """Puts a shard of a run before where that run had them, as a machine that was not reached in time does."""

        def work(self, task, items):
            late = tmp_path / "s" / "shards-of_a_run_before" / items[0].name
            late.mkdir(parents=True)
            for number, item in enumerate(items):
                yield number, task(Encoder(), item)

    encode_by_machines(how, tiles, MODEL, store, Late(), Encoder(), Silent())
    assert store.done == len(tiles)
    works = {_work_of(how, tiles, replace(MODEL.load(), encoder_sha256=sha256)) for sha256 in ("e" * 64, "f" * 64)}
    others = {_work_of(replace(how, seed=how.seed + 1), tiles, MODEL.load()), _work_of(how, tiles[1:], MODEL.load())}
    assert len(works | others) == 4
    assert _work_of(replace(how, unreadable=(1,)), tiles, MODEL.load()) == _work_of(how, tiles, MODEL.load())


def test_what_was_not_written_to_its_end_is_deleted(scene, tmp_path):
    store = begun(tmp_path / "s", scene[1])
    store.begin_shards("work")
    (store.shards / ".0-64-cut").mkdir()
    (store.shards / "64-128").mkdir()
    store.begin_shards("work")
    assert [path.name for path in store.shards.iterdir()] == ["64-128"]


def test_shards_that_a_share_shows_late_are_taken_in(scene, tmp_path):
    how, tiles = scene
    store = begun(tmp_path / "s", tiles)

    class OnAShare:
        """Has the shards written where they are not seen, until somebody looks again after all is done."""

        def work(self, task, items):
            self.hidden = tmp_path / "hidden"
            self.hidden.mkdir()
            for number, item in enumerate(items):
                yield number, task(Encoder(), replace(item, folder=str(self.hidden)))
            threading.Timer(1.0, lambda: [path.rename(store.shards / path.name) for path in self.hidden.iterdir()]).start()

    encode_by_machines(how, tiles, MODEL, store, OnAShare(), Encoder(), Silent())
    assert store.done == len(tiles)


def test_machines_that_put_shards_elsewhere_are_found_out(scene, tmp_path, monkeypatch):
    monkeypatch.setattr(shards, "SHARE_SECONDS", 0.0)
    how, tiles = scene

    class Elsewhere:
        def work(self, task, items):
            yield from ((number, []) for number in range(len(items)))

    with pytest.raises(PipelineError, match=r"0-64 was encoded, but is not in .* must be the same one for all machines"):
        encode_by_machines(how, tiles, MODEL, begun(tmp_path / "s", tiles), Elsewhere(), Encoder(), Silent())
