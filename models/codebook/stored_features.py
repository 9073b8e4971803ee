"""Features on disk: more of them than memory holds, read a block at a time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..errors import ModelError

ROWS_AT_ONCE = 512


class StoredFeatures:
    """A raw float16 file of N x D features, indexed as an array is; each access maps the file, copies and lets go.

    A map that stayed open would count the whole file as this process's memory.

    Raises
    ------
    ModelError
        If the file is not there or holds fewer.
    """

    def __init__(self, path: str | Path, rows: int, width: int) -> None:
        self.shape = (rows, width)
        self._path = Path(path)
        if not self._path.is_file() or self._path.stat().st_size < rows * width * 2:
            raise ModelError(f"{path} does not hold {rows:,} features of {width} numbers: was it cut? Run it again.")

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, key: Any) -> np.ndarray:
        if isinstance(key, np.ndarray) and len(key) > ROWS_AT_ONCE:
            # Scattered rows bring the pages around them along: few at a time.
            parts = range(0, len(key), ROWS_AT_ONCE)
            return np.concatenate([self[key[start : start + ROWS_AT_ONCE]] for start in parts])
        return np.array(np.memmap(self._path, np.float16, "r", shape=self.shape)[key])
