"""The warp as a file of its own: a virtual raster, or a Cloud Optimized GeoTIFF."""

from __future__ import annotations

import os
from typing import Any

from osgeo import gdal

from ...runtime.progress import Progress, Silent
from ...runtime.translation import tr
from ..errors import Cancelled, PipelineError
from ..gdal_calls import call_gdal
from ..grid.layout import check_gsd
from ..imagery.crs import wkt_of
from ..imagery.opening import crs_of, measured_at, open_source, outline
from ..imagery.reprojection import Bounds
from ..imagery.valid_pixels import declared_validity, has_nodata_metadata, marked_alpha
from ..imagery.virtual_rgb import OPAQUE
from ..imagery.virtual_warp import WARP_MEMORY, kernel_options
from .final_files import check_complete, move_to_final_name
from .temporary_files import Unfinished


def check_warp(
    source: str,
    path: str,
    gsd: float,
    extent: Bounds | None,
    target_crs: str,
    compression: str,
    source_crs: str = "",
    alpha: str = "auto",
) -> None:
    """Check what `write_warped` is to do, without reading a pixel.

    Raises
    ------
    PipelineError
        If the source cannot be read, the extent or the CRS does not fit it, or the compression cannot hold it.
    """
    _options(source, path, gsd, extent, target_crs, compression, source_crs, alpha, Silent())


def write_warped(
    source: str,
    path: str,
    gsd: float,
    extent: Bounds | None,
    target_crs: str,
    compression: str,
    progress: Progress,
    source_crs: str = "",
    alpha: str = "auto",
) -> None:
    """Warp all bands of `source` to `gsd`, bilinear, or nearest where they are indices; `path` appears when it is whole.

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
        The CRS that the source is in, where that is not what it says itself; "" to believe it.
    alpha
        As of `ReadOptions`.

    Raises
    ------
    PipelineError
        As `check_warp`, or if the file cannot be written.
    Cancelled
        If the user asked to stop.
    """
    options = _options(source, path, gsd, extent, target_crs, compression, source_crs, alpha, progress)
    unfinished = Unfinished(path)
    temporary = unfinished.path

    def on_progress(share: float, message: str, data: Any) -> int:
        progress.report(100.0 * share)
        return 0 if progress.cancelled() else 1

    try:
        # The source by its own name, which a virtual raster points at.
        warped, error = call_gdal(lambda: gdal.Warp(temporary, source, callback=on_progress, **options))
        if progress.cancelled():
            raise Cancelled
        if warped is None and not error:
            _check_readable(source)
            error = tr("GDAL does not say why")
        opened = [warped]
        del warped
        _, unsaved = call_gdal(opened.clear)
        if error or unsaved:
            raise _warp_failure(error or unsaved, source, temporary, path)
        check_complete(temporary, path)
        move_to_final_name(temporary, path)
    finally:
        unfinished.discard()


def _check_readable(source: str) -> None:
    """Check that all of a source can be read: what the threads of a warp meet, GDAL 3.10 keeps to itself.

    Raises
    ------
    PipelineError
        If it cannot.
    """
    dataset = open_source(source)
    for number in range(1, dataset.RasterCount + 1):
        _, error = call_gdal(dataset.GetRasterBand(number).Checksum)
        if error:
            raise PipelineError("{path} cannot be read: {error}. Is the file whole?", path=source, error=error)


def _warp_failure(error: str, source: str, temporary: str, path: str) -> PipelineError:
    """Return what is to be told of GDAL's error: it reads and writes in one call."""
    if "ReadBlock" in error and os.path.basename(temporary) not in error:
        return PipelineError("{path} cannot be read: {error}. Is the file whole?", path=source, error=error)
    return PipelineError("{path} cannot be written: {error}. Is the disk full?", path=path, error=error)


def _options(
    source: str,
    path: str,
    gsd: float,
    extent: Bounds | None,
    target_crs: str,
    compression: str,
    source_crs: str,
    alpha: str,
    progress: Progress,
) -> dict[str, Any]:
    """Return what GDAL's warp is told; raises as `check_warp`."""
    check_gsd(gsd)
    dataset = open_source(source, source_crs)
    _, bounds, target = outline(dataset, source, gsd, extent, target_crs)
    virtual = path.lower().endswith(".vrt")
    if bounds[0] >= bounds[2] or bounds[1] >= bounds[3]:
        raise PipelineError("{source} is smaller than a pixel of {gsd} m: choose a finer GSD.", source=source, gsd=gsd)
    transform, band = dataset.GetGeoTransform(), dataset.GetRasterBand(1)
    turned = any((transform[2], transform[4])) or not crs_of(dataset, source).IsSame(
        target, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]
    )
    validity = declared_validity(dataset, (1, 1, 1), alpha, progress)
    # Nodata stays nodata; a mask becomes alpha, and so do the corners that no source pixel reaches.
    masked = validity.is_declared or has_nodata_metadata(band)      # GDAL's warp believes the metadata, unlike QGIS.
    transparent = band.GetNoDataValue() is None and (turned or masked)
    plain = marked_alpha(dataset) not in (0, validity.alpha)
    if compression == "JPEG" and not virtual and not _fits_jpeg(dataset, transparent, validity.alpha):
        raise PipelineError(
            "{source} cannot be compressed as JPEG, which holds up to four bands of 8 bit, or three and transparency, "
            "and no palette: choose LZW.",
            source=source,
        )
    return {
        "format": "VRT" if virtual else "COG",
        # A raster whose CRS is not the one that it says itself has no name.
        "srcSRS": None if dataset.GetDescription() else wkt_of(crs_of(dataset, source)),
        "dstSRS": target.ExportToWkt(),
        "outputBounds": bounds,
        "xRes": gsd,
        "yRes": gsd,
        "resampleAlg": "bilinear" if band.GetColorTable() is None else "near",
        "overviewLevel": "NONE",
        "srcAlpha": False if plain else None,
        "dstAlpha": transparent,
        "warpOptions": [
            f"SRC_ALPHA_MAX={validity.opaque:g}",
            f"DST_ALPHA_MAX={OPAQUE}",
            "UNIFIED_SRC_NODATA=YES",
            *kernel_options(dataset, source, target, gsd, measured_at(dataset, source, target, extent)),
        ],
        "warpMemoryLimit": WARP_MEMORY,
        "multithread": True,
        "creationOptions": [] if virtual else [f"COMPRESS={compression}", "NUM_THREADS=ALL_CPUS", "BIGTIFF=IF_SAFER"],
    }


def _fits_jpeg(dataset: gdal.Dataset, transparent: bool, alpha: int) -> bool:
    """Whether JPEG holds the bands: GDAL's threads say nothing of what they could not compress."""
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    colors = [band for number, band in enumerate(bands, 1) if number != alpha]
    # Beside three bands transparency becomes a mask; beside any other number it would be blurred as a band of its own.
    fits = len(colors) == 3 if transparent or alpha else len(colors) <= 4
    return fits and all(band.DataType == gdal.GDT_Byte and band.GetColorTable() is None for band in bands)
