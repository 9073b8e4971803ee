"""A raster that was made under a temporary name gets its final one, and is not lost where it cannot."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import count

from .errors import PipelineError

BESIDE = ".aux.xml"
"""What GDAL adds to a raster's name for a palette, statistics and the like."""


def put_in_place(temporary: str, path: str) -> None:
    """Give a whole raster its final name, and so what lies beside it; what lay beside an older one goes.

    Raises
    ------
    PipelineError
        If what has the name cannot be replaced. The raster is then kept under another, which the message tells.
    """
    try:
        os.replace(temporary, path)
    except OSError as error:
        kept = _free_name(path)
        os.replace(temporary, kept)
        _put_beside(temporary, kept)
        raise PipelineError(
            f"{path} cannot be replaced ({error.strerror}), so what was made is in {kept}: remove the layer of the old one "
            "from the project, or choose another name."
        ) from error
    _put_beside(temporary, path)


def check_replaceable(path: str) -> None:
    """Check that a file, if it is there, may be replaced.

    Raises
    ------
    PipelineError
        If it may not.
    """
    try:
        # Onto itself: Windows refuses while somebody has the file open (not tried there), elsewhere nothing happens.
        if os.path.exists(path):
            os.replace(path, path)
    except OSError as error:
        raise PipelineError(
            f"{path} cannot be replaced ({error.strerror}): remove the layer from the project, or choose another name."
        ) from error


def remove_unfinished(temporary: str) -> None:
    """Remove a raster that has not got its final name, and what lies beside it."""
    for leftover in (temporary, temporary + BESIDE):
        with suppress(FileNotFoundError):
            os.remove(leftover)


def _put_beside(temporary: str, path: str) -> None:
    try:
        if os.path.exists(temporary + BESIDE):
            os.replace(temporary + BESIDE, path + BESIDE)
        else:
            with suppress(FileNotFoundError):
                os.remove(path + BESIDE)
    except OSError as error:
        raise PipelineError(f"{path + BESIDE} cannot be replaced ({error.strerror}): delete it.") from error


def _free_name(path: str) -> str:
    stem, extension = os.path.splitext(path)
    names = (f"{stem}-{number}{extension}" for number in count(2))
    return next(name for name in names if not os.path.exists(name))
