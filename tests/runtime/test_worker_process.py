"""One worker process: how it ends, and that whoever waits for it is never left waiting."""

from __future__ import annotations

import numpy as np
import pytest
from geocentroids.runtime import worker_process
from geocentroids.runtime.environment.worker_python import worker_python
from geocentroids.runtime.message_codec import to_frame
from geocentroids.runtime.message_frames import Frame
from geocentroids.runtime.worker_process import WorkerProcess, without_bars
from questions import DESCRIBE


@pytest.fixture
def start():
    """Return a function that starts a worker, which ends with the test."""
    started = []

    def start():
        started.append(WorkerProcess(worker_python()))
        return started[-1]

    yield start
    for running in started:
        running.kill()


def test_an_idle_worker_ends_in_peace(start, monkeypatch):
    monkeypatch.setenv("GEOCENTROIDS_IDLE_SECONDS", "1")
    worker = start()
    worker.send(to_frame(DESCRIBE))
    assert worker.receive(20).kind == "described"
    assert worker.receive(20) is None
    assert worker.last_words() == "exit status 0"


def test_an_answer_that_the_memory_does_not_hold_is_a_death(start, monkeypatch):
    def too_large(stream):
        stream.read(1)
        raise MemoryError

    monkeypatch.setattr(worker_process, "read_frame", too_large)
    worker = start()
    worker.send(to_frame(DESCRIBE))
    assert worker.receive(20) is None and worker.last_words() == "exit status -9"


def test_bars_that_a_library_draws_are_no_last_words():
    drawn = (f"\rLoading weights: {n:3d}%|{'█' * (n // 10):10s}| {n}/100 [00:01<00:00, 9.3it/s, a=1]" for n in range(101))
    bar = "".join(drawn)
    assert without_bars(bar + "\n") == ""
    assert without_bars(f"before\r\n{bar}\nTraceback: 50 % of | is |\n") == "before\nTraceback: 50 % of | is |"
    assert without_bars(bar + "RuntimeError: no room") == "RuntimeError: no room"


@pytest.mark.parametrize(
    "frame", [Frame("load", {"batch": np.int64(1)}), Frame("map", {}, {"rgb": np.zeros(3, np.complex64)})]
)
def test_what_frames_cannot_hold_is_refused_where_it_is_sent(start, frame):
    worker = start()
    with pytest.raises(TypeError):
        worker.send(frame)
    worker.send(to_frame(DESCRIBE))
    assert worker.receive(20).kind == "described"
