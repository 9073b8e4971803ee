"""Many rasters read as one: laid over each other on the anchored grid, with one stretch and one rule of validity."""

from __future__ import annotations

import copy
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import numpy as np

from ...runtime.progress import Once, Progress
from ..errors import PipelineError
from ..grid.patch_grid import Window
from .common_limits import options_of_each
from .footprints import Footprint, FootprintIndex
from .overlap_rims import Rim, read_with_rim
from .raster_facts import RasterFacts
from .read_options import ReadOptions
from .reprojection import Bounds
from .stretch import Limits, to_8bit
from .unreadable_raster import Presence, UnreadableRaster, can_read, left_out_message, look_of
from .warped_raster import WarpedRaster

MOST_OPEN = 32
"""Rasters that are open at once."""


class Mosaic:
    """Rasters laid over each other. A `Reader`, and a context manager; use from one thread at a time.

    A raster is opened when it is first needed. One that cannot be read, twice, is named in the log, once, and its ground is
    left to those below it.

    Parameters
    ----------
    index
        Which rasters there are, and where.
    gsd
        Metres per pixel.
    crs_wkt
        The CRS of the map, the one of `index`.
    options
        How all of them are read; `target_crs`, `source_crs` and `anchored` do not count.
    limits
        How their numbers become 8 bit, as `common_limits` found.

    Attributes
    ----------
    bounds
        (xmin, ymin, xmax, ymax) of all of them, metres in the CRS, on whole pixels from (0, 0).
    index
        Which rasters there are, and where.
    unreadable
        Why rasters could not be read, by source.
    looks
        What those looked like when they could not be read, by their numbers, as `look_of` tells.
    may_be_left_out
        The rasters that are left out where they cannot be read, as `looks`; None for any. One of the others raises
        UnreadableRaster.
    """

    anchored = True

    def __init__(
        self,
        index: FootprintIndex,
        gsd: float,
        crs_wkt: str,
        options: ReadOptions,
        limits: Limits,
        progress: Progress,
    ) -> None:
        self.crs_wkt = crs_wkt
        self.index = index
        self.unreadable: dict[str, str] = {}
        self.looks: dict[int, str] = {}
        self.may_be_left_out: Mapping[int, str] | None = None
        self._presence = Presence(index)
        self._gsd = gsd
        self._options = options_of_each(options, crs_wkt)
        self._limits = limits
        self._progress = Once(progress)
        self._open: OrderedDict[int, WarpedRaster] = OrderedDict()
        self._known_facts: dict[int, str] = {}
        x_min, y_min, x_max, y_max = index.bounds
        self.corner = (int(np.floor(x_min / gsd)), int(np.floor(-y_max / gsd)))
        right, bottom = int(np.ceil(x_max / gsd)), int(np.ceil(-y_min / gsd))
        self.bounds: Bounds = (self.corner[0] * gsd, -bottom * gsd, right * gsd, -self.corner[1] * gsd)

    def __enter__(self) -> Mosaic:
        return self

    def __exit__(self, *exception: object) -> None:
        while self._open:
            self._open.popitem()[1].__exit__()

    def reopened(self) -> Mosaic:
        """Return the same rasters through handles of their own, for another thread; what is known of them is shared."""
        other = copy.copy(self)
        other._open = OrderedDict()
        return other

    @property
    def description(self) -> dict[str, str]:
        """How the rasters are read, as metadata of what is made from them."""
        return {
            "GEOCENTROIDS_SOURCE": f"{len(self.index)} rasters",
            "GEOCENTROIDS_BANDS": ",".join(map(str, self._options.bands)) or "auto",
            "GEOCENTROIDS_STRETCH": str(self._limits or "none"),
            "GEOCENTROIDS_ANCHORED": "yes",
        }

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window, in pixels at the GSD from the upper left corner of `bounds`; it may reach outside them.

        Returns
        -------
        rgb
            (h, w, 3) uint8, zero where not valid.
        valid
            (h, w) bool; what no raster has ground for is not valid.

        Raises
        ------
        ImageryAway
            If one cannot be read, and none of them is there any more.
        UnreadableRaster
            If one cannot be read that may not be left out.
        Cancelled
            If the user asked to stop.
        """
        rgb = np.zeros((window.height, window.width, 3), np.uint8)
        valid = np.zeros((window.height, window.width), bool)
        left, top = window.x + self.corner[0], window.y + self.corner[1]
        right, bottom = left + window.width, top + window.height
        box = tuple(edge * self._gsd for edge in (left - 1, -bottom - 1, right + 1, -top + 1))
        rims: list[Rim] = []
        for number in self.index.numbers_over(box):  # type: ignore[arg-type]
            if valid.all():
                break
            rim = self._fill(number, Window(left, top, window.width, window.height), rgb, valid)
            if rim:
                rims.append(rim)
        for rim in rims:
            rim.fill(rgb, valid)
        return rgb, valid

    def sources_over(self, bounds: Bounds) -> list[str]:
        """Return the rasters that may have ground in a box, metres in the CRS; the one on top first."""
        return [self.index[number].source for number in self.index.numbers_over(bounds)]

    def _fill(
        self, number: int, window: Window, rgb: np.ndarray, valid: np.ndarray, look: str = ""
    ) -> Rim | None:
        """Fill what is not valid yet from one raster, and return its rim there, which is for where no other has ground.

        `window` is in pixels from (0, 0) of the CRS; `look` is what the raster looked like when this has failed before.
        """
        source = self.index[number].source
        if source in self.unreadable:
            return None
        inside: Window | None = None
        try:
            raster = self._raster(number)
            inside, rows, columns = self._shared(raster, window)
            if not inside.width or not inside.height or valid[rows, columns].all():
                return None
            pixels, ground, inner = read_with_rim(raster, inside)
        except PipelineError as error:
            self._close(number)
            if self.may_be_left_out is None:
                self._presence.check(source)
                if not look:
                    # Whether it has come back is told later by what it looks like now: it may be back before all is noted.
                    return self._fill(number, window, rgb, valid, look_of(source))
            self._give_up(number, error, inside, look)
            return None
        missing = ~valid[rows, columns]
        wanted, rim = inner & missing, ground & ~inner & missing
        rgb[rows, columns][wanted] = to_8bit(pixels[wanted][None], raster.facts.limits)[0]
        valid[rows, columns] |= wanted
        return Rim(rows, columns, rim, to_8bit(pixels[rim][None], raster.facts.limits)[0]) if rim.any() else None

    def _shared(self, raster: WarpedRaster, window: Window) -> tuple[Window, slice, slice]:
        """Return the pixels of a raster that lie in a window, and the rows and columns of the window that they fill."""
        left, top = round(raster.facts.layer[0] / self._gsd), round(-raster.facts.layer[3] / self._gsd)
        x, y = max(window.x, left), max(window.y, top)
        width = max(0, min(window.x + window.width, left + raster.warp.width) - x)
        height = max(0, min(window.y + window.height, top + raster.warp.height) - y)
        rows = slice(y - window.y, y - window.y + height)
        return Window(x - left, y - top, width, height), rows, slice(x - window.x, x - window.x + width)

    def _raster(self, number: int) -> WarpedRaster:
        """Return a raster, open; the one that was not needed for longest is closed for it."""
        raster = self._open.pop(number, None)
        if raster is None:
            while len(self._open) >= MOST_OPEN:
                self._open.popitem(last=False)[1].__exit__()
            raster = self._opened(number)
        self._open[number] = raster
        return raster

    def _opened(self, number: int) -> WarpedRaster:
        footprint = self.index[number]
        known = self._known_facts.get(number)
        if known:
            return WarpedRaster.open_inspected(footprint.source, RasterFacts.from_json(known), self._progress)
        options = self._options_of(footprint)
        raster = WarpedRaster.open(footprint.source, self._gsd, None, options, self._progress, self._limits)
        self._known_facts[number] = raster.facts.to_json()
        return raster

    def _options_of(self, footprint: Footprint) -> ReadOptions:
        return replace(self._options, source_crs=footprint.source_crs)

    def _close(self, number: int) -> None:
        raster = self._open.pop(number, None)
        if raster:
            raster.__exit__()

    def _give_up(self, number: int, error: PipelineError, inside: Window | None, look: str) -> None:
        source = self.index[number].source
        if self.may_be_left_out is not None:
            if number not in self.may_be_left_out:
                options = self._options_of(self.index[number])
                again = partial(can_read, source, self._gsd, options, self._limits, inside)
                raise UnreadableRaster(str(error), number, again) from error
            look = self.may_be_left_out[number]
        self.unreadable[source], self.looks[number] = str(error), look
        self._progress.warn(left_out_message(error))
