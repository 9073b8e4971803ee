"""One stretch for many rasters that are read as one, by pixels of some of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...runtime.progress import Progress, Quiet
from ..errors import Cancelled, PipelineError
from .footprints import FootprintIndex
from .read_options import ReadOptions
from .stretch import AS_READ, Limits, parse_stretch
from .warped_raster import WarpedRaster

MOST_SAMPLED = 64
"""Rasters whose pixels decide how all of them are stretched."""
SAMPLED_PIXELS = 65_536
"""Pixels of each of them that count, so that a large raster does not outweigh the others."""
MOST_8BIT = 255


def common_limits(
    index: FootprintIndex, gsd: float, crs_wkt: str, options: ReadOptions, progress: Progress
) -> Limits:
    """Return how the numbers of all rasters become 8 bit, by pixels of some of them from all over.

    Rasters of 8 bit, and others whose numbers lie in the same range, are left as they are by the stretch "auto", which gives
    `AS_READ`.

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
        return AS_READ
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
        chosen = replace(options_of_each(options, crs_wkt), source_crs=footprint.source_crs)
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


def options_of_each(options: ReadOptions, crs_wkt: str) -> ReadOptions:
    """Return how each raster is opened: its numbers as they are, on the one grid of all."""
    return replace(options, stretch="none", target_crs=crs_wkt, anchored=True)
