"""The worker's side: encoder, codebook, lookup, training. Neither QGIS nor GDAL."""
