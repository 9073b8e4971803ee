"""Roads of a landscape, paved or not, and the cars on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..resources.sample.textures import noise
from .biomes import ROADS
from .buildings import Building, draw_building
from .landscape_classes import PAVED, SOIL

if TYPE_CHECKING:
    from .landscape import Landscape


def road_color(scene: Landscape) -> np.ndarray:
    """Return the colour of one of the country's paved surfaces."""
    return scene.pick((ROADS[scene.biome.roads[scene.rng.integers(len(scene.biome.roads))]],), 0.05)


def draw_road(scene: Landscape, away: np.ndarray, along: np.ndarray, half: float, unpaved: float) -> None:
    """Draw a road along a line, by the distance from it and the way along it: paved with a walk and cars, or a track."""
    rng = scene.rng
    if rng.random() < unpaved:
        scene.paint(
            np.abs(away) < half * 0.7, SOIL, scene.pick(scene.biome.soil), 0.07 * scene.fine + 0.06 * np.cos(away / 1.6)
        )
        return
    if rng.random() < 0.6:
        walk = (np.abs(away) < half + rng.uniform(3, 9)) & (np.abs(away) >= half)
        scene.paint(walk, PAVED, scene.pick(((160, 154, 144), (176, 168, 156), (140, 138, 134))), 0.05 * scene.fine)
    pave(scene, np.abs(away) < half, road_color(scene), along, away)
    draw_cars(scene, np.abs(np.abs(away) - half * 0.55) < 1.5, along, int(rng.integers(0, 14)))


def pave(
    scene: Landscape, where: np.ndarray, color: np.ndarray, along: np.ndarray, away: np.ndarray | None = None
) -> None:
    """Cover a mask with asphalt or the like; with wheel tracks and markings where `away` says how far the line is."""
    rng = scene.rng
    patches = 0.05 * (noise(rng, scene.size, 24) > 0.45)
    wheels = 0.0 if away is None else rng.uniform(0, 0.07) * np.cos(away / rng.uniform(1.5, 3))
    scene.paint(
        where,
        PAVED,
        color,
        rng.uniform(0.01, 0.05) * scene.fine + 0.03 * scene.mid + 0.04 * scene.broad - patches + wheels,
    )
    if away is not None and rng.random() < 0.55:
        mark = where & (np.abs(away) < 0.8) & (along % 30 < rng.choice([13, 30]))
        scene.rgb[mark] = scene.rgb[mark] * 0.3 + 150


def draw_cars(scene: Landscape, where: np.ndarray, along: np.ndarray, count: int) -> None:
    """Put cars on the paved part of a mask."""
    rng = scene.rng
    rows, columns = np.nonzero(where & (scene.labels == PAVED))
    if not len(rows):
        return
    along_u = along is scene.u
    for place in rng.integers(0, len(rows), count):
        angle = scene.angle if along_u else scene.angle + np.pi / 2
        color = scene.pick(((215, 215, 218), (40, 42, 48), (150, 30, 34), (44, 66, 128), (120, 124, 130)))
        car = Building(int(columns[place]), int(rows[place]), 8.5, 3.6, angle, 6, "car", color)
        draw_building(scene, car, PAVED)


def draw_country_roads(scene: Landscape) -> None:
    """Draw up to two bending roads."""
    rng = scene.rng
    for _ in range(int(rng.integers(0, 3))):
        bend = rng.uniform(0, 50) * np.sin(scene.v / rng.uniform(60, 200) + rng.uniform(0, 6))
        away = scene.u - np.median(scene.u) + rng.uniform(-160, 160) + bend
        draw_road(scene, away, scene.v, rng.uniform(5, 16), 0.5)
