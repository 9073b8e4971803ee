"""A map is made of whatever reads: a raster, or anything else that has what `Reader` says."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.maps.perceptual_map import perceptual_map
from geocentroids.pipeline.output.ids_rgb_confidence import Outputs
from geocentroids.runtime.worker import Worker
from osgeo import gdal

LAYOUT = Layout(0.25, Fraction(1), 56, 1)


class Halves:
    """Two rasters of the same ground, the left half of it read from one and the right half from the other."""

    def __init__(self, left, right):
        self._left, self._right = left, right
        self.bounds, self.crs_wkt, self.description = left.bounds, left.crs_wkt, {"GEOCENTROIDS_SOURCE": "two"}
        self.anchored = False
        self._middle = round((self.bounds[2] - self.bounds[0]) / LAYOUT.gsd / 2)

    def read(self, window):
        (rgb, valid), (other_rgb, other_valid) = self._left.read(window), self._right.read(window)
        right = window.x + np.arange(window.width) >= self._middle
        return np.where(right[:, None], other_rgb, rgb), np.where(right, other_valid, valid)


@pytest.fixture
def worker():
    worker = Worker()
    yield worker
    worker.close()


def test_two_rasters_read_as_one_make_the_map_of_the_whole(worker, write_raster, tmp_path, recorded):
    image = np.random.default_rng(5).integers(20, 230, (3, 280, 560)).astype(np.uint8)
    left, right = image.copy(), image.copy()
    left[:, :, 290:], right[:, :, :270] = 40, 40
    info, found = worker.describe("", "embedded").codebook, []
    paths = [write_raster(tmp_path / f"{name}.tif", one) for name, one in (("w", image), ("l", left), ("r", right))]
    with WarpedRaster.open(paths[0], LAYOUT.gsd) as whole, WarpedRaster.open(paths[1], LAYOUT.gsd) as one:
        with WarpedRaster.open(paths[2], LAYOUT.gsd) as other:
            for reader in (whole, Halves(one, other)):
                outputs = Outputs(ids=str(tmp_path / "ids.tif"))
                model = Model("embedded", "embedded", "cpu", "float32")
                perceptual_map(reader, LAYOUT, model, info, outputs, worker, recorded)
                found.append(gdal.Open(outputs.ids).ReadAsArray())
                assert gdal.Info(outputs.ids, format="json")["metadata"][""]["GEOCENTROIDS_SOURCE"] in ("w.tif", "two")
    np.testing.assert_array_equal(*found)
    assert (found[0] != 65535).all()


def test_several_threads_make_the_map_of_one(worker, write_raster, tmp_path, recorded, monkeypatch):
    image = np.random.default_rng(6).integers(0, 230, (3, 500, 420)).astype(np.uint8)
    image[:, 100:220, 60:300] = 0
    path, info, found = write_raster(tmp_path / "raster.tif", image), worker.describe("", "embedded").codebook, []
    for threads in (1, 4):
        monkeypatch.setattr("geocentroids.pipeline.maps.perceptual_map.reading_threads", lambda device, count=threads: count)
        outputs = Outputs(ids=str(tmp_path / "ids.tif"))
        with WarpedRaster.open(path, LAYOUT.gsd) as raster:
            model = Model("embedded", "embedded", "cpu", "float32")
            perceptual_map(raster, LAYOUT, model, info, outputs, worker, recorded)
        found.append(gdal.Open(outputs.ids).ReadAsArray())
    np.testing.assert_array_equal(*found)
