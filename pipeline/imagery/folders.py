"""Rasters found in folders, by their names."""

from __future__ import annotations

import fnmatch
import os
from pathlib import Path

from ..errors import PipelineError

PATTERN = "*.tif;*.tiff;*.jp2;*.vrt;*.img"


def find_rasters(folder: str, pattern: str = PATTERN) -> list[str]:
    """Return the files below `folder` whose names match one of the patterns ("*.tif;*.jp2"), in order; no hidden ones.

    Raises
    ------
    PipelineError
        If there is no such folder or no such file.
    """
    if not os.path.isdir(folder):
        raise PipelineError("There is no folder {folder}.", folder=folder)
    patterns = [part.strip().lower() for part in pattern.split(";") if part.strip()] or PATTERN.split(";")
    found = sorted(
        str(path)
        for path in Path(folder).rglob("*")
        # Hidden are what macOS puts beside its files ("._a.tif"), and rasters of ours that are not finished.
        if not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and path.is_file()
        and any(fnmatch.fnmatch(path.name.lower(), part) for part in patterns)
    )
    if not found:
        raise PipelineError(
            "The folder {folder} holds no file that matches {patterns}, nor do those below it.",
            folder=folder, patterns=";".join(patterns),
        )
    return found
