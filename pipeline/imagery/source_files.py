"""The files that a raster is made of, to any depth, so that no output takes the place of one."""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from osgeo import gdal

from ...runtime.file_hashes import file_hash
from ..errors import PipelineError
from ..gdal_calls import as_text, call_gdal
from .tile_index import read_tile_index

VIRTUAL = (b"<VRTDataset", b"<GDALTileIndexDataset", b"<WMS_Tiled", b"<GDAL_WMS")
BESIDE = (".aux.xml", ".ovr", ".msk", ".msk.ovr")
"""What GDAL adds to a raster's name: for a palette, statistics and the like; for overviews; for a mask."""

WHOLE = (".tif", ".tiff", ".jp2", ".jpg", ".png", ".npy", ".safetensors", *BESIDE)
"""Endings of files that hold all of themselves, unless they are virtual ones: to open thousands would take too long."""
STATISTICS = ".aux.xml"
"""What QGIS writes anew when it only draws a raster."""
HEAD = 1024
"""Bytes in which a file says that it only points at others."""

POINTER = re.compile(r"<(?:SourceFilename|SourceDataset|IndexDataset)[^>]*>([^<]+)</")
"""A source as a virtual raster names it; GDAL's list leaves out those that are no plain files, such as GTIFF_DIR:2:PATH."""
INSIDE = re.compile(r"/vsi(?:subfile/[^,]*,|\w+/)\{?(?P<rest>[^}]+)")
"""A path in an archive, or of a part of a file, of which GDAL needs no size."""
TILE_INDEX = "GTI"
"""GDAL's driver of tile indexes."""

REMOTE = re.compile(r"/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)|https?://|ftp://", re.IGNORECASE)

Identity = tuple[int, int]


def overwritten_input(outputs: list[str], sources: Iterable[str]) -> tuple[str, str, str] | None:
    """Return an output that would take the place of a file that a source is made of, that file and the source; or None.

    Only outputs that are there already, or whose sidecars are, can be such a file: where none is, no source is looked at.

    Parameters
    ----------
    outputs
        Paths.
    sources
        What GDAL opens, or other files.
    """
    replaced = {}
    for output in outputs:
        for path in (output, *(output + suffix for suffix in BESIDE)):
            identity = _identity(path)
            if identity:
                replaced[identity] = output
    if not replaced:
        return None
    for source in sources:
        for path in files_of(source, remote=False):
            output_there = replaced.get(_identity(path) or (0, 0))
            if output_there:
                return output_there, path, source
    return None


def files_of(source: str, remote: bool = True) -> Iterator[str]:
    """Yield the files that a raster is made of: itself, what lies beside it, and what it points at, to any depth.

    Parameters
    ----------
    remote
        Whether those on servers are opened, to see what they point at.
    """
    seen: set[str] = set()
    waiting = [source]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        yield path
        yield from (path + suffix for suffix in BESIDE)
        if around := _file_around(path):
            waiting.append(around)
        if not remote and REMOTE.match(path):
            continue
        if _is_virtual(path) or not path.lower().endswith(WHOLE) or not os.path.exists(path):
            waiting += _listed(path)


def source_state(source: str) -> list[list[Any]] | None:
    """Return what tells the files of a raster from others and from what they were, JSON-able; None where nothing does.

    A virtual raster is told by its content, not by its name: QGIS makes one of a layer anew, each time under another name.
    """
    files: list[list[Any]] = []
    virtual: list[Any] = []
    for path in files_of(source):
        if _is_virtual(path):
            virtual.append(file_hash(Path(path)))
        elif not path.lower().endswith(STATISTICS) and (times := _times(path)):
            files.append([path, *times])
    return [virtual or [source], *files] if files else None


def _times(path: str) -> list[int]:
    """Return size and times of a file; [] of none, and of what a server does not tell them of."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        found = gdal.VSIStatL(path) if path.startswith("/vsi") else None
        return [found.size, int(found.mtime)] if found else []
    return [status.st_size, status.st_mtime_ns, status.st_ctime_ns]


def _listed(path: str) -> list[str]:
    dataset, _ = call_gdal(lambda: gdal.Open(path))
    if dataset is None:
        return []
    texts = dataset.GetMetadata("xml:VRT") or ([Path(path).read_bytes()] if _is_virtual(path) else [])
    named = [html.unescape(name) for text in texts for name in POINTER.findall(as_text(text))]
    beside = (os.path.join(os.path.dirname(path), name) for name in named)
    found = [*map(os.fsdecode, dataset.GetFileList() or []), *named, *filter(os.path.isfile, beside)]
    if dataset.GetDriver().ShortName == TILE_INDEX:
        found += [source for index in (path, *found) for source in _indexed(index)]
    return found


def _indexed(index: str) -> list[str]:
    """Return the rasters that a tile index names, those on servers left out; none of any other file."""
    try:
        sources = [footprint.source for footprint in read_tile_index(index.split(f"{TILE_INDEX}:")[-1])]
    except PipelineError:
        return []
    return [source for source in sources if not REMOTE.match(source)]


def _file_around(path: str) -> str:
    """Return the file that a path in an archive, or of a part of a file, lies in; "" of any other path."""
    found = INSIDE.match(path)
    if not found or REMOTE.match(path):
        return ""
    around = found["rest"]
    while around and not around.startswith("/vsi") and not os.path.isfile(around):
        around = "" if os.path.dirname(around) == around else os.path.dirname(around)
    return around


def _is_virtual(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            head = file.read(HEAD)
    except OSError:
        return False
    return any(word in head for word in VIRTUAL)


def _identity(path: str) -> Identity | None:
    """Return what tells a file from others, whatever its name, case or link; None if there is none."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino
