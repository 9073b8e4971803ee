"""Pixels drawn at random in each class: as many in each, all with the same chance."""

from __future__ import annotations

import numpy as np
import pytest
from geocentroids.pipeline.analysis.stratified_sample import draw_places
from geocentroids.pipeline.errors import Cancelled
from geocentroids.runtime.progress import Silent

VALUES = np.random.default_rng(3).choice([1, 2, 3, 255], (700, 300), p=[0.6, 0.39, 0.0001, 0.0099]).astype(np.uint8)


@pytest.fixture
def path(write_raster, tmp_path):
    return write_raster(tmp_path / "classes.tif", VALUES[None], (500_000, 2, 0, 5_400_000, 0, -2))


def pixels(places):
    """Rows and columns of places, which must be the middles of pixels."""
    columns, rows = (places[:, 0] - 500_000) / 2 - 0.5, (5_400_000 - places[:, 1]) / 2 - 0.5
    assert (columns == columns.astype(int)).all() and (rows == rows.astype(int)).all()
    return rows.astype(int), columns.astype(int)


def test_as_many_in_each_class_and_none_twice(path):
    values, places = draw_places(path, [1, 2, 3, 4], 50, 1, Silent())
    few = int((VALUES == 3).sum())
    assert 0 < few < 50 and np.bincount(values).tolist() == [0, 50, 50, few]
    np.testing.assert_array_equal(VALUES[pixels(places)], values)
    assert len(np.unique(places, axis=0)) == len(places)
    again, other = (draw_places(path, [1, 2, 3, 4], 50, seed, Silent()) for seed in (1, 2))
    np.testing.assert_array_equal(again[1], places)
    assert (other[1] != places).any()
    nothing = draw_places(path, [4], 50, 1, Silent())
    assert nothing[0].shape == (0,) and nothing[1].shape == (0, 2)


def test_every_pixel_of_a_class_has_the_same_chance(path):
    """The raster is read in strips of which the last one is smaller: none may count for more."""
    values, places = draw_places(path, [1, 2], 6000, 1, Silent())
    for value in (1, 2):
        rows = np.nonzero(value == VALUES)[0]
        expected = np.histogram(rows, 20, (0, 700))[0] / len(rows) * 6000
        found = pixels(places[values == value])[0]
        # Of 19 degrees of freedom, this is exceeded once in a thousand; strips that count alike would give hundreds.
        assert ((np.histogram(found, 20, (0, 700))[0] - expected) ** 2 / expected).sum() < 43.8


def test_the_order_does_not_tell_the_class(path):
    values, places = draw_places(path, [1, 2], 2000, 1, Silent())
    assert abs((values[:1000] == 1).mean() - 0.5) < 0.08
    # Nor where the place is: four deviations of a mean of 1,000 rows.
    assert abs(pixels(places)[0][:1000].mean() - 350) < 4 * 202 / 1000**0.5


def test_cancelled_between_strips(path, recorded):
    recorded.cancelled = lambda: len(recorded.percent) > 0
    with pytest.raises(Cancelled):
        draw_places(path, [1], 50, 1, recorded)
    assert len(recorded.percent) == 1
