"""Grey rasters among those in colour: told by their headers, or when they are opened, and left out by name."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.pipeline.imagery import common_kind as common_kind_module
from geocentroids.pipeline.imagery import warped_raster
from geocentroids.pipeline.imagery.catalog import read_catalog
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
    options = replace(options, grey=common_kind(footprints, options, progress))
    with Mosaic(index, 0.25, UTM.ExportToWkt(), options, None, progress) as mosaic:
        return mosaic.read(Window(10, 10, 50, 50))[0][0, 0].tolist(), mosaic.unreadable


def test_a_grey_raster_is_left_out_by_name_and_its_ground_left_to_those_below(named, recorded):
    footprints = named(1, 3, 3)
    pixel, unreadable = read(footprints, recorded)
    assert pixel == [41, 41, 41] and list(unreadable) == [footprints[0].source]
    (told,) = recorded.warned
    assert "0.tif is grey, most rasters are in colour: say under 'Bands' which to take of each" in told


def test_where_most_are_grey_it_is_the_colours_that_are_left_out(named, recorded):
    pixel, unreadable = read(named(3, 1, 1), recorded)
    assert pixel == [41, 41, 41] and len(unreadable) == 1
    assert "0.tif is in colour, most rasters are grey" in recorded.warned[0]


def test_bands_that_were_chosen_make_all_alike(named, recorded):
    assert read(named(1, 3), recorded, ReadOptions(bands=(1,))) == ([40, 40, 40], {})
    assert recorded.warned == []


def test_a_raster_is_opened_once_to_tell_its_kind_and_to_read_it(named, monkeypatch):
    footprints, opened = named(3, 1), []
    options = ReadOptions(grey=False)

    def open_source(source, crs):
        opened.append(source)
        return open_before(source, crs)

    open_before = warped_raster.open_source
    for module in (warped_raster, common_kind_module):
        monkeypatch.setattr(module, "open_source", open_source)
    with Mosaic(FootprintIndex(footprints, "given", UTM), 0.25, UTM.ExportToWkt(), options, None, Silent()) as mosaic:
        mosaic.read(Window(-10, -10, 150, 150))
    color, grey = (footprint.source for footprint in footprints)
    assert opened == [color, grey, grey], "what cannot be read is tried twice"
    assert list(mosaic.unreadable) == [grey]


@pytest.mark.parametrize(
    ("read_before", "opened", "most"), [((1, 3, 3), (), False), ((1,), (3, 3), False), ((3,), (1, 1), True)]
)
def test_headers_that_were_read_and_rasters_of_an_index_decide_together(named, read_before, opened, most):
    footprints = named(*read_before, *opened)
    for number, bands in enumerate(read_before):
        footprints[number] = replace(footprints[number], grey=bands == 1)
    assert common_kind(footprints, ReadOptions(), Silent()) is most


def test_some_of_an_index_stand_for_the_others(named):
    color, grey = named(3, 1)
    given, index = [replace(grey, grey=True)] * 70, [color] * 80
    assert common_kind([*given, *index], ReadOptions(), Silent()) is False


def test_what_is_known_of_another_kind_is_left_out_before_anything_is_read(named):
    sources = [(footprint.source, "") for footprint in named(3, 1, 3)]
    catalog = read_catalog(sources, "", ReadOptions(), Silent())
    assert [footprint.source for footprint in catalog.footprints] == [sources[0][0], sources[2][0]]
    assert "1.tif is grey, most rasters are in colour" in catalog.left_out[sources[1][0]]
    assert catalog.options.grey is False
    chosen = read_catalog(sources, "", ReadOptions(bands=(1,)), Silent())
    assert (len(chosen.footprints), chosen.left_out, chosen.options.grey) == (3, {}, None)


def test_where_none_can_be_opened_no_kind_is_guessed(named):
    footprints = [replace(footprint, source="/not/there.tif") for footprint in named(1)]
    with pytest.raises(PipelineError, match=r"None of the rasters can be opened\. Is .* server away\? .*there\.tif"):
        common_kind(footprints, ReadOptions(), Silent())
    assert common_kind(footprints, ReadOptions(bands=(1,)), Silent()) is None
