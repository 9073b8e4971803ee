"""From any numbers to 8 bit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...runtime.translation import tr
from ..errors import PipelineError

AUTO_PERCENTILES = (2.0, 98.0)
GRAMMAR = "auto, none, percentile LOW HIGH (such as percentile 2 98), or minmax LOW HIGH (such as minmax 0 3000)"

Limits = Optional[list[tuple[float, float]]]
"""(low, high) of each band, which become 0 and 255; None to leave the numbers as they are."""

AS_READ: Limits = []
"""Limits of many rasters whose numbers stay as they are read: those of fewer bits than 8 have their full range."""

AS_THEY_ARE = (0.0, 255.0)
"""Limits that change nothing."""


@dataclass(frozen=True)
class Stretch:
    """A wish: kind "none", "auto", "percentile" or "minmax", and its two numbers."""

    kind: str
    low: float = 0.0
    high: float = 255.0

    def needs_sample(self, dtype: np.dtype) -> bool:
        """Whether numbers of that type are stretched by what they are, and not by what the user said."""
        return self.kind == "percentile" or (self.kind == "auto" and dtype != np.uint8)

    def limits(self, sample: np.ndarray, valid: np.ndarray) -> Limits:
        """Return (low, high) of each band, or None to leave the numbers as they are.

        Parameters
        ----------
        sample
            (n, bands), the source's type: pixels from all over the layer.
        valid
            (n,) bool.
        """
        if self.kind == "none" or (self.kind == "auto" and sample.dtype == np.uint8):
            return None
        if self.kind == "minmax":
            return [(self.low, self.high)] * sample.shape[1]
        low, high = AUTO_PERCENTILES if self.kind == "auto" else (self.low, self.high)
        pixels = sample[valid]
        if not len(pixels):
            return None
        return [tuple(np.percentile(band, (low, high)).tolist()) for band in pixels.T.astype(np.float64)]


def parse_stretch(text: str) -> Stretch:
    """Read a stretch as the user writes it.

    Raises
    ------
    PipelineError
        If it is none, with what may be written.
    """
    words = text.replace(",", " ").lower().split()
    if words in (["auto"], ["none"]):
        return Stretch(words[0])
    try:
        kind, low, high = words[0], float(words[1]), float(words[2])
        most = {"percentile": 100.0, "minmax": np.inf}[kind]
        if len(words) == 3 and -most <= low < high <= most and (kind == "minmax" or low >= 0):
            return Stretch(kind, low, high)
    except (IndexError, KeyError, ValueError):
        pass
    raise PipelineError("'{text}' is not a stretch: write {grammar}.", text=text, grammar=tr(GRAMMAR))


def describe_reading(bands: tuple[int, ...], limits: Limits, grey: bool) -> str:
    """Return a sentence on what is read of a raster; one band that is not grey is read by its palette."""
    if len(set(bands)) > 1:
        named, what = tr(
            "Bands {red}, {green} and {blue} are read as red, green and blue"
        ).format(red=bands[0], green=bands[1], blue=bands[2]), tr("their numbers")
    elif grey:
        named, what = tr("Band {red} is read as grey").format(red=bands[0]), tr("its numbers")
    else:
        named, what = tr("Band {red} is read by its palette").format(red=bands[0]), tr("its colours")
    if limits is None:
        return tr("{named}, with {what} as they are.").format(named=named, what=what)
    spans = ", ".join(tr("{low:g} to {high:g}").format(low=low, high=high) for low, high in dict.fromkeys(limits))
    return tr("{named}, stretched from {spans} to 8 bit.").format(named=named, spans=spans)


def of_full_range(limits: Limits, ratios: list[float]) -> Limits:
    """Return limits of the bands' own numbers as those of the same numbers times `ratios`."""
    if set(ratios) == {1.0}:
        return limits
    return [(low * ratio, high * ratio) for (low, high), ratio in zip(limits or [AS_THEY_ARE] * len(ratios), ratios)]


def of_own_numbers(limits: Limits, ratios: list[float]) -> Limits:
    """Return what `of_full_range` was given; None where that leaves the numbers as they are."""
    if set(ratios) == {1.0}:
        return limits
    both = zip(limits or [AS_THEY_ARE] * len(ratios), ratios)
    # To where a product that is divided again may differ.
    own = [(round(low / ratio, 9), round(high / ratio, 9)) for (low, high), ratio in both]
    return None if set(own) == {AS_THEY_ARE} else own


def to_8bit(pixels: np.ndarray, limits: Limits) -> np.ndarray:
    """Return (h, w, bands) as uint8: `limits` to 0 and 255, or as they are, cut to that range."""
    if pixels.dtype == np.uint8 and limits is None:
        return pixels
    with np.errstate(over="ignore"):
        values = np.nan_to_num(pixels.astype(np.float32), posinf=0.0, neginf=0.0)
    for band, (low, high) in enumerate(limits or ()):
        values[..., band] = (values[..., band] - low) * (255.0 / max(high - low, 1e-12))
    return np.rint(np.clip(values, 0, 255)).astype(np.uint8)
