"""How a layer looks in QGIS whose features have classes: as the map does that it was made of."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...pipeline.output.attribute_table import ClassRow

# As in layer_styles: Processing drops a post-processor that only C++ holds.
_waiting: list[QgsProcessingLayerPostProcessorInterface] = []


def classes_on_load(context: QgsProcessingContext, layer: str, field: str, rows: list[ClassRow]) -> None:
    """Have a layer drawn in the colours of its classes when Processing loads it, if it is going to."""
    if context.willLoadLayerOnCompletion(layer):
        styler = _Styler(field, rows)
        _waiting.append(styler)
        context.layerToLoadOnCompletionDetails(layer).setPostProcessor(styler)


class _Styler(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, field: str, rows: list[ClassRow]) -> None:
        super().__init__()
        self._field, self._rows = field, rows

    def postProcessLayer(self, layer, context, feedback):
        """Give the layer its colours, unless the user's own style for outputs tells its features apart."""
        if self in _waiting:
            _waiting.remove(self)
        if not isinstance(layer, QgsVectorLayer) or not isinstance(layer.renderer(), QgsSingleSymbolRenderer):
            return
        categories = []
        for row in self._rows:
            symbol = QgsSymbol.defaultSymbol(layer.geometryType())
            symbol.setColor(QColor(*row.color))
            categories.append(QgsRendererCategory(row.name, symbol, row.name))
        layer.setRenderer(QgsCategorizedSymbolRenderer(self._field, categories))
        layer.triggerRepaint()
