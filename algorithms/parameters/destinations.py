"""Where layers are written, and that no output of any kind takes the place of another one or of an input."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsExpressionContext,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
)

from ...pipeline.errors import PipelineError
from ...pipeline.imagery.source_files import overwritten_input
from ...pipeline.output.final_files import check_place


def layer_destination(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> str:
    """Return the path of an output layer; "" if it is not wanted."""
    definition = algorithm.parameterDefinition(name)
    if definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional and not is_wanted(parameters.get(name)):
        return ""
    return algorithm.parameterAsOutputLayer(parameters, name, context)


def is_wanted(value: Any) -> bool:
    """Whether the value of an optional output names one."""
    # From a batch comes a definition in any case.
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.valueAsString(QgsExpressionContext())[0]
    return value not in (None, "")


def separate_context(context: QgsProcessingContext) -> QgsProcessingContext:
    """Return a context to ask for outputs in: a run's own would load each under the name that QGIS gives when asked."""
    separate = QgsProcessingContext()
    separate.copyThreadSafeSettings(context)
    return separate


def check_outputs(paths: list[str], inputs: Iterable[str]) -> None:
    """Check that files can be written, and that nothing is lost by it.

    The inputs are not looked at, nor searched for, where nothing is replaced.

    Raises
    ------
    PipelineError
        If one cannot be written where it is to lie, two share a name, or one would take the place of a file that an input is
        made of.
    """
    taken: set[str] = set()
    for path in paths:
        check_place(path)
        place = os.path.normcase(os.path.realpath(path))
        if place in taken:
            raise PipelineError("Two outputs have the same name, {path}: give each its own.", path=path)
        taken.add(place)
    lost = overwritten_input(paths, inputs)
    if not lost:
        return
    path, file, source = lost
    if os.path.exists(source) and os.path.samefile(file, source):
        raise PipelineError("{path} is the input itself, which would be lost: give the output another name.", path=path)
    raise PipelineError(
        "The input is made of {file}, which {path} would replace: give the output another name.", file=file, path=path
    )
