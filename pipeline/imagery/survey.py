"""Imagery before any pixel of it is read: which rasters can be used, what the user should know of them, a map's size."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from osgeo import gdal

from ...runtime.progress import Progress
from ...runtime.translation import tr
from ..errors import PipelineError
from ..gdal_calls import as_text
from ..grid.layout import Layout
from ..grid.patch_grid import PatchGrid
from .bands import choose_bands, is_grey
from .common_kind import kind_problem, most_are_grey
from .opening import open_source, outline, pixel_size
from .read_options import ReadOptions
from .reprojection import Bounds

COARSER = 4.0
"""From how many times the GSD on a source's own pixels are too coarse."""


@dataclass
class Survey:
    """The rasters that can be used, and what the user should know of the others.

    Parameters
    ----------
    sources
        What GDAL opens.
    warnings
        Sentences.
    credits
        What the rasters themselves say of their copyright.
    """

    sources: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    credits: list[str] = field(default_factory=list)


def check_usable(sources: list[str], layout: Layout, options: ReadOptions) -> None:
    """Check that one of the rasters can be used; those after it are not looked at, which takes minutes of many on a share.

    Raises
    ------
    PipelineError
        If none can be used.
    """
    warnings = []
    for source in dict.fromkeys(sources):
        try:
            _Header.of(source, layout, options)
            return
        except PipelineError as error:
            warnings.append(tr("Left out: {reason}").format(reason=error))
    raise _nothing_usable(warnings)


def survey_rasters(sources: list[str], layout: Layout, options: ReadOptions) -> Survey:
    """Look at the rasters' headers; leave out what cannot be used, with a warning that names it.

    Raises
    ------
    PipelineError
        If none is left.
    """
    survey = Survey()
    headers: dict[str, _Header] = {}
    for source in dict.fromkeys(sources):
        try:
            headers[source] = _Header.of(source, layout, options)
        except PipelineError as error:
            survey.warnings.append(tr("Left out: {reason}").format(reason=error))
    grey = None if options.bands else most_are_grey(Counter(header.grey for header in headers.values()))
    types: dict[str, str] = {}
    colors: dict[bool, str] = {}
    for source, header in headers.items():
        if problem := kind_problem(source, header.grey, grey):
            survey.warnings.append(tr("Left out: {reason}").format(reason=problem))
            continue
        survey.sources.append(source)
        types.setdefault(header.type, source)
        colors.setdefault(header.tells_colors, source)
        if coarse := _too_coarse(source, header.pixel_size, layout.gsd):
            survey.warnings.append(
                tr(
                    "{coarse}, and its patches will form blurred clusters of their own. Train on a coarser GSD, or "
                    "leave it out."
                ).format(coarse=coarse)
            )
        if header.credit and header.credit not in survey.credits:
            survey.credits.append(header.credit)
    if len(types) > 1:
        listed = ", ".join(f"{kind} ({source})" for kind, source in types.items())
        survey.warnings.append(tr(
            "The rasters hold numbers of different types, each stretched in its own way: {listed}."
        ).format(listed=listed))
    if len(colors) > 1 and not options.bands:
        survey.warnings.append(
            tr(
                "Some rasters say which bands are red, green and blue ({named}), others do not ({unnamed}): of these "
                "the first three are read. Say under 'Bands' which to take of each, if they are others."
            ).format(named=colors[True], unnamed=colors[False])
        )
    if not survey.sources:
        raise _nothing_usable(survey.warnings)
    return survey


def log_map_size(source: str, extent: Bounds | None, layout: Layout, options: ReadOptions, progress: Progress) -> None:
    """Tell how many patches a map will have, and warn of pixels that are too coarse for it.

    Parameters
    ----------
    extent
        (xmin, ymin, xmax, ymax) in the source's CRS; None for the whole layer.

    Raises
    ------
    PipelineError
        If the source cannot be read, or does not meet the extent.
    """
    dataset = open_source(source, options.source_crs)
    _, mapped, _ = outline(dataset, source, layout.gsd, extent, options.target_crs, part=options.part)
    grid, size = PatchGrid.over(mapped, layout), pixel_size(dataset, source)
    progress.message(
        tr(
            "{patches:,} patches of {pixel:.2f} m; the source's pixels are {size:.2f} m."
        ).format(patches=grid.columns * grid.rows, pixel=layout.pixel_size, size=size)
    )
    coarse = _too_coarse(source, size, layout.gsd)
    if coarse:
        progress.warn(
            tr(
                "{coarse}, and the map shows no more than it does. Choose finer imagery, a small extent, or a coarser "
                "GSD with a codebook of your own."
            ).format(coarse=coarse)
        )


@dataclass(frozen=True)
class _Header:
    """A raster that can be used.

    Parameters
    ----------
    grey
        Whether it is read as grey.
    tells_colors
        Whether it says which three of its bands are red, green and blue; or has a palette, or is grey.
    type
        Of its numbers.
    pixel_size
        Metres along a side of its pixels.
    credit
        What it says of its copyright.
    """

    grey: bool
    tells_colors: bool
    type: str
    pixel_size: float
    credit: str

    @classmethod
    def of(cls, source: str, layout: Layout, options: ReadOptions) -> _Header:
        """Look at a raster; PipelineError if it cannot be used."""
        dataset = open_source(source, options.source_crs)
        bands = choose_bands(dataset, options.bands, source)
        _, mapped, _ = outline(dataset, source, layout.gsd, None, options.target_crs)
        PatchGrid.over(mapped, layout)
        return cls(
            is_grey(dataset, bands),
            len(set(bands)) == 1 or dataset.GetRasterBand(bands[0]).GetColorInterpretation() == gdal.GCI_RedBand,
            gdal.GetDataTypeName(dataset.GetRasterBand(bands[0]).DataType),
            pixel_size(dataset, source),
            as_text(dataset.GetMetadataItem("TIFFTAG_COPYRIGHT") or ""),
        )


def _nothing_usable(warnings: list[str]) -> PipelineError:
    return PipelineError(
        "There is no raster to train on. {reasons}", reasons=" ".join(warnings) or tr("No raster was given.")
    )


def _too_coarse(source: str, size: float, gsd: float) -> str:
    """Return the beginning of a sentence on pixels of `size` metres that are too coarse for the GSD; "" if they are not."""
    if size <= COARSER * gsd:
        return ""
    return tr(
        "{source} has pixels of {size:.2f} m, {times:.0f} times the GSD of {gsd} m: it is blown up"
    ).format(source=source, size=size, times=size / gsd, gsd=gsd)
