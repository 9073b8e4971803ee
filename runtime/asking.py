"""What is asked of the worker about codebooks and heads, beyond making maps."""

from __future__ import annotations

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
