"""The geometry of a map: patches, tiles and blocks over an extent.

One patch is 14 x 14 model pixels. A *tile* goes through the encoder in one piece; its rim of `margin` patches is context
and thrown away, so that tiles step by `tile / 14 - 2 * margin` patches. A *block* is a rectangle of whole steps that is
read, sent to the worker and written back in one piece. Positions of tiles depend on the grid's origin alone, never on the
size of the blocks, so that the same extent gives the same map however it is cut.

Model pixels and source pixels meet where `model = source * scale` is whole on both sides: for the published scale of 8/7
every 8 model pixels are 7 source pixels, and 4 patches are exactly 49. Windows to be read begin and end there, so that a
block is resampled in the same phase as the reference procedure's tile, with no rounding anywhere.

One patch is one pixel of the map, or `passes` x `passes` of them where the encoder is to look at every tile again a fraction
of a patch further on, and average.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from .errors import PipelineError

PATCH = 14
"""Model pixels along a patch's side, fixed by DINOv2."""

RESAMPLING_SUPPORT = 4
"""Source pixels that bicubic resampling may look at beyond a window's rim, rounded up."""

PASSES = (1, 2, 4)
"""Shifts of a tile along an axis that fall on whole model pixels, or within half of one."""


@dataclass(frozen=True)
class Layout:
    """How a codebook sees the ground.

    Parameters
    ----------
    gsd
        Ground sample distance, metres per source pixel.
    model_scale
        Model pixels per source pixel, exact.
    tile
        Side of a tile in model pixels, a multiple of 14.
    margin
        Patches at a tile's rim that are computed for context only.
    passes
        How often, along each axis, a tile is encoded a fraction of a patch further on; 1, 2 or 4 pixels of the map a patch.

    Raises
    ------
    PipelineError
        If the values do not make a layout, naming the one that does not fit.
    """

    gsd: float
    model_scale: Fraction
    tile: int
    margin: int
    passes: int = 1

    def __post_init__(self) -> None:
        if not (math.isfinite(self.gsd) and self.gsd > 0):
            raise PipelineError(f"GSD must be a positive number of metres, not {self.gsd}.")
        if not Fraction(1, 16) <= self.model_scale <= 16 or self.model_scale.denominator > 256:
            raise PipelineError(f"Model scale must be a simple ratio from 1/16 to 16, not {self.model_scale}.")
        if self.tile <= 0 or self.tile % PATCH:
            raise PipelineError(f"Tile must be a multiple of {PATCH} model pixels, not {self.tile}.")
        if self.margin < 0 or self.step < 1:
            raise PipelineError(
                f"A margin of {self.margin} patches leaves nothing of a tile of {self.tile // PATCH} patches: "
                "use a smaller margin or a larger tile."
            )
        if self.passes not in PASSES:
            raise PipelineError(f"Patch stride must be 1, 1/2 or 1/4, not 1/{self.passes}.")
        if self.passes > 1 and not self.margin:
            raise PipelineError("Pixels smaller than a patch need a margin of at least 1: the shifted passes end in it.")

    @property
    def step(self) -> int:
        """Patches kept of a tile, along one side."""
        return self.tile // PATCH - 2 * self.margin

    @property
    def tile_patches(self) -> int:
        """Patches that the encoder computes for a tile, margins and passes included."""
        return (self.tile // PATCH * self.passes) ** 2

    @property
    def patch_pixels(self) -> Fraction:
        """Source pixels along a patch's side, exact."""
        return PATCH / self.model_scale

    @property
    def patch_size(self) -> float:
        """Metres along a patch's side."""
        return float(self.patch_pixels * Fraction(self.gsd))

    @property
    def pixel_size(self) -> float:
        """Metres along the side of a pixel of the map."""
        return self.patch_size / self.passes

    @property
    def tile_size(self) -> float:
        """Metres along a tile's side."""
        return self.patch_size * (self.tile // PATCH)


PUBLISHED = Layout(0.25, Fraction(8, 7), 224, 3)
"""The published codebook's layout, and what features of an encoder from elsewhere are made with."""


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
