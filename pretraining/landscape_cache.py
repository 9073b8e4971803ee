"""A cache of drawn landscapes, and the parts of an image that the user gives."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from PIL import Image

from .landscape import draw_landscape

SHARD = 50
HELD_OUT_SHARE = 0.4
"""The southern part of an image that is never trained on."""
SCENE_GSD = 0.25
"""Metres a pixel of what is drawn, and of the image."""
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
