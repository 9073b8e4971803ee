"""The dock's page Atlas, with real widgets and the mouse and keys of QTest: the scatter, its marks, and the map."""

from __future__ import annotations

import numpy as np
import processing
import pytest
from geocentroids.gui.explorer import scatter_layout
from geocentroids.gui.explorer.atlas_panel import AtlasPanel
from geocentroids.gui.explorer.centroid_scatter import CentroidScatter
from geocentroids.gui.explorer.explored_map import ExploredMap
from geocentroids.gui.explorer.layer_coloring import MARKED, LayerColoring
from geocentroids.pipeline.analysis.id_raster import IdRaster
from geocentroids.runtime.progress import Silent
from osgeo import gdal
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFocusEvent, QMouseEvent, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from waiting import wait_for

BUTTON, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
DARK, LIGHT = {"Base": "#1e1e1e", "Text": "#eeeeee"}, {"Base": "#ffffff", "Text": "#202020"}
NIGHT = {"Base": "#222222", "Text": "#111111"}
"""As QGIS's Night Mapping has it, which colours its texts by a style sheet."""
COLORS = np.array([(200, 40, 40), (40, 160, 60), (40, 80, 200), (220, 200, 60), (0, 0, 0), (255, 255, 255)], np.uint8)


@pytest.fixture
def scatter(qgis):
    made = CentroidScatter()
    made.resize(300, 300)
    made.show_colors(COLORS)
    made.show()
    return made


def themed(scatter, theme):
    palette = QPalette()
    for role, color in theme.items():
        palette.setColor(getattr(QPalette.ColorRole, role), QColor(color))
    scatter.setPalette(palette)


def pixels(widget):
    """Return what a widget shows: (h, w, 3) of 0 to 255."""
    image = widget.grab().toImage()
    image = image.convertToFormat(image.Format.Format_RGB32)
    data = image.constBits()
    data.setsize(image.height() * image.bytesPerLine())
    return np.frombuffer(data, np.uint8).reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)


def shown_at(widget, number):
    x, y = widget.place_of(number)
    return pixels(widget)[round(y), round(x)]


def drag(scatter, points, keys=NO_KEYS):
    points = [QPoint(round(x), round(y)) for x, y in points]
    QTest.mousePress(scatter, BUTTON, keys, points[0])
    for point in points[1:]:
        # QTest moves the cursor of the screen, and here is none.
        places = QPointF(point), QPointF(scatter.mapToGlobal(point))
        moved = QMouseEvent(QEvent.Type.MouseMove, *places, Qt.MouseButton.NoButton, BUTTON, keys)
        QCoreApplication.sendEvent(scatter, moved)
    QTest.mouseRelease(scatter, BUTTON, keys, points[-1])


def around(scatter, number, by=12):
    x, y = scatter.place_of(number)
    return [(x - by, y - by), (x + by, y - by), (x + by, y + by), (x - by, y + by)]


def test_cielab_is_that_of_the_books():
    lab = scatter_layout.to_lab(np.array([(255, 255, 255), (0, 0, 0), (255, 0, 0), (0, 0, 255), (119, 119, 119)], np.uint8))
    expected = [(100, 0, 0), (0, 0, 0), (53.24, 80.09, 67.20), (32.30, 79.19, -107.86), (50.03, 0, 0)]
    np.testing.assert_allclose(lab, expected, atol=0.05)


def test_nearest_and_within_are_those_of_brute_force():
    random = np.random.default_rng(0)
    places = random.random((500, 2)) * 300
    distances = np.hypot(*(places - (120, 80)).T)
    assert scatter_layout.nearest(places, 120, 80, 50) == distances.argmin()
    assert scatter_layout.nearest(places, 120, 80, distances.min() / 2) is None
    angles = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    circle = np.column_stack([120 + 60 * np.cos(angles), 80 + 60 * np.sin(angles)])
    inside = scatter_layout.within(places, circle)
    assert 20 < inside.sum() < 100
    assert (inside == (distances < 60))[np.abs(distances - 60) > 0.1].all()


def test_arrow_keys_reach_every_centroid_also_those_of_one_colour():
    random = np.random.default_rng(1)
    colors = np.repeat(random.integers(0, 256, (60, 3)), 2, axis=0)
    laid = scatter_layout.places(scatter_layout.to_lab(colors), 1, 2, 300, 400, 10)
    assert laid.min() >= 10 and (laid.max(axis=0) <= (290.01, 390.01)).all()
    reached, new = {0}, [0]
    while new:
        at = new.pop()
        for step in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            found = scatter_layout.next_towards(laid, at, *step)
            moved = laid[found] - laid[at]
            assert found == at or moved @ step >= np.abs(moved).max() > 0
            if found not in reached:
                reached.add(found)
                new.append(found)
    assert len(reached) == len(colors)


def test_axes_are_those_of_the_colours(scatter):
    """Red is right of green and yellow above blue; by lightness white is above black."""
    places = [scatter.place_of(number) for number in range(len(COLORS))]
    assert places[0][0] > places[1][0] and places[3][1] < places[2][1]
    scatter.show_axes(scatter_layout.GREEN_RED, scatter_layout.LIGHTNESS)
    assert scatter.place_of(5)[1] < scatter.place_of(0)[1] < scatter.place_of(4)[1]


def test_a_lasso_a_click_and_shift(scatter):
    drag(scatter, around(scatter, 1))
    assert scatter.marked == [1]
    drag(scatter, around(scatter, 2), Qt.KeyboardModifier.ShiftModifier)
    assert scatter.marked == [1, 2]
    drag(scatter, [(2, 2), (20, 2), (20, 20)])
    assert scatter.marked == [1, 2], "around nothing"
    QTest.mouseClick(scatter, BUTTON, NO_KEYS, QPoint(*(round(each) for each in scatter.place_of(3))))
    assert scatter.marked == [3]
    everything = [(1, 1), (299, 1), (299, 299), (1, 299)]
    drag(scatter, everything)
    assert scatter.marked == list(range(len(COLORS)))


def test_the_keyboard_points_marks_and_clears(scatter):
    scatter.show_areas(np.array([0.1, 0.1, 0.5, 0.1, 0.1, 0.1]))
    scatter.point_at(None)
    QCoreApplication.sendEvent(scatter, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert scatter.pointed == 2, "the largest"
    QTest.keyClick(scatter, Qt.Key.Key_Up)
    first = scatter.pointed
    assert first != 2 and scatter.place_of(first)[1] < scatter.place_of(2)[1]
    QTest.keyClick(scatter, Qt.Key.Key_Space)
    QTest.keyClick(scatter, Qt.Key.Key_Up)
    QTest.keyClick(scatter, Qt.Key.Key_Space)
    assert scatter.marked == sorted({first, scatter.pointed}) and scatter.pointed != first
    QTest.keyClick(scatter, Qt.Key.Key_Space)
    assert scatter.marked == [first]
    QTest.keyClick(scatter, Qt.Key.Key_Escape)
    assert scatter.marked == []


@pytest.mark.parametrize("theme", [DARK, LIGHT, NIGHT], ids=["dark", "light", "night"])
def test_black_and_white_points_are_seen_in_every_theme(scatter, theme):
    themed(scatter, theme)
    ground = np.array(QColor(theme["Base"]).getRgb()[:3])
    found = pixels(scatter)
    assert (found[5, 150] == ground).all()
    for number in (4, 5):
        x, y = (round(each) for each in scatter.place_of(number))
        around = found[y - 14 : y + 15, x - 14 : x + 15]
        assert np.abs(around - ground).max() > 90
    before = pixels(scatter)
    scatter.point_at(4 if theme is not LIGHT else 5)
    ring = np.abs(pixels(scatter) - before).max(axis=2) > 90
    assert np.count_nonzero(ring) > 20


def test_what_is_not_marked_and_what_the_map_does_not_contain_is_faint(scatter):
    themed(scatter, LIGHT)
    strong = shown_at(scatter, 0)
    assert (strong == COLORS[0]).all()
    drag(scatter, around(scatter, 1))
    assert (shown_at(scatter, 1) == COLORS[1]).all()
    assert shown_at(scatter, 0).min() > 190
    scatter.clear()
    assert (shown_at(scatter, 0) == strong).all()
    scatter.show_areas(np.array([0, 0.2, 0.2, 0.2, 0.2, 0.2]))
    assert shown_at(scatter, 0).min() > 190 and (shown_at(scatter, 1) == COLORS[1]).all()


def test_twice_the_font_is_twice_the_points(scatter):
    """On a screen scaled to 200 % QGIS's font is twice as high, in pixels, or every pixel is four."""
    def colored(scatter):
        return np.count_nonzero(np.ptp(pixels(scatter), axis=2) > 60)

    before, least = colored(scatter), scatter.minimumSizeHint()
    font = scatter.font()
    font.setPointSizeF(2 * font.pointSizeF())
    scatter.setFont(font)
    assert scatter.minimumSizeHint().width() >= 1.8 * least.width()
    scatter.resize(600, 600)
    assert 3.2 < colored(scatter) / before < 4.8


def test_a_picture_has_the_pixels_of_a_dense_screen(scatter, monkeypatch):
    monkeypatch.setattr(scatter, "devicePixelRatioF", lambda: 2.0)
    picture = scatter._picture()
    assert (picture.width(), picture.height()) == (600, 600)
    x, y = (round(2 * each) for each in scatter.place_of(0))
    assert picture.toImage().pixelColor(x, y).getRgb()[:3] == tuple(COLORS[0])


@pytest.fixture(scope="module")
def path(qgis, scene, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("atlas") / "ids.tif")
    processing.run("geocentroids:perceptualmap", {"INPUT": scene, "IDS": path, "RGB": path.replace("ids.tif", "rgb.tif")})
    return path


@pytest.fixture
def panel(path):
    """Return the page at work on a map, its canvas beside it."""
    layer = QgsRasterLayer(path, "ids")
    QgsProject.instance().addMapLayer(layer)
    canvas, parent = QgsMapCanvas(), QWidget()
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    names = {5: "Wald"}
    panel = AtlasPanel(canvas, parent, lambda number: names.get(number, ""))
    panel.names = names
    parent.resize(400, 500)
    panel.resize(400, 500)
    parent.show()
    panel.kept = parent, canvas, layer
    panel.begin(layer, ExploredMap.load(IdRaster.open(path), "embedded", Silent()), LayerColoring(layer, 1))
    yield panel
    panel.end()
    QgsProject.instance().clear()


def said(panel):
    return panel.findChildren(QLabel)[-1].text()


def counted(panel):
    def point():
        panel.findChild(CentroidScatter).point_at(int(np.bincount(ids(panel).ravel()).argmax()))
        return "of the map" in said(panel)

    panel.draw()
    wait_for(point)


def ids(panel):
    return gdal.Open(panel.kept[2].source()).ReadAsArray()


def test_areas_are_those_of_the_whole_map(panel):
    counted(panel)
    share = 100 * np.bincount(ids(panel).ravel()).max() / ids(panel).size
    assert said(panel).endswith(f"{share:.1f} % of the map")
    absent = int(np.setdiff1d(np.arange(512), ids(panel))[0])
    panel.findChild(CentroidScatter).point_at(absent)
    assert said(panel) == f"Cluster {absent}, not in this map"


def test_the_mouse_on_the_map_points_at_its_cluster(panel):
    _, canvas, layer = panel.kept
    scatter, extent = panel.findChild(CentroidScatter), layer.extent()
    pixel = layer.rasterUnitsPerPixelX()
    for row, column in ((3, 4), (10, 12)):
        canvas.xyCoordinates.emit(QgsPointXY(extent.xMinimum() + (column + 0.5) * pixel,
                                             extent.yMaximum() - (row + 0.5) * pixel))
        assert scatter.pointed == ids(panel)[row, column]
    canvas.xyCoordinates.emit(QgsPointXY(extent.xMaximum() + 100, extent.yMinimum()))
    assert scatter.pointed is None
    scatter.point_at(5)
    assert said(panel).startswith("Cluster 5, Wald")


def test_a_name_is_shown_as_it_stands_and_opens_no_picture(panel, picture_tag):
    panel.names[5] = picture_tag
    panel.findChild(CentroidScatter).point_at(5)
    assert picture_tag in said(panel) and panel.findChildren(QLabel)[-1].sizeHint().height() < 900


def test_what_is_marked_is_shown_on_the_map_and_can_become_a_class(panel):
    _, _, layer = panel.kept
    scatter = panel.findChild(CentroidScatter)
    clear = next(each for each in panel.findChildren(QPushButton) if each.text() == "Clear")
    to_class = next(each for each in panel.findChildren(QPushButton) if each.text() == "&To a class…")
    wanted, before = [], len(layer.renderer().classes())
    panel.class_wanted.connect(wanted.append)
    panel.draw()
    assert not clear.isEnabled() and not to_class.isEnabled()
    scatter.mark(np.isin(np.arange(512), [3, 5]))
    drawn = {int(each.value): each.color for each in layer.renderer().classes()}
    assert layer.styleManager().currentStyle() == MARKED
    assert [number for number, color in drawn.items() if color.alpha() == 255] == [3, 5]
    to_class.click()
    assert wanted == [[3, 5]]
    clear.click()
    assert scatter.marked == [] and len(layer.renderer().classes()) == before
    assert layer.styleManager().styles() == ["default"]


def test_the_list_of_axes_lays_the_scatter_out(panel):
    scatter, axes = panel.findChild(CentroidScatter), panel.findChild(QComboBox)
    before = scatter.place_of(7)
    axes.setCurrentIndex(1)
    assert scatter.place_of(7)[0] == before[0] and scatter.place_of(7)[1] != before[1]
