"""What the worker is asked by example, of maps and of imagery. `ALL_QUESTIONS` are its whole interface.

rows and columns are pixels of the map, D is the width of a feature, K the number of centroids, N that of labelled patches.
"""

from __future__ import annotations

from typing import Any

from . import array_types as arrays
from .message_codec import Message, Question
from .model_descriptions import ClassifierNumbers, SimilarityMeasure
from .questions import QUESTIONS, BlockQuestion, Done
from .questions_of_training import TRAINING_QUESTIONS


class Compared(Message):
    """How alike each patch is (rows, columns), 0 to 1; NaN where there is no ground."""

    similarity: arrays.Layer
    seconds: float = 0.0


class Compare(BlockQuestion[Compared]):
    """How alike the patches of a block are, by a codebook's measure, to the direction (D,) that is wanted."""

    measure: SimilarityMeasure
    wanted: arrays.Numbers


class Classified(Message):
    """The number of each patch's class (rows, columns), 65535 where there is no ground, and its probability."""

    classes: arrays.Ids
    probability: arrays.Layer
    seconds: float = 0.0


class Classify(BlockQuestion[Classified]):
    """The classes of the patches of a block."""

    classifier: ClassifierNumbers


class Centroids(Message):
    """A codebook's centroids (K, D)."""

    centroids: arrays.Centroids


class ReadCentroids(Question[Centroids]):
    """A codebook's centroids."""

    codebook: str
    codebook_sha256: str


class Fitted(Message):
    """A classifier, and what each row is taken for by one that was fitted to the other folds (ways, N)."""

    classifier: ClassifierNumbers
    held_out: arrays.RowNumbers


class FitClassifier(Question[Fitted]):
    """Fit "logistic", "discriminant" or "neighbours" to features (N, D) of `count` classes (N,) with weights (N,).

    folds (ways, N): for each way of holding out, in which fold each row is.
    """

    model: str
    count: int
    features: arrays.Matrix
    classes: arrays.Classes
    weights: arrays.Numbers
    folds: arrays.RowNumbers


class SaveClassifier(Question[Done]):
    """Write a classifier to a file, with what must be known of it."""

    path: str
    about: dict[str, Any]
    classifier: ClassifierNumbers


class ClassifierContents(Message):
    """What a classifier's file says of it, and the classifier."""

    about: dict[str, Any]
    classifier: ClassifierNumbers


class ReadClassifier(Question[ClassifierContents]):
    """The classifier in a file."""

    path: str


ALL_QUESTIONS: dict[str, type[Question[Any]]] = {
    **QUESTIONS,
    **TRAINING_QUESTIONS,
    **{
        question.kind: question
        for question in (Compare, Classify, ReadCentroids, FitClassifier, SaveClassifier, ReadClassifier)
    },
}
