"""The worker's side of the process boundary: encoder, codebook, heads, downloads, and the service that answers questions.

Neither QGIS nor GDAL is imported here.
"""
