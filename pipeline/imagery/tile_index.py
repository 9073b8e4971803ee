"""Footprints from a tile index: a vector layer with a polygon and a path for each raster, as gdaltindex writes it."""

from __future__ import annotations

import os

from osgeo import gdal, ogr

from ...runtime.translation import tr
from ..errors import PipelineError
from ..gdal_calls import call_gdal
from .crs import wkt_of
from .footprints import Footprint
from .raster_headers import file_date, iso_date

LOCATIONS = ("location", "path", "filepath", "filename", "file", "url", "href")
"""What the field with the raster's path may be called, in small letters."""
DATES = ("datetime", "date", "acquired", "timestamp", "time")
GONE = "0000-01-01"
SIZES = ("gsd", "resolution", "resx")
"""Fields with the metres along a side of a pixel."""
REMOTE = {"http://": "/vsicurl/http://", "https://": "/vsicurl/https://", "s3://": "/vsis3/", "gs://": "/vsigs/"}


def read_tile_index(path: str) -> list[Footprint]:
    """Read a tile index; rasters by relative paths lie in folders from the index's own.

    Where it has no field with their dates, that of their files counts, as far as they lie on a disk.

    Parameters
    ----------
    path
        What GDAL opens as vectors; behind "|layername=" the layer where there are several.

    Raises
    ------
    PipelineError
        If it is none: not readable, without a CRS, without a field that holds paths, or empty.
    """
    file, _, name = path.partition("|layername=")
    dataset, error = call_gdal(lambda: gdal.OpenEx(file, gdal.OF_VECTOR))
    if dataset is None:
        raise PipelineError(
            "{path} is not a readable tile index: {reason}.", path=path, reason=error or tr("GDAL does not know it")
        )
    layer = dataset.GetLayerByName(name.split("|")[0]) if name else dataset.GetLayer(0)
    if layer is None or not layer.GetFeatureCount():
        raise PipelineError("The tile index {path} has no features.", path=path)
    reference = layer.GetSpatialRef()
    # What a GeoPackage says where nothing is known.
    if reference is None or reference.GetName().startswith("Undefined"):
        raise PipelineError("The tile index {path} has no CRS: set it, and save the index again.", path=path)
    fields = _Fields(layer, path)
    wkt, folder = wkt_of(reference), os.path.dirname(os.path.abspath(file))
    footprints = [fields.footprint(feature, wkt, folder) for feature in layer]
    found = [footprint for footprint in footprints if footprint]
    if not found:
        raise PipelineError("The tile index {path} names no raster.", path=path)
    return found


def resolved(location: str, folder: str) -> str:
    """Return what GDAL opens of a path or a URL in an index; a relative path is one from `folder`."""
    for scheme, virtual in REMOTE.items():
        if location.lower().startswith(scheme):
            return virtual + location[len(scheme) :]
    if location.startswith("/vsi") or os.path.isabs(location) or ":" in location[:6]:
        return location
    if folder.startswith("/vsi"):
        return f"{folder}/{location[2:] if location.startswith('./') else location}"
    return os.path.normpath(os.path.join(folder, location))


def _written(source: str) -> str:
    """Return when a file on a disk was written; one that is gone is the oldest, and named when it is read."""
    return "" if source.startswith("/vsi") else file_date(source) or GONE


class _Fields:
    """Which of an index's fields say what."""

    def __init__(self, layer: ogr.Layer, path: str) -> None:
        definition = layer.GetLayerDefn()
        names = [definition.GetFieldDefn(number).GetName() for number in range(definition.GetFieldCount())]
        known = {name.lower(): name for name in reversed(names)}
        location, self._date, self._size = (
            next((known[name] for name in wanted if name in known), "") for wanted in (LOCATIONS, DATES, SIZES)
        )
        if not location:
            raise PipelineError(
                "The tile index {path} has no field with the rasters' paths: call it 'location', as gdaltindex does. "
                "It has {fields}.",
                path=path, fields=", ".join(names) or tr("no fields"),
            )
        self._location = location

    def footprint(self, feature: ogr.Feature, wkt: str, folder: str) -> Footprint | None:
        """Return the raster of a feature; None for one without a shape or a path."""
        location, geometry = feature.GetField(self._location), feature.GetGeometryRef()
        if not location or geometry is None or geometry.IsEmpty():
            return None
        x_min, x_max, y_min, y_max = geometry.GetEnvelope()
        size = feature.GetFieldAsDouble(self._size) if self._size else 0.0
        source = resolved(str(location), folder)
        date = iso_date(feature.GetFieldAsString(self._date)) if self._date else _written(source)
        return Footprint(source, (x_min, y_min, x_max, y_max), wkt, date=date, pixel_size=size)
