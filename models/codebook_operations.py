"""What is done with whole codebooks: train, group, give, import, export, inspect, report."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..runtime import questions, questions_of_analysis
from ..runtime import questions_of_training as training
from ..runtime.kmeans_iterations import AssignmentStep, Centroids, Clustering
from ..runtime.model_descriptions import CodebookMetadata
from ..runtime.model_scale import parse_model_scale
from ..runtime.translation import Text
from .codebook.codebook import Codebook, load_npy
from .download.fetch_codebooks import open_codebook, resolve_codebook
from .download.fetch_encoders import is_same_encoder, pin_commit
from .errors import ModelError
from .whole_files import write_whole

if TYPE_CHECKING:
    from .codebook.kmeans_clustering import FeaturesAtHand, Report

SHOWN_CLUSTERS = 100
EXEMPLARS = 6


def train(question: training.Train, report: Report) -> training.Trained:
    """Make a codebook of stored features; write it, and answer with the rows of exemplars (clusters, 6)."""
    from .codebook.kmeans_clustering import kmeans
    from .codebook.stored_features import StoredFeatures
    from .devices import choose_devices

    _reference(question, question.width)
    features = StoredFeatures(question.parts, question.width)
    device = choose_devices(question.device)[0]
    return _color(
        kmeans(features, question.clusters, question.seed, question.about.metric, device, report), question, report
    )


def color(question: training.Color, report: Report) -> training.Trained:
    """Make a codebook of clusters; write it, and answer as `train`."""
    found = Clustering(question.centroids, question.counts, question.labels, question.distances, question.history)
    return _color(found, question, report)


def _color(
    found: Clustering, question: training.CodebookQuestion[training.Trained], report: Report
) -> training.Trained:
    from .codebook.codebook_training import Coloring, make_codebook

    about = metadata(question.about)
    about["encoder"] = pin_commit(about["encoder"])
    means = np.fromfile(question.means, np.uint8, 3 * question.rows).reshape(-1, 3)
    coloring = Coloring(question.color_space, _reference(question, found.centroids.shape[1]), means)
    codebook = make_codebook(
        found, seed=question.seed, coloring=coloring, report=report, training=question.training, **about
    )
    codebook.save(question.output)
    exemplars = found.exemplars(min(SHOWN_CLUSTERS, len(found.centroids)), EXEMPLARS)
    return training.Trained(len(codebook.centroids), codebook.training, exemplars)


def _reference(question: training.CodebookQuestion[training.Trained], width: int) -> Codebook | None:
    """Return the codebook whose colours are to be kept, if any; refused if it is of another encoder."""
    if not question.align:
        return None
    align = open_codebook(question.align, question.align_sha256)
    check_can_align(align, width, question.about.encoder)
    return align


def choose_centroids(question: training.ChooseCentroids, report: Report) -> training.FirstCentroids:
    """Choose K-means' first centroids."""
    found = _at_hand(question, report).first(question.clusters, question.seed)
    return training.FirstCentroids(found.moved, found.center)


def sum_clusters(question: training.SumClusters, report: Report) -> training.ClusterSums:
    """Find the nearest centroids of features, and sum up what the next ones are made of."""
    try:
        moved = np.load(question.centroids, allow_pickle=False)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ModelError(
            "The centroids {path} cannot be read: {reason}. Do all machines see that file?",
            path=question.centroids, reason=reason,
        ) from error
    centroids = Centroids(moved, question.center, question.exact)
    step = AssignmentStep(centroids, question.numbers, question.before, Text("Clustering"))
    found = _at_hand(question, report).assign(step)
    return training.ClusterSums(
        found.sums, found.counts, found.labels, found.distances, found.inertia, found.unlike, found.exact
    )


def read_features(question: training.ReadFeatures) -> training.FeaturesRead:
    """Give a few features."""
    from .codebook.stored_features import StoredFeatures

    return training.FeaturesRead(StoredFeatures(question.parts, question.width)[question.numbers])


def _at_hand(question: training.ChooseCentroids | training.SumClusters, report: Report) -> FeaturesAtHand:
    from .codebook.kmeans_clustering import FeaturesAtHand
    from .codebook.stored_features import StoredFeatures
    from .devices import choose_devices

    features = StoredFeatures(question.parts, question.width)
    return FeaturesAtHand(features, question.metric, choose_devices(question.device)[0], report)


def check_can_align(reference: Codebook, width: int, encoder: str) -> None:
    """Check that a codebook holds the same encoder's features.

    Raises
    ------
    ModelError
        If it does not.
    """
    if reference.centroids.shape[1] != width or not is_same_encoder(reference.encoder, encoder):
        raise ModelError(
            "Colours cannot be aligned to the codebook '{codebook}': it is of the encoder '{own_encoder}' "
            "({own_width} numbers a feature), not of '{encoder}' ({width}).",
            codebook=reference.name,
            own_encoder=reference.encoder,
            own_width=reference.centroids.shape[1],
            encoder=encoder,
            width=width,
        )


def write_report(question: training.Report) -> questions.Done:
    """Write the report of a codebook."""
    from .codebook.codebook_report import codebook_report

    page = codebook_report(Codebook.load(question.codebook), question.pictures, question.there, question.texts)
    write_whole(question.output, page.encode(), "report")
    return questions.Done()


def group(question: questions.Group) -> questions.Grouped:
    """Group a codebook's centroids."""
    from .codebook.centroid_groups import group_centroids

    codebook = open_codebook(question.codebook, question.codebook_sha256)
    wanted, size = question.groups, len(codebook.centroids)
    if not 1 <= wanted <= size:
        raise ModelError(
            "The {size} centroids of '{codebook}' do not make {wanted} groups: choose 2 to {size}.",
            size=size, codebook=codebook.name, wanted=wanted,
        )
    found = group_centroids(codebook, wanted)
    return questions.Grouped(found.groups, found.colors, found.counts.astype(np.int64), list(found.names))


def read_centroids(question: questions_of_analysis.ReadCentroids) -> questions_of_analysis.Centroids:
    """Give a codebook's centroids."""
    return questions_of_analysis.Centroids(open_codebook(question.codebook, question.codebook_sha256).centroids)


def import_arrays(question: questions.Import, report: Report) -> questions.Imported:
    """Make a codebook of two .npy files; where there are no colours, of the centroids alone."""
    from .codebook.centroid_groups import standard_groups
    from .codebook.colors import embedding_to_colors, to_euclidean
    from .codebook.embedding import embed

    about = metadata(question.about)
    centroids = load_npy(question.centroids)
    if centroids.dtype == np.float64:
        centroids = centroids.astype(np.float32)
    # What it takes to be a codebook, before anything is computed from it.
    plain = np.zeros((len(centroids) if centroids.ndim else 0, 3), np.uint8)
    codebook = Codebook(centroids, load_npy(question.colors) if question.colors else plain, **about)
    rows = to_euclidean(centroids, codebook.metric)
    if not question.colors:
        codebook.embedding = embed(rows, report=report)
        codebook.colors = embedding_to_colors(codebook.embedding)
    report(Text("Colouring: groups"), 0, 1)
    codebook.groups, codebook.group_names = standard_groups(rows, np.ones(len(rows)))
    codebook.training = {"imported": os.path.basename(question.centroids)}
    codebook.save(question.output)
    return questions.Imported(len(centroids))


def export_arrays(question: questions.Export) -> questions.Done:
    """Write a codebook's centroids and colours as .npy files and its colours as GDAL's colour text file."""
    codebook = open_codebook(question.codebook, question.codebook_sha256)
    lines = [f"# {codebook.name}: id red green blue alpha", "nv 0 0 0 0"]
    lines += [f"{index} {red} {green} {blue} 255" for index, (red, green, blue) in enumerate(codebook.colors.tolist())]
    try:
        np.save(question.centroids, codebook.centroids, allow_pickle=False)
        np.save(question.colors, codebook.colors, allow_pickle=False)
        Path(question.text).write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as error:
        raise ModelError(
            "The codebook cannot be exported: {path}: {reason}.", path=error.filename, reason=error.strerror
        ) from error
    return questions.Done()


def inspect_codebook(question: questions.Inspect) -> questions.Inspected:
    """Tell what is found in a codebook's file, and what does not hold."""
    codebook = open_codebook(question.codebook, question.codebook_sha256)
    lengths = np.linalg.norm(codebook.centroids.astype(np.float32), axis=1)
    size = len(codebook.centroids)
    distinct = len(np.unique(codebook.centroids, axis=0))
    problems = []
    if distinct < size:
        problems.append(
            Text("{count:,} centroids are copies of others: their clusters can never win.", count=size - distinct)
        )
    if codebook.metric != "l2" and not lengths.all():
        zeros = np.count_nonzero(lengths == 0)
        problems.append(Text("{count:,} centroids are all zeros, which have no direction.", count=zeros))
    if codebook.counts is not None and (codebook.counts < 0).any():
        problems.append(Text("Some counts of features are negative."))
    features = codebook.training.get("features")
    if codebook.counts is not None and isinstance(features, int) and int(codebook.counts.sum()) != features:
        problems.append(Text(
            "The counts add up to {sum:,}, but it was trained on {features:,} features.",
            sum=int(codebook.counts.sum()), features=features,
        ))
    file, number_type = str(resolve_codebook(question.codebook)), str(codebook.centroids.dtype)
    shortest, longest = float(lengths.min()), float(lengths.max())
    return questions.Inspected(file, number_type, shortest, longest, codebook.training, problems)


def metadata(about: CodebookMetadata) -> dict[str, Any]:
    """Return what a question tells of a codebook, as `Codebook` takes it."""
    return {**asdict(about), "model_scale": parse_model_scale(about.model_scale)}
