"""Rasters appear whole or not at all, and carry what they should."""

from __future__ import annotations

import os
import shutil
from fractions import Fraction

import numpy as np
import pytest
from geocentroids.pipeline.analysis.id_raster import present_ids
from geocentroids.pipeline.errors import Cancelled, PipelineError
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.grid.patch_grid import PatchGrid, Window
from geocentroids.pipeline.output.final_files import check_place
from geocentroids.pipeline.output.geotiff_writer import RasterWriter
from geocentroids.pipeline.output.ids_rgb_confidence import MapWriter, Outputs
from geocentroids.pipeline.output.palette import set_palette
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.questions import Mapped
from osgeo import gdal, osr

LAYOUT = Layout(0.25, Fraction(8, 7), 224, 3)
RNG = np.random.default_rng(2)


def crs():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    return reference.ExportToWkt()


def grid(columns, rows):
    return PatchGrid(500_000.0, 5_400_000.0, columns, rows, LAYOUT)


def writer(path, columns=600, rows=500, bands=1, dtype="uint16", **options):
    return RasterWriter(str(path), grid(columns, rows), crs(), bands, dtype, {"MADE": "here"}, **options)


def test_what_is_written_is_read_with_overviews_and_metadata(tmp_path):
    ids = RNG.integers(0, 99, (1, 500, 600)).astype(np.uint16)
    with writer(tmp_path / "a.tif", nodata=65535, resampling="MODE") as raster:
        for y in range(0, 500, 100):
            raster.write(Window(0, y, 600, 100), ids[:, y : y + 100])
        assert not (tmp_path / "a.tif").exists()
        raster.finish(Silent(), np.zeros((99, 3), np.uint8))
    dataset = gdal.Open(str(tmp_path / "a.tif"))
    np.testing.assert_array_equal(dataset.ReadAsArray(), ids[0])
    band = dataset.GetRasterBand(1)
    assert band.GetOverviewCount() == 2 and band.GetNoDataValue() == 65535
    assert dataset.GetMetadataItem("MADE") == "here"
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    assert sorted(os.listdir(tmp_path)) == ["a.tif", "a.tif.aux.xml"]


def test_half_precision_is_kept_exactly(tmp_path):
    features = RNG.normal(size=(64, 40, 40)).astype(np.float16)
    with writer(tmp_path / "f.tif", 40, 40, 64, "float16", nodata=float("nan")) as raster:
        raster.write(Window(0, 0, 40, 40), features)
        raster.finish(Silent())
    np.testing.assert_array_equal(gdal.Open(str(tmp_path / "f.tif")).ReadAsArray(), features.astype(np.float32))
    assert (tmp_path / "f.tif").stat().st_size < 64 * 64 * 64 * 2 + 20_000


def test_what_is_not_finished_leaves_nothing_and_keeps_what_was(tmp_path):
    (tmp_path / "a.tif").write_text("before")
    with pytest.raises(ZeroDivisionError), writer(tmp_path / "a.tif") as raster:
        raster.write(Window(0, 0, 600, 500), np.zeros((1, 500, 600), np.uint16))
        raise ZeroDivisionError
    assert os.listdir(tmp_path) == ["a.tif"] and (tmp_path / "a.tif").read_text() == "before"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path, full_disk):
    noise = RNG.integers(0, 60_000, (1, 500, 600)).astype(np.uint16)
    with full_disk(50_000), pytest.raises(PipelineError, match=r"a\.tif cannot be written: .*rror.*disk full"):
        with writer(tmp_path / "a.tif") as raster:
            raster.write(Window(0, 0, 600, 500), noise)
            raster.finish(Silent())
    assert os.listdir(tmp_path) == []


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_disk_that_is_full_at_the_last_byte_is_told(tmp_path, full_disk):
    ids = RNG.integers(0, 900, (1, 500, 600)).astype(np.uint16)

    def write():
        with writer(tmp_path / "a.tif", resampling="MODE") as raster:
            raster.write(Window(0, 0, 600, 500), ids)
            raster.finish(Silent())

    write()
    size = (tmp_path / "a.tif").stat().st_size
    os.remove(tmp_path / "a.tif")
    for missing in (1, 100, 5_000, 60_000, size // 2, size - 2_000):
        with full_disk(size - missing), pytest.raises(PipelineError, match=r"a\.tif cannot be (written|created): .*"):
            write()
        assert os.listdir(tmp_path) == []
    with full_disk(size):
        write()


def test_a_palette_that_finds_no_room_is_told(tmp_path, write_raster, full_disk):
    path = write_raster(tmp_path / "a.tif", np.zeros((1, 50, 60), np.uint16))
    colors = RNG.integers(0, 256, (6144, 3), dtype=np.uint8)
    set_palette(path, colors[:300])
    with full_disk(50_000), pytest.raises(PipelineError, match=r"palette of .*a\.tif cannot be saved"):
        set_palette(path, colors)


def test_a_folder_that_is_not_there_or_cannot_be_written(tmp_path):
    with pytest.raises(PipelineError, match="does not exist"):
        writer(tmp_path / "missing" / "a.tif")
    with pytest.raises(PipelineError, match=r"not writable|cannot be created"):
        writer("/proc/a.tif")


@pytest.fixture
def held(monkeypatch):
    """Return a function that makes a file one that cannot be replaced, as on Windows while a layer of QGIS has it open."""
    replace, names = os.replace, []

    def refuse(source, target):
        if str(target) in names:
            raise PermissionError(13, "Access is denied")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    return lambda path: names.append(str(path))


def draw(outputs, color, meanwhile=lambda: None):
    colors = np.full((3, 3), color, np.uint8)
    window = Window(0, 0, 60, 50)
    ids, confidence = np.ones((50, 60), np.uint16), np.zeros((2, 50, 60), np.float32)
    with MapWriter(outputs, grid(60, 50), crs(), colors, {}) as maps:
        maps.write(window, Mapped(ids, confidence))
        meanwhile()
        maps.finish(Silent())


def shade(path):
    dataset = gdal.Open(str(path))
    table = dataset.GetRasterBand(1).GetColorTable()
    return table.GetColorEntry(1)[0] if table else int(dataset.ReadAsArray()[0, 0, 0])


def test_an_output_that_is_held_is_refused_before_anything_runs(tmp_path, held):
    (tmp_path / "a.tif").write_text("before")
    check_place(str(tmp_path / "a.tif"))
    held(tmp_path / "a.tif")
    with pytest.raises(PipelineError, match=r"a\.tif cannot be replaced .*remove the layer"):
        check_place(str(tmp_path / "a.tif"))
    assert os.listdir(tmp_path) == ["a.tif"] and (tmp_path / "a.tif").read_text() == "before"


def test_an_output_that_is_held_at_last_costs_neither_itself_nor_the_others(tmp_path, held):
    rgb, ids, confidence = (tmp_path / name for name in ("rgb.tif", "ids.tif", "confidence.tif"))
    outputs = Outputs(*map(str, (rgb, ids, confidence)))
    draw(outputs, 40)
    shutil.copy(ids, tmp_path / "ids-2.tif")
    with pytest.raises(PipelineError, match=r"ids\.tif cannot be replaced .* is in .*ids-3\.tif"):
        draw(outputs, 90, lambda: held(ids))
    assert (shade(rgb), shade(ids), shade(tmp_path / "ids-3.tif")) == (90, 40, 90)
    assert sorted(os.listdir(tmp_path)) == [
        "confidence.tif", "ids-2.tif", "ids-3.tif", "ids-3.tif.aux.xml", "ids.tif", "ids.tif.aux.xml", "rgb.tif"
    ]


def test_what_lay_beside_an_older_raster_goes_with_it_and_not_before(tmp_path, held):
    path, beside = tmp_path / "a.tif", tmp_path / "a.tif.aux.xml"
    for text in (path, beside):
        text.write_text("before")
    with pytest.raises(PipelineError), writer(path) as raster:
        raster.complete(Silent())
        held(path)
        raster.take_final_name()
    assert beside.read_text() == "before"
    with writer(tmp_path / "a-2.tif") as raster:
        (tmp_path / "a-2.tif.aux.xml").write_text("before")
        raster.finish(Silent())
    assert sorted(os.listdir(tmp_path)) == ["a-2.tif", "a.tif", "a.tif.aux.xml"]


def test_cancelled_while_overviews_are_built_it_leaves_nothing(tmp_path, recorded):
    recorded.cancelled = lambda: True
    with pytest.raises(Cancelled), writer(tmp_path / "a.tif") as raster:
        raster.write(Window(0, 0, 600, 500), np.zeros((1, 500, 600), np.uint16))
        raster.finish(recorded)
    assert os.listdir(tmp_path) == []


def test_palette_and_ids_of_a_raster(tmp_path):
    with writer(tmp_path / "a.tif", 60, 50, nodata=65535) as raster:
        ids = np.full((1, 50, 60), 65535, np.uint16)
        ids[0, 3, 4], ids[0, 40, 50] = 7, 300
        raster.write(Window(0, 0, 60, 50), ids)
        raster.finish(Silent())
    path = str(tmp_path / "a.tif")
    assert present_ids(path, Silent()).tolist() == [7, 300]
    set_palette(path, RNG.integers(0, 256, (301, 3), dtype=np.uint8))
    band = (dataset := gdal.Open(path)).GetRasterBand(1)
    assert band.GetColorTable().GetCount() == 301
    del band, dataset
    (tmp_path / "text.tif").write_text("no raster")
    for call in (lambda p: present_ids(p, Silent()), lambda p: set_palette(p, np.zeros((2, 3), np.uint8))):
        with pytest.raises(PipelineError, match=r"text\.tif"):
            call(str(tmp_path / "text.tif"))
