"""Text files beside rasters, and legends: each holds all of what was written or what it held before."""

from __future__ import annotations

from ...runtime.whole_files import write_whole
from ..errors import PipelineError


def write_text(path: str, text: str) -> None:
    """Write a text file, which holds all of it or what it held before.

    Raises
    ------
    PipelineError
        If it cannot be written.
    """
    try:
        write_whole(path, text.encode())
    except OSError as error:
        raise PipelineError("{path} cannot be written: {reason}.", path=path, reason=error.strerror) from error
