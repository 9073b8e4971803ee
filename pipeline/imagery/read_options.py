"""What the user may choose of how a raster is read."""

from __future__ import annotations

from dataclasses import dataclass

from .reprojection import Bounds


@dataclass(frozen=True)
class ReadOptions:
    """How numbers become RGB.

    Parameters
    ----------
    bands
        One, two or three band numbers from 1; () for red, green and blue by colour interpretation, else the first three.
        One or two are repeated to three.
    stretch
        See `stretch.GRAMMAR`.
    collar
        Whether a black or white collar without a nodata flag is taken for nodata, and so are a border of a type's lowest
        value, or of -9999, that nobody declared, and what lossy compression has made of nodata.
    alpha
        What a band that is marked alpha is taken for: "auto", by its values; "alpha", transparency; "ignore", nothing.
    target_crs
        Any CRS that GDAL knows, in metres; "" for the source's own or the UTM zone.
    part
        (xmin, ymin, xmax, ymax) in the source's CRS: what is wanted of a raster that is opened as a whole. The CRS must be
        in metres there. None for all that is opened.
    source_crs
        The CRS that the source is in, where that is not what it says itself; "" to believe it.
    anchored
        Whether pixels lie at whole multiples of the GSD from (0, 0) of the target CRS, in place of the raster's own corner.
    grey
        Whether rasters must be grey (True) or in colour (False), as the others that they are read with; None for any.
    """

    bands: tuple[int, ...] = ()
    stretch: str = "auto"
    collar: bool = True
    alpha: str = "auto"
    target_crs: str = ""
    part: Bounds | None = None
    source_crs: str = ""
    anchored: bool = False
    grey: bool | None = None
