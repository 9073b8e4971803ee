"""The sample scene: a seeded, made-up orthophoto at 0.25 m with woods, fields, water, roads, buildings and cars.

`python3 -m geocentroids.resources.sample.scene FOLDER` writes it with its labels. It is generated, so that the
repository ships no imagery, and drawn with NumPy alone, so that QGIS's own Python can do it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np

from .textures import blur, noise, shifted

LABELS = ("meadow", "crops", "wood", "water", "bare soil", "road", "building", "car")
GSD = 0.25
EPSG = 32633
ORIGIN = (500_000.0, 5_400_000.0)
SMALLEST = 400
MEADOW, CROPS, WOOD, WATER, SOIL, ROAD, BUILDING, CAR = range(len(LABELS))
ROOFS = ((168, 88, 66), (142, 70, 58), (112, 112, 118), (84, 86, 94), (176, 170, 160), (196, 196, 192))
CARS = ((210, 210, 214), (40, 42, 48), (150, 30, 34), (44, 66, 128), (120, 124, 130))
SHADOW = 0.45


def sample_scene(size: int = 2000, seed: int = 7) -> tuple[np.ndarray, np.ndarray]:
    """Draw the scene.

    Parameters
    ----------
    size
        Pixels along a side, at least 400.
    seed
        The same seed gives the same scene.

    Returns
    -------
    rgb
        (size, size, 3) uint8.
    labels
        (size, size) uint8, indices into `LABELS`.

    Raises
    ------
    ValueError
        If the size is under 400.
    """
    if size < SMALLEST:
        raise ValueError(f"A scene is at least {SMALLEST} pixels wide, not {size}.")
    return _Scene(size, seed).draw()


class _Scene:
    def __init__(self, size: int, seed: int) -> None:
        self.size = size
        self.rng = np.random.default_rng(seed)
        self.y, self.x = np.mgrid[:size, :size].astype(np.float32)
        self.rgb = np.zeros((size, size, 3), np.float32)
        self.labels = np.zeros((size, size), np.uint8)
        self.light = np.ones((size, size), np.float32)

    def draw(self) -> tuple[np.ndarray, np.ndarray]:
        self._meadow()
        self._fields()
        self._woods()
        self._river()
        self._roads()
        self._village()
        pixels = self.rgb * blur(self.light, 1)[..., None]
        pixels = blur(pixels, 1) + self.rng.normal(0, 3.0, pixels.shape)
        return np.clip(np.rint(pixels), 0, 255).astype(np.uint8), self.labels

    def _paint(self, where: np.ndarray, label: int, color: Any) -> None:
        self.rgb[where] = color[where] if isinstance(color, np.ndarray) else color
        self.labels[where] = label

    def _tinted(self, color: tuple[int, int, int], texture: np.ndarray, strength: float) -> np.ndarray:
        return np.asarray(color, np.float32) * (1 + strength * texture[..., None])

    def _meadow(self) -> None:
        rough, fine = noise(self.rng, self.size, 160), noise(self.rng, self.size, 5)
        dry = np.clip(0.5 + rough, 0, 1)[..., None]
        green = self._tinted((96, 122, 66), fine, 0.14)
        straw = self._tinted((148, 142, 92), fine, 0.10)
        self._paint(np.ones_like(self.labels, bool), MEADOW, green * (1 - dry) + straw * dry)

    def _fields(self) -> None:
        """Parcels in the northern and eastern parts, each with rows of its own direction, width and crop."""
        crops = ((92, 128, 54), (70, 108, 50), (168, 152, 84), (128, 146, 70))
        side = max(140, self.size // 6)
        wobble = 6 * noise(self.rng, self.size, 60)
        for top in range(0, self.size, side):
            for left in range(0, self.size, side):
                kind, angle = self.rng.random(), self.rng.choice([0.05, 1.2, 1.62, 2.7])
                inside = (abs(self.y + wobble - top - side / 2) < side / 2 - 5) & (
                    abs(self.x + wobble - left - side / 2) < side / 2 - 5
                )
                inside &= self.x + self.y * 0.6 > self.size * 0.75
                if kind < 0.15:
                    continue
                across = self.x * np.cos(angle) + self.y * np.sin(angle)
                if kind < 0.35:
                    ground = self._tinted((136, 108, 80), noise(self.rng, self.size, 4) + 0.3 * np.sin(across / 1.9), 0.13)
                    self._paint(inside, SOIL, ground)
                    continue
                rows = np.sin(2 * np.pi * across / self.rng.uniform(5, 12))
                color = crops[self.rng.integers(len(crops))]
                texture = 0.8 * rows + 0.6 * noise(self.rng, self.size, 4)
                self._paint(inside, CROPS, self._tinted(color, texture, 0.18))

    def _woods(self) -> None:
        """Crowns: domes lit from the north-west, each throwing a shadow to the south-east, thicker where the wood is."""
        cover = noise(self.rng, self.size, self.size // 5)
        wood = (cover > 0.16) & (self.x + self.y * 0.6 < self.size * 0.9)
        self._paint(wood, WOOD, (46, 60, 36))
        count = self.size**2 // 190
        centers = self.rng.integers(0, self.size, (count, 2))
        for y, x in centers:
            lone = not wood[y, x]
            if lone and (self.rng.random() > 0.012 or self.labels[y, x] != MEADOW):
                continue
            self._crown(int(y), int(x), self.rng.uniform(6, 13))

    def _crown(self, y: int, x: int, radius: float) -> None:
        reach = int(radius) + 1
        rows, columns = self._box(y - reach, y + reach + 1, x - reach, x + reach + 1)
        down, right = self.y[rows, columns] - y, self.x[rows, columns] - x
        distance = np.hypot(down, right) / radius * (1 + 0.12 * np.sin(5 * np.arctan2(down, right) + x))
        dome = distance < 1
        lit = 0.72 + 0.42 * np.sqrt(np.clip(1 - distance**2, 0, 1)) - 0.022 * (down + right)
        color = np.array((66, 92, 46), np.float32) * self.rng.uniform(0.8, 1.2) + self.rng.normal(0, 4, 3)
        speckle = 1 + 0.12 * self.rng.standard_normal(lit.shape)
        self.rgb[rows, columns][dome] = (color * (lit * speckle)[..., None])[dome]
        self.labels[rows, columns][dome] = WOOD
        self._shade(y + int(radius * 0.7), x + int(radius * 0.7), radius)

    def _shade(self, y: int, x: int, radius: float) -> None:
        reach = int(radius) + 1
        rows, columns = self._box(y - reach, y + reach + 1, x - reach, x + reach + 1)
        inside = np.hypot(self.y[rows, columns] - y, self.x[rows, columns] - x) < radius
        inside &= self.labels[rows, columns] != WOOD
        self.light[rows, columns][inside] = SHADOW + 0.15

    def _river(self) -> None:
        course = self.size * (0.30 + 0.06 * np.sin(self.y / self.size * 7 + 1)) + 14 * noise(self.rng, self.size, 120)
        width = self.size * (0.028 + 0.008 * np.sin(self.y / self.size * 11))
        away = abs(self.x - course) / width
        sand = self._tinted((176, 162, 128), noise(self.rng, self.size, 4), 0.08)
        self._paint((away < 1.22) & (away >= 1), SOIL, sand)
        deep = np.clip(1 - away, 0, 1)[..., None]
        ripple = noise(self.rng, self.size, 8)
        water = self._tinted((74, 96, 92), ripple, 0.05) * (1 - 0.35 * deep)
        inside = away < 1
        self._paint(inside, WATER, water)
        self.light[inside] = 1

    def _roads(self) -> None:
        """A main road from west to east over the river, a street through the village, a dirt track."""
        main = self.y - (self.size * 0.62 + self.size * 0.03 * np.sin(self.x / self.size * 5))
        street = self.x - (self.size * 0.72 + self.size * 0.02 * np.sin(self.y / self.size * 6))
        track = self.y - self.size * 0.2 - 0.18 * self.x
        dirt = self._tinted((158, 140, 110), noise(self.rng, self.size, 4), 0.08)
        beside_river = self.labels != WATER
        self._paint((abs(track) < 7) & beside_river, SOIL, dirt)
        asphalt = self._tinted((112, 112, 114), noise(self.rng, self.size, 3), 0.05)
        for away, half, along in ((main, 15, self.x), (street, 11, self.y)):
            self._paint(abs(away) < half + 5, ROAD, (150, 144, 134))
            self._paint(abs(away) < half, ROAD, asphalt)
            self.light[abs(away) < half + 5] = 1
            self._paint((abs(away) < 0.8) & (along % 32 < 14), ROAD, (214, 212, 204))
            self._paint(abs(abs(away) - half + 2) < 0.6, ROAD, (200, 198, 190))
        for _ in range(self.size // 28):
            x = int(self.rng.integers(10, self.size - 20))
            y = int(self.size * 0.62 + self.size * 0.03 * np.sin(x / self.size * 5) + self.rng.choice([-7, 7]))
            self._car(y, x, True)
            y = int(self.rng.integers(10, self.size - 20))
            x = int(self.size * 0.72 + self.size * 0.02 * np.sin(y / self.size * 6) + self.rng.choice([-5, 5]))
            self._car(y, x, False)

    def _car(self, y: int, x: int, across: bool) -> None:
        long, wide = (17, 7) if across else (7, 17)
        rows, columns = self._box(y - wide // 2, y + wide // 2 + 1, x - long // 2, x + long // 2 + 1)
        shade = shifted(rows, columns, 3, self.size)
        self.light[shade] = SHADOW
        self.light[rows, columns] = 1
        self.rgb[rows, columns] = CARS[self.rng.integers(len(CARS))]
        self.labels[rows, columns] = CAR
        inner = self.rgb[rows, columns]
        high, wide = (size // 3 for size in inner.shape[:2])
        inner[high : inner.shape[0] - high, wide : inner.shape[1] - wide] *= 0.6

    def _village(self) -> None:
        """Houses with ridged roofs in two rows along the street, and a few halls."""
        for y in range(30, self.size - 60, 74):
            street = self.size * 0.72 + self.size * 0.02 * np.sin(y / self.size * 6)
            for side in (-1, 1):
                if abs(y - self.size * 0.62) < 90 or self.rng.random() < 0.12:
                    continue
                high, wide = (int(value) for value in self.rng.integers(34, 56, 2))
                x = int(street + side * (24 + wide / 2 + self.rng.integers(0, 14)))
                self._house(y, x - wide // 2, high, wide)
                if self.rng.random() < 0.5:
                    high, wide = (int(value) for value in self.rng.integers(48, 96, 2))
                    self._house(y, int(street + side * 150) - wide // 2, min(high, 66), wide)

    def _house(self, top: int, left: int, high: int, wide: int) -> None:
        rows, columns = self._box(top, top + high, left, left + wide)
        shade = shifted(rows, columns, 12, self.size)
        self.light[shade] = SHADOW
        self.light[rows, columns] = 1
        y, x = self.y[rows, columns] - top, self.x[rows, columns] - left
        upright = high > wide
        slope = x / wide if upright else y / high
        light = np.where(slope < 0.5, 1.08, 0.78)
        tiles = 1 + 0.06 * np.sin((y if upright else x) * 1.6) + 0.04 * self.rng.standard_normal(y.shape)
        roof = np.asarray(ROOFS[self.rng.integers(len(ROOFS))], np.float32)
        self.rgb[rows, columns] = roof * (light * tiles)[..., None]
        ridge = abs(slope - 0.5) < 0.025
        self.rgb[rows, columns][ridge] = roof * 1.25
        self.labels[rows, columns] = BUILDING

    def _box(self, top: int, bottom: int, left: int, right: int) -> tuple[slice, slice]:
        return slice(max(0, top), min(self.size, bottom)), slice(max(0, left), min(self.size, right))


def write_scene(folder: str | Path, size: int = 2000, seed: int = 7) -> tuple[str, str]:
    """Write the scene and its labels as GeoTIFFs on one grid (UTM zone 33N, 0.25 m); return their paths."""
    from osgeo import gdal, osr

    Path(folder).mkdir(parents=True, exist_ok=True)
    rgb, labels = sample_scene(size, seed)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    paths = []
    for name, bands in (("sample_scene.tif", rgb.transpose(2, 0, 1)), ("sample_scene_labels.tif", labels[None])):
        path = str(Path(folder) / name)
        options = ["TILED=YES", "COMPRESS=DEFLATE"]
        dataset = gdal.GetDriverByName("GTiff").Create(path, size, size, len(bands), gdal.GDT_Byte, options)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((ORIGIN[0], GSD, 0.0, ORIGIN[1], 0.0, -GSD))
        for number, band in enumerate(bands, 1):
            dataset.GetRasterBand(number).WriteArray(band)
        if len(bands) == 1:
            dataset.GetRasterBand(1).SetCategoryNames(list(LABELS))
        paths.append(path)
    return paths[0], paths[1]


if __name__ == "__main__":
    for written in write_scene(sys.argv[1]):
        print(written)
