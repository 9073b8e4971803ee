"""What is asked of a finished map: its clusters in groups, named by a legend, alike to examples, in classes.

Looking a raster over before it is read belongs to `imagery`, making a map to `maps`.
"""
