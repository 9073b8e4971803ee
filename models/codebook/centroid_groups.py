"""Groups of centroids: a tree (Ward), cut where a legend is short enough for a person to read."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .codebook import Codebook
from .colors import separate_colors, to_euclidean, to_lab, to_rgb
from .ward_tree import cut_tree, ward_tree

LEVELS = (8, 16, 32, 64)


@dataclass(frozen=True)
class Grouping:
    """K centroids in G groups.

    Parameters
    ----------
    groups
        (K,) uint16.
    names
        G paths in the tree, such as "2.1": groups that share a beginning were one group at a coarser level.
    colors
        (G, 3) uint8: the mean colour of each, kept distinct from the others'.
    counts
        (G,): centroids in each.
    """

    groups: np.ndarray
    names: tuple[str, ...]
    colors: np.ndarray
    counts: np.ndarray


def cut_into_groups(
    tree: np.ndarray, sizes: tuple[int, ...], weights: np.ndarray
) -> tuple[np.ndarray, tuple[tuple[str, ...], ...]]:
    """Cut a tree into several numbers of groups, coarse to fine.

    Parameters
    ----------
    tree
        (K - 1, 4) linkage.
    sizes
        Ascending numbers of groups.
    weights
        (K,): what orders the groups of one parent, heaviest first.

    Returns
    -------
    groups
        (K, L) uint16.
    names
        Of each level's groups. A group that a finer cut leaves whole keeps its name.
    """
    cuts = np.column_stack([cut_tree(tree, size) for size in sizes])
    groups, levels = np.zeros(cuts.shape, np.uint16), []
    paths = np.full(len(cuts), "", object)
    for level, labels in enumerate(cuts.T):
        for parent in np.unique(paths.astype(str)):
            inside = paths == parent
            children = np.unique(labels[inside])
            heaviness = [weights[inside & (labels == child)].sum() for child in children]
            children = children[np.argsort(np.negative(heaviness), kind="stable")]
            if len(children) > 1 or not parent:
                for number, child in enumerate(children, 1):
                    paths[inside & (labels == child)] = f"{parent}.{number}".lstrip(".")
        names = sorted(set(paths), key=lambda path: [int(part) for part in path.split(".")])
        groups[:, level] = [names.index(path) for path in paths]
        levels.append(tuple(names))
    return groups, tuple(levels)


def standard_groups(rows: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray | None, tuple[tuple[str, ...], ...]]:
    """Return the groups and names that a codebook stores: its centroids' tree cut into 8, 16, 32 and 64."""
    sizes = tuple(size for size in LEVELS if size < len(rows))
    return cut_into_groups(ward_tree(rows), sizes, weights) if sizes else (None, ())


def group_centroids(codebook: Codebook, groups: int) -> Grouping:
    """Group a codebook's centroids into any number of groups: as it stores them, or by its tree made anew."""
    weights = np.ones(len(codebook.centroids)) if codebook.counts is None else codebook.counts
    stored = {len(names): level for level, names in enumerate(codebook.group_names)}
    if codebook.groups is not None and groups in stored:
        labels, names = codebook.groups[:, stored[groups]], codebook.group_names[stored[groups]]
    else:
        tree = ward_tree(to_euclidean(codebook.centroids, codebook.metric))
        sizes = tuple(sorted({*(size for size in LEVELS if size < groups), groups}))
        cuts, levels = cut_into_groups(tree, sizes, weights)
        labels, names = cuts[:, -1], levels[-1]
    lab = to_lab(codebook.colors)
    means = np.stack([np.average(lab[labels == group], axis=0, weights=weights[labels == group] + 1e-9)
                      for group in range(len(names))])
    counts = np.bincount(labels, minlength=len(names))
    return Grouping(labels.astype(np.uint16), names, separate_colors(to_rgb(means)), counts)
