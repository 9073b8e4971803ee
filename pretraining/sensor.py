"""From a landscape to a photograph: sun and shade, haze, colour cast, sharpness, noise, JPEG."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter

SKY = np.array((0.86, 0.95, 1.15), np.float32)
"""The colour of the light in a shadow, beside the sun's."""


@dataclass(frozen=True)
class Sun:
    """Where shadows fall (a unit vector in pixels), how long they are for a height of 1, and how dark."""

    x: float
    y: float
    length: float
    dark: float

    @classmethod
    def at_random(cls, rng: np.random.Generator) -> Sun:
        """Return a sun anywhere, 25 to 75 degrees high."""
        azimuth, height = rng.uniform(0, 2 * np.pi), np.deg2rad(rng.uniform(25, 75))
        return cls(
            float(np.cos(azimuth)), float(np.sin(azimuth)), float(1 / np.tan(height)), float(rng.uniform(0.3, 0.7))
        )

    def shadow(self, height: float) -> np.ndarray:
        """Return the vector (x, y) from a top to the end of its shadow, pixels."""
        return np.array((self.x, self.y)) * min(self.length * height, 70)


def photograph(rgb: np.ndarray, light: np.ndarray, sun: Sun, rng: np.random.Generator) -> np.ndarray:
    """Return (h, w, 3) uint8 of colours (h, w, 3) under light (h, w), as one of many cameras takes them."""
    soft = gaussian_filter(light, rng.uniform(0.4, 1.0))[..., None]
    pixels = rgb * np.where(soft < 1, soft * (SKY + (1 - SKY) * soft), soft)
    sigma = rng.uniform(0.3, 1.1)
    pixels = gaussian_filter(pixels, (sigma, sigma, 0))
    if rng.random() < 0.4:
        pixels += rng.uniform(0.2, 0.8) * (pixels - gaussian_filter(pixels, (1.2, 1.2, 0)))
    haze = rng.uniform(0, 0.2)
    pixels = pixels * (1 - haze) + haze * np.array((170, 178, 190))
    contrast, gain = rng.uniform(0.85, 1.3), rng.uniform(0.8, 1.2)
    pixels = ((pixels - 110) * contrast + 110) * gain * rng.normal(1, 0.03, 3)
    pixels += rng.uniform(0.5, 5) * rng.standard_normal(pixels.shape)
    taken = np.clip(np.rint(pixels), 0, 255).astype(np.uint8)
    return compress(taken, int(rng.integers(55, 97))) if rng.random() < 0.7 else taken


def compress(rgb: np.ndarray, quality: int) -> np.ndarray:
    """Return pixels (h, w, 3) uint8 after JPEG of that quality."""
    buffer = io.BytesIO()
    Image.fromarray(rgb).save(buffer, "JPEG", quality=quality)
    return np.asarray(Image.open(buffer))
