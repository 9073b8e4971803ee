"""What a map answers when it is asked, on real pictures with real labels; for asking.py, in the worker's Python.

Measured with the plugin's own code: similarity and classes of clusters as the pipeline has them, classifiers as the worker
fits them. What is asked never lies where something was learned (_real_ground.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from _encoder_measures import GRID, Assign, Encode
from _real_ground import WORTHWHILE, patch_classes, read, real_windows
from geocentroids.models.heads.classifier_fitting import fit, predict_probabilities
from geocentroids.pipeline.analysis.cluster_probabilities import ClusterClasses
from geocentroids.pipeline.analysis.similarity import Similarity
from geocentroids.pretraining.imagery import Task, labelled_pictures
from geocentroids.resources.sample.scene import sample_scene
from geocentroids.runtime.model_descriptions import CodebookInfo
from sklearn.cluster import MiniBatchKMeans
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, balanced_accuracy_score

SAMPLES = (5, 10, 30, 100)
DRAWS = 5
ASKED = 1000
"""Held-out patches of each class, at most; or pictures, where a label is the whole picture's."""
OF_A_PICTURE = 20
"""Patches that stand for a picture whose label is the whole's."""
LEARNED = 60_000
EXAMPLES = 200
TOP = 0.01
CLUSTERS = (64, 512, 4096)
POOL = 20_000


@dataclass
class Patches:
    """Labelled patches: features (n, D) float16, ids, classes from 0, the unit that has a label, held out; (n,) each.

    A unit is a patch, or a picture where a label is the whole picture's.
    """

    features: np.ndarray
    ids: np.ndarray
    classes: np.ndarray
    units: np.ndarray
    held_out: np.ndarray

    def of(self, chosen: np.ndarray) -> np.ndarray:
        """Return the rows of units."""
        return np.flatnonzero(np.isin(self.units, chosen))


@dataclass
class Book:
    """A codebook as questions see it: centroids (K, D), and what describes it."""

    centroids: np.ndarray
    info: CodebookInfo

    @property
    def similarity(self) -> Similarity:
        return Similarity.of(self.info, self.centroids)


def encoded(folder: Path, task: Task, encode: Encode, assign: Assign) -> Patches:
    """Return a task's patches; of a picture whose label is the whole's, a few of its first window."""
    rng, parts, names = np.random.default_rng(0), [], {}
    for number, row in enumerate(labelled_pictures(folder, task)):
        for rgb, labels in real_windows(*read(folder, row, task)):
            found = patch_classes(labels).ravel()
            if np.count_nonzero(found) < WORTHWHILE * found.size:
                continue
            places = np.flatnonzero(found)
            features = encode(rgb, 0)
            ids = assign(features).ravel()
            if task.whole:
                places = rng.permutation(places)[:OF_A_PICTURE]
                found = np.full(found.shape, 1 + names.setdefault(row["label"], len(names)))
            rows = features.reshape(GRID * GRID, -1)[places].astype(np.float16)
            held = np.full(len(places), task.held_out(row))
            parts.append((rows, ids[places], found[places] - 1, np.full(len(places), number), held))
            if task.whole:
                break
    features, ids, classes, pictures, held_out = map(np.concatenate, zip(*parts))
    units = pictures if task.whole else np.arange(len(ids))
    return Patches(features, ids, np.unique(classes, return_inverse=True)[1], units, held_out)


def drawn(patches: Patches, each: int, held_out: bool, rng: np.random.Generator) -> np.ndarray:
    """Return up to `each` units of each class, held out or not."""
    units, first = np.unique(patches.units, return_index=True)
    chosen = []
    for number in np.unique(patches.classes):
        own = units[(patches.classes[first] == number) & (patches.held_out[first] == held_out)]
        chosen.append(rng.permutation(own)[:each])
    return np.concatenate(chosen)


def recalls(patches: Patches, book: Book) -> dict[str, dict[int, float]]:
    """Return the mean recall of classes with so many samples a class, by features and by clusters; means of `DRAWS`."""
    rng, count = np.random.default_rng(1), int(patches.classes.max()) + 1
    asked = patches.of(drawn(patches, ASKED, True, rng))
    clusters = ClusterClasses(book.info, book.centroids)
    found: dict[str, dict[int, list[float]]] = {"features": {}, "clusters": {}}
    for each in SAMPLES:
        for _ in range(DRAWS):
            known = patches.of(drawn(patches, each, False, rng))
            classes, weights = patches.classes[known], balanced(patches.classes[known])
            fitted = fit("logistic", patches.features[known].astype(np.float32), classes, weights, count)
            by_patch = {
                "features": predict_probabilities(fitted, patches.features[asked]),
                "clusters": clusters.probabilities(patches.ids[known], classes, weights, count)[patches.ids[asked]],
            }
            for method, probabilities in by_patch.items():
                found[method].setdefault(each, []).append(recall_of(patches, asked, probabilities))
    return {method: {each: float(np.mean(draws)) for each, draws in by.items()} for method, by in found.items()}


def balanced(classes: np.ndarray) -> np.ndarray:
    return (1 / np.bincount(classes)[classes]) * len(classes) / len(np.unique(classes))


def recall_of(patches: Patches, rows: np.ndarray, probabilities: np.ndarray) -> float:
    """Return the mean recall of classes; a unit's probabilities are the mean of its patches'."""
    units, first, index = np.unique(patches.units[rows], return_index=True, return_inverse=True)
    together = np.zeros((len(units), probabilities.shape[1]))
    np.add.at(together, index, probabilities)
    return float(balanced_accuracy_score(patches.classes[rows][first], together.argmax(1)))


def scene_shares(encode: Encode, assign: Assign, book: Book, each: int = 30) -> dict[str, float]:
    """Return the share of the sample scene's other ground that is right with so many points a class."""
    rgb, labels = sample_scene()
    windows = list(real_windows(rgb, (labels + 1).astype(np.uint8)))
    classes = np.stack([patch_classes(found) for _, found in windows]).ravel()
    features = np.stack([encode(pixels, 0) for pixels, _ in windows])
    ids, rows = assign(features).ravel(), features.reshape(len(classes), -1)
    inside = np.flatnonzero(classes)
    present, classes = np.unique(classes[inside], return_inverse=True)
    units, none = np.arange(len(inside)), np.zeros(len(inside), bool)
    patches = Patches(rows[inside], ids[inside], classes, units, none)
    clusters, count = ClusterClasses(book.info, book.centroids), len(present)
    right: dict[str, list[float]] = {"features": [], "clusters": []}
    for draw in range(DRAWS):
        known = drawn(patches, each, False, np.random.default_rng(draw))
        asked = np.setdiff1d(units, known)
        weights = balanced(classes[known])
        fitted = fit("logistic", patches.features[known], classes[known], weights, count)
        table = clusters.probabilities(patches.ids[known], classes[known], weights, count)
        by = {"features": predict_probabilities(fitted, patches.features[asked]), "clusters": table[patches.ids[asked]]}
        for method, found in by.items():
            right[method].append(float((found.argmax(1) == classes[asked]).mean()))
    return {method: float(np.mean(shares)) for method, shares in right.items()}


def top_recall(patches: Patches, book: Book) -> float:
    """Return how much of the `TOP` share that is most alike by features is in that by clusters; ties count in part."""
    rng, similarity = np.random.default_rng(2), book.similarity
    rows = rng.permutation(len(patches.ids))[:POOL]
    directions, ids = similarity.directions(patches.features[rows]), patches.ids[rows]
    of_clusters = similarity.directions(book.centroids)
    found, wanted = [], max(1, int(TOP * len(rows)))
    for example in rng.permutation(len(rows))[:EXAMPLES]:
        exact = np.argpartition(-(directions @ directions[example]), wanted)[:wanted]
        scores = (of_clusters @ of_clusters[ids[example]])[ids]
        least = np.partition(scores, -wanted)[-wanted]
        sure, tied = scores > least, scores == least
        share = (wanted - sure.sum()) / max(1, tied.sum())
        found.append((sure[exact].sum() + share * tied[exact].sum()) / wanted)
    return float(np.mean(found))


def quantised(patches: Patches, book: Book, clusters: int) -> tuple[Patches, Book]:
    """Return the patches with ids of a codebook of so many clusters, made of places that are not held out."""
    rng = np.random.default_rng(3)
    chosen = rng.permutation(np.flatnonzero(~patches.held_out))[:LEARNED]
    unit = lambda rows: rows / np.linalg.norm(rows, axis=1, keepdims=True)  # noqa: E731
    means = MiniBatchKMeans(clusters, batch_size=8192, n_init=1, max_iter=40, random_state=0)
    means.fit(unit(patches.features[chosen].astype(np.float32)))
    parts = np.array_split(patches.features, max(1, len(patches.ids) // POOL))
    ids = np.concatenate([means.predict(unit(part.astype(np.float32))) for part in parts])
    info = CodebookInfo(**{**book.info.__dict__, "counts": np.bincount(ids, minlength=clusters), "metric": "cosine"})
    return Patches(patches.features, ids, patches.classes, patches.units, patches.held_out), Book(
        means.cluster_centers_, info
    )


def combinations(patches: Patches, book: Book) -> Iterator[tuple[str, dict[str, float]]]:
    """Yield how well places of a class are found from examples, and counter-examples, under each way to combine them.

    The mean over classes of the average precision on held-out patches, with similarity by features.
    """
    rng, similarity = np.random.default_rng(4), book.similarity
    asked = rng.permutation(np.flatnonzero(patches.held_out))[:POOL]
    known = np.flatnonzero(~patches.held_out)
    directions = similarity.directions(patches.features[asked])
    background = similarity.directions(book.centroids)
    for liked, against in ((1, 0), (3, 0), (10, 0), (3, 3), (10, 10)):
        found: dict[str, list[float]] = {}
        for number in np.unique(patches.classes[asked]):
            own = patches.classes[known] == number
            for _ in range(DRAWS):
                for_, not_ = rng.choice(known[own], liked), rng.choice(known[~own], against)
                examples = similarity.directions(patches.features[for_])
                counter = similarity.directions(patches.features[not_])
                right = patches.classes[asked] == number
                for name, way in WAYS.items():
                    precision = average_precision_score(right, way(directions, examples, counter, background))
                    found.setdefault(name, []).append(float(precision))
        yield f"{liked} for, {against} against", {name: float(np.mean(values)) for name, values in found.items()}


def _best(asked: np.ndarray, examples: np.ndarray, counter: np.ndarray, background: np.ndarray) -> np.ndarray:
    near = (asked @ examples.T).max(1)
    return near if not len(counter) else near - np.where((asked @ counter.T).max(1) > near, 1, 0)


def _mean(asked: np.ndarray, examples: np.ndarray, counter: np.ndarray, background: np.ndarray) -> np.ndarray:
    wanted = examples.mean(0)
    return asked @ (wanted - 0.5 * counter.mean(0) if len(counter) else wanted)


def _regression(asked: np.ndarray, examples: np.ndarray, counter: np.ndarray, background: np.ndarray) -> np.ndarray:
    rows = np.concatenate([examples, background, counter])
    known = np.arange(len(rows)) < len(examples)
    return LogisticRegression(C=10, max_iter=200, class_weight="balanced").fit(rows, known).decision_function(asked)


Way = Callable[[np.ndarray, np.ndarray, np.ndarray, np.ndarray], np.ndarray]
WAYS: dict[str, Way] = {"the most alike": _best, "the mean (ours)": _mean, "logistic regression": _regression}
