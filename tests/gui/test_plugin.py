"""The plugin in QGIS: what it registers, and the map of the current view."""

from __future__ import annotations

import pytest
from geocentroids import classFactory
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from window import Window

NAMES = (
    "perceptualmap mapimagery joinsheets warptogsd encodepatches assigncentroids stylebycodebook setupenvironment "
    "traincodebook groupclusters importcodebook describecodebook exportcodebook "
    "applylegend findsimilar classify applyclasses classestopolygons sharesinzones validationpoints"
)
FIXED = (
    "INPUT EXTENT ENCODER CODEBOOK GSD BANDS STRETCH COLLAR ALPHA TARGET_CRS DEVICE PRECISION TILE MARGIN BATCH "
    "PATCH_STRIDE ANCHORED RGB IDS CONFIDENCE"
)
FIXED_OF_MANY = (
    "INPUTS FOLDER PATTERN INDEX AREA EXTENT ORDER CODEBOOK ENCODER GSD BANDS STRETCH COLLAR ALPHA TARGET_CRS DEVICE "
    "PRECISION TILE MARGIN BATCH PATCH_STRIDE SHEET RGB CONFIDENCE OUTPUT"
)


@pytest.fixture
def window(qgis, scene):
    layer = QgsRasterLayer(scene, "scene")
    QgsProject.instance().addMapLayer(layer)
    window = Window(layer)
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    window.canvas.setExtent(QgsRectangle(500_020, 5_399_900, 500_120, 5_399_990))
    yield window
    QgsProject.instance().removeMapLayer(layer.id())


def test_the_provider_lists_its_algorithms_ready_to_read(qgis):
    algorithms = {algorithm.name(): algorithm for algorithm in qgis[1].algorithms()}
    assert sorted(algorithms) == sorted(NAMES.split())
    for name, algorithm in algorithms.items():
        assert not algorithm.icon().isNull() and algorithm.icon().availableSizes() is not None, name
        assert algorithm.shortHelpString() and algorithm.shortDescription() and len(algorithm.tags()) > 5
    for name, fixed in (("perceptualmap", FIXED), ("mapimagery", FIXED_OF_MANY)):
        defined = algorithms[name].parameterDefinitions()
        assert sorted(parameter.name() for parameter in defined) == sorted(fixed.split())
    outputs = {"OUTPUT", "IDS", "SHEETS", "SKIPPED", "FAILED"}
    assert {output.name() for output in algorithms["mapimagery"].outputDefinitions()} == outputs


def test_the_current_view_is_the_active_layer_and_the_canvas(run, window, tmp_path):
    plugin = classFactory(window)
    view = plugin.current_view()
    assert view["INPUT"] == window.layer.id() and view["EXTENT"].crs().authid() == "EPSG:32633"
    result = run("perceptualmap", {**view, "RGB": str(tmp_path / "r.tif"), "IDS": str(tmp_path / "i.tif")})
    assert QgsRasterLayer(result["IDS"]).extent().xMinimum() >= 500_000


def test_the_current_view_in_a_crs_of_the_users_own(run, window, tmp_path):
    """UTM 33 with another false easting: it has no id."""
    own = QgsCoordinateReferenceSystem.fromProj("+proj=tmerc +lon_0=15 +k=0.9996 +x_0=700000 +datum=WGS84 +units=m")
    assert own.isValid() and not own.authid()
    window.canvas.setDestinationCrs(own)
    window.canvas.setExtent(QgsRectangle(700_020, 5_399_900, 700_120, 5_399_990))
    view = classFactory(window).current_view()
    result = run("perceptualmap", {**view, "RGB": str(tmp_path / "r.tif"), "IDS": str(tmp_path / "i.tif")})
    mapped = QgsRasterLayer(result["IDS"]).extent()
    shown = QgsRectangle(500_020, 5_399_900, 500_120, 5_399_990)
    assert mapped.contains(shown.center()) and mapped.intersects(shown) and mapped.width() < 149


def test_the_buttons_come_and_go_and_a_second_provider_is_survived(window):
    plugin = classFactory(window)
    plugin.initGui()
    assert len(window.actions) == 4 and len(window.factories) == 1
    assert len([p for p in QgsApplication.processingRegistry().providers() if p.id() == "geocentroids"]) == 1
    plugin.unload()
    assert window.actions == window.factories == []
