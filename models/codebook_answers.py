"""The worker's answers to questions about whole codebooks: train, group, give, import, export, examine, report."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..runtime.frames import Frame
from ..runtime.model_scale import parse_model_scale
from .codebook.codebook import Codebook, load_npy
from .download.codebooks import open_codebook, resolve_codebook
from .download.encoders import pin_commit
from .errors import ModelError
from .files import write_whole

if TYPE_CHECKING:
    from .codebook.kmeans_clustering import Report

SHOWN_CLUSTERS = 100
EXEMPLARS = 6


def train(question: Frame, report: Report) -> Frame:
    """Make a codebook of stored features; write it, and answer with the rows of exemplars (clusters, 6)."""
    from .codebook.fitting import Coloring, check_alike, make_codebook
    from .codebook.kmeans_clustering import kmeans
    from .codebook.stored_features import StoredFeatures
    from .devices import choose_devices

    fields = question.fields
    about = metadata(fields["about"])
    about["encoder"] = pin_commit(about["encoder"])
    align = open_codebook(fields["align"], fields.get("align_sha256", "")) if fields["align"] else None
    features = StoredFeatures(fields["features"], fields["rows"], fields["width"])
    if align:
        check_alike(align, fields["width"], about["encoder"])
    device = choose_devices(fields["device"])[0]
    found = kmeans(features, fields["clusters"], fields["seed"], about["metric"], device, report)
    means = np.fromfile(fields["means"], np.uint8, 3 * fields["rows"]).reshape(-1, 3)
    coloring = Coloring(fields["color_space"], align, means)
    codebook = make_codebook(
        found, seed=fields["seed"], coloring=coloring, report=report, training=fields["training"], **about
    )
    codebook.save(fields["output"])
    exemplars = found.exemplars(min(SHOWN_CLUSTERS, len(found.centroids)), EXEMPLARS)
    return Frame("trained", {"clusters": len(codebook.centroids), "training": codebook.training}, {"exemplars": exemplars})


def write_report(question: Frame) -> Frame:
    """Write the report of a codebook, with pictures of exemplars (clusters, each, h, w, 3) and which there are."""
    from .codebook.report import codebook_report

    fields = question.fields
    codebook = Codebook.load(fields["codebook"])
    page = codebook_report(codebook, question.arrays["pictures"], question.arrays["there"])
    write_whole(fields["output"], page.encode(), "report")
    return Frame("reported")


def group(question: Frame) -> Frame:
    """Group a codebook's centroids."""
    from .codebook.centroid_groups import group_centroids

    codebook = _asked_for(question)
    wanted, size = question.fields["groups"], len(codebook.centroids)
    if not 1 <= wanted <= size:
        raise ModelError(f"The {size} centroids of '{codebook.name}' do not make {wanted} groups: choose 2 to {size}.")
    found = group_centroids(codebook, wanted)
    arrays = {"groups": found.groups, "colors": found.colors, "counts": found.counts.astype(np.int64)}
    return Frame("grouped", {"names": list(found.names)}, arrays)


def centroids(question: Frame) -> Frame:
    """Give a codebook's centroids (K, D)."""
    return Frame("centroids", {}, {"centroids": _asked_for(question).centroids})


def import_arrays(question: Frame, report: Report) -> Frame:
    """Make a codebook of two .npy files; where there are no colours, of the centroids alone."""
    from .codebook.centroid_groups import standard_groups
    from .codebook.colors import embed, embedding_to_colors, to_euclidean

    fields = question.fields
    about = metadata(fields["about"])
    centroids = load_npy(fields["centroids"])
    if centroids.dtype == np.float64:
        centroids = centroids.astype(np.float32)
    # What it takes to be a codebook, before anything is computed from it.
    plain = np.zeros((len(centroids) if centroids.ndim else 0, 3), np.uint8)
    codebook = Codebook(centroids, load_npy(fields["colors"]) if fields["colors"] else plain, **about)
    rows = to_euclidean(centroids, codebook.metric)
    if not fields["colors"]:
        codebook.embedding = embed(rows, report=report)
        codebook.colors = embedding_to_colors(codebook.embedding)
    report("Colouring: groups", 0, 1)
    codebook.groups, codebook.group_names = standard_groups(rows, np.ones(len(rows)))
    codebook.training = {"imported": os.path.basename(fields["centroids"])}
    codebook.save(fields["output"])
    return Frame("imported", {"clusters": len(centroids)})


def export_arrays(question: Frame) -> Frame:
    """Write a codebook's centroids and colours as .npy files and its colours as GDAL's colour text file."""
    fields = question.fields
    codebook = _asked_for(question)
    lines = [f"# {codebook.name}: id red green blue alpha", "nv 0 0 0 0"]
    lines += [f"{index} {red} {green} {blue} 255" for index, (red, green, blue) in enumerate(codebook.colors.tolist())]
    try:
        np.save(fields["centroids"], codebook.centroids, allow_pickle=False)
        np.save(fields["colors"], codebook.colors, allow_pickle=False)
        Path(fields["text"]).write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as error:
        raise ModelError(f"The codebook cannot be exported: {error.filename}: {error.strerror}.") from error
    return Frame("exported", {"clusters": len(codebook.centroids)})


def inspect_codebook(question: Frame) -> Frame:
    """Tell all that a codebook says of itself, and what does not hold."""
    codebook = _asked_for(question)
    lengths = np.linalg.norm(codebook.centroids.astype(np.float32), axis=1)
    size, width = codebook.centroids.shape
    distinct = len(np.unique(codebook.centroids, axis=0))
    facts = {
        "name": codebook.name,
        "file": str(resolve_codebook(question.fields["codebook"])),
        "sha256": codebook.sha256,
        "centroids": f"{size:,} x {width} {codebook.centroids.dtype}",
        "lengths": f"{lengths.min():.3g} to {lengths.max():.3g}",
        "encoder": codebook.encoder,
        "metric": codebook.metric,
        "layout": f"GSD {codebook.gsd} m, model scale {codebook.model_scale}, tile {codebook.tile}, "
        f"margin {codebook.margin}",
        "colours": f"{len(np.unique(codebook.colors, axis=0)):,} different",
        "groups": ", ".join(str(len(names)) for names in codebook.group_names) or "none stored",
        "licence": codebook.licence or "not stated",
        "attribution": codebook.attribution or "not stated",
    }
    problems = []
    if distinct < size:
        problems.append(f"{size - distinct:,} centroids are copies of others: their clusters can never win.")
    if codebook.metric != "l2" and not lengths.all():
        problems.append(f"{np.count_nonzero(lengths == 0):,} centroids are all zeros, which have no direction.")
    if codebook.counts is not None and (codebook.counts < 0).any():
        problems.append("Some counts of features are negative.")
    features = codebook.training.get("features")
    if codebook.counts is not None and isinstance(features, int) and int(codebook.counts.sum()) != features:
        problems.append(f"The counts add up to {int(codebook.counts.sum()):,}, but it was trained on {features:,} features.")
    return Frame("examined", {"facts": facts, "training": codebook.training, "problems": problems})


def _asked_for(question: Frame) -> Codebook:
    return open_codebook(question.fields["codebook"], question.fields.get("codebook_sha256", ""))


def metadata(about: dict[str, Any]) -> dict[str, Any]:
    """Return what a question tells of a codebook, as `Codebook` takes it."""
    return {**about, "model_scale": parse_model_scale(about["model_scale"])}
