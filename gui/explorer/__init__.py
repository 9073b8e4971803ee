"""The explorer dock: asks a map of cluster ids by clicks on the canvas, and names its clusters.

What is computed belongs to `pipeline/analysis`; here is what the window shows, and what it remembers.
"""
