"""From features to a codebook: clusters, colours, groups, and what is refused."""

from __future__ import annotations

import copy
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest
import torch
from geocentroids.models.codebook import kmeans_clustering, nearest_centroids
from geocentroids.models.codebook.centroid_groups import cut_into_groups, group_centroids
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.codebook.codebook_report import codebook_report
from geocentroids.models.codebook.codebook_training import Coloring, fit_codebook, make_codebook
from geocentroids.models.codebook.colors import (
    align_colors,
    cluster_means,
    embedding_to_colors,
    matched_lab,
    measure,
    separate_colors,
    to_lab,
    to_rgb,
)
from geocentroids.models.codebook.embedding import embed, principal_components
from geocentroids.models.codebook.kmeans_clustering import FeaturesAtHand, ignore_progress, kmeans
from geocentroids.models.codebook.nearest_centroids import NearestCentroids
from geocentroids.models.codebook.stored_features import StoredFeatures
from geocentroids.models.codebook.ward_tree import ward_tree
from geocentroids.models.codebook_operations import check_can_align, train
from geocentroids.models.download_cache import CACHE_VARIABLE
from geocentroids.models.errors import ModelError
from geocentroids.models.heads.lookup import Lookup
from geocentroids.runtime import kmeans_iterations
from geocentroids.runtime.model_descriptions import CodebookMetadata
from geocentroids.runtime.questions_of_training import Train
from geocentroids.runtime.report_texts import REPORT_TEXTS
from scipy.spatial.distance import pdist
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_mutual_info_score

RNG = np.random.default_rng(11)
KINDS = RNG.normal(0, 8, (60, 24)) * np.arange(1, 25) ** -0.5
FEATURES = (KINDS[RNG.integers(0, 60, 3000)] + RNG.normal(0, 1, (3000, 24)) + 20).astype(np.float16)


@pytest.fixture(scope="module")
def codebook():
    return fit_codebook(FEATURES, 100, "test", "embedded", metric="l2")


def test_inertia_is_as_low_as_scikit_learns(device):
    found = kmeans(FEATURES, 60, device=device)
    theirs = KMeans(60, n_init=1, random_state=0).fit(FEATURES.astype(np.float32))
    assert found.history[-1] < 1.1 * theirs.inertia_
    assert np.all(np.diff(found.history) <= 1e-3 * found.history[0])
    exact = ((FEATURES[:, None].astype(float) - found.centroids) ** 2).sum(2)
    assert found.history[-1] == pytest.approx(exact.min(1).sum(), rel=1e-2)
    assert np.mean(exact.argmin(1) == found.labels) > 0.99


@pytest.mark.parametrize("metric", ["l2", "cosine", "inner_product"])
def test_lookup_finds_the_clusters_again(metric):
    found = kmeans(FEATURES - np.float16(20), 40, metric=metric)
    if metric != "l2":
        np.testing.assert_allclose(np.linalg.norm(found.centroids, axis=1), 1, rtol=1e-5)
    book = make_codebook(found, "test", "embedded", metric=metric)
    (ids,) = Lookup(book, "cpu").nearest(torch.from_numpy(FEATURES - np.float16(20)).float())
    assert np.mean(ids.numpy() == found.labels) > 0.98
    np.testing.assert_array_equal(np.bincount(found.labels, minlength=40), found.counts)
    assert (np.diff(found.counts) <= 0).all()


def test_blocks_and_files_give_what_one_array_gives(tmp_path, monkeypatch):
    whole = kmeans(FEATURES, 30)
    FEATURES.tofile(tmp_path / "f")
    monkeypatch.setattr(kmeans_iterations, "MOST_ROWS", 1024)
    stored = kmeans(StoredFeatures([(tmp_path / "f", 0, 3000)], 24), 30)
    np.testing.assert_array_equal(stored.labels, whole.labels)
    np.testing.assert_allclose(stored.centroids, whole.centroids, rtol=1e-4, atol=1e-4)
    scattered = np.sort(np.random.default_rng(0).choice(3000, 1500, replace=False))
    np.testing.assert_array_equal(StoredFeatures([(tmp_path / "f", 0, 3000)], 24)[scattered], FEATURES[scattered])
    with pytest.raises(ModelError, match="was it cut"):
        StoredFeatures([(tmp_path / "f", 1, 3000)], 24)


def batched(monkeypatch, rows=4):
    """Clustering starts with batches, as it does of many more features; returns the sizes that are clustered."""
    monkeypatch.setattr(kmeans_iterations, "BATCH_ROWS", rows)
    monkeypatch.setattr(kmeans_iterations, "LEAST_BATCH_ROWS", 4)
    sizes, assign = [], FeaturesAtHand.assign

    def noted(features, step):
        sizes.append(len(features) if step.batch is None else len(step.batch))
        return assign(features, step)

    monkeypatch.setattr(FeaturesAtHand, "assign", noted)
    return sizes


def of_many_kinds():
    """Return 8,000 features of 300 kinds, which overlap."""
    rng, spectrum = np.random.default_rng(3), 5 * np.arange(1, 25) ** -0.6
    kinds = rng.normal(0, 1, (300, 24))[rng.integers(0, 300, 8000)]
    return ((kinds + rng.normal(0, 0.7, (8000, 24))) * spectrum + 3).astype(np.float16)


@pytest.mark.parametrize("metric", ["l2", "cosine", "inner_product"])
def test_batches_that_grow_end_as_low_as_all_features_from_the_start(monkeypatch, metric):
    # Fewer clusters than kinds: with as many, what the seeds missed decides.
    features = of_many_kinds()
    whole = kmeans(features, 60, metric=metric)
    sizes = batched(monkeypatch, 32)
    found = kmeans(features, 60, metric=metric)
    assert list(dict.fromkeys(sizes)) == [1920, 3840, 8000]
    assert found.history[-1] <= 1.005 * whole.history[-1]
    assert len(found.labels) == 8000 and found.counts.sum() == 8000


def test_batches_of_a_file_are_those_of_an_array_and_of_the_seed(tmp_path, monkeypatch):
    batched(monkeypatch)
    whole, other = kmeans(FEATURES, 30, 1), kmeans(FEATURES, 30, 2)
    FEATURES.astype(np.float16).tofile(tmp_path / "f")
    stored = kmeans(StoredFeatures([(tmp_path / "f", 0, 3000)], 24), 30, 1)
    assert np.array_equal(whole.labels, stored.labels) and np.array_equal(whole.centroids, stored.centroids)
    assert not np.array_equal(whole.labels, other.labels)


def test_clustering_is_left_while_a_batch_is_clustered(monkeypatch):
    batched(monkeypatch)

    def report(text, done, total):
        if " features, " in text:
            raise InterruptedError(text)

    with pytest.raises(InterruptedError, match="240 of"):
        kmeans(FEATURES, 60, report=report)


def test_empty_clusters_get_what_is_farthest(monkeypatch):
    far = np.concatenate([np.zeros((500, 4)), np.full((3, 4), 50), np.full((2, 4), -90)]).astype(np.float32)
    # All seeds in the same place: two clusters are empty until they are given what is far away.
    monkeypatch.setattr(kmeans_clustering, "first_centroids", lambda rows, count, *_: rows[:1].repeat(count, 1))
    found = kmeans(far, 3)
    assert sorted(found.counts) == [2, 3, 500] and found.history[-1] == pytest.approx(0, abs=1e-3)


def test_too_few_different_features_make_fewer_clusters():
    found = kmeans(np.repeat(np.eye(5, dtype=np.float32), 20, 0), 8)
    assert len(found.centroids) == 5 and found.counts.tolist() == [20] * 5


@pytest.mark.parametrize("metric", ["l2", "cosine", "inner_product"])
def test_copies_that_differ_from_their_mean_by_rounding_alone_are_alike(metric):
    rng = np.random.default_rng(2)
    distinct = rng.normal(3, 1, (300, 24)).astype(np.float32)
    found = kmeans(distinct[rng.integers(0, 300, 20_000)], 400, metric=metric)
    assert len(found.centroids) == 300 and len(found.history) < 5


def test_low_precision_ends_as_low_as_float32(monkeypatch):
    exact = kmeans(FEATURES, 60)
    monkeypatch.setattr(kmeans_iterations, "MANY_CLUSTERS", 60)
    monkeypatch.setattr(kmeans_clustering, "multiplies_bfloat16", lambda device: True)
    kinds = []

    class Noted(NearestCentroids):
        def __init__(self, centroids, metric, kind):
            super().__init__(centroids, metric, kind)
            kinds.append(kind)

    monkeypatch.setattr(kmeans_clustering, "NearestCentroids", Noted)
    low = kmeans(FEATURES, 60)
    assert kinds[0] == torch.bfloat16 and kinds[-1] == torch.float32, "begun in low precision"
    assert low.history[-1] < 1.02 * exact.history[-1]


@pytest.mark.parametrize("metric", ["l2", "cosine", "inner_product"])
def test_neighbours_of_former_centroids_are_enough_until_clusters_settle(monkeypatch, metric):
    features = of_many_kinds()
    whole = kmeans(features, 150, metric=metric)
    monkeypatch.setattr(kmeans_iterations, "MANY_CLUSTERS", 150)
    monkeypatch.setattr(kmeans_clustering, "multiplies_bfloat16", lambda device: False)
    monkeypatch.setattr(nearest_centroids, "NEIGHBOURS", 24)
    compared, among_all = [], NearestCentroids.among_all
    monkeypatch.setattr(
        NearestCentroids, "among_all", lambda self, rows: compared.append(len(rows)) or among_all(self, rows)
    )
    found = kmeans(features, 150, metric=metric)
    assert sum(compared) < len(features) * len(found.history) / 2, "with all centroids first and at the end"
    assert found.history[-1] <= 1.005 * whole.history[-1]
    (ids,) = Lookup(make_codebook(found, "a", "embedded", metric=metric), "cpu").nearest(torch.from_numpy(features).float())
    assert np.mean(ids.numpy() == found.labels) > 0.98, "the labels at the end are those of all centroids"


@pytest.fixture
def question(tmp_path):
    """To train on the features, as the plugin asks it."""
    FEATURES.tofile(tmp_path / "features")
    np.full((len(FEATURES), 3), 90, np.uint8).tofile(tmp_path / "means")
    about = CodebookMetadata("a", "some/encoder", 0.25, "8/7", 224, 3, "l2")
    paths = {name: str(tmp_path / name) for name in ("means", "output")}
    parts = [(str(tmp_path / "features"), 0, len(FEATURES))]
    settings = {"clusters": 20, "seed": 0, "color_space": "cielab", "align": "", "align_sha256": "", "device": "cpu"}
    return Train(about=about, rows=len(FEATURES), width=24, parts=parts, training={}, **settings, **paths)


def test_on_apple_silicon_the_cpu_clusters(question, monkeypatch):
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert train(replace(question, device="mps"), ignore_progress).clusters == 20


def test_a_codebook_names_the_commit_of_its_encoder(question, tmp_path, monkeypatch):
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path))
    (tmp_path / "encoders" / f"some--encoder@main-{'c' * 40}").mkdir(parents=True)
    train(question, ignore_progress)
    assert Codebook.load(tmp_path / "output").encoder == f"some/encoder@{'c' * 40}"
    question = replace(question, align=str(tmp_path / "reference"))
    fit_codebook(FEATURES, 20, "a", "some/encoder").save(tmp_path / "reference")
    assert train(question, ignore_progress).clusters == 20, "aligned to one that does not name it"


def test_exemplars_are_the_nearest():
    found = kmeans(FEATURES, 60)
    rows = found.exemplars(10, 4)
    assert (found.labels[rows] == np.arange(10)[:, None]).all()
    inside = np.flatnonzero(found.labels == 3)
    assert set(rows[3]) == set(inside[np.argsort(found.distances[inside])[:4]])
    few = kmeans(np.repeat(np.eye(3, dtype=np.float32), 2, 0), 3).exemplars(3, 5)
    assert (few[:, 2:] == -1).all() and (few[:, :2] >= 0).all()


def test_seeds_decide():
    one, again, other = (kmeans(FEATURES, 50, seed) for seed in (1, 1, 2))
    np.testing.assert_array_equal(one.centroids, again.centroids)
    assert not np.array_equal(one.centroids, other.centroids)
    assert adjusted_mutual_info_score(one.labels, other.labels) > 0.85
    first, second = (fit_codebook(FEATURES, 50, "a", "embedded", seed=4) for _ in range(2))
    for name in ("centroids", "colors", "groups", "embedding"):
        np.testing.assert_array_equal(getattr(first, name), getattr(second, name))


@pytest.mark.parametrize("metric", ["l2", "cosine"])
def test_what_cannot_be_clustered(metric):
    with pytest.raises(ModelError, match="3 features do not make 5 clusters"):
        kmeans(FEATURES[:3], 5, metric=metric)
    for bad in (np.nan, np.inf):
        spoilt = FEATURES.astype(np.float32)
        spoilt[2000, 3] = bad
        with pytest.raises(ModelError, match="not finite"):
            kmeans(spoilt, 5, metric=metric)


def test_progress_names_every_stage():
    stages = []

    def report(text, done, total):
        stages.append((text.split(":")[0], done <= total))

    found = kmeans(FEATURES, 40, report=report)
    make_codebook(found, "a", "embedded", report=report)
    assert list(dict.fromkeys(stages)) == [("Clustering", True), ("Embedding", True), ("Colouring", True)]


def test_alike_centroids_get_alike_colours(codebook):
    own, linear = codebook.training["colors"], codebook.training["pca_colors"]
    assert own["neighbours_kept"] > 0.2 and own["rank_correlation"] > 0.2
    shuffled = measure(codebook.centroids, np.random.default_rng(0).permutation(codebook.colors))
    assert shuffled["neighbours_kept"] < 0.2 and abs(shuffled["rank_correlation"]) < 0.1
    assert set(linear) == set(own)


def test_both_spaces_fill_their_room():
    points = np.random.default_rng(1).normal(size=(500, 3)) * [5, 3, 2]
    raw = embedding_to_colors(points, "rgb")
    assert raw.min() == 0 and raw.max() == 255
    perceived = embedding_to_colors(points)
    assert pdist(to_lab(perceived)).mean() > 35
    inside = to_lab(np.random.default_rng(2).integers(0, 256, (200, 3), dtype=np.uint8))
    np.testing.assert_allclose(to_lab(to_rgb(inside)), inside, atol=1.5)


def test_colours_are_turned_towards_the_grounds_own():
    points = np.random.default_rng(1).normal(size=(300, 3)) * [5, 3, 2]
    turned = np.linalg.qr(np.random.default_rng(5).normal(size=(3, 3)))[0]
    ground = to_rgb(points @ turned * [3, 2, 2] + [55, 0, 10])
    colors = embedding_to_colors(points, ground=ground)
    lab, wanted = to_lab(colors), to_lab(ground)
    assert all(np.corrcoef(lab[:, axis], wanted[:, axis])[0, 1] > 0.8 for axis in range(3))
    assert pdist(lab).mean() > 35
    # However an embedding came out, mirrored or with its axes in another order: the same ground, the same colours.
    np.testing.assert_array_equal(embedding_to_colors(points[:, [2, 0, 1]] * [1, -1, 1], ground=ground), colors)
    np.testing.assert_array_equal(embedding_to_colors(points, "rgb", ground), embedding_to_colors(points, "rgb"))


def test_the_mean_of_each_cluster():
    means = np.array([[0, 10, 255], [100, 20, 255], [7, 7, 7]], np.uint8)
    np.testing.assert_array_equal(cluster_means(means, np.array([1, 1, 0]), 2), [[7, 7, 7], [50, 15, 255]])


def test_more_data_of_the_same_area_keeps_the_colours():
    less, more = (fit_codebook(FEATURES[:count], 60, "a", "embedded", metric="l2") for count in (1800, 3000))
    moved = np.linalg.norm(matched_lab(more.centroids, less, "l2") - to_lab(more.colors), axis=1)
    apart = pdist(to_lab(more.colors)).mean()
    assert np.median(moved) < 0.5 * apart


def test_aligned_to_another_codebook(codebook):
    found = kmeans(FEATURES, 80, seed=9)
    aligned = make_codebook(found, "b", "embedded", 9, Coloring(align=codebook), metric="l2")
    moved = np.linalg.norm(matched_lab(aligned.centroids, codebook, "l2") - to_lab(aligned.colors), axis=1)
    assert np.median(moved) < 0.35 * pdist(to_lab(aligned.colors)).mean()
    assert "'test'" in aligned.training["color_space"]
    with pytest.raises(ModelError, match="cannot be aligned"):
        check_can_align(codebook, 24, "another")


def test_alignment_turns_and_mirrors_as_a_whole():
    targets = np.random.default_rng(4).normal([60, 0, 0], 6, (60, 3))
    turned = np.linalg.qr(np.random.default_rng(5).normal(size=(3, 3)))[0]
    colors = align_colors((targets - 7) @ turned * 3, targets)
    assert np.linalg.norm(to_lab(colors) - targets, axis=1).max() < 1.5


@pytest.mark.parametrize("size", [1, 2, 3, 5, 9])
def test_a_handful_of_centroids(size):
    rows = np.random.default_rng(size).normal(size=(size, 2)).astype(np.float32)
    book = fit_codebook(np.repeat(rows, 3, 0), size, "tiny", "embedded")
    assert book.colors.shape == (size, 3) and len(np.unique(book.colors, axis=0)) == size
    assert "tiny" in codebook_report(book, np.zeros((size, 1, 8, 8, 3), np.uint8), np.ones((size, 1), bool))


def test_the_embedding_is_turned_like_its_start():
    rows = FEATURES[:150].astype(np.float32)
    start = principal_components(rows, 0)
    laid = embed(rows)
    assert all(np.corrcoef(start[:, axis], laid[:, axis])[0, 1] > 0.3 for axis in range(3))


def test_groups_are_nested_and_named_by_their_path(codebook):
    assert [len(names) for names in codebook.group_names] == [8, 16, 32, 64]
    for level in range(3):
        coarse, fine = codebook.groups[:, level], codebook.groups[:, level + 1]
        names = codebook.group_names
        for group in range(len(names[level + 1])):
            (parent,) = np.unique(coarse[fine == group])
            assert names[level + 1][group].startswith(names[level][parent])
    rows = KINDS[:20].astype(np.float32)
    groups, (names,) = cut_into_groups(ward_tree(rows), (4,), np.ones(20))
    assert names == ("1", "2", "3", "4") and (np.diff(np.bincount(groups[:, 0])) <= 0).all()


@pytest.mark.parametrize("count", [2, 8, 11, 64, 100])
def test_any_number_of_groups_with_distinct_colours(codebook, count):
    grouping = group_centroids(codebook, count)
    assert len(grouping.names) == len(set(grouping.names)) == count
    assert grouping.counts.sum() == 100 and grouping.counts.min() >= 1
    if count <= 16:
        assert pdist(to_lab(grouping.colors)).min() > 8


def test_equal_colours_are_pushed_apart():
    same = np.full((12, 3), 90, np.uint8)
    assert pdist(to_lab(separate_colors(same))).min() > 10
    many = separate_colors(np.random.default_rng(0).integers(60, 200, (512, 3), dtype=np.uint8))
    assert pdist(to_lab(many)).min() > 4, "as far as there is room for so many"
    far = np.array([[0, 0, 0], [255, 255, 255], [255, 0, 0]], np.uint8)
    assert np.abs(separate_colors(far).astype(int) - far).max() <= 3


def test_the_report_holds_all_and_reaches_for_nothing(codebook):
    codebook.training["sources"] = [["a<b>.tif", 3]]
    codebook.attribution = "Someone & Sons"
    page = codebook_report(codebook, np.zeros((10, 2, 30, 30, 3), np.uint8), np.ones((10, 2), bool))
    assert page.count("data:image/png") == 3 and page.count("data:image/jpeg") == 10
    assert "http" not in page and "<script" not in page and "src=" in page
    assert "a&lt;b&gt;.tif" in page and "Someone &amp; Sons" in page


def test_the_report_is_in_the_language_of_the_texts_that_it_is_given(codebook):
    texts = {name: text.replace("e", "é") for name, text in REPORT_TEXTS.items() if "{" not in text}
    pictures = np.zeros((3, 1, 8, 8, 3), np.uint8)
    english, page = (
        codebook_report(codebook, pictures, np.ones((3, 1), bool), {**REPORT_TEXTS, **given}) for given in ({}, texts)
    )
    assert '<html lang="én">' in page
    for text in ("What it was made of", "How well the colours tell what is alike", "Licence and attribution"):
        assert text in english and text not in page and text.replace("e", "é") in page


HOSTILE = '"></td></p><script src=x>alert(1)</script><img src=x onerror="alert(2)">&lt;'


def test_no_text_of_a_stranger_becomes_part_of_the_report(codebook):
    codebook = copy.deepcopy(codebook)

    def tags(text):
        codebook.name = codebook.encoder = codebook.licence = codebook.attribution = text
        codebook.training.update(sources=[[text, 3]], software=text, color_space=text, seed=text)
        found, said = [], []
        parser = HTMLParser()
        parser.handle_starttag = lambda tag, attributes: found.append((tag, [name for name, _ in attributes]))
        parser.handle_data = said.append
        parser.feed(codebook_report(codebook, np.zeros((3, 1, 8, 8, 3), np.uint8), np.ones((3, 1), bool)))
        return found, "".join(said)

    harmless, _ = tags("plain")
    found, said = tags(HOSTILE)
    assert found == harmless
    assert said.count(HOSTILE) == 10, "each is shown as it is: name (twice), encoder (twice), licence, and so on"
