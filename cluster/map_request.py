"""From arguments to what is mapped."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from fractions import Fraction

from ..pipeline.errors import PipelineError
from ..pipeline.grid.layout import Layout
from ..pipeline.imagery.catalog import outside_folder, read_catalog
from ..pipeline.imagery.folders import find_rasters
from ..pipeline.imagery.read_options import ReadOptions
from ..pipeline.imagery.stretch import parse_stretch
from ..pipeline.imagery.vector_area import read_area
from ..pipeline.maps.imagery_map import ImageryMap
from ..pipeline.maps.model_loading import Model
from ..pipeline.output.sheet_folder import KINDS
from ..runtime.progress import Progress
from ..runtime.worker import ModelInfo, Worker


def read_request(given: argparse.Namespace, worker: Worker, progress: Progress) -> tuple[ImageryMap, dict[str, str]]:
    """Return what is to be mapped, and why rasters are left out, by name.

    Raises
    ------
    PipelineError, WorkerError
        If the arguments do not fit, no raster can be used, or encoder and codebook cannot be had.
    Cancelled
        If the user asked to stop.
    """
    options, sources = read_options(given), _map_sources(given)
    info = obtain_models(given.encoder, given.codebook, True, worker, progress)
    book = info.codebook
    layout = Layout(
        given.gsd or book.gsd,
        Fraction(book.model_scale),
        given.tile or book.tile,
        book.margin if given.margin < 0 else given.margin,
        Fraction(given.patch_stride).denominator,
    )
    catalog = read_catalog(sources, given.index, options, progress)
    asked = (True, given.rgb, given.confidence)
    wanted = ImageryMap(
        footprints=catalog.footprints,
        order=given.order,
        layout=layout,
        options=catalog.options,
        model=Model(info.encoder, book.path, given.device, given.precision, given.batch),
        codebook=book,
        folder=os.path.abspath(given.output),
        kinds=tuple(kind for kind, wanted in zip(KINDS, asked) if wanted),
        side=given.sheet,
    )
    return wanted, catalog.left_out


def read_options(given: argparse.Namespace) -> ReadOptions:
    """Return how the rasters are read; raises PipelineError if the arguments do not fit."""
    parse_stretch(given.stretch)
    return ReadOptions(
        bands=_bands(given.bands),
        stretch=given.stretch,
        collar=not given.no_collar,
        alpha=given.alpha,
        target_crs=given.target_crs,
    )


def given_rasters(given: argparse.Namespace) -> list[str]:
    """Return the rasters of --inputs and --folder.

    Raises
    ------
    PipelineError
        If the folder cannot be read, or there are none, and no --index either.
    """
    sources = [*given.inputs, *(find_rasters(given.folder, given.pattern) if given.folder else [])]
    if not (sources or given.index):
        raise PipelineError("Give rasters (--inputs), a folder with imagery (--folder), or an index (--index).")
    return sources


def obtain_models(encoder: str, codebook: str, fitting: bool, worker: Worker, progress: Progress) -> ModelInfo:
    """Return what an encoder and a codebook are, once what is absent has been downloaded; raises as `Worker.obtain`."""
    return worker.obtain(
        encoder, codebook, fitting, progress.message, progress.cancelled, lambda _, percent: progress.report(percent)
    )


def area_of(given: argparse.Namespace, crs_wkt: str) -> Sequence[bytes] | None:
    """Return the polygons (WKB) that are wanted, in a CRS; None for all."""
    return read_area(given.area, crs_wkt) if given.area else None


def shard_of(shard: tuple[int, int], count: int) -> slice:
    """Return which of so many sheets part I of N has; neighbours stay together."""
    number, total = shard
    return slice((number - 1) * count // total, number * count // total)


def _map_sources(given: argparse.Namespace) -> list[tuple[str, str]]:
    return outside_folder([(source, "") for source in given_rasters(given)], given.output)


def _bands(text: str) -> tuple[int, ...]:
    try:
        return tuple(int(word) for word in text.replace(",", ";").split(";") if word.strip())
    except ValueError as error:
        raise PipelineError("Bands are numbers such as 4;3;2, not '{text}'.", text=text) from error
