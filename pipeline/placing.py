"""A raster that was made under a temporary name gets its final one when it is whole, and is not lost where it cannot."""

from __future__ import annotations

import glob
import os
from contextlib import suppress
from itertools import count, product

from osgeo import gdal

from .errors import PipelineError
from .gdal_errors import quietly

BESIDE = ".aux.xml"
"""What GDAL adds to a raster's name for a palette, statistics and the like."""


def check_whole(temporary: str, path: str) -> None:
    """Check that a raster, which is to be `path`, was written to its end.

    What GDAL cannot write on closing a file, as on a full disk, some versions do not tell (seen with 3.10).

    Raises
    ------
    PipelineError
        If something of it is missing.
    """
    dataset, error = quietly(lambda: gdal.Open(temporary))
    if dataset is not None and os.path.getsize(temporary) < _end_of_blocks(dataset):
        error = "its end is missing"
    if dataset is None or error:
        raise PipelineError(f"{path} cannot be written: {error}. Is the disk full?")


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
    """Remove a raster that has not got its final name, and what GDAL has left beside it, such as what a COG is made from."""
    for leftover in glob.glob(f"{glob.escape(temporary)}*"):
        with suppress(FileNotFoundError):
            os.remove(leftover)


def _end_of_blocks(dataset: gdal.Dataset) -> int:
    """Return how many bytes a TIFF has at least, by where its blocks lie; 0 of what is none."""
    whole, end = dataset.GetRasterBand(1), 0
    for band in (whole, *map(whole.GetOverview, range(whole.GetOverviewCount()))):
        across, down = (-(-size // block) for size, block in zip((band.XSize, band.YSize), band.GetBlockSize()))
        for x, y in product(range(across), range(down)):
            start, size = (band.GetMetadataItem(f"BLOCK_{name}_{x}_{y}", "TIFF") for name in ("OFFSET", "SIZE"))
            end = max(end, int(start or 0) + int(size or 0))
    return end


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
