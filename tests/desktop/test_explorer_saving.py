"""What the explorer shows is what is saved: the exact similarity of a view, and projects without what the panel draws."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

FIND = "Find similar places"
NAME = "GeoCentroids explorer"
PLACE = (0.47, 0.09)
"""Of the sample scene, in shares of its width and height."""


@pytest.fixture(scope="module")
def desktop(start, scene):
    return start(scene)


def sources(desktop, name):
    return [layer["source"] for layer in desktop.layers if layer["name"] == name]


def test_exact_similarity_is_saved_as_it_is_shown(desktop):
    desktop.click("scene")
    desktop.click("Explore a map")
    desktop.click("Map the view")
    desktop.wait_for_text("512 clusters of the codebook")
    desktop.click("Like this")
    desktop.screen.click(*desktop.ask("on_layer", "scene", *PLACE)["place"])
    desktop.wait(lambda: sources(desktop, "Similarity in the view"), "the view's own similarity")
    first = sources(desktop, "Similarity in the view")
    # The place that was clicked lies outside of this view.
    desktop.ask("evaluate", "iface.mapCanvas().zoomByFactor(0.5)")
    desktop.wait(lambda: sources(desktop, "Similarity in the view") not in ([], first), "that of the smaller view")
    shown = gdal.Open(sources(desktop, "Similarity in the view")[0])
    values, place = shown.ReadAsArray(), shown.GetGeoTransform()
    desktop.picture("find-exact-saved")
    desktop.click("Save as polygons…")
    desktop.wait_for_window(FIND)
    desktop.click("Run", FIND)
    desktop.wait(lambda: not desktop.ask("tasks") and sources(desktop, "Similarity"), "the raster")
    desktop.click("Close", FIND)
    desktop.wait_for_no_window(FIND)
    saved = gdal.Open(sources(desktop, "Similarity")[0])
    assert saved.GetGeoTransform() == pytest.approx(place)
    np.testing.assert_allclose(saved.ReadAsArray(), values, atol=2e-3)
    whole = gdal.Open(sources(desktop, "Clusters in a view of scene")[0])
    assert saved.RasterXSize < whole.RasterXSize
    least = "[f['similarity'] for f in QgsProject.instance().mapLayersByName('Polygons')[0].getFeatures()]"
    found = desktop.ask("evaluate", least)
    assert bool(found) == bool((values >= 0.3).any())
