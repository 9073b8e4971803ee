"""Rasters as they are written: temporary and final names, palettes, styles and other files beside them.

What stands in the rasters is decided elsewhere.
"""
