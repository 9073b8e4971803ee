"""How a map of similarity looks, whoever shows it."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsColorRampShader, QgsRasterLayer, QgsRasterShader, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtGui import QColor

from ..pipeline.analysis.similarity import COLORS, colors_of


def similarity(layer: QgsRasterLayer, least: float = 0.0) -> QgsSingleBandPseudoColorRenderer:
    """Draw similarity from 0 to 1, always in the same colours, so that maps can be compared; what is below `least`, not."""
    stops = [least, *(at for at in np.linspace(0, 1, len(COLORS)).tolist() if at > least)]
    ramp = QgsColorRampShader(0.0, 1.0)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setClip(least > 0)
    ramp.setColorRampItemList([
        QgsColorRampShader.ColorRampItem(at, QColor(*color), f"{at:.1f}")
        for at, color in zip(stops, colors_of(np.array(stops)).tolist())
    ])
    shader = QgsRasterShader(0.0, 1.0)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    return renderer
