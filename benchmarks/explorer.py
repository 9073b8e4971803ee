"""From a click on a map to the recoloured canvas, and from one on imagery to a map of the view, in a real QGIS.

The map has 10,000 x 10,000 pixels and 6,144 clusters; imagery is mapped by the embedded encoder, which is loaded already.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from _application import APPLICATION
from _setup import FOLDER, scene
from geocentroids.gui.explorer.canvas_map import ImageryView
from geocentroids.gui.explorer.explored_map import Example, ExploredMap
from geocentroids.gui.explorer.find_panel import FindPanel
from geocentroids.gui.explorer.layer_coloring import LayerColoring
from geocentroids.gui.explorer.view_comparison import ViewComparison
from geocentroids.gui.explorer.view_mapping import ViewMapping
from geocentroids.pipeline.analysis.id_raster import IdRaster
from geocentroids.pipeline.analysis.similarity import Similarity
from geocentroids.runtime.model_descriptions import CodebookInfo
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.worker import interactive_worker
from osgeo import gdal
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QWidget

PIXELS, CLUSTERS, WIDTH = 10_000, 6144, 768
VIEWS = {"a street": 150, "a town": 2000, "all of it": PIXELS}
"""Pixels of the map across the canvas."""
CANVAS = 1200, 900
CLICKS = 9
METRES = 60, 125, 250, 500
"""Across a view of imagery."""
ROUNDS = 3


def id_raster(path: str) -> None:
    random = np.random.default_rng(0)
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, PIXELS, PIXELS, 1, gdal.GDT_UInt16, options)
    dataset.SetGeoTransform((500_000, 3.0625, 0, 5_400_000, 0, -3.0625))
    dataset.SetMetadataItem("GEOCENTROIDS_CODEBOOK", "drawn")
    dataset.GetRasterBand(1).SetNoDataValue(65535)
    for row in range(0, PIXELS, 1000):
        # Pieces of ground of a few pixels.
        ids = random.integers(0, CLUSTERS, (250, PIXELS // 4), dtype=np.uint16).repeat(4, axis=0).repeat(4, axis=1)
        dataset.GetRasterBand(1).WriteArray(ids, 0, row)
    dataset.BuildOverviews("NEAREST", [2, 4, 8, 16, 32])


def explored(path: str) -> ExploredMap:
    random = np.random.default_rng(1)
    # Of few dimensions, as real ones are: of those that are all different nothing would be alike, nor drawn.
    centroids = random.normal(size=(CLUSTERS, 6)) @ random.normal(size=(6, WIDTH))
    centroids = (centroids + 0.1 * random.normal(size=centroids.shape)).astype(np.float32)
    colors = np.zeros((CLUSTERS, 3), np.uint8)
    codebook = CodebookInfo(
        "drawn", "drawn", "", "embedded", gsd=0.25, model_scale="8/7", tile=224, margin=3, licence="", attribution="",
        metric="cosine", group_names=[], colors=colors, size=CLUSTERS, width=WIDTH,
    )
    similarity = Similarity.of(codebook, centroids)
    return ExploredMap(IdRaster.open(path), codebook, similarity, centroids, similarity.directions(centroids))


def map_views() -> None:
    layer, canvas = QgsRasterLayer(str(scene(4 * METRES[-1])), "scene"), QgsMapCanvas()
    canvas.resize(CANVAS[1], CANVAS[1])
    canvas.setDestinationCrs(layer.crs())
    middle = layer.extent().center()
    for metres in METRES:
        half = metres / 2 - 1
        canvas.setExtent(QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half))
        view = ImageryView.of(layer, canvas, "auto")
        found = ExploredMap.load(IdRaster.open(map_view(view)[2]), "embedded", Silent())
        rounds = np.median([map_view(view)[:2] for _ in range(ROUNDS)], axis=0)
        first, every = 1000 * rounds
        print(f"{metres} m of imagery: {first:.0f} ms to the first ids, and {every:.0f} ms to all, medians of {ROUNDS}")
        places = [(middle.x(), middle.y()), (middle.x() + half / 2, middle.y() + half / 3)]
        examples = [Example(*place, 0, True) for place in places]
        rounds = np.median([compare(view, found, examples, layer.crs().toWkt()) for _ in range(ROUNDS)], axis=0)
        first, every, again = 1000 * rounds
        print(f"{metres} m of imagery: {first:.0f} ms to the similarity of the first patches, {every:.0f} ms to that of "
              f"all, and {again:.0f} ms to it after another click, medians of {ROUNDS}")


def map_view(view: ImageryView) -> tuple[float, float, str]:
    """Return the seconds to the first ids and to all of them, and where these lie."""
    came: list[tuple[float, str]] = []
    begin = time.perf_counter()
    ViewMapping(view).run(interactive_worker(), Silent(), lambda path: came.append((time.perf_counter() - begin, path)))
    return came[0][0], *came[-1]


def compare(view: ImageryView, found: ExploredMap, examples: list[Example], crs: str) -> tuple[float, float, float]:
    """Return the seconds to the first patches and to all of them, for one example, and then to all for both."""
    comparison = ViewComparison(view, found, crs)
    seconds = []
    for clicked in (examples[:1], examples):
        came: list[float] = []
        begin = time.perf_counter()

        def see(_path: str, came: list[float] = came) -> None:
            came.append(time.perf_counter())

        comparison.run(clicked, interactive_worker(), Silent(), see)
        seconds.append((came[0] - begin, came[-1] - begin))
    return *seconds[0], seconds[1][1]


def click_on_a_map() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        path = f"{folder}/ids.tif"
        id_raster(path)
        layer = QgsRasterLayer(path, "ids")
        QgsProject.instance().addMapLayer(layer)
        canvas, parent = QgsMapCanvas(), QWidget()
        canvas.resize(*CANVAS)
        canvas.setLayers([layer])
        canvas.show()
        panel = FindPanel(canvas, parent)
        panel.begin(layer, explored(path), LayerColoring(layer, 1))
        like, clear = (
            next(button for button in panel.findChildren(QPushButton) if button.text() == text)
            for text in ("Li&ke this", "Clear")
        )
        like.click()
        for name, pixels in VIEWS.items():
            across, down = pixels * 3.0625, pixels * 3.0625 * CANVAS[1] / CANVAS[0]
            corner = 500_000, 5_400_000
            canvas.setExtent(QgsRectangle(corner[0], corner[1] - down, corner[0] + across, corner[1]))
            canvas.waitWhileRendering()
            seconds = []
            for click in range(CLICKS):
                clear.click()
                canvas.waitWhileRendering()
                begin = time.perf_counter()
                point = QgsPointXY(corner[0] + across * (click + 1) / (CLICKS + 1), corner[1] - down / 2)
                canvas.mapTool().canvasClicked.emit(point, Qt.MouseButton.LeftButton)
                canvas.refresh()
                canvas.waitWhileRendering()
                seconds.append(time.perf_counter() - begin)
            shown = len(layer.renderer().classes())
            print(f"{name}: {1000 * statistics.median(seconds):.0f} ms from a click to the canvas "
                  f"({1000 * min(seconds):.0f} to {1000 * max(seconds):.0f}), {PIXELS:,} x {PIXELS:,} pixels, "
                  f"{shown:,} of {CLUSTERS:,} clusters alike, median of {CLICKS}")
        panel.end()
        QgsProject.instance().clear()


def main() -> None:
    click_on_a_map()
    map_views()
    APPLICATION.exitQgis()


if __name__ == "__main__":
    main()
