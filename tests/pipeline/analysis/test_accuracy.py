"""Accuracy: what is held out together, intervals, and areas corrected as in the paper's own example."""

from __future__ import annotations

import numpy as np
import pytest
from geocentroids.pipeline.analysis.accuracy import (
    Confusion,
    adjusted_areas,
    by_shape,
    by_square,
    confusion,
    wilson,
)
from geocentroids.pipeline.analysis.cluster_probabilities import ClusterClasses
from geocentroids.pipeline.analysis.pixels_under_shapes import Samples
from geocentroids.pipeline.analysis.sample_labels import check_labels, label_samples
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.maps.classify_by_features import classifier_of
from geocentroids.runtime.model_descriptions import ClassifierNumbers, CodebookInfo
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.questions_of_analysis import ClassifierContents

RNG = np.random.default_rng(8)


def polygons(count, pixels=12):
    """Shapes of several pixels each, at random places, and their classes in turn."""
    corners = RNG.integers(0, 900, (count, 2))
    rows = (corners[:, :1] + RNG.integers(0, 5, (count, pixels))).ravel()
    columns = (corners[:, 1:] + RNG.integers(0, 5, (count, pixels))).ravel()
    shapes = np.repeat(np.arange(count), pixels)
    return Samples(rows, columns, shapes), shapes % 3


def test_no_sample_is_parted_and_every_class_is_in_every_fold():
    samples, classes = polygons(45)
    split = by_shape(samples, classes)
    assert split.count == 5
    for shape in range(45):
        assert len(np.unique(split.folds[samples.shapes == shape])) == 1
    for fold in range(5):
        held = split.folds == fold
        assert len(np.unique(samples.shapes[held])) == 9 and set(classes[held]) == {0, 1, 2}


def test_squares_of_ground_are_held_out_whole():
    samples, _ = polygons(60)
    split, side = by_square(samples)
    assert split.count == 5 and 130 <= side <= 156
    first = np.unique(samples.shapes, return_index=True)[1]
    places = np.column_stack([samples.rows[first], samples.columns[first]])
    squares = (places - places.min(0)) // side
    for square in np.unique(squares, axis=0):
        assert len(np.unique(split.folds[first][(squares == square).all(1)])) == 1


def test_one_place_alone_cannot_be_held_out():
    samples = Samples(np.array([5, 5]), np.array([7, 7]), np.array([0, 1]))
    assert by_square(samples)[0].count == 1 and by_shape(samples, np.array([0, 1])).count == 2


def test_each_shape_counts_one():
    shapes = np.array([0] * 8 + [1, 1])
    found = confusion(np.array([0] * 8 + [1, 1]), np.array([0] * 6 + [1, 1] + [1, 0]), shapes, 2)
    np.testing.assert_allclose(found.counts, [[0.75, 0.25], [0.5, 0.5]])
    assert found.overall == pytest.approx(0.625)
    np.testing.assert_allclose(found.recalls, [0.75, 0.5])
    np.testing.assert_allclose(found.precisions, [0.6, 2 / 3])


def test_intervals():
    assert wilson(8, 10) == pytest.approx((0.4902, 0.9433), abs=1e-4)
    assert wilson(0, 0) == (0, 1) and wilson(5, 5)[1] == pytest.approx(1)


def test_areas_are_corrected_as_in_the_paper():
    """Olofsson et al. 2014, table 8: deforestation, forest gain, stable forest, stable non-forest; pixels of 30 m."""
    of_map = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]], float)
    mapped = np.array([200_000, 150_000, 3_200_000, 6_450_000]) * 0.09
    found = adjusted_areas(Confusion(of_map.T), mapped)
    assert [round(each.area) for each in found] == pytest.approx([21_158, 11_686, 285_770, 581_386], abs=2)
    assert [round(each.half) for each in found] == pytest.approx([6_158, 3_756, 15_510, 16_282], abs=5)


def test_a_class_of_the_map_without_samples_has_no_interval():
    found = adjusted_areas(Confusion(np.array([[5.0, 0], [2, 0]])), np.array([10.0, 20]))
    assert found[1].area == pytest.approx(20 + 10 * 2 / 7) and np.isnan(found[1].half)


def test_clusters_without_a_sample_take_their_neighbours_class():
    centers = RNG.normal(0, 3, (3, 8))
    centroids = np.concatenate([RNG.normal(center, 0.5, (15, 8)) for center in centers])
    info = CodebookInfo(
        "", "x", "", "embedded", 0.25, "1", 224, 3, "l2", 45, 8, "", "", [], np.zeros((45, 3), np.uint8)
    )
    clusters = ClusterClasses(info, centroids)
    found = clusters.probabilities(np.array([0, 15, 30]), np.array([0, 1, 2]), np.ones(3), 3)
    np.testing.assert_array_equal(found.argmax(1), np.repeat([0, 1, 2], 15))
    np.testing.assert_allclose(found.sum(1), 1, atol=1e-5)
    assert found[0].max() > found[1].max() > 1 / 3


def test_names_are_sorted_as_numbers_and_classes_weigh_alike():
    samples = Samples(np.zeros(7, int), np.arange(7), np.array([0, 0, 0, 0, 1, 2, 2]))
    labelled = label_samples(samples, ["10", "9", "9"], Silent())
    assert labelled.names == ("9", "10") and labelled.classes.tolist() == [1, 1, 1, 1, 0, 0, 0]
    weights = labelled.weights
    assert weights[:4].sum() == pytest.approx(weights[4:].sum()) and weights[4] == pytest.approx(weights[5:].sum())
    with pytest.raises(PipelineError, match="lie on ground are of 1 classes"):
        label_samples(samples.where(samples.shapes > 0), ["10", "9", "9"], Silent())
    with pytest.raises(PipelineError, match="'a'"):
        check_labels(["a", "a"])


@pytest.mark.parametrize("name", ["", "b" * 201, "b\n", "\ud800"])
def test_names_that_no_class_can_have(name):
    with pytest.raises(PipelineError, match=r"A class of the samples has .*Change it in their field"):
        check_labels(["a", name])
    classes = [{"name": "a", "color": "#102030"}, {"name": name, "color": "#102030"}]
    found = ClassifierContents({"classes": classes}, ClassifierNumbers("linear", 2, np.zeros(3), np.ones(3)))
    with pytest.raises(PipelineError, match=r"x is not a classifier: its class 2 has"):
        classifier_of(found, "x")


def test_a_class_that_is_called_nan_is_sorted_as_a_name():
    samples = Samples(np.zeros(4, int), np.arange(4), np.arange(4))
    assert label_samples(samples, ["10", "nan", "9", "inf"], Silent()).names == ("9", "10", "inf", "nan")
