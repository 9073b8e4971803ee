"""What the explorer shows is what is saved: the exact similarity of a view, and projects without what the panel draws."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

FIND = "Find similar places"
NAME = "GeoCentroids explorer"
WHOLE = "Every patch in the view is compared for itself."
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
    desktop.click_on_layer("scene", PLACE)
    desktop.wait_for_text(WHOLE)
    # The place that was clicked lies outside of this view.
    desktop.ask("evaluate", "iface.mapCanvas().zoomByFactor(0.5)")
    desktop.wait_for_text(WHOLE)
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


def look(desktop):
    """Return how the map is drawn: its renderer and how many classes it has, and its styles."""
    (found,) = [layer for layer in desktop.layers if layer["name"] == "Clusters in a view of scene"]
    styles = "QgsProject.instance().mapLayersByName('Clusters in a view of scene')[0].styleManager().styles()"
    return found["renderer"], found["classes"], desktop.ask("evaluate", styles)


def test_a_project_that_is_saved_meanwhile_holds_nothing_of_it(desktop):
    made = "Examples", "Similarity", "Polygons"
    desktop.ask("evaluate", f"QgsProject.instance().removeMapLayers([each.id() for name in {made} for each in "
                            "QgsProject.instance().mapLayersByName(name)])")
    desktop.click("Name")
    desktop.wait(lambda: not sources(desktop, "Similarity in the view"), "the map alone")
    as_it_was = look(desktop)
    desktop.click("Find")
    desktop.wait_for_text(WHOLE)
    shown, drawn = sources(desktop, "Similarity in the view"), look(desktop)
    assert drawn != as_it_was
    path = desktop.folder / "files" / "kept.qgz"
    desktop.key("ctrl+s")
    desktop.wait(lambda: "Choose a QGIS Project File".lower() in desktop.active.lower(), "the dialog of files")
    desktop.write(str(path), "Choose a QGIS Project File")
    desktop.key("Return")
    desktop.wait(path.exists, "the project's file")
    desktop.wait(lambda: look(desktop) == drawn and sources(desktop, "Similarity in the view") == shown, "it to go on")
    desktop.wait(lambda: desktop.ask("drawn"), "the canvas to be drawn")
    assert not desktop.ask("evaluate", "QgsProject.instance().isDirty()")
    desktop.picture("find-saved")
    desktop.key("ctrl+n")
    # The map of a view is a temporary layer, which QGIS would lose.
    desktop.click("Yes", "Close Project")
    desktop.wait(lambda: not desktop.layers, "a new project")
    desktop.key("ctrl+o")
    desktop.wait(lambda: "Open Project".lower() in desktop.active.lower(), "the dialog of files")
    desktop.write(str(path), "Open Project")
    desktop.key("Return")
    desktop.wait(lambda: len(desktop.layers) == 2 and all(layer["valid"] for layer in desktop.layers), "the two layers")
    assert look(desktop) == as_it_was
