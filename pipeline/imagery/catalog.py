"""The rasters that were given, in whatever way, as footprints."""

from __future__ import annotations

import os

from ...runtime.progress import Progress
from .footprints import Footprint
from .raster_headers import none_usable, read_footprints
from .read_options import ReadOptions
from .stac import read_index


def find_footprints(
    sources: list[tuple[str, str]], index: str, options: ReadOptions, progress: Progress
) -> tuple[list[Footprint], dict[str, str]]:
    """Return where rasters lie, and why others cannot be used, by name.

    Parameters
    ----------
    sources
        As `read_footprints` takes them.
    index
        The path or URL of an index of more; "" for none.

    Raises
    ------
    PipelineError
        If none can be used, or the index cannot be read.
    Cancelled
        If the user asked to stop.
    """
    found, unusable = read_footprints(sources, options, progress)
    if index:
        indexed, left_out = read_index(index)
        found += indexed
        unusable.update(left_out)
    if not found:
        raise none_usable(unusable)
    return found, unusable


def indexed_sources(index: str, progress: Progress) -> list[str]:
    """Return what GDAL opens of each raster in an index, in its order; items without one are warned of.

    Raises
    ------
    PipelineError
        If it cannot be read, or names no raster.
    """
    footprints, left_out = read_index(index)
    for reason in left_out.values():
        progress.warn(f"Left out: {reason}")
    return [footprint.source for footprint in footprints]


def outside_folder(sources: list[tuple[str, str]], folder: str) -> list[tuple[str, str]]:
    """Return the sources, as `read_footprints` takes them, that do not lie in a folder that is written to."""
    ours = os.path.join(os.path.realpath(folder), "")
    return [(source, crs) for source, crs in sources if not os.path.realpath(source).startswith(ours)]
