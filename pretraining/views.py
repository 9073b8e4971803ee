"""Two views of one square of ground: shifted by whole patches, turned, mirrored, and taken by different cameras.

Which patch of one view shows the same ground as which of the other is known exactly: that is the supervision. All of it is
done for the whole batch at once, on the device.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch

from ..runtime.constants import PATCH, PUBLISHED_TILE
from .augmentation import photograph, repaint
from .descriptors import describe
from .imagery import IGNORED
from .square_sampler import Ground

TILE = PUBLISHED_TILE
GRID = TILE // PATCH
REACH = 5
"""The most patches that one view lies off the other."""
CANVAS = GRID + REACH
TURNS = 8
RIM = 1
"""Patches at the teacher's rim whose context is cut, so that nothing is learned from them."""
TRANSPLANTED = 0.5
"""The share of views with a box of another one."""
SMALLEST_BOX, LARGEST_BOX = 5, 12
"""Patches along its sides."""
TEACHERS_LIGHT = 0.5
"""How far the teacher's view is from the picture as it is, beside the student's."""


@dataclass(frozen=True)
class Views:
    """A batch of pairs.

    Parameters
    ----------
    teacher, student
        (B, 3, TILE, TILE) uint8.
    ground
        (B, GRID * GRID): for each patch of the student, the teacher's patch that shows the same ground; -1 for none, which
        is so where the view shows what the teacher does not, where another scene was put in its place, and where there is
        no ground.
    described
        (B, WIDTH, GRID * GRID) float32: what the student's patches are before any disturbance.
    known
        (B, GRID * GRID) bool: patches of ground that no other scene was put in place of.
    masked
        (B, GRID * GRID) bool: patches that the student does not get to see.
    classes
        (B, GRID * GRID): the classes of the student's patches; `IGNORED` where none is known.
    task
        (B,): the number of the task that a square's classes belong to, -1 for none.
    """

    teacher: torch.Tensor
    student: torch.Tensor
    ground: torch.Tensor
    described: torch.Tensor
    known: torch.Tensor
    masked: torch.Tensor
    classes: torch.Tensor
    task: torch.Tensor


def draw_views(ground: Ground, generator: torch.Generator, count: int) -> Views:
    """Draw `count` pairs; the same generator state gives the same pairs."""
    squares = ground.squares(generator, count, CANVAS * PATCH)
    canvases, device = repaint(squares.pixels, generator), ground.device
    corners = torch.randint(0, REACH + 1, (2, count, 2), device=device, generator=generator)
    turns = torch.randint(0, TURNS, (count,), device=device, generator=generator)
    upright = torch.zeros_like(turns)
    teacher = photograph(cut(canvases, corners[0], upright, TILE, PATCH), generator, TEACHERS_LIGHT)
    student = photograph(cut(canvases, corners[1], turns, TILE, PATCH), generator)
    described, classes, covered = (
        cut(grids, corners[1], turns, GRID).flatten(2)
        for grids in (describe(canvases), squares.classes[:, None], squares.covered[:, None])
    )
    student, boxed = transplant(student, generator)
    known = covered[:, 0] & ~boxed
    return Views(
        teacher,
        student,
        torch.where(known, overlap(corners[0], corners[1], turns), -1),
        described,
        known,
        _masks(generator, count),
        torch.where(known, classes[:, 0], IGNORED),
        squares.task,
    )


def cut(grids: torch.Tensor, corners: torch.Tensor, turns: torch.Tensor, side: int, unit: int = 1) -> torch.Tensor:
    """Return (B, C, side, side): what of grids (B, C, n, n) begins at corners (B, 2), in units, then turned.

    Parameters
    ----------
    turns
        (B,): `turns % 4` right angles, mirrored for 4 and over.
    """
    width = grids.shape[-1]
    begins = corners[:, 0] * unit * width + corners[:, 1] * unit
    places = _turned_places(side, width, grids.device)[turns] + begins[:, None]
    found = grids.flatten(2).gather(2, places[:, None].expand(-1, grids.shape[1], -1))
    return found.unflatten(2, (side, side))


def overlap(teacher: torch.Tensor, student: torch.Tensor, turns: torch.Tensor) -> torch.Tensor:
    """Return (B, GRID * GRID): the teacher's patch under each of the student's, by the corners (B, 2) of both; or -1."""
    line = torch.arange(CANVAS, device=teacher.device)
    rows, columns = (line - teacher[:, axis, None] for axis in (0, 1))
    inside_rows, inside_columns = ((where >= RIM) & (where < GRID - RIM) for where in (rows, columns))
    number = rows[:, :, None] * GRID + columns[:, None, :]
    canvas = torch.where(inside_rows[:, :, None] & inside_columns[:, None, :], number, -1)
    return cut(canvas[:, None], student, turns, GRID).flatten(1)


def transplant(student: torch.Tensor, generator: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
    """Put a box of the next view into half of the views: a patch is to be known by what is near, not by its scene.

    Returns
    -------
    student
        (B, 3, TILE, TILE), changed.
    boxed
        (B, GRID * GRID) bool: patches that come from another view.
    """
    count, device = len(student), student.device
    line = torch.arange(GRID, device=device)
    sizes = torch.randint(SMALLEST_BOX, LARGEST_BOX + 1, (2, count), device=device, generator=generator)
    room = torch.rand(2, count, device=device, generator=generator)
    begins = (room * (GRID - sizes + 1)).long()
    rows, columns = ((line >= begin[:, None]) & (line < (begin + size)[:, None]) for begin, size in zip(begins, sizes))
    chosen = torch.rand(count, device=device, generator=generator) < TRANSPLANTED
    boxed = rows[:, :, None] & columns[:, None, :] & chosen[:, None, None]
    pixels = boxed.repeat_interleave(PATCH, 1).repeat_interleave(PATCH, 2)[:, None]
    return torch.where(pixels, student.roll(1, 0), student), boxed.flatten(1)


def _turned_places(side: int, width: int, device: torch.device) -> torch.Tensor:
    """Return (TURNS, side * side): for each turn, which pixel of a square comes where, in rows of `width`."""
    line = torch.arange(side, device=device)
    places = line[:, None] * width + line
    turned = [torch.rot90(places, number % 4) for number in range(TURNS)]
    return torch.stack([place.flip(-1) if number >= TURNS // 2 else place for number, place in enumerate(turned)]).flatten(1)


def _masks(generator: torch.Generator, count: int) -> torch.Tensor:
    """Return (B, GRID * GRID) bool: for half of the views up to 40 % of the patches, in clumps of 2 x 2."""
    device = generator.device
    some, share = torch.rand(2, count, 1, 1, device=device, generator=generator)
    shares = torch.where(some < 0.5, 0.1 + 0.3 * share, 0)
    clumps = torch.rand(count, GRID // 2, GRID // 2, device=device, generator=generator) < shares
    return clumps.repeat_interleave(2, 1).repeat_interleave(2, 2).flatten(1)
