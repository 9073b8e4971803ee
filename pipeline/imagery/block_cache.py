"""GDAL's block cache, which is the whole process's, kept small while rasters are read."""

from __future__ import annotations

import threading

from osgeo import gdal

READING = 96 << 20
"""Bytes that are enough for any block; QGIS's own default is a share of the memory."""


class SmallCache:
    """Holds the cache at `READING` bytes at most while anybody has it so, and then gives back what it was."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._holders = 0
        self._before = 0

    def hold(self) -> None:
        """Have it small."""
        with self._lock:
            if not self._holders:
                self._before = gdal.GetCacheMax()
                gdal.SetCacheMax(min(self._before, READING))
            self._holders += 1

    def release(self) -> None:
        """Need it no longer; once for each `hold`."""
        with self._lock:
            self._holders -= 1
            if not self._holders:
                gdal.SetCacheMax(self._before)


small_cache = SmallCache()
