"""The sample scene's noise, blur and shadows, in NumPy."""

from __future__ import annotations

import numpy as np


def noise(rng: np.random.Generator, size: int, grain: int) -> np.ndarray:
    """Return (size, size) float32 smooth noise of about zero mean and unit range, its lumps `grain` pixels wide."""
    count = size // grain + 3
    coarse = rng.uniform(-1, 1, (count, count)).astype(np.float32)
    place = np.arange(size) / grain
    cell = place.astype(int)
    share = (place - cell).astype(np.float32)
    share = share * share * (3 - 2 * share)
    rows = coarse[cell] * (1 - share[:, None]) + coarse[cell + 1] * share[:, None]
    return rows[:, cell] * (1 - share) + rows[:, cell + 1] * share


def blur(pixels: np.ndarray, radius: int) -> np.ndarray:
    """Return `pixels` (h, w) or (h, w, bands) under a triangular filter of that radius along both axes."""
    weights = np.convolve(np.ones(radius + 1), np.ones(radius + 1)).astype(np.float32)
    for axis in (0, 1):
        padding = [(radius, radius) if index == axis else (0, 0) for index in range(pixels.ndim)]
        padded = np.pad(pixels, padding, mode="edge")
        length = pixels.shape[axis]
        shares = weights / weights.sum()
        pixels = sum(share * np.take(padded, range(first, first + length), axis) for first, share in enumerate(shares))
    return pixels


def shifted(rows: slice, columns: slice, pixels: int, size: int) -> tuple[slice, slice]:
    """Return a box moved to the south-east by `pixels`, cut at `size`: where its shadow falls."""
    return (
        slice(min(size, rows.start + pixels), min(size, rows.stop + pixels)),
        slice(min(size, columns.start + pixels), min(size, columns.stop + pixels)),
    )
