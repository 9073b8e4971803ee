"""How rasters of ours look in QGIS: a look makes the renderer; a layer that Processing loads, or that is there, gets it.

Processing drops a post-processor that only C++ holds, and inside a model the algorithm is gone before it is called: ours
wait in a list of this module until they are (qgis/QGIS#47533).
"""

from __future__ import annotations

import os

import numpy as np
from qgis.core import (
    QgsLayerTreeLayer,
    QgsMapLayerLegendUtils,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...gui.layer_files import FILE_PROVIDER
from ...gui.similarity_renderer import similarity
from ...pipeline.analysis.class_map import ClassMap
from ...pipeline.analysis.codebook_legend import carried_legend
from ...pipeline.analysis.legend import Legend
from ...pipeline.errors import PipelineError
from ...pipeline.output.attribute_table import ClassRow
from ...pipeline.output.style_files import MARK, is_our_style, layer_of_same_stem, style_of
from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Progress
from ...runtime.translation import tr
from .renderers import RendererFactory, is_as_opened

LONGEST_LEGEND = 64
LEGEND_ORDER = "legend/node-order"
"""Where QGIS keeps which entries of a layer's legend are shown."""

_waiting: list[QgsProcessingLayerPostProcessorInterface] = []
_looks: dict[str, RendererFactory] = {}
"""How the rasters of runs that are not over yet are to look, by path."""


def palette(codebook: CodebookInfo, present: np.ndarray, legend: Legend | None = None) -> RendererFactory:
    """Return the look of an id raster: the codebook's colours for the ids `present`, labelled by class or by group."""

    def look(layer: QgsRasterLayer) -> QgsRasterRenderer:
        classes = [
            QgsPalettedRasterRenderer.Class(index, QColor(*codebook.colors[index].tolist()), _label(codebook, index, legend))
            for index in map(int, present)
            if index < codebook.size
        ]
        return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)

    return look


def legend_of(codebook: CodebookInfo, progress: Progress) -> Legend | None:
    """Return the legend that a codebook carries; tell why one that lies there is of no use."""
    try:
        return carried_legend(codebook)
    except PipelineError as error:
        progress.warn(str(error))
        return None


def class_palette(rows: list[ClassRow]) -> RendererFactory:
    """Return the look of a map of classes: their colours and names."""

    def look(layer: QgsRasterLayer) -> QgsRasterRenderer:
        classes = [QgsPalettedRasterRenderer.Class(row.value, QColor(*row.color), row.name) for row in rows]
        return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)

    return look


def write_style(path: str, look: RendererFactory) -> str:
    """Write the style of a raster as a .qml beside it; return the .qml's path.

    Raises
    ------
    PipelineError
        If the raster cannot be opened, the style not be written, or what has its name is another layer's.
    """
    problem = style_problem(path)
    if problem:
        raise PipelineError(problem)
    layer = QgsRasterLayer(path, os.path.basename(path))
    if not layer.isValid():
        raise PipelineError("{raster} is not a readable raster.", raster=path)
    layer.setRenderer(look(layer))
    # By which the next run knows that it may replace the file.
    layer.setCustomProperty(MARK, "1")
    style = style_of(path)
    message, saved = layer.saveNamedStyle(style)
    if not saved:
        raise PipelineError("The style {style} cannot be written: {reason}", style=style, reason=message)
    return style


def style_problem(path: str) -> str:
    """Return why the .qml of a raster is not to be written: it is the user's own, or another layer's too; "" if it may."""
    style, other = style_of(path), layer_of_same_stem(path)
    if other:
        return tr("{style} would be the style of {other}, too.").format(style=style, other=other)
    if os.path.exists(style) and not is_our_style(style):
        return tr("{} is a style that was not written by GeoCentroids.").format(style)
    return ""


def style_file(path: str, look: RendererFactory, progress: Progress) -> None:
    """Write the .qml of an output, or tell why there is none; what colours it has are in its .aux.xml all the same."""
    problem = style_problem(path)
    if problem:
        text = tr("No .qml is written for {}, which has its colours without it: {}")
        progress.warn(text.format(os.path.basename(path), problem))
    else:
        write_style(path, look)


def show_classes(
    context: QgsProcessingContext, path: str, probability: str, shown: ClassMap, progress: Progress
) -> None:
    """Give a map of classes, and its raster of probability if there is one, their looks, and tell the areas."""
    look = class_palette(shown.rows)
    style_file(path, look, progress)
    style_on_load(context, path, look)
    if probability:
        style_file(probability, similarity, progress)
        style_on_load(context, probability, similarity)
    for line in shown.lines():
        progress.message(line)


def style_on_load(context: QgsProcessingContext, path: str | None, look: RendererFactory) -> None:
    """Have the layer of `path` styled when Processing loads it, if it is going to, and those that are there already."""
    if path:
        _looks[path] = look
    if path and context.willLoadLayerOnCompletion(path):
        styler = _Styler(look)
        _waiting.append(styler)
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(styler)


def refresh_layers(path: str, project: QgsProject) -> None:
    """Have the layers of a file that was replaced show what is in it now; call in the main thread when a run is over.

    QGIS goes on reading the file that is gone. A style of the user's own stays where only the picture is new; ids, whose
    legend lists what is in the raster, get theirs anew.
    """
    look = _looks.pop(path, None)
    for layer in project.mapLayers().values():
        if not isinstance(layer, QgsRasterLayer) or not _is_file(layer, path):
            continue
        layer.dataProvider().reloadData()
        # A map of sheets grows.
        layer.setExtent(layer.dataProvider().extent())
        renderer = look(layer) if look and isinstance(layer.renderer(), QgsPalettedRasterRenderer) else None
        if renderer is not None:
            style_layer(layer, renderer, project)
        layer.reload()
        layer.triggerRepaint()


def _is_file(layer: QgsRasterLayer, path: str) -> bool:
    source = layer.source().split("|")[0]
    try:
        return layer.providerType() == FILE_PROVIDER and os.path.samefile(source, path)
    except OSError:
        return False


def style_layer(layer: QgsRasterLayer, renderer: QgsRasterRenderer, project: QgsProject | None) -> QgsLayerTreeLayer | None:
    """Draw a layer with a renderer, and spare its legend thousands of entries; return its node in the project."""
    node = project.layerTreeRoot().findLayer(layer.id()) if project else None
    if node is not None:
        # Before the renderer: the list of layers makes its legend anew when that changes, and not for this.
        if _is_long(renderer):
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, [])
        else:
            node.removeCustomProperty(LEGEND_ORDER)
    layer.setRenderer(renderer)
    layer.triggerRepaint()
    return node


class _Styler(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, look: RendererFactory) -> None:
        super().__init__()
        self._look = look

    def postProcessLayer(self, layer, context, feedback):
        """Give the layer its look, unless the user's own style for outputs has given it another."""
        if self in _waiting:
            _waiting.remove(self)
        if not isinstance(layer, QgsRasterLayer) or not is_as_opened(layer):
            return
        node = style_layer(layer, self._look(layer), context.project())
        if node is not None and _is_long(layer.renderer()):
            node.setExpanded(False)


def _is_long(renderer: QgsRasterRenderer | None) -> bool:
    return isinstance(renderer, QgsPalettedRasterRenderer) and len(renderer.classes()) > LONGEST_LEGEND


def _label(codebook: CodebookInfo, index: int, legend: Legend | None) -> str:
    class_name = legend.name_of(index) if legend is not None else ""
    if class_name:
        return f"{class_name} ({index})"
    if codebook.groups is None or not codebook.group_names:
        return str(index)
    name = codebook.group_names[-1][int(codebook.groups[index, -1])]
    # What is a group by itself needs no number to be told from the others of its group.
    return name if len(codebook.group_names[-1]) == codebook.size else f"{name} ({index})"
