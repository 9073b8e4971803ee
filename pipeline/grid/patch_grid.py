"""The geometry of a map: patches, tiles and blocks over an extent.

One patch is 14 x 14 model pixels. A *tile* goes through the encoder in one piece; its rim of `margin` patches is context
and thrown away, so that tiles step by `tile / 14 - 2 * margin` patches. A *block* is a rectangle of whole steps that is
read, sent to the worker and written back in one piece. Positions of tiles depend on the grid's origin alone, never on the
size of the blocks, so that the same extent gives the same map however it is cut.

Model pixels and source pixels meet where `model = source * scale` is whole on both sides: for the published scale of 8/7
every 8 model pixels are 7 source pixels, and 4 patches are exactly 49. Windows to be read begin and end there, so that every
block is resampled in one phase, with no rounding anywhere. A tile that begins there too is the reference procedure's, pixel
by pixel; steps of ten patches, 122.5 source pixels, keep others from it (docs/how-it-works.md says why that is left so).

One patch is one pixel of the map, or `passes` x `passes` of them where the encoder is to look at every tile again a fraction
of a patch further on, and average.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from ...runtime.constants import PATCH, RESAMPLING_SUPPORT
from ..errors import PipelineError
from .layout import Layout


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels of some raster, from its upper left corner; may reach outside it."""

    x: int
    y: int
    width: int
    height: int

    @property
    def size(self) -> int:
        """How many pixels."""
        return self.width * self.height


@dataclass(frozen=True)
class PixelGrid:
    """Where the pixels of a raster lie that is there already; `geotransform` as GDAL has it."""

    columns: int
    rows: int
    geotransform: tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Block:
    """What is read, encoded and written in one piece.

    Parameters
    ----------
    output
        Pixels of the map that this block fills.
    read
        Source pixels at the GSD, from the grid's origin: all tiles of the block, and what resampling needs around them.
    offset
        (x, y) in model pixels of the first tile's corner in the resampled `read` window.
    """

    output: Window
    read: Window
    offset: tuple[int, int]


@dataclass(frozen=True)
class PatchGrid:
    """The map's pixels over an extent, from its upper left corner (CRS units, metres) rightwards and down."""

    x_min: float
    y_max: float
    columns: int
    rows: int
    layout: Layout

    @classmethod
    def over(cls, bounds: tuple[float, float, float, float], layout: Layout) -> PatchGrid:
        """Cover `bounds` (xmin, ymin, xmax, ymax; metres), the last row and column reaching over the rim if they must.

        Raises
        ------
        PipelineError
            If the extent is smaller than one tile.
        """
        x_min, y_min, x_max, y_max = bounds
        pixels = (round((x_max - x_min) / layout.gsd, 3), round((y_max - y_min) / layout.gsd, 3))
        tile_pixels = layout.tile / layout.model_scale
        if min(pixels) < tile_pixels:
            raise PipelineError(
                f"The extent is {x_max - x_min:.1f} x {y_max - y_min:.1f} m, less than one tile of "
                f"{layout.tile_size:.1f} m: choose a larger extent, a smaller tile or a finer GSD."
            )
        # A thousandth of a pixel is rounding noise of the extent, not ground that wants a patch of its own.
        pixel = layout.patch_pixels / layout.passes
        columns, rows = (math.ceil((Fraction(size) - Fraction(1, 1000)) / pixel) for size in pixels)
        return cls(x_min, y_max, columns, rows, layout)

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """GDAL's affine coefficients of the map."""
        size = self.layout.pixel_size
        return (self.x_min, size, 0.0, self.y_max, 0.0, -size)

    def blocks(self, patches: int) -> Iterator[Block]:
        """Cut the grid into square blocks, row by row; together they fill it exactly once.

        Parameters
        ----------
        patches
            How many the encoder may compute for a block, margins and passes included; a block has one tile at least.
        """
        layout = self.layout
        side = layout.step * layout.passes * max(1, math.isqrt(patches // layout.tile_patches))
        for y in range(0, self.rows, side):
            for x in range(0, self.columns, side):
                yield self.block(Window(x, y, min(side, self.columns - x), min(side, self.rows - y)))

    def block(self, output: Window) -> Block:
        """Return the block that fills `output`: its corner must lie on a multiple of the layout's step."""
        x, width, offset_x = self._span(output.x, output.width)
        y, height, offset_y = self._span(output.y, output.height)
        return Block(output, Window(x, y, width, height), (offset_x, offset_y))

    def _span(self, first: int, count: int) -> tuple[int, int, int]:
        """Return (source start, source length, model offset of the first tile) along one axis, of pixels of the map."""
        layout, scale = self.layout, self.layout.model_scale
        # A block begins with a tile, and so with a whole patch.
        patch = first // layout.passes
        tiles = -(-count // (layout.step * layout.passes))
        start = (patch - layout.margin) * PATCH
        stop = (patch + tiles * layout.step + layout.margin) * PATCH + (PATCH if layout.passes > 1 else 0)
        support = math.ceil(RESAMPLING_SUPPORT * max(scale, Fraction(1)))
        unit = scale.numerator
        low = (start - support) // unit
        high = -((-stop - support) // unit)
        return low * scale.denominator, (high - low) * scale.denominator, start - low * unit
