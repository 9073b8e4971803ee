"""The codebook that a map was made with, found by its hash among those that the user has."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...gui import user_settings
from ...pipeline.analysis.id_raster import IdRaster
from ...pipeline.errors import PipelineError
from ...runtime.descriptions import CodebookInfo
from ...runtime.errors import NoAnswer, WorkerError
from ...runtime.progress import Progress
from ...runtime.worker import shared_worker
from .definitions import CODEBOOK
from .reading import named

FILE_TAG = "GEOCENTROIDS_CODEBOOK_FILE"


def codebook_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    raster: IdRaster,
    progress: Progress | None = None,
) -> CodebookInfo:
    """Return the codebook that a raster was made with: the one named, the settings', one of ours, or beside it.

    Parameters
    ----------
    progress
        None where a window waits, as while parameters are checked.

    Raises
    ------
    PipelineError
        If it is not among them, naming it.
    WorkerError
        If the one that is named cannot be read, or there is no worker.
    """
    given = named(algorithm, parameters, CODEBOOK, context)
    first = _described(given or str(user_settings.CODEBOOK.value), progress)
    if not raster.sha256 or first.sha256 == raster.sha256:
        return first
    for name in _others(raster):
        try:
            found = _described(name, progress)
        except NoAnswer:
            raise
        except WorkerError:
            continue
        if found.sha256 == raster.sha256:
            return found
    raise PipelineError(
        f"{raster.path} was made with the codebook '{raster.codebook}' ({raster.sha256[:12]}), not with '{first.name}' "
        f"({first.sha256[:12]}): give the file of that codebook under 'Codebook'."
    )


def _others(raster: IdRaster) -> Iterator[str]:
    yield str(user_settings.CODEBOOK.value)
    yield from ("embedded", "published")
    beside = os.path.join(os.path.dirname(os.path.abspath(raster.path)), os.path.basename(raster.metadata.get(FILE_TAG, "")))
    if os.path.isfile(beside):
        yield beside


def _described(name: str, progress: Progress | None) -> CodebookInfo:
    if progress is None:
        return shared_worker().describe("embedded", name, False, at_once=True).codebook
    return shared_worker().describe("embedded", name, False, progress.message, progress.cancelled).codebook
