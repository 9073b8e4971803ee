"""What turns features into values: the lookup of the nearest centroid, likeness to examples, classes.

A head neither reads pixels nor writes files.
"""
