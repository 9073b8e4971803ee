"""Imagery in the view of a canvas: what is mapped where there is no map yet, and what is compared patch by patch."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas

from ...pipeline.errors import PipelineError
from ...pipeline.imagery.reprojection import Bounds
from ...runtime.translation import tr
from ..layer_files import given_crs, source_of
from .explored_map import is_torn, view_of

MOST_METRES = 1000.0
"""Along each side of a view: some ten seconds on two cores without bfloat16."""


@dataclass(frozen=True)
class ImageryView:
    """Imagery in a view.

    Parameters
    ----------
    source
        What GDAL opens.
    crs
        WKT of the CRS that the user gave the layer; "" for the file's own.
    extent, layer_extent
        (xmin, ymin, xmax, ymax) in the layer's CRS: of the view, and of the whole layer.
    device
        On which the encoder runs.
    """

    source: str
    crs: str
    extent: Bounds
    layer_extent: Bounds
    device: str

    @classmethod
    def of(cls, layer: QgsRasterLayer, canvas: QgsMapCanvas, device: str) -> ImageryView:
        """Take what a canvas shows of a layer; call in the main thread.

        Raises
        ------
        PipelineError
            If the layer has no CRS, or the view shows nothing of it, or both ends of the CRS.
        """
        crs, seen_in = given_crs(layer), canvas.mapSettings().destinationCrs()
        if is_torn(layer, canvas.extent(), seen_in):
            raise PipelineError("The view lies across 180° of longitude: move it to one side of that.")
        view = view_of(layer, canvas.extent(), seen_in).intersect(layer.extent())
        if view.isEmpty():
            raise PipelineError("The view shows nothing of {name}: zoom to it.", name=layer.name())
        extent, whole = ((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) for box in (view, layer.extent()))
        return cls(source_of(layer), crs, extent, whole, device)

    def grown(self, factors: list[float]) -> Bounds:
        """Return the extent, so many times as wide and high, about its middle or moved into the layer."""
        spans = []
        for axis, factor in enumerate(factors):
            low, high, first, last = (ends[side] for ends in (self.extent, self.layer_extent) for side in (axis, axis + 2))
            length = factor * (high - low)
            begin = max(first, min((low + high - length) / 2, last - length))
            spans.append((begin, begin + length))
        (x_min, x_max), (y_min, y_max) = spans
        return x_min, y_min, x_max, y_max


def check_size(bounds: Bounds, too_large: str) -> Bounds:
    """Return bounds in metres; raise PipelineError with this template if they are too large."""
    across = max(bounds[2] - bounds[0], bounds[3] - bounds[1])
    if across > MOST_METRES:
        raise PipelineError(too_large, across=across, most=MOST_METRES)
    return bounds


def add_to_project(path: str, of: QgsRasterLayer) -> QgsRasterLayer:
    """Add a map to the project, above all else and folded in, and return its layer."""
    layer = QgsRasterLayer(path, tr("Clusters in a view of {}").format(of.name()))
    QgsProject.instance().addMapLayer(layer, False)
    # QGIS itself would put it above the active layer, and so below an earlier map.
    QgsProject.instance().layerTreeRoot().insertLayer(0, layer).setExpanded(False)
    return layer
