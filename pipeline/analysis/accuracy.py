"""How good classes are, from predictions of samples that were held out: whole shapes, and whole squares of ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...runtime.progress import Progress
from ...runtime.translation import tr
from .pixels_under_shapes import Samples
from .sample_labels import LabelledSamples

FOLDS = 5
SIDES = 6
"""Squares along the longer side of the ground that samples cover."""
Z = 1.959964
"""Standard deviations of an interval of 95 %."""


@dataclass(frozen=True)
class Split:
    """A way of holding samples out.

    Parameters
    ----------
    name, description
        As a report calls it, and what is held out, as a sentence.
    folds
        (N,) int: the fold in which each pixel is held out.
    """

    name: str
    description: str
    folds: np.ndarray

    @property
    def count(self) -> int:
        """How many folds there are; fewer than 2 say nothing."""
        return int(self.folds.max()) + 1 if len(self.folds) else 0


@dataclass(frozen=True)
class Confusion:
    """What held-out samples were taken for. C classes.

    Parameters
    ----------
    counts
        (C, C) float64: rows are the true class, columns the predicted one; each shape counts 1, its pixels a part of it.
    """

    counts: np.ndarray

    @property
    def overall(self) -> float:
        """The share that is right."""
        return float(np.trace(self.counts) / max(self.counts.sum(), 1e-12))

    @property
    def recalls(self) -> np.ndarray:
        """(C,): the share of a class that is found; NaN where it has no samples."""
        return _shares(np.diag(self.counts), self.counts.sum(axis=1))

    @property
    def precisions(self) -> np.ndarray:
        """(C,): the share of what is called so that is right; NaN where nothing is called so."""
        return _shares(np.diag(self.counts), self.counts.sum(axis=0))


def by_shape(samples: Samples, classes: np.ndarray, seed: int = 0) -> Split:
    """Return a split in which no shape is in two folds, and each class in as many as it has shapes for."""
    rng = np.random.default_rng(seed)
    shapes, first = np.unique(samples.shapes, return_index=True)
    fold_of, start = np.zeros(len(shapes), int), 0
    for number in np.unique(classes):
        own = rng.permutation(np.flatnonzero(classes[first] == number))
        # Each class goes on where the last ended, so that folds are of one size.
        fold_of[own] = (np.arange(len(own)) + start) % FOLDS
        start += len(own)
    description = tr("Whole samples are held out, and guessed from the others.")
    return Split(tr("by sample"), description, _dense(fold_of[np.searchsorted(shapes, samples.shapes)]))


def by_square(samples: Samples, seed: int = 0) -> tuple[Split, int]:
    """Return a split in which no square of ground is in two folds, and the side of a square in pixels.

    A shape lies where its first pixel lies, and is not parted.
    """
    rng = np.random.default_rng(seed)
    shapes, first, index = np.unique(samples.shapes, return_index=True, return_inverse=True)
    places = np.column_stack([samples.rows[first], samples.columns[first]])
    side = max(1, -(-int(np.ptp(places, axis=0).max() + 1) // SIDES)) if len(shapes) else 1
    squares = np.unique((places - places.min(axis=0)) // side, axis=0, return_inverse=True)[1].ravel()
    order = rng.permutation(squares.max() + 1)
    description = tr(
        "All samples in a square of {side} x {side} pixels are held out together, and guessed from those elsewhere: what is "
        "to be expected where nothing was labelled nearby."
    ).format(side=side)
    return Split(tr("by square of ground"), description, _dense((order[squares] % FOLDS)[index])), side


def held_out_splits(labelled: LabelledSamples, progress: Progress) -> list[Split]:
    """Return the ways that say something of these samples."""
    shape = by_shape(labelled.samples, labelled.classes)
    square, _ = by_square(labelled.samples)
    few = [
        name
        for number, name in enumerate(labelled.names)
        if len(np.unique(labelled.samples.shapes[labelled.classes == number])) < 2
    ]
    if few:
        progress.warn(
            tr(
                "There is one sample alone of {classes}: where that is held out, nothing is known of the class, so "
                "that its accuracy cannot be told. Give more."
            ).format(classes=", ".join(few))
        )
    return [split for split in (shape, square) if split.count > 1]


def confusion(classes: np.ndarray, predicted: np.ndarray, shapes: np.ndarray, count: int) -> Confusion:
    """Return what pixels (N,) of `classes` were taken for; each shape counts 1."""
    _, index, pixels = np.unique(shapes, return_inverse=True, return_counts=True)
    counts = np.zeros((count, count))
    np.add.at(counts, (classes, predicted), 1 / pixels[index])
    return Confusion(counts)


def wilson(right: float, total: float) -> tuple[float, float]:
    """Return the interval of 95 % of a share (Wilson 1927); 0 to 1 where nothing was counted."""
    if total <= 0:
        return 0.0, 1.0
    share, square = right / total, Z**2 / total
    center, half = share + square / 2, Z * np.sqrt(share * (1 - share) / total + square / (4 * total))
    return float((center - half) / (1 + square)), float((center + half) / (1 + square))


@dataclass(frozen=True)
class AdjustedArea:
    """A class's area, corrected by what held-out samples were confused with, and half the width of its interval of 95 %.

    In the unit of the areas given; `half` is NaN where a class of the map has fewer than two samples.
    """

    area: float
    half: float


def adjusted_areas(found: Confusion, mapped: np.ndarray) -> list[AdjustedArea]:
    """Return the areas of classes by Olofsson et al. (2014), equations 9 to 11: the map's classes are the strata.

    They hold for samples that were drawn at random within each class of the map.

    Parameters
    ----------
    mapped
        (C,): the area of each class on the map.
    """
    of_map = found.counts.T
    totals = of_map.sum(axis=1)
    weights = mapped / max(mapped.sum(), 1e-12)
    # A class of the map without samples is taken at its word.
    rows = np.where(totals[:, None] > 0, of_map / np.maximum(totals, 1e-12)[:, None], np.eye(len(mapped)))
    proportions = weights @ rows
    spread = weights[:, None] ** 2 * rows * (1 - rows) / np.where(totals > 1, totals - 1, np.nan)[:, None]
    spread = np.where((weights[:, None] > 0) & (totals[:, None] <= 1), np.nan, np.nan_to_num(spread))
    errors = np.sqrt(spread.sum(axis=0))
    return [
        AdjustedArea(float(share * mapped.sum()), float(Z * error * mapped.sum()))
        for share, error in zip(proportions, errors)
    ]


def _shares(right: np.ndarray, total: np.ndarray) -> np.ndarray:
    return np.where(total > 0, right / np.maximum(total, 1e-12), np.nan)


def _dense(folds: np.ndarray) -> np.ndarray:
    """Return folds numbered without gaps."""
    return np.unique(folds, return_inverse=True)[1]
