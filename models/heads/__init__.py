"""What turns features into values: the lookup of the nearest centroid.

A head neither reads pixels nor writes files.
"""
