"""The layout: how a codebook sees the ground, as patches, tiles and margins of a GSD."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from ...runtime.constants import (
    PASSES,
    PATCH,
    PUBLISHED_GSD,
    PUBLISHED_MARGIN,
    PUBLISHED_SCALE,
    PUBLISHED_TILE,
)
from ...runtime.model_descriptions import CodebookInfo
from ..errors import PipelineError

LEAST_GSD, MOST_GSD = 1e-3, 1e4
"""Metres: finer pixels are of no ground, coarser ones of no land cover."""


def check_gsd(gsd: float) -> None:
    """Check that a GSD is one of imagery of the ground.

    Raises
    ------
    PipelineError
        If it is not.
    """
    if not LEAST_GSD <= gsd <= MOST_GSD:
        raise PipelineError(
            "GSD must be a number of metres from {least:g} to {most:,.0f}, not {gsd:g}.",
            least=LEAST_GSD, most=MOST_GSD, gsd=gsd,
        )


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

    @classmethod
    def of(cls, codebook: CodebookInfo, passes: int = 1) -> Layout:
        """Return the layout that a codebook was made with."""
        return cls(codebook.gsd, Fraction(codebook.model_scale), codebook.tile, codebook.margin, passes)

    def __post_init__(self) -> None:
        check_gsd(self.gsd)
        if not Fraction(1, 16) <= self.model_scale <= 16 or self.model_scale.denominator > 256:
            raise PipelineError("Model scale must be a simple ratio from 1/16 to 16, not {scale}.", scale=self.model_scale)
        if self.tile <= 0 or self.tile % PATCH:
            raise PipelineError("Tile must be a multiple of {patch} model pixels, not {tile}.", patch=PATCH, tile=self.tile)
        if self.margin < 0 or self.step < 1:
            raise PipelineError(
                "A margin of {margin} patches leaves nothing of a tile of {patches} patches: use a smaller margin or "
                "a larger tile.",
                margin=self.margin, patches=self.tile // PATCH,
            )
        if self.passes not in PASSES:
            raise PipelineError("Patch stride must be 1, 1/2 or 1/4, not 1/{passes}.", passes=self.passes)
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


PUBLISHED = Layout(PUBLISHED_GSD, PUBLISHED_SCALE, PUBLISHED_TILE, PUBLISHED_MARGIN)
"""The published codebook's layout, and what features of an encoder from elsewhere are made with."""
