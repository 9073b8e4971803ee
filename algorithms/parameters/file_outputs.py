"""Codebooks, legends and other files as outputs: where they are written, and how their destinations are checked."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterFileDestination

from ...gui.translation import tr
from ...pipeline.analysis.legend import SUFFIX as LEGEND_SUFFIX
from ...pipeline.errors import PipelineError
from ...pipeline.output.final_files import check_place
from ...runtime.constants import CODEBOOK_SUFFIX
from .definitions import CODEBOOK_FILTER

OUTPUT = "OUTPUT"
LEGEND, CLASSIFIER = "LEGEND", "CLASSIFIER"
CLASSIFIER_SUFFIX = ".classifier.safetensors"
CLASSIFIER_FILTER = "Classifiers (*.classifier.safetensors *.safetensors)"
LEGEND_FILTER = "Legends (*.legend.json *.json)"


def add_codebook_output(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the codebook that is written."""
    algorithm.addParameter(QgsProcessingParameterFileDestination(OUTPUT, algorithm.tr("Codebook"), tr(CODEBOOK_FILTER)))


def add_legend_output(algorithm: QgsProcessingAlgorithm, text: str) -> None:
    """Add the legend that is written, if one is wanted."""
    title, filters = algorithm.tr("Legend"), tr(LEGEND_FILTER)
    output = QgsProcessingParameterFileDestination(LEGEND, title, filters, None, optional=True, createByDefault=False)
    output.setHelp(text)
    algorithm.addParameter(output)


def legend_destination(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return where the legend is to be written, with the ending that legends have; "" if none is wanted.

    Raises
    ------
    PipelineError
        If its folder cannot be written.
    """
    return _with_ending(file_destination(algorithm, parameters, context, LEGEND), LEGEND_SUFFIX)


def add_classifier_output(algorithm: QgsProcessingAlgorithm, text: str) -> None:
    """Add the classifier that is written, if one is wanted."""
    title, filters = algorithm.tr("Classifier"), tr(CLASSIFIER_FILTER)
    output = QgsProcessingParameterFileDestination(CLASSIFIER, title, filters, None, optional=True, createByDefault=False)
    output.setHelp(text)
    algorithm.addParameter(output)


def classifier_destination(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return where the classifier is to be written, with the ending that classifiers have; "" if none is wanted.

    Raises
    ------
    PipelineError
        If its folder cannot be written.
    """
    return _with_ending(file_destination(algorithm, parameters, context, CLASSIFIER), CLASSIFIER_SUFFIX)


def _with_ending(path: str, suffix: str) -> str:
    """Return the path of a file that is written, with the ending that its kind has, whatever QGIS or the user put there."""
    if not path or path.endswith(suffix):
        return path
    stem, ending = os.path.splitext(path)
    whole = (stem if ending in (os.path.splitext(suffix)[1], ".file") else path) + suffix
    check_place(whole)
    return whole


def codebook_destination(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return where the codebook is to be written, with the ending that codebooks have.

    Raises
    ------
    PipelineError
        If its folder cannot be written.
    """
    path = algorithm.parameterAsFileOutput(parameters, OUTPUT, context)
    check_place(path)
    return _with_ending(path, CODEBOOK_SUFFIX)


def codebook_stem(path: str) -> str:
    """Return the name of a codebook's file without the ending that codebooks have."""
    name = os.path.basename(path)
    return name[: -len(CODEBOOK_SUFFIX)] if name.endswith(CODEBOOK_SUFFIX) else os.path.splitext(name)[0]


def file_destination(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> str:
    """Return the path of another file that is written, "" for none.

    Raises
    ------
    PipelineError
        If its folder cannot be written.
    """
    path = algorithm.parameterAsFileOutput(parameters, name, context) if parameters.get(name) not in (None, "") else ""
    if path:
        check_place(path)
    return path


def check_file(path: str, what: str) -> str:
    """Return `path` if it is a file.

    Raises
    ------
    PipelineError
        If it is none.
    """
    if not os.path.isfile(path):
        raise PipelineError(tr("The {what} '{path}' is no file.").format(what=what, path=path))
    return path
