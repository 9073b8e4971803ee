"""Footprints from an index, of whatever kind it is."""

from __future__ import annotations

import os

from .footprints import Footprint
from .stac import read_stac
from .tile_index import read_tile_index, resolved


def read_index(path: str) -> tuple[list[Footprint], dict[str, str]]:
    """Read what says where rasters are: STAC items, or a tile index.

    Returns
    -------
    footprints
        In the order of the index.
    unusable
        Why each of the others is left out, by the item's id.

    Raises
    ------
    PipelineError
        If it is neither, or names no raster.
    """
    remote = path.lower().startswith(("http://", "https://"))
    file = resolved(path, os.getcwd()) if remote else path
    return read_stac(file) or (read_tile_index(file), {})
