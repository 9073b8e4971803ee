"""A raster that was made under a temporary name gets its final one when it is whole, and is not lost where it cannot."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import count, product

from osgeo import gdal

from ...runtime.translation import tr
from ..errors import PipelineError
from ..gdal_calls import call_gdal
from ..imagery.source_files import BESIDE
from .style_files import is_our_style, style_of

LONGEST_NAME = 255
LEAST_ROOM = 1_000_000
"""Bytes without which no map is begun."""
HIDDEN_PREFIX = 10
LONGEST_SUFFIX = len(".msk.ovr.tmp")
"""What GDAL needs beside a raster while it writes it."""


def check_complete(temporary: str, path: str) -> None:
    """Check that a raster, which is to be `path`, was written to its end.

    What GDAL cannot write on closing a file, as on a full disk, some versions do not tell (seen with 3.10).

    Raises
    ------
    PipelineError
        If something of it is missing.
    """
    dataset, error = call_gdal(lambda: gdal.Open(temporary))
    if dataset is not None and os.path.getsize(temporary) < _least_size(dataset):
        error = tr("its end is missing")
    if dataset is None or error:
        raise PipelineError("{path} cannot be written: {error}. Is the disk full?", path=path, error=error)


def move_to_final_name(temporary: str, path: str) -> None:
    """Give a whole raster its final name, and so what lies beside it; what lay beside an older one goes.

    Raises
    ------
    PipelineError
        If what has the name cannot be replaced. The raster is then kept under another, which the message tells, unless the
        folder is gone.
    """
    try:
        os.replace(temporary, path)
    except OSError as error:
        kept = _free_name(path)
        try:
            os.replace(temporary, kept)
        except OSError:
            raise PipelineError("{path} cannot be written: {reason}.", path=path, reason=error.strerror) from error
        _replace_sidecars(temporary, kept)
        raise PipelineError(
            "{path} cannot be replaced ({reason}), so what was made is in {kept}: remove the layer of the old one "
            "from the project, or choose another name.",
            path=path, reason=error.strerror, kept=kept,
        ) from error
    _replace_sidecars(temporary, path)


def check_place(path: str) -> None:
    """Check that a file can be created where it is to lie, or replaced if it is there.

    Raises
    ------
    PipelineError
        If its folder is missing, full or not writable, its name is too long, or what is there is held by somebody.
    """
    folder, name = os.path.split(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise PipelineError("The output folder {folder} does not exist.", folder=folder)
    if not os.access(folder, os.W_OK):
        raise PipelineError("The output folder {folder} is not writable: choose another one.", folder=folder)
    if os.path.isdir(path) or not os.path.basename(path):
        raise PipelineError("{path} is a folder: give the name of a file.", path=path)
    excess = len(os.fsencode(name)) + HIDDEN_PREFIX + LONGEST_SUFFIX - LONGEST_NAME
    if excess > 0:
        raise PipelineError(
            "The name {name} is too long, with what is written beside it: leave out {excess} characters at least.",
            name=name, excess=excess,
        )
    check_room(folder, LEAST_ROOM)
    _check_replaceable(path)


def check_room(folder: str, size: int) -> None:
    """Check that a folder's disk has room for so many bytes.

    Raises
    ------
    PipelineError
        If it has not.
    """
    disk = shutil.disk_usage(folder)
    # Some network drives do not tell their size.
    if disk.total and disk.free < size:
        raise PipelineError(
            "The disk of {folder} is too full: {needed:.3f} GB are needed, {free:.3f} GB are free. Make room, or "
            "choose another folder.",
            folder=folder, needed=size / 1e9, free=disk.free / 1e9,
        )


def _check_replaceable(path: str) -> None:
    try:
        # Onto itself: Windows refuses while somebody has the file open (not tried there), elsewhere nothing happens.
        if os.path.exists(path):
            os.replace(path, path)
    except OSError as error:
        raise PipelineError(
            "{path} cannot be replaced ({reason}): remove the layer from the project, or choose another name.",
            path=path, reason=error.strerror,
        ) from error


def _least_size(dataset: gdal.Dataset) -> int:
    """Return how many bytes a TIFF has at least, by where its blocks lie; 0 of what is none."""
    whole, end = dataset.GetRasterBand(1), 0
    for band in (whole, *map(whole.GetOverview, range(whole.GetOverviewCount()))):
        across, down = (-(-size // block) for size, block in zip((band.XSize, band.YSize), band.GetBlockSize()))
        for x, y in product(range(across), range(down)):
            start, size = (band.GetMetadataItem(f"BLOCK_{name}_{x}_{y}", "TIFF") for name in ("OFFSET", "SIZE"))
            end = max(end, int(start or 0) + int(size or 0))
    return end


def _replace_sidecars(temporary: str, path: str) -> None:
    for suffix in BESIDE:
        if os.path.exists(temporary + suffix):
            _replace_sidecar(partial(os.replace, temporary + suffix), path + suffix)
        elif os.path.lexists(path + suffix):
            _replace_sidecar(_remove, path + suffix)
    style = style_of(path)
    if is_our_style(style):
        _replace_sidecar(_remove, style)


def _replace_sidecar(step: Callable[[str], None], path: str) -> None:
    try:
        step(path)
    except OSError as error:
        raise PipelineError("{path} cannot be replaced ({reason}): delete it.", path=path, reason=error.strerror) from error


def _remove(path: str) -> None:
    # Another run may have removed it meanwhile.
    with suppress(FileNotFoundError):
        os.remove(path)


def _free_name(path: str) -> str:
    stem, extension = os.path.splitext(path)
    names = (f"{stem}-{number}{extension}" for number in count(2))
    return next(name for name in names if not os.path.exists(name))
