"""Reading imagery at a codebook's GSD, window by window, as 8-bit RGB and a validity mask."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

import numpy as np
from osgeo import gdal

from ...runtime.progress import Progress, Silent
from ..errors import PipelineError
from ..grid.patch_grid import Window
from .bands import is_grey
from .gdal_block_cache import small_cache
from .inspection import inspect_header, inspect_pixels
from .opening import open_source
from .raster_facts import RasterFacts
from .read_options import ReadOptions
from .reprojection import Bounds
from .stretch import Limits, describe_reading, of_own_numbers, to_8bit
from .virtual_warp import VirtualWarp


class WarpedRaster:
    """A raster, warped to a GSD as it is read. A context manager; use from one thread at a time.

    `open` looks it over; where that was done before, here or on another machine, `open_inspected` does without.

    Attributes
    ----------
    facts
        What was found out about it.
    gsd
        Metres per pixel.
    bounds
        (xmin, ymin, xmax, ymax) of what is mapped, metres in the target CRS, on whole pixels.
    anchored
        Whether that pixel grid is counted from (0, 0) of the target CRS, and not from the layer's own corner.
    crs_wkt
        The target CRS.
    description
        How the raster is read, as metadata of what is made from it.
    """

    def __init__(
        self, dataset: gdal.Dataset, source: str, facts: RasterFacts, warp: VirtualWarp, progress: Progress
    ) -> None:
        self.source = source
        self.facts = facts
        self.gsd = facts.gsd
        self.bounds = facts.bounds
        self.anchored = facts.anchored
        self.crs_wkt = facts.crs_wkt
        self.description = facts.described(dataset, source)
        self.warp = warp
        self._progress = progress
        left, _, _, top = facts.layer
        self._origin = (round((self.bounds[0] - left) / self.gsd), round((top - self.bounds[3]) / self.gsd))

    @classmethod
    def open(
        cls,
        source: str,
        gsd: float,
        extent: Bounds | None = None,
        options: ReadOptions = ReadOptions(),
        progress: Progress = Silent(),
        limits: Limits = None,
    ) -> WarpedRaster:
        """Open a raster and look it over.

        Parameters
        ----------
        source
            Anything that GDAL opens: a file, a URL, a connection.
        gsd
            Metres per pixel to warp to.
        extent
            (xmin, ymin, xmax, ymax) in the source's CRS, clipped to the layer; None for the whole layer.
        limits
            How its numbers become 8 bit, where that is known already; None to go by the options' stretch.

        Raises
        ------
        PipelineError
            If the source cannot be read, has no CRS, does not meet the extent, or the options do not fit it.
        Cancelled
            If the user asked to stop while it was looked over.
        """
        with _opening(source):
            dataset = open_source(source, options.source_crs)
            header = inspect_header(dataset, source, gsd, extent, options, progress)
            warp = VirtualWarp(dataset, source, header, progress.cancelled)
            facts = inspect_pixels(warp, header, options, progress, limits)
            own = of_own_numbers(facts.limits, warp.ratios)
            progress.message(describe_reading(facts.bands, own, is_grey(dataset, facts.bands)))
            return cls(dataset, source, facts, warp, progress)

    @classmethod
    def open_inspected(cls, source: str, facts: RasterFacts, progress: Progress = Silent()) -> WarpedRaster:
        """Open a raster that has been looked over; no pixel is read for it.

        Raises
        ------
        PipelineError
            If the source cannot be read, or is not the raster that was inspected.
        """
        with _opening(source):
            dataset = open_source(source, facts.source_crs)
            facts.check(dataset, source)
            warp = VirtualWarp(dataset, source, facts, progress.cancelled)
            return cls(dataset, source, facts, warp, progress)

    def __enter__(self) -> WarpedRaster:
        return self

    def __exit__(self, *exception: object) -> None:
        self.warp.close()
        small_cache.release()

    def reopened(self) -> WarpedRaster:
        """Open the raster once more, for another thread."""
        return WarpedRaster.open_inspected(self.source, self.facts, self._progress)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window, in pixels at the GSD from the upper left corner of `bounds`; it may reach outside them.

        Beyond the layer's own rim the image is reflected; where the grid is anchored there is no ground, so that what a tile
        sees does not depend on the raster that its ground lies in.

        Returns
        -------
        rgb
            (h, w, 3) uint8, zero where not valid.
        valid
            (h, w) bool.

        Raises
        ------
        PipelineError
            If the source cannot be read there.
        Cancelled
            If the user asked to stop.
        """
        rows = _reflected(window.y + self._origin[1], window.height, self.warp.height)
        columns = _reflected(window.x + self._origin[0], window.width, self.warp.width)
        top, left = int(rows.min()), int(columns.min())
        inside = Window(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)
        pixels, valid = self.warp.ground(inside, self.facts.collars)
        rgb = to_8bit(pixels, self.facts.limits)
        rgb, valid = np.ascontiguousarray(rgb), np.ascontiguousarray(valid)
        if (inside.height, inside.width) != (window.height, window.width) or rows[0] != top or columns[0] != left:
            # Row by row, then column by column: half the time of one indexing by both.
            rgb, valid = (array.take(rows - top, axis=0).take(columns - left, axis=1) for array in (rgb, valid))
        if self.anchored:
            x, y = window.x + self._origin[0], window.y + self._origin[1]
            valid &= _within(y, window.height, self.warp.height)[:, None] & _within(x, window.width, self.warp.width)
        if not valid.all():
            rgb *= valid[..., None]
        return rgb, valid

    @cached_property
    def overview(self) -> np.ndarray:
        """Which pixels of the layer are valid, (h, w) bool, at most 1,024 each way.

        Of a large raster without overviews this reads every pixel.
        """
        return self.warp.ground_overview(self.facts.collars)


@contextmanager
def _opening(source: str) -> Iterator[None]:
    """Hold GDAL's small cache, which a raster that cannot be opened lets go of."""
    small_cache.hold()
    try:
        yield
    except RuntimeError as error:  # GDAL 3.10 raises when one asks what a file has that is gone since it was opened.
        small_cache.release()
        raise PipelineError("{source} cannot be read: {error}.", source=source, error=error) from error
    except BaseException:
        small_cache.release()
        raise


def _within(start: int, count: int, size: int) -> np.ndarray:
    """Return which of `count` positions from `start` lie in 0..size-1."""
    position = np.arange(start, start + count)
    return (position >= 0) & (position < size)


def _reflected(start: int, count: int, size: int) -> np.ndarray:
    """Return the indices into 0..size-1 of `count` positions from `start`, reflected at both rims as often as it takes."""
    if size == 1:
        return np.zeros(count, int)
    period = 2 * (size - 1)
    position = np.abs(np.arange(start, start + count)) % period
    return np.minimum(position, period - position)
