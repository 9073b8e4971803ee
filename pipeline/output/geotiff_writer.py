"""Writing any raster: GeoTIFFs that appear under their final name only when whole, and the palette beside them."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from osgeo import gdal

from ...runtime.progress import Progress
from ...runtime.translation import tr
from ..errors import Cancelled, PipelineError
from ..gdal_calls import call_gdal
from ..grid.patch_grid import PatchGrid, PixelGrid, Window
from ..imagery.opening import open_source
from .final_files import check_complete, check_place, move_to_final_name
from .palette import set_palette
from .temporary_files import Unfinished

BLOCK_SIZE = 256
FEATURE_BLOCK_SIZE = 32
SMALLEST_OVERVIEW = 256
LARGE = 4096
"""Pixels along a side from which on overviews take a while."""

_TYPES = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float16": gdal.GDT_Float32, "float32": gdal.GDT_Float32}


class RasterWriter:
    """A GeoTIFF on a patch grid, under a temporary name beside the final one until `finish`.

    Use as a context manager: what was not finished is removed.

    Parameters
    ----------
    path
        Final name, ending in .tif or .tiff.
    grid, crs_wkt
        Where the pixels lie: one pixel a patch.
    bands
        Number of bands.
    dtype
        "uint8", "uint16", "float32", or "float16", which GDAL reads as float32.
    metadata
        How the map was made; stored in the file.
    nodata
        The nodata value of every band, if there is one.
    alpha
        Whether the last of four bands is alpha.
    resampling
        How overviews are made, in GDAL's words.
    cloud_optimized
        Whether the file is laid out to be read in parts over a network.

    Raises
    ------
    PipelineError
        If the file cannot be created, written or renamed.
    """

    def __init__(
        self,
        path: str,
        grid: PatchGrid | PixelGrid,
        crs_wkt: str,
        bands: int,
        dtype: str,
        metadata: dict[str, str],
        nodata: float | None = None,
        alpha: bool = False,
        resampling: str = "NEAREST",
        cloud_optimized: bool = False,
    ) -> None:
        self.path = path
        self._resampling = resampling
        self._cloud_optimized = cloud_optimized
        check_place(path)
        options = ["TILED=YES", "BIGTIFF=IF_SAFER", "INTERLEAVE=PIXEL"]
        if bands <= 4:
            options += ["COMPRESS=DEFLATE", f"BLOCKXSIZE={BLOCK_SIZE}", f"BLOCKYSIZE={BLOCK_SIZE}"]
        else:
            # Features hardly compress, and hundreds of bands make a block of the usual size too large to hold.
            options += [f"BLOCKXSIZE={FEATURE_BLOCK_SIZE}", f"BLOCKYSIZE={FEATURE_BLOCK_SIZE}"]
        options += ["PHOTOMETRIC=RGB", "ALPHA=NON-PREMULTIPLIED"] if alpha else ["PHOTOMETRIC=MINISBLACK"]
        options += ["NBITS=16"] if dtype == "float16" else []
        self._unfinished = Unfinished(path)
        self._dataset, error = call_gdal(
            lambda: gdal.GetDriverByName("GTiff").Create(
                self.temporary, grid.columns, grid.rows, bands, _TYPES[dtype], options
            )
        )
        if self._dataset is None:
            self._unfinished.discard()
            raise PipelineError("{path} cannot be created: {error}", path=path, error=error)
        self._dataset.SetGeoTransform(grid.geotransform)
        self._dataset.SetProjection(crs_wkt)
        self._dataset.SetMetadata(metadata)
        if nodata is not None:
            for band in range(1, bands + 1):
                self._dataset.GetRasterBand(band).SetNoDataValue(nodata)

    def __enter__(self) -> RasterWriter:
        return self

    def __exit__(self, *exception: object) -> None:
        call_gdal(self._close)
        self._unfinished.discard()

    @property
    def temporary(self) -> str:
        """The name until `take_final_name`."""
        return self._unfinished.path

    def describe(self, metadata: dict[str, str]) -> None:
        """Add to the metadata, before anything is written: GDAL would put a changed header at the file's end."""
        self._dataset.SetMetadata({**self._dataset.GetMetadata(), **metadata})

    def describe_bands(self, names: list[str]) -> None:
        """Name the bands."""
        for number, name in enumerate(names, 1):
            self._dataset.GetRasterBand(number).SetDescription(name)

    def write(self, window: Window, array: np.ndarray) -> None:
        """Write `array` (bands, height, width) at `window`."""
        if array.dtype == np.float16:
            array = array.astype(np.float32)
        self._attempt(
            lambda: self._dataset.WriteRaster(
                window.x,
                window.y,
                window.width,
                window.height,
                np.ascontiguousarray(array).tobytes(),
                buf_type=_TYPES[array.dtype.name],
            )
        )

    def finish(self, progress: Progress, colors: np.ndarray | None = None, overviews: bool = True) -> None:
        """`complete` the file, and `take_final_name`."""
        self.complete(progress, colors, overviews)
        self.take_final_name()

    def complete(self, progress: Progress, colors: np.ndarray | None = None, overviews: bool = True) -> None:
        """Build overviews, close the file, and give it the palette `colors` (K, 3) if any.

        Raises
        ------
        PipelineError
            If the file cannot be written.
        Cancelled
            If the user asked to stop.
        """
        size = max(self._dataset.RasterXSize, self._dataset.RasterYSize)
        levels: list[int] = []
        while overviews and size // 2 ** len(levels) > SMALLEST_OVERVIEW:
            levels.append(2 ** (len(levels) + 1))
        if size >= LARGE:
            progress.message(tr("Building the overviews of {name}.").format(name=os.path.basename(self.path)))
        if levels:
            self._attempt(
                lambda: self._dataset.BuildOverviews(
                    self._resampling, levels, callback=lambda *_: int(not progress.cancelled())
                ),
                progress.cancelled,
            )
        self._attempt(self._dataset.FlushCache)
        self._attempt(self._close)
        if self._cloud_optimized:
            self._lay_out(progress)
        if progress.cancelled():
            raise Cancelled
        check_complete(self.temporary, self.path)
        if colors is not None:
            set_palette(self.temporary, colors)

    def take_final_name(self) -> None:
        """Give the complete file its final name.

        Raises
        ------
        PipelineError
            If what has the name cannot be replaced. The file is then kept under another, which the message tells.
        """
        move_to_final_name(self.temporary, self.path)

    def _lay_out(self, progress: Progress) -> None:
        """Write the closed file anew as a Cloud Optimized GeoTIFF, with the overviews that it has."""
        laid_out = f"{self.temporary}.cog"
        options = ["COMPRESS=DEFLATE", f"BLOCKSIZE={BLOCK_SIZE}", "BIGTIFF=IF_SAFER", "OVERVIEWS=FORCE_USE_EXISTING"]
        self._attempt(
            lambda: gdal.Translate(
                laid_out,
                open_source(self.temporary),
                format="COG",
                creationOptions=options, callback=lambda *_: int(not progress.cancelled()),
            ),
            progress.cancelled,
        )
        if progress.cancelled():
            raise Cancelled
        os.replace(laid_out, self.temporary)

    def _close(self) -> None:
        """Close the file, which writes what GDAL still holds of it."""
        self._dataset = None

    def _attempt(self, step: Callable[[], Any], cancelled: Callable[[], bool] = lambda: False) -> None:
        _, error = call_gdal(step)
        if error and cancelled():
            raise Cancelled
        if error:
            raise PipelineError("{path} cannot be written: {error}. Is the disk full?", path=self.path, error=error)


def write_id_strip(path: str, ids: np.ndarray) -> None:
    """Write a raster of one row of ids (uint16), for what needs a raster to be made, such as a style.

    Raises
    ------
    PipelineError
        If it cannot be written.
    """
    dataset, error = call_gdal(lambda: gdal.GetDriverByName("GTiff").Create(path, len(ids), 1, 1, gdal.GDT_UInt16))
    if dataset is None:
        raise PipelineError("{path} cannot be created: {error}", path=path, error=error)
    for step in (partial(dataset.GetRasterBand(1).WriteArray, ids[None]), dataset.FlushCache):
        _, error = call_gdal(step)
        if error:
            raise PipelineError("{path} cannot be written: {error}. Is the disk full?", path=path, error=error)
