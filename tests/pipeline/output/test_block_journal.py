"""The journal of a map's blocks: what is swept and when, and a disk that fills up."""

from __future__ import annotations

import os
import time

import numpy as np
import pytest
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.pipeline.output.block_journal import KEPT_SECONDS, BlockJournal, remove_journals
from geocentroids.runtime.constants import NODATA_ID
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.questions import Mapped

SIDE = 20


def block(number):
    ids = np.random.default_rng(number).integers(0, NODATA_ID, (SIDE, SIDE)).astype(np.uint16)
    return Window(SIDE * number, 7, SIDE, SIDE), Mapped(ids)


def keep(folder, request, blocks, progress):
    with BlockJournal(folder, ["imagery"]) as journal:
        journal.begin({"request": request}, False, progress)
        found = [(window, answer.ids) for window, answer in journal.finished()]
        for number in blocks:
            journal.add(*block(number))
    return found, journal


def test_what_is_added_is_found_and_added_to(tmp_path):
    for blocks in ([0, 1], [2], []):
        found, journal = keep(tmp_path, 1, blocks, Silent())
    assert [window for window, _ in found] == [block(number)[0] for number in range(3)]
    for number, (_, ids) in enumerate(found):
        np.testing.assert_array_equal(ids, block(number)[1].ids)
    assert journal.last == block(2)[0] and journal.patches == 3 * SIDE * SIDE
    assert keep(tmp_path, 2, [], Silent())[0] == []
    assert len(list(tmp_path.iterdir())) == 1, "of a run that has done nothing nothing is left"


def test_it_is_swept_after_a_week_or_at_once_but_not_from_under_a_run(tmp_path):
    for request in (1, 2, 3):
        keep(tmp_path, request, [0], Silent())
    now = time.time()
    old, recent, held = tmp_path.iterdir()
    for path, age in ((old, KEPT_SECONDS + 60), (recent, KEPT_SECONDS - 60)):
        os.utime(path, (now - age, now - age))
    (tmp_path / "mine.txt").touch()
    keep(tmp_path, 4, [], Silent())
    assert not old.exists() and recent.exists() and held.exists()
    with BlockJournal(tmp_path, ["imagery"]) as journal:
        journal.begin({"request": 5}, False, Silent())
        journal.add(*block(0))
        remove_journals(tmp_path)
        assert len(list(tmp_path.iterdir())) == 2, "its own, and what is none"
        journal.remove()
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("room", [2, 2.5])
def test_on_a_full_disk_what_is_there_is_kept_and_the_run_goes_on(tmp_path, full_disk, recorded, room):
    whole = SIDE * SIDE * 2 + 20
    with full_disk(int(room * whole)):
        _, journal = keep(tmp_path, 1, range(5), recorded)
    assert journal.patches == 2 * SIDE * SIDE
    assert len(recorded.said) == 1 and "cannot be written (File too large)" in recorded.said[0]
    found, _ = keep(tmp_path, 1, [2, 3], Silent())
    assert len(found) == 2
    assert [window.x // SIDE for window, _ in keep(tmp_path, 1, [], Silent())[0]] == [0, 1, 2, 3]


def test_a_folder_that_cannot_be_written_is_told_of(tmp_path, recorded):
    (tmp_path / "file").touch()
    found, journal = keep(tmp_path / "file" / "journals", 1, [0, 1], recorded)
    assert found == [] and journal.patches == 0 and "cannot be written" in recorded.said[0]
