"""The worker process as seen from the plugin: starting it, the conversation with it, what it tells of itself.

Neither QGIS, GDAL nor torch is imported here.
"""
