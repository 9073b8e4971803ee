"""Several threads read the same pixels as one, each through a handle of its own."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.pipeline.imagery.read_ahead import READ_AHEAD, read_ahead
from geocentroids.pipeline.imagery.reading_threads import Handles
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster

WINDOWS = [Window(x, y, 70, 60) for y in range(-20, 200, 50) for x in range(-30, 300, 60)]


@pytest.fixture
def path(write_raster, tmp_path):
    return write_raster(tmp_path / "raster.tif", np.random.default_rng(0).integers(1, 255, (3, 240, 320)).astype(np.uint8))


def never():
    return False


def test_threads_read_what_one_reads_in_order(path):
    with WarpedRaster.open(path, 0.3) as raster:
        wanted = [raster.read(window) for window in WINDOWS]
        with Handles(raster, 4) as handles, read_ahead(handles.read, WINDOWS, never, 4) as found:
            for (window, (rgb, valid)), (wanted_rgb, wanted_valid), expected in zip(found, wanted, WINDOWS):
                assert window == expected
                np.testing.assert_array_equal(rgb, wanted_rgb)
                np.testing.assert_array_equal(valid, wanted_valid)


class Counting:
    """A reader that counts its copies, and fails where two threads are in one of them, or not `together` threads in all."""

    def __init__(self, together, first=None, most=99):
        self.first, self.most, self.opened, self.closed = first or self, most, 1, 0
        self.lock, self.gate = threading.Lock(), first.gate if first else threading.Barrier(together, timeout=20)

    def reopened(self):
        if self.opened >= self.most:
            raise PipelineError("The server allows no more connections.")
        self.opened += 1
        return Counting(0, self)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.first.closed += 1

    def read(self, window):
        assert self.lock.acquire(blocking=False), "two threads in one handle"
        self.gate.wait()
        self.lock.release()
        return window


def read_all(reader, most, threads):
    with Handles(reader, most) as handles, ThreadPoolExecutor(threads) as pool:
        assert list(pool.map(handles.read, range(12))) == list(range(12))


def test_no_more_handles_are_opened_than_threads_read_and_all_but_the_first_are_closed():
    reader = Counting(together=3)
    read_all(reader, 3, 6)
    assert reader.opened == 3 and reader.closed == 2


def test_one_thread_opens_nothing():
    reader = Counting(together=1)
    read_all(reader, 4, 1)
    assert reader.opened == 1 and reader.closed == 0


def test_what_cannot_be_opened_again_is_read_by_fewer():
    reader = Counting(together=2, most=2)
    read_all(reader, 4, 4)
    assert reader.opened == 2 and reader.closed == 1


def test_with_more_threads_more_is_read_ahead():
    begun = []
    with read_ahead(lambda item: begun.append(item) or item, range(100), never, 3) as found:
        next(found)
    # Those that were begun are finished on leaving; nothing else was.
    assert begun and len(begun) <= 1 + READ_AHEAD + 2 and sorted(begun) == list(range(len(begun)))
