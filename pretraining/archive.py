"""All that is learned from in one small file, so that a machine with a GPU needs nothing else: pictures and their labels.

Pictures are WebP, labels PNG, one after the other in two tensors of a safetensors file; its header says where each begins.
They are unpacked once, when a training begins.
"""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from .imagery import IGNORED, TASKS, metres, read_labels, read_picture, task_of, training_pictures
from .landscape_cache import SCENE_GSD, split_image

VOID = 255
"""The label of pixels that show no ground: an image's collar."""
BLACK = 4
"""The brightest that a collar's pixels are, after JPEG."""
FINEST = 0.2
"""Metres a pixel: finer pictures are brought to it, since nothing finer is trained on."""
QUALITY = 85
PIECE = 1024
"""Pixels along a side of the pieces that a large image is cut into."""
LEAST_GROUND = 0.3
"""Pieces with less ground are left out."""
DRAWN = "drawn"
FORMAT = "geocentroids-pretraining-1"


@dataclass(frozen=True)
class Picture:
    """Ground to learn from.

    Parameters
    ----------
    rgb
        (h, w, 3) uint8.
    labels
        (h, w) uint8: classes of `task`, from 1; `IGNORED` where none is known, `VOID` where there is no ground.
    gsd
        Metres a pixel.
    source
        Where it comes from; pictures of one source are equally likely.
    task
        The name of the task that its labels belong to, or "".
    """

    rgb: np.ndarray
    labels: np.ndarray
    gsd: float
    source: str
    task: str = ""


def real_pictures(folder: Path) -> Iterator[Picture]:
    """Yield what may be learned from of a folder of open imagery; a whole picture's class is that of all its pixels."""
    rows = training_pictures(folder)
    names = sorted({row["label"] for row in rows if (task := task_of(row)) and TASKS[task].whole} - {""})
    for row in rows:
        picture, gsd, task = read_picture(folder, row), metres(row), task_of(row) or ""
        shape = picture.size[::-1]
        if not row["label"] or not task:
            labels, task = np.full(shape, IGNORED, np.uint8), ""
        elif TASKS[task].whole:
            labels = np.full(shape, 1 + names.index(row["label"]), np.uint8)
        else:
            labels = read_labels(folder, row, shape)
        if gsd < FINEST:
            size = [max(1, round(side * gsd / FINEST)) for side in picture.size]
            picture, gsd = picture.resize(size, Image.Resampling.BOX), FINEST
            labels = np.asarray(Image.fromarray(labels).resize(size, Image.Resampling.NEAREST))
        rgb = np.asarray(picture)
        yield Picture(rgb, _without_collar(rgb, labels, float(row["nodata_frac"] or 0) > 0), gsd, row["source"], task)


def drawn_pictures(scenes: Iterable[np.ndarray]) -> Iterator[Picture]:
    """Yield drawn scenes (h, w, 3) uint8. Their labels are for measuring."""
    for scene in scenes:
        yield Picture(np.asarray(scene), np.full(scene.shape[:2], IGNORED, np.uint8), SCENE_GSD, DRAWN)


def image_pictures(path: Path) -> Iterator[Picture]:
    """Yield pieces of the part of an image at 0.25 m that is trained on; its collar is black."""
    north = split_image(path)[0]
    for y in range(0, len(north), PIECE):
        for x in range(0, north.shape[1], PIECE):
            rgb = north[y : y + PIECE, x : x + PIECE]
            labels = _without_collar(rgb, np.full(rgb.shape[:2], IGNORED, np.uint8), True)
            if (labels != VOID).mean() > LEAST_GROUND:
                yield Picture(rgb, labels, SCENE_GSD, path.stem)


def _without_collar(rgb: np.ndarray, labels: np.ndarray, collared: bool) -> np.ndarray:
    return np.where(rgb.max(-1) <= BLACK, np.uint8(VOID), labels) if collared else labels


def write_archive(pictures: Iterable[Picture], path: Path) -> None:
    """Write pictures and labels under the path, whole or not at all."""
    index: list[tuple[float, str, str, int, int]] = []
    packed: tuple[list[bytes], list[bytes]] = [], []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for picture, (rgb, labels) in pool.map(lambda picture: (picture, _pack(picture)), pictures):
            index.append((picture.gsd, picture.source, picture.task, len(rgb), len(labels)))
            packed[0].append(rgb)
            packed[1].append(labels)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    tensors = {name: np.frombuffer(b"".join(found), np.uint8) for name, found in zip(("pictures", "labels"), packed)}
    save_file(tensors, part, {"format": FORMAT, "index": json.dumps(index)})
    part.replace(path)


def read_archive(path: Path) -> list[Picture]:
    """Return the pictures of an archive.

    Raises
    ------
    ValueError
        If the file is none.
    """
    try:
        with safe_open(path, "np") as file:
            header = file.metadata() or {}
            if header.get("format") != FORMAT:
                raise ValueError(f"'{path}' is no archive of pictures to learn from: write one with --imagery.")
            pictures, labels = (file.get_tensor(name).tobytes() for name in ("pictures", "labels"))
    except SafetensorError as error:
        raise ValueError(f"'{path}' is no archive of pictures to learn from ({error}).") from error
    index = json.loads(header["index"])
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        rgb = pool.map(_unpack, _cut(pictures, [line[3] for line in index]))
        classes = pool.map(_unpack, _cut(labels, [line[4] for line in index]))
        return [
            Picture(colors, label, gsd, source, task)
            for colors, label, (gsd, source, task, *_) in zip(rgb, classes, index)
        ]


def _pack(picture: Picture) -> tuple[bytes, bytes]:
    rgb, labels = io.BytesIO(), io.BytesIO()
    Image.fromarray(picture.rgb).save(rgb, "WEBP", quality=QUALITY)
    Image.fromarray(picture.labels).save(labels, "PNG")
    return rgb.getvalue(), labels.getvalue()


def _unpack(data: bytes) -> np.ndarray:
    with Image.open(io.BytesIO(data)) as file:
        return np.asarray(file)


def _cut(data: bytes, lengths: list[int]) -> Iterator[bytes]:
    start = 0
    for length in lengths:
        yield data[start : start + length]
        start += length
