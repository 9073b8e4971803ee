"""Classifiers fitted to labelled features with scikit-learn, and tried on features that were held out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.linear_model import LogisticRegression

from ...runtime.model_descriptions import ClassifierNumbers
from .classifier import LINEAR, NEIGHBOURS, PART, Classifier

STRENGTH = 1.0
"""Of logistic regression, scikit-learn's C, on features whose numbers have a variance of 1: of 0.003 to 10 the best on the
sample scene, and as good as any on Monterey's coast. Features keep their lengths: at one length both are worse."""
ITERATIONS = 300

Fitted = dict[str, Any]
"""What `ClassifierNumbers` has beside the mean and the scale."""


def fit(model: str, features: np.ndarray, classes: np.ndarray, weights: np.ndarray, count: int) -> ClassifierNumbers:
    """Fit a classifier.

    Parameters
    ----------
    model
        One of `MODELS`.
    features, classes, weights
        (N, D), (N,) int, (N,): classes are below `count`, and not all of them need be there.
    """
    rows = features.astype(np.float32)
    mean, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    own = MODELS[model]((rows - mean) / scale, classes, weights, count)
    return ClassifierNumbers(count=count, mean=mean.astype(np.float32), scale=scale.astype(np.float32), **own)


def predict_probabilities(fitted: ClassifierNumbers, features: np.ndarray) -> np.ndarray:
    """Return the probabilities (N, C) float32 of features (N, D), as the head gives them."""
    head = Classifier(fitted, torch.device("cpu"))
    parts = torch.from_numpy(features.astype(np.float32)).split(PART)
    return np.concatenate([head.probabilities(part).numpy() for part in parts])


def predict(fitted: ClassifierNumbers, features: np.ndarray) -> np.ndarray:
    """Return the classes (N,) int64 of features (N, D)."""
    return predict_probabilities(fitted, features).argmax(axis=1)


def predict_held_out(
    model: str, features: np.ndarray, classes: np.ndarray, weights: np.ndarray, count: int, folds: np.ndarray
) -> np.ndarray:
    """Return (N,) int64: what each row is taken for by a classifier that was fitted to the other folds."""
    found = np.zeros(len(classes), np.int64)
    for fold in range(int(folds.max()) + 1):
        held = folds == fold
        if len(np.unique(classes[~held])) == 1:
            found[held] = classes[~held][0]
        else:
            fitted = fit(model, features[~held], classes[~held], weights[~held], count)
            found[held] = predict(fitted, features[held])
    return found


def _logistic(rows: np.ndarray, classes: np.ndarray, weights: np.ndarray, count: int) -> Fitted:
    fitted = LogisticRegression(C=STRENGTH, max_iter=ITERATIONS).fit(rows, classes, weights)
    return _linear(fitted.coef_, fitted.intercept_, fitted.classes_, count)


def _discriminant(rows: np.ndarray, classes: np.ndarray, weights: np.ndarray, count: int) -> Fitted:
    present = np.unique(classes)
    priors = np.full(len(present), 1 / len(present))
    fitted = LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto", priors=priors).fit(rows, classes)
    return _linear(fitted.coef_, fitted.intercept_, fitted.classes_, count)


def _neighbours(rows: np.ndarray, classes: np.ndarray, weights: np.ndarray, count: int) -> Fitted:
    return {"kind": NEIGHBOURS, "rows": rows.astype(np.float32), "classes": classes.astype(np.int64)}


def _linear(weights: np.ndarray, bias: np.ndarray, present: np.ndarray, count: int) -> Fitted:
    """Return weights and bias of all classes; those of two are one line in scikit-learn."""
    if len(weights) == 1:
        weights, bias = np.concatenate([-weights, weights]) / 2, np.concatenate([-bias, bias]) / 2
    whole, offsets = np.zeros((count, weights.shape[1]), np.float32), np.full(count, -1e9, np.float32)
    whole[present], offsets[present] = weights, bias
    return {"kind": LINEAR, "weights": whole, "bias": offsets}


MODELS: dict[str, Callable[[np.ndarray, np.ndarray, np.ndarray, int], Fitted]] = {
    "logistic": _logistic,
    "discriminant": _discriminant,
    "neighbours": _neighbours,
}
