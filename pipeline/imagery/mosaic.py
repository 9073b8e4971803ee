"""Many rasters read as one: laid over each other on the anchored grid, with one stretch and one rule of validity."""

from __future__ import annotations

import copy
from collections import OrderedDict
from collections.abc import Container
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from ...runtime.progress import Once, Progress, Quiet
from ...runtime.translation import tr
from ..errors import Cancelled, PipelineError
from ..grid.patch_grid import Window
from .crs import Bounds
from .footprints import Footprint, FootprintIndex
from .overlap_rims import Rim, read_with_rim
from .raster_facts import RasterFacts
from .read_options import ReadOptions
from .stretch import Limits, parse_stretch, to_8bit
from .unreadable_raster import UnreadableRaster, can_read
from .warped_raster import WarpedRaster

MOST_OPEN = 32
"""Rasters that are open at once."""
MOST_SAMPLED = 64
"""Rasters whose pixels decide how all of them are stretched."""
SAMPLED_PIXELS = 65_536
"""Pixels of each of them that count, so that a large raster does not outweigh the others."""
MOST_8BIT = 255


class Mosaic:
    """Rasters laid over each other. A `Reader`, and a context manager; use from one thread at a time.

    A raster is opened when it is first needed. One that cannot be read is named in the log, once, and its ground is left to
    those below it.

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
    unreadable
        Why rasters could not be read, by source.
    may_be_left_out
        Numbers of the rasters that are left out where they cannot be read; None for any. One of the others raises
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
        self.unreadable: dict[str, str] = {}
        self.may_be_left_out: Container[int] | None = None
        self._index = index
        self._gsd = gsd
        self._options = _of_each(options, crs_wkt)
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
            "GEOCENTROIDS_SOURCE": f"{len(self._index)} rasters",
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
        Cancelled
            If the user asked to stop.
        """
        rgb = np.zeros((window.height, window.width, 3), np.uint8)
        valid = np.zeros((window.height, window.width), bool)
        left, top = window.x + self.corner[0], window.y + self.corner[1]
        right, bottom = left + window.width, top + window.height
        box = tuple(edge * self._gsd for edge in (left - 1, -bottom - 1, right + 1, -top + 1))
        rims: list[Rim] = []
        for number in self._index.numbers_over(box):  # type: ignore[arg-type]
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
        return [self._index[number].source for number in self._index.numbers_over(bounds)]

    def _fill(self, number: int, window: Window, rgb: np.ndarray, valid: np.ndarray) -> Rim | None:
        """Fill what is not valid yet from one raster, and return its rim there, which is for where no other has ground.

        `window` is in pixels from (0, 0) of the CRS.
        """
        source = self._index[number].source
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
            self._give_up(number, source, error, inside)
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
        footprint = self._index[number]
        known = self._known_facts.get(number)
        if known:
            return WarpedRaster.open_inspected(footprint.source, RasterFacts.from_json(known), self._progress)
        options = self._options_of(footprint)
        raster = WarpedRaster.open(footprint.source, self._gsd, None, options, self._progress, self._limits)
        self._known_facts[number] = raster.facts.to_json()
        return raster

    def _options_of(self, footprint: Footprint) -> ReadOptions:
        return replace(self._options, source_crs=footprint.source_crs)

    def _give_up(self, number: int, source: str, error: PipelineError, inside: Window | None) -> None:
        raster = self._open.pop(number, None)
        if raster:
            raster.__exit__()
        if self.may_be_left_out is not None and number not in self.may_be_left_out:
            options = self._options_of(self._index[number])
            again = partial(can_read, source, self._gsd, options, self._limits, inside)
            raise UnreadableRaster(str(error), number, again) from error
        self.unreadable[source] = str(error)
        self._progress.warn(tr("Left out, and its ground left to what lies below it: {error}").format(error=error))


def common_limits(
    index: FootprintIndex, gsd: float, crs_wkt: str, options: ReadOptions, progress: Progress
) -> Limits:
    """Return how the numbers of all rasters become 8 bit, by pixels of some of them from all over.

    Rasters of 8 bit, and others whose numbers lie in the same range, are left as they are by the stretch "auto", which gives
    [], and those of fewer bits have their full range.

    Raises
    ------
    PipelineError
        If rasters hold numbers on different scales, which no one stretch fits.
    Cancelled
        If the user asked to stop.
    """
    stretch = parse_stretch(options.stretch)
    if not stretch.needs_sample(np.dtype(np.uint16)):
        return stretch.limits(np.zeros((0, 3), np.uint16), np.zeros(0, bool))
    samples = _samples(index, gsd, crs_wkt, options, progress)
    if stretch.kind == "auto" and any(sample.eight_bit for sample in samples):
        other = next((sample for sample in samples if not sample.fits_8bit), None)
        if other:
            first = next(sample for sample in samples if sample.eight_bit)
            raise PipelineError(
                "The rasters hold numbers on different scales, which no one stretch fits: {first} is of 8 bit, "
                "{second} is not. Map each kind by itself, or convert one to the other first.",
                first=first.source, second=other.source,
            )
        return []
    pixels = np.concatenate([np.zeros((0, 3)), *(sample.pixels for sample in samples)])
    return stretch.limits(pixels, np.ones(len(pixels), bool))


@dataclass(frozen=True)
class _Sample:
    """Valid pixels (n, 3) of a raster; none of one of 8 bit whose numbers stay as they are."""

    source: str
    pixels: np.ndarray

    @property
    def eight_bit(self) -> bool:
        return self.pixels.dtype == np.uint8

    @property
    def fits_8bit(self) -> bool:
        return self.pixels.size == 0 or bool(self.pixels.min() >= 0 and self.pixels.max() <= MOST_8BIT)


def _samples(
    index: FootprintIndex, gsd: float, crs_wkt: str, options: ReadOptions, progress: Progress
) -> list[_Sample]:
    """Return samples of rasters spread over all of them; what cannot be read is left out."""
    count, percentile = len(index), parse_stretch(options.stretch).kind == "percentile"
    generator = np.random.default_rng(0)
    found = []
    for number in np.unique(np.linspace(0, count - 1, min(count, MOST_SAMPLED)).astype(int)).tolist():
        if progress.cancelled():
            raise Cancelled
        footprint = index[number]
        chosen = replace(_of_each(options, crs_wkt), source_crs=footprint.source_crs)
        try:
            with WarpedRaster.open(footprint.source, gsd, None, chosen, Quiet(progress)) as raster:
                pixels = np.zeros((0, 3), raster.warp.dtype)
                if percentile or pixels.dtype != np.uint8:
                    pixels = raster.warp.thumbnail[0][raster.warp.ground_overview(raster.facts.collars)]
        except PipelineError:
            continue
        if len(pixels) > SAMPLED_PIXELS:
            pixels = pixels[generator.choice(len(pixels), SAMPLED_PIXELS, replace=False)]
        if percentile:
            pixels = pixels / raster.warp.ratios
        found.append(_Sample(footprint.source, pixels))
    return found


def _of_each(options: ReadOptions, crs_wkt: str) -> ReadOptions:
    """Return how each raster is opened: its numbers as they are, on the one grid of all."""
    return replace(options, stretch="none", target_crs=crs_wkt, anchored=True)
