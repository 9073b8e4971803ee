"""The map in two steps: features of every patch to a raster, and a raster of features to a map."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial

import numpy as np
from osgeo import gdal

from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Progress
from ...runtime.questions import Assign, Encode, Encoded
from ...runtime.worker import Worker
from ..errors import Cancelled, PipelineError
from ..gdal_calls import call_gdal
from ..grid.layout import Layout
from ..grid.patch_grid import PatchGrid, PixelGrid, Window
from ..imagery.opening import open_source
from ..imagery.reader import Reader
from ..imagery.reading_threads import reading_threads
from ..output.geotiff_writer import RasterWriter
from ..output.ids_rgb_confidence import MapWriter, Outputs
from .encoded_blocks import encoded_blocks
from .map_metadata import describe_codebook, describe_encoder, describe_map
from .model_loading import Model, log_device
from .perceptual_map import MapResult

ROWS_IN_HAND = 32


def encode_patches(
    reader: Reader,
    layout: Layout,
    model: Model,
    path: str,
    dtype: str,
    components: int,
    worker: Worker,
    progress: Progress,
) -> int:
    """Write the features of every patch, a band a number, and return the number of bands.

    Parameters
    ----------
    model
        The encoder; no codebook is used.
    dtype
        "float16" or "float32".
    components
        0 for the features as they are; else that many principal components of them, by the covariance of all valid patches.

    Raises
    ------
    PipelineError, WorkerError
        If reading, writing or the worker failed for good, or there are fewer features than `components`.
    Cancelled
        If the user asked to stop.
    """
    grid = PatchGrid.over(reader.bounds, layout, reader.anchored)
    metadata = {**describe_map(layout, model, None), **reader.description}
    with worker.session(progress.message, progress.cancelled):
        loaded = worker.load(model.load(), progress.message, progress.cancelled)
        log_device(loaded, progress)
        metadata.update(describe_encoder(loaded))
        width, patches = loaded.hidden_size, loaded.block_patches
        check_components(components, width)
        ask, threads = partial(Encode, dtype=dtype), reading_threads(loaded.device)
        answers = encoded_blocks(ask, reader, grid, patches, worker.executor, progress, threads=threads)
        if not components:
            with RasterWriter(path, grid, reader.crs_wkt, width, dtype, metadata, nodata=float("nan")) as writer:
                for block, answer in answers:
                    writer.write(block.output, _with_nodata(answer))
                writer.finish(progress)
            return width
        metadata["GEOCENTROIDS_PRINCIPAL_COMPONENTS"] = str(components)
        moments = _Moments(width)
        with RasterWriter(path, grid, reader.crs_wkt, width, dtype, metadata, nodata=float("nan")) as whole:
            for block, answer in answers:
                features = _with_nodata(answer)
                moments.add(answer.features[answer.valid])
                whole.write(block.output, features)
            whole.complete(progress, overviews=False)
            mean, axes = moments.principal_axes(components)
            with RasterWriter(path, grid, reader.crs_wkt, components, dtype, metadata, nodata=float("nan")) as writer:
                for window, features in _strips(whole.temporary, progress):
                    writer.write(window, np.tensordot(axes, features - mean[:, None, None], 1).astype(np.float32))
                writer.finish(progress)
    return components


def check_components(components: int, width: int) -> None:
    """Check that features of `width` numbers have so many principal components.

    Raises
    ------
    PipelineError
        If they have not.
    """
    if components > width:
        raise PipelineError(
            "The encoder gives {width} numbers a patch: there are no {components} components.",
            width=width, components=components,
        )


def check_features(path: str, codebook: CodebookInfo) -> None:
    """Check that a raster holds features for a codebook.

    Raises
    ------
    PipelineError
        If it cannot be read, or holds other features than the codebook's.
    """
    _open_features(path, codebook)


def assign_centroids(
    path: str, model: Model, codebook: CodebookInfo, outputs: Outputs, worker: Worker, progress: Progress
) -> MapResult:
    """Map a raster of features, as `encode_patches` wrote it, with the codebook of `model`.

    Raises
    ------
    PipelineError
        If the raster cannot be read, or holds other features than the codebook's.
    WorkerError, Cancelled
        As `perceptual_map`.
    """
    dataset, metadata = _open_features(path, codebook)
    # Where it lies, not where it was written: it may have been resampled since.
    grid, crs_wkt = PixelGrid(dataset.RasterXSize, dataset.RasterYSize, dataset.GetGeoTransform()), dataset.GetProjection()
    del dataset
    metadata.update(describe_codebook(codebook))
    with MapWriter(outputs, grid, crs_wkt, codebook.colors, metadata) as writer:
        with worker.session(progress.message, progress.cancelled):
            # No encoder: the features are there already.
            worker.load(model.load(codebook, encoder=False), progress.message, progress.cancelled)
            start, busy = time.monotonic(), 0.0
            asked = (
                (window, Assign(np.ascontiguousarray(features.transpose(1, 2, 0)), outputs.confidence is not None))
                for window, features in _strips(path, progress)
            )
            for window, answer in worker.executor.answers(asked, progress.message, progress.cancelled):
                assert answer is not None
                writer.write(window, answer)
                busy += answer.seconds
            seconds = time.monotonic() - start
        writer.finish(progress)
    return MapResult(grid.columns * grid.rows, writer.valid, seconds, busy, writer.present(), crs_wkt)


class _Moments:
    """Sums from which the mean and the covariance of all features follow, in float64."""

    def __init__(self, width: int) -> None:
        self._count = 0
        self._sum = np.zeros(width)
        self._products = np.zeros((width, width))

    def add(self, features: np.ndarray) -> None:
        rows = features.astype(np.float64)
        self._count += len(rows)
        self._sum += rows.sum(axis=0)
        self._products += rows.T @ rows

    def principal_axes(self, components: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the mean (D,) and the axes (components, D) of largest variance, each pointing to its largest number."""
        if self._count <= components:
            raise PipelineError(
                "{count} valid patches do not give {components} principal components.",
                count=self._count, components=components,
            )
        mean = self._sum / self._count
        _, vectors = np.linalg.eigh(self._products / self._count - np.outer(mean, mean))
        axes = vectors[:, ::-1][:, :components].T
        largest = np.take_along_axis(axes, np.abs(axes).argmax(axis=1)[:, None], 1)
        return mean, axes * np.sign(largest)


def _with_nodata(answer: Encoded) -> np.ndarray:
    """Return encoded features as (D, rows, columns) float32, NaN where a patch is not valid."""
    features = answer.features.astype(np.float32)
    features[~answer.valid] = np.nan
    return features.transpose(2, 0, 1)


def _open_features(path: str, codebook: CodebookInfo) -> tuple[gdal.Dataset, dict[str, str]]:
    dataset = open_source(path)
    metadata = dataset.GetMetadata()
    if dataset.RasterCount != codebook.width or "GEOCENTROIDS_PRINCIPAL_COMPONENTS" in metadata:
        raise PipelineError(
            "{path} has {count} bands, but the codebook '{codebook}' is for features of {width} numbers: give a "
            "raster that 'Encode patches' wrote with all components, by the encoder '{encoder}'.",
            path=path, count=dataset.RasterCount, codebook=codebook.name, width=codebook.width, encoder=codebook.encoder,
        )
    own = ("GEOCENTROIDS_", "TIFFTAG_SOFTWARE")
    return dataset, {key: value for key, value in metadata.items() if key.startswith(own)}


def _strips(path: str, progress: Progress) -> Iterator[tuple[Window, np.ndarray]]:
    """Yield (window, features (D, rows, columns) float32) of a raster of features, a strip at a time."""
    dataset = open_source(path)
    columns, rows = dataset.RasterXSize, dataset.RasterYSize
    width = max(ROWS_IN_HAND, 2_000_000 // (dataset.RasterCount * ROWS_IN_HAND) // ROWS_IN_HAND * ROWS_IN_HAND)
    for y in range(0, rows, ROWS_IN_HAND):
        for x in range(0, columns, width):
            if progress.cancelled():
                raise Cancelled
            window = Window(x, y, min(width, columns - x), min(ROWS_IN_HAND, rows - y))
            features, error = call_gdal(
                partial(dataset.ReadAsArray, x, y, window.width, window.height, buf_type=gdal.GDT_Float32)
            )
            if features is None:
                raise PipelineError("{path} cannot be read: {error}. Is the file whole?", path=path, error=error)
            yield window, features.reshape(dataset.RasterCount, window.height, window.width)
        progress.report(100.0 * min(rows, y + ROWS_IN_HAND) / rows)
