"""Parameters that several algorithms share, and how they are read."""

from __future__ import annotations

import os
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
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..pipeline.errors import PipelineError
from ..pipeline.grid import Layout
from ..pipeline.mapping import Model, Outputs
from ..pipeline.raster import ReadOptions
from ..pipeline.stretch import parse_stretch
from ..pipeline.writer import check_folder
from ..runtime.client import CodebookInfo, ModelInfo, worker

INPUT, EXTENT, CODEBOOK, ENCODER, GSD = "INPUT", "EXTENT", "CODEBOOK", "ENCODER", "GSD"
BANDS, STRETCH, COLLAR, TARGET_CRS = "BANDS", "STRETCH", "COLLAR", "TARGET_CRS"
DEVICE, PRECISION, TILE, MARGIN, BATCH = "DEVICE", "PRECISION", "TILE", "MARGIN", "BATCH"
RGB, IDS, CONFIDENCE = "RGB", "IDS", "CONFIDENCE"

DEVICES = ["auto", "cuda", "mps", "cpu"]
PRECISIONS = ["auto", "float32", "bfloat16", "float16"]
EXTENSIONS = (".tif", ".tiff")

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
        "<i>embedded</i> (small and quick, untrained for now), <i>published</i> (with DINOv2 base; downloads about "
        "350 MB at first), or the path of a .codebook.safetensors file."
    )
    algorithm.addParameter(
        helped(QgsProcessingParameterString(CODEBOOK, algorithm.tr("Codebook"), defaultValue="embedded"), text)
    )


def add_encoder(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the encoder."""
    text = algorithm.tr(
        "<i>embedded</i>, the hub id of a DINOv2, or a folder with a checkpoint. Empty for the encoder that the codebook "
        "was made with."
    )
    algorithm.addParameter(
        helped(QgsProcessingParameterString(ENCODER, algorithm.tr("Encoder"), optional=True), text)
    )


def add_reading(algorithm: QgsProcessingAlgorithm) -> None:
    """Add what decides how numbers become RGB at the GSD."""
    add, tr = algorithm.addParameter, algorithm.tr
    add(
        helped(
            QgsProcessingParameterNumber(GSD, tr("GSD (metres per pixel)"), Double, None, True, 0.001, 1000),
            tr("Ground sample distance to warp to. Empty for the codebook's (0.25 m)."),
        )
    )
    add(
        helped(
            QgsProcessingParameterBand(BANDS, tr("Bands"), None, INPUT, optional=True, allowMultiple=True),
            tr("Up to three, taken for red, green and blue. Empty for those that the raster itself calls so."),
        )
    )
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
    _add_choice(algorithm, DEVICE, algorithm.tr("Device"), DEVICES)


def _add_choice(algorithm: QgsProcessingAlgorithm, name: str, title: str, options: list[str]) -> None:
    algorithm.addParameter(
        advanced(
            QgsProcessingParameterEnum(name, title, options, defaultValue="auto", usesStaticStrings=True),
            algorithm.tr("<i>auto</i> takes the fastest that there is; the log says which."),
        )
    )


def add_inference(algorithm: QgsProcessingAlgorithm) -> None:
    """Add where and how the encoder runs."""
    add, tr = algorithm.addParameter, algorithm.tr
    add_device(algorithm)
    _add_choice(algorithm, PRECISION, tr("Precision"), PRECISIONS)
    for name, title, least, text in (
        (TILE, tr("Tile (model pixels)"), 14, tr("A multiple of 14. Empty for the codebook's.")),
        (MARGIN, tr("Margin (patches)"), 0, tr("Rim of a tile that is context only. Empty for the codebook's.")),
        (BATCH, tr("Batch (tiles)"), 0, tr("Tiles at once; 0 or empty chooses, and halves when memory runs out.")),
    ):
        add(advanced(QgsProcessingParameterNumber(name, title, Integer, None, True, least), text))


def add_map_outputs(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the RGB, id and confidence rasters."""
    add, tr = algorithm.addParameter, algorithm.tr
    add(QgsProcessingParameterRasterDestination(RGB, tr("Perceptual map (RGB)")))
    add(QgsProcessingParameterRasterDestination(IDS, tr("Cluster ids")))
    add(QgsProcessingParameterRasterDestination(CONFIDENCE, tr("Confidence"), optional=True, createByDefault=False))


@dataclass(frozen=True)
class Settings:
    """The model parameters, read and found to fit."""

    info: ModelInfo
    layout: Layout
    model: Model
    options: ReadOptions


def read_settings(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, fitting: bool = True
) -> Settings:
    """Read encoder, codebook, layout and reading options; what is left empty is the codebook's.

    Parameters
    ----------
    fitting
        Whether the encoder's features must be what the codebook's centroids are.

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
    info = worker().describe(encoder, codebook, fitting)
    book = info.codebook
    layout = Layout(
        number(GSD, book.gsd), Fraction(book.model_scale), int(number(TILE, book.tile)), int(number(MARGIN, book.margin))
    )
    model = Model(
        info.encoder,
        book.path,
        algorithm.parameterAsString(parameters, DEVICE, context),
        algorithm.parameterAsString(parameters, PRECISION, context),
        int(number(BATCH, 0)),
    )
    return Settings(info, layout, model, read_options(algorithm, parameters, context))


def read_codebook(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> CodebookInfo:
    """Read the codebook alone, whatever encoder it is for.

    Raises
    ------
    WorkerError
        If it cannot be read, or there is no worker.
    """
    name = algorithm.parameterAsString(parameters, CODEBOOK, context).strip()
    return worker().describe("embedded", name, fitting=False).codebook


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
        tuple(algorithm.parameterAsInts(parameters, BANDS, context)),
        stretch,
        algorithm.parameterAsBool(parameters, COLLAR, context),
        target_crs(algorithm, parameters, context),
    )


def target_crs(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """Return the CRS that the user names, in words that GDAL knows; "" for none."""
    crs = algorithm.parameterAsCrs(parameters, TARGET_CRS, context)
    return (crs.authid() or crs.toWkt()) if crs.isValid() else ""


def check_destinations(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, *names: str
) -> None:
    """Check that rasters can be written where they are wanted.

    Raises
    ------
    PipelineError
        If a name is not a GeoTIFF's, its folder cannot be written, or two outputs share a name.
    """
    paths = [path for path in (destination(algorithm, parameters, context, name) for name in names) if path]
    for path in paths:
        if os.path.splitext(path)[1].lower() not in EXTENSIONS:
            raise PipelineError(f"{path}: maps are written as GeoTIFF; give a name that ends in .tif.")
        check_folder(path)
    if len(set(map(os.path.abspath, paths))) < len(paths):
        raise PipelineError(f"Two outputs have the same name, {paths[0]}: give each its own.")


def map_destinations(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Outputs:
    """Return the paths of the map's rasters."""
    rgb, ids, confidence = (destination(algorithm, parameters, context, name) for name in (RGB, IDS, CONFIDENCE))
    return Outputs(rgb or None, ids or None, confidence or None)


def destination(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> str:
    """Return the path of an output; "" if it is not wanted."""
    if parameters.get(name) in (None, ""):
        definition = algorithm.parameterDefinition(name)
        if definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
            return ""
    return algorithm.parameterAsOutputLayer(parameters, name, context)
