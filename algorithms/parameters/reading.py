"""What the shared parameters are set to, read for the pipeline."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterBand
from qgis.PyQt.QtCore import QUrl

from ...gui import user_settings
from ...gui.translation import tr
from ...pipeline.errors import PipelineError
from ...pipeline.grid.layout import Layout
from ...pipeline.imagery.read_options import ReadOptions
from ...pipeline.imagery.stretch import parse_stretch
from ...pipeline.maps.perceptual_map import Model
from ...runtime.descriptions import CodebookInfo, ModelInfo
from ...runtime.model_scale import parse_model_scale
from ...runtime.progress import Progress
from ...runtime.worker import shared_worker
from .definitions import (
    ALPHA,
    BANDS,
    BATCH,
    CODEBOOK,
    COLLAR,
    DEVICE,
    ENCODER,
    GSD,
    MARGIN,
    PATCH_STRIDE,
    PRECISION,
    STRETCH,
    TARGET_CRS,
    TILE,
)


@dataclass(frozen=True)
class Settings:
    """The model parameters, read and found to fit."""

    info: ModelInfo
    layout: Layout
    model: Model
    options: ReadOptions


def describe_models(encoder: str, codebook: str, fitting: bool, progress: Progress | None) -> ModelInfo:
    """Return what an encoder and a codebook are; with `progress`, download first what of them is absent.

    Without, a window waits, and no longer than `Worker.describe` has it wait.

    Raises
    ------
    Cancelled, WorkerError
        If the download is stopped or fails, or they do not fit.
    """
    if not progress:
        return shared_worker().describe(encoder, codebook, fitting, at_once=True)
    heard = progress.message, progress.cancelled
    info = shared_worker().describe(encoder, codebook, fitting, *heard)
    if info.absent:
        shared_worker().fetch(encoder, codebook, *heard, lambda _, percent: progress.report(percent))
        progress.report(0)
        info = shared_worker().describe(encoder, codebook, fitting, *heard)
    return info


def named(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str:
    """Return a name or a path as it was meant: without spaces around it, quotes as Explorer copies them, or "file://"."""
    text = algorithm.parameterAsString(parameters, name, context).strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1].strip()
    return QUrl(text).toLocalFile() if text.lower().startswith("file:") else text


def read_settings(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    fitting: bool = True,
    progress: Progress | None = None,
) -> Settings:
    """Read encoder, codebook, layout and reading options; what is left empty is the codebook's.

    Parameters
    ----------
    fitting
        Whether the encoder's features must be what the codebook's centroids are.
    progress
        None where nothing may be downloaded, as while parameters are checked.

    Raises
    ------
    PipelineError, WorkerError
        If they cannot be read or do not fit, or there is no worker.
    """
    encoder = named(algorithm, parameters, ENCODER, context)
    codebook = named(algorithm, parameters, CODEBOOK, context) or str(user_settings.CODEBOOK.value)
    info = describe_models(encoder, codebook, fitting, progress)
    book = info.codebook
    usual = book.gsd, Fraction(book.model_scale), book.tile, book.margin
    return _settings(algorithm, parameters, context, info, usual)


def read_encoding(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    encoder: str,
    layout: Layout,
    progress: Progress | None = None,
) -> Settings:
    """Read as `read_settings` where there is no codebook; what is left empty is the encoder and the layout given.

    Raises
    ------
    PipelineError, WorkerError
        As `read_settings`.
    """
    info = describe_models(named(algorithm, parameters, ENCODER, context) or encoder, "embedded", False, progress)
    usual = layout.gsd, layout.model_scale, layout.tile, layout.margin
    return _settings(algorithm, parameters, context, info, usual)


def _settings(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    info: ModelInfo,
    usual: tuple[float, Fraction, int, int],
) -> Settings:
    """Return the settings, with the `usual` GSD, model scale, tile and margin where the user gives no others."""

    def number(name: str, default: Any) -> Any:
        return default if parameters.get(name) in (None, "") else algorithm.parameterAsDouble(parameters, name, context)

    gsd, scale, tile, margin = usual
    layout = Layout(
        number(GSD, gsd),
        scale,
        int(number(TILE, tile)),
        int(number(MARGIN, margin)),
        Fraction(algorithm.parameterAsString(parameters, PATCH_STRIDE, context) or 1).denominator,
    )
    model = Model(
        info.encoder,
        info.codebook.path,
        algorithm.parameterAsString(parameters, DEVICE, context),
        algorithm.parameterAsString(parameters, PRECISION, context),
        int(number(BATCH, 0)),
    )
    return Settings(info, layout, model, read_options(algorithm, parameters, context))


def layout_of(gsd: float, scale: str, tile: int, margin: int) -> Layout:
    """Return a layout of what the user wrote.

    Raises
    ------
    PipelineError
        If the scale is no fraction, or the numbers do not fit.
    """
    try:
        return Layout(gsd, parse_model_scale(scale), tile, margin)
    except ValueError as error:
        raise PipelineError(tr("The model scale '{}' is no fraction such as 8/7.").format(scale)) from error


def read_codebook(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    progress: Progress | None = None,
) -> CodebookInfo:
    """Read the codebook alone, whatever encoder it is for; `progress` as for `read_settings`.

    Raises
    ------
    WorkerError
        If it cannot be read, or there is no worker.
    """
    name = named(algorithm, parameters, CODEBOOK, context) or str(user_settings.CODEBOOK.value)
    return describe_models("embedded", name, False, progress).codebook


def read_options(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ReadOptions:
    """Read how numbers become RGB.

    Raises
    ------
    PipelineError
        If the stretch is none.
    """
    stretch = algorithm.parameterAsString(parameters, STRETCH, context)
    parse_stretch(stretch)
    return ReadOptions(
        _bands(algorithm, parameters, context),
        stretch,
        algorithm.parameterAsBool(parameters, COLLAR, context),
        algorithm.parameterAsString(parameters, ALPHA, context) or "auto",
        target_crs(algorithm, parameters, context),
    )


def _bands(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[int, ...]:
    if isinstance(algorithm.parameterDefinition(BANDS), QgsProcessingParameterBand):
        return tuple(algorithm.parameterAsInts(parameters, BANDS, context))
    words = algorithm.parameterAsString(parameters, BANDS, context).replace(",", ";").split(";")
    try:
        return tuple(int(word) for word in words if word.strip())
    except ValueError as error:
        raise PipelineError(tr("Bands are numbers such as 4;3;2, not '{}'.").format(";".join(words))) from error


def target_crs(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """Return the CRS that the user names, as WKT: GDAL does not know the codes of user-defined ones; "" for none."""
    crs = algorithm.parameterAsCrs(parameters, TARGET_CRS, context)
    return crs.toWkt() if crs.isValid() else ""
