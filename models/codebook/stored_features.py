"""Features on disk: more of them than memory holds, read a block at a time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import ModelError

ROWS_AT_ONCE = 512


class StoredFeatures:
    """N x D features in raw float16 files, indexed by slices and by rising numbers.

    Each access maps a file, copies and lets go: a map that stayed open would count the whole file as this process's memory.

    Parameters
    ----------
    parts
        Path, first row and number of rows of each part.
    width
        Numbers in a row.

    Raises
    ------
    ModelError
        If a file is not there or holds fewer.
    """

    def __init__(self, parts: Sequence[tuple[str | Path, int, int]], width: int) -> None:
        self._parts = [(Path(path), first, rows) for path, first, rows in parts if rows]
        self._starts = np.cumsum([0, *(rows for _, _, rows in self._parts)])
        self.shape = (int(self._starts[-1]), width)
        for path, first, rows in self._parts:
            if not path.is_file() or path.stat().st_size < (first + rows) * width * 2:
                raise ModelError(
                    "{path} does not hold {rows:,} features of {width} numbers: was it cut? Run it again.",
                    path=path, rows=first + rows, width=width,
                )

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, key: Any) -> np.ndarray:
        if isinstance(key, np.ndarray) and len(key) > ROWS_AT_ONCE:
            # Scattered rows bring the pages around them along: few at a time.
            parts = range(0, len(key), ROWS_AT_ONCE)
            return np.concatenate([self[key[start : start + ROWS_AT_ONCE]] for start in parts])
        if isinstance(key, slice):
            bounds = np.clip(self._starts, *key.indices(len(self))[:2])
        else:
            bounds = np.searchsorted(key, self._starts)
        found = [np.empty((0, self.shape[1]), np.float16)]
        for number in np.flatnonzero(np.diff(bounds)):
            (path, first, rows), (low, high) = self._parts[number], bounds[number : number + 2]
            held = np.memmap(path, np.float16, "r", 2 * first * self.shape[1], (rows, self.shape[1]))
            start = self._starts[number]
            inside: Any = slice(low - start, high - start) if isinstance(key, slice) else key[low:high] - start
            found.append(np.array(held[inside]))
        return found[1] if len(found) == 2 else np.concatenate(found)
