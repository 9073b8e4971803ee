"""Imagery to classes, by a classifier of its features: one that is fitted to samples, or one from a file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from ...runtime.model_descriptions import ClassifierNumbers
from ...runtime.model_scale import parse_model_scale
from ...runtime.progress import Progress
from ...runtime.questions import Loaded
from ...runtime.questions_of_analysis import ClassifierContents, Classify, FitClassifier
from ...runtime.translation import tr
from ...runtime.worker import Worker
from ..analysis.accuracy import confusion, held_out_splits
from ..analysis.best_places import BestPlaces
from ..analysis.class_map import ClassMap, class_values
from ..analysis.classification_outputs import Classification, ClassificationWriter, ClassOutputs
from ..analysis.legend import NamedClass, parse_classes
from ..analysis.pixels_under_shapes import locate
from ..analysis.sample_labels import label_samples
from ..errors import PipelineError
from ..grid.layout import Layout
from ..grid.patch_grid import PatchGrid
from ..imagery.reading_threads import reading_threads
from .encoded_blocks import encoded_blocks
from .features_under_shapes import ImageryToEncode, Shapes, load_encoder, sampled_features
from .map_metadata import describe_encoder, describe_map

CLASSIFIER_TAG = "GEOCENTROIDS_CLASSIFIER"


@dataclass(frozen=True)
class Classifier:
    """A classifier and what it is for.

    Parameters
    ----------
    numbers
        As the worker applies it.
    classes
        In the order of its numbers.
    encoder, encoder_sha256
        Whose features it takes.
    layout
        gsd, model_scale, tile, margin and passes, as they were when it was made.
    model
        How it was fitted.
    """

    numbers: ClassifierNumbers
    classes: tuple[NamedClass, ...]
    encoder: str
    encoder_sha256: str
    layout: dict[str, Any]
    model: str

    @property
    def about(self) -> dict[str, Any]:
        """What its file says of it."""
        classes = [{"name": each.name, "color": "#{:02x}{:02x}{:02x}".format(*each.color)} for each in self.classes]
        own = {"encoder": self.encoder, "encoder_sha256": self.encoder_sha256, "model": self.model}
        return {"classes": classes, **own, "layout": self.layout}


def classifier_of(found: ClassifierContents, path: str) -> Classifier:
    """Return the classifier of a file.

    Raises
    ------
    PipelineError
        If what the file says makes no sense.
    """
    about = found.about
    try:
        classes = parse_classes(about["classes"], tr("{path} is not a classifier").format(path=path))
        encoder, sha256 = str(about["encoder"]), str(about["encoder_sha256"])
        return Classifier(found.classifier, classes, encoder, sha256, dict(about["layout"]), str(about["model"]))
    except (KeyError, TypeError, ValueError) as error:
        raise PipelineError("{path} is not a classifier, or damaged: take a whole copy of it.", path=path) from error


def layout_of_classifier(classifier: Classifier, path: str) -> Layout:
    """Return the layout that a classifier was made with.

    Raises
    ------
    PipelineError
        If what its file says is none.
    """
    found = classifier.layout
    try:
        numbers = float(found["gsd"]), int(found["tile"]), int(found["margin"])
        return Layout(numbers[0], parse_model_scale(found["model_scale"]), *numbers[1:])
    except (KeyError, TypeError, ValueError) as error:
        raise PipelineError("{path} is not a classifier, or damaged: take a whole copy of it.", path=path) from error


def classify_features(
    imagery: ImageryToEncode,
    shapes: Shapes,
    labels: list[str],
    model: str,
    outputs: ClassOutputs,
    worker: Worker,
    progress: Progress,
    part: PatchGrid | None = None,
) -> tuple[Classification, Classifier]:
    """Fit a classifier to samples on imagery, try it on what is held out, and map the imagery.

    Parameters
    ----------
    labels
        The class of each shape.
    model
        "logistic", "discriminant" or "neighbours".
    part
        The part of the imagery's grid that is mapped; None for all of it. Samples may lie outside of it.

    Raises
    ------
    PipelineError, WorkerError
        If the samples on ground are not of two classes; or reading, writing or the worker failed for good.
    Cancelled
        If the user asked to stop.
    """
    whole, crs_wkt = imagery.grid, imagery.reader.crs_wkt
    grid = part or whole
    across, down = grid.first[0] - whole.first[0], grid.first[1] - whole.first[1]
    with worker.session(progress.message, progress.cancelled):
        loaded = load_encoder(imagery, worker, progress)
        samples, features = sampled_features(imagery, locate(shapes(crs_wkt), whole, progress), worker, progress)
        labelled = label_samples(samples, labels, progress)
        splits = held_out_splits(labelled, progress)
        count, folds = len(labelled.names), [split.folds for split in splits]
        question = FitClassifier(
            model,
            count,
            features,
            labelled.classes.astype(np.int64),
            labelled.weights.astype(np.float32),
            np.array(folds, np.int64).reshape(len(folds), len(samples)),
        )
        fitted = worker.ask(question, progress.message, progress.cancelled)
        held_out = [
            (split, confusion(labelled.classes, taken_for, samples.shapes, count))
            for split, taken_for in zip(splits, fitted.held_out)
        ]
        encoder = imagery.model.encoder, loaded.encoder_sha256
        classifier = Classifier(fitted.classifier, labelled.named, *encoder, layout_fields(imagery), model)
        shown, doubt = map_classes(imagery, classifier, loaded, outputs, worker, progress, grid)
    places = doubt.places(samples.rows - down, samples.columns - across)
    return Classification(labelled, held_out, shown, places, grid, crs_wkt), classifier


def apply_classifier(
    imagery: ImageryToEncode, classifier: Classifier, outputs: ClassOutputs, worker: Worker, progress: Progress
) -> ClassMap:
    """Map imagery with a classifier that was made elsewhere.

    Raises
    ------
    PipelineError
        If it is of another encoder.
    PipelineError, WorkerError, Cancelled
        As `classify_features`.
    """
    with worker.session(progress.message, progress.cancelled):
        loaded = load_encoder(imagery, worker, progress)
        if loaded.encoder_sha256 != classifier.encoder_sha256:
            raise PipelineError(
                "The classifier is for the encoder '{encoder}' ({sha256}), not for '{other}' ({other_sha256}): its "
                "numbers mean something else. Give that encoder, or leave 'Encoder' empty.",
                encoder=classifier.encoder,
                sha256=classifier.encoder_sha256[:12],
                other=imagery.model.encoder,
                other_sha256=loaded.encoder_sha256[:12],
            )
        return map_classes(imagery, classifier, loaded, outputs, worker, progress, imagery.grid)[0]


def map_classes(
    imagery: ImageryToEncode,
    classifier: Classifier,
    loaded: Loaded,
    outputs: ClassOutputs,
    worker: Worker,
    progress: Progress,
    grid: PatchGrid,
) -> tuple[ClassMap, BestPlaces]:
    """Write the classes of a grid's patches; the worker has its encoder loaded. Raises as `classify_features`."""
    metadata = {
        **describe_map(imagery.layout, imagery.model, None),
        **imagery.reader.description,
        **describe_encoder(loaded),
        CLASSIFIER_TAG: f"{classifier.model}, {len(classifier.classes)} classes",
    }
    patches, threads = loaded.block_patches, reading_threads(loaded.device)
    ask = partial(Classify, classifier=classifier.numbers)
    with ClassificationWriter(outputs, grid, imagery.reader.crs_wkt, classifier.classes, metadata) as writer:
        for block, answer in encoded_blocks(ask, imagery.reader, grid, patches, worker.executor, progress, threads=threads):
            writer.write(block.output, class_values(answer.classes), answer.probability, 1 - answer.probability)
        return writer.finish(progress), writer.next


def layout_fields(imagery: ImageryToEncode) -> dict[str, Any]:
    """Return a layout as a classifier's file has it."""
    layout = imagery.layout
    return {
        "gsd": layout.gsd, "model_scale": str(layout.model_scale), "tile": layout.tile, "margin": layout.margin,
        "passes": layout.passes,
    }
