"""Parameters that several algorithms share."""

from __future__ import annotations

from fractions import Fraction

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...gui import option_definitions
from ...pipeline.imagery.valid_pixels import ALPHA_CHOICES
from ...runtime import constants
from ...runtime.translation import tr

INPUT, EXTENT, CODEBOOK, ENCODER, GSD = "INPUT", "EXTENT", "CODEBOOK", "ENCODER", "GSD"
BANDS, STRETCH, COLLAR, ALPHA, TARGET_CRS = "BANDS", "STRETCH", "COLLAR", "ALPHA", "TARGET_CRS"
ANCHORED = "ANCHORED"
DEVICE, PRECISION, TILE, MARGIN, BATCH = "DEVICE", "PRECISION", "TILE", "MARGIN", "BATCH"
PATCH_STRIDE = "PATCH_STRIDE"

CODEBOOK_FILTER = "Codebooks (*.codebook.safetensors *.safetensors)"
ANY_FILE = "All files (*)"
"""QGIS refuses a value that no filter matches, such as the name of a codebook that is no file."""

STRIDES = [str(Fraction(1, passes)) for passes in constants.PASSES]
PRECISIONS = ["auto", *constants.PRECISIONS]

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
    text = tr("A raster layer or file; load a URL as a layer first.")
    add(helped(QgsProcessingParameterRasterLayer(INPUT, tr("Imagery")), text))
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
        "downloads 365 MB at first), or the path of a .codebook.safetensors file. Empty for the one that the settings name."
    )
    algorithm.addParameter(
        helped(codebook_file(CODEBOOK, algorithm.tr("Codebook"), option_definitions.CODEBOOK.value), text)
    )


def codebook_file(name: str, title: str, value: str | None = None) -> QgsProcessingParameterDefinition:
    """Return a field for a codebook's name or path, with a button that looks for the file.

    Optional, since QGIS refuses a file that is left out even where there is a default.
    """
    behavior = QgsProcessingParameterFile.Behavior.File
    return QgsProcessingParameterFile(name, title, behavior, "", value, True, f"{tr(CODEBOOK_FILTER)};;{tr(ANY_FILE)}")


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
        advanced(QgsProcessingParameterString(ENCODER, title, option_definitions.ENCODER.value or None, optional=True), text)
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
        advanced(
            QgsProcessingParameterNumber(GSD, tr("GSD (metres per pixel)"), Double, None, True, 0.001, 1000),
            tr("Ground sample distance to warp to. Empty for the codebook's (0.25 m)."),
        )
    )
    bands: QgsProcessingParameterDefinition
    if bands_of:
        bands = QgsProcessingParameterBand(BANDS, tr("Bands"), None, bands_of, optional=True, allowMultiple=True)
    else:
        bands = QgsProcessingParameterString(BANDS, tr("Bands"), optional=True)
    text = tr("Up to three bands to use as red, green and blue. Empty: the bands marked so in the raster, otherwise the "
              "first three.")
    add(advanced(bands, text if bands_of else text + " " + tr("Numbers, such as 4;3;2.")))
    add(
        advanced(
            QgsProcessingParameterString(STRETCH, tr("Stretch to 8 bit"), defaultValue="auto"),
            tr("<i>auto</i> (8 bit as it is, else percentiles 2 to 98), <i>none</i>, <i>percentile 1 99</i>, "
               "<i>minmax 0 3000</i>. Use fixed numbers (minmax) if maps of different images are to be compared."),
        )
    )
    add(
        advanced(
            QgsProcessingParameterBoolean(COLLAR, tr("Treat a black or white border as nodata"), True),
            tr("Only where the raster has no nodata value, mask or alpha band of its own. A border of -9999, or of the "
               "lowest number that the raster can hold, counts as well; so does the noise that lossy compression, such as "
               "JPEG, leaves beside a nodata value of 0 or 255."),
        )
    )
    add_alpha(algorithm)
    add_target_crs(algorithm)


def add_alpha(algorithm: QgsProcessingAlgorithm) -> None:
    """Add what a band that is marked alpha is taken for; optional, so that models saved before it go on working."""
    algorithm.addParameter(
        advanced(
            QgsProcessingParameterEnum(
                ALPHA, algorithm.tr("Alpha band"), list(ALPHA_CHOICES), False, "auto", True, usesStaticStrings=True
            ),
            algorithm.tr("What a band that is marked as transparency is taken for. <i>auto</i> goes by its values, since "
                         "some rasters mark near infrared so; <i>alpha</i> believes the mark; <i>ignore</i> never does."),
        )
    )


def add_target_crs(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the CRS of the result."""
    algorithm.addParameter(
        advanced(
            QgsProcessingParameterCrs(TARGET_CRS, algorithm.tr("CRS of the result"), optional=True),
            algorithm.tr("Empty for the layer's own where that is in metres on the ground, else the UTM zone of its datum."),
        )
    )


def add_anchored(algorithm: QgsProcessingAlgorithm) -> None:
    """Add whether patches are counted from (0, 0) of the CRS; optional, so that models saved before it go on working."""
    algorithm.addParameter(
        advanced(
            QgsProcessingParameterBoolean(ANCHORED, algorithm.tr("Align patches with other maps"), False, True),
            algorithm.tr("Counts patches from (0, 0) of the CRS, and not from the raster's corner: maps of neighbours and "
                         "of other years meet patch by patch. The imagery is resampled onto that grid."),
        )
    )


def add_device(algorithm: QgsProcessingAlgorithm) -> None:
    """Add where the worker computes."""
    _add_choice(algorithm, DEVICE, algorithm.tr("Device"), list(option_definitions.DEVICES), option_definitions.DEVICE.value)


def _add_choice(
    algorithm: QgsProcessingAlgorithm, name: str, title: str, options: list[str], default: str = "auto", more: str = ""
) -> None:
    text = algorithm.tr("<i>auto</i> chooses the fastest available; the log shows which.")
    algorithm.addParameter(
        advanced(
            QgsProcessingParameterEnum(name, title, options, defaultValue=default, usesStaticStrings=True),
            f"{text} {more}".strip(),
        )
    )


def add_inference(algorithm: QgsProcessingAlgorithm) -> None:
    """Add where and how the encoder runs."""
    add, tr = algorithm.addParameter, algorithm.tr
    add_device(algorithm)
    more = tr("It never chooses <i>int8</i>, which is for processors with AVX-512 VNNI and no bfloat16: two to three times "
              "as fast with DINOv2 base, but some ids differ; others gain less, if anything.")
    _add_choice(algorithm, PRECISION, tr("Precision"), PRECISIONS, more=more)
    for name, title, least, text in (
        (TILE, tr("Tile (model pixels)"), constants.PATCH, tr("A multiple of 14. Empty for the codebook's.")),
        (MARGIN, tr("Margin (patches)"), 0,
         tr("Rim of a tile that is context only. Empty for the codebook's. At a tile of 224, 1 is 1.9 times as fast as the "
            "published 3, but draws another map: compare before you rely on it.")),
        (BATCH, tr("Batch (tiles)"), 0, tr("Tiles at once; 0 or empty chooses, and halves when memory runs out.")),
    ):
        add(advanced(QgsProcessingParameterNumber(name, title, Integer, None, True, least), text))


def add_patch_stride(algorithm: QgsProcessingAlgorithm) -> None:
    """Add how dense the map is."""
    text = algorithm.tr("1/2 or 1/4 gives a finer map (1.5 or 0.77 m) for 4 or 16 times the time.")
    title = algorithm.tr("Pixel size of the map (in patches)")
    algorithm.addParameter(
        advanced(
            QgsProcessingParameterEnum(PATCH_STRIDE, title, STRIDES, defaultValue=STRIDES[0], usesStaticStrings=True), text
        )
    )
