"""The list of algorithms."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..gui import option_definitions
from ..resources import ICONS
from .apply_classifier import ApplyClassifier
from .apply_legend import ApplyLegend
from .assign_centroids import AssignCentroids
from .classes_to_polygons import ClassesToPolygons
from .classify import Classify
from .describe_codebook import DescribeCodebook
from .encode_patches import EncodePatches
from .export_codebook import ExportCodebook
from .find_similar import FindSimilar
from .group_clusters import GroupClusters
from .import_codebook import ImportCodebook
from .join_sheets import JoinSheets
from .map_imagery import MapImagery
from .perceptual_map import PerceptualMap
from .set_up_environment import SetUpEnvironment
from .shares_in_zones import SharesInZones
from .style_by_codebook import StyleByCodebook
from .train_codebook import TrainCodebook
from .validation_points import ValidationPoints
from .warp_to_gsd import WarpToGsd

ALGORITHMS = (
    PerceptualMap,
    MapImagery,
    JoinSheets,
    WarpToGsd,
    EncodePatches,
    AssignCentroids,
    StyleByCodebook,
    GroupClusters,
    ApplyLegend,
    FindSimilar,
    Classify,
    ApplyClassifier,
    ClassesToPolygons,
    SharesInZones,
    ValidationPoints,
    TrainCodebook,
    ImportCodebook,
    DescribeCodebook,
    ExportCodebook,
    SetUpEnvironment,
)


class GeoCentroidsProvider(QgsProcessingProvider):
    """GeoCentroids in the Processing Toolbox."""

    def id(self):
        return "geocentroids"

    def name(self):
        return "GeoCentroids"

    def icon(self):
        return QIcon(str(ICONS / "icon.svg"))

    def supportedOutputRasterLayerExtensions(self):
        return ["tif", "tiff", "vrt"]

    def defaultRasterFileExtension(self):
        # Else Processing's own setting, which may be vrt, or a format that no map can be written in.
        return "tif"

    def load(self):
        option_definitions.register()
        self.refreshAlgorithms()
        return True

    def unload(self):
        option_definitions.unregister()

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
