"""Grey rasters among those in colour that an index names: found when they are opened, and left out by name."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.pipeline.imagery.common_kind import common_kind
from geocentroids.pipeline.imagery.crs import spatial_reference
from geocentroids.pipeline.imagery.footprints import Footprint, FootprintIndex
from geocentroids.pipeline.imagery.mosaic import Mosaic
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.runtime.progress import Silent

UTM = spatial_reference("EPSG:32633")
BOX = (500_000.0, 5_399_975.0, 500_025.0, 5_400_000.0)


@pytest.fixture
def named(write_raster, tmp_path):
    """Return a function that makes rasters of so many bands, all in one place, and gives the footprints of an index."""

    def named(*bands):
        footprints = []
        for number, count in enumerate(bands):
            image = np.full((count, 100, 100), 40 + number, np.uint8)
            path = write_raster(tmp_path / f"{number}.tif", image)
            footprints.append(Footprint(path, BOX, UTM.ExportToWkt()))
        return footprints

    return named


def read(footprints, progress, options=ReadOptions()):
    index = FootprintIndex(footprints, "given", UTM)
    with Mosaic(index, 0.25, UTM.ExportToWkt(), options, None, progress, common_kind(index, options, progress)) as mosaic:
        return mosaic.read(Window(10, 10, 50, 50))[0][0, 0].tolist(), mosaic.unreadable


def test_a_grey_raster_is_left_out_by_name_and_its_ground_left_to_those_below(named, recorded):
    footprints = named(1, 3, 3)
    pixel, unreadable = read(footprints, recorded)
    assert pixel == [41, 41, 41] and list(unreadable) == [footprints[0].source]
    (told,) = recorded.warned
    assert "0.tif is grey, the other rasters are in colour: say under 'Bands' which to take of each" in told


def test_where_most_are_grey_it_is_the_colours_that_are_left_out(named, recorded):
    pixel, unreadable = read(named(3, 1, 1), recorded)
    assert pixel == [41, 41, 41] and len(unreadable) == 1
    assert "0.tif is in colour, the other rasters are grey" in recorded.warned[0]


def test_bands_that_were_chosen_make_all_alike(named, recorded):
    assert read(named(1, 3), recorded, ReadOptions(bands=(1,))) == ([40, 40, 40], {})
    assert recorded.warned == []


def test_headers_that_were_read_decide(named):
    footprints = named(1, 1, 3)
    footprints[2] = replace(footprints[2], grey=False)
    assert common_kind(FootprintIndex(footprints, "given", UTM), ReadOptions(), Silent()) is False


def test_where_none_can_be_opened_no_kind_is_guessed(named):
    footprints = [replace(footprint, source="/not/there.tif") for footprint in named(1)]
    index = FootprintIndex(footprints, "given", UTM)
    with pytest.raises(PipelineError, match=r"None of the rasters can be opened\. Is .* server away\? .*there\.tif"):
        common_kind(index, ReadOptions(), Silent())
    assert common_kind(index, ReadOptions(bands=(1,)), Silent()) is None
