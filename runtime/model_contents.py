"""Questions to the worker that need neither an encoder in memory nor a run to end."""

from __future__ import annotations

import numpy as np

from .model_descriptions import CodebookInfo
from .progress import Progress
from .questions_of_analysis import ClassifierContents, ReadCentroids, ReadClassifier
from .worker import Worker


def ask_centroids(codebook: CodebookInfo, worker: Worker, progress: Progress) -> np.ndarray:
    """Return a codebook's centroids, (K, D) float16 or float32.

    Raises
    ------
    WorkerError
        If the codebook is not there any more, or was written anew.
    Cancelled
        If the user asked to stop.
    """
    question = ReadCentroids(**codebook.named)
    return worker.ask_separately(question, progress.message, progress.cancelled).centroids


def ask_classifier(path: str, worker: Worker, progress: Progress | None) -> ClassifierContents:
    """Return the classifier in a file; WorkerError if there is none. Without `progress`, a window waits."""
    question = ReadClassifier(path)
    if progress is None:
        return worker.ask_at_once(question)
    return worker.ask_separately(question, progress.message, progress.cancelled)
