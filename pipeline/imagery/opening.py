"""A source as GDAL opens it, or why it cannot: its CRS, its bounds, and those of a map of it."""

from __future__ import annotations

import math
import os
from contextlib import suppress

from osgeo import gdal, osr

from ...runtime.translation import tr
from ..errors import PipelineError
from ..gdal_calls import as_text, call_gdal
from .antimeridian import continued
from .bands import choose_bands
from .crs import center_of, ground_area, in_metres, part_reference, spatial_reference, wkt_of
from .reprojection import Bounds, transform_bounds, transform_point


def mapped_bounds(
    source: str,
    gsd: float,
    extent: Bounds | None = None,
    target_crs: str = "",
    bands: tuple[int, ...] = (),
    source_crs: str = "",
    part: Bounds | None = None,
) -> Bounds:
    """Return what `WarpedRaster.bounds` would be, without reading a pixel; `ReadOptions` says what `part` is.

    Raises
    ------
    PipelineError
        As `WarpedRaster.open`: the source, the extent, the CRS or the bands do not fit.
    """
    dataset = open_source(source, source_crs)
    choose_bands(dataset, bands, source)
    return outline(dataset, source, gsd, extent, target_crs, part=part)[1]


def bounds_within(source: str, extent: Bounds, target_crs: str = "", source_crs: str = "") -> Bounds:
    """Return where a part of a raster lies in a map of all of it, in the CRS of that map.

    Parameters
    ----------
    extent
        (xmin, ymin, xmax, ymax) of the part, in the source's CRS.
    target_crs
        As for a map: "" for the source's own, or a UTM zone.

    Raises
    ------
    PipelineError
        If the source cannot be read, does not meet the extent, or the CRS does not fit.
    """
    dataset = open_source(source, source_crs)
    reference, layer = crs_of(dataset, source), bounds_of(dataset)
    part = _clip(extent, layer, source)
    return transform_bounds(part, reference, part_reference(reference, layer, part, target_crs))


def outline(
    dataset: gdal.Dataset,
    source: str,
    gsd: float,
    extent: Bounds | None,
    target_crs: str,
    anchored: bool = False,
    part: Bounds | None = None,
) -> tuple[Bounds, Bounds, osr.SpatialReference]:
    """Return the bounds of the layer and of what is mapped, both in the CRS of the map, and that CRS.

    Parameters
    ----------
    anchored
        Whether both are grown to whole pixels from (0, 0) of that CRS.
    part
        See `ReadOptions`.
    """
    reference = crs_of(dataset, source)
    layer = bounds_of(dataset)
    wanted = _clip(extent, layer, source) if extent else layer
    part = _clip(part, layer, source) if part else wanted
    target = part_reference(reference, wanted, part, target_crs)
    whole, mapped = (transform_bounds(box, reference, target) for box in (layer, wanted))
    if anchored:
        whole = _snapped(whole, (0.0, 0.0), gsd)
    # A source that is at the GSD already is read without resampling on the grid of its own corner.
    return whole, _snapped(mapped, (whole[0], whole[3]), gsd), target


def measured_at(
    dataset: gdal.Dataset, source: str, target: osr.SpatialReference, part: Bounds | None
) -> tuple[float, float]:
    """Return the point (x, y), in the source's CRS, at which its pixels are measured for a map in `target`.

    It is the middle of the raster, so that every part is resampled alike; of one that is too wide to be in metres there, the
    middle of `part`.
    """
    reference, layer = crs_of(dataset, source), bounds_of(dataset)
    middle = center_of(layer)
    with suppress(PipelineError):
        if part is None or in_metres(target, transform_point(middle, reference, target)):
            return middle
    return center_of(_clip(part, layer, source) if part else layer)


def _snapped(mapped: Bounds, corner: tuple[float, float], gsd: float) -> Bounds:
    """Grow `mapped` to whole pixels of the grid that has a pixel's corner at `corner` (x, y)."""
    left, top = corner
    # A thousandth of a pixel is rounding noise.
    west = math.floor((mapped[0] - left) / gsd + 1e-3)
    north = math.floor((top - mapped[3]) / gsd + 1e-3)
    east = math.ceil((mapped[2] - left) / gsd - 1e-3)
    south = math.ceil((top - mapped[1]) / gsd - 1e-3)
    return (left + west * gsd, top - south * gsd, left + east * gsd, top - north * gsd)


def open_source(source: str, crs: str = "") -> gdal.Dataset:
    """Open what GDAL opens.

    Parameters
    ----------
    source
        A file, a URL, a connection.
    crs
        The CRS that it is in, where that is not what it says itself: WKT, or anything that GDAL knows; "" to believe it.

    Raises
    ------
    PipelineError
        If it cannot be opened, has no bands, or holds complex numbers.
    """
    if source != as_text(source):
        raise PipelineError("The name of {source} is not written in UTF-8: rename the file.", source=as_text(source))
    dataset, error = call_gdal(lambda: gdal.Open(source))
    if dataset is None:
        raise PipelineError(
            "{source} is not a readable raster: {reason}.", source=source, reason=error or tr("GDAL does not know it")
        )
    if not dataset.RasterCount:
        raise PipelineError(
            "{source} holds several rasters and no bands of its own: choose one of its subdatasets.", source=source
        )
    if gdal.DataTypeIsComplex(dataset.GetRasterBand(1).DataType):
        raise PipelineError(
            "{source} holds complex numbers, as radar does before it is a picture: write the amplitudes to a file of "
            "their own first, such as with 'gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{source} amplitudes.tif'.",
            source=source,
        )
    if crs and not _is_in(dataset, spatial_reference(crs)):
        dataset = _in_crs(dataset, crs)
    return _in_one_piece(_in_utf_8(dataset))


def _in_crs(dataset: gdal.Dataset, crs: str) -> gdal.Dataset:
    """Return a raster whose numbers are those of another CRS."""
    return gdal.Translate("", dataset, format="VRT", outputSRS=crs)


def _in_utf_8(dataset: gdal.Dataset) -> gdal.Dataset:
    """Return a raster whose CRS has names in UTF-8: newer versions of PROJ carry no point to one that has not."""
    reference, _ = call_gdal(dataset.GetSpatialRef)
    named = reference.ExportToWkt() if reference else ""
    return dataset if named == as_text(named) else _in_crs(dataset, as_text(named))


def _in_one_piece(dataset: gdal.Dataset) -> gdal.Dataset:
    """Return a raster in a CRS that does not begin again within it."""
    reference, _ = call_gdal(dataset.GetSpatialRef)
    if reference is None or not reference.IsProjected() or dataset.GetGeoTransform(can_return_null=True) is None:
        return dataset
    whole = continued(reference, bounds_of(dataset))
    return dataset if whole is None else _in_crs(dataset, wkt_of(whole))


def is_ours(source: str) -> bool:
    """Whether a raster is a map or features that this plugin made: no imagery, whatever its bands look like."""
    dataset, _ = call_gdal(lambda: gdal.Open(source))
    return dataset is not None and dataset.GetMetadataItem("GEOCENTROIDS_VERSION") is not None


def write_virtual(source: str, open_options: list[str], crs: str, path: str) -> None:
    """Write a virtual raster of what GDAL opens only with open options ("NAME=VALUE"), or in a CRS that is not its own.

    Parameters
    ----------
    crs
        As `open_source` takes it.

    Raises
    ------
    PipelineError
        If the source cannot be read.
    """
    dataset, error = call_gdal(lambda: gdal.OpenEx(source, gdal.OF_RASTER, open_options=open_options))
    if dataset is None:
        raise PipelineError(
            "{source} is not a readable raster: {reason}.", source=source, reason=error or tr("GDAL does not know it")
        )
    gdal.Translate(path, dataset, format="VRT", outputSRS=crs or None)


def short_name(source: str) -> str:
    """Return the last part of a path or URL, without its query; nothing of a connection, which may hold a password."""
    path = source.split("?")[0]
    return os.path.basename(path) if path.startswith("/vsi") or os.path.exists(path) else ""


def _is_in(dataset: gdal.Dataset, crs: osr.SpatialReference) -> bool:
    said, _ = call_gdal(dataset.GetSpatialRef)
    return said is not None and bool(said.IsSame(crs, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


def crs_of(dataset: gdal.Dataset, source: str) -> osr.SpatialReference:
    """Return the CRS of a raster, x before y.

    Raises
    ------
    PipelineError
        If it has none, or no place, or a file beside it that tells of them cannot be read.
    """
    reference, error = call_gdal(dataset.GetSpatialRef)
    if reference is None and error:
        raise PipelineError("{source} does not tell where it lies: {error}.", source=source, error=error)
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None:
        if dataset.GetGCPCount():
            raise PipelineError(
                "{source} is placed by control points alone: run GDAL's 'Warp (reproject)' on it first.", source=source
            )
        if dataset.GetMetadata("RPC"):
            raise PipelineError(
                "{source} is placed by rational polynomials (RPCs) alone: run GDAL's 'Warp (reproject)' on it first, "
                "with '-rpc -to RPC_DEM=heights.tif' as additional command-line parameters.",
                source=source,
            )
        if dataset.GetMetadata("GEOLOCATION"):
            raise PipelineError(
                "{source} is placed by geolocation arrays alone: run GDAL's 'Warp (reproject)' on it first, with "
                "'-geoloc' as additional command-line parameter.",
                source=source,
            )
        raise PipelineError("{source} is not georeferenced: give it a place with QGIS's Georeferencer first.", source=source)
    if not all(map(math.isfinite, transform)) or gdal.InvGeoTransform(transform) is None:
        raise PipelineError(
            "{source} has pixels without an area: give it a place with QGIS's Georeferencer first.", source=source
        )
    if reference is not None and reference.IsGeocentric():
        raise PipelineError(
            "{source} is in {crs}, which is no CRS of a map: set the right one.", source=source, crs=reference.GetName()
        )
    if reference is None or reference.IsLocal():
        raise PipelineError(
            "{source} has no CRS: set it under Layer Properties > Source, or with 'Assign projection'.", source=source
        )
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    wkt = wkt_of(reference)
    # Where its names were in another encoding, they are so no longer in what is made of it.
    return reference if wkt == reference.ExportToWkt() else spatial_reference(wkt)


def bounds_of(dataset: gdal.Dataset) -> Bounds:
    """Return the box around the raster's four corners, in its own CRS."""
    x, x_column, x_row, y, y_column, y_row = dataset.GetGeoTransform()
    corners = [
        (x + column * x_column + row * x_row, y + column * y_column + row * y_row)
        for column in (0, dataset.RasterXSize)
        for row in (0, dataset.RasterYSize)
    ]
    xs, ys = zip(*corners)
    return (min(xs), min(ys), max(xs), max(ys))


def pixel_size(dataset: gdal.Dataset, source: str) -> float:
    """Return the metres on the ground along a side of a raster's own pixels; of what is no square, of one of the same area.

    Raises
    ------
    PipelineError
        As `crs_of`, or if its centre has no place on Earth.
    """
    reference, (x_min, y_min, x_max, y_max) = crs_of(dataset, source), bounds_of(dataset)
    _, x_column, x_row, _, y_column, y_row = dataset.GetGeoTransform()
    step = min(x_max - x_min, y_max - y_min) / 100
    metres = ground_area(reference, ((x_min + x_max) / 2, (y_min + y_max) / 2), step)
    return math.sqrt(abs(x_column * y_row - x_row * y_column) * metres)


def _clip(extent: Bounds, layer: Bounds, source: str) -> Bounds:
    clipped = (*map(max, extent[:2], layer[:2]), *map(min, extent[2:], layer[2:]))
    if clipped[0] >= clipped[2] or clipped[1] >= clipped[3]:
        raise PipelineError("The extent does not overlap {source}: choose one that does, or leave it empty.", source=source)
    return clipped  # type: ignore[return-value]
