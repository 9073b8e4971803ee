"""What comes of a classification, whichever method: classes and their probability as rasters, and where to label next."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from ...runtime.progress import Progress
from ..grid.patch_grid import PatchGrid, PixelGrid, Window
from ..output.geotiff_writer import RasterWriter
from .accuracy import Confusion, Split
from .best_places import BestPlaces, Place
from .class_map import ClassMap, ClassWriter
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
    shown
        What the map shows.
    places
        Where the map is least certain, by clusters also of how much ground that is: where to label next.
    grid, crs_wkt
        The map's.
    """

    labelled: LabelledSamples
    held_out: list[tuple[Split, Confusion]]
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
