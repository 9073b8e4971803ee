"""The map of the current view, from the click on the toolbar to styled layers."""

from __future__ import annotations

MAP = "Perceptual map of the current view"


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
