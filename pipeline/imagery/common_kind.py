"""Grey rasters and rasters in colour are not read together: most decide, and the others are left out by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from ...runtime.progress import Progress
from ...runtime.translation import tr
from ..errors import Cancelled, PipelineError
from .bands import choose_bands, is_grey
from .footprints import Footprint
from .opening import open_source
from .read_options import ReadOptions

MOST_OPENED = 64
"""Rasters of an index that are opened to find out."""


def most_are_grey(found: Mapping[bool, float]) -> bool:
    """Whether the grey rasters are more than those in colour; `found` tells how many there are of each, True for grey."""
    return found.get(True, 0) > found.get(False, 0)


def kind_problem(source: str, grey: bool, wanted: bool | None) -> str:
    """Return why a raster, grey or not, is left out where others are wanted; "" if it fits. None wants any."""
    if wanted is None or grey == wanted:
        return ""
    problem = (
        tr(
            "{source} is grey, most rasters are in colour: say under 'Bands' which to take of each, or use each kind by "
            "itself."
        )
        if grey
        else tr(
            "{source} is in colour, most rasters are grey: say under 'Bands' which to take of each, or use each kind by "
            "itself."
        )
    )
    return problem.format(source=source)


def common_kind(footprints: Sequence[Footprint], options: ReadOptions, progress: Progress) -> bool | None:
    """Return whether most rasters are grey.

    Of those whose headers were not read, some from all over are opened, and stand for the others.

    Returns
    -------
    bool or None
        None where bands were chosen, and any kind will do.

    Raises
    ------
    PipelineError
        If no header was read, and none of those that are opened can be read.
    Cancelled
        If the user asked to stop.
    """
    if options.bands:
        return None
    found: Counter[bool] = Counter(footprint.grey for footprint in footprints if footprint.grey is not None)
    unknown = [footprint for footprint in footprints if footprint.grey is None]
    opened, reason = _opened(unknown, options, progress)
    # Sheets that are there depend on the kind: they would be made anew, of rasters that cannot be read.
    if not (found or opened):
        raise PipelineError("None of the rasters can be opened. Is their disk or server away? {reason}", reason=reason)
    each = len(unknown) / max(1, sum(opened.values()))
    return most_are_grey({kind: found[kind] + opened[kind] * each for kind in (True, False)})


def _opened(footprints: Sequence[Footprint], options: ReadOptions, progress: Progress) -> tuple[Counter[bool], str]:
    """Return how many of some of the rasters are grey, and how many are not; and why the last other cannot be opened."""
    found: Counter[bool] = Counter()
    reason = ""
    for number in np.unique(np.linspace(0, len(footprints) - 1, min(len(footprints), MOST_OPENED)).astype(int)).tolist():
        if progress.cancelled():
            raise Cancelled
        footprint = footprints[number]
        try:
            dataset = open_source(footprint.source, footprint.source_crs)
            found[is_grey(dataset, choose_bands(dataset, (), footprint.source))] += 1
        except PipelineError as error:
            reason = str(error)
    return found, reason
