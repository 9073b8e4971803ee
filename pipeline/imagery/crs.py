"""Which CRS a map is made in."""

from __future__ import annotations

import itertools
import math
from contextlib import suppress

import numpy as np
from osgeo import gdal, osr

from ..errors import PipelineError
from ..gdal_calls import as_text
from .reprojection import Bounds, transform_point

MOST_STRETCH = 0.01
"""By how much a metre of a CRS may differ from one on the ground."""

STEP = 100.0
"""Metres to each side of a point over which the stretch is measured."""

CERTAIN = 90
"""Percent of confidence with which PROJ must know a CRS."""

POLAR_LATITUDES = (-80.0, 84.0)
UTM_SCALE, UTM_EASTING, UTM_SOUTHERN_NORTHING = 0.9996, 500_000.0, 10_000_000.0
LEAST_SHIFT = 1e-8
"""Degrees, about a millimetre."""


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
        raise PipelineError("'{text}' is not a CRS: give an EPSG code such as EPSG:32633, or WKT.", text=text)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def wkt_of(reference: osr.SpatialReference) -> str:
    """Return a CRS as WKT, whatever the encoding that its names have in the file it is from."""
    return as_text(reference.ExportToWkt())


def in_metres(reference: osr.SpatialReference, point: tuple[float, float]) -> bool:
    """Whether lengths in a CRS are metres on the ground around a point of it, to `MOST_STRETCH`, in every direction.

    What a projection is called says little: Web Mercator is true to scale at the equator, and "metres" of a map of the world
    are hardly ever metres.
    """
    if not reference.IsProjected() or abs(reference.GetLinearUnits() - 1.0) > 1e-9:
        return False
    stretches = np.linalg.svd(_ground_metres(reference, point), compute_uv=False)
    return bool(np.all(np.abs(stretches - 1) < MOST_STRETCH))


def target_reference(reference: osr.SpatialReference, wanted: Bounds, given: str) -> osr.SpatialReference:
    """Return the CRS of a map of `wanted`, which is in `reference`: the one given, "" for the source's own or a UTM zone.

    Raises
    ------
    PipelineError
        If the one given is not in metres there.
    """
    if not given:
        return map_crs(reference, wanted)
    target = spatial_reference(given)
    if not in_metres(target, transform_point(center_of(wanted), reference, target)):
        raise PipelineError(
            "The target CRS {crs} is not in metres on the ground: choose one that is, such as UTM.", crs=target.GetName()
        )
    return target


def part_reference(
    reference: osr.SpatialReference, whole: Bounds, part: Bounds, given: str
) -> osr.SpatialReference:
    """Return the CRS in which a part is read as one of the whole: where none is given, that of a map of the whole.

    Of a whole that is too wide to be in metres up to its corners, it is that of a map of the part.

    Raises
    ------
    PipelineError
        If the one given is not in metres at the part.
    """
    if part != whole and not given:
        with suppress(PipelineError):
            target = map_crs(reference, whole)
            corners = itertools.product(whole[::2], whole[1::2])
            if all(in_metres(target, transform_point(corner, reference, target)) for corner in corners):
                return target
    return target_reference(reference, part, given)


def map_crs(source: osr.SpatialReference, bounds: Bounds) -> osr.SpatialReference:
    """Return the source's own CRS if it is in metres at the centre of the bounds, else the UTM (or polar) zone there.

    The zone is of the source's own datum: so no shift of datums is needed, of which there are several for an old one.

    Raises
    ------
    PipelineError
        If the centre has no place on Earth.
    """
    source = horizontal(source)
    center = center_of(bounds)
    if source.IsProjected() and in_metres(source, center):
        return source
    longitude, latitude = _degrees(source, center)
    south, north = POLAR_LATITUDES
    if not south <= latitude <= north:
        return spatial_reference("EPSG:32661" if latitude > 0 else "EPSG:32761")
    number = int((longitude + 180) % 360 // 6) + 1
    if geographic_of(source).IsSame(spatial_reference("EPSG:4326")):
        return spatial_reference(f"EPSG:{(32600 if latitude >= 0 else 32700) + number}")
    return _own_zone(source, number, longitude, latitude)


def center_of(bounds: Bounds) -> tuple[float, float]:
    """Return (x, y) of the middle of bounds."""
    return (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2


def horizontal(reference: osr.SpatialReference) -> osr.SpatialReference:
    """Return a CRS without its heights."""
    flat = reference.Clone()
    if flat.IsCompound():
        flat.StripVertical()
    flat.DemoteTo2D()
    flat.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return flat


def _own_zone(source: osr.SpatialReference, number: int, longitude: float, latitude: float) -> osr.SpatialReference:
    """Return a UTM zone of a datum; under its EPSG code only where that datum is WGS 84 to a millimetre.

    PROJ chooses the shift between two CRS by where they are in use, and for an old datum another one for a registered zone
    than for the whole datum: QGIS would draw the map elsewhere than the imagery. A zone that is not registered is no place.
    """
    zone = osr.SpatialReference()
    zone.CopyGeogCSFrom(source)
    south = 0.0 if latitude >= 0 else UTM_SOUTHERN_NORTHING
    zone.SetUTM(number, int(latitude >= 0))
    matches = [match for match, confidence in zone.FindMatches() if confidence >= CERTAIN]
    if not _counts_from_greenwich(source) or not matches or _shift(source, longitude, latitude) > LEAST_SHIFT:
        zone = osr.SpatialReference()
        # Named first: on a datum that brings its own shift, GDAL would take WGS 84 in its place when it is named later.
        zone.SetProjCS(f"{geographic_of(source).GetName()} / transverse Mercator {longitude:.1f}")
        zone.CopyGeogCSFrom(source)
        # PROJ calls UTM what has UTM's numbers, and then refuses a sphere.
        scale = UTM_SCALE if source.GetInvFlattening() else 1.0
        zone.SetTM(0, round(longitude, 1), scale, UTM_EASTING, south)
        matches = [zone]
    matches[0].SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return matches[0]


def _shift(source: osr.SpatialReference, longitude: float, latitude: float) -> float:
    """Return by how many degrees a point of a datum differs from WGS 84."""
    geographic = geographic_of(source)
    unit = math.degrees(geographic.GetAngularUnits())
    moved = transform_point((longitude / unit, latitude / unit), geographic, spatial_reference("EPSG:4326"))
    return max(abs(moved[0] - longitude), abs(moved[1] - latitude))


def geographic_of(reference: osr.SpatialReference) -> osr.SpatialReference:
    """Return the geographic CRS that a CRS is based on: the same datum."""
    geographic = reference.CloneGeogCS()
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return geographic


def _degrees(reference: osr.SpatialReference, point: tuple[float, float]) -> tuple[float, float]:
    """Return longitude, from the datum's own prime meridian, and latitude of a point, in degrees."""
    geographic = geographic_of(reference)
    unit = math.degrees(geographic.GetAngularUnits())
    longitude, latitude = transform_point(point, reference, geographic)
    return longitude * unit, latitude * unit


def _counts_from_greenwich(reference: osr.SpatialReference) -> bool:
    return abs(float(reference.GetAttrValue("PRIMEM", 1) or 0)) < 1e-9


def ground_area(reference: osr.SpatialReference, point: tuple[float, float], step: float) -> float:
    """Return the square metres on the ground, on the CRS's own ellipsoid, of one square unit of it around a point.

    Parameters
    ----------
    step
        Units to each side of the point over which this is measured.

    Raises
    ------
    PipelineError
        If the point has no place on Earth.
    """
    return float(abs(np.linalg.det(_ground_metres(horizontal(reference), point, step))))


def _ground_metres(reference: osr.SpatialReference, point: tuple[float, float], step: float = STEP) -> np.ndarray:
    """Return (2, 2): how many metres to the east and to the north one unit to the right is, and one up, around a point."""
    steps = [(step, 0.0), (0.0, step)]
    ends = [
        [_degrees(reference, (point[0] + sign * x, point[1] + sign * y)) for sign in (-1, 1)] for x, y in steps
    ]
    latitude = math.radians(_degrees(reference, point)[1])
    major, flattening = reference.GetSemiMajor(), 1 / (reference.GetInvFlattening() or math.inf)
    squared = flattening * (2 - flattening)
    curvature = 1 - squared * math.sin(latitude) ** 2
    east = major / math.sqrt(curvature) * math.cos(latitude)
    north = major * (1 - squared) / curvature**1.5
    moves = [[math.radians(after - before) for before, after in zip(*pair)] for pair in ends]
    return np.array([[east * longitude, north * latitude] for longitude, latitude in moves]) / (2 * step)
