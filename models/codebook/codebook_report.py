"""The report of a codebook: one HTML page with its pictures inside, which needs no network.

The page is report.html, a Jinja template; its texts are given, in whatever language. Names, licences and attributions are a
stranger's text: the template escapes all that is filled in.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from matplotlib.figure import Figure
from PIL import Image
from scipy.cluster.hierarchy import dendrogram

from ...runtime.constants import PATCH
from ...runtime.report_texts import REPORT_TEXTS
from .centroid_groups import Grouping, group_centroids
from .codebook import Codebook
from .colors import to_euclidean
from .ward_tree import ward_tree

SHOWN_SOURCES = 40
TREE_GROUPS = 64
LEGEND_GROUPS = 16
LEGEND_COLORS = 24
MEASURES = "neighbours_kept", "rank_correlation"
TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
)


Texts = Mapping[str, str]


def codebook_report(
    codebook: Codebook, pictures: np.ndarray, there: np.ndarray, texts: Texts = REPORT_TEXTS
) -> str:
    """Return the page.

    Parameters
    ----------
    pictures
        (clusters, each, h, w, 3) uint8: exemplars of the first clusters, the nearest to the centroid first.
    there
        (clusters, each) bool: which of them there are.
    texts
        `REPORT_TEXTS` in the language of the page.
    """
    size = len(codebook.centroids)
    tree = group_centroids(codebook, min(TREE_GROUPS, size)) if size >= 3 else None
    return TEMPLATES.get_template("report.html").render(
        codebook=codebook,
        text=texts,
        facts=_facts(codebook, texts),
        sources=codebook.training.get("sources", []),
        shown_sources=SHOWN_SOURCES,
        measures=_measures(codebook, texts),
        chance=10 / max(10, size - 1),
        embedding=None if codebook.embedding is None else _png(_embedding(codebook.embedding, codebook, texts)),
        legend=_legend(codebook),
        tree=_png(_dendrogram(codebook, tree, texts)) if tree else None,
        tree_groups=len(tree.names) if tree else 0,
        clustering=_png(_clustering(codebook, texts)),
        exemplars=_exemplars(codebook, pictures, there),
    )


def _facts(codebook: Codebook, texts: Texts) -> dict[str, str]:
    training = codebook.training
    patch = codebook.gsd * PATCH / float(codebook.model_scale)
    return {
        texts["features"]: texts["count_of_features"].format(
            features=training.get("features", 0), width=codebook.centroids.shape[1], tiles=training.get("tiles", 0)
        ),
        texts["encoder"]: codebook.encoder,
        texts["gsd"]: texts["widths"].format(gsd=codebook.gsd, patch=patch),
        texts["metric"]: codebook.metric.replace("_", " "),
        texts["colors"]: str(training.get("color_space", "")),
        texts["seed"]: str(training.get("seed", "")),
    }


def _measures(codebook: Codebook, texts: Texts) -> list[tuple[str, float, float]]:
    """Return each measure's title, and what these colours and those of the principal components reach."""
    own, linear = codebook.training.get("colors"), codebook.training.get("pca_colors")
    if not own or not linear:
        return []
    return [(texts[key], own[key], linear[key]) for key in MEASURES]


def _embedding(points: np.ndarray, codebook: Codebook, texts: Texts) -> Figure:
    colors = codebook.colors / 255
    counts = np.ones(len(points)) if codebook.counts is None else codebook.counts
    sizes = 8 + 60 * np.sqrt(counts / counts.max())
    figure = Figure(figsize=(11, 3.6), layout="constrained")
    for number, (x, y) in enumerate(((0, 1), (0, 2), (1, 2)), 1):
        axes = figure.add_subplot(1, 4, number)
        axes.scatter(points[:, x], points[:, y], s=sizes, c=colors, linewidths=0)
        across, down = (texts["axis"].format(number=axis + 1) for axis in (x, y))
        axes.set(aspect="equal", xticks=[], yticks=[], xlabel=across, ylabel=down)
        axes.set_facecolor("#f3f4f5")
    solid = figure.add_subplot(1, 4, 4, projection="3d")
    solid.scatter(*points.T, s=sizes, c=colors, linewidths=0, depthshade=False)
    solid.set(xticklabels=[], yticklabels=[], zticklabels=[])
    return figure


def _clustering(codebook: Codebook, texts: Texts) -> Figure:
    figure = Figure(figsize=(11, 3.2), layout="constrained")
    left, right = figure.subplots(1, 2)
    history = codebook.training.get("history", [])
    left.plot(range(1, len(history) + 1), history, marker="o", markersize=3, color="#3f6f8f")
    left.set(xlabel=texts["iteration"], ylabel=texts["inertia"], title=texts["inertia_title"])
    if codebook.counts is not None:
        colors = codebook.colors / 255
        right.bar(range(len(colors)), codebook.counts, width=1.0, color=colors)
        right.set(xlabel=texts["cluster_id"], ylabel=texts["count"], title=texts["sizes"])
        right.set(yscale="log", xlim=(-1, len(colors)))
    for axes in (left, right):
        axes.spines[["top", "right"]].set_visible(False)
    return figure


def _legend(codebook: Codebook) -> list[dict[str, Any]]:
    """Return a few groups with their share of the features and their largest clusters' colours; none of few clusters."""
    if len(codebook.centroids) <= LEGEND_GROUPS:
        return []
    grouping = group_centroids(codebook, LEGEND_GROUPS)
    counts = np.ones(len(codebook.centroids)) if codebook.counts is None else codebook.counts
    shares = np.bincount(grouping.groups, counts, len(grouping.names)) / counts.sum()
    legend = []
    for index, name in enumerate(grouping.names):
        inside = np.flatnonzero(grouping.groups == index)
        largest = inside[np.argsort(-counts[inside], kind="stable")][:LEGEND_COLORS]
        legend.append(
            {
                "name": name,
                "color": grouping.colors[index].tolist(),
                "clusters": len(inside),
                "percent": 100 * shares[index],
                "colors": codebook.colors[largest].tolist(),
            }
        )
    return legend


def _dendrogram(codebook: Codebook, grouping: Grouping, texts: Texts) -> Figure:
    rows = to_euclidean(codebook.centroids, codebook.metric)
    means = np.stack([rows[grouping.groups == index].mean(axis=0) for index in range(len(grouping.names))])
    figure = Figure(figsize=(11, 3.4), layout="constrained")
    axes = figure.subplots()
    drawn = dendrogram(ward_tree(means), ax=axes, no_labels=True, color_threshold=0, above_threshold_color="#7b8794")
    leaves = drawn["leaves"]
    axes.scatter([5 + 10 * place for place in range(len(leaves))], np.zeros(len(leaves)), marker="s", s=52, clip_on=False,
                 c=grouping.colors[leaves] / 255, zorder=3)
    axes.set(yticks=[], ylabel=texts["distance"])
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    return figure


def _exemplars(codebook: Codebook, pictures: np.ndarray, there: np.ndarray) -> list[dict[str, Any]]:
    """Return the strips of pictures of the clusters that have any."""
    counts = codebook.counts
    return [
        {
            "id": index,
            "color": codebook.colors[index].tolist(),
            "size": f"{counts[index]:,}" if counts is not None else "",
            "image": _jpeg(np.concatenate([_framed(picture) for picture in row[shown]], axis=1)),
        }
        for index, (row, shown) in enumerate(zip(pictures, there))
        if shown.any()
    ]


def _framed(picture: np.ndarray) -> np.ndarray:
    return np.pad(picture, ((0, 0), (0, 2), (0, 0)), constant_values=255)


def _png(figure: Figure) -> str:
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=110)
    return _data(buffer.getvalue(), "png")


def _jpeg(pixels: np.ndarray) -> str:
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=88)
    return _data(buffer.getvalue(), "jpeg")


def _data(content: bytes, kind: str) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(content).decode()}"
