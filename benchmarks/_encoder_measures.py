"""How well an encoder's features make a map, in numbers; for several benchmarks, in the worker's Python."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from geocentroids.models.encoder.tiles import resample
from geocentroids.models.heads.lookup import Lookup
from geocentroids.pretraining.descriptors import describe
from geocentroids.pretraining.landscape import draw_landscape
from geocentroids.pretraining.landscape_classes import LABELS
from geocentroids.pretraining.sensor import compress
from geocentroids.runtime.constants import PATCH, PUBLISHED_SCALE
from scipy.ndimage import gaussian_filter
from sklearn.cluster import KMeans
from sklearn.linear_model import LogisticRegression

SIDE = 770
"""Pixels of a scene: a grid of `GRID` patches, and room to shift it by half of what a tile adds to the map."""
GRID = 40
RIM = 6
"""Patches around the grid: no tiling has a wider margin."""
FIRST_SEED = 4_000_000
"""No scene from here on was looked at while the encoder was made."""
NEIGHBOURS = 20
CENTROIDS = 512
ROWS = 30_000
DISTURBANCES: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "brighter": lambda rgb: brightened(rgb, 1.15),
    "darker": lambda rgb: brightened(rgb, 0.85),
    "jpeg": lambda rgb: compress(rgb, 60),
    "blur": lambda rgb: np.rint(gaussian_filter(rgb.astype(np.float32), (0.7, 0.7, 0))).astype(np.uint8),
}


@dataclass(frozen=True)
class Tiling:
    """The side of a tile in model pixels, and the patches at its rim that are thrown away; DINOv2's by default."""

    tile: int = 224
    margin: int = 3

    @property
    def step(self) -> int:
        """Patches along a side that a tile adds to the map."""
        return self.tile // PATCH - 2 * self.margin

    @property
    def kept(self) -> float:
        """The share of its patches that a tile adds to the map."""
        return (self.step / (self.tile // PATCH)) ** 2

    @property
    def half(self) -> int:
        """Half of the patches that a tile adds to the map: no other shift moves patches farther within their tiles."""
        return self.step // 2


Encode = Callable[[np.ndarray, int], np.ndarray]
"""From (SIDE, SIDE, 3) uint8, and the patches by which picture and tiles' grid are shifted, to (GRID, GRID, D)."""
Assign = Callable[[np.ndarray], np.ndarray]
"""From (..., D) to ids (...)."""


def brightened(rgb: np.ndarray, gain: float) -> np.ndarray:
    return np.clip(np.rint(rgb * gain), 0, 255).astype(np.uint8)


def color_and_deviation(rgb: np.ndarray, shift: int) -> np.ndarray:
    """The floor: mean and standard deviation of each band in each patch."""
    pixels = resample(torch.from_numpy(rgb.copy()).permute(2, 0, 1), PUBLISHED_SCALE).float()
    start = (shift + RIM) * PATCH
    part = pixels[:, start : start + GRID * PATCH, start : start + GRID * PATCH]
    patches = part.reshape(3, GRID, PATCH, GRID, PATCH)
    return torch.cat([patches.mean((2, 4)), patches.std((2, 4))]).permute(1, 2, 0).numpy()


def descriptors(rgb: np.ndarray, shift: int) -> np.ndarray:
    """The bank of descriptors that the embedded encoder learns to tell, of the picture as it is."""
    pixels = resample(torch.from_numpy(rgb.copy()).permute(2, 0, 1), PUBLISHED_SCALE)
    whole = pixels.shape[1] // PATCH
    start = shift + RIM
    described = describe(pixels[None, :, : whole * PATCH, : whole * PATCH])[0]
    return described[:, start : start + GRID, start : start + GRID].permute(1, 2, 0).numpy()


def encoding(encoder: PatchEncoder, tiling: Tiling) -> Encode:
    def encode(rgb: np.ndarray, shift: int) -> np.ndarray:
        features, _ = encoder.encode(
            np.ascontiguousarray(rgb),
            np.ones(rgb.shape[:2], bool),
            scale=PUBLISHED_SCALE,
            offset=((RIM - tiling.margin + shift) * PATCH,) * 2,
            shape=(GRID, GRID),
            tile=tiling.tile,
            margin=tiling.margin,
        )
        return features.cpu().numpy()

    return encode


def patch_labels(labels: np.ndarray) -> np.ndarray:
    """The commonest label of each patch, (GRID, GRID)."""
    place = ((np.arange(GRID * PATCH) + RIM * PATCH + 0.5) / float(PUBLISHED_SCALE)).astype(int)
    cells = labels[np.ix_(place, place)].reshape(GRID, PATCH, GRID, PATCH)
    return np.stack([(cells == label).sum((1, 3)) for label in range(len(LABELS))]).argmax(0)


def at_borders(labels: np.ndarray) -> np.ndarray:
    """Which patches (..., GRID, GRID) have another class beside them."""
    padded = np.pad(labels, [(0, 0)] * (labels.ndim - 2) + [(1, 1)] * 2, mode="edge")
    found = np.zeros(labels.shape, bool)
    for y in range(3):
        for x in range(3):
            found |= padded[..., y : y + GRID, x : x + GRID] != labels
    return found


@dataclass
class Scenes:
    """Scenes of palettes that nothing was trained on, and the class of each patch."""

    rgb: list[np.ndarray]
    labels: np.ndarray

    @classmethod
    def draw(cls, count: int, first: int) -> Scenes:
        drawn = [draw_landscape(FIRST_SEED + first + index, unseen=True, size=SIDE) for index in range(count)]
        return cls([rgb for rgb, _ in drawn], np.stack([patch_labels(labels) for _, labels in drawn]))


def fitted(features: np.ndarray) -> Assign:
    """A codebook of our own for encoders that come without one."""
    rows = features.reshape(-1, features.shape[-1])
    mean, std = rows.mean(0), rows.std(0) + 1e-6
    kmeans = KMeans(CENTROIDS, n_init=1, max_iter=50, random_state=0).fit(((rows - mean) / std).astype(np.float32))
    return lambda found: kmeans.predict(((found.reshape(-1, len(mean)) - mean) / std).astype(np.float32)).reshape(
        found.shape[:-1]
    )


def shipped(codebook: Codebook) -> Assign:
    lookup = Lookup(codebook, "cpu")
    return lambda found: (
        lookup.nearest(torch.from_numpy(found.reshape(-1, found.shape[-1])))[0].numpy().reshape(found.shape[:-1])
    )


def recognition(bank: np.ndarray, bank_labels: np.ndarray, query: np.ndarray, labels: np.ndarray) -> dict[str, float]:
    """k-NN, linear probe, borders and purity, shares of patches; features (N, GRID, GRID, D), labels (N, GRID, GRID)."""
    flat = bank.reshape(-1, bank.shape[-1])
    mean, std = flat.mean(0), flat.std(0) + 1e-6
    chosen = np.random.default_rng(0).choice(len(flat), min(ROWS, len(flat)), replace=False)
    known, classes = (flat[chosen] - mean) / std, bank_labels.ravel()[chosen]
    asked = (query.reshape(-1, query.shape[-1]) - mean) / std
    votes = neighbours_votes(known, classes, asked)
    right = (votes == labels.ravel()).reshape(labels.shape)
    probe = LogisticRegression(C=0.1, max_iter=200).fit(known[:15_000], classes[:15_000])
    return {
        "knn": right.mean(),
        "probe": (probe.predict(asked) == labels.ravel()).mean(),
        "borders": right[at_borders(labels)].mean(),
        "purity64": purity(asked, labels.ravel(), 64),
        "purity256": purity(asked, labels.ravel(), 256),
    }


def neighbours_votes(known: np.ndarray, classes: np.ndarray, asked: np.ndarray) -> np.ndarray:
    bank, one_hot = (
        torch.from_numpy(known).float(),
        torch.nn.functional.one_hot(torch.from_numpy(classes.astype(np.int64))),
    )
    squares = bank.square().sum(1)
    votes = []
    for rows in torch.from_numpy(asked).float().split(2000):
        near = (squares - 2 * rows @ bank.T).topk(NEIGHBOURS, largest=False).indices
        votes.append(one_hot[near].sum(1).argmax(1))
    return torch.cat(votes).numpy()


def purity(rows: np.ndarray, classes: np.ndarray, clusters: int) -> float:
    """The share of patches that are of their cluster's commonest class."""
    ids = KMeans(clusters, n_init=1, max_iter=50, random_state=0).fit_predict(rows.astype(np.float32))
    table = np.zeros((clusters, len(LABELS)), int)
    np.add.at(table, (ids, classes), 1)
    return table.max(1).sum() / len(rows)


def steadiness(encode: Encode, assign: Assign, images: list[np.ndarray], shift: int) -> dict[str, float]:
    """The share of ids that stay when the tiles' grid shifts by so many patches, and under each disturbance."""
    kept: dict[str, list[float]] = {}
    for rgb in images:
        ids = assign(encode(rgb, 0))
        again = assign(encode(rgb, shift))
        kept.setdefault("seam", []).append((ids[shift:, shift:] == again[:-shift, :-shift]).mean())
        for name, disturb in DISTURBANCES.items():
            kept.setdefault(name, []).append((ids == assign(encode(disturb(rgb), 0))).mean())
    return {name: float(np.mean(values)) for name, values in kept.items()}


def windows(image: np.ndarray) -> Iterator[np.ndarray]:
    """Squares of an image that hold no collar."""
    for y in range(0, image.shape[0] - SIDE + 1, SIDE):
        for x in range(0, image.shape[1] - SIDE + 1, SIDE):
            part = image[y : y + SIDE, x : x + SIDE]
            if (part.max(axis=-1) > 0).mean() > 0.99:
                yield part
