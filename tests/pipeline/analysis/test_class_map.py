"""Ids to classes: the pixels, what lies beside them, and areas in square metres on the ground whatever the CRS."""

from __future__ import annotations

import numpy as np
import pytest
from geocentroids.pipeline.analysis.class_map import apply_legend, check_legend, format_area
from geocentroids.pipeline.analysis.ground_area import GroundArea
from geocentroids.pipeline.analysis.id_raster import IdRaster
from geocentroids.pipeline.analysis.legend import Legend
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.grid.patch_grid import PixelGrid, Window
from osgeo import gdal, osr

IDS = np.array([[0, 0, 1, 2], [3, 3, 65535, 5]], np.uint16)
PLACE = (500_000, 3.0625, 0, 5_400_000, 0, -3.0625)


@pytest.fixture
def legend():
    made = Legend.empty("town", "ab" * 32, 6).added("roofs", (200, 80, 60)).added("trees", (10, 90, 20))
    return made.assigned([0, 2], 0).assigned([1], 1)


@pytest.fixture
def ids(write_raster, tmp_path):
    path = write_raster(tmp_path / "ids.tif", IDS[None], PLACE, nodata=65535)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadata({"GEOCENTROIDS_CODEBOOK": "town", "GEOCENTROIDS_CODEBOOK_SHA256": "ab" * 32})
    del dataset
    return IdRaster.open(path)


def test_a_class_raster_and_what_lies_beside_it(ids, legend, recorded, tmp_path):
    path = str(tmp_path / "classes.tif")
    shown = apply_legend(ids, legend, path, recorded)
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    assert dataset.ReadAsArray().tolist() == [[1, 1, 2, 1], [0, 0, 255, 0]] and band.GetNoDataValue() == 255
    assert band.GetColorTable().GetColorEntry(1) == (200, 80, 60, 255)
    assert band.GetCategoryNames() == ["no class", "roofs", "trees"]
    table = band.GetDefaultRAT()
    columns = [table.GetNameOfCol(column) for column in range(table.GetColumnCount())]
    assert columns[:4] == ["VALUE", "PIXELS", "CLASS", "AREA_M2"] and table.GetRowCount() == 3
    assert [table.GetValueAsInt(row, 1) for row in range(3)] == [3, 3, 1]
    # UTM at its central meridian: a metre is 0.9996 of one on the ground.
    assert table.GetValueAsDouble(1, 3) == pytest.approx(3 * (3.0625 / 0.9996) ** 2, rel=1e-6)
    assert [line.split(":")[0] for line in shown.lines()][-1] == "trees"
    assert dataset.GetMetadataItem("GEOCENTROIDS_CODEBOOK_SHA256") == "ab" * 32
    with pytest.raises(PipelineError, match="map of classes, not of cluster ids"):
        IdRaster.open(path)


def geodesic_area(epsg, box):
    """The area of a box as QGIS would measure it: transformed, densified, and summed on an equal-area CRS."""
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(epsg)
    target.ImportFromEPSG(6933)
    for reference in (source, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(source, target)
    (left, lower, _), (right, upper, _) = (change.TransformPoint(*corner) for corner in (box[:2], box[2:]))
    return (right - left) * (upper - lower)


@pytest.mark.parametrize(
    ("epsg", "x", "y", "size"), [(3857, 1_113_194.0, 6_446_275.0, 5.0), (4326, 10.0, 50.0, 4e-5), (3857, 0.0, 0.0, 5.0)]
)
def test_areas_are_of_the_ground_in_any_crs(epsg, x, y, size):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    grid = PixelGrid(2000, 100, (x, size, 0, y, 0, -size))
    parts = list(GroundArea(grid, reference.ExportToWkt()).parts(Window(0, 0, 2000, 100)))
    expected = geodesic_area(epsg, (x, y - 100 * size, x + 2000 * size, y)) / 100
    assert [part.stop for part, _ in parts] == [1024, 2000]
    assert sum((part.stop - part.start) * metres for part, metres in parts) == pytest.approx(expected, rel=1e-4)


def test_a_legend_of_another_codebook_is_refused(ids, legend, tmp_path):
    other = Legend("coast", "cd" * 32, legend.classes, legend.members)
    with pytest.raises(PipelineError, match=r"codebook 'coast' \(cdcdcdcdcdcd\), but .*ids.tif was made with 'town' \(abab"):
        check_legend(other, ids)
    assert check_legend(legend, ids) == ""


def test_ids_that_the_codebook_does_not_have(ids, recorded, tmp_path):
    legend = Legend.empty("town", "ab" * 32, 5).added("roofs")
    with pytest.raises(PipelineError, match=r"holds the id 5, but the legend's codebook 'town' has 5"):
        apply_legend(ids, legend, str(tmp_path / "classes.tif"), recorded)
    assert not (tmp_path / "classes.tif").exists()


def test_a_raster_that_does_not_say_its_codebook(write_raster, legend, tmp_path):
    bare = IdRaster.open(write_raster(tmp_path / "bare.tif", IDS[None], PLACE))
    assert "does not say which codebook" in check_legend(legend, bare)


def test_areas_in_words():
    assert [format_area(area) for area in (950.4, 25_000, 3_210_000)] == ["950 m²", "2.5 ha", "3.21 km²"]
