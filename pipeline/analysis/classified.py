"""What comes of a classification, whichever method: held-out predictions, the map, and where more samples help most."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from ...runtime.constants import NODATA_ID
from ...runtime.descriptions import CodebookInfo
from ...runtime.progress import Progress
from ..grid.patch_grid import PatchGrid, PixelGrid, Window
from ..output.raster_writer import RasterWriter, check_id
from .accuracy import Confusion, Split, by_shape, by_square, confusion
from .best_places import BestPlaces, Place
from .class_map import NO_GROUND, ClassMap, ClassWriter
from .classification import Training, legend_of_probabilities, training_of
from .cluster_classes import ClusterClasses
from .id_raster import GROUPS_TAG, IdRaster
from .legend import Legend, NamedClass
from .samples import Samples, ids_under

PROBABILITY_TAG = "GEOCENTROIDS_PROBABILITY"


@dataclass(frozen=True)
class ClassOutputs:
    """Paths of the rasters; "" for the probability if it is not wanted."""

    classes: str
    probability: str = ""


@dataclass(frozen=True)
class Classified:
    """A classification.

    Parameters
    ----------
    training
        The samples on ground.
    tried
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

    training: Training
    tried: list[tuple[Split, Confusion]]
    square: int
    shown: ClassMap
    places: list[Place]
    grid: PatchGrid | PixelGrid
    crs_wkt: str


class ClassifiedWriter:
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

    def __enter__(self) -> ClassifiedWriter:
        self._stack.enter_context(self._classes)
        if self._probability:
            self._stack.enter_context(self._probability)
        return self

    def __exit__(self, *exception: object) -> None:
        self._stack.close()

    def write(self, window: Window, values: np.ndarray, probability: np.ndarray, doubt: np.ndarray) -> None:
        """Write values and probability (h, w), NaN where there is no ground; look at the doubt, 0 to 1."""
        self._classes.write(window, values)
        self.next.look(window, doubt)
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


def ways_to_hold_out(training: Training, progress: Progress) -> tuple[list[Split], int]:
    """Return the ways that say something of these samples, and the side of a square of ground in pixels."""
    shape = by_shape(training.samples, training.classes)
    square, side = by_square(training.samples)
    few = [
        name
        for number, name in enumerate(training.names)
        if len(np.unique(training.samples.shapes[training.classes == number])) < 2
    ]
    if few:
        progress.warn(
            f"There is one sample alone of {', '.join(few)}: where that is held out, nothing is known of the class, so that "
            "its accuracy cannot be told. Give more."
        )
    return [split for split in (shape, square) if split.count > 1], side


def classify_clusters(
    raster: IdRaster,
    codebook: CodebookInfo,
    centroids: np.ndarray,
    samples: Samples,
    labels: list[str],
    outputs: ClassOutputs,
    progress: Progress,
) -> tuple[Classified, Legend]:
    """Classify a map by its clusters.

    Parameters
    ----------
    centroids
        (K, D): the codebook's.
    samples, labels
        The samples' pixels, and the class of each shape.

    Raises
    ------
    PipelineError
        If the samples on ground are not of two classes, the raster has ids that the codebook does not have, or something
        cannot be read or written.
    Cancelled
        If the user asked to stop.
    """
    samples, ids, counts = ids_under(samples, raster, progress)
    check_id(int(np.flatnonzero(counts).max(initial=0)), codebook, raster.path)
    training = training_of(samples, labels)
    clusters, count = ClusterClasses(codebook, centroids), len(training.names)
    splits, side = ways_to_hold_out(training, progress)
    tried = [(split, _tried(clusters, training, ids, split)) for split in splits]
    probabilities = clusters.probabilities(ids, training.classes, training.weights, count)
    legend = legend_of_probabilities(codebook, training.named, probabilities)
    best = probabilities.max(axis=1)
    doubt = (1 - best) * counts[: len(best)]
    layers = [_table(layer) for layer in (best, doubt / max(float(doubt.max()), 1e-12))]
    values, metadata = legend.values(), {key: text for key, text in raster.metadata.items() if key != GROUPS_TAG}
    with ClassifiedWriter(outputs, raster.grid, raster.crs_wkt, legend.classes, metadata) as writer:
        for window, strip in raster.strips(progress):
            writer.write(window, values[strip], *(layer[strip] for layer in layers))
        shown = writer.finish(progress)
    places = writer.next.places(samples.rows, samples.columns)
    return Classified(training, tried, side, shown, places, raster.grid, raster.crs_wkt), legend


def class_values(classes: np.ndarray) -> np.ndarray:
    """Return the values of a class raster for classes from 0, as heads number them; 65535 is where there is no ground."""
    return np.where(classes == NODATA_ID, NO_GROUND, classes + 1).astype(np.uint8)


def _tried(clusters: ClusterClasses, training: Training, ids: np.ndarray, split: Split) -> Confusion:
    count, predicted = len(training.names), np.zeros(len(ids), int)
    for fold in range(split.count):
        held = split.folds == fold
        known = ~held
        table = clusters.probabilities(ids[known], training.classes[known], training.weights[known], count)
        predicted[held] = table.argmax(axis=1)[ids[held]]
    return confusion(training.classes, predicted, training.samples.shapes, count)


def _table(layer: np.ndarray) -> np.ndarray:
    """Return (65536,) float32 for a number of each cluster; NaN for what is none."""
    table = np.full(NODATA_ID + 1, np.nan, np.float32)
    table[: len(layer)] = layer
    return table
