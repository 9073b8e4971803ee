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

    Numbers are looked up in a map of the file, which is let go of at once: what is mapped counts as this process's memory.

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
            whole = np.empty((len(key), self.shape[1]), np.float16)
            for start in range(0, len(key), ROWS_AT_ONCE):
                whole[start : start + ROWS_AT_ONCE] = self[key[start : start + ROWS_AT_ONCE]]
            return whole
        if isinstance(key, slice):
            bounds = np.clip(self._starts, *key.indices(len(self))[:2])
        else:
            bounds = np.searchsorted(key, self._starts)
        found = [np.empty((0, self.shape[1]), np.float16)]
        for number in np.flatnonzero(np.diff(bounds)):
            (path, first, rows), (low, high) = self._parts[number], bounds[number : number + 2]
            start, width = self._starts[number], self.shape[1]
            if isinstance(key, slice):
                count, skipped = (high - low) * width, 2 * width * int(first + low - start)
                found.append(np.fromfile(path, np.float16, count, offset=skipped).reshape(-1, width))
            else:
                held = np.memmap(path, np.float16, "r", 2 * first * width, (rows, width))
                found.append(np.array(held[key[low:high] - start]))
        return found[1] if len(found) == 2 else np.concatenate(found)
