"""The codebook: its file, and how one is made of features (clusters, colours, groups, report).

Finding the nearest centroid of a feature belongs to `heads`.
"""
