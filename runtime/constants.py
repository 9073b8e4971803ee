"""Numbers that both sides of the process boundary must agree on. Only the standard library."""

from __future__ import annotations

from fractions import Fraction

PATCH = 14
"""Model pixels along a patch's side, fixed by DINOv2."""

PASSES = (1, 2, 4)
"""Shifts of a tile along an axis that fall on whole model pixels, or within half of one."""

RESAMPLING_SUPPORT = 4
"""Source pixels that bicubic resampling may look at beyond a window's rim, rounded up."""

NODATA_ID = 65535
"""The id, in a UInt16 raster of cluster ids, that means "no ground here". Ids of clusters are below it."""

CODEBOOK_SUFFIX = ".codebook.safetensors"
"""With which the file of a codebook ends."""

METRICS = ("inner_product", "l2", "cosine")
"""What "the nearest centroid" may mean."""

PRECISIONS = ("float32", "bfloat16", "float16", "int8")
"""In which the encoder may compute."""

COLOR_SPACES = ("cielab", "rgb")
"""In which a codebook's colours may be laid out."""

PUBLISHED_METRIC = "inner_product"
"""What "the nearest centroid" means with the published codebook."""

PUBLISHED_GSD = 0.25
"""Metres per source pixel of the published codebook."""

PUBLISHED_SCALE = Fraction(8, 7)
"""Model pixels per source pixel of the published codebook."""

PUBLISHED_TILE = 224
"""Model pixels along the side of a tile of the published codebook."""

PUBLISHED_MARGIN = 3
"""Patches at a tile's rim that the published codebook's procedure throws away."""
