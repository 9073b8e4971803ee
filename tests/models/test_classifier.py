"""Classifiers: the head gives what scikit-learn fitted, held-out rows are guessed by others, and files are read strictly."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from geocentroids.models.classifier_operations import fit_classifier, read_classifier, save_classifier
from geocentroids.models.errors import ModelError
from geocentroids.models.heads.classifier import Classifier
from geocentroids.models.heads.classifier_fitting import MODELS, fit, predict
from geocentroids.runtime.message_codec import from_frame, to_frame
from geocentroids.runtime.questions_of_analysis import (
    ClassifierContents,
    FitClassifier,
    Fitted,
    ReadClassifier,
    SaveClassifier,
)
from safetensors.numpy import save_file
from sklearn.linear_model import LogisticRegression

RNG = np.random.default_rng(4)
CLASSES = np.repeat(np.arange(3), 40)
ROWS = (RNG.normal(0, 1, (3, 10))[CLASSES] + RNG.normal(0, 0.4, (120, 10))).astype(np.float32)
WEIGHTS = np.ones(120, np.float32)
FOLDS = (np.arange(120) % 5)[None]
QUESTION = FitClassifier("logistic", 3, ROWS, CLASSES, WEIGHTS, FOLDS)


@pytest.mark.parametrize("classes", [2, 3])
def test_the_head_gives_scikit_learns_probabilities(classes):
    kept = classes > CLASSES
    fitted = fit("logistic", ROWS[kept], CLASSES[kept], WEIGHTS[kept], 3)
    rows = (ROWS[kept] - fitted.mean) / fitted.scale
    expected = LogisticRegression(C=1.0, max_iter=300).fit(rows, CLASSES[kept]).predict_proba(rows)
    made = Classifier(fitted, torch.device("cpu")).probabilities(torch.from_numpy(ROWS[kept])).numpy()
    np.testing.assert_allclose(made[:, :classes], expected, atol=2e-3)
    assert classes == 3 or made[:, 2].max() == 0


@pytest.mark.parametrize("model", MODELS)
def test_held_out_rows_and_a_block(model):
    question = replace(QUESTION, model=model)
    answer = from_frame(to_frame(fit_classifier(from_frame(to_frame(question), FitClassifier))), Fitted)
    assert (answer.held_out[0] == CLASSES).mean() > 0.9
    assert (predict(answer.classifier, ROWS) == CLASSES).mean() > 0.9
    made = Classifier(answer.classifier, torch.device("cpu"))(torch.from_numpy(ROWS))
    assert (made["classes"].numpy() == CLASSES).mean() > 0.9
    assert 1 / 3 <= made["probability"].min() <= made["probability"].max() <= 1 + 1e-6


def test_labels_that_say_nothing_are_guessed_no_better_than_by_chance():
    shuffled = np.random.default_rng(1).permutation(CLASSES)
    assert (fit_classifier(replace(QUESTION, classes=shuffled)).held_out[0] == shuffled).mean() < 0.5


@pytest.mark.parametrize("model", MODELS)
def test_a_file_holds_all_of_a_classifier(model, tmp_path):
    path = str(tmp_path / "a.classifier.safetensors")
    classifier = fit_classifier(replace(QUESTION, model=model, folds=FOLDS[:0])).classifier
    about = {"classes": [{"name": name, "color": "#102030"} for name in "abc"]}
    save_classifier(SaveClassifier(path, about, classifier))
    found = from_frame(to_frame(read_classifier(ReadClassifier(path))), ClassifierContents)
    assert found.about == {"format": 1, "kind": classifier.kind, **about} and found.classifier.count == 3
    for name in ("mean", "scale", "weights", "bias", "rows", "classes"):
        np.testing.assert_array_equal(getattr(found.classifier, name), getattr(classifier, name))


def test_files_that_are_no_classifiers(tmp_path):
    path = tmp_path / "a.classifier.safetensors"
    question = ReadClassifier(str(path))
    with pytest.raises(ModelError, match="is not there"):
        read_classifier(question)
    path.write_bytes(b"\x80\x04 a pickle")
    with pytest.raises(ModelError, match="is not a classifier, or damaged"):
        read_classifier(question)
    fitted = fit("logistic", ROWS, CLASSES, WEIGHTS, 3)
    arrays = {name: getattr(fitted, name) for name in ("mean", "scale", "weights", "bias")}
    for header in ('{"format": 2}', '{"format": 1, "kind": "oracle", "classes": []}',
                   '{"format": 1, "kind": "linear", "classes": ["a", "b"]}'):
        save_file(arrays, path, {"geocentroids": header})
        with pytest.raises(ModelError, match=r"update GeoCentroids|not a classifier, or damaged"):
            read_classifier(question)


def test_what_cannot_be_fitted():
    with pytest.raises(ModelError, match="none of logistic, discriminant, neighbours"):
        fit_classifier(replace(QUESTION, model="oracle"))
    with pytest.raises(ModelError, match="not finite"):
        fit_classifier(replace(QUESTION, features=np.full((120, 10), np.inf, np.float32)))
