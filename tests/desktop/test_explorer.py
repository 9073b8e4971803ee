"""The explorer dock: places that are alike are found and named by clicks, kept with the project, and made a class raster."""

from __future__ import annotations

import json

import pytest
from map_places import farthest_of_same_cluster

MAP = "Perceptual map of the current view"
TITLE = "Perceptual map"
APPLY = "Apply legend"
FIND = "Find similar places"
ROOF, GRAY_ROOF, WOOD = (0.47, 0.09), (0.635, 0.445), (0.1, 0.86)
"""Places of the sample scene, in shares of its width and height."""


@pytest.fixture(scope="module")
def desktop(start, scene):
    return start(scene)


def colors(desktop):
    """Return the colours of a roof, another one, the place farthest from the first that has its cluster, and a wood."""
    files = {layer["name"]: layer["source"] for layer in desktop.layers}
    alike = farthest_of_same_cluster(desktop.folder / "files" / "ids.tif", files["scene"], ROOF)
    return [desktop.color_at("scene", place) for place in (ROOF, GRAY_ROOF, alike, WOOD)]


def click_at(desktop, place):
    """Click on the canvas, and wait for the look of the layer to change."""
    before = colors(desktop)
    desktop.click_on_layer("scene", place)
    desktop.wait(lambda: colors(desktop) != before, "the map to change")


def explore(desktop):
    desktop.click("ids")
    desktop.wait_for_text("512 clusters of the codebook")


def test_a_map_is_followed(desktop):
    desktop.click(MAP)
    desktop.wait_for_window(TITLE)
    desktop.fill("Cluster ids", str(desktop.folder / "files" / "ids.tif"), TITLE)
    desktop.fill("Perceptual map (RGB)", str(desktop.folder / "files" / "rgb.tif"), TITLE)
    desktop.click("Run", TITLE)
    desktop.wait(lambda: not desktop.ask("tasks") and len(desktop.layers) == 3, "the map's layers")
    desktop.click("Close", TITLE)
    desktop.wait_for_no_window(TITLE)
    desktop.click("Explore a map")
    desktop.wait_for_text("No map is selected")
    explore(desktop)


def scatter(desktop, expression):
    return desktop.ask("evaluate", f"iface.mainWindow().findChild(QWidget, 'GeoCentroidsScatter').{expression}")


def point(desktop, place):
    """Move the mouse to a place on the map, and return the cluster that is pointed at in the scatter."""
    desktop.screen.move(*(each + 3 for each in desktop.ask("on_layer", "scene", *place)["place"]))
    before = scatter(desktop, "pointed")
    desktop.screen.move(*desktop.ask("on_layer", "scene", *place)["place"])
    return desktop.wait(lambda: scatter(desktop, "pointed"), f"a cluster other than {before}")


def lasso(desktop, corners):
    """Draw around points of the scatter, each corner once the line to the one before is seen."""
    (found,) = desktop.ask("find", "GeoCentroidsScatter")
    left, top, *_ = found["place"]
    desktop.screen.move(left + corners[0][0], top + corners[0][1])
    desktop.screen.press()
    for (x, y), (next_x, next_y) in zip(corners, corners[1:]):
        middle = (x + next_x) / 2, (y + next_y) / 2
        before = scatter_color(desktop, middle)
        desktop.screen.move(left + next_x, top + next_y)
        desktop.wait(lambda at=middle, was=before: scatter_color(desktop, at) != was, "the lasso's line")
    desktop.screen.release()


def scatter_color(desktop, place):
    x, y = (round(each) for each in place)
    return scatter(desktop, f"grab().toImage().pixelColor({x}, {y}).name()")


def test_the_atlas_and_the_map_point_at_each_other(desktop):
    as_it_was = colors(desktop)
    desktop.click("Atlas")
    roof = point(desktop, ROOF)
    desktop.wait_for_text(f"Cluster {roof}, ")
    wood = point(desktop, WOOD)
    desktop.wait_for_text(f"Cluster {wood}, ")
    desktop.wait_for_text("% of the map")
    x, y = (round(each) for each in scatter(desktop, f"place_of({wood})"))
    desktop.picture("atlas-pointed")
    away = max(abs(there - here) for here, there in zip((x, y), scatter(desktop, f"place_of({roof})")))
    by = min(20, round(away) - 2)
    lasso(desktop, [(x - by, y - by), (x + by, y - by), (x + by, y + by), (x - by, y + by)])
    desktop.wait(lambda: colors(desktop) != as_it_was, "the map to change")
    marked = scatter(desktop, "marked")
    assert wood in marked and roof not in marked
    shown = colors(desktop)
    assert shown[3] == scatter_color(desktop, (x, y)), "the wood has its colour of the codebook"
    assert min(bytes.fromhex(shown[0][1:])) > 150, "a veil lies over the roof"
    desktop.picture("atlas-marked")
    desktop.click("Clear")
    desktop.wait(lambda: colors(desktop) == as_it_was, "the map as it was")


def test_the_atlas_is_reached_and_used_by_keys(desktop):
    as_it_was = colors(desktop)
    desktop.wait(lambda: scatter(desktop, "hasFocus()"), "the focus after 'Clear'")
    desktop.key("shift+Tab")
    desktop.wait(lambda: not scatter(desktop, "hasFocus()"), "the list of axes to have the focus")
    desktop.key("Down")
    desktop.wait(lambda: desktop.ask("find", "Green to red, dark to light"), "other axes")
    desktop.key("Tab")
    desktop.wait(lambda: scatter(desktop, "hasFocus()"), "the scatter to have the focus")
    first = desktop.wait(lambda: scatter(desktop, "pointed"), "a cluster")
    desktop.key("Down")
    desktop.wait(lambda: scatter(desktop, "pointed") != first, "another cluster")
    desktop.key("space")
    desktop.wait(lambda: colors(desktop) != as_it_was, "the map to change")
    assert scatter(desktop, "marked") == [scatter(desktop, "pointed")]
    desktop.key("Escape")
    desktop.wait(lambda: colors(desktop) == as_it_was, "the map as it was")
    desktop.click("Find")


def test_places_for_and_against_change_the_map_and_can_be_taken_back(desktop):
    scene_and_map = colors(desktop)
    desktop.click("Exact in the view")
    desktop.click("Like this")
    click_at(desktop, ROOF)
    one = colors(desktop)
    assert one[0] == one[2] != scene_and_map[2], "what has the roof's cluster is as alike as the roof"
    click_at(desktop, GRAY_ROOF)
    two = colors(desktop)
    desktop.click("Unlike this")
    click_at(desktop, WOOD)
    desktop.wait_for_text("Places for: 2, against: 1")
    # What is not alike lets through what lies below: the imagery, since the map's own colours above are hidden meanwhile.
    three = colors(desktop)
    assert three[0] != scene_and_map[0] and three[3] != scene_and_map[3]
    desktop.click("Undo")
    desktop.wait(lambda: colors(desktop) == two, "two places")
    desktop.click("Undo")
    desktop.wait(lambda: colors(desktop) == one, "one place")
    desktop.click("Undo")
    desktop.wait(lambda: colors(desktop) == scene_and_map, "the map as it was")
    for expected in (one, two, three):
        desktop.click("Redo")
        desktop.wait(lambda expected=expected: colors(desktop) == expected, "the change again")


def in_view(desktop):
    return [layer for layer in desktop.layers if layer["name"] == "Similarity in the view"]


def test_the_view_is_sharpened_and_follows_clicks_and_moves(desktop):
    by_clusters = colors(desktop)
    desktop.wait_for_text("Places for: 2, against: 1")
    desktop.click("Exact in the view")
    desktop.wait_for_text("Every patch in the view is compared for itself.")
    assert len(in_view(desktop)) == 1
    desktop.wait(lambda: desktop.ask("drawn"), "the canvas to be drawn")
    exact = desktop.wait(lambda: (found := colors(desktop)) != by_clusters and found, "the patches' own similarity")
    desktop.picture("find-exact")
    assert [layer["name"] for layer in desktop.layers if layer["active"]] == ["ids"]
    desktop.click("Undo")
    desktop.wait_for_text("Places for: 2, against: 0")
    desktop.wait_for_text("Every patch in the view is compared for itself.")
    assert len(in_view(desktop)) == 1 and colors(desktop) != exact
    desktop.click("Redo")
    desktop.wait(lambda: in_view(desktop) and colors(desktop) == exact, "the same as before")
    first = in_view(desktop)[0]["source"]
    desktop.ask("evaluate", "iface.mapCanvas().zoomByFactor(0.7)")
    desktop.wait(lambda: in_view(desktop) and in_view(desktop)[0]["source"] != first, "the new view's own")
    desktop.ask("evaluate", "iface.mapCanvas().zoomToFullExtent()")
    desktop.wait(lambda: in_view(desktop) and colors(desktop) == exact, "the whole view again")
    desktop.click("Name")
    desktop.wait(lambda: not in_view(desktop), "the layer to be gone")
    desktop.click("Find")
    desktop.wait(lambda: in_view(desktop) and colors(desktop) == exact, "the layer again")
    desktop.click("Exact in the view")
    desktop.wait(lambda: not in_view(desktop) and colors(desktop) == by_clusters, "the clusters")


def chips(desktop):
    """Return how many rows of the page Name show a picture of their cluster's place, and how many do not."""
    rows = ("[not view.topLevelItem(row).icon(1).isNull() for view in iface.mainWindow().findChildren(QWidget, "
            "'GeoCentroidsClusters') for row in range(view.topLevelItemCount()) if not view.isColumnHidden(1)]")
    found = desktop.ask("evaluate", rows)
    return found.count(True), found.count(False)


def test_clusters_have_pictures_of_their_places_while_there_is_imagery(desktop):
    desktop.click("Name")
    desktop.wait(lambda: chips(desktop)[0] > 10 and chips(desktop)[1] == 0, "a picture of each cluster")
    desktop.picture("name-chips")
    desktop.click("Find")


def test_the_next_place_is_shown(desktop):
    desktop.click("Next place")
    desktop.wait_for_text("Place 1 of ")
    desktop.click("Next place")
    desktop.wait_for_text("Place 2 of ")
    desktop.ask("evaluate", "iface.mapCanvas().zoomToFullExtent()")
    desktop.wait(lambda: desktop.ask("drawn"), "the canvas to be drawn")


def test_what_is_shown_becomes_polygons(desktop):
    before = colors(desktop)
    desktop.click("Save as polygons…")
    desktop.wait_for_window(FIND)
    desktop.click("Run", FIND)
    desktop.wait(lambda: not desktop.ask("tasks") and any(each["name"] == "Polygons" for each in desktop.layers), "polygons")
    desktop.click("Close", FIND)
    desktop.wait_for_no_window(FIND)
    found = "[f['similarity'] for f in QgsProject.instance().mapLayersByName('Polygons')[0].getFeatures()]"
    values = desktop.ask("evaluate", found)
    assert len(values) > 3 and 0.3 <= min(values) < max(values) <= 1
    desktop.wait(lambda: desktop.ask("drawn"), "the canvas to be drawn")
    desktop.picture("find-polygons")
    made = "Examples", "Similarity", "Polygons"
    desktop.ask("evaluate", f"QgsProject.instance().removeMapLayers([each.id() for name in {made} for each in "
                            "QgsProject.instance().mapLayersByName(name)])")
    # QGIS 3.22 draws no canvas anew whose layers a script has removed.
    desktop.ask("evaluate", "iface.mapCanvas().refresh()")
    desktop.wait(lambda: colors(desktop) == before, "the canvas as it was")
    explore(desktop)


def test_what_is_found_becomes_a_class_that_the_project_and_a_file_keep(desktop):
    files = desktop.folder / "files"
    before = colors(desktop)
    desktop.click("To a class…")
    desktop.wait_for_window("GeoCentroids explorer")
    desktop.write("Roofs", "GeoCentroids explorer")
    desktop.key("Return")
    desktop.wait_for_text("Classes: 1")
    desktop.wait(lambda: colors(desktop) != before, "the class's colour")
    shown = colors(desktop)
    assert shown[0] == shown[1] != shown[3]
    desktop.click("Undo")
    desktop.wait_for_text("Classes: 0")
    desktop.click("Redo")
    desktop.wait_for_text("Classes: 1")
    desktop.click("Save…")
    desktop.wait(lambda: "Save the legend" in desktop.active, "the dialog of files")
    desktop.write(str(files / "mine"), "Save the legend")
    desktop.key("Return")
    desktop.wait((files / "mine.legend.json").exists, "the legend's file")
    legend = json.loads((files / "mine.legend.json").read_text(encoding="utf-8"))
    assert [each["name"] for each in legend["classes"]] == ["Roofs"]

    desktop.key("ctrl+s")
    desktop.wait(lambda: "Choose a QGIS Project File".lower() in desktop.active.lower(), "the dialog of files")
    desktop.write(str(files / "named.qgz"), "Choose a QGIS Project File")
    desktop.key("Return")
    desktop.wait((files / "named.qgz").exists, "the project's file")
    desktop.key("ctrl+n")
    desktop.wait(lambda: not desktop.layers, "a new project")
    desktop.wait_for_text("No map is selected")
    desktop.key("ctrl+o")
    desktop.wait(lambda: "Open Project".lower() in desktop.active.lower(), "the dialog of files")
    desktop.write(str(files / "named.qgz"), "Open Project")
    desktop.key("Return")
    desktop.wait(lambda: sum(layer["valid"] for layer in desktop.layers) == 3, "the project's layers")
    explore(desktop)
    desktop.wait_for_text("Classes: 1")


def test_the_legend_is_applied_to_a_map(desktop):
    desktop.click("Class raster…")
    desktop.wait(lambda: "Save the legend" in desktop.active, "the dialog of files")
    desktop.write(str(desktop.folder / "files" / "again"), "Save the legend")
    desktop.key("Return")
    desktop.wait_for_window(APPLY)
    desktop.click("Run", APPLY)
    desktop.wait(lambda: not desktop.ask("tasks") and len(desktop.layers) == 4, "the classes")
    (classes,) = [layer for layer in desktop.layers if layer["name"] == "Classes"]
    assert classes["renderer"] == "paletted"
    desktop.click("Close", APPLY)
    desktop.wait_for_no_window(APPLY)


def test_the_map_is_as_it_was_once_the_dock_is_closed(desktop):
    ids = [layer for layer in desktop.layers if layer["name"] == "ids"]
    desktop.click("Explore a map")
    desktop.wait(lambda: not desktop.ask("find", "Like this"), "the dock to be gone")
    assert [layer for layer in desktop.layers if layer["name"] == "ids"] == ids
