"""What views are cut from: a cache of drawn landscapes, and parts of an image that the user gives."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from PIL import Image

from .landscape import draw_landscape

SHARD = 50
HELD_OUT_SHARE = 0.4
"""The southern part of an image that is never trained on."""
CELL = 32
Image.MAX_IMAGE_PIXELS = None


def draw_shard(folder: Path, number: int) -> Path:
    """Draw scenes `number * SHARD` and on, unless they are there; return the file, (SHARD, SIZE, SIZE, 3) uint8."""
    path = folder / f"scenes-{number:04}.npy"
    if not path.exists():
        part = path.with_suffix(".part")
        with part.open("wb") as file:
            np.save(file, np.stack([draw_landscape(seed)[0] for seed in range(number * SHARD, (number + 1) * SHARD)]))
        part.replace(path)
    return path


def draw_scenes(folder: Path, count: int, processes: int = 1) -> list[np.ndarray]:
    """Return at least `count` training scenes, drawn into `folder` where they are not there yet, and mapped, not read."""
    folder.mkdir(parents=True, exist_ok=True)
    numbers = range(-(-count // SHARD))
    with ProcessPoolExecutor(processes) as pool:
        paths = list(pool.map(draw_shard, [folder] * len(numbers), numbers))
    return [scene for path in paths for scene in np.load(path, mmap_mode="r", allow_pickle=False)]


def split_image(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return the northern part of an image at 0.25 m, to train on, and the southern one, held out: (h, w, 3) uint8."""
    pixels = np.asarray(Image.open(path).convert("RGB"))
    border = int(len(pixels) * (1 - HELD_OUT_SHARE))
    return pixels[:border], pixels[border:]


class Source:
    """Squares of ground, cut at random from landscapes, and for a share of them from an image.

    Parameters
    ----------
    scenes
        Arrays (h, w, 3) uint8.
    image
        One more, often with a black collar, or None.
    image_share
        The part of the squares that comes from the image.
    """

    def __init__(self, scenes: list[np.ndarray], image: np.ndarray | None = None, image_share: float = 0.3) -> None:
        self._scenes = scenes
        self._image = image
        self._image_share = image_share
        if image is not None:
            high, wide = (size // CELL for size in image.shape[:2])
            cells = image[: high * CELL, : wide * CELL].reshape(high, CELL, wide, CELL, 3)
            self._covered = (cells.max(axis=-1) > 0).mean(axis=(1, 3)) > 0.98

    def square(self, rng: np.random.Generator, pixels: int) -> np.ndarray:
        """Return (pixels, pixels, 3) uint8 of covered ground."""
        if self._image is not None and rng.random() < self._image_share:
            return self._square_of_image(self._image, rng, pixels)
        scene = self._scenes[rng.integers(len(self._scenes))]
        y, x = (int(rng.integers(0, size - pixels + 1)) for size in scene.shape[:2])
        return np.asarray(scene[y : y + pixels, x : x + pixels])

    def _square_of_image(self, image: np.ndarray, rng: np.random.Generator, pixels: int) -> np.ndarray:
        reach = -(-pixels // CELL)
        while True:
            row, column = (int(rng.integers(0, size - reach + 1)) for size in self._covered.shape)
            if self._covered[row : row + reach, column : column + reach].mean() > 0.97:
                y, x = row * CELL, column * CELL
                return image[y : y + pixels, x : x + pixels]
