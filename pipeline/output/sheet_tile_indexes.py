"""Tile indexes of a folder of sheets, and such that GDAL 3.9 and newer open as one raster (by its driver GTI)."""

from __future__ import annotations

import math
import os
from pathlib import Path

from osgeo import gdal, ogr

from ..errors import PipelineError
from ..gdal_calls import call_gdal
from ..grid.sheets import Sheet
from ..imagery.crs import spatial_reference
from ..imagery.opening import open_source
from ..imagery.reprojection import Bounds
from .temporary_files import Unfinished

GTI = "{}.gti.gpkg"
"""The index of a kind that GDAL opens as one raster."""


def write_tile_index(
    path: Path, kind: str, boxes: dict[Sheet, Bounds], wkt: str, raster: dict[str, str] | None = None
) -> None:
    """Write a GeoPackage with the box and the file of each sheet.

    Parameters
    ----------
    kind
        Whose files are named, one of `sheet_folder.KINDS`.
    raster
        What `raster_items` gave, to have GDAL open it as a raster as well.

    Raises
    ------
    PipelineError
        If it cannot be written.
    """
    unfinished = Unfinished(str(path))

    def write() -> None:
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(unfinished.path)
        if dataset is None:
            return
        layer = dataset.CreateLayer("sheets", spatial_reference(wkt), ogr.wkbPolygon)
        for name in ("location", "sheet"):
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
        layer.StartTransaction()
        for sheet, box in boxes.items():
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(_polygon(box)))
            feature.SetField("location", f"{kind}/{sheet.name}.tif")
            feature.SetField("sheet", sheet.name)
            layer.CreateFeature(feature)
        layer.CommitTransaction()
        if raster:
            layer.SetMetadata(raster)

    try:
        _, error = call_gdal(write)
        if error:
            raise PipelineError("{path} cannot be written: {error}. Is the disk full?", path=path, error=error)
        _replace(unfinished.path, path)
    finally:
        unfinished.discard()


def raster_items(file: str) -> dict[str, str]:
    """Return what GDAL's driver GTI has to know of a raster whose sheets are like this one.

    It opens no sheet before one is needed. The overviews are those of the sheets.

    Raises
    ------
    PipelineError
        If the sheet cannot be read.
    """
    dataset = open_source(file)
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    _, x_size, _, _, _, y_size = dataset.GetGeoTransform()
    names = ",".join(gdal.GetColorInterpretationName(band.GetColorInterpretation()) for band in bands)
    items = {
        "LOCATION_FIELD": "location",
        "RESX": repr(x_size),
        "RESY": repr(-y_size),
        "BAND_COUNT": str(len(bands)),
        "DATA_TYPE": gdal.GetDataTypeName(bands[0].DataType),
        "COLOR_INTERPRETATION": names,
    }
    nodata = bands[0].GetNoDataValue()
    if nodata is not None:
        items["NODATA"] = "nan" if math.isnan(nodata) else repr(nodata)
    for number in range(bands[0].GetOverviewCount()):
        factor = round(dataset.RasterXSize / bands[0].GetOverview(number).XSize)
        items[f"OVERVIEW_{number}_FACTOR"] = str(factor)
    return items


def _replace(temporary: str, path: Path) -> None:
    try:
        # What SQLite keeps beside a database that is open would be taken for the new one's.
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        os.replace(temporary, path)
    except OSError as error:
        raise PipelineError(
            "{path} cannot be replaced ({reason}): remove its layer from the project, then join the sheets again.",
            path=path, reason=error.strerror,
        ) from error


def _polygon(box: Bounds) -> str:
    x_min, y_min, x_max, y_max = box
    corners = ((x_min, y_min), (x_max, y_min), (x_max, y_max), (x_min, y_max), (x_min, y_min))
    return f"POLYGON (({', '.join(f'{x!r} {y!r}' for x, y in corners)}))"
