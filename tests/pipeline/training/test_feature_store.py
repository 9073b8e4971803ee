"""The store of features: goes on after a kill, keeps what belongs to other work, and asks for room first."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.training import feature_store as module
from geocentroids.pipeline.training.feature_store import FeatureStore

FEATURES = module.FEATURES.format(0)
TILES = np.arange(12, dtype=np.int32).reshape(4, 3)


def filled(folder, batches=2):
    store = FeatureStore(folder, {"seed": 1})
    store.begin(TILES, 250, 8)
    for number in range(batches):
        rows = np.full((5, 8), number, np.float16)
        store.append(rows, np.full((5, 3), number, np.uint8), np.full((5, 3), number, np.int32), 1)
    return store


def test_what_was_written_is_there_again(tmp_path):
    filled(tmp_path / "s")
    again = FeatureStore(tmp_path / "s", {"seed": 1})
    assert again.resumed and (again.rows, again.done, again.each, again.width) == (10, 2, 250, 8)
    np.testing.assert_array_equal(again.drawn(), TILES)
    assert again.places(np.array([0, 9])).tolist() == [[0] * 3, [1] * 3]
    assert np.fromfile(again.means, np.uint8).reshape(-1, 3)[[0, 9]].tolist() == [[0] * 3, [1] * 3]


def test_tiles_that_cannot_be_had_are_passed_over(tmp_path):
    filled(tmp_path / "s").skip(2)
    again = FeatureStore(tmp_path / "s", {"seed": 1})
    assert again.resumed and (again.rows, again.done) == (10, 4)
    again.remove()
    with pytest.raises(PipelineError, match="cannot be written"):
        again.skip(1)


def test_killed_while_tiles_are_drawn_it_keeps_those_that_are_drawn_next(tmp_path):
    FeatureStore(tmp_path / "s", {"seed": 1})
    again = FeatureStore(tmp_path / "s", {"seed": 1})
    assert again.resumed and again.drawn() is None
    again.begin(TILES, 250, 8)
    np.testing.assert_array_equal(FeatureStore(tmp_path / "s", {"seed": 1}).drawn(), TILES)


def test_half_the_tiles_are_drawn_anew(tmp_path):
    FeatureStore(tmp_path / "s", {"seed": 1})
    (tmp_path / "s" / module.TILES).write_bytes(b"half")
    assert FeatureStore(tmp_path / "s", {"seed": 1}).drawn() is None


def test_a_raster_that_a_run_stopped_at_is_known_to_the_next(tmp_path):
    filled(tmp_path / "s").stop_at(3)
    again = FeatureStore(tmp_path / "s", {"seed": 1})
    assert (again.rows, again.done, again.unreadable) == (10, 2, [3])


def test_half_a_batch_is_cut_off(tmp_path):
    filled(tmp_path / "s")
    with open(tmp_path / "s" / FEATURES, "ab") as file:
        file.write(b"half a batch")
    again = FeatureStore(tmp_path / "s", {"seed": 1})
    assert (tmp_path / "s" / FEATURES).stat().st_size == 10 * 8 * 2
    again.append(np.full((1, 8), 7, np.float16), np.full((1, 3), 7, np.uint8), np.full((1, 3), 7, np.int32), 1)
    assert np.fromfile(tmp_path / "s" / FEATURES, np.float16).reshape(-1, 8)[:, 0].tolist() == [0] * 5 + [1] * 5 + [7]


def test_features_of_another_request_are_kept(tmp_path):
    filled(tmp_path / "s").stop_at(3)
    with pytest.raises(PipelineError, match="holds 10 features of a run that was cut off, and that had other"):
        FeatureStore(tmp_path / "s", {"seed": 2})
    assert FeatureStore(tmp_path / "s", {"seed": 1}).rows == 10


@pytest.mark.parametrize("spoil", ["empty", "short", "journal"])
def test_what_is_of_no_use_starts_anew(tmp_path, spoil):
    filled(tmp_path / "s", batches=0 if spoil == "empty" else 2)
    if spoil == "short":
        (tmp_path / "s" / FEATURES).write_bytes(b"")
    if spoil == "journal":
        (tmp_path / "s" / module.JOURNAL).write_text("{")
    again = FeatureStore(tmp_path / "s", {"seed": 2 if spoil == "empty" else 1})
    assert not again.resumed and (again.rows, again.done) == (0, 0) and again.drawn() is None
    assert not (tmp_path / "s" / FEATURES).exists()


def test_no_room(tmp_path):
    store = FeatureStore(tmp_path / "s", {})
    store.begin(TILES, 10**12, 768)
    with pytest.raises(PipelineError, match=r"need 6204000.1 GB more .* but \d+\.\d GB are free"):
        store.check_room(4)


def test_what_waits_in_shards_needs_no_room_again_but_for_its_places(tmp_path, monkeypatch):
    store = FeatureStore(tmp_path / "s", {})
    store.begin(TILES, 1000, 768)
    usage = shutil.disk_usage(tmp_path)
    free = module.SPARE_BYTES + 1000 * (2 * 768 + 15) + 3 * 1000 * 15
    monkeypatch.setattr(module.shutil, "disk_usage", lambda path: usage._replace(free=free))
    store.check_room(1, 3)
    for tiles, encoded in ((1, 4), (2, 2)):
        with pytest.raises(PipelineError, match="sample fewer features"):
            store.check_room(tiles, encoded)


def test_what_another_run_has_taken_over_is_neither_written_nor_removed(tmp_path):
    has_it = [True]
    store = FeatureStore(tmp_path / "s", {"seed": 1}, lambda: has_it[0])
    store.begin(TILES, 250, 8)
    has_it[0] = False
    with pytest.raises(PipelineError, match="another one has taken over"):
        store.append(np.full((5, 8), 1, np.float16), np.full((5, 3), 1, np.uint8), np.full((5, 3), 1, np.int32), 1)
    store.remove()
    again = FeatureStore(tmp_path / "s", {"seed": 1})
    assert (again.rows, again.each) == (0, 250)


def test_a_folder_of_others_is_left_alone(tmp_path):
    (tmp_path / "s").mkdir()
    (tmp_path / "s" / "thesis.txt").write_text("all of it")
    with pytest.raises(PipelineError, match="holds others"):
        FeatureStore(tmp_path / "s", {})
    assert (tmp_path / "s" / "thesis.txt").exists()


def test_removed(tmp_path):
    filled(tmp_path / "s").remove()
    assert not (tmp_path / "s").exists()
