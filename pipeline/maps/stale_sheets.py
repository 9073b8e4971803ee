"""What makes a sheet stale: the hash of all that its pixels depend on is no longer the one that it was made with.

What all sheets of a map have in common is its encoder, codebook, layout, precision and how rasters are read; besides, each
depends on the rasters that have ground in it or beside it.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from typing import Any

from ...runtime.model_descriptions import CodebookInfo
from ...runtime.questions import Loaded
from ..grid.sheets import SheetGrid
from ..imagery.footprints import FootprintIndex
from ..imagery.opening import short_name
from .map_metadata import describe_codebook


def sheet_request(grid: SheetGrid, codebook: CodebookInfo, loaded: Loaded, reading: dict[str, Any]) -> dict[str, Any]:
    """Return what every sheet of a map depends on besides the rasters, JSON-able.

    Parameters
    ----------
    reading
        How the rasters are read.
    """
    layout = grid.layout
    return {
        "encoder": loaded.encoder_sha256,
        "precision": loaded.precision,
        "codebook": describe_codebook(codebook).get("GEOCENTROIDS_CODEBOOK_SHA256"),
        "layout": [repr(layout.gsd), str(layout.model_scale), layout.tile, layout.margin, layout.passes],
        "reading": reading,
    }


class SheetHashes:
    """The hashes of what the sheets of a map are made of.

    Parameters
    ----------
    index
        The rasters of the map.
    request
        What all sheets depend on besides the rasters, as `sheet_request` gives it.
    """

    def __init__(self, grid: SheetGrid, index: FootprintIndex, request: dict[str, Any]) -> None:
        self._index = index
        self._common = json.dumps({**request, "sheet": grid.side}, sort_keys=True)
        self._states: dict[int, list[Any]] = {}

    def of(self, rasters: Sequence[int]) -> str:
        """Return the hash of a sheet of these rasters, by their numbers in the index."""
        made_of = json.dumps([self._common, [self._state(number) for number in rasters]])
        return hashlib.sha256(made_of.encode()).hexdigest()

    def _state(self, number: int) -> list[Any]:
        """Return what a raster is, as far as that can be told without reading it: name, file's size and time, and place."""
        if number not in self._states:
            footprint = self._index[number]
            try:
                status = os.stat(footprint.source)
                state = [status.st_size, int(status.st_mtime)]
            except (OSError, ValueError):
                state = [0, 0]
            name = short_name(footprint.source) or os.path.basename(footprint.source)
            box = [round(edge, 3) for edge in self._index.box(number)]
            self._states[number] = [name, *state, box, footprint.date, footprint.source_crs]
        return self._states[number]
