"""The texts of a codebook's report. The worker writes it, and is given them in the user's language, having no translator."""

from __future__ import annotations

from .translation import tr

REPORT_TEXTS = {
    "language": "en",
    "lead": "A codebook of {clusters:,} clusters for the encoder {encoder}, made by {software}",
    "made_of": "What it was made of",
    "features": "Features",
    "count_of_features": "{features:,} of {width} numbers, from {tiles:,} tiles",
    "encoder": "Encoder",
    "gsd": "Ground sample distance",
    "widths": "{gsd:g} m; a patch is {patch:.4g} m wide",
    "metric": "Metric",
    "colors": "Colours",
    "seed": "Seed",
    "raster": "Raster",
    "tiles": "Tiles",
    "more_rasters": "and {count:,} more.",
    "measures": "How well the colours tell what is alike",
    "these_colors": "these colours",
    "pca_colors": "PCA colours",
    "neighbours_kept": "Neighbours kept: of a cluster's ten nearest, the share that are among its ten nearest in colour",
    "rank_correlation": "Rank correlation of distances between centroids with differences between colours (CIEDE2000)",
    "about_measures": "1 is perfect; by chance it would be {chance:.2f} and 0. t-SNE keeps neighbours together, so that "
    "alike things have similar colours; PCA keeps the large distances, so that unlike things differ as much as they should.",
    "embedding": "The centroids in three dimensions, from all sides",
    "axis": "axis {number}",
    "groups": "Groups",
    "about_groups": "The clusters in sixteen groups (Ward); names are paths in the tree. 'Group clusters' makes a map of "
    "them, or of any other number.",
    "group": "Group",
    "clusters": "Clusters",
    "share": "Share",
    "its_colors": "Its colours",
    "tree": "Tree",
    "tree_of": "The tree of the clusters, down to {groups} groups",
    "distance": "distance",
    "clustering": "Clustering",
    "about_clustering": "Inertia per iteration, and the sizes of the clusters",
    "iteration": "iteration",
    "inertia": "inertia",
    "inertia_title": "Inertia",
    "cluster_id": "cluster id",
    "count": "number of features",
    "sizes": "Sizes of the clusters",
    "exemplars": "What the largest clusters look like",
    "about_exemplars": "The patches nearest to each centroid, with what lies around them: the patch itself is the middle "
    "third. Beside them the cluster's colour, id and number of features.",
    "exemplars_of": "exemplars of cluster {id}",
    "licence": "Licence and attribution",
    "not_stated": "Nothing is stated of the imagery.",
}
"""By name, in English, with the placeholders of `str.format`."""


def report_texts() -> dict[str, str]:
    """Return the texts in the user's language, by name."""
    return {name: tr(text) for name, text in REPORT_TEXTS.items()}
