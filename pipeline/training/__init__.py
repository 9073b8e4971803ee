"""From imagery to a codebook: drawing tiles, storing their features, and the run that hands them to the worker.

Clustering and colouring are the worker's, in `models/codebook`.
"""
