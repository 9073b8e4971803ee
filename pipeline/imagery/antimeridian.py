"""CRS that go around the Earth: where they begin again, and what lies across that line.

What PROJ returns for a place never lies beyond that line, so that of imagery that goes on there, such as of Fiji in Web
Mercator, the far half would not be found.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import osr

from ..errors import PipelineError
from .crs import geographic_of, horizontal, spatial_reference
from .reprojection import Bounds, transform_point

MERIDIAN, EASTING = "Longitude of natural origin", "False easting"
SLACK = 1e-9
"""The share of the way around that is rounding noise."""


@dataclass(frozen=True)
class Circle:
    """The x of a CRS that goes around the Earth: degrees, or a cylindrical projection.

    Parameters
    ----------
    center
        The x of its central meridian; PROJ returns x up to half a `length` to each side of it.
    length
        After so many units of x the same place comes again.
    """

    center: float
    length: float

    def beside(self, x: np.ndarray, middle: float) -> np.ndarray:
        """Return each x (n,) as that of the same place which is nearest to `middle`."""
        return x + np.round((middle - x) / self.length) * self.length

    def crossed_by(self, x_min: float, x_max: float) -> bool:
        """Whether a span goes on where x begins again, and goes around no more than once."""
        slack = self.length * SLACK
        reach = max(self.center - x_min, x_max - self.center)
        return reach > self.length / 2 + slack and x_max - x_min <= self.length + slack

    def parts_in(self, x_min: float, x_max: float, layer: Bounds) -> list[tuple[float, float]]:
        """Return where in a layer's own x a span lies: (x_min, x_max), two of them where the layer has both its ends."""
        if x_max - x_min >= self.length * (1 - SLACK):
            return [(layer[0], layer[2])]
        first, last = (math.ceil((layer[0] - x_max) / self.length), math.floor((layer[2] - x_min) / self.length))
        moved = [(x_min + turn * self.length, x_max + turn * self.length) for turn in range(first, last + 1)]
        return [(low, high) for low, high in moved if min(high, layer[2]) - max(low, layer[0]) > self.length * SLACK]


def circle_of(reference: osr.SpatialReference) -> Circle | None:
    """Return how the x of a CRS goes around the Earth; None where it does not."""
    reference = horizontal(reference)
    if reference.IsGeographic():
        return Circle(0.0, math.tau / reference.GetAngularUnits())
    parameters = _parameters(_described(reference)) if reference.IsProjected() else {}
    if not {MERIDIAN, EASTING} <= parameters.keys():
        return None
    center = parameters[EASTING]["value"] * _unit(parameters[EASTING]) / reference.GetLinearUnits()
    quarter = parameters[MERIDIAN]["value"] * _unit(parameters[MERIDIAN]) + math.pi / 2
    geographic = geographic_of(reference)
    unit = geographic.GetAngularUnits()
    try:
        places = [transform_point((quarter / unit, y / unit), geographic, reference) for y in (0.0, math.pi / 3)]
    except PipelineError:
        return None
    (x, _), (again, _) = places
    # Only where meridians are upright and parallel does x go around.
    return Circle(center, 4 * (x - center)) if math.isclose(x, again) else None


def continued(reference: osr.SpatialReference, bounds: Bounds) -> osr.SpatialReference | None:
    """Return a CRS in which the same numbers are the same places, and that begins again opposite to `bounds`.

    None where the bounds do not go on beyond where the CRS begins again; in degrees, GDAL sees to it itself.
    """
    circle = circle_of(reference) if reference.IsProjected() else None
    if circle is None or not circle.crossed_by(bounds[0], bounds[2]):
        return None
    turn = ((bounds[0] + bounds[2]) / 2 - circle.center) / circle.length
    described = _described(horizontal(reference))
    projected = described.get("source_crs", described)
    projected.pop("id", None)
    projected["name"] += " (continued)"
    parameters = _parameters(described)
    full = math.tau / _unit(parameters[MERIDIAN])
    parameters[MERIDIAN]["value"] = math.remainder(parameters[MERIDIAN]["value"] + turn * full, full)
    parameters[EASTING]["value"] += turn * circle.length * reference.GetLinearUnits() / _unit(parameters[EASTING])
    return spatial_reference(json.dumps(described))


def _described(reference: osr.SpatialReference) -> dict[str, Any]:
    """Return a CRS in PROJJSON."""
    found: dict[str, Any] = json.loads(reference.ExportToPROJJSON())
    return found


def _parameters(described: dict) -> dict[str, dict]:
    """Return the parameters of a projection, by name, of a CRS in PROJJSON."""
    conversion = described.get("source_crs", described).get("conversion", {})
    return {parameter["name"]: parameter for parameter in conversion.get("parameters", [])}


def _unit(parameter: dict) -> float:
    """Return the radians or metres of a parameter's unit."""
    unit = parameter["unit"]
    return {"degree": math.radians(1), "metre": 1.0}[unit] if isinstance(unit, str) else unit["conversion_factor"]
