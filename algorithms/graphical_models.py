"""Graphical models of resources/graphical_models/, and QGIS's own algorithms, as steps of an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..pipeline.errors import Cancelled, PipelineError
from ..resources import MODELS


def run_model(
    name: str, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> QgsVectorLayer:
    """Run resources/graphical_models/NAME.model3 and return the layer that it makes.

    Raises
    ------
    Cancelled
        If the user stopped it.
    PipelineError
        If a step is missing or fails.
    """
    model = QgsProcessingModelAlgorithm()
    if not model.fromFile(str(MODELS / f"{name}.model3")) or not model.canExecute()[0]:
        raise _is_missing()
    # By another name in QGIS 3.22 than in later ones.
    output = next(each.name() for each in model.parameterDefinitions() if each.isDestination())
    return _run(model, values, output, context, feedback)


def run_step(
    name: str, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> QgsVectorLayer:
    """Run one of QGIS's own algorithms ("native:buffer") and return the layer that it makes; raises as `run_model`."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
    if algorithm is None:
        raise _is_missing()
    return _run(algorithm, values, "OUTPUT", context, feedback)


def _run(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    output: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> QgsVectorLayer:
    results, good = algorithm.run({**values, output: "TEMPORARY_OUTPUT"}, context, feedback)
    if feedback.isCanceled():
        raise Cancelled()
    layer = QgsProcessingUtils.mapLayerFromString(results[output], context) if good else None
    if not isinstance(layer, QgsVectorLayer):
        raise PipelineError("A step of QGIS's own has failed: the log says why.")
    return layer


def _is_missing() -> PipelineError:
    return PipelineError("A step of QGIS's own is missing: enable the Processing plugin and its GDAL provider.")
