"""The report of a training: pictures of the clusters' examples, handed to the worker, which writes the page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from ...runtime.errors import WorkerError
from ...runtime.progress import Progress
from ...runtime.questions_of_training import Report
from ...runtime.report_texts import report_texts
from ...runtime.translation import tr
from ...runtime.worker import Worker
from ..errors import Cancelled, PipelineError
from .exemplar_pictures import exemplar_pictures
from .feature_store import FeatureStore
from .training_request import Training


def write_report(
    training: Training, sources: list[str], store: FeatureStore, exemplars: np.ndarray, worker: Worker, progress: Progress
) -> None:
    """Have the report of a codebook that is written already written as well.

    Parameters
    ----------
    sources
        The rasters that the store's places count in.
    exemplars
        (clusters, examples) int: rows of the store; -1 for none.

    Raises
    ------
    PipelineError, Cancelled
        Both say that the codebook is there.
    """
    progress.message(tr("Colouring: the report."))
    with _saying_codebook_is_written(training.output):
        places = store.places(exemplars.clip(min=0).ravel())
        pictures = exemplar_pictures(sources, places, training.layout, training.options, progress)
        pictures = pictures.reshape(*exemplars.shape, *pictures.shape[1:])
        question = Report(training.output, training.report, pictures, exemplars >= 0, report_texts())
        worker.ask(question, progress.message, progress.cancelled)


@contextmanager
def _saying_codebook_is_written(path: str) -> Iterator[None]:
    """Have whatever stops the report say that the codebook is there."""
    kept = tr("the same run writes both, without encoding the imagery again")
    try:
        yield
    except Cancelled:
        raise Cancelled(tr(
            "Cancelled: the codebook {path} is written, its report is not; {kept}."
        ).format(path=path, kept=kept)) from None
    except (PipelineError, WorkerError) as error:
        raise PipelineError(
            "The codebook {path} is written, its report is not: {error} Then {kept}.", path=path, error=error, kept=kept
        ) from error
