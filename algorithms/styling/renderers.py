"""What renderers rasters of numbers get, where QGIS's own choice shows two of their bands as red and green, or nothing."""

from __future__ import annotations

from typing import Callable

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtXml import QDomDocument

RendererFactory = Callable[[QgsRasterLayer], QgsRasterRenderer]
"""Makes the renderer of a layer."""

CUT = QgsRasterMinMaxOrigin.CUMULATIVE_CUT_LOWER, QgsRasterMinMaxOrigin.CUMULATIVE_CUT_UPPER


def first_band(layer: QgsRasterLayer) -> QgsRasterRenderer:
    """Draw the first band in shades of grey: the score of a map's confidence, one principal component."""
    renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
    renderer.setContrastEnhancement(_stretch(layer, 1))
    return _with_limits(renderer)


def features(layer: QgsRasterLayer) -> QgsRasterRenderer:
    """Draw the first three bands that vary as red, green and blue: some encoders have numbers that are always the same."""
    bands: list[int] = []
    for band in range(1, layer.bandCount() + 1):
        if len(bands) < 3 and _varies(layer, band):
            bands.append(band)
    if len(bands) < 3:
        return first_band(layer)
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), bands[0], bands[1], bands[2])
    renderer.setRedContrastEnhancement(_stretch(layer, bands[0]))
    renderer.setGreenContrastEnhancement(_stretch(layer, bands[1]))
    renderer.setBlueContrastEnhancement(_stretch(layer, bands[2]))
    return _with_limits(renderer)


def is_as_opened(layer: QgsRasterLayer) -> bool:
    """Whether a layer is drawn as QGIS draws its file by itself, and not in a style of the user's."""
    options = QgsRasterLayer.LayerOptions(loadDefaultStyle=False)
    opened = QgsRasterLayer(layer.source(), "", layer.providerType(), options)
    return opened.isValid() and _text(opened.renderer()) == _text(layer.renderer())


def _text(renderer: QgsRasterRenderer | None) -> str:
    document = QDomDocument()
    root = document.createElement("renderer")
    document.appendChild(root)
    renderer.writeXml(document, root)
    return document.toString()


def _varies(layer: QgsRasterLayer, band: int) -> bool:
    # By name and without the statistics' own type, which QGIS 3.44 warns of: all of them are the default.
    statistics = layer.dataProvider().bandStatistics(band, extent=layer.extent(), sampleSize=int(layer.SAMPLE_SIZE))
    return statistics.minimumValue < statistics.maximumValue


def _stretch(layer: QgsRasterLayer, band: int) -> QgsContrastEnhancement:
    provider = layer.dataProvider()
    low, high = provider.cumulativeCut(band, *CUT, layer.extent(), int(layer.SAMPLE_SIZE))
    stretch = QgsContrastEnhancement(provider.dataType(band))
    stretch.setMinimumValue(low)
    stretch.setMaximumValue(high)
    stretch.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
    return stretch


def _with_limits(renderer: QgsRasterRenderer) -> QgsRasterRenderer:
    """Say where a renderer's limits come from, so that QGIS shows and renews them."""
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.Limits.CumulativeCut)
    renderer.setMinMaxOrigin(origin)
    return renderer
