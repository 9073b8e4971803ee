"""Files that appear under their name only when whole."""

from __future__ import annotations

from pathlib import Path

from ..runtime import whole_files
from .errors import ModelError


def write_whole(path: str | Path, data: bytes, kind: str) -> None:
    """Write `data` to `path`, which holds all of it or what it held before.

    Raises
    ------
    ModelError
        If it cannot be written; the message calls the file by its `kind`.
    """
    try:
        whole_files.write_whole(path, data)
    except OSError as error:
        raise ModelError(
            "The {kind} {path} cannot be written: {reason}.", kind=kind, path=path, reason=error.strerror
        ) from error
