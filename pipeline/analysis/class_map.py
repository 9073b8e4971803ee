"""A map of classes: a byte a pixel, its colours, names and areas beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from ...runtime.constants import NODATA_ID
from ...runtime.progress import Progress
from ...runtime.translation import tr
from ..errors import PipelineError
from ..grid.patch_grid import PatchGrid, PixelGrid, Window
from ..output.attribute_table import ClassRow, write_attribute_table
from ..output.geotiff_writer import RasterWriter
from .ground_area import GroundArea
from .id_raster import CLASSES_TAG, GROUPS_TAG, IdRaster
from .legend import Legend, NamedClass, Rgb

UNNAMED, NO_GROUND = 0, 255
"""Values of pixels whose cluster has no class, and of those without ground; the first class is 1."""
UNNAMED_COLOR: Rgb = (214, 214, 214)
UNNAMED_NAME = "no class"


@dataclass(frozen=True)
class ClassMap:
    """What a map of classes shows, one row a value that is in it or has a name.

    Parameters
    ----------
    rows
        The classes of the map, and what has none if there is such ground.
    """

    rows: list[ClassRow]

    @property
    def ground(self) -> float:
        """Square metres of all that is ground."""
        return sum(row.square_metres for row in self.rows)

    def lines(self) -> Iterator[str]:
        """Yield a line for each class, the largest first: its share and its area."""
        for row in sorted(self.rows, key=lambda row: -row.square_metres):
            share = 100 * row.square_metres / max(self.ground, 1e-9)
            yield f"{row.name}: {share:.1f} %, {format_area(row.square_metres)}"


class ClassWriter:
    """Writes a map of classes under a temporary name, and counts what it shows; a context manager, as `RasterWriter` is.

    Parameters
    ----------
    classes
        Those of the values 1, 2, and so on.

    Raises
    ------
    PipelineError
        If the file cannot be created, or the CRS is none.
    """

    def __init__(
        self,
        path: str,
        grid: PatchGrid | PixelGrid,
        crs_wkt: str,
        classes: tuple[NamedClass, ...],
        metadata: dict[str, str],
    ) -> None:
        pixels = PixelGrid(grid.columns, grid.rows, grid.geotransform)
        self._area = GroundArea(pixels, crs_wkt)
        self._classes = classes
        self._pixels = np.zeros(NO_GROUND + 1, np.int64)
        self._metres = np.zeros(NO_GROUND + 1)
        described = {**metadata, CLASSES_TAG: str(len(classes))}
        self._writer = RasterWriter(path, grid, crs_wkt, 1, "uint8", described, nodata=NO_GROUND, resampling="MODE")
        self._stack = ExitStack()

    def __enter__(self) -> ClassWriter:
        self._stack.enter_context(self._writer)
        return self

    def __exit__(self, *exception: object) -> None:
        self._stack.close()

    def describe(self, metadata: dict[str, str]) -> None:
        """Say more of how the map is made, before anything is written."""
        self._writer.describe(metadata)

    def write(self, window: Window, values: np.ndarray) -> None:
        """Write values (height, width) uint8 at `window`."""
        for columns, square_metres in self._area.parts(window):
            pixels = np.bincount(values[:, columns].ravel(), minlength=len(self._pixels))
            self._pixels += pixels
            self._metres += pixels * square_metres
        self._writer.write(window, values[None])

    def complete(self, progress: Progress) -> ClassMap:
        """Complete the raster and what lies beside it; it gets its name by `take_final_name`."""
        named = [(UNNAMED, NamedClass(UNNAMED_NAME, UNNAMED_COLOR)), *enumerate(self._classes, 1)]
        rows = [
            ClassRow(value, each.name, each.color, int(self._pixels[value]), float(self._metres[value]))
            for value, each in named
        ]
        self._writer.complete(progress)
        write_attribute_table(self._writer.temporary, rows)
        return ClassMap([row for row in rows if row.value != UNNAMED or row.pixels])

    def take_final_name(self) -> None:
        """Give the complete raster its name; raises as `RasterWriter.take_final_name`."""
        self._writer.take_final_name()


def apply_legend(raster: IdRaster, legend: Legend, output: str, progress: Progress) -> ClassMap:
    """Write a legend's classes of a raster of ids.

    Raises
    ------
    PipelineError
        If the raster cannot be read, or has ids that the legend's codebook does not have; or the output cannot be written.
    Cancelled
        If the user asked to stop.
    """
    table = legend.values()
    metadata = {key: value for key, value in raster.metadata.items() if key != GROUPS_TAG}
    with ClassWriter(output, raster.grid, raster.crs_wkt, legend.classes, metadata) as writer:
        for window, ids in raster.strips(progress):
            _check_ids(ids, legend, raster)
            writer.write(window, table[ids])
        shown = writer.complete(progress)
        writer.take_final_name()
    return shown


def check_legend(legend: Legend, raster: IdRaster) -> str:
    """Check that a legend is of the codebook that a raster was made with; return a warning where neither says, else "".

    Raises
    ------
    PipelineError
        If it is of another.
    """
    if legend.sha256 and raster.sha256 and legend.sha256 != raster.sha256:
        raise PipelineError(
            "The legend is of the codebook '{codebook}' ({sha256}), but {path} was made with '{other}' "
            "({other_sha256}): its ids mean something else. Give a map of the legend's codebook.",
            codebook=legend.codebook,
            sha256=legend.sha256[:12],
            path=raster.path,
            other=raster.codebook,
            other_sha256=raster.sha256[:12],
        )
    if not raster.sha256:
        return tr(
            "{path} does not say which codebook it was made with: the classes are right only for the legend's."
        ).format(path=raster.path)
    return ""


def _check_ids(ids: np.ndarray, legend: Legend, raster: IdRaster) -> None:
    highest = int(ids.max(where=ids != NODATA_ID, initial=0))
    if highest >= len(legend.members):
        raise PipelineError(
            "{path} holds the id {highest}, but the legend's codebook '{codebook}' has {size} centroids: give a map "
            "that was made with that codebook.",
            path=raster.path, highest=highest, codebook=legend.codebook, size=len(legend.members),
        )


def format_area(square_metres: float) -> str:
    """Return an area as a person would say it."""
    if square_metres < 10_000:
        return f"{square_metres:,.0f} m²"
    if square_metres < 1_000_000:
        return f"{square_metres / 10_000:,.1f} ha"
    return f"{square_metres / 1_000_000:,.2f} km²"


def class_values(classes: np.ndarray) -> np.ndarray:
    """Return the values of a class raster for classes from 0, as heads number them; 65535 is where there is no ground."""
    return np.where(classes == NODATA_ID, NO_GROUND, classes + 1).astype(np.uint8)
