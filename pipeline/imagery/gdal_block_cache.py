"""GDAL's block cache, which is the whole process's, kept small while rasters are read."""

from __future__ import annotations

import threading

from osgeo import gdal

READING = 96 << 20
"""Bytes that are enough for any block that one thread reads; QGIS's own default is a share of the memory."""


class SmallCache:
    """Holds the cache at `READING` bytes a thread at most while anybody has it so, and then gives back what it was."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._holders = 0
        self._before = 0
        self._more_threads = 0

    def hold(self) -> None:
        """Have it small."""
        with self._lock:
            if not self._holders:
                self._before = gdal.GetCacheMax()
            self._holders += 1
            self._limit()

    def release(self) -> None:
        """Need it no longer; once for each `hold`."""
        with self._lock:
            self._holders -= 1
            if self._holders:
                self._limit()
            else:
                gdal.SetCacheMax(self._before)

    def share(self, more: int) -> None:
        """Have so many more threads read, fewer where it is negative: each needs its own blocks of a source in the cache."""
        with self._lock:
            self._more_threads += more
            if self._holders:
                self._limit()

    def _limit(self) -> None:
        gdal.SetCacheMax(min(self._before, READING * (1 + self._more_threads)))


small_cache = SmallCache()
