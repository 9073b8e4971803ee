"""The rasters that were given, in whatever way, as footprints."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...runtime.progress import Progress
from ...runtime.translation import tr
from .common_kind import common_kind, kind_problem
from .footprints import Footprint
from .imagery_index import read_index
from .raster_headers import none_usable, read_footprints
from .read_options import ReadOptions


@dataclass(frozen=True)
class Catalog:
    """The rasters that are used together.

    Parameters
    ----------
    footprints
        Where they lie.
    options
        How all of them are read.
    left_out
        Why others cannot be used, by name.
    """

    footprints: Sequence[Footprint]
    options: ReadOptions
    left_out: dict[str, str]


def read_catalog(
    sources: list[tuple[str, str]], index: str, options: ReadOptions, progress: Progress
) -> Catalog:
    """Find where rasters lie, and which of them are used.

    Of an index, it is told when they are opened whether they are grey or in colour, as the options then ask for.

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
    found, left_out = read_footprints(sources, options, progress)
    if index:
        indexed, without_raster = read_index(index)
        found += indexed
        left_out.update(without_raster)
    if not found:
        raise none_usable(left_out)
    grey = common_kind(found, options, progress)
    used = []
    for footprint in found:
        problem = "" if footprint.grey is None else kind_problem(footprint.source, footprint.grey, grey)
        if problem:
            left_out[footprint.source] = problem
        else:
            used.append(footprint)
    return Catalog(used, replace(options, grey=grey), left_out)


def indexed_sources(index: str, progress: Progress) -> list[str]:
    """Return what GDAL opens of each raster in an index, in its order; items without one are warned of.

    Raises
    ------
    PipelineError
        If it cannot be read, or names no raster.
    """
    footprints, left_out = read_index(index)
    for reason in left_out.values():
        progress.warn(tr("Left out: {reason}").format(reason=reason))
    return [footprint.source for footprint in footprints]


def outside_folder(sources: list[tuple[str, str]], folder: str) -> list[tuple[str, str]]:
    """Return the sources, as `read_footprints` takes them, that do not lie in a folder that is written to."""
    ours = os.path.join(os.path.realpath(folder), "")
    return [(source, crs) for source, crs in sources if not os.path.realpath(source).startswith(ours)]
