"""The rasters that a codebook is trained on: found in folders, looked over before any pixel is read."""

from __future__ import annotations

import fnmatch
import math
import os
from dataclasses import dataclass, field
from pathlib import Path

from osgeo import gdal

from .errors import PipelineError
from .grid import Layout, PatchGrid
from .raster import ReadOptions
from .source import choose_bands, mapped_bounds, open_source

PATTERN = "*.tif;*.tiff;*.jp2;*.vrt;*.img"
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


def find_rasters(folder: str, pattern: str = PATTERN) -> list[str]:
    """Return the files below `folder` whose names match one of the patterns ("*.tif;*.jp2"), in order.

    Raises
    ------
    PipelineError
        If there is no such folder or no such file.
    """
    if not os.path.isdir(folder):
        raise PipelineError(f"There is no folder {folder}.")
    patterns = [part.strip().lower() for part in pattern.split(";") if part.strip()] or PATTERN.split(";")
    found = sorted(
        str(path)
        for path in Path(folder).rglob("*")
        if path.is_file() and any(fnmatch.fnmatch(path.name.lower(), part) for part in patterns)
    )
    if not found:
        raise PipelineError(f"The folder {folder} holds no file that matches {';'.join(patterns)}, nor do those below it.")
    return found


def look_over(sources: list[str], layout: Layout, options: ReadOptions) -> Survey:
    """Look at the rasters' headers; leave out what cannot be used, with a warning that names it.

    Raises
    ------
    PipelineError
        If none is left, or their bands do not mean the same.
    """
    survey = Survey()
    kinds: dict[str, str] = {}
    types: dict[str, str] = {}
    for source in dict.fromkeys(sources):
        try:
            dataset = open_source(source, options.source_crs)
            bands = choose_bands(dataset, options.bands, source)
            bounds = mapped_bounds(
                source, layout.gsd, None, options.target_crs, options.bands, options.source_crs
            )
            PatchGrid.over(bounds, layout)
        except PipelineError as error:
            survey.warnings.append(f"Left out: {error}")
            continue
        kinds.setdefault(_meaning(dataset, bands), source)
        types.setdefault(gdal.GetDataTypeName(dataset.GetRasterBand(bands[0]).DataType), source)
        pixels = dataset.RasterXSize * dataset.RasterYSize
        size = math.sqrt((bounds[2] - bounds[0]) * (bounds[3] - bounds[1]) / pixels)
        if size > COARSER * layout.gsd:
            survey.warnings.append(
                f"{source} has pixels of {size:.2f} m, {size / layout.gsd:.0f} times the GSD of {layout.gsd} m: it is blown "
                "up, and its patches will form blurred clusters of their own. Train on a coarser GSD, or leave it out."
            )
        credit = dataset.GetMetadataItem("TIFFTAG_COPYRIGHT")
        if credit and credit not in survey.credits:
            survey.credits.append(credit)
        survey.sources.append(source)
    if len(kinds) > 1 and not options.bands:
        (one, first), (other, second) = list(kinds.items())[:2]
        raise PipelineError(
            f"The rasters' bands do not mean the same: {first} has {one}, {second} has {other}. Say under Bands "
            "which to take of each, or train on one kind alone."
        )
    if len(types) > 1:
        listed = ", ".join(f"{kind} ({source})" for kind, source in types.items())
        survey.warnings.append(f"The rasters hold numbers of different types, each stretched in its own way: {listed}.")
    if not survey.sources:
        reasons = " ".join(survey.warnings) or "No raster was given."
        raise PipelineError(f"There is no raster to train on. {reasons}")
    return survey


def _meaning(dataset: gdal.Dataset, bands: tuple[int, ...]) -> str:
    """Return in words what the three bands are that are taken for red, green and blue."""
    if len(set(bands)) == 1:
        return "one band" if dataset.GetRasterBand(bands[0]).GetColorTable() is None else "a palette"
    colors = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
    if tuple(dataset.GetRasterBand(band).GetColorInterpretation() for band in bands) == colors:
        return "red, green and blue"
    return f"{dataset.RasterCount} bands that do not say what they are"
