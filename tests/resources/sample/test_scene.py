"""The sample scene: the same each time, all classes in it, on the grid that it says."""

from __future__ import annotations

import numpy as np
import pytest
from geocentroids.resources.sample.scene import LABELS, sample_scene, write_scene
from osgeo import gdal


def test_a_seed_gives_one_scene():
    (one, labels), (two, again), (other, _) = sample_scene(500, 3), sample_scene(500, 3), sample_scene(500, 4)
    np.testing.assert_array_equal(one, two)
    np.testing.assert_array_equal(labels, again)
    assert (one != other).mean() > 0.5
    assert one.shape == (500, 500, 3) and one.dtype == labels.dtype == np.uint8


def test_every_class_is_there_and_none_is_all():
    _, labels = sample_scene(2000)
    shares = np.bincount(labels.ravel(), minlength=len(LABELS)) / labels.size
    assert len(shares) == len(LABELS) and shares.min() > 0.002 and shares.max() < 0.5


def test_a_tiny_scene_is_refused():
    with pytest.raises(ValueError, match="at least 400"):
        sample_scene(300)


def test_the_files_lie_on_one_grid_of_a_quarter_metre(tmp_path):
    image, labels = map(gdal.Open, write_scene(tmp_path, 400))
    assert image.GetGeoTransform() == labels.GetGeoTransform() == (500_000, 0.25, 0, 5_400_000, 0, -0.25)
    rgb, classes = sample_scene(400)
    np.testing.assert_array_equal(image.ReadAsArray(), rgb.transpose(2, 0, 1))
    np.testing.assert_array_equal(labels.ReadAsArray(), classes)
