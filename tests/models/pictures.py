"""Pictures with structure at all scales, and a small architecture to encode them with."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from PIL import Image

SCALE = Fraction(8, 7)
SMALL = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "image_size": 224, "patch_size": 14}


def smooth_picture(size: int, seed: int = 0) -> np.ndarray:
    """Return (size, size, 3) uint8 with structure at all scales, as imagery has."""
    rng = np.random.default_rng(seed)
    total = np.zeros((size, size, 3))
    for cells in (4, 16, 64, size):
        coarse = Image.fromarray(rng.integers(0, 256, (cells, cells, 3), dtype=np.uint8))
        total += np.asarray(coarse.resize((size, size), Image.Resampling.BICUBIC), float)
    return (total / 4).astype(np.uint8)


def encode(encoder, picture, shape=(16, 16), tile=224, margin=0, offset=(16, 16), valid=None, passes=1):
    valid = np.ones(picture.shape[:2], bool) if valid is None else valid
    return encoder.encode(picture, valid, scale=SCALE, offset=offset, shape=shape, tile=tile, margin=margin, passes=passes)
