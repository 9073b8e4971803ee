"""How the one layer of many sheets opens."""

from __future__ import annotations

from qgis.core import QgsProcessingContext

from ...pipeline.analysis.id_raster import present_ids
from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Once, Progress
from .layer_styles import legend_of, palette, style_file, style_on_load


def show_joined(context: QgsProcessingContext, path: str, codebook: CodebookInfo, title: str, progress: Progress) -> None:
    """Style the raster of a map of sheets, and have it loaded where there is a project that Processing loads layers into.

    It lies in the folder that is the output: Processing by itself loads none of what is in there.
    """
    look = palette(codebook, present_ids(path, Once(progress)), legend_of(codebook, progress))
    style_file(path, look, progress)
    project = context.project()
    if project is not None:
        details = QgsProcessingContext.LayerDetails(title, project, title)
        details.forceName = True    # or the desktop names it after its file, whose name nobody chose
        context.addLayerToLoadOnCompletion(path, details)
    style_on_load(context, path, look)
