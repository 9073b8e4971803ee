"""Which CRS a map is made in, and extents carried into it."""

from __future__ import annotations

import math

from osgeo import gdal, osr

from ..errors import PipelineError

Bounds = tuple[float, float, float, float]
"""(xmin, ymin, xmax, ymax)"""

EDGE_POINTS = 21
WGS84 = 4326
POLAR_LATITUDES = (-80.0, 84.0)


def spatial_reference(text: str) -> osr.SpatialReference:
    """Return the CRS of any text that GDAL knows (EPSG code, WKT, PROJ), x before y.

    Raises
    ------
    PipelineError
        If GDAL does not know it.
    """
    reference = osr.SpatialReference()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        known = reference.SetFromUserInput(text) == 0
    except RuntimeError:
        known = False
    finally:
        gdal.PopErrorHandler()
    if not known:
        raise PipelineError(f"'{text}' is not a CRS: give an EPSG code such as EPSG:32633, or WKT.")
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def in_metres(reference: osr.SpatialReference) -> bool:
    """Whether lengths in a CRS are metres on the ground; a Mercator's are stretched away from the equator."""
    mercator = (reference.GetAttrValue("PROJECTION") or "").startswith("Mercator")
    return bool(reference.IsProjected()) and abs(reference.GetLinearUnits() - 1.0) < 1e-9 and not mercator


def map_crs(source: osr.SpatialReference, bounds: Bounds) -> osr.SpatialReference:
    """Return the source's own CRS if it is projected in metres, else the UTM (or polar) zone of the bounds' centre.

    Raises
    ------
    PipelineError
        If the centre has no place on Earth.
    """
    if in_metres(source):
        return source
    center = ((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
    longitude, latitude = transform_point(center, source, spatial_reference(f"EPSG:{WGS84}"))
    south, north = POLAR_LATITUDES
    if latitude > north:
        return spatial_reference("EPSG:32661")
    if latitude < south:
        return spatial_reference("EPSG:32761")
    zone = int((longitude + 180) % 360 // 6) + 1
    return spatial_reference(f"EPSG:{(32600 if latitude >= 0 else 32700) + zone}")


def transform_point(
    point: tuple[float, float], source: osr.SpatialReference, target: osr.SpatialReference
) -> tuple[float, float]:
    """Carry (x, y) from one CRS to another.

    Raises
    ------
    PipelineError
        If the point has no place in the target.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        x, y, _ = osr.CoordinateTransformation(source, target).TransformPoint(*point)
    except RuntimeError:
        x = y = math.inf
    finally:
        gdal.PopErrorHandler()
    if not (math.isfinite(x) and math.isfinite(y)):
        raise PipelineError(f"The point {point} of the layer has no place in {target.GetName()}: is its CRS right?")
    return x, y


def transform_bounds(
    bounds: Bounds, source: osr.SpatialReference, target: osr.SpatialReference
) -> Bounds:
    """Carry (xmin, ymin, xmax, ymax) to another CRS: the box around its edges, each followed at 21 points."""
    if source.IsSame(target):
        return bounds
    x_min, y_min, x_max, y_max = bounds
    shares = [index / (EDGE_POINTS - 1) for index in range(EDGE_POINTS)]
    xs, ys = ([low + (high - low) * share for share in shares] for low, high in ((x_min, x_max), (y_min, y_max)))
    edge = [(x, y) for x in xs for y in (y_min, y_max)] + [(x, y) for x in (x_min, x_max) for y in ys]
    moved = [transform_point(point, source, target) for point in edge]
    return (*map(min, zip(*moved)), *map(max, zip(*moved)))
