"""The map in GDAL and NumPy: geometry, raster reading and writing. Neither QGIS nor torch."""
