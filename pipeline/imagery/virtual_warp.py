"""The layer of a source, warped to a GSD as it is read: numbers of the source's type, and what the source calls ground."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cached_property, partial

import numpy as np
from osgeo import gdal, gdal_array, osr

from ..errors import Cancelled, PipelineError
from ..gdal_calls import call_gdal
from ..grid.patch_grid import Window
from .collar import Collar, outside_collars
from .crs import spatial_reference
from .opening import crs_of
from .raster_facts import RasterFacts
from .reprojection import Bounds, transform_point
from .virtual_rgb import OPAQUE, full_range_ratios, virtual_rgb

THUMBNAIL = 1024
MOST_PIXELS = (1 << 31) - 1
WARP_MEMORY = 64 << 20
CRS_TOLERANCE = 0.0625
"""Source pixels by which GDAL may approximate a change of CRS."""


class VirtualWarp:
    """A source's layer as a virtual raster at the GSD. Use from one thread at a time.

    Attributes
    ----------
    ratios
        By what the numbers of each band are multiplied; see `full_range_ratios`.

    Parameters
    ----------
    dataset, source
        The source, opened, and its name for messages.
    facts
        Where the layer lies, which bands are read, and what says that a pixel is ground; collars and limits do not count.
    cancelled
        Asked while pixels are read.

    Raises
    ------
    PipelineError
        If it would have too many pixels, or cannot be warped.
    """

    def __init__(
        self, dataset: gdal.Dataset, source: str, facts: RasterFacts, cancelled: Callable[[], bool]
    ) -> None:
        self._dataset = dataset
        self._source = source
        self._facts = facts
        self._cancelled = cancelled
        left, bottom, right, top = facts.layer
        self.width = math.ceil((right - left) / facts.gsd - 1e-3)
        self.height = math.ceil((top - bottom) / facts.gsd - 1e-3)
        if max(self.width, self.height) > MOST_PIXELS:
            raise PipelineError(
                "{source} would be {width} x {height} pixels at {gsd} m: choose a coarser GSD.",
                source=source, width=self.width, height=self.height, gsd=facts.gsd,
            )
        self.ratios = full_range_ratios(dataset, facts.bands)
        self._selected = virtual_rgb(dataset, facts.bands, facts.validity)
        self._warped = self._warp(self._selected, self.width, self.height, "bilinear")

    def close(self) -> None:
        """Close its datasets."""
        # The warp first, which reads from the other.
        self._warped = None
        self._selected = None
        self._dataset = None

    @property
    def dtype(self) -> np.dtype:
        """The type of its numbers."""
        return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(self._warped.GetRasterBand(1).DataType))

    @property
    def is_lossy(self) -> bool:
        """Whether the source, or the first raster that a virtual one is made of, has been compressed with a loss."""
        datasets = [self._dataset]
        if self._dataset.GetDriver().ShortName == "VRT":
            files = [file for file in self._dataset.GetFileList() or [] if file != self._dataset.GetDescription()]
            datasets += [call_gdal(partial(gdal.Open, file))[0] for file in files[:1]]
        about = [dataset.GetMetadata("IMAGE_STRUCTURE") for dataset in datasets if dataset is not None]
        return any(
            "JPEG" in each.get("COMPRESSION", "") or each.get("COMPRESSION_REVERSIBILITY", "").startswith("LOSSY")
            for each in about
        )

    def pixels(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window of the layer, inside it.

        Returns
        -------
        pixels
            (h, w, 3), the source's type.
        valid
            (h, w) bool: what the source calls ground.

        Raises
        ------
        PipelineError
            If the source cannot be read there.
        Cancelled
            If `cancelled()` said so.
        """
        return self._pixels(self._warped, window)

    def ground(self, window: Window, collars: tuple[Collar, ...]) -> tuple[np.ndarray, np.ndarray]:
        """Read a window as `pixels` does; what is collar is not valid either."""
        pixels, valid = self.pixels(window)
        if not collars:
            return pixels, valid
        height, width = collars[0].cells.shape
        rows = (np.arange(window.height) + window.y) * height // self.height
        columns = (np.arange(window.width) + window.x) * width // self.width
        return pixels, outside_collars(collars, pixels, valid, rows, columns)

    def ground_overview(self, collars: tuple[Collar, ...]) -> np.ndarray:
        """Return which pixels of the thumbnail are valid and no collar, (h, w) bool; raises as `pixels`."""
        pixels, valid = self.thumbnail
        return outside_collars(collars, pixels, valid, *map(np.arange, valid.shape))

    def source_corners(self) -> np.ndarray:
        """Return the source's own pixels at its four corners, (4, 3) of its type; raises as `pixels`."""
        right, bottom = self._selected.RasterXSize - 1, self._selected.RasterYSize - 1
        windows = [Window(x, y, 1, 1) for x in (0, right) for y in (0, bottom)]
        return np.stack([self._array(self._selected, window)[:3, 0, 0] for window in windows])

    @cached_property
    def thumbnail(self) -> tuple[np.ndarray, np.ndarray]:
        """The layer in at most 1,024 x 1,024 nearest pixels, as `pixels` returns it; raises as `pixels`.

        Of a large raster without overviews this reads every pixel.
        """
        shrink = max(1.0, max(self.width, self.height) / THUMBNAIL)
        width, height = (max(1, round(size / shrink)) for size in (self.width, self.height))
        shrink = max(self._dataset.RasterXSize, self._dataset.RasterYSize) / max(width, height)
        coarse = virtual_rgb(self._dataset, self._facts.bands, self._facts.validity, shrink)
        return self._pixels(self._warp(coarse, width, height, "near"), Window(0, 0, width, height))

    def _warp(self, selected: gdal.Dataset, width: int, height: int, resampling: str) -> gdal.Dataset:
        left, _, _, top = self._facts.layer
        gsd = self._facts.gsd
        box: Bounds = (left, top - self.height * gsd, left + self.width * gsd, top)
        target, pixel = spatial_reference(self._facts.crs_wkt), (box[2] - box[0]) / width
        kernel = kernel_options(selected, self._source, target, pixel, self._facts.measured_at)
        return warp_virtually(selected, self._facts.crs_wkt, box, width, height, resampling, kernel, self._source)

    def _pixels(self, dataset: gdal.Dataset, window: Window) -> tuple[np.ndarray, np.ndarray]:
        array = self._array(dataset, window)
        valid = array[3] > OPAQUE / 2
        pixels = array[:3].transpose(1, 2, 0)
        if pixels.dtype.kind == "f":
            valid &= np.isfinite(pixels).all(axis=2)
        return pixels, valid

    def _array(self, dataset: gdal.Dataset, window: Window) -> np.ndarray:
        array, error = call_gdal(
            lambda: dataset.ReadAsArray(
                window.x, window.y, window.width, window.height, callback=lambda *_: not self._cancelled()
            )
        )
        if self._cancelled():
            raise Cancelled
        if array is None or error:
            raise PipelineError("{path} cannot be read: {error}. Is the file whole?", path=self._source, error=error)
        return array


def warp_virtually(
    selected: gdal.Dataset,
    crs_wkt: str,
    bounds: Bounds,
    width: int,
    height: int,
    resampling: str,
    kernel: list[str],
    source: str,
) -> gdal.Dataset:
    """Return a virtual raster of `width` x `height` pixels over `bounds`: three bands and, as the fourth, validity.

    `kernel` is of `kernel_options`.

    Raises
    ------
    PipelineError
        If GDAL knows no way from the source's pixels to the target CRS.
    """
    warped, error = call_gdal(
        lambda: gdal.Warp(
            "",
            selected,
            format="VRT",
            dstSRS=crs_wkt,
            outputBounds=bounds,
            width=width,
            height=height,
            resampleAlg=resampling,
            overviewLevel="NONE",
            srcAlpha=selected.RasterCount == 4,
            dstAlpha=True,
            warpMemoryLimit=WARP_MEMORY,
            warpOptions=[f"SRC_ALPHA_MAX={OPAQUE}", f"DST_ALPHA_MAX={OPAQUE}", *kernel],
            errorThreshold=CRS_TOLERANCE,
        )
    )
    if warped is None:
        raise PipelineError(
            "{source} cannot be warped to {crs}: {error}.",
            source=source, crs=spatial_reference(crs_wkt).GetName(), error=error,
        )
    return warped


def kernel_options(
    dataset: gdal.Dataset, source: str, target: osr.SpatialReference, gsd: float, point: tuple[float, float]
) -> list[str]:
    """Return options of GDAL's warp: over how many source pixels it averages, the same wherever a block lies.

    Left to itself it goes by the box around each block, so that what it makes of a pixel depends on the block; of a source
    that lies askew, GDAL 3.6 takes boxes that are too large, and blurs it.

    Parameters
    ----------
    point
        (x, y) in the source's CRS, where its pixels are measured.

    Raises
    ------
    PipelineError
        If that has no place in the target.
    """
    reference, (_, x_column, x_row, _, y_column, y_row) = crs_of(dataset, source), dataset.GetGeoTransform()
    x, y = point
    points = (point, (x + x_column, y + y_column), (x + x_row, y + y_row))
    center, right, below = (transform_point(each, reference, target) for each in points)
    return [f"XSCALE={math.dist(center, right) / gsd!r}", f"YSCALE={math.dist(center, below) / gsd!r}"]
