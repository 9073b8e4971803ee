"""What is done with classifiers: fit, save, read."""

from __future__ import annotations

import numpy as np

from ..runtime import map_questions, questions
from .errors import ModelError


def fit_classifier(question: map_questions.FitClassifier) -> map_questions.Fitted:
    """Fit a classifier, and guess each row by those of the other folds."""
    from .heads.fitting_classes import MODELS, fit, predict_held_out

    if question.model not in MODELS:
        raise ModelError(f"The model '{question.model}' is none of {', '.join(MODELS)}.")
    if not np.isfinite(question.features).all():
        raise ModelError("Some features of the samples are not finite numbers: choose the precision float32.")
    rows = question.features, question.classes, question.weights
    held_out = [predict_held_out(question.model, *rows, question.count, folds) for folds in question.folds]
    taken_for = np.stack(held_out) if held_out else np.zeros((0, len(question.classes)), np.int64)
    return map_questions.Fitted(fit(question.model, *rows, question.count), taken_for)


def save_classifier(question: map_questions.SaveClassifier) -> questions.Done:
    """Write a classifier."""
    from .heads.classifier_file import write_classifier

    write_classifier(question.path, question.about, question.classifier)
    return questions.Done()


def read_classifier(question: map_questions.ReadClassifier) -> map_questions.ReadIn:
    """Read a classifier."""
    from .heads.classifier_file import read_classifier

    return map_questions.ReadIn(*read_classifier(question.path))
