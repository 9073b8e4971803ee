"""Colours of centroids: similar centroids get similar colours, and how well that works is measured."""

from __future__ import annotations

import numpy as np
from scipy.spatial.distance import pdist, squareform
from scipy.stats import spearmanr
from skimage.color import deltaE_ciede2000, lab2rgb, rgb2lab
from sklearn.neighbors import NearestNeighbors
from sklearn.preprocessing import normalize

from .codebook import Codebook
from .embedding import rotation_onto

OUTLIER_PERCENT = 1.0
LIGHTEST, MIDDLE, CHROMA = 34.0, 57.0, 60.0
"""How far lightness goes from its middle, and green-red and blue-yellow from grey."""
GAMUT_STEPS = 12
ROOM = 60.0
"""K colours can be about this far apart, divided by the cube root of K."""
PAIRS = 200_000
NEIGHBOURS = 10


def to_euclidean(centroids: np.ndarray, metric: str) -> np.ndarray:
    """Return (K, D) float32 whose Euclidean distances say what is alike to the metric."""
    rows = centroids.astype(np.float32)
    return rows if metric == "l2" else normalize(rows)


def embedding_to_colors(embedding: np.ndarray, space: str = "cielab", ground: np.ndarray | None = None) -> np.ndarray:
    """Lay an embedding into colours.

    Parameters
    ----------
    embedding
        (K, 3).
    space
        "cielab": distance means perceived difference; what screens cannot show is pulled towards grey. "rgb", as the
        published codebook has it: each axis stretched to one of red, green and blue between its 1st and 99th percentile.
    ground
        (K, 3) RGB, 0 to 255: what the ground itself looks like. In CIELAB the embedding is turned, or mirrored, as a whole
        to where its colours are nearest to these: dark ground comes out dark, vegetation green. None to have the longest
        axis become green to red, the second dark to light, the third blue to yellow.

    Returns
    -------
    ndarray
        (K, 3) uint8.

    Notes
    -----
    `benchmarks/codebook_quality.py` compares the spaces. On 300 clusters of an aerial image and the sample scene CIELAB kept
    0.64 of ten nearest neighbours at a rank correlation of 0.76 (0.61 at 0.74 when not turned to the ground's colours), raw
    RGB 0.51 at 0.54, OKLab 0.54 at 0.71; PCA in CIELAB 0.48 at 0.79. Half of each axis's own length is taken out: more would
    pull near things apart, less leaves colours unused.
    """
    low, high = np.percentile(embedding, [OUTLIER_PERCENT, 100 - OUTLIER_PERCENT], axis=0)
    half = np.where(high > low, high - low, 1) / 2
    centered = embedding - (low + high) / 2
    if space == "rgb":
        return np.rint(255 * np.clip(centered / half / 2 + 0.5, 0, 1)).astype(np.uint8)
    evened = centered / np.sqrt(half * half.max())
    if ground is None:
        lab = evened[:, [1, 0, 2]]
    else:
        wanted = to_lab(ground)
        lab = evened @ rotation_onto(evened, wanted - wanted.mean(axis=0))
    return to_rgb(np.array([MIDDLE, 0, 0]) + np.array([LIGHTEST, CHROMA, CHROMA]) * lab)


def cluster_means(means: np.ndarray, labels: np.ndarray, clusters: int) -> np.ndarray:
    """Return (K, 3) float64: the mean of the rows (N, 3) of each cluster, which labels (N,) give one at least."""
    counts = np.bincount(labels, minlength=clusters)
    return np.column_stack([np.bincount(labels, band, clusters) for band in means.T]) / counts[:, None]


def align_colors(embedding: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Turn, scale and shift an embedding as a whole onto the colours that its points should have, and lay it into CIELAB.

    Parameters
    ----------
    embedding
        (K, 3).
    targets
        (K, 3) CIELAB, as `matched_lab` gives.

    Returns
    -------
    ndarray
        (K, 3) uint8.
    """
    points, wanted = embedding - embedding.mean(axis=0), targets - targets.mean(axis=0)
    turned = points @ rotation_onto(points, wanted)
    scale = (turned * wanted).sum() / max((turned**2).sum(), 1e-12)
    spread = wanted.std() / max(turned.std(), 1e-12)
    # Least squares shrinks what matches badly; colours should still fill the space as those of the other codebook do.
    return to_rgb(turned * max(scale, spread) + targets.mean(axis=0))


def matched_lab(centroids: np.ndarray, reference: Codebook, metric: str) -> np.ndarray:
    """Return (K, 3) CIELAB: for each centroid the colour of the one of another codebook that is nearest by `metric`."""
    rows, others = (to_euclidean(points, metric) for points in (centroids, reference.centroids))
    nearest = NearestNeighbors(n_neighbors=1).fit(others).kneighbors(rows, return_distance=False)[:, 0]
    return to_lab(reference.colors)[nearest]


def to_lab(colors: np.ndarray) -> np.ndarray:
    """Return (K, 3) sRGB, 0 to 255, as CIELAB."""
    return np.asarray(rgb2lab(colors[None] / 255.0)[0])


def to_rgb(lab: np.ndarray) -> np.ndarray:
    """Return (K, 3) CIELAB as uint8 sRGB; what no screen shows loses chroma until one does."""
    lab = np.column_stack([np.clip(lab[:, 0], 0, 100), lab[:, 1:]])
    least: np.ndarray = np.zeros(len(lab))
    most: np.ndarray = np.ones(len(lab))
    for _ in range(GAMUT_STEPS):
        share = (least + most) / 2
        shown = _shown(lab, share)
        least, most = np.where(shown, share, least), np.where(shown, most, share)
    whole = _shown(lab, np.ones(len(lab)))
    return np.rint(255 * np.clip(_srgb(lab, np.where(whole, 1, least)), 0, 1)).astype(np.uint8)


def measure(rows: np.ndarray, colors: np.ndarray, seed: int = 0) -> dict[str, float]:
    """Measure how well colours tell what is alike.

    Parameters
    ----------
    rows
        (K, D), whose Euclidean distances count.
    colors
        (K, 3) uint8.

    Returns
    -------
    dict
        ``rank_correlation``: Spearman's, of centroid distances with colour differences (CIEDE2000), over up to 200,000
        pairs. ``neighbours_kept``: share of each centroid's ten nearest that are among its ten nearest in colour (CIELAB).
        By chance they are 0 and 10 / (K - 1).
    """
    size = len(rows)
    if size < 3:
        return {"rank_correlation": float("nan"), "neighbours_kept": float("nan")}
    lab = to_lab(colors)
    rng = np.random.default_rng(seed)
    every = size * (size - 1) // 2 <= PAIRS
    pairs = np.asarray(np.triu_indices(size, 1) if every else rng.integers(0, size, (2, PAIRS)))
    one, other = (end[pairs[0] != pairs[1]] for end in pairs)
    distances = np.linalg.norm(rows[one] - rows[other], axis=1)
    correlation = spearmanr(distances, deltaE_ciede2000(lab[one], lab[other])).statistic
    count = min(NEIGHBOURS, size - 1)
    near, alike = (
        NearestNeighbors(n_neighbors=count).fit(points).kneighbors(return_distance=False) for points in (rows, lab)
    )
    kept = np.mean([len(np.intersect1d(a, b)) / count for a, b in zip(near, alike)])
    return {"rank_correlation": float(correlation), "neighbours_kept": float(kept)}


def separate_colors(colors: np.ndarray, least: float = 12.0, rounds: int = 200) -> np.ndarray:
    """Push colours (K, 3) uint8 apart in CIELAB until none is closer than `least` to another, as far as there is room."""
    # More colours than there is room for would only push one another into the rim of what screens show.
    least = min(least, ROOM / len(colors) ** (1 / 3))
    lab = to_lab(colors)
    # Equal colours need a direction to part in.
    lab += np.random.default_rng(0).normal(0, 0.1, lab.shape)
    for _ in range(rounds):
        distances = squareform(pdist(lab))
        np.fill_diagonal(distances, np.inf)
        if distances.min() >= least:
            break
        push = np.clip(least * 1.05 - distances, 0, None) / np.maximum(distances, 1e-6) / 4
        pushed = to_lab(to_rgb(lab + push.sum(axis=1)[:, None] * lab - push @ lab))
        if np.array_equal(pushed, lab):
            break
        lab = pushed
    return to_rgb(lab)


def _srgb(lab: np.ndarray, share: np.ndarray) -> np.ndarray:
    """Return CIELAB with its chroma reduced to a share, as sRGB that may lie outside 0 to 1."""
    reduced = np.column_stack([lab[:, 0], lab[:, 1:] * share[:, None]])
    return np.asarray(lab2rgb(reduced[None])[0])


def _shown(lab: np.ndarray, share: np.ndarray) -> np.ndarray:
    """Whether a screen shows these: what `lab2rgb` had to clip comes back as another colour."""
    reduced = np.column_stack([lab[:, 0], lab[:, 1:] * share[:, None]])
    back = rgb2lab(np.clip(lab2rgb(reduced[None]), 0, 1))[0]
    return np.abs(back - reduced).max(axis=1) < 0.5
