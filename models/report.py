"""The report of a codebook: one HTML page with its pictures inside, which needs no network."""

from __future__ import annotations

import base64
import io
from html import escape

import numpy as np
from matplotlib.figure import Figure
from PIL import Image
from scipy.cluster.hierarchy import dendrogram

from .codebook import Codebook
from .colors import comparable
from .groups import Grouping, group_centroids, ward_tree

SHOWN_SOURCES = 40
TREE_GROUPS = 64
LEGEND_GROUPS = 16
STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1d2329; max-width: 1040px; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.7em; margin-bottom: 0 } h2 { font-size: 1.2em; margin: 2em 0 .4em; border-bottom: 1px solid #dde2e6 }
p.lead { color: #55606b; margin-top: .2em } p.note { color: #55606b; font-size: .92em; max-width: 70ch }
table { border-collapse: collapse } td, th { padding: .15em 1em .15em 0; text-align: left; vertical-align: top }
th { font-weight: 600; color: #55606b } td.number, th.number { text-align: right }
img.plot { max-width: 100%; height: auto } .swatch { display: inline-block; width: 1.1em; height: 1.1em; border-radius: 3px;
vertical-align: -.15em; border: 1px solid #0002 }
.sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(325px, 1fr)); gap: 10px 14px }
.cluster { display: flex; align-items: center; gap: 8px } .cluster img { image-rendering: pixelated; height: 37px }
.cluster b { font-size: .85em; width: 3.6em; flex: none; padding-left: 6px; border-left: 10px solid; font-weight: 500 }
"""


def codebook_report(codebook: Codebook, pictures: np.ndarray, there: np.ndarray) -> str:
    """Return the page.

    Parameters
    ----------
    pictures
        (clusters, each, h, w, 3) uint8: exemplars of the first clusters, the nearest to the centroid first.
    there
        (clusters, each) bool: which of them there are.
    """
    parts = [
        f"<h1>{escape(codebook.name)}</h1>",
        (f'<p class="lead">A codebook of {len(codebook.centroids):,} clusters for the encoder '
        f"{escape(codebook.encoder)}, made by {escape(str(codebook.training.get('software', 'GeoCentroids')))}</p>"),
        _section("What it was made of", _facts(codebook) + _sources(codebook)),
        _section("How well the colours tell what is alike", _measures(codebook)),
        _section("Colours", _plot(_embedding(codebook), "The centroids in three dimensions, from all sides")),
        _section("Groups", _legend(codebook)),
        _section("Tree", _tree(codebook)),
        _section("Clustering", _plot(_clustering(codebook), "Inertia per iteration, and the sizes of the clusters")),
        _section("What the largest clusters look like", _sheet(codebook, pictures, there)),
        _section("Licence and attribution", _licence(codebook)),
    ]
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(codebook.name)}</title>'
        f"<style>{STYLE}</style></head><body>{''.join(parts)}</body></html>\n"
    )


def _section(title: str, content: str) -> str:
    return f"<h2>{title}</h2>{content}" if content else ""


def _facts(codebook: Codebook) -> str:
    training = codebook.training
    patch = codebook.gsd * 14 / float(codebook.model_scale)
    facts = {
        "Features": f"{training.get('features', 0):,} of {codebook.centroids.shape[1]} numbers, "
        f"from {training.get('tiles', 0):,} tiles",
        "Encoder": codebook.encoder,
        "Ground sample distance": f"{codebook.gsd:g} m; a patch is {patch:.4g} m wide",
        "Metric": codebook.metric.replace("_", " "),
        "Colours": str(training.get("color_space", "")),
        "Seed": str(training.get("seed", "")),
    }
    return _table([[f"<th>{name}</th><td>{escape(value)}</td>"] for name, value in facts.items()])


def _sources(codebook: Codebook) -> str:
    sources = codebook.training.get("sources", [])
    if not sources:
        return ""
    rows = [["<th>Raster</th><th class='number'>Tiles</th>"]]
    rows += [[f"<td>{escape(str(name))}</td><td class='number'>{count:,}</td>"] for name, count in sources[:SHOWN_SOURCES]]
    more = f"<p class='note'>and {len(sources) - SHOWN_SOURCES:,} more.</p>" if len(sources) > SHOWN_SOURCES else ""
    return f"<p></p>{_table(rows)}{more}"


def _measures(codebook: Codebook) -> str:
    own, linear = codebook.training.get("colors"), codebook.training.get("pca_colors")
    if not own or not linear:
        return ""
    titles = {
        "neighbours_kept": "Neighbours kept: of a cluster's ten nearest, the share that are among its ten nearest in colour",
        "rank_correlation": "Rank correlation of distances between centroids with differences between colours (CIEDE2000)",
    }
    rows = [["<th></th><th class='number'>these colours</th><th class='number'>PCA colours</th>"]]
    rows += [
        [f"<td>{title}</td><td class='number'>{own[key]:.2f}</td><td class='number'>{linear[key]:.2f}</td>"]
        for key, title in titles.items()
    ]
    chance = 10 / max(10, len(codebook.centroids) - 1)
    note = (
        f"1 is perfect; by chance it would be {chance:.2f} and 0. t-SNE keeps neighbours together, so that alike "
        "things have "
        "similar colours; PCA keeps the large distances, so that unlike things differ as much as they should."
    )
    return f"{_table(rows)}<p class='note'>{note}</p>"


def _embedding(codebook: Codebook) -> Figure | None:
    if codebook.embedding is None:
        return None
    points, colors = codebook.embedding, codebook.colors / 255
    counts = np.ones(len(points)) if codebook.counts is None else codebook.counts
    sizes = 8 + 60 * np.sqrt(counts / counts.max())
    figure = Figure(figsize=(11, 3.6), layout="constrained")
    for number, (x, y) in enumerate(((0, 1), (0, 2), (1, 2)), 1):
        axes = figure.add_subplot(1, 4, number)
        axes.scatter(points[:, x], points[:, y], s=sizes, c=colors, linewidths=0)
        axes.set(aspect="equal", xticks=[], yticks=[], xlabel=f"axis {x + 1}", ylabel=f"axis {y + 1}")
        axes.set_facecolor("#f3f4f5")
    solid = figure.add_subplot(1, 4, 4, projection="3d")
    solid.scatter(*points.T, s=sizes, c=colors, linewidths=0, depthshade=False)
    solid.set(xticklabels=[], yticklabels=[], zticklabels=[])
    return figure


def _clustering(codebook: Codebook) -> Figure:
    figure = Figure(figsize=(11, 3.2), layout="constrained")
    left, right = figure.subplots(1, 2)
    history = codebook.training.get("history", [])
    left.plot(range(1, len(history) + 1), history, marker="o", markersize=3, color="#3f6f8f")
    left.set(xlabel="iteration", ylabel="inertia", title="Inertia")
    if codebook.counts is not None:
        colors = codebook.colors / 255
        right.bar(range(len(colors)), codebook.counts, width=1.0, color=colors)
        right.set(xlabel="cluster id", ylabel="features", title="Sizes of the clusters")
        right.set(yscale="log", xlim=(-1, len(colors)))
    for axes in (left, right):
        axes.spines[["top", "right"]].set_visible(False)
    return figure


def _legend(codebook: Codebook) -> str:
    if len(codebook.centroids) <= LEGEND_GROUPS:
        return ""
    grouping = group_centroids(codebook, LEGEND_GROUPS)
    counts = np.ones(len(codebook.centroids)) if codebook.counts is None else codebook.counts
    shares = np.bincount(grouping.groups, counts, len(grouping.names)) / counts.sum()
    rows = [["<th></th><th>Group</th><th class='number'>Clusters</th><th class='number'>Share</th><th>Its colours</th>"]]
    for index, name in enumerate(grouping.names):
        inside = np.flatnonzero(grouping.groups == index)
        largest = inside[np.argsort(-counts[inside], kind="stable")][:24]
        swatches = "".join(_swatch(codebook.colors[member]) for member in largest)
        rows.append(
            [
                f"<td>{_swatch(grouping.colors[index])}</td><td>{name}</td><td class='number'>{len(inside):,}</td>",
                f"<td class='number'>{100 * shares[index]:.1f} %</td><td>{swatches}</td>",
            ]
        )
    note = (
        "The clusters in sixteen groups (Ward); names are paths in the tree. 'Group clusters' makes a map of "
        "them, or of any "
        "other number."
    )
    return f"<p class='note'>{note}</p>{_table(rows)}"


def _tree(codebook: Codebook) -> str:
    size = len(codebook.centroids)
    if size < 3:
        return ""
    grouping = group_centroids(codebook, min(TREE_GROUPS, size))
    return _plot(_dendrogram(codebook, grouping), f"The tree of the clusters, down to {len(grouping.names)} groups")


def _dendrogram(codebook: Codebook, grouping: Grouping) -> Figure:
    rows = comparable(codebook.centroids, codebook.metric)
    means = np.stack([rows[grouping.groups == index].mean(axis=0) for index in range(len(grouping.names))])
    figure = Figure(figsize=(11, 3.4), layout="constrained")
    axes = figure.subplots()
    drawn = dendrogram(ward_tree(means), ax=axes, no_labels=True, color_threshold=0, above_threshold_color="#7b8794")
    leaves = drawn["leaves"]
    axes.scatter([5 + 10 * place for place in range(len(leaves))], np.zeros(len(leaves)), marker="s", s=52, clip_on=False,
                 c=grouping.colors[leaves] / 255, zorder=3)
    axes.set(yticks=[], ylabel="distance")
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    return figure


def _sheet(codebook: Codebook, pictures: np.ndarray, there: np.ndarray) -> str:
    if not there.any():
        return ""
    counts = codebook.counts
    cells = []
    for index, (row, shown) in enumerate(zip(pictures, there)):
        strip = np.concatenate([_framed(picture) for picture in row[shown]], axis=1)
        red, green, blue = codebook.colors[index].tolist()
        size = f"{counts[index]:,}" if counts is not None else ""
        cells.append(
            f'<div class="cluster"><b style="border-color:rgb({red},{green},{blue})">{index}<br>{size}</b>'
            f'<img alt="exemplars of cluster {index}" src="{_jpeg(strip)}"></div>'
        )
    note = (
        "The patches nearest to each centroid, with what lies around them: the patch itself is the middle third. "
        "Beside them "
        "the cluster's colour, id and number of features."
    )
    return f'<p class="note">{note}</p><div class="sheet">{"".join(cells)}</div>'


def _licence(codebook: Codebook) -> str:
    return f"<p>{escape(codebook.attribution or 'Nothing is stated of the imagery.')}</p><p>{escape(codebook.licence)}</p>"


def _framed(picture: np.ndarray) -> np.ndarray:
    return np.pad(picture, ((0, 0), (0, 2), (0, 0)), constant_values=255)


def _swatch(color: np.ndarray) -> str:
    red, green, blue = color.tolist()
    return f'<span class="swatch" style="background:rgb({red},{green},{blue})"></span>'


def _table(rows: list[list[str]]) -> str:
    lines = "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    return f"<table>{lines}</table>"


def _plot(figure: Figure | None, text: str) -> str:
    if figure is None:
        return ""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=110)
    return f'<img class="plot" alt="{escape(text)}" src="{_data(buffer.getvalue(), "png")}">'


def _jpeg(pixels: np.ndarray) -> str:
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=88)
    return _data(buffer.getvalue(), "jpeg")


def _data(content: bytes, kind: str) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(content).decode()}"
