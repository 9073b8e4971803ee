"""Open imagery: its manifest, the labels that come with it, and which of it is held out, in training as in measuring.

The folder has a manifest.csv, a picture a line: path, source, place, gsd_m, suggested_split, label. What is held out is held
out by place: other scenes, stretches of coast, surveys, cities.
"""

from __future__ import annotations

import csv
import statistics
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from scipy.ndimage import distance_transform_edt

MANIFEST = "manifest.csv"
IGNORED = 0
"""The label of pixels of which no class is known."""
TREE, CLEAR = 2.0, 8.0
"""Metres from a tree's point: up to here a patch is tree, from there on it is not; between them nobody knows."""
COAST_TILE = 608
COAST = "usgs_monterey"
HELD_OUT_COAST = (range(1, 6), range(12, 15), range(29, 30), range(48, 54))
"""Rows of tiles in Monterey's mosaic, at least a tile away from all others with labels; all classes are on both sides."""
HELD_OUT_SURVEYS = ("2020-0209", "2020-0928")
HELD_OUT_CITIES = ("palm_springs", "santa_monica")
Row = dict[str, str]
"""A line of the manifest."""


@dataclass(frozen=True)
class Task:
    """One question with labels: a source's pictures, and which of them are asked, never learned from."""

    source: str
    whole: bool
    """Whether a label is the whole picture's; else each patch has its own."""
    held_out: Callable[[Row], bool]


def coast_row(name: str) -> int:
    """Return the row of a tile of Monterey's mosaic; its file name ends in x and y, in pixels."""
    return int(Path(name).stem.split("_")[-1]) // COAST_TILE


TASKS = {
    "scenes": Task("ucmerced", True, lambda row: row["suggested_split"] == "val"),
    "coast": Task(COAST, False, lambda row: any(coast_row(row["path"]) in rows for rows in HELD_OUT_COAST)),
    "shore": Task("usgs_obx", False, lambda row: Path(row["path"]).name.startswith(HELD_OUT_SURVEYS)),
    "trees": Task("naip_california", False, lambda row: Path(row["path"]).name.startswith(HELD_OUT_CITIES)),
}


def manifest(folder: Path) -> list[Row]:
    """Return the manifest's lines.

    Raises
    ------
    FileNotFoundError
        If the folder has none.
    """
    path = folder / MANIFEST
    if not path.is_file():
        raise FileNotFoundError(
            f"There is no {MANIFEST} in '{folder}': give the folder of open imagery, whose {MANIFEST} lists a picture a "
            "line (path, source, place, gsd_m, suggested_split, label)."
        )
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def task_of(row: Row) -> str | None:
    """Return the name of the task that a picture's source has labels for."""
    return next((name for name, task in TASKS.items() if task.source == row["source"]), None)


def labelled_pictures(folder: Path, task: Task) -> list[Row]:
    """Return the manifest's lines with a label for this task."""
    return [row for row in manifest(folder) if row["source"] == task.source and row["label"]]


def held_out(row: Row) -> bool:
    """Whether nothing may be learned from a picture: it is asked about, with a label or without, or overlaps what is."""
    name = task_of(row)
    if name is None:
        return False
    # Neighbours in the mosaic show some of the same ground.
    beside = row["source"] == COAST and not row["label"] and any(
        number + step in rows for number in [coast_row(row["path"])] for step in (-1, 1) for rows in HELD_OUT_COAST
    )
    return beside or TASKS[name].held_out(row)


def training_pictures(folder: Path) -> list[Row]:
    """Return the manifest's lines of what may be learned from."""
    return [row for row in manifest(folder) if not held_out(row)]


def metres(row: Row) -> float:
    """Return a picture's GSD; the middle one where a range is given."""
    return statistics.mean(float(value) for value in row["gsd_m"].strip("~").split("-"))


def read_picture(folder: Path, row: Row) -> Image.Image:
    """Return a picture in RGB, at its own pixels."""
    with Image.open(folder / row["path"]) as file:
        return file.convert("RGB")


def read_labels(folder: Path, row: Row, shape: tuple[int, int]) -> np.ndarray:
    """Return the class of each of the picture's own pixels, of that shape (h, w), uint8: of a raster or tree points."""
    source = folder / row["label"]
    if source.suffix == ".csv":
        return tree_classes(source, shape, metres(row))
    with Image.open(source) as file:
        return np.asarray(file)


def tree_classes(points: Path, shape: tuple[int, int], gsd: float) -> np.ndarray:
    """Return (h, w) uint8 at the picture's own pixels: 2 at trees, 1 where there are none, 0 between."""
    away = np.ones(shape, bool)
    with points.open(newline="", encoding="utf-8") as file:
        for point in csv.DictReader(file):
            x, y = (int(float(point[axis])) for axis in "xy")
            if 0 <= y < shape[0] and 0 <= x < shape[1]:
                away[y, x] = False
    distances = distance_transform_edt(away) * gsd if not away.all() else np.full(shape, np.inf)
    return np.where(distances <= TREE, 2, np.where(distances >= CLEAR, 1, IGNORED)).astype(np.uint8)
