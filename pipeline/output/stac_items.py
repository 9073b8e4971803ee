"""STAC items of the sheets of a map (stacspec.org, version 1.0.0)."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

import numpy as np

from ..grid.sheets import Sheet
from ..imagery.crs import spatial_reference
from ..imagery.reprojection import Bounds, transform_boxes
from .sheet_folder import IDS, ITEMS, RGB, SheetFolder
from .text_files import write_text


def write_items(
    folder: SheetFolder, boxes: Mapping[Sheet, Bounds], kinds: Mapping[Sheet, Sequence[str]], wkt: str
) -> None:
    """Write an item for each sheet.

    Parameters
    ----------
    boxes
        Of the sheets, in the map's CRS.
    kinds
        The rasters that each sheet has: ids, colours, confidence.
    wkt
        The map's CRS.
    """
    degrees = transform_boxes(np.array(list(boxes.values())), spatial_reference(wkt), spatial_reference("EPSG:4326"))
    items = [
        _item(folder, sheet, box, bbox, wkt, kinds[sheet]) for (sheet, box), bbox in zip(boxes.items(), degrees.tolist())
    ]
    write_text(str(folder.path / ITEMS), json.dumps({"type": "FeatureCollection", "features": items}, indent=1))


def _item(
    folder: SheetFolder, sheet: Sheet, box: Bounds, bbox: list[float], wkt: str, kinds: Sequence[str]
) -> dict[str, Any]:
    """Return the item of a sheet; `bbox` is its box in degrees."""
    x_min, y_min, x_max, y_max = bbox
    ring = [[x_min, y_min], [x_max, y_min], [x_max, y_max], [x_min, y_max], [x_min, y_min]]
    written = datetime.fromtimestamp(os.stat(folder.file(IDS, sheet)).st_mtime, timezone.utc)
    code = spatial_reference(wkt).GetAuthorityCode(None)
    projection = {"proj:epsg": int(code)} if code and code.isdigit() else {"proj:epsg": None, "proj:wkt2": wkt}
    media = "image/tiff; application=geotiff; profile=cloud-optimized"
    roles = {IDS: ["data"], RGB: ["visual"]}
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": ["https://stac-extensions.github.io/projection/v1.1.0/schema.json"],
        "id": sheet.name,
        "bbox": bbox,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {"datetime": written.isoformat(timespec="seconds"), **projection, "proj:bbox": list(box)},
        "links": [],
        "assets": {
            kind: {"href": f"./{kind}/{sheet.name}.tif", "type": media, "roles": roles.get(kind, ["metadata"])}
            for kind in kinds
        },
    }
