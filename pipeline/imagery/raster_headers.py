"""Footprints from the rasters' own headers."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from datetime import datetime, timezone

from osgeo import gdal

from ...runtime.progress import Progress
from ...runtime.translation import tr
from ..errors import Cancelled, PipelineError
from ..gdal_calls import as_text
from .bands import choose_bands, is_grey
from .footprints import Footprint
from .opening import bounds_of, crs_of, open_source, pixel_size
from .read_options import ReadOptions

DATES = (("", "TIFFTAG_DATETIME"), ("IMAGERY", "ACQUISITIONDATETIME"), ("", "ACQUISITION_DATE"))
"""Where rasters say when they were taken, by domain and name."""
REASONS = 3
"""Of so many rasters it is told why they cannot be used, where none can."""
DATE = re.compile(r"(\d{4})[:/-](\d{2})[:/-](\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?")


def read_footprints(
    sources: Iterable[tuple[str, str]], options: ReadOptions, progress: Progress
) -> tuple[list[Footprint], dict[str, str]]:
    """Look at the headers of rasters.

    Parameters
    ----------
    sources
        (what GDAL opens, the CRS that it is in or "" to believe it) of each, in the order given.

    Returns
    -------
    footprints
        Of those that can be used, in the same order.
    unreadable
        Why each of the others cannot, by source; maps of ours are not among them, as long as there is something else.

    Raises
    ------
    Cancelled
        If the user asked to stop.
    """
    footprints: list[Footprint] = []
    unreadable, maps = {}, {}
    for source, crs in dict.fromkeys(sources):
        if progress.cancelled():
            raise Cancelled
        try:
            footprint = _footprint(source, crs, options)
        except _OurMap as error:
            maps[source] = str(error)
        except PipelineError as error:
            unreadable[source] = str(error)
        else:
            footprints.append(footprint)
    if maps and footprints:
        progress.message(tr("Maps that GeoCentroids made are no imagery, and left out: {count}.").format(count=len(maps)))
        maps = {}
    return footprints, {**unreadable, **maps}


def check_any_usable(sources: Iterable[tuple[str, str]], options: ReadOptions) -> None:
    """Check that one of the rasters, as `read_footprints` takes them, can be used; those after it are not looked at.

    Raises
    ------
    PipelineError
        If none can.
    """
    unusable = {}
    for source, crs in dict.fromkeys(sources):
        try:
            _footprint(source, crs, options)
        except PipelineError as error:
            unusable[source] = str(error)
        else:
            return
    raise none_usable(unusable)


def none_usable(unusable: dict[str, str]) -> PipelineError:
    """Return what is to be told where none of the rasters can be used, with the first reasons."""
    return PipelineError("None of the rasters can be used. {reasons}", reasons=" ".join(list(unusable.values())[:REASONS]))


def iso_date(text: str) -> str:
    """Return a date, and its time where there is one, as ISO 8601 begins, so that texts sort as dates do; "" for none."""
    match = DATE.search(text)
    if not match:
        return ""
    year, month, day, time = match.groups()
    return f"{year}-{month}-{day}" + (f"T{time}" if time else "")


def file_date(source: str) -> str:
    """Return when a file was written, as ISO 8601 begins; "" for what is no file on a disk."""
    try:
        written = os.stat(source).st_mtime
    except (OSError, ValueError):
        return ""
    return datetime.fromtimestamp(written, timezone.utc).isoformat(timespec="seconds")[:19]


class _OurMap(PipelineError):
    """A raster is no imagery, but a map of ours."""


def _footprint(source: str, crs: str, options: ReadOptions) -> Footprint:
    """Return where a raster lies."""
    dataset = open_source(source, crs)
    if dataset.GetMetadataItem("GEOCENTROIDS_VERSION"):
        raise _OurMap("{source} is a map that GeoCentroids made, and no imagery.", source=source)
    bands = choose_bands(dataset, options.bands, source)
    grey = is_grey(dataset, bands)
    reference, bounds = crs_of(dataset, source), bounds_of(dataset)
    wkt = reference.ExportToWkt()
    return Footprint(source, bounds, wkt, wkt, crs, _date(dataset, source), pixel_size(dataset, source), grey)


def _date(dataset: gdal.Dataset, source: str) -> str:
    """Return when a raster was taken, by what it says, or else when its file was written."""
    for domain, name in DATES:
        date = iso_date(as_text(dataset.GetMetadataItem(name, domain) or ""))
        if date:
            return date
    return file_date(source)
