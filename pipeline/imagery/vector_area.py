"""The polygons of a vector file, as an area of a map."""

from __future__ import annotations

from functools import partial

from osgeo import gdal, osr

from ...runtime.translation import tr
from ..errors import PipelineError
from ..gdal_calls import call_gdal
from .crs import spatial_reference


def read_area(path: str, crs_wkt: str) -> list[bytes]:
    """Return the polygons of a vector file as WKB in a CRS.

    Raises
    ------
    PipelineError
        If the file cannot be read, has no CRS, holds no polygon, or one has no place in the CRS.
    """
    dataset, error = call_gdal(lambda: gdal.OpenEx(path, gdal.OF_VECTOR))
    if dataset is None or not dataset.GetLayerCount():
        raise PipelineError(
            "{path} is not a readable vector file: {reason}.", path=path, reason=error or tr("GDAL does not know it")
        )
    layer = dataset.GetLayer(0)
    reference = layer.GetSpatialRef()
    if reference is None:
        raise PipelineError("{path} has no CRS: set it, and save the file again.", path=path)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(reference, spatial_reference(crs_wkt))
    shapes = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty() or geometry.GetDimension() != 2:
            continue
        moved = geometry.Clone()
        failed, problem = call_gdal(partial(moved.Transform, transform))
        if failed or problem:
            raise PipelineError(
                "A polygon of {path} has no place in the map's CRS: is the CRS of the file right?", path=path
            )
        moved.FlattenTo2D()
        shapes.append(bytes(moved.ExportToWkb()))
    if not shapes:
        raise PipelineError("{path} holds no polygon: give a file that does, or leave the area out.", path=path)
    return shapes


