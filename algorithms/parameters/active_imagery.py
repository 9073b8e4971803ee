"""Which raster the map of the current view is to be made of."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
)
from qgis.utils import iface

from ...gui.layer_files import FILE_PROVIDER, path_of
from ...pipeline.imagery.opening import is_ours


def imagery_in_view(
    view: QgsReferencedRectangle, active: QgsMapLayer | None, project: QgsProject | None
) -> QgsRasterLayer | None:
    """Return the imagery that someone looks at; None if there is none.

    The active layer if it is imagery, else the topmost, those that are switched on first; all that, first of what lies in
    the view. Maps and features are no imagery, so that the layers of the last run are not mapped again.

    Parameters
    ----------
    view
        The map canvas's extent, in its CRS.
    active
        The layer that is selected in the list of layers, of any kind.
    """
    root = project.layerTreeRoot()
    nodes = {layer.id(): root.findLayer(layer.id()) for layer in root.layerOrder()}
    listed = sorted(root.layerOrder(), key=lambda layer: not nodes[layer.id()].isVisible())
    layers = [layer for layer in ([active] if active else []) + listed if _is_imagery(layer)]
    return next((layer for layer in layers if _lies_in(layer, view, project)), layers[0] if layers else None)


def imagery_beside_the_active_layer() -> QgsRasterLayer | None:
    """Return the imagery that someone looks at where another layer is active; None elsewhere."""
    if iface is None or iface.activeLayer() is None or _is_imagery(iface.activeLayer()):
        return None
    canvas = iface.mapCanvas()
    view = QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())
    return imagery_in_view(view, None, QgsProject.instance())


def _is_imagery(layer: QgsMapLayer) -> bool:
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
        return False
    return layer.providerType() != FILE_PROVIDER or not is_ours(path_of(layer))


def _lies_in(layer: QgsRasterLayer, view: QgsReferencedRectangle, project: QgsProject | None) -> bool:
    transform = QgsCoordinateTransform(view.crs(), layer.crs(), project)
    try:
        return layer.extent().intersects(transform.transformBoundingBox(view))
    except QgsCsException:
        return False
