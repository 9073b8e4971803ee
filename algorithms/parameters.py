"""Parameters that several algorithms share, and how they are read."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..pipeline.errors import PipelineError
from ..pipeline.grid import PASSES, Layout
from ..pipeline.mapping import Model
from ..pipeline.raster import ReadOptions
from ..pipeline.stretch import parse_stretch
from ..runtime.client import worker
from ..runtime.info import CodebookInfo, ModelInfo
from ..runtime.progress import Progress
from . import configuration

INPUT, EXTENT, CODEBOOK, ENCODER, GSD = "INPUT", "EXTENT", "CODEBOOK", "ENCODER", "GSD"
BANDS, STRETCH, COLLAR, TARGET_CRS = "BANDS", "STRETCH", "COLLAR", "TARGET_CRS"
DEVICE, PRECISION, TILE, MARGIN, BATCH = "DEVICE", "PRECISION", "TILE", "MARGIN", "BATCH"
PATCH_STRIDE = "PATCH_STRIDE"

STRIDES = [str(Fraction(1, passes)) for passes in PASSES]
PRECISIONS = ["auto", "float32", "bfloat16", "float16", "int8"]

Integer = QgsProcessingParameterNumber.Type.Integer
Double = QgsProcessingParameterNumber.Type.Double


def advanced(parameter: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    """Give a parameter its help and move it under Advanced."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return helped(parameter, text)


def helped(parameter: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    """Give a parameter its help."""
    parameter.setHelp(text)
    return parameter


def add_input(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the raster and the extent."""
    add, tr = algorithm.addParameter, algorithm.tr
    add(helped(QgsProcessingParameterRasterLayer(INPUT, tr("Imagery")), tr("A raster layer, file or URL.")))
    add(
        helped(
            QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True),
            tr("What to map: the map canvas, a layer's extent or a drawn one. Empty for the whole layer."),
        )
    )


def add_codebook(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the codebook."""
    text = algorithm.tr(
        "<i>embedded</i> (small and quick, for a first look), <i>published</i> (MIT; with DINOv2 base, Apache-2.0; "
        "downloads 365 MB at first), or the path of a .codebook.safetensors file."
    )
    algorithm.addParameter(
        helped(QgsProcessingParameterString(CODEBOOK, algorithm.tr("Codebook"), configuration.CODEBOOK.value), text)
    )


def add_encoder(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the encoder."""
    text = algorithm.tr(
        "Empty for the encoder that the codebook was made with; <i>embedded</i>; a folder with a checkpoint; or a DINOv2 of "
        "the Hugging Face hub, downloaded at first: facebook/dinov2-<i>SIZE</i> or "
        "facebook/dinov2-with-registers-<i>SIZE</i>, <i>SIZE</i> being small (88 MB), base (346 MB), large (1.2 GB) or "
        "giant (4.5 GB). Licence: Apache-2.0, Meta AI."
    )
    title = algorithm.tr("Encoder")
    algorithm.addParameter(
        helped(QgsProcessingParameterString(ENCODER, title, configuration.ENCODER.value or None, optional=True), text)
    )


def add_reading(algorithm: QgsProcessingAlgorithm, bands_of: str | None = INPUT) -> None:
    """Add what decides how numbers become RGB at the GSD.

    Parameters
    ----------
    bands_of
        The parameter of the raster whose bands are chosen; None where there are many, and numbers are given.
    """
    add, tr = algorithm.addParameter, algorithm.tr
    add(
        helped(
            QgsProcessingParameterNumber(GSD, tr("GSD (metres per pixel)"), Double, None, True, 0.001, 1000),
            tr("Ground sample distance to warp to. Empty for the codebook's (0.25 m)."),
        )
    )
    if bands_of:
        bands = QgsProcessingParameterBand(BANDS, tr("Bands"), None, bands_of, optional=True, allowMultiple=True)
    else:
        bands = QgsProcessingParameterString(BANDS, tr("Bands"), optional=True)
    text = tr("Up to three, taken for red, green and blue. Empty for those that the raster itself calls so.")
    add(helped(bands, text if bands_of else text + tr(" Numbers, such as 4;3;2.")))
    add(
        helped(
            QgsProcessingParameterString(STRETCH, tr("Stretch to 8 bit"), defaultValue="auto"),
            tr("<i>auto</i> (8 bit as it is, else percentiles 2 to 98), <i>none</i>, <i>percentile 1 99</i>, "
               "<i>minmax 0 3000</i>."),
        )
    )
    add(
        advanced(
            QgsProcessingParameterBoolean(COLLAR, tr("Take a black or white collar for nodata"), True),
            tr("Only where the raster has no nodata value, mask or alpha band of its own."),
        )
    )
    add_target_crs(algorithm)


def add_target_crs(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the CRS of the result."""
    algorithm.addParameter(
        advanced(
            QgsProcessingParameterCrs(TARGET_CRS, algorithm.tr("CRS of the result"), optional=True),
            algorithm.tr("Empty for the layer's own where that is in metres, else the UTM zone of the extent."),
        )
    )


def add_device(algorithm: QgsProcessingAlgorithm) -> None:
    """Add where the worker computes."""
    _add_choice(algorithm, DEVICE, algorithm.tr("Device"), list(configuration.DEVICES), configuration.DEVICE.value)


def _add_choice(
    algorithm: QgsProcessingAlgorithm, name: str, title: str, options: list[str], default: str = "auto", more: str = ""
) -> None:
    text = algorithm.tr("<i>auto</i> takes the fastest that there is; the log says which.")
    algorithm.addParameter(
        advanced(
            QgsProcessingParameterEnum(name, title, options, defaultValue=default, usesStaticStrings=True), text + more
        )
    )


def add_inference(algorithm: QgsProcessingAlgorithm) -> None:
    """Add where and how the encoder runs."""
    add, tr = algorithm.addParameter, algorithm.tr
    add_device(algorithm)
    more = tr(" It never takes <i>int8</i>, for processors that compute in float32 otherwise: two to three times as fast "
              "with DINOv2 base, but some ids differ.")
    _add_choice(algorithm, PRECISION, tr("Precision"), PRECISIONS, more=more)
    for name, title, least, text in (
        (TILE, tr("Tile (model pixels)"), 14, tr("A multiple of 14. Empty for the codebook's.")),
        (MARGIN, tr("Margin (patches)"), 0,
         tr("Rim of a tile that is context only. Empty for the codebook's. At a tile of 224, 1 is 1.9 times as fast as the "
            "published 3, but draws another map: compare before you rely on it.")),
        (BATCH, tr("Batch (tiles)"), 0, tr("Tiles at once; 0 or empty chooses, and halves when memory runs out.")),
    ):
        add(advanced(QgsProcessingParameterNumber(name, title, Integer, None, True, least), text))


def add_patch_stride(algorithm: QgsProcessingAlgorithm) -> None:
    """Add how dense the map is."""
    text = algorithm.tr(
        "Under 1 for a finer map: the encoder looks again, shifted by 1/2 or 1/4 of a patch, and each pixel gets the mean "
        "of the patches that it lies in: pixels of 1.5 or 0.77 m for the published codebook, 4 or 16 times the work."
    )
    title = algorithm.tr("Patch stride (patches a pixel)")
    algorithm.addParameter(
        advanced(
            QgsProcessingParameterEnum(PATCH_STRIDE, title, STRIDES, defaultValue=STRIDES[0], usesStaticStrings=True), text
        )
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

    Raises
    ------
    Cancelled, WorkerError
        If the download is stopped or fails, or they do not fit.
    """
    info = worker().describe(encoder, codebook, fitting)
    if progress and info.absent:
        worker().fetch(
            encoder, codebook, progress.message, progress.cancelled, lambda _, percent: progress.report(percent)
        )
        progress.report(0)
        info = worker().describe(encoder, codebook, fitting)
    return info


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

    def number(name: str, default: Any) -> Any:
        return default if parameters.get(name) in (None, "") else algorithm.parameterAsDouble(parameters, name, context)

    encoder, codebook = (
        algorithm.parameterAsString(parameters, name, context).strip() for name in (ENCODER, CODEBOOK)
    )
    info = describe_models(encoder, codebook, fitting, progress)
    book = info.codebook
    layout = Layout(
        number(GSD, book.gsd),
        Fraction(book.model_scale),
        int(number(TILE, book.tile)),
        int(number(MARGIN, book.margin)),
        Fraction(algorithm.parameterAsString(parameters, PATCH_STRIDE, context) or 1).denominator,
    )
    model = Model(
        info.encoder,
        book.path,
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
        return Layout(gsd, Fraction(scale), tile, margin)
    except (ValueError, ZeroDivisionError) as error:
        raise PipelineError(f"The model scale '{scale}' is no fraction such as 8/7.") from error


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
    name = algorithm.parameterAsString(parameters, CODEBOOK, context).strip()
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
        raise PipelineError(f"Bands are numbers such as 4;3;2, not '{';'.join(words)}'.") from error


def target_crs(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """Return the CRS that the user names, in words that GDAL knows; "" for none."""
    crs = algorithm.parameterAsCrs(parameters, TARGET_CRS, context)
    return (crs.authid() or crs.toWkt()) if crs.isValid() else ""
