"""Classes of a map by its clusters: a legend, and what held-out samples are taken for."""

from __future__ import annotations

import numpy as np

from ...runtime.constants import NODATA_ID
from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Progress
from .accuracy import Confusion, Split, confusion, held_out_splits
from .classification_outputs import Classification, ClassificationWriter, ClassOutputs
from .cluster_probabilities import ClusterClasses, legend_of_probabilities
from .id_raster import GROUPS_TAG, IdRaster, check_id
from .legend import Legend
from .pixels_under_shapes import Samples, ids_under
from .sample_labels import LabelledSamples, label_samples


def classify_clusters(
    raster: IdRaster,
    codebook: CodebookInfo,
    centroids: np.ndarray,
    samples: Samples,
    labels: list[str],
    outputs: ClassOutputs,
    progress: Progress,
) -> tuple[Classification, Legend]:
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
    labelled = label_samples(samples, labels, progress)
    clusters, count = ClusterClasses(codebook, centroids), len(labelled.names)
    held_out = [
        (split, _held_out_confusion(clusters, labelled, ids, split)) for split in held_out_splits(labelled, progress)
    ]
    probabilities = clusters.probabilities(ids, labelled.classes, labelled.weights, count)
    legend = legend_of_probabilities(codebook, labelled.named, probabilities)
    best = probabilities.max(axis=1)
    doubt = (1 - best) * counts[: len(best)]
    layers = [_table(layer) for layer in (best, doubt / max(float(doubt.max()), 1e-12))]
    values, metadata = legend.values(), {key: text for key, text in raster.metadata.items() if key != GROUPS_TAG}
    with ClassificationWriter(outputs, raster.grid, raster.crs_wkt, legend.classes, metadata) as writer:
        for window, strip in raster.strips(progress):
            writer.write(window, values[strip], *(layer[strip] for layer in layers))
        shown = writer.finish(progress)
    places = writer.next.places(samples.rows, samples.columns)
    return Classification(labelled, held_out, shown, places, raster.grid, raster.crs_wkt), legend


def _held_out_confusion(clusters: ClusterClasses, labelled: LabelledSamples, ids: np.ndarray, split: Split) -> Confusion:
    count, predicted = len(labelled.names), np.zeros(len(ids), int)
    for fold in range(split.count):
        held = split.folds == fold
        known = ~held
        table = clusters.probabilities(ids[known], labelled.classes[known], labelled.weights[known], count)
        predicted[held] = table.argmax(axis=1)[ids[held]]
    return confusion(labelled.classes, predicted, labelled.samples.shapes, count)


def _table(layer: np.ndarray) -> np.ndarray:
    """Return (65536,) float32 for a number of each cluster; NaN for what is none."""
    table = np.full(NODATA_ID + 1, np.nan, np.float32)
    table[: len(layer)] = layer
    return table
