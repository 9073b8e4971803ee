"""Where a codebook's centroids lie in the scatter, and which of them are near, next or within a line; plain NumPy."""

from __future__ import annotations

import numpy as np

LIGHTNESS, GREEN_RED, BLUE_YELLOW = 0, 1, 2
"""The axes of CIELAB."""
WHITE = 0.95047, 1.0, 1.08883
"""That of daylight (D65), as XYZ."""
TO_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
APART = 1e-6
"""Of pixels, between centroids that lie in one place: so that the arrow keys reach each."""


def to_lab(colors: np.ndarray) -> np.ndarray:
    """Return (K, 3) sRGB, 0 to 255, as CIELAB."""
    shares = colors / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    xyz = linear @ np.array(TO_XYZ).T / WHITE
    root = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.column_stack([116 * root[:, 1] - 16, 500 * (root[:, 0] - root[:, 1]), 200 * (root[:, 1] - root[:, 2])])


def places(lab: np.ndarray, across: int, up: int, width: float, height: float, rim: float) -> np.ndarray:
    """Return (K, 2) pixels, x and y from the upper left, of centroids (K, 3) that fill a field but for its rim.

    Parameters
    ----------
    across, up
        The axes of CIELAB that run to the right and upwards.
    """
    chosen = lab[:, [across, up]]
    low, high = chosen.min(axis=0), chosen.max(axis=0)
    shares = (chosen - low) / np.where(high > low, high - low, 1)
    found = rim + shares * np.maximum((width - 2 * rim, height - 2 * rim), 1)
    found[:, 1] = height - found[:, 1]
    found[:, 0] += APART * np.arange(len(found))
    return found


def nearest(places: np.ndarray, x: float, y: float, within: float) -> int | None:
    """Return the centroid that is nearest to a place; None where none is `within` so many pixels."""
    squares = np.square(places - (x, y)).sum(axis=1)
    found = int(squares.argmin())
    return found if squares[found] <= within * within else None


def next_towards(places: np.ndarray, start: int, right: int, down: int) -> int:
    """Return the nearest centroid in a direction from another, at most 45 degrees off it; itself where there is none.

    Parameters
    ----------
    right, down
        The direction: one of them is 1 or -1, the other 0.
    """
    steps = places - places[start]
    along = steps @ (right, down)
    ahead = np.flatnonzero((along > 0) & (along >= np.abs(steps @ (down, right))))
    return int(ahead[np.square(steps[ahead]).sum(axis=1).argmin()]) if len(ahead) else start


def within(places: np.ndarray, line: np.ndarray) -> np.ndarray:
    """Return which centroids (K,) a closed line (N, 2) goes around, as bool."""
    inside = np.zeros(len(places), bool)
    x, y = places.T
    for (left, top), (right, bottom) in zip(line, np.roll(line, -1, axis=0)):
        # Each side that a ray to the right crosses turns outside into inside.
        crossed = (y < top) != (y < bottom)
        if crossed.any():
            inside[crossed] ^= x[crossed] < left + (right - left) * (y[crossed] - top) / (bottom - top)
    return inside
