"""A folder of orthophotos to one layer, from the Toolbox; and the same again, when all of it is there."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

TITLE = "Map imagery of an area"
LAYER = "Cluster ids"
LEFT, TOP, GSD = 500_000.0, 5_400_000.0, 0.25
ZOOM = (
    "[iface.mapCanvas().setExtent(__import__('qgis.core').core.QgsRectangle(500000, 5399850, 500150, 5400000)), "
    "iface.mapCanvas().refresh()]"
)
"""To the imagery, which is a small part of its sheet."""


@pytest.fixture(scope="module")
def imagery(workplace, scene, write_raster):
    """Return a folder with the sample scene in four files that overlap."""
    folder = workplace / "imagery"
    folder.mkdir()
    pixels = gdal.Open(scene).ReadAsArray()
    for name, x, y in (("nw", 0, 0), ("ne", 260, 0), ("sw", 0, 260), ("se", 260, 260)):
        transform = (LEFT + x * GSD, GSD, 0, TOP - y * GSD, 0, -GSD)
        write_raster(folder / f"{name}.tif", pixels[:, y : y + 340, x : x + 340], transform)
    return folder


@pytest.fixture(scope="module")
def desktop(start):
    return start()


def run(desktop, last_words):
    desktop.click("Run", TITLE)
    desktop.wait(lambda: last_words in desktop.content("txtLog", TITLE), f"'{last_words}' in the log")
    desktop.wait(lambda: not desktop.ask("tasks"), "the end of the run")


def color_of(ids, across, down):
    """Return the colour, as "#rrggbb", that the map's palette has at a place, in shares of its width and height."""
    raster = gdal.Open(str(ids))
    column, row = int(across * raster.RasterXSize), int(down * raster.RasterYSize)
    value = int(raster.ReadAsArray(column, row, 1, 1)[0, 0])
    return "#{:02x}{:02x}{:02x}".format(*raster.GetRasterBand(1).GetColorTable().GetColorEntry(value)[:3]), value


def test_a_folder_of_orthophotos_becomes_one_styled_layer(desktop, imagery):
    desktop.key("ctrl+alt+t")
    desktop.click("GeoCentroids", times=2)
    desktop.click(TITLE, times=2)
    desktop.wait_for_window(TITLE)
    # What has to be chosen is in sight at once.
    for label in ("Folder with imagery [optional]", "Area [optional]", "Folder of the map", "Run"):
        desktop.wait_for_sight(label, TITLE)
    desktop.picture("map-imagery")
    desktop.fill("Folder with imagery [optional]", str(imagery), TITLE)
    desktop.fill("Folder of the map", str(desktop.folder / "files" / "map"), TITLE)
    run(desktop, "Sheets made: 1, there already: 0.")
    (layer,) = desktop.wait(lambda: [each for each in desktop.layers if each["valid"]], "the map's layer")
    assert layer["name"] == LAYER and layer["renderer"] == "paletted" and layer["classes"] > 3
    assert layer["source"].endswith("ids.vrt")


def test_the_same_again_is_skipped(desktop):
    desktop.click("Change Parameters", TITLE)
    run(desktop, "Sheets made: 0, there already: 1.")
    desktop.click("Close", TITLE)
    desktop.wait_for_no_window(TITLE)
    desktop.key("ctrl+alt+t")
    desktop.wait(lambda: desktop.ask("drawn"), "the canvas to be drawn")
    assert [layer["name"] for layer in desktop.layers] == [LAYER]


def test_the_canvas_shows_the_pixels_of_the_map(desktop):
    ids = desktop.folder / "files" / "map" / "ids.vrt"
    raster = gdal.Open(str(ids))
    array = raster.ReadAsArray()
    desktop.ask("evaluate", ZOOM)
    desktop.wait(lambda: desktop.ask("drawn"), "the canvas to be drawn")
    inside = np.argwhere(array != 65535)
    seen = set()
    for row, column in inside[:: len(inside) // 12].tolist():
        across, down = (column + 0.5) / array.shape[1], (row + 0.5) / array.shape[0]
        shown = desktop.ask("on_layer", LAYER, across, down)["color"]
        assert shown == color_of(ids, across, down)[0]
        seen.add(shown)
    assert len(seen) > 3
