"""Codebooks, legends and other files as outputs: where they are written, and how their destinations are checked."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterFileDestination

from ...pipeline.analysis.legend import SUFFIX as LEGEND_SUFFIX
from ...pipeline.errors import PipelineError
from ...pipeline.output.final_files import LONGEST_NAME
from ...runtime.constants import CODEBOOK_SUFFIX
from ...runtime.translation import tr
from .definitions import CODEBOOK_FILTER

OUTPUT = "OUTPUT"
LEGEND, CLASSIFIER = "LEGEND", "CLASSIFIER"
CLASSIFIER_SUFFIX = ".classifier.safetensors"
ENDINGS = {OUTPUT: CODEBOOK_SUFFIX, LEGEND: LEGEND_SUFFIX, CLASSIFIER: CLASSIFIER_SUFFIX}
"""Of the files of each kind; a file that is called OUTPUT is a codebook."""
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


def add_classifier_output(algorithm: QgsProcessingAlgorithm, text: str) -> None:
    """Add the classifier that is written, if one is wanted."""
    title, filters = algorithm.tr("Classifier"), tr(CLASSIFIER_FILTER)
    output = QgsProcessingParameterFileDestination(CLASSIFIER, title, filters, None, optional=True, createByDefault=False)
    output.setHelp(text)
    algorithm.addParameter(output)


def codebook_stem(path: str) -> str:
    """Return the name of a codebook's file without the ending that codebooks have."""
    name = os.path.basename(path)
    return name[: -len(CODEBOOK_SUFFIX)] if name.endswith(CODEBOOK_SUFFIX) else os.path.splitext(name)[0]


def file_destination(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> str:
    """Return the path of a file that is written, with the ending that its kind has, whatever was given; "" for none."""
    if parameters.get(name) in (None, ""):
        return ""
    path: str = algorithm.parameterAsFileOutput(parameters, name, context)
    suffix = ENDINGS.get(name, "")
    if path.endswith(suffix):
        return path
    stem, ending = os.path.splitext(path)
    return (stem if ending in (os.path.splitext(suffix)[1], ".file") else path) + suffix


def folder_destination(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> str:
    """Return the folder that is to be written to; it need not be there.

    Raises
    ------
    PipelineError
        If it is a file, or cannot be made or written.
    """
    folder = os.path.abspath(algorithm.parameterAsFileOutput(parameters, name, context))
    parent = folder
    while not os.path.exists(parent) and os.path.dirname(parent) != parent:
        parent = os.path.dirname(parent)
    if not os.path.isdir(parent):
        raise PipelineError("{path} is a file: give a folder.", path=parent)
    if not os.access(parent, os.W_OK):
        raise PipelineError("The folder {folder} is not writable: choose another one.", folder=parent)
    for made in os.path.relpath(folder, parent).split(os.sep):
        if len(os.fsencode(made)) > LONGEST_NAME:
            raise PipelineError("The name of the folder {name} is too long: give it a shorter one.", name=made)
    return folder


def check_file(path: str, what: str) -> str:
    """Return `path` if it is a file.

    Raises
    ------
    PipelineError
        If it is none.
    """
    if not os.path.isfile(path):
        raise PipelineError("The {what} '{path}' is not a file.", what=what, path=path)
    return path
