"""Maps of whole areas, and codebooks, without QGIS: the command line, and many machines.

QGIS never imports it; what is done for a sheet belongs to `pipeline`.
"""
