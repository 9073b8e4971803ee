"""Which raster layers are imagery, and which of them a map was made of."""

from __future__ import annotations

import os

from qgis.core import QgsProject, QgsRasterLayer

from ...pipeline.imagery.opening import is_ours
from ..layer_files import FILE_PROVIDER, path_of
from .explored_map import view_of

COLOR_BANDS = 3
_ours: dict[str, bool] = {}
"""Whether a layer's file is one of ours, by its id: to open a file on a server takes long, and the window waits for it."""


def is_imagery(layer: QgsRasterLayer) -> bool:
    """Whether a layer is a file that is neither a map nor features of ours; its file is opened once."""
    if not layer.isValid() or layer.providerType() != FILE_PROVIDER:
        return False
    name = layer.id()
    if name not in _ours:
        _ours[name] = is_ours(path_of(layer))
        for changed in (layer.dataSourceChanged, layer.willBeDeleted):
            changed.connect(lambda: _ours.pop(name, None))
    return not _ours[name]


def imagery_of(layer: QgsRasterLayer, source: str) -> QgsRasterLayer | None:
    """Return the imagery in the project that a map shows: of the file that it was made of, else of its ground.

    Parameters
    ----------
    layer
        The map.
    source
        The name of the file that it was made of, "" where that is not known.
    """
    project = QgsProject.instance()

    def meets(other: QgsRasterLayer) -> bool:
        return view_of(layer, other.extent(), other.crs()).intersects(layer.extent())

    def rank(other: QgsRasterLayer) -> tuple[bool, bool]:
        # Grey imagery there is, but most rasters of one band are heights.
        return os.path.basename(path_of(other)) != source, other.bandCount() < COLOR_BANDS

    rasters = [other for other in project.layerTreeRoot().layerOrder() if isinstance(other, QgsRasterLayer)]
    files = [other for other in rasters if other.isValid() and other.providerType() == FILE_PROVIDER and meets(other)]
    return next((other for other in sorted(files, key=rank) if is_imagery(other)), None)
