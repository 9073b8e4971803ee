"""The best places of a map of similarity, found strip by strip: apart from each other, and from the examples themselves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid.patch_grid import Window

CELL = 4
"""Pixels along a cell's side, of which only the best pixel is a candidate."""
APART = 8
"""Pixels that two places are apart at least, and a place from an example."""
KEPT = 20_000
PLACES = 100


@dataclass(frozen=True)
class Place:
    """A place: its pixel, and how alike it is with its neighbours (0 to 1)."""

    row: int
    column: int
    similarity: float


class BestPlaces:
    """Collects candidates of a map that is seen piece by piece."""

    def __init__(self) -> None:
        self._found = np.zeros((0, 3))

    def update(self, window: Window, similarity: np.ndarray) -> None:
        """Look at a piece (h, w) float32, NaN where there is no ground."""
        around = _mean_of_neighbours(similarity)
        best = _best_of_cells(around)
        rows = np.column_stack([best[:, 0] + window.y, best[:, 1] + window.x, around[best[:, 0], best[:, 1]]])
        together = np.concatenate([self._found, rows])
        if len(together) > KEPT:
            together = together[np.argpartition(-together[:, 2], KEPT)[:KEPT]]
        self._found = together

    def places(self, rows: np.ndarray, columns: np.ndarray) -> list[Place]:
        """Return at most `PLACES` places, the best first, none of them at an example's pixel (rows and columns, (N,))."""
        taken = np.column_stack([rows, columns]).astype(float)
        found: list[Place] = []
        # Of equals the first from the top, so that two runs give the same.
        for row, column, similarity in self._found[np.lexsort((self._found[:, 1], self._found[:, 0], -self._found[:, 2]))]:
            if len(found) == PLACES or similarity <= 0:
                break
            if len(taken) and (np.abs(taken - [row, column]).max(axis=1) < APART).any():
                continue
            found.append(Place(int(row), int(column), float(similarity)))
            taken = np.concatenate([taken, [[row, column]]])
        return found


def _mean_of_neighbours(similarity: np.ndarray) -> np.ndarray:
    """Return the mean of each pixel and its eight neighbours, of those that are ground; NaN where the pixel is none."""
    ground = ~np.isnan(similarity)
    total, count = _sum_of_neighbours(np.where(ground, similarity, 0)), _sum_of_neighbours(ground.astype(np.float32))
    return np.where(ground, total / np.maximum(count, 1), np.nan)


def _sum_of_neighbours(layer: np.ndarray) -> np.ndarray:
    padded = np.pad(layer.astype(np.float32), 1)
    down = padded[:-2] + padded[1:-1] + padded[2:]
    return down[:, :-2] + down[:, 1:-1] + down[:, 2:]


def _best_of_cells(around: np.ndarray) -> np.ndarray:
    """Return (n, 2): row and column of the best pixel of each cell that holds ground."""
    height, width = around.shape
    down, across = -(-height // CELL), -(-width // CELL)
    padded = np.full((down * CELL, across * CELL), -1, np.float32)
    padded[:height, :width] = np.where(np.isnan(around), -1, around)
    cells = padded.reshape(down, CELL, across, CELL).transpose(0, 2, 1, 3).reshape(down, across, -1)
    best = cells.argmax(axis=2)
    row, column = np.nonzero(cells.max(axis=2) >= 0)
    inner = best[row, column]
    return np.column_stack([row * CELL + inner // CELL, column * CELL + inner % CELL])
