"""The worker's answers to questions of heads other than the lookup: what they make of a block's features."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from ..runtime.frames import Frame
from .errors import ModelError

if TYPE_CHECKING:
    import torch

NO_CLASS = 255
"""What a layer of bytes holds where there is no ground; one of float32 holds NaN."""


def values(features: torch.Tensor, valid: np.ndarray, question: Frame, unsound: ModelError) -> Callable[[], Frame]:
    """Begin to apply the head that a question brings along to the features (rows, columns, D) of its block.

    What is returned waits for it and gives a layer (rows, columns) for each name; it raises `unsound` if features were not
    finite.
    """
    from .devices import on_device, on_host

    head = _head(question, features.device)
    rows = features.flatten(0, 1)[on_device(np.flatnonzero(valid), features.device)]
    sound = on_host(rows.isfinite().all())
    fetched = {name: on_host(layer) for name, layer in head(rows).items()}

    def finish() -> Frame:
        if not sound():
            raise unsound
        return Frame("values", {}, {name: _laid_out(fetch(), valid) for name, fetch in fetched.items()})

    return finish


def _head(question: Frame, device: torch.device) -> Callable[[torch.Tensor], dict[str, torch.Tensor]]:
    from .heads.classifier import LINEAR, NEIGHBOURS, Classifier
    from .heads.classifier_file import ARRAYS
    from .heads.likeness import Likeness

    kind = question.fields["head"]
    if kind == "likeness":
        return Likeness(question.arrays, question.fields["unit_length"], device)
    if kind in (LINEAR, NEIGHBOURS):
        return Classifier(kind, {name: array for name, array in question.arrays.items() if name in ARRAYS[kind]}, device)
    raise ModelError(f"The worker does not know the head '{kind}'.")


def fit_classifier(question: Frame) -> Frame:
    """Fit a classifier; answer with its arrays, and with what each row is taken for under each way of holding out.

    `features` (N, D), `classes` (N,), `weights` (N,), and for each name of the field `splits` an array of that name, (N,)
    folds, whose answer has the same name.
    """
    from .heads.fitting_classes import MODELS, fit, predict_held_out

    fields, arrays = question.fields, question.arrays
    if fields["model"] not in MODELS:
        raise ModelError(f"The model '{fields['model']}' is none of {', '.join(MODELS)}.")
    rows = arrays["features"], arrays["classes"].astype(np.int64), arrays["weights"]
    if not np.isfinite(rows[0]).all():
        raise ModelError("Some features of the samples are not finite numbers: choose the precision float32.")
    held_out = {
        name: predict_held_out(fields["model"], *rows, fields["count"], arrays[name]) for name in fields["splits"]
    }
    kind, fitted = fit(fields["model"], *rows, fields["count"])
    return Frame("fitted", {"kind": kind}, {**fitted, **held_out})


def save_classifier(question: Frame) -> Frame:
    """Write a classifier."""
    from .heads.classifier_file import write_classifier

    write_classifier(question.fields["path"], question.fields["about"], question.arrays)
    return Frame("saved")


def give_classifier(question: Frame) -> Frame:
    """Read a classifier."""
    from .heads.classifier_file import read_classifier

    about, arrays = read_classifier(question.fields["path"])
    return Frame("classifier", {"about": about}, arrays)


def _laid_out(layer: np.ndarray, valid: np.ndarray) -> np.ndarray:
    grid = np.full(valid.shape, NO_CLASS if layer.dtype == np.uint8 else np.nan, layer.dtype)
    grid[valid] = layer
    return grid
