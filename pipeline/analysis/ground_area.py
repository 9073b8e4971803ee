"""How much ground the pixels of a raster are, in square metres, whatever its CRS does to areas."""

from __future__ import annotations

from collections.abc import Iterator

from ..grid.patch_grid import PixelGrid, Window
from ..imagery.crs import ground_area, spatial_reference

CHUNK = 1024
"""Columns over which the scale of a CRS is taken to be one: 3 km of a map, in which it changes by less than a thousandth."""


class GroundArea:
    """The ground of a raster's pixels.

    Parameters
    ----------
    grid, crs_wkt
        Where they lie.

    Raises
    ------
    PipelineError
        If the CRS is none.
    """

    def __init__(self, grid: PixelGrid, crs_wkt: str) -> None:
        self._transform = grid.geotransform
        self._reference = spatial_reference(crs_wkt)
        _, x_column, x_row, _, y_column, y_row = grid.geotransform
        self._square = abs(x_column * y_row - x_row * y_column)
        self._step = self._square**0.5

    def parts(self, window: Window) -> Iterator[tuple[slice, float]]:
        """Yield parts of a window's columns, and the square metres of a pixel in them, at its middle row.

        Raises
        ------
        PipelineError
            If the window has no place on Earth.
        """
        x, x_column, x_row, y, y_column, y_row = self._transform
        row = window.y + window.height / 2
        for start in range(0, window.width, CHUNK):
            count = min(CHUNK, window.width - start)
            column = window.x + start + count / 2
            point = (x + column * x_column + row * x_row, y + column * y_column + row * y_row)
            yield slice(start, start + count), self._square * ground_area(self._reference, point, self._step)
