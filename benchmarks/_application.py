"""QGIS for the benchmarks of its panels, which find Processing where an application knows it to be."""

from __future__ import annotations

import os
import sys

from qgis.core import QgsApplication

APPLICATION = QgsApplication([], True)
APPLICATION.initQgis()
sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
