"""The list of algorithms."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from . import configuration
from .assigncentroids import AssignCentroids
from .base import ICONS
from .describecodebook import DescribeCodebook
from .encodepatches import EncodePatches
from .exportcodebook import ExportCodebook
from .groupclusters import GroupClusters
from .importcodebook import ImportCodebook
from .perceptualmap import PerceptualMap
from .setupenvironment import SetUpEnvironment
from .stylebycodebook import StyleByCodebook
from .traincodebook import TrainCodebook
from .warptogsd import WarpToGsd

ALGORITHMS = (
    PerceptualMap,
    WarpToGsd,
    EncodePatches,
    AssignCentroids,
    StyleByCodebook,
    GroupClusters,
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
        configuration.register()
        self.refreshAlgorithms()
        return True

    def unload(self):
        configuration.unregister()

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
