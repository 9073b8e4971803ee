"""Rasters as they are read: opening, bands, validity, CRS, the warp to a GSD, stretch, collars, folders of rasters.

Nothing is written here; outputs belong to `output`.
"""
