"""What an encoder's features are worth on real pictures with real labels; for embedded_encoder.py, in the worker's Python.

The folder is one of open imagery with a manifest.csv, a picture a line: path, source, place, gsd_m, suggested_split, label.
What is asked never lies where something was learned: other scenes, stretches of coast, surveys, cities.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from _encoder_measures import GRID, RIM, SIDE, Assign, Encode, fitted, neighbours_votes, steadiness
from geocentroids.runtime.constants import PATCH, PUBLISHED_SCALE
from PIL import Image
from scipy.ndimage import distance_transform_edt
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score

GSD = 0.25
"""Metres a pixel to which pictures are brought, as a map's source is."""
STEP = int(GRID * PATCH / PUBLISHED_SCALE)
LEAD = int(np.ceil(RIM * PATCH / PUBLISHED_SCALE))
IGNORED = 0
PER_CLASS = 60
"""At most so many patches of a class from one window, so that a calm sea does not outvote the shore."""
WORTHWHILE = 0.1
"""Windows with fewer labelled patches, strips at a picture's rim, are not encoded."""
STEADY = 24
"""Windows on which ids are compared."""
TREE, CLEAR = 2.0, 8.0
"""Metres from a tree's point: up to here a patch is tree, from there on it is not; between them nobody knows."""
COAST_TILE = 608
HELD_OUT_COAST = (range(1, 6), range(12, 15), range(29, 30), range(48, 54))
"""Rows of tiles in Monterey's mosaic, at least a tile away from all others; all eleven classes are on both sides."""
HELD_OUT_SURVEYS = ("2020-0209", "2020-0928")
HELD_OUT_CITIES = ("palm_springs", "santa_monica")


@dataclass(frozen=True)
class Task:
    """One question with labels: a source's pictures, and which of them are asked, never learned from."""

    source: str
    whole: bool
    """Whether a label is the whole picture's; else each patch has its own."""
    held_out: Callable[[dict[str, str]], bool]


def coast_row(name: str) -> int:
    """Return the row of a tile of Monterey's mosaic; its file name ends in x and y, in pixels."""
    return int(Path(name).stem.split("_")[-1]) // COAST_TILE


TASKS = {
    "scenes": Task("ucmerced", True, lambda row: row["suggested_split"] == "val"),
    "coast": Task("usgs_monterey", False, lambda row: any(coast_row(row["path"]) in rows for rows in HELD_OUT_COAST)),
    "shore": Task("usgs_obx", False, lambda row: Path(row["path"]).name.startswith(HELD_OUT_SURVEYS)),
    "trees": Task("naip_california", False, lambda row: Path(row["path"]).name.startswith(HELD_OUT_CITIES)),
}


@dataclass
class Sample:
    """Features (n, D), their classes (n,), and which rows are held out (n,)."""

    features: np.ndarray
    classes: np.ndarray
    held_out: np.ndarray


def labelled_pictures(folder: Path, task: Task) -> list[dict[str, str]]:
    """Return the manifest's lines with a label for this task."""
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["source"] == task.source and row["label"]]


def at_gsd(picture: Image.Image, gsd: float, how: Image.Resampling) -> np.ndarray:
    size = [max(1, round(side * gsd / GSD)) for side in picture.size]
    return np.asarray(picture.resize(size, how))


def tree_classes(points: Path, shape: tuple[int, int], gsd: float) -> np.ndarray:
    """Return (h, w) uint8 at the picture's own pixels: 2 at trees, 1 where there are none, 0 between."""
    away = np.ones(shape, bool)
    with points.open(newline="", encoding="utf-8") as file:
        for point in csv.DictReader(file):
            x, y = (int(float(point[axis])) for axis in "xy")
            if 0 <= y < shape[0] and 0 <= x < shape[1]:
                away[y, x] = False
    metres = distance_transform_edt(away) * gsd if not away.all() else np.full(shape, np.inf)
    return np.where(metres <= TREE, 2, np.where(metres >= CLEAR, 1, IGNORED)).astype(np.uint8)


def read(folder: Path, row: dict[str, str], task: Task) -> tuple[np.ndarray, np.ndarray]:
    """Return a picture (h, w, 3) and its labels (h, w), both uint8 at `GSD`; a whole picture's label is 1 all over."""
    gsd = float(row["gsd_m"])
    with Image.open(folder / row["path"]) as file:
        picture = file.convert("RGB")
    rgb = at_gsd(picture, gsd, Image.Resampling.BICUBIC)
    if task.whole:
        return rgb, np.ones(rgb.shape[:2], np.uint8)
    source = folder / row["label"]
    if source.suffix == ".csv":
        labels = Image.fromarray(tree_classes(source, picture.size[::-1], gsd))
    else:
        with Image.open(source) as file:
            labels = file.copy()
    return rgb, at_gsd(labels, gsd, Image.Resampling.NEAREST)


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
