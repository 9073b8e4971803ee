"""The map of the current view, from the click on the toolbar to styled layers, and to a project that is opened again."""

from __future__ import annotations

MAP = "Perceptual map of the current view"
TITLE = "Perceptual map"


def test_from_a_click_to_styled_layers(desktop):
    assert desktop.messages == [] and [layer["name"] for layer in desktop.layers] == ["scene"]
    desktop.click(MAP)
    desktop.wait_for_window("Perceptual map")
    desktop.click("Run")
    desktop.wait(lambda: len(desktop.layers) == 3 and desktop.ask("drawn"), "the map's layers, drawn")
    assert {layer["name"]: layer["renderer"] for layer in desktop.layers} == {
        "Perceptual map (RGB)": "multibandcolor", "Cluster ids": "paletted", "scene": "multibandcolor"
    }
    assert desktop.ask("colors") > 3
    desktop.click("Close")
    desktop.wait_for_no_window("Perceptual map")


def choose_file(desktop, keys, title, path):
    desktop.key(keys)
    desktop.wait(lambda: title.lower() in desktop.active.lower(), "the dialog of files")
    desktop.write(str(path), title)
    desktop.key("Return")


def test_a_project_with_a_map_opens_again_as_it_was(desktop):
    files = desktop.folder / "files"
    project = files / "map.qgz"
    desktop.click(MAP)
    desktop.wait_for_window(TITLE)
    desktop.fill("Cluster ids", str(files / "ids.tif"), TITLE)
    desktop.fill("Perceptual map (RGB)", str(files / "rgb.tif"), TITLE)
    desktop.click("Run", TITLE)
    desktop.wait(lambda: not desktop.ask("tasks") and len(desktop.layers) == 5, "the map's layers")
    desktop.click("Close", TITLE)
    desktop.wait_for_no_window(TITLE)
    before = desktop.layers
    choose_file(desktop, "ctrl+s", "Choose a QGIS Project File", project)
    desktop.wait(project.exists, "the project's file")
    desktop.key("ctrl+n")
    desktop.click("Yes", "Close Project")     # the other map is in temporary files
    desktop.wait(lambda: not desktop.layers, "a new project")
    choose_file(desktop, "ctrl+o", "Open Project", project)
    # Newer versions show the tree before there are layers in it.
    desktop.wait(lambda: sum(layer["valid"] for layer in desktop.layers) == len(before), "the project's layers")
    desktop.wait(lambda: desktop.ask("drawn"), "the canvas to be drawn")
    (ids,) = [layer for layer in desktop.layers if layer["source"].endswith("ids.tif")]
    assert ids["renderer"] == "paletted" and ids["classes"] > 3
    told = ("name", "source", "renderer", "classes", "valid")
    assert [[layer[key] for key in told] for layer in desktop.layers] == [[layer[key] for key in told] for layer in before]
    assert desktop.ask("colors") > 3
