"""Buildings (and cars) of a landscape: a turned rectangle with a roof, and the shadow that it throws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .biomes import MATERIALS

if TYPE_CHECKING:
    from .landscape import Landscape


@dataclass(frozen=True)
class Building:
    """A rectangle: centre, half sides, the angle of its long axis, height (all pixels), texture and colour."""

    x: int
    y: int
    long: float
    wide: float
    angle: float
    height: float
    texture: str
    color: np.ndarray

    @classmethod
    def of_material(
        cls, scene: Landscape, place: np.ndarray, long: float, wide: float, angle: float, height: float, material: str
    ) -> Building:
        """Return one whose roof is of that material, in one of its colours."""
        texture, colors = MATERIALS[material]
        return cls(int(place[0]), int(place[1]), long, wide, angle, height, texture, scene.pick(colors, 0.1))


def draw_building(scene: Landscape, building: Building, label: int) -> None:
    """Draw the shadow, then the roof; what stands higher hides what lies under it."""
    away = scene.sun.shadow(building.height)
    reach = int(np.hypot(building.long, building.wide) + np.abs(away).max()) + 2
    box, _ = scene.boxes(building.x, building.y, reach)
    x, y = scene.x[box] - building.x, scene.y[box] - building.y
    cos, sin = np.cos(building.angle), np.sin(building.angle)
    u, v = x * cos + y * sin, -x * sin + y * cos
    inside = (np.abs(u) < building.long) & (np.abs(v) < building.wide)
    if not inside.any():
        return
    shade = swept(u, v, building, (away[0] * cos + away[1] * sin, -away[0] * sin + away[1] * cos))
    light = scene.light[box]
    light[shade & ~inside] = scene.sun.dark
    light[inside] = 1
    roof = _roof(scene.rng, u, v, building, scene)
    scene.rgb[box][inside] = (building.color * roof[..., None])[inside]
    scene.labels[box][inside] = label


def swept(u: np.ndarray, v: np.ndarray, building: Building, away: tuple[float, float]) -> np.ndarray:
    """Return where the rectangle passes on its way along `away`: its shadow on flat ground."""
    first, last = np.zeros_like(u), np.ones_like(u)
    for place, half, step in ((u, building.long, away[0]), (v, building.wide, away[1])):
        step = step if abs(step) > 1e-3 else 1e-3
        one, other = (place - half) / step, (place + half) / step
        first, last = np.maximum(first, np.minimum(one, other)), np.minimum(last, np.maximum(one, other))
    return first <= last


def _roof(rng: np.random.Generator, u: np.ndarray, v: np.ndarray, building: Building, scene: Landscape) -> np.ndarray:
    """Return how light the roof is: by its faces' turn to the sun, by the texture of its material, by wear."""
    texture = building.texture
    grain = rng.standard_normal(u.shape).astype(np.float32)
    if texture == "car":
        return np.where(np.abs(u) < building.long * 0.4, 0.65, 1.0)
    if texture == "flat":
        rim = (np.abs(u) > building.long - 2) | (np.abs(v) > building.wide - 2)
        stain = 0.12 * np.sin(u / rng.uniform(4, 20) + rng.uniform(0, 6)) * np.sin(v / rng.uniform(4, 20))
        light = 1 + 0.03 * grain + stain + rng.uniform(-0.2, 0.25) * rim
        for _ in range(int(rng.integers(0, 5))):
            place_u, place_v = rng.uniform(-0.8, 0.8, 2) * (building.long, building.wide)
            light[(np.abs(u - place_u) < rng.uniform(2, 6)) & (np.abs(v - place_v) < rng.uniform(2, 6))] *= rng.uniform(
                0.5, 1.4
            )
        return light
    faces = _faces(rng, u, v, building, scene)
    if texture == "corrugated":
        ribs = rng.uniform(0.02, 0.09) * np.sin(u * 2 * np.pi / rng.uniform(2.2, 5))
        sheets = rng.uniform(0, 0.09) * np.sin(np.floor(u / 9) * 12.9 + np.floor(v / 14) * 4.1 + rng.uniform(0, 6))
        return faces * (1 + ribs + sheets + 0.03 * grain)
    if texture == "tiles":
        return faces * (1 + rng.uniform(0.03, 0.1) * np.sin(v * 2 * np.pi / rng.uniform(2.2, 4)) + 0.05 * grain)
    if texture == "shingle":
        return faces * (1 + 0.06 * grain + 0.04 * np.sin(v * 2 * np.pi / 3.2))
    return faces * (1 + 0.1 * grain)


def _faces(rng: np.random.Generator, u: np.ndarray, v: np.ndarray, building: Building, scene: Landscape) -> np.ndarray:
    """Return the light on a gabled, hipped or lean-to roof."""
    toward_u = -(scene.sun.x * np.cos(building.angle) + scene.sun.y * np.sin(building.angle))
    toward_v = -(-scene.sun.x * np.sin(building.angle) + scene.sun.y * np.cos(building.angle))
    steep, kind = rng.uniform(0.1, 0.35), rng.random()
    if kind < 0.2:
        return np.full_like(u, 1 + steep * 0.6 * toward_v)
    light = 1 + steep * toward_v * np.sign(v)
    if kind < 0.5:
        end = building.long - np.abs(u) < building.wide - np.abs(v)
        light = np.where(end, 1 + steep * toward_u * np.sign(u), light)
    light[np.abs(v) < 0.9] *= rng.uniform(0.9, 1.25)
    return light
