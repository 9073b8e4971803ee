"""Imagery without a map: the panel maps the view on one click, goes on with that, and finds what is alike in it."""

from __future__ import annotations

import pytest
from map_places import farthest_of_same_cluster

ROOF = (0.47, 0.09)
"""A place of the sample scene, in shares of its width and height."""


@pytest.fixture(scope="module")
def desktop(start, scene):
    return start(scene)


def test_the_view_is_mapped_and_asked(desktop):
    desktop.click("scene")
    desktop.click("Explore a map")
    desktop.wait_for_text("scene is imagery, without a map yet.")
    desktop.click("Map the view")
    desktop.wait_for_text("512 clusters of the codebook")
    desktop.wait_for_no_text("Mapping the view")
    assert [layer["name"] for layer in desktop.layers] == ["Clusters in a view of scene", "scene"]
    desktop.click("Exact in the view")
    alike = farthest_of_same_cluster(*(layer["source"] for layer in desktop.layers), ROOF)
    before = [desktop.color_at("scene", place) for place in (ROOF, alike)]
    desktop.click("Like this")
    desktop.click_on_layer("scene", ROOF)
    desktop.wait(lambda: [desktop.color_at("scene", place) for place in (ROOF, alike)] != before, "the map to change")
    roof, other = (desktop.color_at("scene", place) for place in (ROOF, alike))
    assert roof == other, "what has the roof's cluster is as alike as the roof"
    desktop.click("Exact in the view")
    desktop.wait_for_text("Every patch in the view is compared for itself.")
    desktop.wait(lambda: desktop.color_at("scene", alike) != other, "the patch's own similarity")
    assert desktop.color_at("scene", ROOF) != desktop.color_at("scene", alike), "the one that was clicked is the same"


def test_with_the_map_its_exact_similarity_goes(desktop):
    assert "Similarity in the view" in [layer["name"] for layer in desktop.layers]
    desktop.ask("evaluate", "QgsProject.instance().removeMapLayers([iface.activeLayer().id()])")
    desktop.wait(lambda: [layer["name"] for layer in desktop.layers] == ["scene"], "the imagery alone")
    desktop.wait_for_text("No map is selected")


def test_imagery_that_is_removed_is_offered_no_more(desktop):
    desktop.click("scene")
    desktop.wait_for_text("scene is imagery, without a map yet.")
    desktop.ask("evaluate", "QgsProject.instance().removeMapLayers([layer.id() for layer in "
                "QgsProject.instance().mapLayersByName('scene')])")
    desktop.wait(lambda: not any("is imagery" in text for text in desktop.ask("texts")), "the offer to go")
