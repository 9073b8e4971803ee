"""What is asked of the worker about codebooks and heads, beyond making maps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .descriptions import CodebookInfo
from .frames import Frame
from .progress import Progress
from .worker import Worker


def ask_centroids(codebook: CodebookInfo, worker: Worker, progress: Progress) -> np.ndarray:
    """Return a codebook's centroids, (K, D) float16 or float32; no run is waited for.

    Raises
    ------
    WorkerError
        If the codebook is not there any more, or was written anew.
    Cancelled
        If the user asked to stop.
    """
    answer = worker.ask_separately(Frame("centroids", {**codebook.named}), progress.message, progress.cancelled)
    return answer.arrays["centroids"]


@dataclass(frozen=True)
class ClassifierHead:
    """A classifier of features, as arrays that the worker's heads take.

    Parameters
    ----------
    kind
        Which of the heads it is.
    arrays
        Its numbers.
    """

    kind: str
    arrays: dict[str, np.ndarray]


def fit_classifier(
    model: str,
    rows: tuple[np.ndarray, np.ndarray, np.ndarray],
    count: int,
    splits: dict[str, np.ndarray],
    worker: Worker,
    progress: Progress,
) -> tuple[ClassifierHead, dict[str, np.ndarray]]:
    """Return a classifier of `count` classes that is fitted to labelled features, and what each row is taken for, held out.

    Parameters
    ----------
    rows
        Features (N, D) float32, classes (N,) int64 and weights (N,) float32.
    splits
        Names of ways of holding out, and the fold (N,) int64 of each row.

    Raises
    ------
    WorkerError, Cancelled
        As `Conversation.receive`.
    """
    features, classes, weights = rows
    arrays = {"features": features, "classes": classes, "weights": weights.astype(np.float32), **splits}
    question = Frame("fit_classifier", {"model": model, "count": count, "splits": list(splits)}, arrays)
    answer = worker.ask(question, progress.message, progress.cancelled)
    held_out = {name: answer.arrays.pop(name) for name in splits}
    return ClassifierHead(answer.fields["kind"], answer.arrays), held_out


def save_classifier(
    head: ClassifierHead, about: dict[str, Any], path: str, worker: Worker, progress: Progress
) -> None:
    """Write a classifier to a file, with what must be known of it; WorkerError if that fails."""
    question = Frame("save_classifier", {"path": path, "about": {**about, "kind": head.kind}}, head.arrays)
    worker.ask_separately(question, progress.message, progress.cancelled)


def read_classifier(
    path: str, worker: Worker, progress: Progress | None
) -> tuple[ClassifierHead, dict[str, Any]]:
    """Return a classifier and what its file says of it; WorkerError if it is none. Without `progress`, a window waits."""
    question = Frame("give_classifier", {"path": path})
    if progress is None:
        answer = worker.ask_at_once(question)
    else:
        answer = worker.ask_separately(question, progress.message, progress.cancelled)
    about = answer.fields["about"]
    return ClassifierHead(about["kind"], answer.arrays), about
