"""A classifier in a file, NAME.classifier.safetensors: arrays and a JSON header, nothing that is ever unpickled."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from safetensors.numpy import save

from ..codebook.codebook_file import read_described_tensors
from ..errors import ModelError
from ..files import write_whole
from .classifier import LINEAR, NEIGHBOURS

FORMAT_VERSION = 1
ARRAYS = {LINEAR: ("weights", "bias", "mean", "scale"), NEIGHBOURS: ("rows", "classes", "count", "mean", "scale")}
TYPES = {"classes": np.uint8, "count": np.int64}


def write_classifier(path: str, about: dict[str, Any], arrays: dict[str, np.ndarray]) -> None:
    """Write a classifier, whole or not at all.

    Raises
    ------
    ModelError
        If the file cannot be written.
    """
    header = json.dumps({"format": FORMAT_VERSION, **about}, sort_keys=True)
    tensors = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    write_whole(path, save(tensors, {"geocentroids": header}), "classifier")


def read_classifier(path: str) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Return what a classifier says of itself, as it was written, and its arrays.

    Raises
    ------
    ModelError
        If the file is not there, no classifier, damaged, or of a later format.
    """
    header, arrays, _ = read_described_tensors(path, "classifier")
    try:
        if header["format"] > FORMAT_VERSION:
            raise ModelError(f"The classifier {path} is of format {header['format']}: update GeoCentroids.")
        found = {name: arrays[name] for name in ARRAYS[header["kind"]]}
        classes, width = len(header["classes"]), len(found["mean"])
        _check(found, header["kind"], classes, width)
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{path} is not a classifier, or damaged ({error}): take a whole copy of it.") from error
    return header, found


def _check(arrays: dict[str, np.ndarray], kind: str, classes: int, width: int) -> None:
    samples = len(arrays["rows"]) if kind == NEIGHBOURS else 0
    shapes = {
        "mean": (width,), "scale": (width,), "weights": (classes, width), "bias": (classes,), "rows": (samples, width),
        "classes": (samples,), "count": (1,),
    }
    for name, array in arrays.items():
        if array.shape != shapes[name] or array.dtype != TYPES.get(name, np.float32) or not np.isfinite(array).all():
            raise ValueError(f"its {name}")
    if kind == NEIGHBOURS and (not samples or arrays["classes"].max() >= classes or arrays["count"][0] != classes):
        raise ValueError("its classes")
