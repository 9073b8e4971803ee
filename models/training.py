"""From features to a codebook: K-means for the centroids, t-SNE to three dimensions for their colours."""

from __future__ import annotations

from typing import Any

import numpy as np
from openTSNE import TSNE
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA

from .codebook import Codebook
from .errors import ModelError

MOST_NEIGHBOURS = 30
MOST_ROWS = 200_000
OUTLIER_PERCENT = 1.0


def fit_codebook(features: np.ndarray, clusters: int, name: str, encoder: str, seed: int = 0, **metadata: Any) -> Codebook:
    """Cluster features and colour the clusters.

    Lloyd's K-means from k-means++ seeds by scikit-learn, over at most 200,000 features.

    Parameters
    ----------
    features
        (N, D) floats.
    clusters
        Number of centroids.
    seed
        The same seed and features give the same codebook.
    name, encoder, **metadata
        What the codebook is to say of itself; see `Codebook`.

    Raises
    ------
    ModelError
        If there are fewer features than clusters, or some are not finite.
    """
    if len(features) < clusters:
        raise ModelError(f"{len(features)} features do not make {clusters} clusters: sample more, or ask for fewer.")
    if not np.isfinite(features).all():
        raise ModelError("Some features are not finite: the encoder is damaged, or its precision too low.")
    rng = np.random.default_rng(seed)
    if len(features) > MOST_ROWS:
        features = features[np.sort(rng.choice(len(features), MOST_ROWS, replace=False))]
    kmeans = KMeans(clusters, n_init=1, random_state=seed).fit(features.astype(np.float32))
    order = np.argsort(-np.bincount(kmeans.labels_, minlength=clusters), kind="stable")
    centroids = kmeans.cluster_centers_[order].astype(np.float32)
    return Codebook(
        centroids=centroids,
        colors=embed_colors(centroids, seed),
        counts=np.bincount(kmeans.labels_, minlength=clusters)[order].astype(np.int64),
        name=name,
        encoder=encoder,
        training={"features": len(features), "seed": seed, "inertia": float(kmeans.inertia_)},
        **metadata,
    )


def embed_colors(centroids: np.ndarray, seed: int = 0) -> np.ndarray:
    """Lay centroids into RGB so that alike ones get alike colours: t-SNE to three dimensions, started from their PCA.

    Parameters
    ----------
    centroids
        (K, D), K > 3.

    Returns
    -------
    ndarray
        (K, 3) uint8; each axis stretched between its 1st and 99th percentile.
    """
    start = PCA(3, random_state=seed).fit_transform(centroids)
    embedded = TSNE(
        n_components=3,
        perplexity=min(MOST_NEIGHBOURS, (len(centroids) - 1) / 3),
        initialization=start / start[:, 0].std() * 1e-4,
        negative_gradient_method="bh",
        random_state=seed,
        n_jobs=1,
    ).fit(centroids)
    low, high = np.percentile(embedded, [OUTLIER_PERCENT, 100 - OUTLIER_PERCENT], axis=0)
    return np.rint(255 * np.clip((np.asarray(embedded) - low) / (high - low), 0, 1)).astype(np.uint8)
