"""Ward's tree of centroids in memory that grows with their number, not with its square.

SciPy's and scikit-learn's trees keep all pairs of distances, twice: 2 GB for 16,384 centroids. This one keeps centroids
alone. Under Ward's criterion no merge brings a cluster nearer to a third than its parts were (it is reducible). So clusters
that are each other's nearest can be merged in any order, and all of a round at once: the tree is the same (Bruynooghe 1977;
Murtagh 1983, "A survey of recent advances in hierarchical clustering algorithms").
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

BLOCK_ROWS = 1024
"""Rows whose distances to all others are in memory at once."""


def ward_tree(rows: np.ndarray) -> np.ndarray:
    """Return the tree of rows (K, D) by Ward's method, as a (K - 1, 4) linkage in SciPy's form, lowest first."""
    count = len(rows)
    centers = (rows - rows.mean(axis=0)).astype(np.float32)
    sizes, names, heights = np.ones(count), np.arange(count), np.zeros(count)
    nearest, gaps, stale = np.zeros(count, int), np.zeros(count), np.ones(count, bool)
    merges: list[np.ndarray] = []
    made = count
    while len(centers) > 1:
        nearest[stale], gaps[stale] = _nearest(centers, sizes, np.flatnonzero(stale))
        one, other = _mutual_pairs(nearest, gaps)
        # Rounding must not place a merge below those that it is made of.
        height = np.maximum(np.sqrt(gaps[one]), np.maximum(heights[one], heights[other]))
        size = sizes[one] + sizes[other]
        merges.append(np.column_stack([names[one], names[other], height, size]))
        share = (sizes[other] / size).astype(np.float32)[:, None]
        centers[one] += share * (centers[other] - centers[one])
        sizes[one], heights[one], names[one] = size, height, np.arange(made, made + len(one))
        made += len(one)
        merged = np.zeros(len(centers), bool)
        merged[one] = merged[other] = True
        stale = merged | merged[nearest]
        kept = np.ones(len(centers), bool)
        kept[other] = False
        place = np.cumsum(kept) - 1
        centers, sizes, names, heights = centers[kept], sizes[kept], names[kept], heights[kept]
        nearest, gaps, stale = place[nearest[kept]], gaps[kept], stale[kept]
    return _in_order_of_height(np.concatenate([np.zeros((0, 4)), *merges]), count)


def cut_tree(tree: np.ndarray, groups: int) -> np.ndarray:
    """Return the group (K,) of each leaf where a linkage (K - 1, 4) is cut into so many."""
    count = len(tree) + 1
    done = count - groups
    parents = np.repeat(np.arange(count, count + done), 2)
    children = tree[:done, :2].astype(int).ravel()
    edges = coo_array((np.ones(2 * done), (parents, children)), (count + done, count + done))
    return np.asarray(connected_components(edges, directed=False)[1][:count])


def _nearest(centers: np.ndarray, sizes: np.ndarray, of: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return which cluster is nearest to each of some, and the square of the height at which the two would merge."""
    squares = np.einsum("nd,nd->n", centers, centers)
    weights = sizes.astype(np.float32)
    nearest, gaps = np.zeros(len(of), int), np.zeros(len(of))
    for begin in range(0, len(of), BLOCK_ROWS):
        rows = of[begin : begin + BLOCK_ROWS]
        gap = squares[rows, None] + squares - 2 * (centers[rows] @ centers.T)
        gap = np.maximum(gap, 0) * (2 * weights[rows, None] * weights / (weights[rows, None] + weights))
        gap[np.arange(len(rows)), rows] = np.inf
        nearest[begin : begin + BLOCK_ROWS] = gap.argmin(axis=1)
        gaps[begin : begin + BLOCK_ROWS] = gap.min(axis=1)
    return nearest, gaps


def _mutual_pairs(nearest: np.ndarray, gaps: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return both ends of the pairs that are each other's nearest."""
    index = np.arange(len(nearest))
    one = index[(nearest[nearest] == index) & (index < nearest)]
    if not len(one):
        # Among ties rounding can make a ring of nearest ones; the closest pair is always one that may be merged.
        one = np.array([gaps.argmin()])
    return one, nearest[one]


def _in_order_of_height(merges: np.ndarray, count: int) -> np.ndarray:
    """Return merges (K - 1, 4) sorted by height, and their names with them."""
    order = np.argsort(merges[:, 2], kind="stable")
    names = np.arange(count + len(merges))
    names[count + order] = np.arange(count, count + len(merges))
    tree = merges[order]
    tree[:, :2] = np.sort(names[tree[:, :2].astype(int)], axis=1)
    return tree
