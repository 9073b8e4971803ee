"""What an encoder's features are worth on real pictures with real labels; for embedded_encoder.py, in the worker's Python.

The folder is one of open imagery with a manifest.csv (pretraining/imagery.py, which also says what is held out). What is
asked never lies where something was learned: other scenes, stretches of coast, surveys, cities.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from _encoder_measures import GRID, RIM, SIDE, Assign, Encode, fitted, neighbours_votes, steadiness
from geocentroids.pretraining.imagery import (
    IGNORED,
    TASKS,
    Row,
    Task,
    labelled_pictures,
    metres,
    read_labels,
    read_picture,
)
from geocentroids.runtime.constants import PATCH, PUBLISHED_SCALE
from PIL import Image
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score

GSD = 0.25
"""Metres a pixel to which pictures are brought, as a map's source is."""
STEP = int(GRID * PATCH / PUBLISHED_SCALE)
LEAD = int(np.ceil(RIM * PATCH / PUBLISHED_SCALE))
PER_CLASS = 60
"""At most so many patches of a class from one window, so that a calm sea does not outvote the shore."""
WORTHWHILE = 0.1
"""Windows with fewer labelled patches, strips at a picture's rim, are not encoded."""
STEADY = 24
"""Windows on which ids are compared."""


@dataclass
class Sample:
    """Features (n, D), their classes (n,), and which rows are held out (n,)."""

    features: np.ndarray
    classes: np.ndarray
    held_out: np.ndarray


def at_gsd(picture: Image.Image, gsd: float, how: Image.Resampling) -> np.ndarray:
    size = [max(1, round(side * gsd / GSD)) for side in picture.size]
    return np.asarray(picture.resize(size, how))


def read(folder: Path, row: Row, task: Task) -> tuple[np.ndarray, np.ndarray]:
    """Return a picture (h, w, 3) and its labels (h, w), both uint8 at `GSD`; a whole picture's label is 1 all over."""
    picture = read_picture(folder, row)
    rgb = at_gsd(picture, metres(row), Image.Resampling.BICUBIC)
    if task.whole:
        return rgb, np.ones(rgb.shape[:2], np.uint8)
    labels = Image.fromarray(read_labels(folder, row, picture.size[::-1]))
    return rgb, at_gsd(labels, metres(row), Image.Resampling.NEAREST)


def real_windows(rgb: np.ndarray, labels: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield windows (SIDE, SIDE, 3) whose grids cover a picture once, and their labels; around it the ground is mirrored."""
    height, width = labels.shape
    rows, columns = range(0, height, STEP), range(0, width, STEP)
    beyond = [(LEAD, SIDE + span[-1] - size - LEAD) for span, size in ((rows, height), (columns, width))]
    rgb = np.pad(rgb, [*beyond, (0, 0)], mode="reflect")
    labels = np.pad(labels, beyond, constant_values=IGNORED)
    for y in rows:
        for x in columns:
            yield rgb[y : y + SIDE, x : x + SIDE], labels[y : y + SIDE, x : x + SIDE]


def patch_classes(labels: np.ndarray) -> np.ndarray:
    """Return the class (GRID, GRID) that fills at least half of each patch, else `IGNORED`."""
    place = ((np.arange(GRID * PATCH) + RIM * PATCH + 0.5) / float(PUBLISHED_SCALE)).astype(int)
    cells = labels[np.ix_(place, place)].reshape(GRID, PATCH, GRID, PATCH)
    shares = np.stack([(cells == label).mean((1, 3)) for label in range(int(labels.max()) + 1)])
    return np.where(shares.max(0) >= 0.5, shares.argmax(0), IGNORED)


def chosen(classes: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return up to `PER_CLASS` places of each class in a flat array, `IGNORED` left out."""
    found = [np.flatnonzero(classes == label) for label in np.unique(classes[classes != IGNORED])]
    return np.concatenate([rng.permutation(places)[:PER_CLASS] for places in found] or [np.zeros(0, int)])


def sample(folder: Path, task: Task, encode: Encode) -> Sample:
    """Encode a task's pictures: the mean feature of each picture, or patches of every class from each window."""
    rng = np.random.default_rng(0)
    features, classes, held_out = [], [], []
    for row in labelled_pictures(folder, task):
        for rgb, labels in real_windows(*read(folder, row, task)):
            found = patch_classes(labels).ravel()
            places = np.flatnonzero(found) if task.whole else chosen(found, rng)
            if np.count_nonzero(found) < WORTHWHILE * found.size:
                continue
            rows = encode(rgb, 0).reshape(GRID * GRID, -1)[places]
            features.append(rows.mean(0, keepdims=True) if task.whole else rows)
            classes.extend([row["label"]] if task.whole else found[places])
            held_out.extend([task.held_out(row)] * len(features[-1]))
    return Sample(np.concatenate(features), np.unique(classes, return_inverse=True)[1], np.array(held_out))


def recalls(found: Sample) -> tuple[float, float]:
    """Return the mean recall of classes held out, by a linear probe and by k-NN."""
    known, asked = found.features[~found.held_out], found.features[found.held_out]
    classes, wanted = found.classes[~found.held_out], found.classes[found.held_out]
    mean, std = known.mean(0), known.std(0) + 1e-6
    known, asked = (known - mean) / std, (asked - mean) / std
    probe = LogisticRegression(C=0.1, max_iter=300, class_weight="balanced").fit(known, classes)
    votes = neighbours_votes(known, classes, asked)
    return balanced_accuracy_score(wanted, probe.predict(asked)), balanced_accuracy_score(wanted, votes)


def steady_windows(folder: Path) -> list[np.ndarray]:
    """Return the first window of held-out pictures of towns, coasts and farmland, evenly from all tasks."""
    windows = []
    for task in TASKS.values():
        rows = [row for row in labelled_pictures(folder, task) if task.held_out(row)]
        each = STEADY // len(TASKS)
        windows.extend(next(real_windows(*read(folder, row, task)))[0] for row in rows[:: max(1, len(rows) // each)][:each])
    return windows


def real_row(folder: Path, encode: Encode, assign: Assign | None, shift: int) -> dict[str, float]:
    """Return every task's mean recalls, and the ids that stay, on an encoder's features."""
    measured = {}
    for name, task in TASKS.items():
        measured[name], measured[f"{name} k-NN"] = recalls(sample(folder, task, encode))
    windows = steady_windows(folder)
    assign = assign or fitted(np.stack([encode(rgb, 0) for rgb in windows]))
    return measured | steadiness(encode, assign, windows, shift)
