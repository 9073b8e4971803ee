"""What is done with classifiers: fit, save, read."""

from __future__ import annotations

import numpy as np

from ..runtime import questions, questions_of_analysis
from .errors import ModelError


def fit_classifier(question: questions_of_analysis.FitClassifier) -> questions_of_analysis.Fitted:
    """Fit a classifier, and guess each row by those of the other folds."""
    from .heads.classifier_fitting import MODELS, fit, predict_held_out

    if question.model not in MODELS:
        raise ModelError("The model '{model}' is none of {known}.", model=question.model, known=", ".join(MODELS))
    if not np.isfinite(question.features).all():
        raise ModelError("Some features of the samples are not finite numbers: choose the precision float32.")
    rows = question.features, question.classes, question.weights
    held_out = [predict_held_out(question.model, *rows, question.count, folds) for folds in question.folds]
    taken_for = np.stack(held_out) if held_out else np.zeros((0, len(question.classes)), np.int64)
    return questions_of_analysis.Fitted(fit(question.model, *rows, question.count), taken_for)


def save_classifier(question: questions_of_analysis.SaveClassifier) -> questions.Done:
    """Write a classifier."""
    from .heads.classifier_file import write_classifier

    write_classifier(question.path, question.about, question.classifier)
    return questions.Done()


def read_classifier(question: questions_of_analysis.ReadClassifier) -> questions_of_analysis.ClassifierContents:
    """Read a classifier."""
    from .heads.classifier_file import read_classifier

    return questions_of_analysis.ClassifierContents(*read_classifier(question.path))
