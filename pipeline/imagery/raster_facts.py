"""What is found out about a raster before it is read: a record that can be written down and sent to another machine."""

from __future__ import annotations

import base64
import json
import math
import zlib
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from osgeo import gdal

from ..errors import PipelineError
from .collar import Collar
from .opening import short_name
from .reprojection import Bounds
from .stretch import Limits, of_own_numbers
from .valid_pixels import Validity
from .virtual_rgb import full_range_ratios

FORMAT = 1


@dataclass(frozen=True, eq=False)
class RasterFacts:
    """How a raster is read.

    Parameters
    ----------
    size
        (columns, rows) of the source's own pixels, by which another raster is told from the inspected one.
    source_crs
        The CRS that the source is in, where that is not what it says itself; "" to believe it.
    gsd
        Metres per pixel that it is warped to.
    crs_wkt
        The target CRS.
    layer
        (xmin, ymin, xmax, ymax) of the whole raster, metres in the target CRS.
    bounds
        Of what is mapped, on the pixel grid of the layer's own corner.
    measured_at
        (x, y) in the source's CRS: where its pixels are measured to be resampled.
    bands
        The three that are read as red, green and blue.
    validity
        What says which pixels are ground.
    collars
        What is taken for nodata besides.
    limits
        Numbers of each band that become 0 and 255, in the full range of those of fewer than 8 bits; None to leave them so.
    anchored
        Whether `layer` and `bounds` lie on whole pixels from (0, 0) of the target CRS.
    """

    size: tuple[int, int]
    source_crs: str
    gsd: float
    crs_wkt: str
    layer: Bounds
    bounds: Bounds
    measured_at: tuple[float, float]
    bands: tuple[int, ...]
    validity: Validity
    collars: tuple[Collar, ...] = ()
    limits: Limits = None
    anchored: bool = False

    def check(self, dataset: gdal.Dataset, source: str) -> None:
        """Check that a raster can be the one that was inspected.

        Raises
        ------
        PipelineError
            If it is another one.
        """
        size = dataset.RasterXSize, dataset.RasterYSize
        if size != self.size or dataset.RasterCount < max(self.bands):
            raise PipelineError(
                "{source} is not the raster that was inspected, or it was written anew: inspect it again.", source=source
            )

    def described(self, dataset: gdal.Dataset, source: str) -> dict[str, str]:
        """Return how the raster is read, as metadata of what is made from it."""
        limits = of_own_numbers(self.limits, full_range_ratios(dataset, self.bands))
        described = {
            "GEOCENTROIDS_SOURCE": short_name(source) or dataset.GetDriver().ShortName,
            "GEOCENTROIDS_BANDS": ",".join(map(str, self.bands)),
            "GEOCENTROIDS_STRETCH": "none" if limits is None else str(limits),
            "GEOCENTROIDS_COLLAR": ",".join("white" if collar.white else "black" for collar in self.collars) or "none",
        }
        return {**described, "GEOCENTROIDS_ANCHORED": "yes"} if self.anchored else described

    def to_json(self) -> str:
        """Return the record as JSON; `from_json` gives it back exactly."""
        record = {name: getattr(self, name) for name in self.__dataclass_fields__}
        validity = asdict(self.validity)
        validity["nodata"] = [None if value is None else _written(value) for value in self.validity.nodata]
        validity["opaque"] = _written(self.validity.opaque)
        record["validity"] = validity
        record["collars"] = [{"white": collar.white, "cells": _packed(collar.cells)} for collar in self.collars]
        return json.dumps({"format": FORMAT, **record}, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> RasterFacts:
        """Read what `to_json` wrote.

        Raises
        ------
        PipelineError
            If it is not that, or of another version of the plugin.
        """
        try:
            record = json.loads(text)
            if record.pop("format") != FORMAT:
                raise ValueError("another format")
            limits, validity = record["limits"], record["validity"]
            red, green, blue = (_read(value) for value in validity["nodata"])
            record["validity"] = Validity(
                **{**validity, "nodata": (red, green, blue), "masks": tuple(validity["masks"]),
                   "opaque": float(validity["opaque"])}
            )
            record["collars"] = tuple(Collar(_unpacked(one["cells"]), one["white"]) for one in record["collars"])
            record["limits"] = limits and [(float(low), float(high)) for low, high in limits]
            for name in ("size", "layer", "bounds", "measured_at", "bands"):
                record[name] = tuple(record[name])
            return cls(**record)
        except (ValueError, KeyError, TypeError, AttributeError, zlib.error) as error:
            raise PipelineError(
                "The facts of a raster cannot be read, or are those of another version of GeoCentroids: inspect the "
                "raster again."
            ) from error


def _written(value: float) -> float | str:
    """Return a number as JSON holds it, which has none that are not finite."""
    return value if math.isfinite(value) else repr(value)


def _read(value: Any) -> float | None:
    """Return a number as it was: whole ones of 64 bits are no floats."""
    return float(value) if isinstance(value, str) else value


def _packed(cells: np.ndarray) -> dict[str, Any]:
    bits = zlib.compress(np.packbits(cells).tobytes())
    return {"shape": list(cells.shape), "bits": base64.b64encode(bits).decode("ascii")}


def _unpacked(packed: dict[str, Any]) -> np.ndarray:
    height, width = packed["shape"]
    bits = np.frombuffer(zlib.decompress(base64.b64decode(packed["bits"])), np.uint8)
    return np.unpackbits(bits, count=height * width).reshape(height, width).astype(bool)
