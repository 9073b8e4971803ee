"""GeoCentroids: a perceptual map of imagery, without labels."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Return the plugin, as QGIS asks for it."""
    from .plugin import GeoCentroidsPlugin

    return GeoCentroidsPlugin(iface)
