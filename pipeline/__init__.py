"""The map in GDAL and NumPy: imagery read, maps made and written.

Neither QGIS nor torch is imported here: it runs in plain Python.
"""
