"""What the algorithms share that ask a map or imagery: the raster, the method, and how imagery is encoded."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

from ...gui.layer_files import FILE_PROVIDER, path_of
from ...pipeline.analysis.id_raster import IdRaster
from ...pipeline.errors import PipelineError
from ...pipeline.imagery.opening import is_ours
from ...runtime.translation import tr
from .definitions import (
    EXTENT,
    INPUT,
    add_anchored,
    add_codebook,
    add_encoder,
    add_inference,
    add_patch_stride,
    add_reading,
    advanced,
    helped,
)
from .raster_inputs import raster_file

METHOD = "METHOD"
METHODS = CLUSTERS, FEATURES = "clusters", "features"
KINDS = (QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon)


def add_asked_input(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the raster that is asked, and the method."""
    add = algorithm.addParameter
    text = tr("The ids of a perceptual map, also a virtual raster of many; or imagery, with the method <i>features</i>.")
    add(helped(QgsProcessingParameterRasterLayer(INPUT, tr("Cluster ids, or imagery")), text))
    text = tr("<i>clusters</i>: at once, from a map, for any area, and coarse. <i>features</i>: from imagery, which is "
              "encoded anew; finer, and as slow as a map is.")
    choice = QgsProcessingParameterEnum(METHOD, tr("Method"), list(METHODS), False, CLUSTERS, usesStaticStrings=True)
    add(helped(choice, text))


def add_shapes(algorithm: QgsProcessingAlgorithm, name: str, title: str, text: str) -> None:
    """Add a layer of points or polygons."""
    algorithm.addParameter(helped(QgsProcessingParameterFeatureSource(name, title, list(KINDS)), text))


def add_encoding(algorithm: QgsProcessingAlgorithm) -> None:
    """Add all that says how imagery is encoded, as Perceptual map has it."""
    add_codebook(algorithm)
    text = algorithm.tr("The part of the imagery to search or classify. Empty for the whole layer.")
    algorithm.addParameter(advanced(QgsProcessingParameterExtent(EXTENT, algorithm.tr("Extent"), optional=True), text))
    add_encoder(algorithm)
    add_reading(algorithm)
    add_inference(algorithm)
    add_patch_stride(algorithm)
    add_anchored(algorithm)


def by_features(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> bool:
    """Whether the method is that of features."""
    return algorithm.parameterAsString(parameters, METHOD, context) == FEATURES


def id_raster(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> IdRaster:
    """Return the raster of ids that is asked; call in the main thread.

    Raises
    ------
    PipelineError
        If it is none.
    """
    path = path_of(raster_file(algorithm, parameters, context))
    try:
        return IdRaster.open(path)
    except PipelineError as error:
        if is_ours(path):
            raise
        raise PipelineError("{problem} For imagery, choose the method 'features'.", problem=error) from error


def check_imagery(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Check that the raster that is asked is imagery; call in the main thread.

    Raises
    ------
    PipelineError
        If it is a map or features of ours.
    """
    layer: QgsRasterLayer | None = algorithm.parameterAsRasterLayer(parameters, INPUT, context)
    if layer is not None and layer.providerType() == FILE_PROVIDER and is_ours(path_of(layer)):
        raise PipelineError(
            "{path} is a map, not imagery: give the imagery for the method 'features', or choose 'clusters'.",
            path=path_of(layer),
        )
