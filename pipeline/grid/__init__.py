"""Layouts, patch grids, blocks and windows: pure geometry.

No file is opened here.
"""
