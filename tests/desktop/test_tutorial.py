"""The steps of docs/tutorial.md, in its order: from an orthophoto to named classes, to polygons and shares."""

from __future__ import annotations

import json
import re

import pytest
from application import ROOT

MAP, TITLE = "Perceptual map of the current view", "Perceptual map"
APPLY, POLYGONS, POINTS = "Apply legend", "Classes to polygons", "Validation points"
ROOF, SHADED_ROOF, WOODS = (0.47, 0.09), (0.5, 0.385), ((0.1, 0.86), (0.07, 0.8), (0.37, 0.76))
"""Places of the sample scene, in shares of its width and height."""


@pytest.fixture(scope="module")
def desktop(start, scene):
    return start(scene)


def to_a_class(desktop, name, *places):
    """Steps 2 and 3: click on what is meant, and name what lights up."""
    for number, place in enumerate(places, 1):
        desktop.click_on_layer("scene", place)
        desktop.wait_for_text(f"Places for: {number}")
    desktop.click("To a class…")
    desktop.wait_for_window("GeoCentroids explorer")
    desktop.write(name, "GeoCentroids explorer")
    desktop.key("Return")
    desktop.wait_for_text("Classes: ")


def run_from_toolbox(desktop, title, layers):
    """Steps 5 and 6: what is asked of the classes, in its dialog."""
    desktop.click("Classes")
    desktop.wait(lambda: any(each["active"] and each["name"] == "Classes" for each in desktop.layers), "the active layer")
    desktop.click("searchBox")
    desktop.key("ctrl+a")
    # Not the whole of it, so that only the row bears the title.
    desktop.screen.type(title[:-1])
    desktop.click(title, times=2)
    desktop.wait_for_window(title)
    desktop.click("Run", title)
    desktop.wait(lambda: not desktop.ask("tasks") and len(desktop.layers) == layers, f"the layer of {title}")
    desktop.click("Close", title)
    desktop.wait_for_no_window(title)


def test_the_map(desktop):
    desktop.click(MAP)
    desktop.wait_for_window(TITLE)
    desktop.click("Run", TITLE)
    desktop.wait(lambda: not desktop.ask("tasks") and len(desktop.layers) == 3, "the map's layers")
    desktop.click("Close", TITLE)
    desktop.wait_for_no_window(TITLE)
    desktop.click("Perceptual map (RGB)")
    desktop.key("space")
    desktop.wait(lambda: [each["shown"] for each in desktop.layers].count(False) == 1, "the map in colours to be hidden")


def test_classes_by_clicks(desktop):
    desktop.click("Explore a map")
    desktop.click("Cluster ids")
    desktop.wait_for_text("512 clusters of the codebook")
    desktop.click("Like this")
    to_a_class(desktop, "Roofs", ROOF, SHADED_ROOF)
    desktop.wait_for_text("Classes: 1")
    desktop.click("Find")
    desktop.click("Clear")
    to_a_class(desktop, "Trees", *WOODS)
    desktop.wait_for_text("Classes: 2")


def test_the_class_raster(desktop):
    legend = desktop.folder / "files" / "town"
    desktop.click("Class raster…")
    desktop.wait(lambda: "Save the legend" in desktop.active, "the dialog of files")
    desktop.write(str(legend), "Save the legend")
    desktop.key("Return")
    desktop.wait_for_window(APPLY)
    desktop.click("Run", APPLY)
    desktop.wait(lambda: not desktop.ask("tasks") and len(desktop.layers) == 4, "the classes")
    desktop.click("Close", APPLY)
    desktop.wait_for_no_window(APPLY)
    named = json.loads(legend.with_suffix(".legend.json").read_text(encoding="utf-8"))
    assert [each["name"] for each in named["classes"]] == ["Roofs", "Trees"]
    desktop.click("Explore a map")
    desktop.wait(lambda: not desktop.ask("find", "Like this"), "the dock to be gone")


def test_polygons_and_points_from_the_toolbox(desktop):
    desktop.key("ctrl+alt+t")
    run_from_toolbox(desktop, POLYGONS, 5)
    (polygons,) = [layer for layer in desktop.layers if layer["name"] == "Polygons"]
    assert polygons["renderer"] == "categorizedSymbol"
    names = "sorted({f['class'] for f in QgsProject.instance().mapLayersByName('Polygons')[0].getFeatures()})"
    assert desktop.ask("evaluate", names) == ["Roofs", "Trees"]
    desktop.wait(lambda: desktop.ask("drawn"), "the canvas to be drawn")
    # docs/images/tutorial.png is cut out of it.
    desktop.picture("tutorial")
    run_from_toolbox(desktop, POINTS, 6)
    desktop.key("ctrl+alt+t")


def test_the_page_tells_these_steps():
    page = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
    bold = re.findall(r"\*\*(.+?)\*\*", page)
    for step in (MAP, "Explore a map", "Like this", "To a class…", "Clear", "Class raster…", POLYGONS, "Run"):
        assert step in bold, step
