"""What the encoder sees where there is no data: the ground, mirrored at the border of what is valid.

Black there would be a thing of its own, and make a rim of other ids around all that a raster shows.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import binary_erosion, distance_transform_edt

RIM = 2
"""Pixels inside of the border that may hold something of the collar's colour: resampling and compression mix them."""


def mirror_into_nodata(rgb: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Put into each pixel without data the one as far inside of the border as it is outside.

    Parameters
    ----------
    rgb
        (h, w, 3) uint8.
    valid
        (h, w) bool.

    Returns
    -------
    ndarray
        (h, w, 3) uint8: `rgb` itself where all is valid, or nothing but a rim. The border lies `RIM` pixels inside; where
        there is no data on its other side either, it is the nearest pixel that has some.
    """
    if valid.all():
        return rgb
    # Only around what is not valid: from there the nearest ground is never farther than the first beyond it.
    around = tuple(
        slice(max(0, int(lines[0]) - RIM - 1), int(lines[-1]) + RIM + 2)
        for lines in (np.flatnonzero(~valid.all(axis=axis)) for axis in (1, 0))
    )
    ground = valid.copy()
    ground[around] = binary_erosion(valid[around], np.ones((3, 3), bool), RIM, border_value=1)
    if not ground.any():
        return rgb
    corner = np.array([[place.start] for place in around])
    gone = np.array(np.nonzero(~ground[around]))
    found = distance_transform_edt(~ground[around], return_distances=False, return_indices=True)
    nearest = found[:, gone[0], gone[1]] + corner
    gone += corner
    inside = np.clip(2 * nearest - gone, 0, np.array([[size - 1] for size in ground.shape]))
    rows, columns = np.where(ground[inside[0], inside[1]], inside, nearest)
    filled = rgb.copy()
    filled[gone[0], gone[1]] = rgb[rows, columns]
    return filled
