"""Whether many rasters are in colour or grey: an index names them without a word on their bands."""

from __future__ import annotations

from collections import Counter

import numpy as np

from ...runtime.progress import Progress
from ..errors import Cancelled, PipelineError
from .bands import choose_bands, is_grey
from .footprints import Footprint, FootprintIndex
from .opening import open_source
from .read_options import ReadOptions

MOST_OPENED = 64
"""Rasters that are opened to find out."""
WORDS = {True: "grey", False: "in colour"}


def common_kind(index: FootprintIndex, options: ReadOptions, progress: Progress) -> bool | None:
    """Return whether the rasters are grey.

    Those whose headers were read are all of one kind. Where there are none, most of some from all over the index decide.

    Returns
    -------
    bool or None
        None where bands were chosen, and any kind will do.

    Raises
    ------
    PipelineError
        If none of those that are opened can be read.
    Cancelled
        If the user asked to stop.
    """
    if options.bands:
        return None
    known = next((index[number].grey for number in range(len(index)) if index[number].grey is not None), None)
    if known is not None:
        return known
    found: Counter[bool] = Counter()
    reason = ""
    for number in np.unique(np.linspace(0, len(index) - 1, min(len(index), MOST_OPENED)).astype(int)).tolist():
        if progress.cancelled():
            raise Cancelled
        try:
            found[_is_grey(index[number], options)] += 1
        except PipelineError as error:
            reason = str(error)
    # Sheets that are there depend on the kind: they would be made anew, of rasters that cannot be read.
    if not found:
        raise PipelineError(f"None of the rasters can be opened. Is their disk or server away? {reason}")
    return found[True] > found[False]


def check_kind(footprint: Footprint, options: ReadOptions, grey: bool) -> None:
    """Check that a raster is of the kind that the others are.

    Raises
    ------
    PipelineError
        If it is not, or cannot be opened.
    """
    own = _is_grey(footprint, options)
    if own != grey:
        raise PipelineError(
            f"{footprint.source} is {WORDS[own]}, the other rasters are {WORDS[grey]}: say under 'Bands' which to take of "
            "each, or map each kind into a folder of its own."
        )


def _is_grey(footprint: Footprint, options: ReadOptions) -> bool:
    if footprint.grey is not None:
        return footprint.grey
    dataset = open_source(footprint.source, footprint.source_crs)
    return is_grey(dataset, choose_bands(dataset, options.bands, footprint.source))
