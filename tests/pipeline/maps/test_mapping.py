"""The loop between raster, worker and writer, through a real worker."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.maps.map_metadata import describe_map
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.maps.perceptual_map import perceptual_map
from geocentroids.pipeline.output.ids_rgb_confidence import Outputs
from geocentroids.runtime.worker import Worker
from osgeo import gdal

LAYOUT = Layout(0.25, Fraction(1), 56, 1)


class Counting(Worker):
    """A worker that counts what it is asked."""

    asked = 0

    def submit(self, question):
        self.asked += question.kind == "map"
        super().submit(question)


@pytest.fixture(scope="module")
def worker():
    worker = Counting()
    yield worker
    worker.close()


def run(worker, path, folder, progress):
    info = worker.describe("", "embedded").codebook
    outputs = Outputs(*(str(folder / f"{name}.tif") for name in ("rgb", "ids", "confidence")))
    worker.asked = 0
    with WarpedRaster.open(path, LAYOUT.gsd) as raster:
        result = perceptual_map(raster, LAYOUT, Model("embedded", "embedded"), info, outputs, worker, progress)
    return result, *(gdal.Open(path).ReadAsArray() for path in vars(outputs).values())


def test_a_map_tells_what_made_it_and_not_where_that_lies(worker, tmp_path):
    info = replace(worker.describe("", "embedded").codebook, path=str(tmp_path / "region.codebook.safetensors"))
    described = describe_map(LAYOUT, Model(str(tmp_path), info.path), info)
    assert described["GEOCENTROIDS_CODEBOOK_FILE"] == "region.codebook.safetensors"
    assert described["GEOCENTROIDS_ENCODER"] == tmp_path.name
    assert described["GEOCENTROIDS_CODEBOOK_LICENCE"] == "GPL-2.0-or-later"
    assert not any(str(tmp_path) in value for value in described.values())
    hub = "facebook/dinov2-with-registers-base"
    assert describe_map(LAYOUT, Model(hub, "published"), None)["GEOCENTROIDS_ENCODER"] == hub


def test_blocks_without_a_valid_pixel_are_not_sent_and_are_nodata_in_the_map(worker, write_raster, tmp_path, recorded):
    image = np.random.default_rng(5).integers(20, 230, (3, 140, 4200)).astype(np.uint8)
    image[:, :, :3000] = 7
    path = write_raster(tmp_path / "half.tif", image, nodata=7)
    result, rgb, ids, confidence = run(worker, path, tmp_path, recorded)
    percent = recorded.percent
    # Eight blocks of 532 pixels (19 tiles that add 2 patches each), of which the first five hold nothing but nodata.
    assert worker.asked == 3
    assert (ids[:, :214] == 65535).all() and (ids[:, 215:] != 65535).all()
    assert not rgb[3, :, :214].any() and (rgb[3, :, 215:] == 255).all()
    assert np.isnan(confidence[:, :, :214]).all() and np.isfinite(confidence[:, :, 215:]).all()
    assert result.valid_patches == (ids != 65535).sum()
    assert percent == sorted(percent) and percent[-1] == 100


def test_the_workers_share_of_the_time_is_told(worker, write_raster, tmp_path, recorded):
    image = np.random.default_rng(5).integers(20, 230, (3, 280, 1400)).astype(np.uint8)
    result, *_ = run(worker, write_raster(tmp_path / "a.tif", image), tmp_path, recorded)
    assert 0 < result.busy_seconds <= result.seconds and 0 < result.busy_share <= 1


@pytest.mark.parametrize("precision", ["float32", "int8"])
def test_the_log_tells_where_it_runs_and_what_would_be_faster(worker, write_raster, tmp_path, recorded, precision):
    image = np.random.default_rng(5).integers(20, 230, (3, 140, 140)).astype(np.uint8)
    info = worker.describe("", "embedded").codebook
    model = Model("embedded", "embedded", "cpu", precision)
    with WarpedRaster.open(write_raster(tmp_path / "a.tif", image), LAYOUT.gsd) as raster:
        result = perceptual_map(raster, LAYOUT, model, info, Outputs(), worker, recorded)
    assert result.valid_patches == result.patches > 0
    assert f"Device cpu, precision {precision}." in recorded.said
    gains = precision == "float32" and "avx512_vnni" in Path("/proc/cpuinfo").read_text()
    assert any("int8 is" in text for text in recorded.said) == gains


def test_two_devices_make_the_map_that_one_makes(worker, write_raster, tmp_path, recorded):
    image = np.random.default_rng(5).integers(20, 230, (3, 280, 2800)).astype(np.uint8)
    path, info = write_raster(tmp_path / "a.tif", image), worker.describe("", "embedded").codebook
    maps, asked = [], []
    for device in ("cpu", "cpu,cpu"):
        outputs = Outputs(ids=str(tmp_path / f"{device}.tif"))
        worker.asked = 0
        with WarpedRaster.open(path, LAYOUT.gsd) as raster:
            result = perceptual_map(raster, LAYOUT, Model("embedded", "embedded", device), info, outputs, worker, recorded)
        maps.append(gdal.Open(outputs.ids).ReadAsArray())
        asked.append(worker.asked)
        assert 0 < result.busy_share <= 1
    np.testing.assert_array_equal(*maps)
    assert 1 < asked[1] < asked[0], "the other worker had blocks too"
    assert any(text.startswith("Device cpu, cpu, precision") for text in recorded.said)
