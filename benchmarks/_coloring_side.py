"""From centroids to colours and groups, measured in the worker's Python; prints one line a step: seconds and peak memory.

embed K METHOD     t-SNE, `ours` or `at-once`, and how much of what is alike its colours keep
tree K METHOD      Ward's tree and its cuts, `ours` or `scipy`
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

import numpy as np
from scipy.cluster import hierarchy

sys.path.insert(0, str(Path(__file__).parent))
from _clustering_side import synthetic
from geocentroids.models.codebook import embedding
from geocentroids.models.codebook.centroid_groups import LEVELS
from geocentroids.models.codebook.colors import embedding_to_colors, measure
from geocentroids.models.codebook.ward_tree import cut_tree, ward_tree


def report(text: str, start: float) -> None:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"{text:44}{time.monotonic() - start:8.1f} s{peak:8.2f} GB")


def embed(count: str, method: str) -> None:
    rows = synthetic(int(count)).astype(np.float32)
    if method == "at-once":
        embedding.LARGE = len(rows)
    start = time.monotonic()
    colors = embedding_to_colors(embedding.embed(rows))
    report(f"{len(rows):,} centroids, t-SNE and colours, {method}", start)
    start = time.monotonic()
    kept = measure(rows, colors)
    report(f"    rank correlation {kept['rank_correlation']:.3f}, kept {kept['neighbours_kept']:.3f}", start)


def tree(count: str, method: str) -> None:
    rows = synthetic(int(count)).astype(np.float32)
    start = time.monotonic()
    if method == "scipy":
        made = hierarchy.linkage(rows, "ward")
        labels = [hierarchy.cut_tree(made, groups)[:, 0] for groups in LEVELS]
    else:
        made = ward_tree(rows)
        labels = [cut_tree(made, groups) for groups in LEVELS]
    report(f"{len(rows):,} centroids, groups, {method}", start)
    print(f"    sum of heights {made[:, 2].sum():.4f}, largest groups {[int(np.bincount(each).max()) for each in labels]}")


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    {"embed": embed, "tree": tree}[command](*arguments)
