"""The geometry of a map: patches, tiles and blocks over an extent.

One patch is 14 x 14 model pixels. A *tile* goes through the encoder in one piece; its rim of `margin` patches is context
and thrown away, so that tiles step by `tile / 14 - 2 * margin` patches. A *block* is a rectangle of whole steps that is
read, sent to the worker and written back in one piece. Positions of tiles depend on the grid's origin alone, never on the
size of the blocks, so that the same extent gives the same map however it is cut. An *anchored* grid counts them from (0, 0)
of the CRS: the same ground is the same patch of the same tile, whatever the raster and the extent.

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
from dataclasses import dataclass, replace
from fractions import Fraction

from ...runtime.constants import PATCH, RESAMPLING_SUPPORT
from ..errors import PipelineError
from .layout import Layout

NOISE = Fraction(1, 1000)
"""Source pixels that are rounding noise of an extent, and not ground that wants a patch of its own."""


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
    skip
        (x, y) in pixels of the map from the first tile's kept patches to `output`.
    """

    output: Window
    read: Window
    offset: tuple[int, int]
    skip: tuple[int, int]


@dataclass(frozen=True)
class PatchGrid:
    """The map's pixels over an extent, from its upper left corner (CRS units, metres) rightwards and down.

    Parameters
    ----------
    tiles_from
        (x, y) of the corner that tiles are counted from, in source pixels from the corner of the extent.
    first
        (x, y) of the grid's corner, in pixels of the map from there.
    """

    x_min: float
    y_max: float
    columns: int
    rows: int
    layout: Layout
    tiles_from: tuple[int, int] = (0, 0)
    first: tuple[int, int] = (0, 0)

    @classmethod
    def over(cls, bounds: tuple[float, float, float, float], layout: Layout, anchored: bool = False) -> PatchGrid:
        """Cover `bounds` (xmin, ymin, xmax, ymax; metres), the last row and column reaching over the rim if they must.

        Parameters
        ----------
        anchored
            Whether patches and tiles are counted from (0, 0) of the CRS; the first row and column may then reach over the
            rim too. `bounds` must lie on whole source pixels from (0, 0).

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
                "The extent is {width:.1f} x {height:.1f} m, less than one tile of {tile:.1f} m: choose a larger "
                "extent, a smaller tile or a finer GSD.",
                width=x_max - x_min, height=y_max - y_min, tile=layout.tile_size,
            )
        pixel = layout.patch_pixels / layout.passes
        if anchored:
            corner = (round(x_min / layout.gsd), round(-y_max / layout.gsd))
            (left, columns), (top, rows) = (
                _anchored_span(first, Fraction(count), layout) for first, count in zip(corner, pixels)
            )
            return cls.anchored(Window(left, top, columns, rows), layout, corner)
        columns, rows = (math.ceil((Fraction(size) - NOISE) / pixel) for size in pixels)
        return cls(x_min, y_max, columns, rows, layout)

    @classmethod
    def anchored(cls, window: Window, layout: Layout, corner: tuple[int, int]) -> PatchGrid:
        """Return the anchored grid of a window of the map that covers the whole CRS.

        Tiles are counted from the last place before the window where a tile and a whole source pixel begin together, so that
        every read is in the same phase, too.

        Parameters
        ----------
        window
            In pixels of the map, from (0, 0) of the CRS rightwards and down.
        corner
            (x, y) of the corner that a reader counts source pixels from, in whole source pixels from (0, 0), rightwards and
            down.
        """
        pixel = layout.patch_pixels / layout.passes
        period = math.lcm(layout.step * PATCH, layout.model_scale.numerator)
        around = [divmod(low, period // PATCH * layout.passes) for low in (window.x, window.y)]
        source = int(period / layout.model_scale)
        (x, first_x), (y, first_y) = ((times * source - start, first) for (times, first), start in zip(around, corner))
        x_min, y_max = (float(low * pixel * Fraction(layout.gsd)) for low in (window.x, -window.y))
        return cls(x_min, y_max, window.width, window.height, layout, (x, y), (first_x, first_y))

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """GDAL's affine coefficients of the map."""
        size = self.layout.pixel_size
        return (self.x_min, size, 0.0, self.y_max, 0.0, -size)

    def within(self, bounds: tuple[float, float, float, float]) -> PatchGrid:
        """Return the part that covers `bounds` (xmin, ymin, xmax, ymax), as far as the grid reaches: the same patches.

        Raises
        ------
        PipelineError
            If they do not meet.
        """
        size, noise = self.layout.pixel_size, float(NOISE)
        left, top = (
            max(0, math.floor(distance / size + noise)) for distance in (bounds[0] - self.x_min, self.y_max - bounds[3])
        )
        right, bottom = (
            min(count, math.ceil(distance / size - noise))
            for count, distance in ((self.columns, bounds[2] - self.x_min), (self.rows, self.y_max - bounds[1]))
        )
        if left >= right or top >= bottom:
            raise PipelineError("The extent does not overlap the imagery: choose one that does.")
        return replace(
            self, x_min=self.x_min + left * size, y_max=self.y_max - top * size, columns=right - left, rows=bottom - top,
            first=(self.first[0] + left, self.first[1] + top),
        )

    def blocks(self, patches: int) -> Iterator[Block]:
        """Cut the grid into square blocks, row by row; together they fill it exactly once.

        Parameters
        ----------
        patches
            How many the encoder may compute for a block, margins and passes included; a block has one tile at least.
        """
        layout = self.layout
        side = layout.step * layout.passes * max(1, math.isqrt(patches // layout.tile_patches))
        for y, height in _cut(self.rows, side, self.first[1]):
            for x, width in _cut(self.columns, side, self.first[0]):
                yield self.block(Window(x, y, width, height))

    def block(self, output: Window) -> Block:
        """Return the block that fills `output`, a window of the map."""
        x, width, offset_x, skip_x = self._span(output.x, output.width, axis=0)
        y, height, offset_y, skip_y = self._span(output.y, output.height, axis=1)
        return Block(output, Window(x, y, width, height), (offset_x, offset_y), (skip_x, skip_y))

    def _span(self, start_pixel: int, count: int, axis: int) -> tuple[int, int, int, int]:
        """Return (source start, source length, model offset of the first tile, pixels to skip) of pixels of the map."""
        layout, scale = self.layout, self.layout.model_scale
        side = layout.step * layout.passes
        tile, skip = divmod(start_pixel + self.first[axis], side)
        patch = tile * layout.step
        tiles = -(-(skip + count) // side)
        start = (patch - layout.margin) * PATCH
        stop = (patch + tiles * layout.step + layout.margin) * PATCH + (PATCH if layout.passes > 1 else 0)
        support = math.ceil(RESAMPLING_SUPPORT * max(scale, Fraction(1)))
        unit = scale.numerator
        low = (start - support) // unit
        high = -((-stop - support) // unit)
        source = low * scale.denominator + self.tiles_from[axis]
        return source, (high - low) * scale.denominator, start - low * unit, skip


def _anchored_span(first_pixel: int, pixels: Fraction, layout: Layout) -> tuple[int, int]:
    """Return (start, count) of the map's pixels that cover so many source pixels from `first_pixel` on, along one axis.

    Both are counted from 0 of the CRS, rightwards or down.
    """
    pixel = layout.patch_pixels / layout.passes
    low = math.floor((first_pixel + NOISE) / pixel)
    return low, math.ceil((first_pixel + pixels - NOISE) / pixel) - low


def _cut(count: int, side: int, first: int) -> Iterator[tuple[int, int]]:
    """Yield (start, length) of pieces of 0..count, cut where `first` + position is a multiple of `side`."""
    start = 0
    while start < count:
        stop = min(count, start + side - (start + first) % side)
        yield start, stop - start
        start = stop
