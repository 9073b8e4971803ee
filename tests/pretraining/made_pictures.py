"""Pictures to learn from, made here."""

from __future__ import annotations

import csv

import numpy as np
from geocentroids.pretraining.archive import Picture
from geocentroids.pretraining.recipe import Parts, Recipe
from PIL import Image

COLORS = ((60, 110, 50), (150, 120, 90), (70, 90, 140))
SMALL = Recipe(width=64, layers=1, steps=8, batch=3, prototypes=16, warm_up=2, guided=0.4)
FEATURES_ONLY = Parts(scenes=0, coast=0, shore=0, trees=0)


def textured(shape, color, seed=0):
    """(h, w, 3) uint8: a colour, with waves and grain of its own."""
    rng = np.random.default_rng(seed)
    waves = 20 * np.sin(np.arange(shape[1]) / (3 + seed % 5))[None, :, None]
    return np.clip(np.array(color) + waves + rng.normal(0, 12, (*shape, 1)), 0, 255).astype(np.uint8)


def ground_pictures():
    """Pictures of three classes of scenes, one of two kinds of shore side by side, and one without labels."""
    pictures = [
        Picture(textured((330, 330), color, seed), np.full((330, 330), number, np.uint8), 0.25, "ucmerced", "scenes")
        for seed, (number, color) in enumerate(zip((1, 2, 3), COLORS))
    ]
    both = np.hstack([textured((340, 170), color, seed + 7) for seed, color in enumerate(COLORS[:2])])
    kinds = np.tile(np.repeat(np.array([1, 2], np.uint8), 170), (340, 1))
    pictures.append(Picture(both, kinds, 0.25, "usgs_obx", "shore"))
    return [*pictures, Picture(textured((330, 330), (200, 200, 190), 3), np.zeros((330, 330), np.uint8), 0.3, "neon")]


def write_imagery(folder, lines):
    """Write a folder of imagery: lines of the manifest as (path, source, gsd, split, label, pixels)."""
    rows = []
    for path, source, gsd, split, label, pixels in lines:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(pixels).save(folder / path)
        rows.append({"path": path, "source": source, "place": "", "gsd_m": gsd, "width": pixels.shape[1],
                     "height": pixels.shape[0], "suggested_split": split, "label": label, "nodata_frac": "0.0"})
    with (folder / "manifest.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
