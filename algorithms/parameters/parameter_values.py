"""What parameters are set to: the one way in which algorithms read values, and what is made of them for the pipeline."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBand,
    QgsProcessingParameterRasterLayer,
    QgsProperty,
)
from qgis.PyQt.QtCore import QUrl

from ...gui import option_definitions
from ...pipeline.errors import PipelineError
from ...pipeline.grid.layout import Layout
from ...pipeline.imagery.read_options import ReadOptions
from ...pipeline.imagery.stretch import parse_stretch
from ...pipeline.maps.model_loading import Model
from ...runtime.model_descriptions import CodebookInfo, ModelInfo
from ...runtime.model_scale import parse_model_scale
from ...runtime.progress import Progress
from ...runtime.worker import shared_worker
from .definitions import (
    ALPHA,
    ANCHORED,
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


def as_meant(path: str) -> str:
    """Return a name or a path without quotes as Explorer copies them, or "file://"."""
    text = path.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1].strip()
    return str(QUrl(text).toLocalFile()) if text.lower().startswith("file:") else text


def plain_paths(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters with the paths of rasters and of outputs `as_meant`."""
    plain = dict(parameters)
    for definition in algorithm.parameterDefinitions():
        value = plain.get(definition.name())
        if isinstance(definition, QgsProcessingParameterRasterLayer) and isinstance(value, str):
            plain[definition.name()] = as_meant(value)
    for output in algorithm.destinationParameterDefinitions():
        value = plain.get(output.name())
        if isinstance(value, str):
            plain[output.name()] = as_meant(value)
        elif isinstance(value, QgsProcessingOutputLayerDefinition) and isinstance(value.sink.staticValue(), str):
            plain[output.name()] = QgsProcessingOutputLayerDefinition(value)
            plain[output.name()].sink = QgsProperty.fromValue(as_meant(value.sink.staticValue()))
    return plain


class ParameterReader:
    """The values that an algorithm was given. What is left empty is the parameter's own default, or the one named here."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context

    def given(self, name: str) -> bool:
        """Whether anything was given."""
        return self._parameters.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """Return a text or a choice, without spaces around it."""
        return str(self._algorithm.parameterAsString(self._parameters, name, self._context)).strip()

    def path(self, name: str) -> str:
        """Return a name or a path as it was meant."""
        return as_meant(self.text(name))

    def whole(self, name: str, empty: int | None = None) -> int:
        """Return a whole number; `empty` where nothing was given."""
        if empty is not None and not self.given(name):
            return empty
        return int(self._algorithm.parameterAsInt(self._parameters, name, self._context))

    def number(self, name: str, empty: float | None = None) -> float:
        """Return a number; `empty` where nothing was given."""
        if empty is not None and not self.given(name):
            return empty
        return float(self._algorithm.parameterAsDouble(self._parameters, name, self._context))

    def wanted(self, name: str) -> bool:
        """Return whether a box is ticked."""
        return bool(self._algorithm.parameterAsBool(self._parameters, name, self._context))

    def bands(self, name: str) -> tuple[int, ...]:
        """Return band numbers, chosen from a layer or written as text ("4;3;2").

        Raises
        ------
        PipelineError
            If the text holds none.
        """
        if isinstance(self._algorithm.parameterDefinition(name), QgsProcessingParameterBand):
            return tuple(self._algorithm.parameterAsInts(self._parameters, name, self._context))
        words = self.text(name).replace(",", ";").split(";")
        try:
            return tuple(int(word) for word in words if word.strip())
        except ValueError as error:
            raise PipelineError("Bands are numbers such as 4;3;2, not '{text}'.", text=";".join(words)) from error

    def crs(self, name: str) -> str:
        """Return a CRS as WKT: GDAL does not know the codes of user-defined ones; "" for none."""
        crs = self._algorithm.parameterAsCrs(self._parameters, name, self._context)
        return str(crs.toWkt()) if crs.isValid() else ""

    def layers(self, name: str) -> list[QgsMapLayer]:
        """Return the layers of a list; call in the main thread."""
        return list(self._algorithm.parameterAsLayerList(self._parameters, name, self._context) or [])


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
    return shared_worker().obtain(
        encoder, codebook, fitting, progress.message, progress.cancelled, lambda _, percent: progress.report(percent)
    )


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
    values = ParameterReader(algorithm, parameters, context)
    info = describe_models(values.path(ENCODER), _codebook(values), fitting, progress)
    book = info.codebook
    layout = read_layout(values, book.gsd, Fraction(book.model_scale), book.tile, book.margin)
    return Settings(info, layout, read_model(values, info.encoder, book.path), read_options(values))


def read_encoding(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    encoder: str,
    usual: Layout,
    progress: Progress | None = None,
) -> Settings:
    """Read as `read_settings` where there is no codebook; what is left empty is the encoder and the layout given.

    Raises
    ------
    PipelineError, WorkerError
        As `read_settings`.
    """
    values = ParameterReader(algorithm, parameters, context)
    info = describe_models(values.path(ENCODER) or encoder, "embedded", False, progress)
    layout = read_layout(values, usual.gsd, usual.model_scale, usual.tile, usual.margin)
    return Settings(info, layout, read_model(values, info.encoder, info.codebook.path), read_options(values))


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
    values = ParameterReader(algorithm, parameters, context)
    return describe_models("embedded", _codebook(values), False, progress).codebook


def _codebook(values: ParameterReader) -> str:
    return values.path(CODEBOOK) or str(option_definitions.CODEBOOK.value)


def read_layout(values: ParameterReader, gsd: float, model_scale: Fraction, tile: int, margin: int) -> Layout:
    """Read the layout; what is left empty, or is no parameter of the algorithm's, is what is given here.

    Raises
    ------
    PipelineError
        If the numbers do not fit.
    """
    passes = Fraction(values.text(PATCH_STRIDE) or 1).denominator
    return Layout(values.number(GSD, gsd), model_scale, values.whole(TILE, tile), values.whole(MARGIN, margin), passes)


def read_model(values: ParameterReader, encoder: str, codebook: str) -> Model:
    """Read where an encoder and a codebook, "" for none, are to run; raises as `Model`."""
    return Model(encoder, codebook, values.text(DEVICE), values.text(PRECISION), values.whole(BATCH, 0))


def read_options(values: ParameterReader) -> ReadOptions:
    """Read how numbers become RGB.

    Raises
    ------
    PipelineError
        If the stretch is none.
    """
    stretch = values.text(STRETCH)
    parse_stretch(stretch)
    return ReadOptions(
        values.bands(BANDS),
        stretch,
        values.wanted(COLLAR),
        values.text(ALPHA) or "auto",
        values.crs(TARGET_CRS),
        anchored=values.wanted(ANCHORED),
    )


def scale_of(text: str) -> Fraction:
    """Return the model scale that the user wrote.

    Raises
    ------
    PipelineError
        If it is no fraction.
    """
    try:
        return parse_model_scale(text)
    except ValueError as error:
        raise PipelineError("The model scale '{text}' is no fraction such as 8/7.", text=text) from error
