"""Files that appear under their name only when whole."""

from __future__ import annotations

import os
from pathlib import Path

from .errors import ModelError


def write_whole(path: str | Path, data: bytes, kind: str) -> None:
    """Write `data` to `path`, which holds it whole or not at all.

    Raises
    ------
    ModelError
        If it cannot be written; the message calls the file by its `kind`.
    """
    temporary = Path(f"{path}.part")
    try:
        temporary.write_bytes(data)
        os.replace(temporary, path)
    except OSError as error:
        raise ModelError(
            "The {kind} {path} cannot be written: {reason}.", kind=kind, path=path, reason=error.strerror
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
