"""From features to a codebook: K-means for the centroids, t-SNE for their colours, a tree for their groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ...runtime.constants import COLOR_SPACES
from ...runtime.kmeans_iterations import Clustering
from ...runtime.translation import Text
from ..errors import ModelError
from .centroid_groups import standard_groups
from .codebook import Codebook
from .colors import (
    align_colors,
    cluster_means,
    embedding_to_colors,
    matched_lab,
    measure,
    to_euclidean,
)
from .embedding import embed, principal_components
from .kmeans_clustering import Report, ignore_progress, kmeans


@dataclass(frozen=True)
class Coloring:
    """How centroids are coloured: in which space, or in line with another codebook.

    Parameters
    ----------
    space
        "cielab" or "rgb".
    align
        A codebook of the same encoder's features, whose colours are to be kept.
    means
        (N, 3) uint8: the mean RGB of each feature's patch, that colours are turned towards; None where it is not known.
    """

    space: str = "cielab"
    align: Codebook | None = None
    means: np.ndarray | None = None


def fit_codebook(
    features: np.ndarray,
    clusters: int,
    name: str,
    encoder: str,
    seed: int = 0,
    means: np.ndarray | None = None,
    **metadata: Any,
) -> Codebook:
    """Cluster features, colour the clusters and group them.

    Parameters
    ----------
    features
        (N, D) floats.
    clusters
        Number of centroids.
    seed
        The same seed and features give the same codebook.
    means
        (N, 3) uint8: the mean RGB of each feature's patch, where it is known.
    name, encoder, **metadata
        What the codebook is to say of itself; see `Codebook`.

    Raises
    ------
    ModelError
        If there are fewer features than clusters, or some are not finite.
    """
    found = kmeans(features, clusters, seed, metadata.get("metric", Codebook.metric))
    return make_codebook(found, name, encoder, seed, Coloring(means=means), **metadata)


def make_codebook(
    found: Clustering,
    name: str,
    encoder: str,
    seed: int = 0,
    coloring: Coloring = Coloring(),
    report: Report = ignore_progress,
    training: dict[str, Any] | None = None,
    **metadata: Any,
) -> Codebook:
    """Colour and group what was clustered, and measure how well the colours tell what is alike.

    Raises
    ------
    ModelError
        If there is no such colour space.
    """
    if coloring.space not in COLOR_SPACES:
        raise ModelError(
            "The colour space '{space}' is none of {known}.", space=coloring.space, known=", ".join(COLOR_SPACES)
        )
    metric = metadata.get("metric", Codebook.metric)
    rows = to_euclidean(found.centroids, metric)
    ground = None if coloring.means is None else cluster_means(coloring.means, found.labels, len(rows))
    report(Text("Embedding: t-SNE to three dimensions"), 0, 1)
    if coloring.align is None:
        embedding = embed(rows, seed, report=report)
        colors = embedding_to_colors(embedding, coloring.space, ground)
    else:
        targets = matched_lab(found.centroids, coloring.align, metric)
        embedding = embed(rows, seed, targets, report)
        colors = align_colors(embedding, targets)
    report(Text("Colouring: groups, and how well the colours tell what is alike"), 0, 1)
    components = embedding_to_colors(principal_components(rows, seed), coloring.space, ground)
    groups, group_names = standard_groups(rows, found.counts)
    summary = {
        "features": len(found.labels),
        "seed": seed,
        "inertia": found.history[-1],
        "history": found.history,
        "color_space": coloring.space if coloring.align is None else f"aligned to '{coloring.align.name}'",
        "colors": measure(rows, colors),
        "pca_colors": measure(rows, components),
    }
    return Codebook(
        centroids=found.centroids,
        colors=colors,
        counts=found.counts,
        groups=groups,
        group_names=group_names,
        embedding=embedding,
        name=name,
        encoder=encoder,
        training={**summary, **(training or {})},
        **metadata,
    )
