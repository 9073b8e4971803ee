"""Looking a raster over before it is read: first its header, then, where they decide, some of its pixels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from osgeo import gdal

from ...runtime.progress import Progress
from ...runtime.translation import tr
from ..errors import Cancelled, PipelineError
from ..grid.patch_grid import Window
from .bands import choose_bands, is_grey
from .collar import (
    LEAST_SHARE,
    NODATA_COLORS,
    Collar,
    collar_colors,
    collar_view,
    find_collar,
    outside_collars,
)
from .common_kind import kind_problem
from .opening import measured_at, outline
from .raster_facts import RasterFacts
from .read_options import ReadOptions
from .reprojection import Bounds
from .stretch import AS_READ, Limits, of_full_range, parse_stretch
from .valid_pixels import Validity, find_validity
from .virtual_warp import VirtualWarp

SAMPLES = 16
LARGE_COLLAR = 0.6
"""The share of a raster from which on its collar may be ground; that of an orthophoto that lies askew is at most a half."""
SAMPLE_SIDE = 64


def inspect_header(
    dataset: gdal.Dataset, source: str, gsd: float, extent: Bounds | None, options: ReadOptions, progress: Progress
) -> RasterFacts:
    """Return where a raster lies, which bands are read, and what says which pixels are ground; no collars and limits yet.

    Parameters
    ----------
    extent
        (xmin, ymin, xmax, ymax) in the source's CRS, clipped to the layer; None for the whole layer.

    Raises
    ------
    PipelineError
        If the source has no CRS, does not meet the extent, or the options do not fit it.
    """
    parse_stretch(options.stretch)
    layer, bounds, target = outline(
        dataset, source, gsd, extent, options.target_crs, options.anchored, options.part
    )
    bands = choose_bands(dataset, options.bands, source)
    problem = kind_problem(source, is_grey(dataset, bands), options.grey)
    if problem:
        raise PipelineError(problem)
    return RasterFacts(
        size=(dataset.RasterXSize, dataset.RasterYSize),
        source_crs=options.source_crs,
        gsd=gsd,
        crs_wkt=target.ExportToWkt(),
        layer=layer,
        bounds=bounds,
        measured_at=measured_at(dataset, source, target, options.part or extent),
        bands=bands,
        anchored=options.anchored,
        validity=find_validity(dataset, bands, options.alpha, options.collar, progress),
    )


def inspect_pixels(
    warp: VirtualWarp, header: RasterFacts, options: ReadOptions, progress: Progress, limits: Limits = None
) -> RasterFacts:
    """Return `header` with the collars and the limits of the stretch: those given, or what the options' stretch finds.

    Parameters
    ----------
    limits
        Of the bands' own numbers, or `AS_READ`; None for what the options' stretch finds.

    Raises
    ------
    PipelineError
        If the source cannot be read.
    Cancelled
        If the user asked to stop.
    """
    collars = _find_collars(warp, header.validity, progress) if options.collar else ()
    if limits is None:
        return replace(header, collars=collars, limits=_limits(warp, collars, options.stretch, progress))
    return replace(header, collars=collars, limits=None if limits == AS_READ else of_full_range(limits, warp.ratios))


def _find_collars(warp: VirtualWarp, validity: Validity, progress: Progress) -> tuple[Collar, ...]:
    """Return the collars of a raster that declares nothing, or the noise that lossy compression left beside its nodata."""
    noisy = NODATA_COLORS.get(validity.nodata) if warp.is_lossy and warp.dtype == np.uint8 else None
    if validity.is_declared and (noisy is None or not validity.is_nodata_alone):
        return ()
    colors = collar_colors(collar_view(warp.source_corners()))
    if validity.is_declared:
        colors = [white for white in colors if white == noisy]
    if not colors:
        return ()
    pixels, valid = warp.thumbnail
    view = collar_view(pixels)
    found = [find_collar(view, valid, white, 0.0 if validity.is_declared else LEAST_SHARE) for white in colors]
    collars = tuple(collar for collar in found if collar)
    for collar in collars:
        white, black = tr("A white collar is taken for nodata."), tr("A black collar is taken for nodata.")
        progress.message(white if collar.white else black)
    taken = 1 - outside_collars(collars, pixels, valid, *map(np.arange, valid.shape))[valid].mean() if valid.any() else 0
    if collars and taken > LARGE_COLLAR:
        progress.warn(
            tr(
                "The collar is {taken:.0%} of the raster. If that is dark or bright ground, do not treat a black or "
                "white border as nodata."
            ).format(taken=taken)
        )
    return collars


def _limits(warp: VirtualWarp, collars: tuple[Collar, ...], text: str, progress: Progress) -> Limits:
    stretch = parse_stretch(text)
    if not stretch.needs_sample(warp.dtype):
        limits = stretch.limits(np.zeros((0, 3), warp.dtype), np.zeros(0, bool))
        return limits if stretch.kind == "auto" else of_full_range(limits, warp.ratios)
    return stretch.limits(*_sample(warp, collars, progress))


def _sample(warp: VirtualWarp, collars: tuple[Collar, ...], progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Return pixels (n, 3) from all over the layer, and which are valid: all of a small one, else windows of it.

    So neither the extent nor the size of the raster decides how its numbers are stretched, or how long that takes.
    """
    across, down = (_spread(size) for size in (warp.width, warp.height))
    read = []
    for y, height in down:
        for x, width in across:
            if progress.cancelled():
                raise Cancelled
            read.append(warp.ground(Window(x, y, width, height), collars))
    pixels = np.concatenate([one.reshape(-1, 3) for one, _ in read])
    valid = np.concatenate([one.ravel() for _, one in read])
    if valid.any():
        return pixels, valid
    return warp.thumbnail[0].reshape(-1, 3), warp.ground_overview(collars).ravel()


def _spread(size: int) -> list[tuple[int, int]]:
    """Return (start, length) of spans of `size` pixels: all of them, or `SAMPLES` of `SAMPLE_SIDE` spread evenly."""
    edges = np.linspace(0, size, min(SAMPLES, -(-size // SAMPLE_SIDE)) + 1).astype(int).tolist()
    lengths = [min(SAMPLE_SIDE, stop - start) for start, stop in zip(edges, edges[1:])]
    return [((start + stop - length) // 2, length) for start, stop, length in zip(edges, edges[1:], lengths)]
