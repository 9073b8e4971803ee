"""A layer of points as an output: the best places, with their ranks."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsVectorLayer,
)

from ...pipeline.analysis.best_places import Place
from ...pipeline.grid.patch_grid import PatchGrid, PixelGrid

PLACES = "PLACES"
# A layer in memory tells the types of its fields by name, where Qt 5's and Qt 6's differ.
FIELDS = "Point?field=rank:integer&field=similarity:double"


def add_places_output(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the best places."""
    kind = QgsProcessing.SourceType.TypeVectorPoint
    algorithm.addParameter(QgsProcessingParameterFeatureSink(PLACES, algorithm.tr("Best places"), kind, None, True))


def write_places(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    places: list[Place],
    grid: PatchGrid | PixelGrid,
    crs_wkt: str,
) -> str | None:
    """Write the places at the middle of their pixels, if they are wanted; return the layer's id or path."""
    shape = QgsVectorLayer(FIELDS, "", "memory")
    crs = QgsCoordinateReferenceSystem.fromWkt(crs_wkt)
    sink, destination = algorithm.parameterAsSink(parameters, PLACES, context, shape.fields(), shape.wkbType(), crs)
    if sink is None:
        return None
    x, x_column, x_row, y, y_column, y_row = grid.geotransform
    for rank, place in enumerate(places, 1):
        column, row = place.column + 0.5, place.row + 0.5
        feature = QgsFeature(shape.fields())
        point = QgsPointXY(x + column * x_column + row * x_row, y + column * y_column + row * y_row)
        feature.setGeometry(QgsGeometry.fromPointXY(point))
        feature.setAttributes([rank, round(place.similarity, 4)])
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
    return destination
