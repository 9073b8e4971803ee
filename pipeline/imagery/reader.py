"""The interface of what can be mapped: a warped raster, a mosaic, or anything else that is read by windows."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from ..grid.patch_grid import Window
from .reprojection import Bounds


class Reader(Protocol):
    """Imagery at a GSD, in a CRS in metres. Used from one thread at a time."""

    @property
    def bounds(self) -> Bounds:
        """(xmin, ymin, xmax, ymax) of what is mapped, metres in the CRS."""
        ...

    @property
    def anchored(self) -> bool:
        """Whether `bounds` lies on whole pixels from (0, 0) of the CRS, from where patches are then counted."""
        ...

    @property
    def crs_wkt(self) -> str:
        """The CRS."""
        ...

    @property
    def description(self) -> dict[str, str]:
        """How it is read, as metadata of what is made from it."""
        ...

    def reopened(self) -> Reader:
        """Open the same imagery once more, for another thread; a context manager, which closes it.

        Raises
        ------
        PipelineError
            If it cannot be opened again.
        """
        ...

    def __enter__(self) -> Reader: ...

    def __exit__(self, *exception: object) -> None: ...

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window, in pixels at the GSD from the upper left corner of `bounds`; it may reach outside them.

        Returns
        -------
        rgb
            (h, w, 3) uint8, zero where not valid.
        valid
            (h, w) bool.

        Raises
        ------
        PipelineError
            If it cannot be read there.
        Cancelled
            If the user asked to stop.
        """
        ...
