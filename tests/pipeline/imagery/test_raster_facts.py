"""An facts that is written down and sent reads the raster as the one that was made on the spot."""

from __future__ import annotations

import json

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.pipeline.imagery.raster_facts import RasterFacts
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster

WHOLE = Window(-8, -8, 316, 316)
EXTENT = (500_010.0, 5_399_950.0, 500_040.0, 5_399_990.0)


def picture(kind):
    """Return bands and what `write_raster` is told besides."""
    image = np.random.default_rng(3).integers(20, 230, (3, 300, 300))
    if kind == "collar":
        image[:, :40] = 0
        return image.astype(np.uint8), {}
    if kind == "stretched":
        return (image * 13).astype(np.uint16), {"nodata": 20 * 13}
    image = image.astype(np.float32)
    image[:, 100:110] = np.nan
    return image, {"nodata": float("nan")}


@pytest.mark.parametrize("extent", [None, EXTENT])
@pytest.mark.parametrize("kind", ["collar", "stretched", "not finite"])
def test_what_is_sent_reads_as_what_was_analysed(write_raster, tmp_path, kind, extent):
    image, more = picture(kind)
    path = write_raster(tmp_path / "a.tif", image, **more)
    with WarpedRaster.open(path, 0.25, extent) as raster:
        text = raster.facts.to_json()
        expected, overview = raster.read(WHOLE), raster.overview
        about = raster.bounds, raster.crs_wkt, raster.description
    json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    facts = RasterFacts.from_json(text)
    assert facts.to_json() == text
    with WarpedRaster.open_inspected(path, facts) as raster:
        assert "thumbnail" not in vars(raster.warp), "no pixel is read to open it"
        assert (raster.bounds, raster.crs_wkt, raster.description) == about
        for found, wanted in zip(raster.read(WHOLE), expected):
            np.testing.assert_array_equal(found, wanted)
        np.testing.assert_array_equal(raster.overview, overview)
    assert (facts.collars != ()) == (kind == "collar") and (facts.limits is None) == (kind == "collar")


def test_the_crs_that_the_user_knows_better_is_sent_too(write_raster, tmp_path):
    path = write_raster(tmp_path / "a.tif", picture("collar")[0], epsg=None)
    with WarpedRaster.open(path, 0.25, None, ReadOptions(source_crs="EPSG:32633")) as raster:
        expected, facts = raster.read(WHOLE)[0], RasterFacts.from_json(raster.facts.to_json())
    with WarpedRaster.open_inspected(path, facts) as raster:
        np.testing.assert_array_equal(raster.read(WHOLE)[0], expected)


def test_another_raster_than_was_analysed_is_refused(write_raster, tmp_path):
    path = write_raster(tmp_path / "a.tif", picture("collar")[0])
    with WarpedRaster.open(path, 0.25) as raster:
        facts = raster.facts
    write_raster(tmp_path / "a.tif", picture("collar")[0][:, :200])
    with pytest.raises(PipelineError, match=r"a\.tif is not the raster that was inspected, or it was written anew"):
        WarpedRaster.open_inspected(path, facts)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 0}', '{"format": 1, "limits": null}', "null"])
def test_what_is_no_analysis_is_refused_with_a_remedy(text):
    with pytest.raises(PipelineError, match=r"facts of a raster cannot be read.*inspect the raster again"):
        RasterFacts.from_json(text)
