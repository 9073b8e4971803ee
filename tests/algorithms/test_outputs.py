"""Every output as Processing loads it: what is drawn, in which colours, what is transparent, and what the legend says."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import processing
import pytest
from batch_dialog import batch
from geocentroids.runtime.worker import shared_worker
from osgeo import gdal
from processing.gui.RenderingStyles import RenderingStyles
from qgis.core import (
    QgsLayerTreeModel,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
    QgsRasterSymbolLegendNode,
)
from qgis.PyQt.QtGui import QColor

GROUPS = 12


@pytest.fixture(scope="module")
def holed(qgis, scene, tmp_path_factory, write_raster):
    """The sample scene with nodata on its upper quarter."""
    image = gdal.Open(scene).ReadAsArray()
    image[:, :150] = 0
    return write_raster(tmp_path_factory.mktemp("holed") / "holed.tif", image, nodata=0)


@pytest.fixture
def load(project, log):
    """Return a function that runs an algorithm, loads what it gives, and returns the new layers by output's name."""

    def load(algorithm, parameters):
        known, context = set(project.mapLayers()), QgsProcessingContext()
        context.setProject(project)
        results = processing.runAndLoadResults(algorithm, parameters, feedback=log.feedback, context=context)
        assert log.errors == []
        added = [layer for key, layer in project.mapLayers().items() if key not in known]
        layers = {name: layer for layer in added for name, value in results.items() if layer.source() == value}
        assert len(layers) == len(added)
        return layers

    return load


def drawn(layer):
    """What the layer's renderer draws, (rows, columns, 4) uint8 RGBA, a raster's pixel each."""
    block = layer.renderer().block(1, layer.extent(), layer.width(), layer.height())
    return np.frombuffer(bytes(block.data()), np.uint8).reshape(layer.height(), layer.width(), 4)[..., [2, 1, 0, 3]]


def palette(layer, count):
    dataset = gdal.Open(layer.source())
    table = dataset.GetRasterBand(1).GetColorTable()
    return [table.GetColorEntry(index)[:3] for index in range(count)]


def check_transparent(layer):
    """That the upper quarter is, and nothing in the lower half."""
    alpha = drawn(layer)[..., 3]
    rows = len(alpha)
    assert (alpha[: rows // 5] == 0).all() and (alpha[rows // 2 : -2, :-2] == 255).all()


def check_ids(layer, project, colors, hidden):
    band = gdal.Open(layer.source()).ReadAsArray()
    ids = band[0] if band.ndim == 3 else band
    present = np.unique(ids[ids != 65535])
    assert layer.renderer().type() == "paletted"
    classes = {int(entry.value): entry.color.getRgb()[:3] for entry in layer.renderer().classes()}
    assert classes == {index: tuple(colors[index]) for index in present.tolist()}
    valid = ids != 65535
    np.testing.assert_array_equal(drawn(layer)[valid][:, :3], np.array(colors)[ids[valid]])
    check_transparent(layer)
    node = project.layerTreeRoot().findLayer(layer.id())
    legend = QgsLayerTreeModel(project.layerTreeRoot()).layerLegendNodes(node)
    entries = [entry for entry in legend if isinstance(entry, QgsRasterSymbolLegendNode)]
    assert node.isExpanded() != hidden and len(entries) == (0 if hidden else len(present))


def check_grey(layer):
    assert layer.renderer().type() == "singlebandgray" and layer.renderer().usesBands() == [1]
    shades = drawn(layer)
    visible = shades[shades[..., 3] > 0]
    assert visible[:, 0].min() == 0 and visible[:, 0].max() == 255 and (visible[:, 0] == visible[:, 1]).all()
    check_transparent(layer)


def check_map(layers, project):
    colors = shared_worker().describe("", "embedded").codebook.colors.tolist()
    names = {"RGB": "Perceptual map (RGB)", "IDS": "Cluster ids", "CONFIDENCE": "Confidence"}
    assert {name: layer.name() for name, layer in layers.items()} == names
    check_ids(layers["IDS"], project, colors, hidden=True)
    assert layers["RGB"].renderer().type() == "multibandcolor" and layers["RGB"].renderer().alphaBand() == 4
    ids = gdal.Open(layers["IDS"].source()).ReadAsArray()
    np.testing.assert_array_equal(drawn(layers["RGB"])[ids != 65535][:, :3], np.array(colors)[ids[ids != 65535]])
    check_transparent(layers["RGB"])
    check_grey(layers["CONFIDENCE"])


MAP = dict.fromkeys(("RGB", "IDS", "CONFIDENCE"), "TEMPORARY_OUTPUT")


def test_a_map_and_its_groups_and_back(load, project, holed):
    layers = load("geocentroids:perceptualmap", {"INPUT": holed, **MAP})
    check_map(layers, project)
    output = {"OUTPUT": "TEMPORARY_OUTPUT"}
    grouped = load("geocentroids:groupclusters", {"INPUT": layers["IDS"], "GROUPS": GROUPS, **output})["OUTPUT"]
    check_ids(grouped, project, palette(grouped, GROUPS), hidden=False)
    assert grouped.name() == "Groups of clusters"
    assert all(entry.label.endswith("% of the map)") for entry in grouped.renderer().classes())
    back = load("geocentroids:groupclusters", {"INPUT": grouped, "GROUPS": 0, **output})["OUTPUT"]
    check_ids(back, project, shared_worker().describe("", "embedded").codebook.colors.tolist(), hidden=True)
    many = load("geocentroids:groupclusters", {"INPUT": grouped, "GROUPS": 300, **output})["OUTPUT"]
    check_ids(many, project, palette(many, 300), hidden=True)


@pytest.mark.parametrize("components", [0, 1, 2, 3, 5])
def test_features_are_seen(load, holed, components):
    layer = load("geocentroids:encodepatches", {"INPUT": holed, "COMPONENTS": components, "OUTPUT": "TEMPORARY_OUTPUT"})
    layer = layer["OUTPUT"]
    assert layer.name() == "Features"
    if components in (1, 2):
        check_grey(layer)
        return
    assert layer.renderer().type() == "multibandcolor"
    visible = drawn(layer)[layer.height() // 2 :, :, :3].reshape(-1, 3)
    assert visible.std(axis=0).min() > 20 and np.ptp(visible.astype(int), axis=0).min() == 255
    check_transparent(layer)


def test_features_to_a_map(load, project, holed):
    features = load("geocentroids:encodepatches", {"INPUT": holed, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    check_map(load("geocentroids:assigncentroids", {"INPUT": features, **MAP}), project)


@pytest.mark.parametrize("name", ["warped.tif", "warped.vrt"])
def test_what_is_warped_looks_like_its_source(load, holed, tmp_path, name):
    layer = load("geocentroids:warptogsd", {"INPUT": holed, "GSD": 0.5, "OUTPUT": str(tmp_path / name)})["OUTPUT"]
    source = QgsRasterLayer(holed, "source")
    assert layer.renderer().type() == source.renderer().type() == "multibandcolor"
    assert layer.renderer().usesBands() == source.renderer().usesBands()
    expected = drawn(source).reshape(layer.height(), 2, layer.width(), 2, 4).mean(axis=(1, 3))
    assert np.abs(drawn(layer)[200:, :, :3] - expected[200:, :, :3]).mean() < 10
    check_transparent(layer)


def test_a_style_of_the_users_own_for_an_output_is_kept(load, holed, tmp_path, monkeypatch):
    layer = load("geocentroids:perceptualmap", {"INPUT": holed, **MAP})["IDS"]
    legend = [QgsPalettedRasterRenderer.Class(7, QColor("red"), "roofs")]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, legend))
    style = str(tmp_path / "own.qml")
    layer.saveNamedStyle(style)
    monkeypatch.setitem(RenderingStyles.styles, "geocentroids:perceptualmap", {"IDS": style, "CONFIDENCE": style})
    layers = load("geocentroids:perceptualmap", {"INPUT": holed, **MAP})
    for name in ("IDS", "CONFIDENCE"):
        assert [entry.label for entry in layers[name].renderer().classes()] == ["roofs"]


def model(children):
    """A model of children (id, {parameter: source}, {output: name}) on one raster."""
    made = QgsProcessingModelAlgorithm("model", "tests")
    made.addModelParameter(QgsProcessingParameterRasterLayer("raster", "raster"), QgsProcessingModelParameter("raster"))
    for number, (algorithm, parameters, outputs) in enumerate(children):
        child = QgsProcessingModelChildAlgorithm(f"geocentroids:{algorithm}")
        child.setChildId(f"child{number}")
        for name, source in parameters.items():
            child.addParameterSources(name, [source])
        finals = {}
        for output, name in outputs.items():
            finals[name] = QgsProcessingModelOutput(name, name)
            finals[name].setChildId(child.childId())
            finals[name].setChildOutputName(output)
        child.setModelOutputs(finals)
        made.addChildAlgorithm(child)
    made.updateDestinationParameters()
    return made


def test_in_a_model(project, log, holed):
    source = QgsProcessingModelChildParameterSource
    made = model([
        ("perceptualmap", {"INPUT": source.fromModelParameter("raster"), "CODEBOOK": source.fromStaticValue("embedded")},
         {"IDS": "ids", "CONFIDENCE": "confidence"}),
        ("groupclusters", {"INPUT": source.fromChildOutput("child0", "IDS"), "GROUPS": source.fromStaticValue(GROUPS),
                           "CODEBOOK": source.fromStaticValue("embedded")}, {"OUTPUT": "groups"}),
    ])
    context = QgsProcessingContext()
    context.setProject(project)
    outputs = {parameter.name(): "TEMPORARY_OUTPUT" for parameter in made.destinationParameterDefinitions()}
    processing.runAndLoadResults(made, {"raster": holed, **outputs}, feedback=log.feedback, context=context)
    assert log.errors == []
    kinds = sorted((layer.name(), layer.renderer().type(), layer.bandCount()) for layer in project.mapLayers().values())
    assert kinds == [("confidence", "singlebandgray", 2), ("groups", "paletted", 2), ("ids", "paletted", 1)]
    (groups,) = (layer for layer in project.mapLayers().values() if layer.name() == "groups")
    assert all(entry.label.endswith("% of the map)") for entry in groups.renderer().classes())


def test_a_batch_loads_what_is_wanted_and_complains_of_nothing(project, holed, scene, tmp_path):
    rows = [
        {"INPUT": source, **{name: str(tmp_path / f"{name}{number}.tif") for name in names}}
        for number, (source, names) in enumerate([(holed, ("RGB", "IDS")), (scene, ("RGB", "IDS", "CONFIDENCE"))])
    ]
    told = batch("perceptualmap", rows)
    assert "not correctly generated" not in told and told.count("correctly executed") == 2, told
    kinds = {Path(layer.source()).stem: layer.renderer().type() for layer in project.mapLayers().values()}
    assert kinds == {"RGB0": "multibandcolor", "RGB1": "multibandcolor", "IDS0": "paletted", "IDS1": "paletted",
                     "CONFIDENCE1": "singlebandgray"}
    told = batch("groupclusters", [{"INPUT": rows[0]["IDS"], "GROUPS": GROUPS, "OUTPUT": str(tmp_path / "g.tif")}])
    assert "not correctly generated" not in told
    kinds = {Path(layer.source()).stem: layer.renderer().type() for layer in project.mapLayers().values()}
    assert kinds["g"] == "paletted"
