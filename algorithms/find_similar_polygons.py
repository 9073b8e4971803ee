"""An output of 'Find similar places': its places as polygons, by the steps that make polygons of classes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
)

from ..pipeline.analysis.similarity_threshold import write_alike
from ..pipeline.errors import Cancelled
from ..runtime.progress import Progress
from ..runtime.translation import tr
from .graphical_models import run_model, run_step
from .parameters.definitions import helped
from .parameters.destinations import is_wanted
from .parameters.parameter_values import ParameterReader
from .parameters.vector_outputs import ground_measure, memory_layer, write_layer

LEAST, POLYGONS = "LEAST", "POLYGONS"
SHAPE = "MultiPolygon?field=area_m2:double&field=similarity:double"
PREFIX, MEAN = "similarity_", 2
"""Of the field that native:zonalstatisticsfb adds, and its number of the mean."""


def add_polygons_output(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the polygons, and how alike their places are at least."""
    number = QgsProcessingParameterNumber(
        LEAST, tr("Least similarity of polygons"), QgsProcessingParameterNumber.Type.Double, 0.3, False, 0.0, 1.0
    )
    algorithm.addParameter(helped(number, tr("Polygons cover all places at least this similar.")))
    kind = QgsProcessing.SourceType.TypeVectorPolygon
    algorithm.addParameter(QgsProcessingParameterFeatureSink(POLYGONS, tr("Polygons"), kind, None, True, False))


def write_polygons(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    similarity: str,
    feedback: QgsProcessingFeedback,
    progress: Progress,
) -> str | None:
    """Write the places of a map of similarity that are alike enough, if they are wanted; return the layer's id or path.

    Raises
    ------
    PipelineError
        If a step fails, or they cannot be written.
    Cancelled
        If the user asked to stop.
    """
    values = ParameterReader(algorithm, parameters, context)
    if not is_wanted(parameters.get(POLYGONS)):
        return None
    least = values.number(LEAST)
    path: str = QgsProcessingUtils.generateTempFilename("alike.tif")
    if not write_alike(similarity, least, path, progress):
        progress.warn(tr("No place is at least {:.2f} alike: there are no polygons.").format(least))
    outlines = run_model("classes_to_polygons", {"classes": path, "smallest": 1, "tolerance": 0.0}, context, feedback)
    measured = {"INPUT": outlines, "INPUT_RASTER": similarity, "COLUMN_PREFIX": PREFIX, "STATISTICS": [MEAN]}
    polygons = run_step("native:zonalstatisticsfb", measured, context, feedback)
    like = memory_layer(SHAPE)
    measure = ground_measure(polygons.crs(), context)

    def described() -> Iterator[QgsFeature]:
        for polygon in polygons.getFeatures():
            if feedback.isCanceled():
                raise Cancelled()
            feature = QgsFeature(like.fields())
            feature.setGeometry(polygon.geometry())
            feature.setAttributes([round(measure.measureArea(polygon.geometry()), 1), round(polygon[f"{PREFIX}mean"], 4)])
            yield feature

    shape = like.fields(), like, polygons.crs()
    return write_layer(algorithm, parameters, context, POLYGONS, shape, described())
