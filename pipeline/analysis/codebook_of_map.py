"""The codebook that a map was made with, found by its hash among those that the user has."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from ...runtime.errors import NoAnswer, WorkerError
from ...runtime.model_descriptions import CodebookInfo
from ..errors import PipelineError
from .id_raster import IdRaster

FILE_TAG = "GEOCENTROIDS_CODEBOOK_FILE"


def find_codebook(raster: IdRaster, given: str, usual: str, describe: Callable[[str], CodebookInfo]) -> CodebookInfo:
    """Return the codebook that a raster was made with: the one given, the usual one, one of ours, or beside the raster.

    Parameters
    ----------
    given, usual
        "embedded", "published", or a path.
    describe
        Asks the worker what a codebook is.

    Raises
    ------
    PipelineError
        If it is not among them, naming it.
    WorkerError
        If the one that is given cannot be read, or there is no worker.
    """
    first = describe(given)
    if not raster.sha256 or first.sha256 == raster.sha256:
        return first
    for name in _others(raster, usual):
        try:
            found = describe(name)
        except NoAnswer:
            raise
        except WorkerError:
            continue
        if found.sha256 == raster.sha256:
            return found
    raise PipelineError(
        "{path} was made with the codebook '{codebook}' ({sha256}), not with '{other}' ({other_sha256}): give the "
        "file of that codebook under 'Codebook'.",
        path=raster.path,
        codebook=raster.codebook,
        sha256=raster.sha256[:12],
        other=first.name,
        other_sha256=first.sha256[:12],
    )


def _others(raster: IdRaster, usual: str) -> Iterator[str]:
    yield usual
    yield from ("embedded", "published")
    beside = os.path.join(os.path.dirname(os.path.abspath(raster.path)), os.path.basename(raster.metadata.get(FILE_TAG, "")))
    if os.path.isfile(beside):
        yield beside
