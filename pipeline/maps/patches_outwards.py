"""The patches of a part of imagery, each encoded once: tile by tile around a place, then outwards in larger blocks."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import numpy as np

from ...runtime.executor import Executor
from ...runtime.message_codec import AnswerType
from ...runtime.progress import Progress
from ...runtime.questions import BlockQuestion
from ..grid.patch_grid import Block, PatchGrid, Window
from ..imagery.reader import Reader
from .encoded_blocks import encoded_blocks

SHOW_SECONDS = 0.25
"""Between two times that what is known so far is shown."""
Part = tuple[slice, slice]
"""Rows and columns of a part's patches."""


class PatchesOutwards:
    """Which patches of a part are known; whoever has what is known of them keeps it.

    Parameters
    ----------
    grid
        The part, of the imagery's grid.

    Attributes
    ----------
    known
        (rows, columns) bool.
    """

    def __init__(self, grid: PatchGrid) -> None:
        self.grid = grid
        self.known = np.zeros((grid.rows, grid.columns), bool)

    def around(self, rows: np.ndarray, columns: np.ndarray) -> list[Block]:
        """Return the blocks of one tile that hold some of these patches (n,)."""
        return [tile for tile in self.grid.blocks(1) if _distance(tile, rows, columns).min(initial=1) == 0]

    def outwards(self, row: int, column: int, patches: int) -> list[Block]:
        """Return blocks of what is not known: tile by tile around a patch, and then of up to so many patches each."""
        near = np.array([row]), np.array([column])
        tiles = list(self.grid.blocks(1))
        found: list[Block] = []
        for block in self.grid.blocks(patches):
            is_known = self.known[part_of(block.output)]
            if is_known.any() or _distance(block, *near).min() == 0:
                inner = (tile for tile in tiles if _is_within(tile, block))
                found += [tile for tile in inner if not self.known[part_of(tile.output)].all()]
            else:
                found.append(block)
        return sorted(found, key=lambda block: float(_distance(block, *near).min()))

    def encode(
        self,
        ask: Callable[..., BlockQuestion[AnswerType]],
        keep: Callable[[Part, AnswerType], None],
        blocks: list[Block],
        reader: Reader,
        executor: Executor,
        progress: Progress,
    ) -> Iterator[Window]:
        """Encode what is not known of blocks, and yield the windows that are known now.

        Parameters
        ----------
        ask
            As of `encoded_blocks`, whose errors this raises.
        keep
            Is given where each answer lies, before its patches count as known; a block without ground has none.
        progress
            Hears how much of the whole part is done, what was known before included.
        """
        missing = [block for block in blocks if not self.known[part_of(block.output)].all()]
        before = self.known.size - sum(block.output.size for block in missing)

        def report(done: int) -> None:
            progress.report(100.0 * (before + done) / self.known.size)

        for block, answer in encoded_blocks(ask, reader, self.grid, 1, executor, progress, missing, report):
            part = part_of(block.output)
            keep(part, answer)
            self.known[part] = True
            yield block.output
        for block in missing:  # Also what has no ground, of which there was no answer.
            self.known[part_of(block.output)] = True


class Pace:
    """Tells when what is known so far is to be shown again: not more often than anybody can follow."""

    def __init__(self) -> None:
        self._last = float("-inf")

    def is_due(self) -> bool:
        """Whether it is time; asked at first it is."""
        now = time.monotonic()
        if now - self._last <= SHOW_SECONDS:
            return False
        self._last = now
        return True


def part_of(window: Window) -> Part:
    """Return the rows and columns of a window."""
    return slice(window.y, window.y + window.height), slice(window.x, window.x + window.width)


def _is_within(tile: Block, block: Block) -> bool:
    inner, outer = tile.output, block.output
    across, down = inner.x - outer.x, inner.y - outer.y
    return 0 <= across < outer.width and 0 <= down < outer.height


def _distance(block: Block, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Return how far patches (n,) are from a block, in patches; 0 in it."""
    window = block.output
    down = np.maximum(0, np.maximum(window.y - rows, rows - (window.y + window.height - 1)))
    across = np.maximum(0, np.maximum(window.x - columns, columns - (window.x + window.width - 1)))
    return np.asarray(np.hypot(down, across))
