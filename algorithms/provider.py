"""The list of algorithms, and the provider's setting."""

from __future__ import annotations

from processing.core.ProcessingConfig import ProcessingConfig, Setting
from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..runtime.environment import set_configured_python
from .assigncentroids import AssignCentroids
from .base import ICONS
from .encodepatches import EncodePatches
from .perceptualmap import PerceptualMap
from .stylebycodebook import StyleByCodebook
from .warptogsd import WarpToGsd

PYTHON_SETTING = "GEOCENTROIDS_WORKER_PYTHON"


class GeoCentroidsProvider(QgsProcessingProvider):
    """GeoCentroids in the Processing Toolbox."""

    def id(self):
        return "geocentroids"

    def name(self):
        return "GeoCentroids"

    def icon(self):
        return QIcon(str(ICONS / "icon.svg"))

    def load(self):
        ProcessingConfig.settingIcons[self.name()] = self.icon()
        setting = Setting(self.name(), PYTHON_SETTING, self.tr("Python of the worker"), "", valuetype=Setting.FILE)
        ProcessingConfig.addSetting(setting)
        ProcessingConfig.readSettings()
        self.refreshAlgorithms()
        return True

    def unload(self):
        ProcessingConfig.removeSetting(PYTHON_SETTING)

    def loadAlgorithms(self):
        set_configured_python(ProcessingConfig.getSetting(PYTHON_SETTING) or "")
        for algorithm in (PerceptualMap, WarpToGsd, EncodePatches, AssignCentroids, StyleByCodebook):
            self.addAlgorithm(algorithm())
