"""Two views of one square of ground: shifted by whole patches, turned, mirrored, and taken by different cameras.

Which patch of one view shows the same ground as which of the other is known exactly: that is the supervision.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional

from ..runtime.constants import PATCH, PUBLISHED_SCALE, PUBLISHED_TILE
from .descriptors import describe
from .scenes import Source
from .sensor import compress

TILE = PUBLISHED_TILE
GRID = TILE // PATCH
REACH = 5
"""The most patches that one view lies off the other."""
CANVAS = GRID + REACH
SMALLEST, LARGEST = 0.85, 1.2
"""Ground of a view beside its size at 0.25 m."""
HUE = 0.12
"""Deviation of the angle, radians, by which a canvas's hues are turned."""
RIM = 1
"""Patches at the teacher's rim whose context is cut, so that nothing is learned from them."""


@dataclass(frozen=True)
class Views:
    """A batch of pairs.

    Parameters
    ----------
    teacher, student
        (B, 3, TILE, TILE) uint8.
    ground
        (B, GRID * GRID): for each patch of the student, the teacher's patch that shows the same ground; -1 for none, which
        is so where the view shows what the teacher does not, and where another scene was put in its place.
    described
        (B, GRID * GRID, WIDTH) float32: what the student's patches are before any disturbance.
    known
        (B, GRID * GRID) bool: patches that no other scene was put in place of.
    masked
        (B, GRID * GRID) bool: patches that the student does not get to see.
    """

    teacher: torch.Tensor
    student: torch.Tensor
    ground: torch.Tensor
    described: torch.Tensor
    known: torch.Tensor
    masked: torch.Tensor


def draw_views(source: Source, rng: np.random.Generator, count: int) -> Views:
    """Draw `count` pairs; the same generator state gives the same pairs."""
    canvases = torch.stack([_canvas(source, rng) for _ in range(count)])
    corners = rng.integers(0, REACH + 1, (2, count, 2))
    teacher, student = (cut(canvases, corner) for corner in corners)
    ground = overlap(corners[0], corners[1])
    described = [grid[:, y : y + GRID, x : x + GRID] for grid, (y, x) in zip(describe(canvases), corners[1])]
    turns = [int(number) for number in rng.integers(0, 8, count)]
    student, ground, described = (
        torch.stack([turn(grid, number) for grid, number in zip(grids, turns)])
        for grids in (student, ground, described)
    )
    student, ground, known = transplant(photograph(student, rng), ground, rng)
    return Views(
        photograph(teacher, rng, 0.5),
        student,
        ground.flatten(1),
        described.flatten(2).transpose(1, 2).contiguous(),
        known.flatten(1),
        _masks(rng, count),
    )


def _canvas(source: Source, rng: np.random.Generator) -> torch.Tensor:
    ground = rng.uniform(SMALLEST, LARGEST) if rng.random() < 0.7 else 1.0
    square = source.square(rng, round(CANVAS * PATCH / float(PUBLISHED_SCALE) * ground))
    pixels = torch.from_numpy(np.ascontiguousarray(square)).permute(2, 0, 1)[None]
    resized = functional.interpolate(pixels, size=(CANVAS * PATCH,) * 2, mode="bicubic", antialias=True)[0]
    return repaint(resized, rng)


def repaint(pixels: torch.Tensor, rng: np.random.Generator) -> torch.Tensor:
    """Return (3, h, w) uint8 in colours that no palette has: hue turned, more or less colour, each band brighter or darker.

    Both views of a canvas share it: nothing is learned to be alike by it, but more colours are seen than were painted.
    """
    angle, colorfulness = rng.normal(0, HUE), rng.uniform(0.6, 1.4)
    gains = 1 + 0.05 * rng.standard_normal(3)
    cos, sin = np.cos(angle), np.sin(angle)
    # A turn around the gray axis: Rodrigues' formula.
    gray = np.full((3, 3), 1 / 3)
    across = np.array([[0, -1, 1], [1, 0, -1], [-1, 1, 0]]) / np.sqrt(3)
    matrix = gains[:, None] * (gray + colorfulness * (cos * (np.eye(3) - gray) + sin * across))
    painted = torch.einsum("ij,jhw->ihw", torch.from_numpy(matrix.astype(np.float32)), pixels.float())
    return painted.round().clamp(0, 255).to(torch.uint8)


def cut(canvases: torch.Tensor, corners: np.ndarray) -> list[torch.Tensor]:
    """Return the tile of each canvas that begins at a corner (row, column), patches."""
    return [
        canvas[:, y * PATCH : y * PATCH + TILE, x * PATCH : x * PATCH + TILE]
        for canvas, (y, x) in zip(canvases, corners)
    ]


def overlap(teacher: np.ndarray, student: np.ndarray) -> torch.Tensor:
    """Return (B, GRID, GRID): the teacher's patch under each of the student's, by the corners (B, 2) of both; or -1."""
    line = np.arange(GRID)
    rows, columns = (line + (student - teacher)[:, axis, None] for axis in (0, 1))
    inside_rows, inside_columns = ((where >= RIM) & (where < GRID - RIM) for where in (rows, columns))
    number = rows[:, :, None] * GRID + columns[:, None, :]
    return torch.from_numpy(np.where(inside_rows[:, :, None] & inside_columns[:, None, :], number, -1))


def turn(pixels: torch.Tensor, number: int) -> torch.Tensor:
    """Return (..., n, n) turned by `number % 4` right angles, mirrored for 4 and over."""
    turned = torch.rot90(pixels, number % 4, (-2, -1))
    return turned.flip(-1) if number >= 4 else turned


def transplant(
    student: torch.Tensor, ground: torch.Tensor, rng: np.random.Generator
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Put a box of the next view into half of the views: a patch is to be known by what is near, not by its scene.

    Returns
    -------
    student, ground
        As given, changed.
    known
        (B, GRID, GRID) bool: patches that were left.
    """
    student, ground, others = student.clone(), ground.clone(), student.roll(1, 0)
    known = torch.ones_like(ground, dtype=torch.bool)
    for index in np.flatnonzero(rng.random(len(student)) < 0.5):
        high, wide = rng.integers(5, 13, 2)
        y, x = rng.integers(0, GRID - high + 1), rng.integers(0, GRID - wide + 1)
        box = (slice(y * PATCH, (y + high) * PATCH), slice(x * PATCH, (x + wide) * PATCH))
        student[index][:, box[0], box[1]] = others[index][:, box[0], box[1]]
        ground[index, y : y + high, x : x + wide] = -1
        known[index, y : y + high, x : x + wide] = False
    return student, ground, known


def photograph(
    pixels: torch.Tensor | list[torch.Tensor], rng: np.random.Generator, strength: float = 1.0
) -> torch.Tensor:
    """Return views (B, 3, h, w) uint8 under other light, through another lens, with noise, some after JPEG."""
    views = []
    for view in pixels:
        taken = view.float()
        mean = taken.mean()
        contrast, gain = rng.uniform(1 - 0.25 * strength, 1 + 0.3 * strength, 2)
        color = 1 + strength * 0.08 * torch.from_numpy(rng.standard_normal(3).astype(np.float32)).view(3, 1, 1)
        gray = taken.mean(0, keepdim=True)
        taken = gray + (taken - gray) * rng.uniform(1 - 0.5 * strength, 1 + 0.4 * strength)
        taken = ((taken - mean) * contrast + mean) * gain * color
        if rng.random() < 0.4 * strength:
            taken = _blur(taken, rng.uniform(0.3, 1.2))
        if rng.random() < 0.5:
            noise = torch.from_numpy(rng.standard_normal(taken.shape, dtype=np.float32))
            taken = taken + rng.uniform(0, 5 * strength) * noise
        done = taken.round().clamp(0, 255).to(torch.uint8)
        if rng.random() < 0.35:
            done = torch.from_numpy(compress(done.permute(1, 2, 0).numpy(), int(rng.integers(45, 95))).copy()).permute(
                2, 0, 1
            )
        views.append(done)
    return torch.stack(views)


def _blur(pixels: torch.Tensor, sigma: float) -> torch.Tensor:
    line = torch.arange(-3.0, 4.0)
    weights = torch.exp(-(line**2) / (2 * sigma**2))
    weights = (weights / weights.sum()).expand(3, 1, 1, 7)
    padded = functional.pad(pixels[None], (3, 3, 3, 3), mode="replicate")
    return functional.conv2d(functional.conv2d(padded, weights, groups=3), weights.transpose(2, 3), groups=3)[0]


def _masks(rng: np.random.Generator, count: int) -> torch.Tensor:
    """Return (B, GRID * GRID) bool: for half of the views up to 40 % of the patches, in clumps of 2 x 2."""
    shares = np.where(rng.random(count) < 0.5, rng.uniform(0.1, 0.4, count), 0)
    clumps = rng.random((count, GRID // 2, GRID // 2)) < shares[:, None, None]
    return torch.from_numpy(clumps.repeat(2, axis=1).repeat(2, axis=2)).flatten(1)
