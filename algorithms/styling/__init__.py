"""How our rasters look in QGIS: renderers, and giving them to layers.

Palettes inside files belong to `pipeline/output`.
"""
