"""Classifiers: the head gives what scikit-learn fitted, held-out rows are guessed by others, and files are read strictly."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from geocentroids.models.errors import ModelError
from geocentroids.models.head_answers import fit_classifier, give_classifier, save_classifier, values
from geocentroids.models.heads.classifier import Classifier
from geocentroids.models.heads.fitting_classes import MODELS, fit, predict
from geocentroids.runtime.frames import Frame
from safetensors.numpy import save_file
from sklearn.linear_model import LogisticRegression

RNG = np.random.default_rng(4)
CLASSES = np.repeat(np.arange(3), 40)
ROWS = (RNG.normal(0, 1, (3, 10))[CLASSES] + RNG.normal(0, 0.4, (120, 10))).astype(np.float32)
WEIGHTS = np.ones(120, np.float32)


def question(model="logistic", **changes):
    arrays = {"features": ROWS, "classes": CLASSES, "weights": WEIGHTS, "by sample": np.arange(120) % 5}
    return Frame("fit_classifier", {"model": model, "count": 3, "splits": ["by sample"]}, {**arrays, **changes})


@pytest.mark.parametrize("classes", [2, 3])
def test_the_head_gives_scikit_learns_probabilities(classes):
    kept = classes > CLASSES
    kind, arrays = fit("logistic", ROWS[kept], CLASSES[kept], WEIGHTS[kept], 3)
    rows = (ROWS[kept] - arrays["mean"]) / arrays["scale"]
    expected = LogisticRegression(C=1.0, max_iter=300).fit(rows, CLASSES[kept]).predict_proba(rows)
    made = Classifier(kind, arrays, torch.device("cpu")).probabilities(torch.from_numpy(ROWS[kept])).numpy()
    np.testing.assert_allclose(made[:, :classes], expected, atol=2e-3)
    assert classes == 3 or made[:, 2].max() == 0


@pytest.mark.parametrize("model", MODELS)
def test_held_out_rows_and_a_block(model):
    answer = fit_classifier(question(model))
    assert (answer.arrays.pop("by sample") == CLASSES).mean() > 0.9
    assert (predict((answer.fields["kind"], answer.arrays), ROWS) == CLASSES).mean() > 0.9
    valid = np.ones((12, 10), bool)
    valid[3, 4] = False
    features = torch.from_numpy(ROWS.reshape(12, 10, 10))
    made = values(features, valid, Frame("values", {"head": answer.fields["kind"]}, answer.arrays), ModelError(""))()
    assert made.arrays["classes"].dtype == np.uint8 and made.arrays["classes"][3, 4] == 255
    assert (made.arrays["classes"].ravel() == CLASSES).mean() > 0.9 and np.isnan(made.arrays["probability"][3, 4])
    assert 1 / 3 <= np.nanmin(made.arrays["probability"]) <= np.nanmax(made.arrays["probability"]) <= 1 + 1e-6


def test_labels_that_say_nothing_are_guessed_no_better_than_by_chance():
    shuffled = np.random.default_rng(1).permutation(CLASSES)
    answer = fit_classifier(question(classes=shuffled))
    assert (answer.arrays["by sample"] == shuffled).mean() < 0.5


@pytest.mark.parametrize("model", MODELS)
def test_a_file_holds_all_of_a_classifier(model, tmp_path):
    path = str(tmp_path / "a.classifier.safetensors")
    answer = fit_classifier(question(model))
    del answer.arrays["by sample"]
    about = {"classes": [{"name": name, "color": "#102030"} for name in "abc"], "kind": answer.fields["kind"]}
    save_classifier(Frame("", {"path": path, "about": about}, answer.arrays))
    found = give_classifier(Frame("", {"path": path}))
    assert found.fields["about"] == {"format": 1, **about} and found.arrays.keys() == answer.arrays.keys()
    for name, array in answer.arrays.items():
        np.testing.assert_array_equal(found.arrays[name], array)


def test_files_that_are_no_classifiers(tmp_path):
    path = tmp_path / "a.classifier.safetensors"
    with pytest.raises(ModelError, match="is not there"):
        give_classifier(Frame("", {"path": str(path)}))
    path.write_bytes(b"\x80\x04 a pickle")
    with pytest.raises(ModelError, match="is not a classifier, or damaged"):
        give_classifier(Frame("", {"path": str(path)}))
    _, arrays = fit("logistic", ROWS, CLASSES, WEIGHTS, 3)
    for header in ('{"format": 2}', '{"format": 1, "kind": "oracle", "classes": []}',
                   '{"format": 1, "kind": "linear", "classes": ["a", "b"]}'):
        save_file(arrays, path, {"geocentroids": header})
        with pytest.raises(ModelError, match=r"update GeoCentroids|not a classifier, or damaged"):
            give_classifier(Frame("", {"path": str(path)}))


def test_what_cannot_be_fitted():
    with pytest.raises(ModelError, match="none of logistic, discriminant, neighbours"):
        fit_classifier(question("oracle"))
    with pytest.raises(ModelError, match="not finite"):
        fit_classifier(question(features=np.full((120, 10), np.inf, np.float32)))
