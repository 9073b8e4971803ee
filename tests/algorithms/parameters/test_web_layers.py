"""Layers that are no files: XYZ tiles from a folder, rendered through QGIS at the GSD."""

from __future__ import annotations

import http.server
import threading
from pathlib import Path

import numpy as np
import pytest
from geocentroids.pipeline.imagery.crs import spatial_reference
from geocentroids.pipeline.imagery.reprojection import transform_point
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QTest

# A tile of zoom 18 is 152.87 units of EPSG:3857 wide; this is the middle of one, at 47 degrees north.
TILE = 2 * 20037508.342789244 / 2**18
MIDDLE = (TILE * 5000.5, TILE * 39000.5)


@pytest.fixture
def tiles(qgis, tmp_path):
    """Every tile of the world: dark, with a bright square of a quarter of its width in the middle."""
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(QColor(60, 70, 60))
    painter = QPainter(image)
    painter.fillRect(96, 96, 64, 64, QColor(230, 230, 220))
    painter.end()
    image.save(str(tmp_path / "tile.png"))
    uri = f"type=xyz&url=file://{tmp_path}/tile.png?z%3D{{z}}%26x%3D{{x}}%26y%3D{{y}}&zmax=18&zmin=18"
    layer = QgsRasterLayer(uri, "tiles", "wms")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


def extent(size):
    x, y = MIDDLE
    return f"{x - size / 2},{x + size / 2},{y - size / 2},{y + size / 2} [EPSG:3857]"


def check_map(path):
    dataset = gdal.Open(path)
    ids, transform = dataset.ReadAsArray(), dataset.GetGeoTransform()
    assert transform[1] == 3.0625
    x, y = transform_point(MIDDLE, spatial_reference("EPSG:3857"), spatial_reference(dataset.GetProjection()))
    column, row = (x - transform[0]) / transform[1], (y - transform[3]) / transform[5]
    assert spatial_reference(dataset.GetProjection()).GetAuthorityCode(None) == "32632"
    assert ids[int(row), int(column)] != np.bincount(ids[ids != 65535]).argmax()


def test_an_xyz_layer_is_mapped_where_it_lies(run, tiles, tmp_path):
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    result = run("perceptualmap", {"INPUT": tiles, "EXTENT": extent(140), **names})
    check_map(result["IDS"])


def test_an_xyz_layer_is_mapped_in_the_dialogs_thread(qgis, log, tiles, tmp_path):
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geocentroids:perceptualmap")
    parameters = {"INPUT": tiles.id(), "EXTENT": extent(140), **names}
    task, ended = QgsProcessingAlgRunnerTask(algorithm, parameters, context, log.feedback), []
    task.executed.connect(lambda good, results: ended.append(good))
    QgsApplication.taskManager().addTask(task)
    while not ended:
        QTest.qWait(20)
    assert ended == [True]
    check_map(names["IDS"])


def test_an_extent_is_asked_for_and_a_huge_one_refused(run, tiles, tmp_path):
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    with pytest.raises(QgsProcessingException, match="choose an extent"):
        run("perceptualmap", {"INPUT": tiles, **names})
    # Before anything runs: nothing is requested of the server.
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geocentroids:perceptualmap")
    for changes, words in (
        ({"EXTENT": extent(200_000)}, "Choose a smaller extent"),
        ({"EXTENT": extent(50)}, "less than one tile"),
        ({"TARGET_CRS": "EPSG:4326"}, "not in metres"),
        ({"BANDS": [4]}, "has bands 1 to 3, not 4"),
    ):
        parameters = {"INPUT": tiles, "EXTENT": extent(140), **names, **changes}
        assert words in algorithm.checkParameterValues(parameters, QgsProcessingContext())[1]


def test_what_was_rendered_is_gone_in_the_end(run, log, tiles, tmp_path):
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    run("perceptualmap", {"INPUT": tiles, "EXTENT": extent(140), **names})
    assert gdal.Open(names["IDS"]).GetMetadataItem("GEOCENTROIDS_SOURCE") == "tiles.tif"
    log.cancel_at = 0.0
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("perceptualmap", {"INPUT": tiles, "EXTENT": extent(140), **names})
    assert list(Path(QgsProcessingUtils.tempFolder()).rglob("tiles.tif")) == []


class Half(http.server.BaseHTTPRequestHandler):
    """Serves every other column of tiles, or none."""

    picture, all_missing, login_page = b"", False, False

    def do_GET(self):
        if self.login_page:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(b"<html>Who are you?</html>")
            return
        column = int(self.path.split("x=")[1].split("&")[0])
        there = not self.all_missing and column % 2
        self.send_response(200 if there else 503)
        self.end_headers()
        self.wfile.write(self.picture if there else b"busy")

    def log_message(self, *arguments):
        pass


@pytest.fixture
def served(qgis, tiles, tmp_path):
    """Return a layer of a server on this machine, and the class that answers."""
    handler = type("Handler", (Half,), {"picture": (tmp_path / "tile.png").read_bytes()})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    uri = f"type=xyz&url=http://127.0.0.1:{server.server_port}/t?z%3D{{z}}%26x%3D{{x}}%26y%3D{{y}}&zmax=18&zmin=18"
    layer = QgsRasterLayer(uri, "served", "wms")
    QgsProject.instance().addMapLayer(layer)
    yield layer, handler, server
    QgsProject.instance().removeMapLayer(layer.id())
    server.shutdown()
    server.server_close()


def test_a_server_that_does_not_answer_is_named_and_nothing_is_written(run, served, tmp_path):
    layer, handler, server = served
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    handler.all_missing = True
    with pytest.raises(QgsProcessingException, match=r"server of the layer 'served' did not give .*Unavailable"):
        run("perceptualmap", {"INPUT": layer, "EXTENT": extent(140), **names})
    handler.login_page = True
    with pytest.raises(QgsProcessingException, match=r"text/html.*not with a picture"):
        run("perceptualmap", {"INPUT": layer, "EXTENT": extent(140), **names})
    server.shutdown()
    server.server_close()
    with pytest.raises(QgsProcessingException, match="Connection refused"):
        run("perceptualmap", {"INPUT": layer, "EXTENT": extent(140), **names})
    assert not list(tmp_path.glob("*.tif"))


def test_tiles_that_are_missing_are_counted(run, log, served, tmp_path):
    layer, *_ = served
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    run("perceptualmap", {"INPUT": layer, "EXTENT": extent(400), **names})
    (warning,) = [text for text in log.warnings if "requests to the server" in text]
    assert "'served'" in warning and "empty in the map" in warning


def test_what_needs_a_file_says_which_layer_is_none(run, tiles, tmp_path):
    with pytest.raises(QgsProcessingException, match="The layer 'tiles' comes from a server"):
        run("groupclusters", {"INPUT": tiles, "OUTPUT": str(tmp_path / "g.tif")})
