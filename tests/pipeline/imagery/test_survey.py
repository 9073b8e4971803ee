"""The rasters to train on: found, and looked over before anything is read."""

from __future__ import annotations

import re
from fractions import Fraction

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.imagery.folders import find_rasters
from geocentroids.pipeline.imagery.raster_headers import read_footprints
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.imagery.survey import check_usable, log_map_size, survey_rasters
from osgeo import gdal

LAYOUT = Layout(0.25, Fraction(8, 7), 224, 3)


@pytest.fixture
def make(tmp_path, write_raster):
    def make(name, bands=3, side=300, gsd=0.25, dtype=np.uint8, **options):
        image = np.full((bands, side, side), 100, dtype)
        return write_raster(tmp_path / name, image, (500_000, gsd, 0, 5_400_000, 0, -gsd), **options)

    return make


def test_folders_are_searched(tmp_path):
    for name in ("b.tif", "a/c.TIF", "a/d/e.jp2", "notes.txt", "x.tif.aux.xml", "._b.tif", ".part/f.tif"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = [path[len(str(tmp_path)) + 1 :] for path in find_rasters(str(tmp_path))]
    assert found == ["a/c.TIF", "a/d/e.jp2", "b.tif"]
    assert len(find_rasters(str(tmp_path), "c*;*.txt")) == 2
    with pytest.raises(PipelineError, match="no file that matches"):
        find_rasters(str(tmp_path), "*.nothing")
    with pytest.raises(PipelineError, match="There is no folder"):
        find_rasters(str(tmp_path / "away"))


@pytest.mark.parametrize(
    ("transform", "size"),
    [((0.5, 0, 0, -0.5), 0.5), ((0.4, 0.3, 0.3, -0.4), 0.5), ((0, 0.5, 0.5, 0), 0.5), ((0.5, 0.5, 0, -0.5), 0.5),
     ((1.0, 0, 0, -0.25), 0.5)],
    ids=["north up", "turned", "on its side", "sheared", "oblong"],
)
def test_pixels_are_as_large_as_they_are_however_they_lie(write_raster, recorded, tmp_path, transform, size):
    a, b, c, d = transform
    path = write_raster(tmp_path / "askew.tif", np.full((3, 600, 600), 90, np.uint8), (500_000, a, b, 5_400_000, c, d))
    log_map_size(path, None, LAYOUT, ReadOptions(), recorded)
    assert f"the source's pixels are {size:.2f} m" in recorded.said[0]
    (footprint,), _ = read_footprints([(path, "")], ReadOptions(), recorded)
    assert footprint.pixel_size == pytest.approx(size, rel=1e-3)


def test_without_a_crs_left_out_by_name(make):
    good, bad = make("good.tif"), make("bad.tif", epsg=None)
    survey = survey_rasters([good, bad, good], LAYOUT, ReadOptions())
    assert survey.sources == [good] and len(survey.warnings) == 1
    assert "bad.tif has no CRS" in survey.warnings[0]
    with pytest.raises(PipelineError, match=r"no raster to train on.*bad\.tif has no CRS"):
        survey_rasters([bad], LAYOUT, ReadOptions())


def test_what_is_no_raster_or_too_small_is_left_out_by_name(make, tmp_path):
    (tmp_path / "text.tif").write_text("no raster")
    sources = [make("good.tif"), str(tmp_path / "text.tif"), make("small.tif", side=100)]
    survey = survey_rasters(sources, LAYOUT, ReadOptions())
    assert [name in text for name, text in zip(("text.tif", "one tile"), survey.warnings)] == [True, True]


def test_one_usable_raster_is_enough_to_start(make, tmp_path):
    (tmp_path / "text.tif").write_text("no raster")
    bad, good = str(tmp_path / "text.tif"), make("good.tif")
    check_usable([bad, good, "/what/is/not/looked/at.tif"], LAYOUT, ReadOptions())
    with pytest.raises(PipelineError, match=r"no raster to train on.*text\.tif"):
        check_usable([bad], LAYOUT, ReadOptions())


def test_most_decide_whether_grey_or_colour_is_left_out_by_name_unless_bands_are_chosen(make):
    sources = [make("rgb.tif"), make("grey.tif", bands=1)]
    survey = survey_rasters(sources, LAYOUT, ReadOptions())
    assert survey.sources == sources[:1]
    (warning,) = survey.warnings
    assert "grey.tif is grey, most rasters are in colour: say under 'Bands' which to take of each" in warning
    assert survey_rasters([*sources, make("other.tif", bands=1)], LAYOUT, ReadOptions()).sources[0] == sources[1]
    assert survey_rasters(sources, LAYOUT, ReadOptions(bands=(1,))).sources == sources
    alpha = make("alpha.tif", bands=4, alpha=True)
    assert survey_rasters([sources[0], alpha], LAYOUT, ReadOptions()).sources == [sources[0], alpha]


def test_bands_that_do_not_say_what_they_are_are_warned_of_beside_those_that_do(make):
    told, untold = make("told.tif"), make("untold.tif", bands=4)
    dataset = gdal.Open(untold, gdal.GA_Update)
    dataset.GetRasterBand(1).SetColorInterpretation(gdal.GCI_Undefined)
    del dataset
    survey = survey_rasters([told, untold], LAYOUT, ReadOptions())
    assert survey.sources == [told, untold]
    (warning,) = survey.warnings
    assert re.search(r"red, green and blue \(.*/told\.tif\), others do not \(.*/untold\.tif\)", warning)
    assert survey_rasters([untold], LAYOUT, ReadOptions()).warnings == []


def test_mixed_types_and_coarse_pixels_are_warned_of(make):
    warnings = survey_rasters([make("8.tif"), make("16.tif", dtype=np.uint16)], LAYOUT, ReadOptions()).warnings
    assert len(warnings) == 1 and "8.tif" in warnings[0] and "16.tif" in warnings[0]
    assert survey_rasters([make("fair.tif", gsd=0.9)], LAYOUT, ReadOptions()).warnings == []
    (warning,) = survey_rasters([make("coarse.tif", gsd=1.5)], LAYOUT, ReadOptions()).warnings
    assert "coarse.tif has pixels of 1.50 m, 6 times the GSD" in warning


def test_a_map_says_how_large_it_is_and_warns_of_coarse_pixels(make, recorded):
    log_map_size(make("fine.tif"), None, LAYOUT, ReadOptions(), recorded)
    assert recorded.said == ["625 patches of 3.06 m; the source's pixels are 0.25 m."] and recorded.warned == []
    source = make("coarse.tif", gsd=10.0)
    log_map_size(source, (500_000, 5_399_900, 500_100, 5_400_000), LAYOUT, ReadOptions(), recorded)
    assert recorded.said[1] == "1,089 patches of 3.06 m; the source's pixels are 10.00 m."
    assert len(recorded.warned) == 1 and "pixels of 10.00 m, 40 times the GSD" in recorded.warned[0]
