"""Made-up orthophotos at 0.25 m, endlessly many: country, crops, woods, water, roads, towns; and what each pixel is.

The encoder is trained on the pixels alone. The labels are there to measure it.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..resources.sample.textures import noise
from .biomes import BIOMES, UNSEEN, Biome
from .landscape_classes import CROPS, FARM, GRASS, SOIL, VILLAGE, WATER, WILD
from .roads import draw_country_roads
from .sensor import Sun, photograph
from .town import draw_farmsteads, draw_pitch, draw_town
from .vegetation import draw_lone_trees, draw_orchard, draw_woods

SIZE = 512


def draw_landscape(seed: int, unseen: bool = False, size: int = SIZE) -> tuple[np.ndarray, np.ndarray]:
    """Draw one scene.

    Parameters
    ----------
    seed
        The same seed gives the same scene.
    unseen
        From the palettes that are kept for measuring.
    size
        Pixels along a side.

    Returns
    -------
    rgb
        (size, size, 3) uint8.
    labels
        (size, size) uint8, indices into `labels.LABELS`.
    """
    rng = np.random.default_rng([seed, int(unseen)])
    biomes = list((UNSEEN if unseen else BIOMES).values())
    return Landscape(rng, biomes[rng.integers(len(biomes))], size).draw()


class Landscape:
    """A scene in the making: colours, labels and light, drawn on one after the other."""

    def __init__(self, rng: np.random.Generator, biome: Biome, size: int) -> None:
        self.rng, self.biome, self.size = rng, biome, size
        self.y, self.x = np.mgrid[:size, :size].astype(np.float32)
        self.rgb = np.zeros((size, size, 3), np.float32)
        self.labels = np.zeros((size, size), np.uint8)
        self.light = np.ones((size, size), np.float32)
        self.sun = Sun.at_random(rng)
        self.fine, self.mid, self.broad = (noise(rng, size, grain) for grain in (2, int(rng.integers(6, 14)), 60))
        self.angle = rng.uniform(0, np.pi)
        warp = rng.uniform(0, 10) * noise(rng, size, 150)
        self.u = self.x * np.cos(self.angle) + self.y * np.sin(self.angle) + warp
        self.v = -self.x * np.sin(self.angle) + self.y * np.cos(self.angle) + warp
        # The season and the camera shift a whole palette; each scene has its own.
        self.tint = rng.normal(1, 0.05, 3) * rng.normal(1, 0.08)
        settled = np.asarray(biome.settled)
        self.kind = int(rng.choice(len(settled), p=settled / settled.sum()))

    def draw(self) -> tuple[np.ndarray, np.ndarray]:
        """Return pixels and labels."""
        self._ground()
        if self.kind in (WILD, FARM) or self.rng.random() < 0.15:
            self._parcels()
        if self.rng.random() < (0.8 if self.kind == WILD else 0.35):
            draw_woods(self)
        if self.rng.random() < 0.45:
            self._water()
        if self.kind >= VILLAGE:
            draw_town(self)
        else:
            draw_country_roads(self)
            draw_farmsteads(self)
        if self.rng.random() < 0.2:
            draw_pitch(self)
        draw_lone_trees(self)
        return photograph(self.rgb, self.light, self.sun, self.rng), self.labels

    def pick(self, colors: tuple[Any, ...], spread: float = 0.07) -> np.ndarray:
        """Return one of these colours, changed a little."""
        color = np.asarray(colors[self.rng.integers(len(colors))], np.float32)
        return (color * self.tint * self.rng.normal(1, spread) * self.rng.normal(1, 0.03, 3)).astype(np.float32)

    def paint(self, where: np.ndarray, label: int, color: np.ndarray, texture: np.ndarray | float = 0.0) -> None:
        """Cover a mask with a colour (3,) or (size, size, 3), made lighter and darker by `texture`."""
        modulation = np.broadcast_to(1 + np.asarray(texture, np.float32), where.shape)[where][:, None]
        self.rgb[where] = (color[where] if color.ndim == 3 else color) * modulation
        self.labels[where] = label
        self.light[where] = np.maximum(self.light[where], 1)

    def mix(self, one: np.ndarray, other: np.ndarray, share: np.ndarray) -> np.ndarray:
        """Blend two colours, (3,) or (size, size, 3), by a share (size, size)."""
        return one + (other - one) * np.clip(share, 0, 1)[..., None]

    def _ground(self) -> None:
        rng = self.rng
        everywhere = np.ones_like(self.labels, bool)
        grass = self.mix(
            self.pick(self.biome.grass), self.pick(self.biome.dry), 0.5 + self.broad + self.biome.dryness - 0.5
        )
        rough = rng.uniform(0.05, 0.16) * self.fine + rng.uniform(0.05, 0.16) * self.mid
        self.paint(everywhere, GRASS, grass, rough)
        bare = noise(rng, self.size, int(rng.integers(30, 140))) + 0.25 * self.mid + 1.1 * (self.biome.dryness - 0.75)
        soil = self.mix(self.pick(self.biome.soil), self.pick(self.biome.soil), 0.5 + self.broad)
        stones = (self.fine > 0.75) * rng.uniform(-0.2, 0.2)
        self.paint(
            bare > 0, SOIL, soil, rng.uniform(0.03, 0.1) * self.fine + rng.uniform(0.02, 0.08) * self.mid + stones
        )

    def _parcels(self) -> None:
        """Strips along one direction, each cut across at its own places."""
        rng = self.rng
        edges = np.cumsum(rng.uniform(60, 260, 40)) - 1200
        strip = np.searchsorted(edges, self.u)
        for index in np.unique(strip):
            cuts = np.cumsum(rng.uniform(70, 360, 24)) - 1500
            cell = np.searchsorted(cuts, self.v[strip == index])
            for number in np.unique(cell):
                where = np.zeros_like(self.labels, bool)
                where[strip == index] = cell == number
                if where.sum() > 600 and rng.random() < 0.85:
                    self._parcel(where)

    def _parcel(self, where: np.ndarray) -> None:
        rng = self.rng
        inside = where & ~self.rim(where, int(rng.integers(1, 5)))
        across = self.u if rng.random() < 0.5 else self.v
        kind = rng.random()
        if kind < 0.22:
            furrows = np.sin(2 * np.pi * across / rng.uniform(2.4, 7)) * rng.uniform(0, 0.1)
            self.paint(inside, SOIL, self.pick(self.biome.soil), furrows + 0.08 * self.fine + 0.06 * self.mid)
        elif kind < 0.32:
            self.paint(inside, GRASS, self.pick(self.biome.grass), 0.06 * self.fine + 0.08 * self.mid)
        elif kind < 0.45:
            step = rng.uniform(14, 30)
            self.paint(inside, GRASS if rng.random() < 0.5 else SOIL, self.pick(self.biome.dry), 0.1 * self.fine)
            draw_orchard(self, inside, step)
        else:
            rows = np.sin(2 * np.pi * across / rng.uniform(2.6, 12) + self.mid)
            lines = np.abs(across % rng.uniform(50, 110) - 20) < 1.5
            texture = (
                rng.uniform(0.02, 0.22) * rows + rng.uniform(0.03, 0.1) * self.fine + 0.05 * self.mid - 0.15 * lines
            )
            color = self.mix(self.pick(self.biome.crops), self.pick(self.biome.soil), 0.35 * self.broad - 0.1)
            self.paint(inside, CROPS, color, texture)

    def rim(self, where: np.ndarray, width: int) -> np.ndarray:
        """Return where a mask borders on something else within `width` pixels."""
        rim = np.zeros_like(where)
        for axis in (0, 1):
            for step in (-width, width):
                rim |= np.roll(where, step, axis) != where
        return rim

    def boxes(self, x: int, y: int, reach: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
        """Return a square around (x, y) cut at the scene's rim, and the same part of a stamp."""
        spans = []
        for place in (int(y), int(x)):
            start, stop = max(0, place - reach), min(self.size, place + reach + 1)
            spans.append(
                (slice(start, max(start, stop)), slice(start - place + reach, max(start, stop) - place + reach))
            )
        return (spans[0][0], spans[1][0]), (spans[0][1], spans[1][1])

    def _water(self) -> None:
        rng = self.rng
        if rng.random() < 0.55:
            bend = rng.uniform(10, 60) * np.sin(self.v / rng.uniform(60, 200)) + 30 * noise(rng, self.size, 110)
            depth = rng.uniform(10, 110) - np.abs(self.u - np.median(self.u) + rng.uniform(-150, 150) + bend)
        else:
            depth = 60 * (noise(rng, self.size, int(rng.integers(90, 260))) - rng.uniform(0.0, 0.4))
        bank = rng.uniform(0, 16)
        if rng.random() < 0.6:
            self.paint(depth > -bank, SOIL, self.pick(self.biome.soil), 0.08 * self.fine + 0.05 * self.mid)
        deep = 1 - rng.uniform(0, 0.3) * np.clip(depth / 40, 0, 1)
        waves = (
            rng.uniform(0, 0.06) * np.sin(self.u / rng.uniform(1, 4) + 3 * self.mid) + rng.uniform(0, 0.03) * self.fine
        )
        color = self.mix(self.pick(self.biome.water), self.pick(self.biome.water), 0.5 + self.broad)
        self.paint(depth > 0, WATER, color * deep[..., None], waves)
        glint = (depth > 0) & (self.fine + self.mid > rng.uniform(1.2, 2))
        self.rgb[glint] += rng.uniform(10, 80)
