"""Similarity: its fixed meaning, examples and counter-examples, and the best places."""

from __future__ import annotations

import numpy as np
import pytest
from geocentroids.pipeline.analysis.best_places import APART, PLACES, BestPlaces
from geocentroids.pipeline.analysis.id_raster import IdRaster
from geocentroids.pipeline.analysis.pixels_under_shapes import Samples
from geocentroids.pipeline.analysis.similarity import Similarity
from geocentroids.pipeline.analysis.similarity_by_clusters import similarity_by_clusters
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.runtime.model_descriptions import CodebookInfo
from osgeo import gdal

RNG = np.random.default_rng(5)
CENTROIDS = np.concatenate([RNG.normal(at, 1, (20, 12)) for at in (RNG.normal(0, 3, 12) for _ in range(4))])


def codebook(metric="cosine", counts=None):
    about = {"gsd": 0.25, "model_scale": "8/7", "tile": 224, "margin": 3, "licence": "", "attribution": ""}
    colors = np.zeros((len(CENTROIDS), 3), np.uint8)
    size = {"size": len(CENTROIDS), "width": CENTROIDS.shape[1]}
    return CodebookInfo(
        "x", "town", "ab", "embedded", metric=metric, group_names=[], colors=colors, counts=counts, **about, **size
    )


@pytest.mark.parametrize("metric", ["cosine", "inner_product", "l2"])
def test_what_similarity_means(metric):
    info = codebook(metric)
    similarity = Similarity.of(info, CENTROIDS)
    alone = np.zeros(1, int)
    scores = similarity.scores(CENTROIDS, similarity.wanted(CENTROIDS[:1], alone, np.array([1])))
    assert scores[0] == pytest.approx(1, abs=1e-5) and scores.max() == scores[0] and scores.min() == 0
    assert scores[1:20].mean() > 0.5 > 5 * scores[20:].mean()
    if metric != "l2":
        longer = similarity.scores(7 * CENTROIDS, similarity.wanted(CENTROIDS[:1], alone, np.array([1])))
        np.testing.assert_allclose(longer, scores, atol=1e-5)


def test_two_places_at_random_are_not_alike():
    counts = RNG.integers(1, 100, len(CENTROIDS))
    directions = Similarity.of(codebook(counts=counts), CENTROIDS).directions(CENTROIDS)
    weights = counts / counts.sum()
    assert abs(weights @ directions @ directions.T @ weights) < 0.05


def test_examples_count_alike_and_counter_examples_take_away():
    similarity = Similarity.of(codebook(), CENTROIDS)
    rows = np.concatenate([CENTROIDS[:1], np.repeat(CENTROIDS[20:21], 50, axis=0)])
    of = np.array([0] + [1] * 50)
    both = similarity.scores(CENTROIDS, similarity.wanted(rows, of, np.array([1, 1])))
    assert both[0] == pytest.approx(both[20], abs=0.02)
    less = similarity.scores(CENTROIDS, similarity.wanted(rows, of, np.array([1, -1])))
    assert less[20:40].max() == 0 and less[0] > 0.85


def test_the_best_places_are_apart_from_each_other_and_from_examples():
    similarity = np.zeros((300, 300), np.float32)
    similarity[100:103, 200:203] = 0.9
    similarity[10:13, 10:13] = 1
    similarity[250, 250] = 1              # alone among what is not alike
    similarity[40:43, 40:43] = np.nan
    best = BestPlaces()
    for row in (0, 150):
        best.update(Window(0, row, 300, 150), similarity[row : row + 150])
    found = best.places(np.array([11]), np.array([11]))
    assert (found[0].row, found[0].column) == (101, 201) and found[0].similarity == pytest.approx(0.9)
    assert (found[1].row, found[1].column) == (250, 250) or found[1].similarity == pytest.approx(1 / 9)
    assert all(max(abs(place.row - 11), abs(place.column - 11)) >= APART for place in found)
    many = BestPlaces()
    many.update(Window(0, 0, 300, 300), RNG.random((300, 300)).astype(np.float32))
    places = many.places(np.zeros(0, int), np.zeros(0, int))
    spots = np.array([(place.row, place.column) for place in places])
    gaps = np.abs(spots[:, None] - spots[None]).max(axis=2) + 99 * np.eye(len(spots))
    assert len(places) == PLACES and gaps.min() >= APART
    assert np.all(np.diff([place.similarity for place in places]) <= 0)


def test_a_map_of_similarity_and_what_it_refuses(write_raster, recorded, tmp_path):
    ids = RNG.integers(0, len(CENTROIDS), (1, 40, 50)).astype(np.uint16)
    ids[0, 5, 5], ids[0, 20, 20] = 65535, 3
    raster = IdRaster.open(write_raster(tmp_path / "ids.tif", ids, (0, 3, 0, 0, 0, -3), nodata=65535))
    one = Samples(np.array([20, 5]), np.array([20, 5]), np.array([0, 1]))
    path = str(tmp_path / "similarity.tif")
    similarity_by_clusters(raster, codebook(), CENTROIDS, one, np.array([1, 1]), path, recorded)
    made = gdal.Open(path).ReadAsArray()
    assert made[20, 20] == pytest.approx(1, abs=1e-5) and np.isnan(made[5, 5]) and np.isnan(made).sum() == 1
    assert recorded.warned == ["1 of 2 examples lie outside, or where there is no data: they were left out."]
    nowhere = Samples(np.array([5]), np.array([5]), np.array([0]))
    with pytest.raises(PipelineError, match="None of the 1 examples lies on ground"):
        similarity_by_clusters(raster, codebook(), CENTROIDS, nowhere, np.array([1]), path, recorded)
    few = codebook()
    few = CodebookInfo(**{**few.__dict__, "size": 10})
    with pytest.raises(PipelineError, match="holds the id"):
        similarity_by_clusters(raster, few, CENTROIDS[:10], one, np.array([1, 1]), str(tmp_path / "b.tif"), recorded)
    assert not (tmp_path / "b.tif").exists()
