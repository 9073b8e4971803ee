"""Towns: streets on a grid, lots with their yards, buildings and trees; and sports grounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .buildings import Building, draw_building
from .landscape_classes import BUILDING, GRASS, INDUSTRY, PAVED, SOIL, TOWN, VILLAGE, WATER
from .roads import draw_road, pave
from .vegetation import draw_crowns

if TYPE_CHECKING:
    from .landscape import Landscape


def draw_town(scene: Landscape) -> None:
    """Streets on a warped grid, lots along them, in each lot its ground, its buildings and its trees."""
    rng = scene.rng
    across, along = (rng.uniform(150, 300), rng.uniform(150, 360)) if scene.kind != INDUSTRY else (320.0, 420.0)
    half = rng.uniform(7, 14)
    unpaved = (0, 0, 0.5, 0.1, 0.15, 0.1)[scene.kind]
    u0, v0 = rng.uniform(0, across), rng.uniform(0, along)
    water = scene.labels == WATER
    kept = scene.rgb[water]
    lot = (0, 0, 74, 64, 44, 120)[scene.kind] * rng.uniform(0.8, 1.3)
    draw_yards(scene, lot, u0, v0)
    draw_road(scene, (scene.u - u0 + across / 2) % across - across / 2, scene.v, half, unpaved)
    draw_road(scene, (scene.v - v0 + along / 2) % along - along / 2, scene.u, half, unpaved)
    if rng.random() < 0.7:
        scene.rgb[water], scene.labels[water] = kept, WATER
    size = scene.size
    spacing = lot * 0.9
    for u in np.arange(scene.u.min(), scene.u.max(), spacing):
        for v in np.arange(scene.v.min(), scene.v.max(), spacing):
            x = u * np.cos(scene.angle) - v * np.sin(scene.angle)
            y = u * np.sin(scene.angle) + v * np.cos(scene.angle)
            if 0 <= x < size and 0 <= y < size and rng.random() < (0.9 if scene.kind >= TOWN else 0.72):
                draw_lot(scene, x, y, lot * 0.8, lot * 0.8)


def draw_yards(scene: Landscape, lot: float, u0: float, v0: float) -> None:
    """Give the ground of each lot its own cover."""
    rng = scene.rng
    cell = ((scene.u - u0) // lot).astype(int) * 131 + ((scene.v - v0) // lot).astype(int) * 17
    kinds = rng.choice(4, 64, p=(0.35, 0.25, 0.25, 0.15) if scene.kind < TOWN else (0.15, 0.25, 0.4, 0.2))
    yard = kinds[cell % 64]
    dry = scene.labels != WATER
    scene.paint((yard == 0) & dry, GRASS, scene.pick(scene.biome.grass), 0.1 * scene.fine + 0.1 * scene.mid)
    scene.paint((yard == 1) & dry, SOIL, scene.pick(scene.biome.soil), 0.08 * scene.fine + 0.06 * scene.mid)
    pave(
        scene,
        (yard == 2) & dry,
        scene.pick(((168, 162, 152), (146, 142, 136), (120, 118, 116), (180, 168, 150))),
        scene.u,
    )


def draw_lot(scene: Landscape, x: float, y: float, wide: float, deep: float) -> None:
    """Draw the buildings and trees of a lot around (x, y)."""
    rng = scene.rng
    under = scene.labels[int(y) % scene.size, int(x) % scene.size]
    if under in (WATER, PAVED) and rng.random() < 0.8 and (under == WATER or rng.random() < 0.5):
        return
    names = list(scene.biome.roofs)
    shares = np.array([scene.biome.roofs[name] for name in names])
    for _ in range(1 + int(rng.random() < 0.45) + int(scene.kind == TOWN)):
        name = names[rng.choice(len(names), p=shares / shares.sum())]
        a, b = rng.uniform(0.22, 0.5, 2) * (wide, deep)
        angle = scene.angle + (rng.integers(0, 2) * np.pi / 2) + rng.normal(0, 0.04 if scene.kind >= VILLAGE else 1)
        place = np.clip(np.array([x, y]) + rng.uniform(-0.3, 0.3, 2) * (wide, deep), 0, scene.size - 1)
        if scene.labels[int(place[1]), int(place[0])] == WATER:
            continue
        height = rng.uniform(8, 20) if scene.kind < TOWN else rng.uniform(10, 60 if rng.random() < 0.3 else 24)
        building = Building.of_material(scene, place, max(a, b), min(a, b), angle, height, name)
        draw_building(scene, building, BUILDING)
    if rng.random() < 0.5:
        offsets = rng.uniform(-0.6, 0.6, (int(rng.integers(1, 6)), 2)) * (wide, deep)
        places = np.rint(offsets + np.array((x, y))).astype(int) % scene.size
        free = np.isin(scene.labels[places[:, 1], places[:, 0]], (GRASS, SOIL))
        draw_crowns(scene, places[free], 4, 10)


def draw_pitch(scene: Landscape) -> None:
    """A sports ground: mown grass with stripes and lines, sometimes a running track around it."""
    rng = scene.rng
    u, v = scene.u - scene.u.flat[rng.integers(scene.u.size)], scene.v - scene.v.flat[rng.integers(scene.v.size)]
    long, wide = rng.uniform(80, 200), rng.uniform(50, 120)
    if rng.random() < 0.5:
        rounded = np.hypot(np.maximum(np.abs(u) - long, 0), np.maximum(np.abs(v) - wide, 0))
        color = scene.pick(((160, 84, 66), (104, 104, 108), (150, 110, 90)))
        scene.paint(rounded < 40, PAVED, color, 0.05 * np.cos(rounded / 0.8) + 0.03 * scene.fine)
    inside = (np.abs(u) < long) & (np.abs(v) < wide)
    stripes = rng.uniform(0, 0.06) * np.sign(np.sin(u / rng.uniform(6, 14)))
    worn = scene.mix(
        scene.pick(((86, 130, 58), (96, 140, 66), (110, 128, 70))), scene.pick(scene.biome.soil), scene.broad * 2 - 0.8
    )
    scene.paint(inside, GRASS, worn, stripes + 0.05 * scene.fine + 0.05 * scene.mid)
    lines = inside & ((np.abs(np.abs(u) - long + 3) < 0.7) | (np.abs(np.abs(v) - wide + 3) < 0.7) | (np.abs(u) < 0.7))
    scene.rgb[lines] = 215


def draw_farmsteads(scene: Landscape) -> None:
    """A few houses in the country."""
    rng = scene.rng
    for _ in range(int(rng.integers(0, 4))):
        draw_lot(scene, rng.uniform(0, scene.size), rng.uniform(0, scene.size), 50, 50)
