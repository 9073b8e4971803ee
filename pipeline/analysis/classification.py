"""What comes of a classification, whichever method: held-out predictions, the map, and where more samples help most."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from ...runtime.constants import NODATA_ID
from ...runtime.progress import Progress
from ..grid.patch_grid import PatchGrid, PixelGrid, Window
from ..output.geotiff_writer import RasterWriter
from .accuracy import Confusion, Split, by_shape, by_square
from .best_places import BestPlaces, Place
from .class_map import NO_GROUND, ClassMap, ClassWriter
from .legend import NamedClass
from .sample_labels import LabelledSamples

PROBABILITY_TAG = "GEOCENTROIDS_PROBABILITY"


@dataclass(frozen=True)
class ClassOutputs:
    """Paths of the rasters; "" for the probability if it is not wanted."""

    classes: str
    probability: str = ""


@dataclass(frozen=True)
class Classification:
    """A classification.

    Parameters
    ----------
    labelled
        The samples on ground.
    held_out
        The ways of holding samples out that say something, and what these were taken for.
    square
        Pixels along a side of the squares of ground that were held out.
    shown
        What the map shows.
    places
        Where the map is least certain, by clusters also of how much ground that is: where to label next.
    grid, crs_wkt
        The map's.
    """

    labelled: LabelledSamples
    held_out: list[tuple[Split, Confusion]]
    square: int
    shown: ClassMap
    places: list[Place]
    grid: PatchGrid | PixelGrid
    crs_wkt: str


class ClassificationWriter:
    """Writes classes, their probability, and looks where to label next; a context manager, as `RasterWriter` is."""

    def __init__(
        self,
        outputs: ClassOutputs,
        grid: PatchGrid | PixelGrid,
        crs_wkt: str,
        classes: tuple[NamedClass, ...],
        metadata: dict[str, str],
    ) -> None:
        self._stack, self.next = ExitStack(), BestPlaces()
        self._classes = ClassWriter(outputs.classes, grid, crs_wkt, classes, metadata)
        self._probability = None
        if outputs.probability:
            metadata = {**metadata, PROBABILITY_TAG: "of the most probable class"}
            self._probability = RasterWriter(
                outputs.probability, grid, crs_wkt, 1, "float32", metadata, nodata=float("nan"), resampling="AVERAGE"
            )

    def __enter__(self) -> ClassificationWriter:
        self._stack.enter_context(self._classes)
        if self._probability:
            self._stack.enter_context(self._probability)
        return self

    def __exit__(self, *exception: object) -> None:
        self._stack.close()

    def write(self, window: Window, values: np.ndarray, probability: np.ndarray, doubt: np.ndarray) -> None:
        """Write values and probability (h, w), NaN where there is no ground; look at the doubt, 0 to 1."""
        self._classes.write(window, values)
        self.next.update(window, doubt)
        if self._probability:
            self._probability.write(window, probability[None])

    def finish(self, progress: Progress) -> ClassMap:
        """Complete the rasters, then give them their names; raises as `RasterWriter` does."""
        shown = self._classes.complete(progress)
        if self._probability:
            self._probability.complete(progress)
        with ExitStack() as appearing:
            appearing.callback(self._classes.take_final_name)
            if self._probability:
                appearing.callback(self._probability.take_final_name)
        return shown


def held_out_splits(labelled: LabelledSamples, progress: Progress) -> tuple[list[Split], int]:
    """Return the ways that say something of these samples, and the side of a square of ground in pixels."""
    shape = by_shape(labelled.samples, labelled.classes)
    square, side = by_square(labelled.samples)
    few = [
        name
        for number, name in enumerate(labelled.names)
        if len(np.unique(labelled.samples.shapes[labelled.classes == number])) < 2
    ]
    if few:
        progress.warn(
            f"There is one sample alone of {', '.join(few)}: where that is held out, nothing is known of the class, so that "
            "its accuracy cannot be told. Give more."
        )
    return [split for split in (shape, square) if split.count > 1], side


def class_values(classes: np.ndarray) -> np.ndarray:
    """Return the values of a class raster for classes from 0, as heads number them; 65535 is where there is no ground."""
    return np.where(classes == NODATA_ID, NO_GROUND, classes + 1).astype(np.uint8)
