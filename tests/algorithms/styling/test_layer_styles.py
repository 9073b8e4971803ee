"""Layers open styled: in the project that Processing loads them into, and by themselves."""

from __future__ import annotations

import numpy as np
from geocentroids.algorithms.styling import layer_styles
from geocentroids.runtime.worker import shared_worker
from osgeo import gdal
from qgis.core import QgsLayerTreeModel, QgsProcessingContext, QgsProject, QgsRasterLayer


def test_the_map_is_loaded_styled(qgis, log, scene, tmp_path):
    import processing

    project = QgsProject.instance()
    project.clear()
    legend = QgsLayerTreeModel(project.layerTreeRoot())
    context = QgsProcessingContext()
    context.setProject(project)
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    waiting = list(layer_styles._waiting)
    processing.runAndLoadResults(
        "geocentroids:perceptualmap", {"INPUT": scene, **names}, feedback=log.feedback, context=context
    )
    colors = shared_worker().describe("", "embedded").codebook.colors
    layers = {layer.source(): layer for layer in project.mapLayers().values()}
    assert sorted(layers) == sorted(names.values())
    layer = layers[names["IDS"]]
    present = np.unique(gdal.Open(names["IDS"]).ReadAsArray())
    classes = {entry.value: entry.color for entry in layer.renderer().classes()}
    assert sorted(classes) == present.tolist()
    assert all(color.getRgb()[:3] == tuple(colors[int(value)]) for value, color in classes.items())
    node = project.layerTreeRoot().findLayer(layer.id())
    assert not node.isExpanded()
    assert len(present) > layer_styles.LONGEST_LEGEND and legend.layerLegendNodes(node) == []
    assert layers[names["RGB"]].renderer().type() == "multibandcolor"
    assert layer_styles._waiting == waiting
    project.clear()


def test_a_layer_whose_file_is_written_again_shows_the_new_map(qgis, log, scene, write_raster, tmp_path):
    import processing

    project = QgsProject.instance()
    project.clear()
    context = QgsProcessingContext()
    context.setProject(project)
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    processing.run("geocentroids:perceptualmap", {"INPUT": scene, **names}, feedback=log.feedback, context=context)
    layers = [QgsRasterLayer(path, "map") for path in names.values()]
    layers.append(layers[1].clone())
    project.addMapLayers(layers)
    other = write_raster(tmp_path / "flat.tif", np.full((3, 600, 600), 90, np.uint8))
    before = [layer.dataProvider().block(1, layer.extent(), 9, 9).data() for layer in layers]
    processing.run("geocentroids:perceptualmap", {"INPUT": other, **names}, feedback=log.feedback, context=context)
    present = np.unique(gdal.Open(names["IDS"]).ReadAsArray()).tolist()
    for layer, old in zip(layers, before):
        assert layer.dataProvider().block(1, layer.extent(), 9, 9).data() != old
    for layer in layers[1:]:
        assert [entry.value for entry in layer.renderer().classes()] == present
    project.clear()


def test_style_by_codebook_holds_when_the_layer_is_closed(run, scene, write_raster, tmp_path):
    run("perceptualmap", {"INPUT": scene, "RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")})
    ids = gdal.Open(str(tmp_path / "ids.tif")).ReadAsArray()
    bare = write_raster(tmp_path / "bare.tif", ids[None], (500_000, 3.0625, 0, 5_400_000, 0, -3.0625))
    project = QgsProject.instance()
    project.clear()
    legend = QgsLayerTreeModel(project.layerTreeRoot())
    layer = QgsRasterLayer(bare, "bare")
    project.addMapLayer(layer)
    # As the layer's style and its legend ask for: kept in QGIS's open dataset until that is closed.
    layer.dataProvider().bandStatistics(1)
    context = QgsProcessingContext()
    context.setProject(project)
    run("stylebycodebook", {"INPUT": layer}, context=context)
    assert legend.layerLegendNodes(project.layerTreeRoot().findLayer(layer.id())) == []
    project.clear()
    del layer
    assert gdal.Open(bare).GetRasterBand(1).GetColorTable() is not None
    assert QgsRasterLayer(bare).renderer().type() == "paletted"


def test_the_id_raster_opens_styled_by_itself(run, scene, tmp_path):
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    waiting = list(layer_styles._waiting)
    run("perceptualmap", {"INPUT": scene, **names})
    layer = QgsRasterLayer(names["IDS"])
    assert layer.renderer().type() == "paletted"
    assert len(layer.renderer().classes()) == len(np.unique(gdal.Open(names["IDS"]).ReadAsArray()))
    assert layer_styles._waiting == waiting, "nothing waits where nothing is loaded"
