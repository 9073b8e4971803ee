"""The three rasters of a perceptual map as they are written: ids, colours, and the two bands of confidence."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ...runtime.constants import NODATA_ID
from ...runtime.progress import Progress
from ...runtime.questions import Mapped
from ..grid.patch_grid import PatchGrid, PixelGrid, Window
from .geotiff_writer import RasterWriter


@dataclass(frozen=True)
class Outputs:
    """Paths of what is wanted; None for what is not."""

    rgb: str | None = None
    ids: str | None = None
    confidence: str | None = None


@dataclass
class MapWriter:
    """Lays the worker's answers into the wanted rasters; a context manager, as `RasterWriter` is."""

    outputs: Outputs
    grid: PatchGrid | PixelGrid
    crs_wkt: str
    colors: np.ndarray
    metadata: dict[str, str]
    cloud_optimized: bool = False
    valid: int = 0
    _seen: np.ndarray = field(init=False, repr=False)
    _stack: ExitStack = field(init=False, repr=False, default_factory=ExitStack)
    _rasters: dict[str, RasterWriter] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._seen = np.zeros(NODATA_ID + 1, bool)
        # A last row that the id of nodata points at: transparent black.
        rgba = np.zeros((NODATA_ID + 1, 4), np.uint8)
        rgba[: len(self.colors), :3], rgba[: len(self.colors), 3] = self.colors, 255
        self._rgba = rgba

    def __enter__(self) -> MapWriter:
        kinds: dict[str, dict[str, Any]] = {
            "rgb": {"bands": 4, "dtype": "uint8", "alpha": True, "resampling": "AVERAGE"},
            "ids": {"bands": 1, "dtype": "uint16", "nodata": NODATA_ID, "resampling": "MODE"},
            "confidence": {"bands": 2, "dtype": "float32", "nodata": float("nan"), "resampling": "AVERAGE"},
        }
        with ExitStack() as opening:
            for name, kind in kinds.items():
                path = getattr(self.outputs, name)
                if path:
                    about: dict[str, Any] = {"metadata": self.metadata, "cloud_optimized": self.cloud_optimized, **kind}
                    writer = RasterWriter(path, self.grid, self.crs_wkt, **about)
                    self._rasters[name] = opening.enter_context(writer)
            if "confidence" in self._rasters:
                self._rasters["confidence"].describe_bands(["score of the winner", "margin to the runner-up"])
            self._stack = opening.pop_all()
        return self

    def __exit__(self, *exception: object) -> None:
        self._stack.close()

    def describe(self, metadata: dict[str, str]) -> None:
        """Say more of how the map is made, before anything is written."""
        for raster in self._rasters.values():
            raster.describe(metadata)

    def write(self, output: Window, answer: Mapped) -> None:
        """Write the ids and, if there is to be one, the confidence of a window of the map."""
        ids = answer.ids
        self._seen[ids] = True
        self.valid += int(np.count_nonzero(ids != NODATA_ID))
        if "ids" in self._rasters:
            self._rasters["ids"].write(output, ids[None])
        if "rgb" in self._rasters:
            self._rasters["rgb"].write(output, self._rgba[ids].transpose(2, 0, 1))
        if answer.confidence is not None:
            self._rasters["confidence"].write(output, answer.confidence)

    def present(self) -> np.ndarray:
        """The ids that were written, ascending, uint16."""
        return np.flatnonzero(self._seen[:NODATA_ID]).astype(np.uint16)

    def finish(self, progress: Progress) -> None:
        """Complete every raster, then give all of them their final names; raises as `RasterWriter` does."""
        for name, raster in self._rasters.items():
            raster.complete(progress, self.colors if name == "ids" else None)
        with ExitStack() as appearing:
            # One that cannot have its name does not take the others with it.
            for raster in self._rasters.values():
                appearing.callback(raster.take_final_name)
