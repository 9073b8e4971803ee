"""Trees of a landscape: woods, orchards, lone ones, each a crown with its shadow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..resources.sample.textures import noise
from .landscape_classes import GRASS, PAVED, SOIL, WOOD

if TYPE_CHECKING:
    from .landscape import Landscape

STAMPS = 16
"""Different crowns in one wood."""


def draw_woods(scene: Landscape) -> None:
    """Draw a wood: dark ground, and crowns as thick as they can stand."""
    rng = scene.rng
    cover = noise(rng, scene.size, int(rng.integers(70, 220))) > rng.uniform(-0.35, 0.3)
    scene.paint(cover, WOOD, scene.pick(scene.biome.crowns) * 0.62, 0.15 * scene.fine)
    scene.light[cover] = 0.75
    low = rng.uniform(4, 9)
    high = low + rng.uniform(2, 8)
    count = int(scene.size**2 / (low + high) ** 2 * rng.uniform(3, 5.5))
    places = rng.integers(0, scene.size, (min(count, 3500), 2))
    draw_crowns(scene, places[cover[places[:, 1], places[:, 0]]], low, high)


def draw_lone_trees(scene: Landscape) -> None:
    """Draw trees on grass, some on bare soil, few on pavement."""
    rng = scene.rng
    places = rng.integers(0, scene.size, (int(rng.integers(5, 160)), 2))
    labels = scene.labels[places[:, 1], places[:, 0]]
    fit = (
        (labels == GRASS)
        | ((labels == SOIL) & (rng.random(len(places)) < 0.4))
        | ((labels == PAVED) & (rng.random(len(places)) < 0.04))
    )
    draw_crowns(scene, places[fit], 4, rng.uniform(8, 16))


def draw_orchard(scene: Landscape, inside: np.ndarray, step: float) -> None:
    """Draw crowns on a grid."""
    reach = int(scene.size / step)
    grid = np.stack(np.meshgrid(np.arange(-reach, 2 * reach), np.arange(-reach, 2 * reach)), -1).reshape(-1, 2) * step
    turn = np.array([[np.cos(scene.angle), np.sin(scene.angle)], [-np.sin(scene.angle), np.cos(scene.angle)]])
    places = np.rint(grid @ turn).astype(int)
    places = places[((places >= 0) & (places < scene.size)).all(axis=1)]
    draw_crowns(scene, places[inside[places[:, 1], places[:, 0]]], step * 0.24, step * 0.4)


def draw_crowns(scene: Landscape, places: np.ndarray, low: float, high: float) -> None:
    """Domes of leaves, lit from the sun's side, their shadows first."""
    rng = scene.rng
    stamps = [crown(scene, rng.uniform(low, high)) for _ in range(STAMPS)]
    chosen = rng.integers(0, STAMPS, len(places))
    away = scene.sun.shadow(rng.uniform(1.2, 2.2))
    for (x, y), index in zip(places, chosen):
        dome, _ = stamps[index]
        reach = len(dome) // 2
        dx, dy = np.rint(away * reach).astype(int)
        box, part = scene.boxes(x + dx, y + dy, reach)
        shade = scene.light[box]
        shade[dome[part] & (scene.labels[box] != WOOD)] = scene.sun.dark
    tint = rng.normal(1, 0.12, len(places))
    for (x, y), index, gain in zip(places, chosen, tint):
        dome, color = stamps[index]
        box, part = scene.boxes(x, y, len(dome) // 2)
        dome = dome[part]
        scene.rgb[box][dome] = color[part][dome] * gain
        scene.labels[box][dome] = WOOD
        scene.light[box][dome] = 1


def crown(scene: Landscape, radius: float) -> tuple[np.ndarray, np.ndarray]:
    """Return a crown seen from above: its mask and colours, (n, n) and (n, n, 3)."""
    rng = scene.rng
    reach = int(radius * 1.3) + 1
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32)
    around = np.arctan2(y, x)
    lobes = rng.uniform(0.05, 0.2) * np.sin(rng.integers(3, 9) * around + rng.uniform(0, 6))
    distance = np.hypot(x, y) / radius * (1 + lobes)
    toward = -(x * scene.sun.x + y * scene.sun.y) / radius
    lit = 0.7 + 0.35 * np.sqrt(np.clip(1 - distance**2, 0, 1)) + rng.uniform(0.1, 0.35) * toward
    leaves = 1 + rng.uniform(0.06, 0.2) * rng.standard_normal(lit.shape)
    color = scene.pick(scene.biome.crowns, 0.1)
    return distance < 1, (color * (lit * leaves)[..., None]).astype(np.float32)
