"""GDAL's errors are heard, whether it raises them, returns them, or notes them where nothing can be raised."""

from __future__ import annotations

import numpy as np
from geocentroids.pipeline.gdal_calls import call_gdal
from osgeo import gdal


def test_what_succeeds_gives_its_value(write_raster, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((1, 20, 20), np.uint8))
    call_gdal(lambda: gdal.Open("nowhere.tif"))
    array, error = call_gdal(lambda: gdal.Open(path).ReadAsArray())
    assert array.sum() == 400 and error == ""


def test_what_cannot_be_opened_or_read_says_why(write_raster, tmp_path, capfd):
    dataset, error = call_gdal(lambda: gdal.Open(str(tmp_path / "nowhere.tif")))
    assert dataset is None and "No such file" in error
    path = tmp_path / "a.tif"
    write_raster(path, np.ones((1, 200, 200), np.uint8))
    path.write_bytes(path.read_bytes()[:30_000])
    array, error = call_gdal(lambda: gdal.Open(str(path)).ReadAsArray())
    assert array is None and "a.tif" in error
    assert capfd.readouterr().err == ""
