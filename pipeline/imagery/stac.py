"""Footprints from STAC items and item collections (stacspec.org), from files or by URL."""

from __future__ import annotations

import json
import os
from typing import Any

from osgeo import gdal

from ...runtime.translation import tr
from ..errors import PipelineError
from ..gdal_calls import call_gdal
from .crs import spatial_reference
from .footprints import Footprint
from .raster_headers import iso_date
from .tile_index import resolved

VISUAL = ("visual", "image", "data")
"""Assets by these names, or with such roles, are the imagery; the first that there is."""
IMAGES = ("image/tiff", "image/vnd.stac.geotiff", "image/jp2")
PREVIEWS = {"thumbnail", "overview", "metadata"}


def read_stac(path: str) -> tuple[list[Footprint], dict[str, str]] | None:
    """Read STAC items; None if the file holds none. The rest is as `read_index` has it."""
    items = _items(path)
    return None if items is None else _footprints(items, path)


def _items(path: str) -> list[dict[str, Any]] | None:
    """Return the items of a STAC file; None if it is no STAC."""
    if not path.split("?")[0].lower().endswith((".json", ".geojson")) and not path.startswith("/vsicurl/"):
        return None
    try:
        record = json.loads(_contents(path))
    except ValueError:
        return None
    if not isinstance(record, dict):
        return None
    features = record.get("features", [record])
    if not isinstance(features, list) or not all(isinstance(item, dict) and "assets" in item for item in features):
        return None
    return features


def _contents(path: str) -> bytes:
    if not path.startswith("/vsi"):
        try:
            with open(path, "rb") as file:
                return file.read()
        except OSError as error:
            raise PipelineError("The index {path} cannot be read: {reason}.", path=path, reason=error.strerror) from error
    file, problem = call_gdal(lambda: gdal.VSIFOpenL(path, "rb"))
    if file is None:
        raise PipelineError(
            "The index {path} cannot be read: {reason}.", path=path, reason=problem or tr("the server does not have it")
        )
    parts: list[bytes] = []
    try:
        while True:
            part = gdal.VSIFReadL(1, 1 << 20, file)
            if not part:
                return b"".join(parts)
            parts.append(bytes(part))
    finally:
        gdal.VSIFCloseL(file)


def _footprints(items: list[dict[str, Any]], path: str) -> tuple[list[Footprint], dict[str, str]]:
    folder = os.path.dirname(path)
    found, unusable = [], {}
    for number, item in enumerate(items, 1):
        name = str(item.get("id", number))
        try:
            found.append(_footprint(item, folder))
        except (KeyError, ValueError, TypeError, IndexError, AttributeError):
            unusable[name] = tr("The STAC item {name} has no bbox, or no image among its assets.").format(name=name)
    if not found:
        raise PipelineError(
            "{path} names no raster: its STAC items have no bbox, or no image among their assets.", path=path
        )
    return found, unusable


def _footprint(item: dict[str, Any], folder: str) -> Footprint:
    asset = _image(item["assets"])
    properties = {**(item.get("properties") or {}), **asset}
    bbox = [float(number) for number in item["bbox"]]
    x_min, y_min, x_max, y_max = bbox if len(bbox) == 4 else (bbox[0], bbox[1], bbox[3], bbox[4])
    date = properties.get("datetime") or properties.get("start_datetime") or ""
    return Footprint(
        resolved(str(asset["href"]), folder),
        (x_min, y_min, x_max, y_max),
        spatial_reference("EPSG:4326").ExportToWkt(),
        _own_crs(properties),
        date=iso_date(str(date)),
        pixel_size=float(properties.get("gsd") or 0),
    )


def _image(assets: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return the asset that is the imagery; IndexError if there is none."""
    usable = {
        name: asset for name, asset in assets.items() if "href" in asset and not PREVIEWS & set(asset.get("roles") or ())
    }
    for wanted in VISUAL:
        for name, asset in usable.items():
            if name == wanted or wanted in (asset.get("roles") or ()):
                return asset
    images = [asset for asset in usable.values() if str(asset.get("type", "")).startswith(IMAGES)]
    return images[0]


def _own_crs(properties: dict[str, Any]) -> str:
    """Return the CRS that an item says its raster has, as WKT; "" if it says none that GDAL knows."""
    code = properties.get("proj:code") or properties.get("proj:epsg")
    wkt = properties.get("proj:wkt2")
    text = wkt or (f"EPSG:{code}" if isinstance(code, int) else code) or ""
    try:
        return str(spatial_reference(text).ExportToWkt()) if text else ""
    except PipelineError:
        return ""
