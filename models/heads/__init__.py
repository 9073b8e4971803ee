"""What turns features into values: the lookup of the nearest centroid, similarity to examples, classes.

A head reads no pixels. Files of classifiers are read and written here as well.
"""
