"""Sheets: the squares of the anchored grid that a large map is made, kept, skipped and shared out in."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from .layout import Layout
from .patch_grid import Window

SHEET_PATCHES = 560
"""Patches along a sheet's side: 1,715 m at the published layout, whole steps of its tiles and of the embedded encoder's."""

_NAME = re.compile(r"x(-?\d+)_y(-?\d+)")


@dataclass(frozen=True, order=True)
class Sheet:
    """A sheet by its place: sheets are counted from (0, 0) of the CRS, `x` to the right and `y` upwards."""

    x: int
    y: int

    @property
    def name(self) -> str:
        """What its files are called."""
        return f"x{self.x}_y{self.y}"

    @classmethod
    def of_name(cls, name: str) -> Sheet | None:
        """Return the sheet whose files are called so; None if none is."""
        match = _NAME.fullmatch(name)
        return cls(int(match[1]), int(match[2])) if match else None


@dataclass(frozen=True)
class SheetGrid:
    """Where sheets lie, all of one side in patches."""

    layout: Layout
    side: int = SHEET_PATCHES

    @property
    def size(self) -> float:
        """Metres along a sheet's side."""
        return float(self._size)

    def window(self, sheet: Sheet) -> Window:
        """Return a sheet in pixels of the map, from (0, 0) of the CRS rightwards and down."""
        pixels = self.side * self.layout.passes
        return Window(sheet.x * pixels, -(sheet.y + 1) * pixels, pixels, pixels)

    def bounds(self, sheet: Sheet) -> tuple[float, float, float, float]:
        """Return (xmin, ymin, xmax, ymax) of a sheet, metres in the CRS."""
        x_min, y_min, x_max, y_max = (
            float(edge * self._size) for edge in (sheet.x, sheet.y, sheet.x + 1, sheet.y + 1)
        )
        return x_min, y_min, x_max, y_max

    def over(self, bounds: tuple[float, float, float, float]) -> Iterator[Sheet]:
        """Yield the sheets that share ground with `bounds` (xmin, ymin, xmax, ymax; metres), row by row from the top."""
        x_min, y_min, x_max, y_max = bounds
        columns = range(math.floor(x_min / self.size), math.ceil(x_max / self.size))
        rows = range(math.floor(y_min / self.size), math.ceil(y_max / self.size))
        for y in reversed(rows):
            for x in columns:
                yield Sheet(x, y)

    @property
    def _size(self) -> Fraction:
        return self.side * self.layout.patch_pixels * Fraction(self.layout.gsd)
