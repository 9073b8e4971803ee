"""Which raster "Perceptual map of the current view" takes: what someone looks at, and never the map that was just made."""

from __future__ import annotations

import numpy as np
import pytest
from geocentroids.algorithms.parameters.active_imagery import imagery_in_view
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
VIEW = QgsReferencedRectangle(QgsRectangle(500_020, 5_399_900, 500_120, 5_399_990), UTM)


@pytest.fixture
def below(project, scene):
    """Imagery at the bottom of the list of layers."""
    return project.addMapLayer(QgsRasterLayer(scene, "imagery"))


def add(project, path, visible=True):
    layer = project.addMapLayer(QgsRasterLayer(path, path))
    project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(visible)
    return layer


def test_what_a_run_made_is_not_mapped_again(run, project, below, scene, tmp_path):
    names = {name: str(tmp_path / f"{name}.tif") for name in ("RGB", "IDS", "CONFIDENCE")}
    run("perceptualmap", {"INPUT": scene, **names})
    features = run("encodepatches", {"INPUT": scene, "COMPONENTS": 3, "OUTPUT": str(tmp_path / "features.tif")})["OUTPUT"]
    groups = run("groupclusters", {"INPUT": names["IDS"], "OUTPUT": str(tmp_path / "groups.tif")})["OUTPUT"]
    for path in (*names.values(), features, groups):
        assert imagery_in_view(VIEW, add(project, path), project) == below
    project.removeMapLayer(below.id())
    assert imagery_in_view(VIEW, None, project) is None


def test_what_was_warped_is_imagery(run, project, below, scene, tmp_path):
    warped = run("warptogsd", {"INPUT": scene, "OUTPUT": str(tmp_path / "warped.tif")})["OUTPUT"]
    layer = add(project, warped)
    assert imagery_in_view(VIEW, layer, project) == layer


def test_the_active_imagery_comes_first_then_the_topmost_in_view(project, below, write_raster, tmp_path):
    image = np.full((3, 600, 600), 90, np.uint8)
    here = add(project, write_raster(tmp_path / "here.tif", image))
    hidden = add(project, write_raster(tmp_path / "hidden.tif", image), visible=False)
    far = add(project, write_raster(tmp_path / "far.tif", image, (600_000, 0.25, 0, 5_400_000, 0, -0.25)))
    points = project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:32633", "points", "memory"))
    for active, expected in ((below, below), (hidden, hidden), (points, here), (None, here), (far, here)):
        assert imagery_in_view(VIEW, active, project) == expected
    for layer in (here, below):
        project.removeMapLayer(layer.id())
    assert imagery_in_view(VIEW, points, project) == hidden, "better than nothing"
    project.removeMapLayer(hidden.id())
    assert imagery_in_view(VIEW, points, project) == far


def test_the_view_may_be_in_another_crs_than_the_layer(project, below):
    degrees = QgsReferencedRectangle(QgsRectangle(15.0, 48.7, 15.01, 48.76), QgsCoordinateReferenceSystem("EPSG:4326"))
    elsewhere = add(project, below.source())
    elsewhere.setCrs(QgsCoordinateReferenceSystem("EPSG:32601"))
    assert imagery_in_view(degrees, None, project) == below


def test_nothing_loaded_gives_nothing(project):
    assert imagery_in_view(VIEW, None, project) is None
