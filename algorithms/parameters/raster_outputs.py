"""Rasters as outputs: those that maps share, and how they are read and checked."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterRasterDestination

from ...pipeline.errors import PipelineError
from ...pipeline.output.ids_rgb_confidence import Outputs
from ...runtime.translation import tr
from .destinations import layer_destination, separate_context

MAP = RGB, IDS, CONFIDENCE = "RGB", "IDS", "CONFIDENCE"
GEOTIFF = (".tif", ".tiff")


def add_map_outputs(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the RGB, id and confidence rasters."""
    add, tr = algorithm.addParameter, algorithm.tr
    add(QgsProcessingParameterRasterDestination(RGB, tr("Perceptual map (RGB)")))
    add(QgsProcessingParameterRasterDestination(IDS, tr("Cluster ids")))
    add(QgsProcessingParameterRasterDestination(CONFIDENCE, tr("Confidence"), optional=True, createByDefault=False))


def check_destinations(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    *names: str,
    endings: tuple[str, ...] = GEOTIFF,
) -> list[str]:
    """Check that rasters have names of a format that they can be written in; return their paths.

    Raises
    ------
    PipelineError
        If a name has another ending than these.
    """
    own_context = separate_context(context)
    paths = [path for path in (layer_destination(algorithm, parameters, own_context, name) for name in names) if path]
    for path in paths:
        if os.path.splitext(path)[1].lower() not in endings:
            raise PipelineError(
                "{path}: give a name that ends in {endings}.", path=path, endings=f" {tr('or')} ".join(endings)
            )
    return paths


def map_destinations(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Outputs:
    """Return the paths of the map's rasters."""
    rgb, ids, confidence = (layer_destination(algorithm, parameters, context, name) for name in MAP)
    return Outputs(rgb or None, ids or None, confidence or None)
