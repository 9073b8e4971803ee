"""A classifier in a file, NAME.classifier.safetensors: arrays and a JSON header, nothing that is ever unpickled."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from safetensors.numpy import save

from ...runtime.model_descriptions import ClassifierNumbers
from ..codebook.codebook_file import read_described_tensors
from ..errors import ModelError
from ..whole_files import write_whole
from .classifier import LINEAR, NEIGHBOURS

FORMAT_VERSION = 1
ARRAYS = {LINEAR: ("mean", "scale", "weights", "bias"), NEIGHBOURS: ("mean", "scale", "rows", "classes")}


def write_classifier(path: str, about: dict[str, Any], classifier: ClassifierNumbers) -> None:
    """Write a classifier, whole or not at all.

    Raises
    ------
    ModelError
        If the file cannot be written.
    """
    header = json.dumps({"format": FORMAT_VERSION, "kind": classifier.kind, **about}, sort_keys=True)
    tensors = {name: np.ascontiguousarray(getattr(classifier, name)) for name in ARRAYS[classifier.kind]}
    write_whole(path, save(tensors, {"geocentroids": header}), "classifier")


def read_classifier(path: str) -> tuple[dict[str, Any], ClassifierNumbers]:
    """Return what a classifier says of itself, as it was written, and its numbers.

    Raises
    ------
    ModelError
        If the file is not there, no classifier, damaged, or of a later format.
    """
    header, arrays, _ = read_described_tensors(path, "classifier")
    try:
        if header["format"] > FORMAT_VERSION:
            raise ModelError(
                "The classifier {path} is of format {format}: update GeoCentroids.", path=path, format=header["format"]
            )
        kind, count = header["kind"], len(header["classes"])
        found = {name: arrays[name] for name in ARRAYS[kind]}
        _check(found, kind, count)
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(
            "{path} is not a classifier, or damaged ({error}): take a whole copy of it.", path=path, error=error
        ) from error
    return header, ClassifierNumbers(kind, count, **found)


def _check(arrays: dict[str, np.ndarray], kind: str, count: int) -> None:
    width = len(arrays["mean"])
    samples = len(arrays["rows"]) if kind == NEIGHBOURS else 0
    shapes = {
        "mean": (width,), "scale": (width,), "weights": (count, width), "bias": (count,), "rows": (samples, width),
        "classes": (samples,),
    }
    for name, array in arrays.items():
        wanted = np.int64 if name == "classes" else np.float32
        if array.shape != shapes[name] or array.dtype != wanted or not np.isfinite(array).all():
            raise ValueError(f"its {name}")
    if kind == NEIGHBOURS and not (samples and 0 <= arrays["classes"].min() <= arrays["classes"].max() < count):
        raise ValueError("its classes")
