"""How alike places are to a codebook: a number from 0 to 1 that means the same in every map of it."""

from __future__ import annotations

import numpy as np

from ...runtime.model_descriptions import CodebookInfo, SimilarityMeasure

RIDGE = 1.0
"""What is added to each variance, in units of their mean, before directions are evened: of 0.1, 0.3, 1 and 3 the best over
all numbers of examples (Monterey's coast, benchmarks/asking.py)."""
AGAINST = 0.5
"""How much what is like the counter-examples takes away: better than 0.3 and 1 on the same ground."""

COLORS = ((27, 27, 58), (59, 74, 122), (79, 138, 139), (140, 193, 124), (242, 212, 92), (255, 248, 214))
"""Of similarity 0, 0.2, ..., 1, so that maps can be compared; between them colours are interpolated."""


class Similarity:
    """A codebook's own measure of similarity: the cosine between directions from its average, its variances evened out.

    1 is the same as the example, or as what several have in common; 0 is as alike as two places at random from what the
    codebook was made of, or less. Attribute `measure`: its numbers.
    """

    def __init__(self, measure: SimilarityMeasure) -> None:
        self.measure = measure

    @classmethod
    def of(cls, codebook: CodebookInfo, centroids: np.ndarray) -> Similarity:
        """Return that of a codebook with these centroids (K, D)."""
        weights = np.ones(len(centroids)) if codebook.counts is None else np.maximum(codebook.counts, 0).astype(float)
        weights = weights / weights.sum() if weights.sum() else np.full(len(centroids), 1 / len(centroids))
        unit_length = codebook.metric != "l2"
        rows = centroids.astype(np.float64)
        rows = _unit(rows) if unit_length else rows
        mean = weights @ rows
        covariance = (rows - mean).T @ ((rows - mean) * weights[:, None])
        ridge = RIDGE * max(float(np.trace(covariance)) / len(covariance), 1e-12)
        # Whatever rotation this evens the variances by, products of directions are the same; no eigenvectors are needed.
        factor = np.linalg.cholesky(covariance + ridge * np.eye(len(covariance)))
        axes = np.linalg.inv(factor).T.astype(np.float32)
        return cls(SimilarityMeasure(mean.astype(np.float32), axes, unit_length))

    def directions(self, features: np.ndarray) -> np.ndarray:
        """Return (N, D) float32 of length 1 for features (N, D)."""
        rows = features.astype(np.float32)
        rows = _unit(rows) if self.measure.unit_length else rows
        return _unit((rows - self.measure.mean) @ self.measure.axes)

    def wanted(self, features: np.ndarray, examples: np.ndarray, signs: np.ndarray) -> np.ndarray:
        """Return what examples have in common: the direction (D,), of length 1, whose product with others is that.

        Parameters
        ----------
        features
            (N, D): those of the examples' pixels.
        examples
            (N,) int: the example that each is of. All examples count the same, whatever their size.
        signs
            One number for each example: positive for one that is wanted, else a counter-example.
        """
        return in_common(self.directions(features), examples, signs)

    def scores(self, features: np.ndarray, wanted: np.ndarray) -> np.ndarray:
        """Return the similarity (N,) float32 of features (N, D), 0 to 1."""
        return np.clip(self.directions(features) @ wanted, 0, 1)


def in_common(directions: np.ndarray, examples: np.ndarray, signs: np.ndarray) -> np.ndarray:
    """Return what examples have in common, as `Similarity.wanted` does of features, of directions (N, D)."""
    present = np.unique(examples)
    means = np.stack([directions[examples == index].mean(axis=0) for index in present])
    liked = signs[present] > 0
    wanted = means[liked].mean(axis=0)
    if not liked.all():
        wanted = wanted - AGAINST * means[~liked].mean(axis=0)
    return _unit(wanted[None])[0].astype(np.float32)


def colors_of(scores: np.ndarray) -> np.ndarray:
    """Return the colours (N, 3) uint8 of similarity (N,)."""
    at = np.linspace(0, 1, len(COLORS))
    channels = [np.interp(scores, at, [color[channel] for color in COLORS]) for channel in range(3)]
    return np.stack(channels, axis=1).round().astype(np.uint8)


def _unit(rows: np.ndarray) -> np.ndarray:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(lengths > 0, lengths, 1)
