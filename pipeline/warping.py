"""The warp as a file of its own: a virtual raster, or a Cloud Optimized GeoTIFF."""

from __future__ import annotations

import os
import uuid
from contextlib import suppress
from typing import Any

from osgeo import gdal

from ..runtime.progress import Progress
from .crs import Bounds
from .errors import Cancelled, PipelineError
from .gdal_errors import quietly
from .source import OPAQUE, WARP_MEMORY, is_masked, open_source, outline


def write_warped(
    source: str,
    path: str,
    gsd: float,
    extent: Bounds | None,
    target_crs: str,
    compression: str,
    progress: Progress,
    source_crs: str = "",
) -> None:
    """Warp all bands of `source` to `gsd`, bilinear; `path` appears when it is whole.

    Parameters
    ----------
    path
        Ends in .vrt for a virtual raster, else the file is a Cloud Optimized GeoTIFF.
    extent
        (xmin, ymin, xmax, ymax) in the source's CRS; None for the whole layer.
    target_crs
        Any CRS that GDAL knows, in metres; "" for the source's own or the UTM zone.
    compression
        "LZW" or "JPEG" (8 bit only), of the GeoTIFF.
    source_crs
        As of `ReadOptions`.

    Raises
    ------
    PipelineError
        If the source cannot be read or the file not be written.
    Cancelled
        If the user asked to stop.
    """
    _, bounds, target = outline(open_source(source, source_crs), source, gsd, extent, target_crs)
    # The file itself: a virtual raster could not point at what is in memory only.
    dataset = open_source(source)
    virtual = path.lower().endswith(".vrt")
    if compression == "JPEG" and not virtual and dataset.GetRasterBand(1).DataType != gdal.GDT_Byte:
        raise PipelineError(f"{source} is not 8 bit, and JPEG holds nothing else: choose LZW.")
    folder, name = os.path.split(os.path.abspath(path))
    temporary = os.path.join(folder, f".{uuid.uuid4().hex[:8]}-{name}")

    def listen(share: float, message: str, data: Any) -> int:
        progress.report(100.0 * share)
        return 0 if progress.cancelled() else 1

    options = [] if virtual else [f"COMPRESS={compression}", "NUM_THREADS=ALL_CPUS", "BIGTIFF=IF_SAFER"]
    # Nodata stays nodata; a mask becomes alpha.
    has_nodata = dataset.GetRasterBand(1).GetNoDataValue() is not None
    try:
        warped, error = quietly(
            lambda: gdal.Warp(
                temporary,
                dataset,
                format="VRT" if virtual else "COG",
                srcSRS=source_crs or None,
                dstSRS=target.ExportToWkt(),
                outputBounds=bounds,
                xRes=gsd,
                yRes=gsd,
                resampleAlg="bilinear",
                overviewLevel="NONE",
                dstAlpha=is_masked(dataset, (1,)) and not has_nodata,
                warpOptions=[f"DST_ALPHA_MAX={OPAQUE}"],
                warpMemoryLimit=WARP_MEMORY,
                multithread=True,
                creationOptions=options,
                callback=listen,
            )
        )
        if progress.cancelled():
            raise Cancelled
        opened = [warped]
        del warped
        _, unsaved = quietly(opened.clear)
        if error or unsaved:
            raise PipelineError(f"{path} cannot be written: {error or unsaved}. Is the disk full?")
        os.replace(temporary, path)
    except OSError as error:
        raise PipelineError(f"{path} cannot be replaced ({error.strerror}): choose another name.") from error
    finally:
        with suppress(FileNotFoundError):
            os.remove(temporary)
