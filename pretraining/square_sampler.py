"""Pictures on the device that trains, and squares of ground cut from them there, many at once and at any scale.

All pixels lie in one tensor, red, green, blue and label side by side, each picture with copies of half the size after it. A
square is a gather of it, so that no processor decodes, cuts or resizes while a GPU waits.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional

from ..runtime.constants import PATCH, PUBLISHED_SCALE
from .archive import DRAWN, VOID, Picture
from .imagery import IGNORED

MAP_GSD = 0.25
"""Metres a pixel of the imagery that the codebook's maps are made of."""
SMALLEST_GSD, LARGEST_GSD = 0.2, 0.6
"""Metres a pixel of the imagery that squares are as if cut from."""
AT_MAP_GSD = 0.5
"""The share of squares at `MAP_GSD`; the others are jittered between the two above."""
DRAWN_SHARE = 0.25
"""The share of squares that is drawn, where there are real pictures too."""
LEVELS = 3
TRIES = 3
"""Places of which the one with the most ground is taken."""
POINTS = 5
"""Points along a side of a patch by which its class is told; it fills at least half of them."""


@dataclass(frozen=True)
class Squares:
    """A batch of squares of ground.

    Parameters
    ----------
    pixels
        (B, 3, n, n) uint8, at the model's scale.
    classes
        (B, n / 14, n / 14) int64: each patch's class of its picture's task, from 1; `IGNORED` where none is known.
    covered
        (B, n / 14, n / 14) bool: patches that show ground all over.
    task
        (B,) int64: the number of the task that classes belong to, in the order of `Ground.tasks`; -1 for none.
    """

    pixels: torch.Tensor
    classes: torch.Tensor
    covered: torch.Tensor
    task: torch.Tensor


class Ground:
    """All pictures, on a device.

    Parameters
    ----------
    pictures
        What an archive holds.
    device
        Where they are kept, four bytes a pixel and a third more for the smaller copies.
    drawn_share
        The share of squares that is drawn, where there are drawn and real pictures.

    Raises
    ------
    ValueError
        If there are no pictures.
    """

    def __init__(
        self, pictures: list[Picture], device: torch.device | str = "cpu", drawn_share: float = DRAWN_SHARE
    ) -> None:
        if not pictures:
            raise ValueError("There are no pictures to learn from.")
        self.device = torch.device(device)
        self.tasks = _classes_of_tasks(pictures)
        numbers = {name: number for number, name in enumerate(self.tasks)}
        levels = [level for picture in pictures for level in _levels(picture, self.device)]
        sizes = torch.tensor([level.shape[:2] for level in levels], device=device).unflatten(0, (-1, LEVELS))
        self._heights, self._widths = sizes.unbind(-1)
        ends = sizes.prod(-1).flatten().cumsum(0).view_as(self._heights)
        self._starts = ends - sizes.prod(-1)
        self._pixels = torch.cat([level.reshape(-1).view(torch.int32) for level in levels])
        self._gsd = torch.tensor([picture.gsd for picture in pictures], device=device)
        self._task = torch.tensor([numbers.get(picture.task, -1) for picture in pictures], device=device)
        self._weights = torch.tensor(_weights(pictures, drawn_share), dtype=torch.float32, device=device)

    def squares(self, generator: torch.Generator, count: int, pixels: int, jitter: bool = True) -> Squares:
        """Draw squares of `pixels` model pixels a side; what lies beyond a picture is mirrored.

        Parameters
        ----------
        generator
            On the device; the same state gives the same squares.
        jitter
            Whether imagery of other GSDs than `MAP_GSD` is drawn as well, as far as pictures are large enough.
        """
        chosen = torch.multinomial(self._weights, count, replacement=True, generator=generator)
        gsd = self._gsds(generator, chosen, pixels) if jitter else torch.full((count,), MAP_GSD, device=self.device)
        metres = gsd / float(PUBLISHED_SCALE)
        level = (metres / self._gsd[chosen]).log2().round().long().clamp(0, LEVELS - 1)
        where = _Place(*(table[chosen, level] for table in (self._starts, self._heights, self._widths)))
        step = metres / (self._gsd[chosen] * 2.0**level)
        corners = self._corners(generator, where, step, pixels)
        line = torch.arange(pixels, device=self.device) + 0.5
        colors = self._sampled(where, *(corner[:, None] + line * step[:, None] for corner in corners))
        inner = (torch.arange(POINTS, device=self.device) + 0.5) * PATCH / POINTS
        points = (torch.arange(pixels // PATCH, device=self.device)[:, None] * PATCH + inner).flatten()
        labels = self._labels(where, *(corner[:, None] + points * step[:, None] for corner in corners))
        return Squares(colors, *_patch_classes(labels), self._task[chosen])

    def _gsds(self, generator: torch.Generator, chosen: torch.Tensor, pixels: int) -> torch.Tensor:
        sides = torch.minimum(self._heights[chosen, 0], self._widths[chosen, 0]) * self._gsd[chosen]
        most = (sides / pixels * float(PUBLISHED_SCALE)).clamp(SMALLEST_GSD, LARGEST_GSD)
        share, kept = torch.rand(2, len(chosen), device=self.device, generator=generator)
        return torch.where(kept < AT_MAP_GSD, MAP_GSD, SMALLEST_GSD * (most / SMALLEST_GSD) ** share)

    def _corners(self, generator: torch.Generator, where: _Place, step: torch.Tensor, pixels: int) -> torch.Tensor:
        """Return (2, B): rows and columns where squares begin, of `TRIES` places those with the most ground."""
        room = torch.stack([where.height, where.width]) - pixels * step
        corners = torch.rand(TRIES, 2, len(step), device=self.device, generator=generator) * room
        points = (torch.arange(POINTS, device=self.device) + 0.5) * pixels / POINTS * step[:, None]
        seen = [self._labels(where, y[:, None] + points, x[:, None] + points) for y, x in corners]
        empty = torch.stack([(labels == VOID).sum((1, 2)) for labels in seen])
        return corners.gather(0, empty.argmin(0)[None, None].expand(1, 2, -1))[0]

    def _sampled(self, where: _Place, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
        """Return (B, 3, n, m) uint8 at places (B, n) and (B, m), pixels from the corner, by bilinear interpolation."""
        top, left = ((line - 0.5).floor() for line in (rows, columns))
        down, right = (rows - 0.5 - top)[:, :, None, None], (columns - 0.5 - left)[:, None, :, None]
        total = torch.zeros(*rows.shape, columns.shape[1], 3, device=self.device)
        for y, weight in ((top, 1 - down), (top + 1, down)):
            for x, share in ((left, 1 - right), (left + 1, right)):
                total += self._gathered(where, y, x)[..., :3] * (weight * share)
        return total.round().to(torch.uint8).permute(0, 3, 1, 2).contiguous()

    def _labels(self, where: _Place, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
        return self._gathered(where, rows.floor(), columns.floor())[..., 3]

    def _gathered(self, where: _Place, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
        rows, columns = _mirrored(rows, where.height), _mirrored(columns, where.width)
        lines = where.start[:, None] + rows * where.width[:, None]
        found = self._pixels[lines[:, :, None] + columns[:, None, :]]
        return found.view(torch.uint8).unflatten(-1, (-1, 4))


@dataclass(frozen=True)
class _Place:
    """Where the pictures of a batch lie in the tensor of all pixels, and their size; (B,) each."""

    start: torch.Tensor
    height: torch.Tensor
    width: torch.Tensor


def _classes_of_tasks(pictures: list[Picture]) -> dict[str, int]:
    """Return how many classes each task has that pictures have labels for."""
    classes: dict[str, int] = {}
    for picture in pictures:
        if picture.task:
            most = int(picture.labels[picture.labels != VOID].max(initial=IGNORED))
            classes[picture.task] = max(classes.get(picture.task, 0), most)
    return dict(sorted(classes.items()))


def _levels(picture: Picture, device: torch.device) -> list[torch.Tensor]:
    """Return the picture (h, w, 4) uint8, with its labels, and copies of it at half the size and so on."""
    rgb, labels = (torch.from_numpy(array.copy()).to(device) for array in (picture.rgb, picture.labels))
    colors = rgb.permute(2, 0, 1).float()
    levels = [torch.cat([rgb, labels[..., None]], 2)]
    while len(levels) < LEVELS:
        colors, labels = functional.avg_pool2d(colors, 2, ceil_mode=True), labels[::2, ::2]
        levels.append(torch.cat([colors.round().to(torch.uint8).permute(1, 2, 0), labels[..., None]], 2))
    return levels


def _weights(pictures: list[Picture], drawn_share: float) -> np.ndarray:
    """Return how likely each picture is: real sources by the root of their ground, pictures of a source alike."""
    sources = np.array([picture.source for picture in pictures])
    ground = np.array([picture.labels.size * picture.gsd**2 for picture in pictures])
    names, numbers, counts = np.unique(sources, return_inverse=True, return_counts=True)
    share = np.sqrt(np.bincount(numbers, ground))
    drawn = names == DRAWN
    if drawn.any() and not drawn.all():
        share = np.where(drawn, drawn_share, (1 - drawn_share) * share / share[~drawn].sum())
    return (share / counts)[numbers]


def _mirrored(index: torch.Tensor, size: torch.Tensor) -> torch.Tensor:
    """Return whole numbers (B, n) folded into 0 to size - 1, the border pixel twice as a mirror has it."""
    size = size[:, None]
    folded = index.long().remainder(2 * size)
    return torch.minimum(folded, 2 * size - 1 - folded)


def _patch_classes(labels: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return classes and coverage of patches (B, g, g), by labels (B, g * POINTS, g * POINTS) at points in them."""
    cells = labels.unflatten(2, (-1, POINTS)).unflatten(1, (-1, POINTS)).transpose(2, 3).flatten(3)
    # With an odd number of points, what fills half of them is the middle one of their order.
    middle = cells.sort(-1).values[..., POINTS**2 // 2]
    filled = (cells == middle[..., None]).sum(-1) * 2 >= POINTS**2
    covered = (cells != VOID).all(-1)
    return torch.where(filled & covered, middle, IGNORED).long(), covered
