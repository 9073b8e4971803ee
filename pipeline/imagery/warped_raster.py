"""Reading imagery at a codebook's GSD: a virtual warp, read window by window, as 8-bit RGB and a validity mask."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from osgeo import gdal, gdal_array

from ...runtime.progress import Progress, Silent
from ..errors import Cancelled, PipelineError
from ..gdal_calls import call_gdal
from ..grid.patch_grid import Window
from .block_cache import small_cache
from .collar import Collar, collar_colors, collar_view, find_collar
from .crs import Bounds
from .opening import choose_bands, open_source, outline, short_name, warp_virtually
from .stretch import describe_reading, parse_stretch, to_8bit
from .validity import find_validity
from .virtual_rgb import OPAQUE, virtual_rgb

THUMBNAIL = 1024
SAMPLES = 16
SAMPLE_SIDE = 64
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
        Whether a black or white collar without a nodata flag is taken for nodata, and so is a border of a type's lowest
        value, or of -9999, that nobody declared.
    alpha
        What a band that is marked alpha is taken for: "auto", by its values; "alpha", transparency; "ignore", nothing.
    target_crs
        Any CRS that GDAL knows, in metres; "" for the source's own or the UTM zone.
    source_crs
        The CRS that the source is in, where that is not what it says itself; "" to believe it.
    """

    bands: tuple[int, ...] = ()
    stretch: str = "auto"
    collar: bool = True
    alpha: str = "auto"
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
    """

    def __init__(self, source: str, gsd: float, extent: Bounds | None, options: ReadOptions, progress: Progress) -> None:
        self.source = source
        self.gsd = gsd
        self._progress = progress
        stretch = parse_stretch(options.stretch)
        dataset = open_source(source, options.source_crs)
        self._layer, self.bounds, self._target = outline(dataset, source, gsd, extent, options.target_crs)
        self._left, self._top = self._layer[0], self._layer[3]
        self.crs_wkt = self._target.ExportToWkt()
        bands = choose_bands(dataset, options.bands, source)
        validity = find_validity(dataset, bands, options.alpha, options.collar, progress)
        self._opened, self._bands, self._validity = dataset, bands, validity
        self._selected = virtual_rgb(dataset, bands, validity)
        self._warped = self._warp()
        self._origin = (round((self.bounds[0] - self._left) / gsd), round((self._top - self.bounds[3]) / gsd))
        self._collars = [] if validity.is_said or not options.collar else self._find_collars()
        dtype = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(self._warped.GetRasterBand(1).DataType))
        nothing = np.zeros((0, 3), dtype), np.zeros(0, bool)
        self._limits = stretch.limits(*(self._sample() if stretch.needs_sample(dtype) else nothing))
        progress.message(describe_reading(bands, self._limits))
        self.description = {
            "GEOCENTROIDS_SOURCE": short_name(source) or dataset.GetDriver().ShortName,
            "GEOCENTROIDS_BANDS": ",".join(map(str, bands)),
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
        Cancelled
            If the user asked to stop while it was looked over.
        """
        small_cache.hold()
        try:
            return cls(source, gsd, extent, options, progress)
        except BaseException:
            small_cache.release()
            raise

    def __enter__(self) -> WarpedRaster:
        return self

    def __exit__(self, *exception: object) -> None:
        # The warp first, which reads from the other.
        self._warped = None
        self._selected = None
        self._opened = None
        small_cache.release()

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
        pixels, valid = self._ground(Window(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1))
        rgb = to_8bit(pixels, self._limits)
        # Row by row, then column by column: half the time of one indexing by both.
        rgb, valid = (
            np.ascontiguousarray(array).take(rows - top, axis=0).take(columns - left, axis=1) for array in (rgb, valid)
        )
        rgb *= valid[..., None]
        return rgb, valid

    @cached_property
    def overview(self) -> np.ndarray:
        """Which pixels of the layer are valid, (h, w) bool, at most 1,024 each way.

        Of a large raster without overviews this reads every pixel.
        """
        pixels, valid = self._thumbnail
        return self._outside_collars(pixels, valid, *map(np.arange, valid.shape))

    def _ground(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return (h, w, 3) of the source's type in a window of the layer, and which pixels are valid and no collar."""
        pixels, valid = self._pixels(self._warped, window)
        if not self._collars:
            return pixels, valid
        height, width = self._collars[0].cells.shape
        rows = (np.arange(window.height) + window.y) * height // self._warped.RasterYSize
        columns = (np.arange(window.width) + window.x) * width // self._warped.RasterXSize
        return pixels, self._outside_collars(pixels, valid, rows, columns)

    def _outside_collars(
        self, pixels: np.ndarray, valid: np.ndarray, rows: np.ndarray, columns: np.ndarray
    ) -> np.ndarray:
        """Return which valid pixels are no collar, by the thumbnail's cell that each lies in."""
        view = collar_view(pixels)
        for collar in self._collars:
            valid = valid & ~collar.covers(view, rows, columns)
        return valid

    def _warp(self) -> gdal.Dataset:
        gsd = self.gsd
        width = math.ceil((self._layer[2] - self._left) / gsd - 1e-3)
        height = math.ceil((self._top - self._layer[1]) / gsd - 1e-3)
        if max(width, height) > MOST_PIXELS:
            raise PipelineError(f"{self.source} would be {width} x {height} pixels at {gsd} m: choose a coarser GSD.")
        return warp_virtually(
            self._selected, self._target, self._box(width, height), width, height, "bilinear", self.source
        )

    def _box(self, width: int, height: int) -> Bounds:
        """Return the bounds of so many pixels from the layer's upper left corner."""
        return (self._left, self._top - height * self.gsd, self._left + width * self.gsd, self._top)

    def _find_collars(self) -> list[Collar]:
        right, bottom = self._selected.RasterXSize - 1, self._selected.RasterYSize - 1
        corners = [self._array(self._selected, Window(x, y, 1, 1))[:3, 0, 0] for x in (0, right) for y in (0, bottom)]
        colors = collar_colors(collar_view(np.stack(corners)))
        if not colors:
            return []
        pixels, valid = self._thumbnail
        view = collar_view(pixels)
        found = [find_collar(view, valid, white) for white in colors]
        collars = [collar for collar in found if collar]
        for collar in collars:
            self._progress.message(f"A {'white' if collar.white else 'black'} collar is taken for nodata.")
        return collars

    def _sample(self) -> tuple[np.ndarray, np.ndarray]:
        """Return pixels (n, 3) from all over the layer, and which are valid: all of a small one, else windows of it.

        So neither the extent nor the size of the raster decides how its numbers are stretched, or how long that takes.
        """
        across, down = (_spread(size) for size in (self._warped.RasterXSize, self._warped.RasterYSize))
        read = []
        for y, height in down:
            for x, width in across:
                if self._progress.cancelled():
                    raise Cancelled
                read.append(self._ground(Window(x, y, width, height)))
        pixels = np.concatenate([one.reshape(-1, 3) for one, _ in read])
        valid = np.concatenate([one.ravel() for _, one in read])
        if valid.any():
            return pixels, valid
        return self._thumbnail[0].reshape(-1, 3), self.overview.ravel()

    @cached_property
    def _thumbnail(self) -> tuple[np.ndarray, np.ndarray]:
        """The layer in at most 1,024 x 1,024 nearest pixels, as `_pixels` returns it."""
        whole = self._warped.RasterXSize, self._warped.RasterYSize
        shrink = max(1.0, max(whole) / THUMBNAIL)
        width, height = (max(1, round(size / shrink)) for size in whole)
        shrink = max(self._opened.RasterXSize, self._opened.RasterYSize) / max(width, height)
        coarse = virtual_rgb(self._opened, self._bands, self._validity, shrink)
        small = warp_virtually(coarse, self._target, self._box(*whole), width, height, "near", self.source)
        return self._pixels(small, Window(0, 0, width, height))

    def _pixels(self, dataset: gdal.Dataset, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return (h, w, 3) of the source's type, and which of them are valid."""
        array = self._array(dataset, window)
        valid = array[3] > OPAQUE / 2
        pixels = array[:3].transpose(1, 2, 0)
        if pixels.dtype.kind == "f":
            valid &= np.isfinite(pixels).all(axis=2)
        return pixels, valid

    def _array(self, dataset: gdal.Dataset, window: Window) -> np.ndarray:
        array, error = call_gdal(
            lambda: dataset.ReadAsArray(
                window.x, window.y, window.width, window.height, callback=lambda *_: not self._progress.cancelled()
            )
        )
        if self._progress.cancelled():
            raise Cancelled
        if array is None or error:
            raise PipelineError(f"{self.source} cannot be read: {error}. Is the file whole?")
        return array


def _spread(size: int) -> list[tuple[int, int]]:
    """Return (start, length) of spans of `size` pixels: all of them, or `SAMPLES` of `SAMPLE_SIDE` spread evenly."""
    edges = np.linspace(0, size, min(SAMPLES, -(-size // SAMPLE_SIDE)) + 1).astype(int).tolist()
    lengths = [min(SAMPLE_SIDE, stop - start) for start, stop in zip(edges, edges[1:])]
    return [((start + stop - length) // 2, length) for start, stop, length in zip(edges, edges[1:], lengths)]


def _reflected(start: int, count: int, size: int) -> np.ndarray:
    """Return the indices into 0..size-1 of `count` positions from `start`, reflected at both rims as often as it takes."""
    if size == 1:
        return np.zeros(count, int)
    period = 2 * (size - 1)
    position = np.abs(np.arange(start, start + count)) % period
    return np.minimum(position, period - position)
