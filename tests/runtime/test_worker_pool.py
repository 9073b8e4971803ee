"""A worker for each device: questions shared out in turn, through real processes (two on the processor)."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from geocentroids.runtime.errors import Cancelled, WorkerError
from geocentroids.runtime.worker import SHORT_PATCHES, InteractiveWorker, Worker
from questions import LOAD as ONE
from questions import question

LOAD = replace(ONE, device="cpu,cpu")
BEFORE: set[int] = set()
"""Workers that other tests have left running."""


@pytest.fixture
def worker():
    BEFORE.update(processes())
    worker = Worker()
    yield worker
    worker.close()
    assert not processes()


def processes() -> set[int]:
    """The workers that were started here and that live."""
    threads = Path("/proc/self/task").glob("*/children")
    children = {int(pid) for thread in threads for pid in thread.read_text().split()}
    return {pid for pid in children if b"models/__main__.py" in Path(f"/proc/{pid}/cmdline").read_bytes()} - BEFORE


def answers(worker, seeds, said):
    asked = ((seed, question(2, seed)) for seed in seeds)
    return [answer.ids for _, answer in worker.executor.answers(asked, said.append, lambda: False)]


def test_both_answer_in_turn_and_in_order_also_when_one_dies(worker):
    worker.load(ONE)
    assert len(worker.executor) == len(processes()) == 1
    expected = [worker.ask(question(2, seed)).ids for seed in range(5)]

    worker.load(LOAD)
    both, said = processes(), []
    assert len(worker.executor) == len(both) == 2
    np.testing.assert_array_equal(answers(worker, range(5), said), expected)
    assert processes() == both and not said

    (other,) = both - {worker.pid}
    os.kill(other, signal.SIGKILL)
    np.testing.assert_array_equal(answers(worker, range(5), said), expected)
    assert worker.pid in processes() and len(processes()) == 2 and any("died" in text for text in said)

    worker.load(ONE)
    assert processes() == {worker.pid}


def test_cancelling_leaves_none_at_work(worker):
    with pytest.raises(Cancelled), worker.session():
        worker.load(LOAD)
        asked = ((seed, question(20, seed)) for seed in range(5))
        # Cancelled while both have all they may have.
        next(worker.executor.answers(asked, print, lambda: True))
    assert not processes()
    worker.load(LOAD)
    assert len(answers(worker, range(2), [])) == 2


def test_one_that_was_lost_alone_is_loaded_again(worker):
    worker.load(LOAD)
    first, stopped = worker.pid, []
    # The other one has so much more to do that it is at work when the first has answered.
    asked = ((seed, question(tiles, seed)) for seed, tiles in enumerate((2, 20)))
    with pytest.raises(Cancelled), worker.session():
        found = worker.executor.answers(asked, print, lambda: bool(stopped))
        next(found)
        stopped.append(True)
        next(found)
    assert processes() == {worker.pid} == {first}
    worker.load(LOAD)
    assert worker.pid == first and len(answers(worker, range(2), [])) == 2


def test_a_device_that_is_not_there_is_refused_at_once(worker):
    with pytest.raises(WorkerError, match="'cuda:7' is not available"):
        worker.load(replace(LOAD, device="cpu,cuda:7"))


def test_an_interactive_worker_is_cancelled_between_two_questions_and_stays():
    BEFORE.update(processes())
    worker, taken = InteractiveWorker(), []
    try:
        with pytest.raises(Cancelled), worker.session():
            loaded = worker.load(LOAD, cancelled=lambda: True)
            pid = worker.pid
            assert len(processes()) == len(worker.executor) == 1 and loaded.other_devices == []
            assert loaded.block_patches <= SHORT_PATCHES
            asked = ((seed, question(2, seed)) for seed in range(5))
            for seed, answer in worker.executor.answers(asked, print, lambda: len(taken) == 2):
                taken.append((seed, answer.ids))
        assert [seed for seed, _ in taken] == [0, 1] and not worker.unanswered
        assert worker.pid == pid, "with the encoder in memory"
        with worker.session():
            np.testing.assert_array_equal(worker.ask(question(2, 1)).ids, taken[1][1])
    finally:
        worker.close()
