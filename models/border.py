"""What the encoder sees where there is no data: the ground, mirrored at the border of what is valid.

Black there would be a thing of its own, and make a rim of other ids around all that a raster shows.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import binary_erosion, distance_transform_edt

RIM = 2
"""Pixels inside of the border that may hold something of the collar's colour: resampling and compression mix them."""


def mirrored(rgb: np.ndarray, valid: np.ndarray) -> np.ndarray:
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
    ground = binary_erosion(valid, np.ones((3, 3), bool), RIM, border_value=1)
    if not ground.any():
        return rgb
    nearest = distance_transform_edt(~ground, return_distances=False, return_indices=True)
    inside = 2 * nearest - np.indices(ground.shape, nearest.dtype)
    for axis, size in enumerate(ground.shape):
        inside[axis].clip(0, size - 1, out=inside[axis])
    rows, columns = np.where(ground[inside[0], inside[1]], inside, nearest)
    return np.asarray(rgb[rows, columns])
