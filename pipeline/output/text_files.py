"""Text files beside rasters, and legends: each holds all of what was written or what it held before."""

from __future__ import annotations

import os
import uuid
from contextlib import suppress

from ..errors import PipelineError


def write_text(path: str, text: str) -> None:
    """Write a text file, which holds all of it or what it held before.

    Raises
    ------
    PipelineError
        If it cannot be written.
    """
    # Of several runs that write it at once, each has its own.
    part = f"{path}.{uuid.uuid4().hex[:8]}.part"
    try:
        with open(part, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(part, path)
    except OSError as error:
        with suppress(OSError):
            os.remove(part)
        raise PipelineError("{path} cannot be written: {reason}.", path=path, reason=error.strerror) from error
