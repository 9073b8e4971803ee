"""The codebook that a map was made with, found by its hash; as the parameter of whatever asks a map."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...gui import option_definitions
from ...pipeline.analysis.codebook_of_map import find_codebook
from ...pipeline.analysis.id_raster import IdRaster
from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Progress
from ...runtime.worker import shared_worker
from .definitions import CODEBOOK
from .parameter_values import ParameterReader


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
    given, usual = ParameterReader(algorithm, parameters, context).path(CODEBOOK), str(option_definitions.CODEBOOK.value)
    return find_codebook(raster, given or usual, usual, lambda name: _described(name, progress))


def _described(name: str, progress: Progress | None) -> CodebookInfo:
    if progress is None:
        return shared_worker().describe("embedded", name, False, at_once=True).codebook
    return shared_worker().describe("embedded", name, False, progress.message, progress.cancelled).codebook
