"""Made-up orthophotos at 0.25 m, endlessly many: country, crops, woods, water, roads, towns; and what each pixel is.

The encoder is trained on the pixels alone. The labels are there to measure it.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..resources.textures import noise
from .biomes import BIOMES, ROADS, UNSEEN, Biome
from .buildings import Building, draw_building
from .sensor import Sun, photograph

LABELS = ("grass", "crops", "wood", "water", "bare soil", "paved", "building")
GRASS, CROPS, WOOD, WATER, SOIL, PAVED, BUILDING = range(len(LABELS))
SIZE = 512
STAMPS = 16
WILD, FARM, VILLAGE, SUBURB, TOWN, INDUSTRY = range(6)


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
        (size, size) uint8, indices into `LABELS`.
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
            self._woods()
        if self.rng.random() < 0.45:
            self._water()
        if self.kind >= VILLAGE:
            self._town()
        else:
            self._country_road()
        if self.rng.random() < 0.2:
            self._pitch()
        self._lone_trees()
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

    def _mix(self, one: np.ndarray, other: np.ndarray, share: np.ndarray) -> np.ndarray:
        return one + (other - one) * np.clip(share, 0, 1)[..., None]

    def _ground(self) -> None:
        rng = self.rng
        everywhere = np.ones_like(self.labels, bool)
        grass = self._mix(self.pick(self.biome.grass), self.pick(self.biome.dry), 0.5 + self.broad + self.biome.dryness - 0.5)
        rough = rng.uniform(0.05, 0.16) * self.fine + rng.uniform(0.05, 0.16) * self.mid
        self.paint(everywhere, GRASS, grass, rough)
        bare = noise(rng, self.size, int(rng.integers(30, 140))) + 0.25 * self.mid + 1.1 * (self.biome.dryness - 0.75)
        soil = self._mix(self.pick(self.biome.soil), self.pick(self.biome.soil), 0.5 + self.broad)
        stones = (self.fine > 0.75) * rng.uniform(-0.2, 0.2)
        self.paint(bare > 0, SOIL, soil, rng.uniform(0.03, 0.1) * self.fine + rng.uniform(0.02, 0.08) * self.mid + stones)

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
        inside = where & ~self._rim(where, int(rng.integers(1, 5)))
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
            self._orchard(inside, step)
        else:
            rows = np.sin(2 * np.pi * across / rng.uniform(2.6, 12) + self.mid)
            lines = np.abs(across % rng.uniform(50, 110) - 20) < 1.5
            texture = rng.uniform(0.02, 0.22) * rows + rng.uniform(0.03, 0.1) * self.fine + 0.05 * self.mid - 0.15 * lines
            color = self._mix(self.pick(self.biome.crops), self.pick(self.biome.soil), 0.35 * self.broad - 0.1)
            self.paint(inside, CROPS, color, texture)

    def _rim(self, where: np.ndarray, width: int) -> np.ndarray:
        """Return where a mask borders on something else within `width` pixels."""
        rim = np.zeros_like(where)
        for axis in (0, 1):
            for step in (-width, width):
                rim |= np.roll(where, step, axis) != where
        return rim

    def _orchard(self, inside: np.ndarray, step: float) -> None:
        reach = int(self.size / step)
        grid = np.stack(np.meshgrid(np.arange(-reach, 2 * reach), np.arange(-reach, 2 * reach)), -1).reshape(-1, 2) * step
        turn = np.array([[np.cos(self.angle), np.sin(self.angle)], [-np.sin(self.angle), np.cos(self.angle)]])
        places = np.rint(grid @ turn).astype(int)
        places = places[((places >= 0) & (places < self.size)).all(axis=1)]
        self._crowns(places[inside[places[:, 1], places[:, 0]]], step * 0.24, step * 0.4)

    def _woods(self) -> None:
        rng = self.rng
        cover = noise(rng, self.size, int(rng.integers(70, 220))) > rng.uniform(-0.35, 0.3)
        self.paint(cover, WOOD, self.pick(self.biome.crowns) * 0.62, 0.15 * self.fine)
        self.light[cover] = 0.75
        low = rng.uniform(4, 9)
        high = low + rng.uniform(2, 8)
        count = int(self.size**2 / (low + high) ** 2 * rng.uniform(3, 5.5))
        places = rng.integers(0, self.size, (min(count, 3500), 2))
        self._crowns(places[cover[places[:, 1], places[:, 0]]], low, high)

    def _lone_trees(self) -> None:
        rng = self.rng
        places = rng.integers(0, self.size, (int(rng.integers(5, 160)), 2))
        labels = self.labels[places[:, 1], places[:, 0]]
        fit = (labels == GRASS) | ((labels == SOIL) & (rng.random(len(places)) < 0.4)) | ((labels == PAVED) & (rng.random(len(places)) < 0.04))
        self._crowns(places[fit], 4, rng.uniform(8, 16))

    def _crowns(self, places: np.ndarray, low: float, high: float) -> None:
        """Domes of leaves, lit from the sun's side, their shadows first."""
        rng = self.rng
        stamps = [self._stamp(rng.uniform(low, high)) for _ in range(STAMPS)]
        chosen = rng.integers(0, STAMPS, len(places))
        away = self.sun.shadow(rng.uniform(1.2, 2.2))
        for (x, y), index in zip(places, chosen):
            dome, _ = stamps[index]
            reach = len(dome) // 2
            dx, dy = np.rint(away * reach).astype(int)
            box, part = self._boxes(x + dx, y + dy, reach)
            shade = self.light[box]
            shade[dome[part] & (self.labels[box] != WOOD)] = self.sun.dark
        tint = rng.normal(1, 0.12, len(places))
        for (x, y), index, gain in zip(places, chosen, tint):
            dome, color = stamps[index]
            box, part = self._boxes(x, y, len(dome) // 2)
            dome = dome[part]
            self.rgb[box][dome] = color[part][dome] * gain
            self.labels[box][dome] = WOOD
            self.light[box][dome] = 1

    def _stamp(self, radius: float) -> tuple[np.ndarray, np.ndarray]:
        rng = self.rng
        reach = int(radius * 1.3) + 1
        y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32)
        around = np.arctan2(y, x)
        lobes = rng.uniform(0.05, 0.2) * np.sin(rng.integers(3, 9) * around + rng.uniform(0, 6))
        distance = np.hypot(x, y) / radius * (1 + lobes)
        toward = -(x * self.sun.x + y * self.sun.y) / radius
        lit = 0.7 + 0.35 * np.sqrt(np.clip(1 - distance**2, 0, 1)) + rng.uniform(0.1, 0.35) * toward
        leaves = 1 + rng.uniform(0.06, 0.2) * rng.standard_normal(lit.shape)
        color = self.pick(self.biome.crowns, 0.1)
        return distance < 1, (color * (lit * leaves)[..., None]).astype(np.float32)

    def _boxes(self, x: int, y: int, reach: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
        """Return a square around (x, y) cut at the scene's rim, and the same part of a stamp."""
        spans = []
        for place in (int(y), int(x)):
            start, stop = max(0, place - reach), min(self.size, place + reach + 1)
            spans.append((slice(start, max(start, stop)), slice(start - place + reach, max(start, stop) - place + reach)))
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
        waves = rng.uniform(0, 0.06) * np.sin(self.u / rng.uniform(1, 4) + 3 * self.mid) + rng.uniform(0, 0.03) * self.fine
        color = self._mix(self.pick(self.biome.water), self.pick(self.biome.water), 0.5 + self.broad)
        self.paint(depth > 0, WATER, color * deep[..., None], waves)
        glint = (depth > 0) & (self.fine + self.mid > rng.uniform(1.2, 2))
        self.rgb[glint] += rng.uniform(10, 80)

    def _pave(self, where: np.ndarray, color: np.ndarray, along: np.ndarray, away: np.ndarray | None = None) -> None:
        rng = self.rng
        patches = 0.05 * (noise(rng, self.size, 24) > 0.45)
        wheels = 0.0 if away is None else rng.uniform(0, 0.07) * np.cos(away / rng.uniform(1.5, 3))
        self.paint(where, PAVED, color, rng.uniform(0.01, 0.05) * self.fine + 0.03 * self.mid + 0.04 * self.broad - patches + wheels)
        if away is not None and rng.random() < 0.55:
            mark = where & (np.abs(away) < 0.8) & (along % 30 < rng.choice([13, 30]))
            self.rgb[mark] = self.rgb[mark] * 0.3 + 150

    def road_color(self) -> np.ndarray:
        """Return the colour of one of the country's paved surfaces."""
        return self.pick((ROADS[self.biome.roads[self.rng.integers(len(self.biome.roads))]],), 0.05)

    def _road(self, away: np.ndarray, along: np.ndarray, half: float, unpaved: float) -> None:
        rng = self.rng
        if rng.random() < unpaved:
            self.paint(np.abs(away) < half * 0.7, SOIL, self.pick(self.biome.soil), 0.07 * self.fine + 0.06 * np.cos(away / 1.6))
            return
        if rng.random() < 0.6:
            walk = (np.abs(away) < half + rng.uniform(3, 9)) & (np.abs(away) >= half)
            self.paint(walk, PAVED, self.pick(((160, 154, 144), (176, 168, 156), (140, 138, 134))), 0.05 * self.fine)
        self._pave(np.abs(away) < half, self.road_color(), along, away)
        self._cars((np.abs(np.abs(away) - half * 0.55) < 1.5), along, rng.integers(0, 14))

    def _cars(self, where: np.ndarray, along: np.ndarray, count: int) -> None:
        rng = self.rng
        rows, columns = np.nonzero(where & (self.labels == PAVED))
        if not len(rows):
            return
        along_u = along is self.u
        for place in rng.integers(0, len(rows), count):
            angle = self.angle if along_u else self.angle + np.pi / 2
            color = self.pick(((215, 215, 218), (40, 42, 48), (150, 30, 34), (44, 66, 128), (120, 124, 130)))
            car = Building(int(columns[place]), int(rows[place]), 8.5, 3.6, angle, 6, "car", color)
            draw_building(self, car, PAVED)

    def _country_road(self) -> None:
        rng = self.rng
        for _ in range(int(rng.integers(0, 3))):
            bend = rng.uniform(0, 50) * np.sin(self.v / rng.uniform(60, 200) + rng.uniform(0, 6))
            away = self.u - np.median(self.u) + rng.uniform(-160, 160) + bend
            self._road(away, self.v, rng.uniform(5, 16), 0.5)
        for _ in range(int(rng.integers(0, 4))):
            self._lot(rng.uniform(0, self.size), rng.uniform(0, self.size), 50, 50)

    def _town(self) -> None:
        """Streets on a warped grid, lots along them, in each lot its ground, its buildings and its trees."""
        rng = self.rng
        across, along = (rng.uniform(150, 300), rng.uniform(150, 360)) if self.kind != INDUSTRY else (320.0, 420.0)
        half = rng.uniform(7, 14)
        unpaved = (0, 0, 0.5, 0.1, 0.15, 0.1)[self.kind]
        u0, v0 = rng.uniform(0, across), rng.uniform(0, along)
        water = self.labels == WATER
        kept = self.rgb[water]
        lot = (0, 0, 74, 64, 44, 120)[self.kind] * rng.uniform(0.8, 1.3)
        self._yards(lot, u0, v0)
        self._road((self.u - u0 + across / 2) % across - across / 2, self.v, half, unpaved)
        self._road((self.v - v0 + along / 2) % along - along / 2, self.u, half, unpaved)
        if rng.random() < 0.7:
            self.rgb[water], self.labels[water] = kept, WATER
        size = self.size
        spacing = lot * 0.9
        for u in np.arange(self.u.min(), self.u.max(), spacing):
            for v in np.arange(self.v.min(), self.v.max(), spacing):
                x = u * np.cos(self.angle) - v * np.sin(self.angle)
                y = u * np.sin(self.angle) + v * np.cos(self.angle)
                if 0 <= x < size and 0 <= y < size and rng.random() < (0.9 if self.kind >= TOWN else 0.72):
                    self._lot(x, y, lot * 0.8, lot * 0.8)

    def _yards(self, lot: float, u0: float, v0: float) -> None:
        """Give the ground of each lot its own cover."""
        rng = self.rng
        cell = ((self.u - u0) // lot).astype(int) * 131 + ((self.v - v0) // lot).astype(int) * 17
        kinds = rng.choice(4, 64, p=(0.35, 0.25, 0.25, 0.15) if self.kind < TOWN else (0.15, 0.25, 0.4, 0.2))
        yard = kinds[cell % 64]
        dry = self.labels != WATER
        self.paint((yard == 0) & dry, GRASS, self.pick(self.biome.grass), 0.1 * self.fine + 0.1 * self.mid)
        self.paint((yard == 1) & dry, SOIL, self.pick(self.biome.soil), 0.08 * self.fine + 0.06 * self.mid)
        self._pave((yard == 2) & dry, self.pick(((168, 162, 152), (146, 142, 136), (120, 118, 116), (180, 168, 150))), self.u)

    def _lot(self, x: float, y: float, wide: float, deep: float) -> None:
        rng = self.rng
        if self.labels[int(y) % self.size, int(x) % self.size] in (WATER, PAVED) and rng.random() < 0.8:
            if self.labels[int(y) % self.size, int(x) % self.size] == WATER or rng.random() < 0.5:
                return
        names = list(self.biome.roofs)
        shares = np.array([self.biome.roofs[name] for name in names])
        for _ in range(1 + int(rng.random() < 0.45) + int(self.kind == TOWN)):
            name = names[rng.choice(len(names), p=shares / shares.sum())]
            a, b = rng.uniform(0.22, 0.5, 2) * (wide, deep)
            angle = self.angle + (rng.integers(0, 2) * np.pi / 2) + rng.normal(0, 0.04 if self.kind >= VILLAGE else 1)
            place = np.clip(np.array([x, y]) + rng.uniform(-0.3, 0.3, 2) * (wide, deep), 0, self.size - 1)
            if self.labels[int(place[1]), int(place[0])] == WATER:
                continue
            height = rng.uniform(8, 20) if self.kind < TOWN else rng.uniform(10, 60 if rng.random() < 0.3 else 24)
            building = Building.of_material(self, place, max(a, b), min(a, b), angle, height, name)
            draw_building(self, building, BUILDING)
        if rng.random() < 0.5:
            offsets = rng.uniform(-0.6, 0.6, (int(rng.integers(1, 6)), 2)) * (wide, deep)
            places = np.rint(offsets + (x, y)).astype(int) % self.size
            free = np.isin(self.labels[places[:, 1], places[:, 0]], (GRASS, SOIL))
            self._crowns(places[free], 4, 10)

    def _pitch(self) -> None:
        """A sports ground: mown grass with stripes and lines, sometimes a running track around it."""
        rng = self.rng
        u, v = self.u - self.u.flat[rng.integers(self.u.size)], self.v - self.v.flat[rng.integers(self.v.size)]
        long, wide = rng.uniform(80, 200), rng.uniform(50, 120)
        if rng.random() < 0.5:
            rounded = np.hypot(np.maximum(np.abs(u) - long, 0), np.maximum(np.abs(v) - wide, 0))
            color = self.pick(((160, 84, 66), (104, 104, 108), (150, 110, 90)))
            self.paint(rounded < 40, PAVED, color, 0.05 * np.cos(rounded / 0.8) + 0.03 * self.fine)
        inside = (np.abs(u) < long) & (np.abs(v) < wide)
        stripes = rng.uniform(0, 0.06) * np.sign(np.sin(u / rng.uniform(6, 14)))
        worn = self._mix(self.pick(((86, 130, 58), (96, 140, 66), (110, 128, 70))), self.pick(self.biome.soil), self.broad * 2 - 0.8)
        self.paint(inside, GRASS, worn, stripes + 0.05 * self.fine + 0.05 * self.mid)
        lines = inside & ((np.abs(np.abs(u) - long + 3) < 0.7) | (np.abs(np.abs(v) - wide + 3) < 0.7) | (np.abs(u) < 0.7))
        self.rgb[lines] = 215


