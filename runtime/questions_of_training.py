"""What the worker is asked to make a codebook of features: all at once, or, where machines share the work, step by step.

Features lie in files, as parts of these: (path, first row, rows), each row D numbers of float16.
"""

from __future__ import annotations

from typing import Any, Optional

from . import array_types as arrays
from .message_codec import AnswerType, Message, Question
from .model_descriptions import CodebookMetadata
from .questions import Done


class Trained(Message):
    """How many clusters there are, what was measured, and rows of the features that show each (clusters, each); -1: none."""

    clusters: int
    training: dict[str, Any]
    exemplars: arrays.RowNumbers


class CodebookQuestion(Question[AnswerType]):
    """A codebook to be made: of `rows` features whose mean colours are in the file `means`; `align` may be ""."""

    means: str
    rows: int
    seed: int
    color_space: str
    align: str
    align_sha256: str
    output: str
    training: dict[str, Any]
    about: CodebookMetadata


class Train(CodebookQuestion[Trained]):
    """Cluster features of `width` numbers, and make a codebook of the clusters."""

    parts: list[tuple[str, int, int]]
    width: int
    clusters: int
    device: str


class Color(CodebookQuestion[Trained]):
    """Make a codebook of clusters: centroids (K, D) and counts (K,), labels (N,) and distances (N,) of the features."""

    centroids: arrays.Matrix
    counts: arrays.Counts
    labels: arrays.Labels
    distances: arrays.Numbers
    history: list[float]


class FirstCentroids(Message):
    """K-means' first centroids (K, D), less the center (D,)."""

    moved: arrays.Matrix
    center: arrays.Numbers


class ChooseCentroids(Question[FirstCentroids]):
    """Choose the first centroids, by a sample of the features that the seed draws."""

    parts: list[tuple[str, int, int]]
    width: int
    clusters: int
    seed: int
    metric: str
    device: str


class ClusterSums(Message):
    """The sums (K, D) and counts (K,) of each cluster, labels (n,) and distances (n,): `runtime.kmeans_iterations.Sums`."""

    sums: arrays.Sums
    counts: arrays.Counts
    labels: arrays.Labels
    distances: arrays.Numbers
    inertia: float
    unlike: bool
    exact: bool


class SumClusters(Question[ClusterSums]):
    """Find the nearest centroids (a .npy file, less the center (D,)) of features, or of those with these numbers (n,).

    Where the centroids that they had before (n,) are given, only their neighbours are looked at.
    """

    parts: list[tuple[str, int, int]]
    width: int
    numbers: Optional[arrays.Counts]
    before: Optional[arrays.Labels]
    centroids: str
    center: arrays.Numbers
    metric: str
    exact: bool
    device: str


class FeaturesRead(Message):
    """Features (n, D)."""

    features: arrays.FeatureRows


class ReadFeatures(Question[FeaturesRead]):
    """A few features, by their numbers (n,)."""

    parts: list[tuple[str, int, int]]
    width: int
    numbers: arrays.Counts


class Report(Question[Done]):
    """Write a codebook's report, with pictures (clusters, each, h, w, 3), and which of them there are (clusters, each).

    Its texts are those of `report_texts`, in the user's language.
    """

    codebook: str
    output: str
    pictures: arrays.Pictures
    there: arrays.Mask
    texts: dict[str, str]


TRAINING_QUESTIONS: dict[str, type[Question[Any]]] = {
    question.kind: question for question in (Train, Color, ChooseCentroids, SumClusters, ReadFeatures, Report)
}
