"""The explorer with two maps, on its pages in turn, and in a project whose raster is not there any more."""

from __future__ import annotations

import pytest

PLACE, OTHER = (0.47, 0.09), (0.3, 0.3)
"""Of the sample scene, in shares of its width and height."""
MAP = "Clusters in a view of scene"
ANY = "512 clusters of the codebook"


@pytest.fixture(scope="module")
def desktop(start, scene):
    return start(scene)


def maps(desktop):
    return [layer for layer in desktop.layers if layer["name"] == MAP]


def map_view(desktop, count):
    desktop.click("scene")
    desktop.click("Map the view")
    desktop.wait(lambda: len(maps(desktop)) == count and maps(desktop)[0]["active"], "the map, above all others")
    desktop.wait_for_text(ANY)
    desktop.wait_for_no_text("Mapping the view")


def tool(desktop):
    return desktop.ask("evaluate", "type(iface.mapCanvas().mapTool()).__name__")


def test_clicks_go_to_the_page_in_front(desktop):
    desktop.click("scene")
    desktop.click("Explore a map")
    map_view(desktop, 1)
    desktop.click("Exact in the view")
    at_first = tool(desktop)
    desktop.click("Like this")
    desktop.click_on_layer("scene", PLACE)
    desktop.wait_for_text("Places for: 1")
    desktop.click("Name")
    desktop.wait(lambda: tool(desktop) == at_first, "QGIS's own tool")
    desktop.wait_for_text("Classes: 0")
    desktop.click_on_layer("scene", OTHER)
    desktop.click("Pick on the map")
    desktop.click_on_layer("scene", OTHER)
    rows = "sum(len(view.selectedItems()) for view in iface.mainWindow().findChildren(QWidget, 'GeoCentroidsClusters'))"
    desktop.wait(lambda: desktop.ask("evaluate", rows) == 1, "the cluster to be selected")
    desktop.click("Find")
    desktop.wait_for_text("Places for: 1, against: 0")
    desktop.click_on_layer("scene", OTHER)
    desktop.wait_for_text("Places for: 2")


def test_a_second_map_lies_above_and_the_first_keeps_its_places(desktop):
    desktop.ask("evaluate", "iface.mapCanvas().zoomByFactor(0.9)")
    map_view(desktop, 2)
    desktop.wait_for_text("Press “Like this”")
    desktop.ask("evaluate", "iface.setActiveLayer(QgsProject.instance().layerTreeRoot().layerOrder()[1])")
    desktop.wait_for_text("Places for: 2")
    top = "QgsProject.instance().layerTreeRoot().layerOrder()[0].id()"
    desktop.ask("evaluate", f"QgsProject.instance().removeMapLayers([{top}])")
    desktop.wait(lambda: len(maps(desktop)) == 1, "one map")
    desktop.wait_for_text("Places for: 2")


def test_a_map_whose_file_is_gone_is_named(desktop):
    desktop.click("Name")
    path, source = desktop.folder / "files" / "later.qgz", maps(desktop)[0]["source"]
    desktop.key("ctrl+s")
    desktop.wait(lambda: "Choose a QGIS Project File".lower() in desktop.active.lower(), "the dialog of files")
    desktop.write(str(path), "Choose a QGIS Project File")
    desktop.key("Return")
    desktop.wait(path.exists, "the project's file")
    desktop.key("ctrl+n")
    # The map of a view is a temporary layer, which QGIS would lose.
    desktop.click("Yes", "Close Project")
    desktop.wait(lambda: not desktop.layers, "a new project")
    desktop.wait_for_text("No map is selected")
    desktop.ask("evaluate", f"__import__('os').remove({source!r})")
    desktop.key("ctrl+o")
    desktop.wait(lambda: "Open Project".lower() in desktop.active.lower(), "the dialog of files")
    desktop.write(str(path), "Open Project")
    desktop.key("Return")
    desktop.click("Keep Unavailable Layers")
    desktop.wait(lambda: [each["valid"] for each in maps(desktop)] == [False], "the layer without its file")
    desktop.click("scene")
    desktop.click(MAP)
    desktop.wait_for_text(f"{MAP} cannot be read")
    assert not any("Python" in text for text in desktop.messages)
