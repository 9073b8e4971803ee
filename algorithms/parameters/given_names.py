"""Names and paths as they were given, looked at before a disk is asked for any: what cannot be a name is told as such."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)

from ...pipeline.errors import PipelineError

NUL = "\0"


def check_names(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Check that every text can be a name, and that every expression of an output gives one.

    Raises
    ------
    PipelineError
        If not; the message names the parameter.
    """
    for definition in algorithm.parameterDefinitions():
        for text in _texts(parameters.get(definition.name()), context):
            if NUL in text:
                told = text.replace(NUL, "␀")
                raise PipelineError(
                    "'{parameter}': {text} holds a NUL character (␀), which no name can have: type it anew.",
                    parameter=definition.description(), text=told,
                )
    for output in algorithm.destinationParameterDefinitions():
        for expression, text in _expressions(parameters.get(output.name()), context):
            if not text:
                raise PipelineError(
                    "'{parameter}': the expression {expression} gives no path: mend it, or give a path.",
                    parameter=output.description(), expression=expression,
                )


def _texts(value: Any, context: QgsProcessingContext) -> Iterator[str]:
    """Yield the texts of a parameter's value; of an expression, what it gives."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _texts(each, context)
    elif isinstance(value, QgsProcessingOutputLayerDefinition):
        yield from _texts(value.sink, context)
    elif isinstance(value, QgsProperty):
        yield value.valueAsString(context.expressionContext())[0]


def _expressions(value: Any, context: QgsProcessingContext) -> Iterator[tuple[str, str]]:
    """Yield an output's expression, if it has one, and what it gives."""
    rule = value.sink if isinstance(value, QgsProcessingOutputLayerDefinition) else value
    if isinstance(rule, QgsProperty) and rule.expressionString():
        yield rule.expressionString(), rule.valueAsString(context.expressionContext())[0]
