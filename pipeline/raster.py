"""Reading imagery at a codebook's GSD: a virtual warp, read window by window, as 8-bit RGB and a validity mask."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, gdal_array, osr

from ..runtime.progress import Progress, Silent
from .collar import Collar, collar_view, find_collars
from .crs import Bounds
from .errors import PipelineError
from .gdal_errors import quietly
from .grid import Window
from .source import OPAQUE, choose_bands, is_masked, open_source, outline, select, warp_virtually
from .stretch import parse_stretch, to_8bit

THUMBNAIL = 1024
CACHE = 96 << 20
MOST_PIXELS = (1 << 31) - 1


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
        Whether a black or white collar without a nodata flag is taken for nodata.
    target_crs
        Any CRS that GDAL knows, in metres; "" for the source's own or the UTM zone.
    source_crs
        The CRS that the source is in, where that is not what it says itself; "" to believe it.
    """

    bands: tuple[int, ...] = ()
    stretch: str = "auto"
    collar: bool = True
    target_crs: str = ""
    source_crs: str = ""


class WarpedRaster:
    """A raster, warped to a GSD as it is read. A context manager; use from one thread at a time.

    Attributes
    ----------
    gsd
        Metres per pixel.
    bounds
        (xmin, ymin, xmax, ymax) of what is mapped, metres in the target CRS, on the pixel grid of the layer's own corner.
    crs_wkt
        The target CRS.
    description
        How the raster is read, as metadata of what is made from it.
    overview
        (h, w) bool, at most 1,024 each way: which pixels are valid, over `bounds`.
    """

    def __init__(self, source: str, gsd: float, extent: Bounds | None, options: ReadOptions, progress: Progress) -> None:
        self.source = source
        self._cache = gdal.GetCacheMax()
        gdal.SetCacheMax(min(self._cache, CACHE))
        self.gsd = gsd
        stretch = parse_stretch(options.stretch)
        dataset = open_source(source, options.source_crs)
        self._layer, self.bounds, target = outline(dataset, source, gsd, extent, options.target_crs)
        self._left, self._top = self._layer[0], self._layer[3]
        self.crs_wkt = target.ExportToWkt()
        self._bands = choose_bands(dataset, options.bands, source)
        has_mask = is_masked(dataset, self._bands)
        selected = select(dataset, self._bands, has_mask)
        self._warped = self._warp(selected, target)
        self._origin = (round((self.bounds[0] - self._left) / gsd), round((self._top - self.bounds[3]) / gsd))
        self._collars: list[Collar] = []
        dtype = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(self._warped.GetRasterBand(1).DataType))
        pixels, valid = np.zeros((0, 0, 3), dtype), np.zeros((0, 0), bool)
        find_collar = options.collar and not has_mask
        if find_collar or stretch.needs_sample(dtype):
            # Of a large raster without overviews this reads every pixel.
            pixels, valid = self._thumbnail(selected, target)
        if find_collar:
            view = collar_view(pixels)
            self._collars = find_collars(view)
            for collar in self._collars:
                progress.message(f"A {'white' if collar.white else 'black'} collar is taken for nodata.")
                valid = valid & ~collar.covers(view, *map(np.arange, valid.shape))
        self.overview = valid
        # The collar is no part of the image, and would pull its percentiles.
        self._limits = stretch.limits(pixels, valid)
        self.description = {
            "GEOCENTROIDS_SOURCE": os.path.basename(source),
            "GEOCENTROIDS_BANDS": ",".join(map(str, self._bands)),
            "GEOCENTROIDS_STRETCH": "none" if self._limits is None else str(self._limits),
            "GEOCENTROIDS_COLLAR": ",".join("white" if collar.white else "black" for collar in self._collars) or "none",
        }

    @classmethod
    def open(
        cls,
        source: str,
        gsd: float,
        extent: Bounds | None = None,
        options: ReadOptions = ReadOptions(),
        progress: Progress = Silent(),
    ) -> WarpedRaster:
        """Open a raster.

        Parameters
        ----------
        source
            Anything that GDAL opens: a file, a URL, a connection.
        gsd
            Metres per pixel to warp to.
        extent
            (xmin, ymin, xmax, ymax) in the source's CRS, clipped to the layer; None for the whole layer.

        Raises
        ------
        PipelineError
            If the source cannot be read, has no CRS, does not meet the extent, or the options do not fit it.
        """
        cache = gdal.GetCacheMax()
        try:
            return cls(source, gsd, extent, options, progress)
        except BaseException:
            gdal.SetCacheMax(cache)
            raise

    def __enter__(self) -> WarpedRaster:
        return self

    def __exit__(self, *exception: object) -> None:
        self._warped = None
        gdal.SetCacheMax(self._cache)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window, in pixels at the GSD from the upper left corner of `bounds`; it may reach outside them.

        Beyond the layer's own rim the image is reflected.

        Returns
        -------
        rgb
            (h, w, 3) uint8, zero where not valid.
        valid
            (h, w) bool.

        Raises
        ------
        PipelineError
            If the source cannot be read there.
        """
        rows = _reflected(window.y + self._origin[1], window.height, self._warped.RasterYSize)
        columns = _reflected(window.x + self._origin[0], window.width, self._warped.RasterXSize)
        top, left = int(rows.min()), int(columns.min())
        pixels, valid = self._pixels(self._warped, left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)
        rgb, view = to_8bit(pixels, self._limits), collar_view(pixels)
        for collar in self._collars:
            cell_rows, cell_columns = (
                np.clip((np.arange(count) + start - first) * size // whole, 0, size - 1)
                for count, start, first, size, whole in (
                    (rgb.shape[0], top, self._origin[1], collar.cells.shape[0], self._size[1]),
                    (rgb.shape[1], left, self._origin[0], collar.cells.shape[1], self._size[0]),
                )
            )
            valid = valid & ~collar.covers(view, cell_rows, cell_columns)
        # Row by row, then column by column: half the time of one indexing by both.
        rgb, valid = (
            np.ascontiguousarray(array).take(rows - top, axis=0).take(columns - left, axis=1) for array in (rgb, valid)
        )
        rgb *= valid[..., None]
        return rgb, valid

    @property
    def _size(self) -> tuple[int, int]:
        """Pixels of the mapped extent, (width, height)."""
        x_min, y_min, x_max, y_max = self.bounds
        return round((x_max - x_min) / self.gsd), round((y_max - y_min) / self.gsd)

    def _warp(self, selected: gdal.Dataset, target: osr.SpatialReference) -> gdal.Dataset:
        gsd = self.gsd
        width = math.ceil((self._layer[2] - self._left) / gsd - 1e-3)
        height = math.ceil((self._top - self._layer[1]) / gsd - 1e-3)
        if max(width, height) > MOST_PIXELS:
            raise PipelineError(f"{self.source} would be {width} x {height} pixels at {gsd} m: choose a coarser GSD.")
        bounds = (self._left, self._top - height * gsd, self._left + width * gsd, self._top)
        return warp_virtually(selected, target, bounds, width, height, "bilinear", "NONE", self.source)

    def _thumbnail(self, selected: gdal.Dataset, target: osr.SpatialReference) -> tuple[np.ndarray, np.ndarray]:
        """Return the mapped extent in at most 1,024 x 1,024 nearest pixels."""
        width, height = self._size
        shrink = max(1.0, max(width, height) / THUMBNAIL)
        size = max(1, round(width / shrink)), max(1, round(height / shrink))
        small = warp_virtually(selected, target, self.bounds, *size, "near", "AUTO", self.source)
        return self._pixels(small, 0, 0, *size)

    def _pixels(self, dataset: gdal.Dataset, x: int, y: int, width: int, height: int) -> tuple[np.ndarray, np.ndarray]:
        """Return (h, w, 3) of the source's type, and which of them are valid."""
        array = quietly(lambda: dataset.ReadAsArray(x, y, width, height))
        if array is None or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise PipelineError(f"{self.source} cannot be read: {gdal.GetLastErrorMsg()}. Is the file whole?")
        valid = array[3] > OPAQUE / 2
        pixels = array[:3].transpose(1, 2, 0)
        if pixels.dtype.kind == "f":
            valid &= np.isfinite(pixels).all(axis=2)
        return pixels, valid


def _reflected(start: int, count: int, size: int) -> np.ndarray:
    """Return the indices into 0..size-1 of `count` positions from `start`, reflected at both rims as often as it takes."""
    if size == 1:
        return np.zeros(count, int)
    period = 2 * (size - 1)
    position = np.abs(np.arange(start, start + count)) % period
    return np.minimum(position, period - position)
