"""What is asked of a map of classes: polygons and shares in zones, by graphical models, and validation points."""

from __future__ import annotations

import json
import shutil

import numpy as np
import processing
import pytest
from geocentroids.pipeline.output.attribute_table import ClassRow, write_attribute_table
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop
from shell import ROOT, qgis_process

LEFT, TOP, SIZE = 500_000, 5_400_000, 4.0
AREA = (SIZE / 0.9996) ** 2
"""Square metres on the ground of a pixel: UTM's scale at its central meridian."""
NAMES = ("no class", "Wald", "orchard, old", "water")
MODELS = ("classes_to_polygons", "shares_in_zones")


def class_raster(path, values, write_raster, names=NAMES, epsg=32633):
    """Write a map of classes as our algorithms do: values, and their names beside them."""
    write_raster(path, values[None].astype(np.uint8), (LEFT, SIZE, 0, TOP, 0, -SIZE), epsg, nodata=255)
    rows = [
        ClassRow(value, name, (40 * value, 90, 30), int((values == value).sum()), float((values == value).sum() * AREA))
        for value, name in enumerate(names)
    ]
    write_attribute_table(str(path), rows)
    return str(path)


@pytest.fixture
def values():
    """Wald on the left, old orchards on the right, unnamed ground and no ground below; nothing is water."""
    values = np.full((40, 60), 1)
    values[:, 30:] = 2
    values[30:, :10] = 0
    values[30:, 50:] = 255
    return values


@pytest.fixture
def classes(values, write_raster, tmp_path):
    return class_raster(tmp_path / "classes.tif", values, write_raster)


def box(left, top, right, bottom):
    """A rectangle of pixels, in the map's CRS."""
    return QgsGeometry.fromWkt(
        f"POLYGON (({LEFT + left * SIZE} {TOP - top * SIZE}, {LEFT + right * SIZE} {TOP - top * SIZE}, "
        f"{LEFT + right * SIZE} {TOP - bottom * SIZE}, {LEFT + left * SIZE} {TOP - bottom * SIZE}, "
        f"{LEFT + left * SIZE} {TOP - top * SIZE}))"
    )


def zones_of(*boxes, field="name:string", crs="EPSG:32633"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field={field}", "parishes", "memory")
    features = []
    for number, geometry in enumerate(boxes):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature.setAttributes([str(number)])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def refusal(name, parameters):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geocentroids:{name}")
    good, message = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert good == (not message)
    return message


def features_of(source):
    layer = source if isinstance(source, QgsVectorLayer) else QgsVectorLayer(source, "made")
    assert layer.isValid()
    return list(layer.getFeatures())


def test_polygons_have_names_and_areas(run, classes, tmp_path):
    options = {"INPUT": classes, "SMALLEST": 1, "OUTPUT": str(tmp_path / "p.gpkg")}
    found = features_of(run("classestopolygons", options)["OUTPUT"])
    assert {(each["value"], each["class"]) for each in found} == {(1, "Wald"), (2, "orchard, old")}
    for each in found:
        count = 30 * 40 - 10 * 10
        assert each["area_m2"] == pytest.approx(count * AREA, rel=1e-5)
        assert each.geometry().isGeosValid() and each.geometry().area() == pytest.approx(count * SIZE**2)


def test_specks_are_sieved_and_outlines_simplified(run, values, write_raster, tmp_path):
    values[5:8, 5:8] = 3
    values[20:30, 2:12] = np.tril(np.ones((10, 10), int)) + 1
    path = class_raster(tmp_path / "specks.tif", values, write_raster)
    fine = features_of(run("classestopolygons", {"INPUT": path, "SMALLEST": 9, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"])
    assert sorted(each["class"] for each in fine) == ["Wald", "orchard, old", "orchard, old", "water"]
    options = {"INPUT": path, "SMALLEST": 10, "TOLERANCE": 8, "OUTPUT": "TEMPORARY_OUTPUT"}
    clean = features_of(run("classestopolygons", options)["OUTPUT"])
    assert sorted(each["class"] for each in clean) == ["Wald", "orchard, old", "orchard, old"]

    def corners(found):
        return min(sum(1 for _ in each.geometry().vertices()) for each in found if each["value"] == 2
                   and each.geometry().area() < 100 * SIZE**2)

    assert corners(fine) > 20 > 8 > corners(clean)


def test_shares_are_of_the_ground_in_each_zone(run, classes, tmp_path):
    zones = zones_of(box(20, 0, 40, 20), box(0, 20, 20, 40), box(45, 20, 60, 40), box(51, 31, 59, 39))
    made = run("sharesinzones", {"INPUT": classes, "ZONES": zones, "OUTPUT": str(tmp_path / "z.gpkg")})["OUTPUT"]
    layer = QgsVectorLayer(made, "z")
    assert [each.name() for each in layer.fields()] == ["fid", "name", "pixels", "no class", "Wald", "orchard, old", "water"]
    half, corner, edge, none = layer.getFeatures()
    assert half.attributes()[1:] == ["0", 400, 0, 0.5, 0.5, 0]
    assert corner.attributes()[1:] == ["1", 400, 0.25, 0.75, 0, 0]
    assert edge.attributes()[1:] == ["2", 200, 0, 0, 1, 0]
    assert none["pixels"] == 0 and (none["Wald"] is None or none["Wald"].isNull())
    assert half.geometry().equals(next(zones.getFeatures()).geometry())


def test_zones_in_another_crs_and_selected_ones(run, classes):
    zones = zones_of(box(20.2, 0.2, 40.2, 20.2), box(0.2, 20.2, 20.2, 39.8))
    options = {"INPUT": zones, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    moved = processing.run("native:reprojectlayer", options)["OUTPUT"]
    made = run("sharesinzones", {"INPUT": classes, "ZONES": moved, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    assert made.crs().authid() == "EPSG:4326"
    assert [(each["Wald"], each["no class"]) for each in made.getFeatures()] == [(0.5, 0), (0.75, 0.25)]
    assert [each.geometry().asWkt(9) for each in made.getFeatures()] == [
        each.geometry().asWkt(9) for each in moved.getFeatures()
    ]
    QgsProject.instance().addMapLayer(moved, False)
    moved.selectByIds([features_of(moved)[1].id()])
    only = QgsProcessingFeatureSourceDefinition(moved.id(), True)
    made = run("sharesinzones", {"INPUT": classes, "ZONES": only, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    QgsProject.instance().removeMapLayer(moved.id())
    assert [each["name"] for each in made.getFeatures()] == ["1"]


@pytest.mark.parametrize("name", ["classestopolygons", "sharesinzones", "validationpoints"])
def test_in_the_background_as_the_dialog_runs_them(qgis, log, classes, name, tmp_path):
    raster, zones = QgsRasterLayer(classes, "classes"), zones_of(box(20, 0, 40, 20))
    QgsProject.instance().addMapLayers([raster, zones])
    context, loop, done = QgsProcessingContext(), QEventLoop(), []
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geocentroids:{name}")
    parameters = {"INPUT": raster.id(), "ZONES": zones.id(), "OUTPUT": "TEMPORARY_OUTPUT"}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, log.feedback)
    task.executed.connect(lambda good, results: (done.append((good, results)), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    QgsProject.instance().removeMapLayers([raster.id(), zones.id()])
    ((good, results),) = done
    assert good and log.errors == []
    layer = context.takeResultLayer(results["OUTPUT"])
    assert layer.featureCount() == {"classestopolygons": 2, "sharesinzones": 1, "validationpoints": 100}[name]


def test_fields_of_the_zones_that_are_called_as_classes(run, values, write_raster, tmp_path):
    names = ("no class", "fid", "wald", "VALUE_1")
    path = class_raster(tmp_path / "odd.tif", values, write_raster, names)
    zones = zones_of(box(20, 0, 40, 20), field="Wald:string")
    made = run("sharesinzones", {"INPUT": path, "ZONES": zones, "OUTPUT": str(tmp_path / "z.gpkg")})["OUTPUT"]
    (zone,) = features_of(made)
    assert [each.name() for each in zone.fields()] == ["fid", "Wald", "pixels", "no class", "fid_2", "wald_2", "VALUE_1"]
    assert zone.attributes()[1:] == ["0", 400, 0, 0.5, 0.5, 0]
    zones = zones_of(box(20, 0, 40, 20), field="VALUE_1:string")
    again = run("sharesinzones", {"INPUT": path, "ZONES": zones, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    assert features_of(again)[0].attributes() == ["0", 400, 0, 0.5, 0.5, 0]


def test_as_many_points_in_each_class_and_all_of_them_inside(run, log, classes, tmp_path):
    options = {"INPUT": classes, "POINTS": 40, "OUTPUT": str(tmp_path / "p.gpkg")}
    found = features_of(run("validationpoints", options)["OUTPUT"])
    assert sorted(each["class"] for each in found) == ["Wald"] * 40 + ["orchard, old"] * 40
    assert [each["id"] for each in found] == list(range(1, 81)) and "truth" in found[0].fields().names()
    raster = QgsRasterLayer(classes)
    for each in found:
        there, known = raster.dataProvider().sample(each.geometry().asPoint(), 1)
        assert known and there == each["value"] and NAMES[each["value"]] == each["class"]
    assert log.warnings == ["water: 0 points of 40, since the map shows no more of it."]
    spread = np.array([(each.geometry().asPoint().x(), each.geometry().asPoint().y()) for each in found])
    assert np.ptp(spread[:, 0]) > 50 * SIZE and np.ptp(spread[:, 1]) > 30 * SIZE

    def drawn(**changes):
        again = run("validationpoints", {**options, "OUTPUT": "TEMPORARY_OUTPUT", **changes})["OUTPUT"]
        return [each.geometry().asWkt() for each in again.getFeatures()]

    first = [each.geometry().asWkt() for each in found]
    assert len(set(first)) == 80 and drawn() == first and drawn(SEED=2) != first


def test_what_is_no_map_of_classes(classes, scene, write_raster, tmp_path):
    output = {"OUTPUT": "TEMPORARY_OUTPUT"}
    bare = str(tmp_path / "bare.tif")
    shutil.copy(classes, bare)
    empty = class_raster(tmp_path / "empty.tif", np.zeros((20, 20), int), write_raster)
    zones = zones_of(box(0, 0, 9, 9))
    for name in ("classestopolygons", "sharesinzones", "validationpoints"):
        for path in (scene, bare):
            message = refusal(name, {"INPUT": path, "ZONES": zones, **output})
            assert message.startswith(f"{path} is not a map of classes, or the .aux.xml beside it")
        assert "shows no class anywhere" in refusal(name, {"INPUT": empty, "ZONES": zones, **output})
    nowhere = class_raster(tmp_path / "nowhere.tif", np.ones((20, 20), int), write_raster, epsg=None)
    assert "'nowhere' has no CRS" in refusal("classestopolygons", {"INPUT": nowhere, **output})


def test_a_value_that_the_table_does_not_name(run, values, write_raster, tmp_path):
    values[0:5, 0:5] = 9
    path = class_raster(tmp_path / "nine.tif", values, write_raster)
    options = {"INPUT": path, "ZONES": zones_of(box(0, 0, 9, 9)), "OUTPUT": str(tmp_path / "out.gpkg")}
    for name in ("classestopolygons", "sharesinzones"):
        with pytest.raises(QgsProcessingException, match="holds the value 9, which its attribute table does not name"):
            run(name, options)
        assert not (tmp_path / "out.gpkg").exists()


def test_zones_that_say_nothing(classes):
    options = {"INPUT": classes, "OUTPUT": "TEMPORARY_OUTPUT"}
    assert "'parishes' has no polygons" in refusal("sharesinzones", {**options, "ZONES": zones_of()})
    away = zones_of(box(900, 900, 950, 950))
    assert "No polygon of 'parishes' lies on the map" in refusal("sharesinzones", {**options, "ZONES": away})
    assert "'parishes' has no CRS" in refusal("sharesinzones", {**options, "ZONES": zones_of(box(0, 0, 9, 9), crs="")})
    assert refusal("sharesinzones", {**options, "ZONES": zones_of(box(0, 0, 9, 9))}) == ""


@pytest.mark.parametrize("output", ["TEMPORARY_OUTPUT", "made.gpkg"])
def test_loaded_polygons_have_the_colours_of_the_map_and_points_do_not_tell(qgis, log, classes, output, tmp_path):
    project, shown = QgsProject.instance(), {}
    for name in ("classestopolygons", "validationpoints"):
        before = set(project.mapLayers())
        path = output if output == "TEMPORARY_OUTPUT" else str(tmp_path / f"{name}_{output}")
        processing.runAndLoadResults(f"geocentroids:{name}", {"INPUT": classes, "OUTPUT": path}, log.feedback)
        (loaded,) = set(project.mapLayers()) - before
        shown[name] = project.mapLayer(loaded).renderer().clone()
        project.removeMapLayer(loaded)
    categories = shown["classestopolygons"].categories()
    colors = {each.value(): each.symbol().color().getRgb()[:3] for each in categories}
    # Nothing is water, and what has no class is left out.
    assert colors == {"Wald": (40, 90, 30), "orchard, old": (80, 90, 30)}
    assert shown["validationpoints"].type() == "singleSymbol"


def test_the_zones_own_file_is_kept(run, classes, tmp_path):
    path = str(tmp_path / "parishes.gpkg")
    processing.run("native:savefeatures", {"INPUT": zones_of(box(0, 0, 9, 9)), "OUTPUT": path})
    options = {"INPUT": classes, "ZONES": f"{path}|layername=parishes"}
    assert "is the input itself" in refusal("sharesinzones", {**options, "OUTPUT": path})
    made = run("sharesinzones", {**options, "OUTPUT": str(tmp_path / "new.gpkg")})["OUTPUT"]
    assert features_of(made)[0]["Wald"] == 1 and QgsVectorLayer(path, "p").fields().names() == ["fid", "name"]


@pytest.mark.parametrize("name", ["classestopolygons", "sharesinzones"])
def test_cancelled_in_the_steps(run, log, classes, name, tmp_path):
    # The steps tell their progress to C++, which the log of these tests does not hear.
    log.feedback.progressChanged.connect(lambda _: log.feedback.cancel())
    options = {"INPUT": classes, "ZONES": zones_of(box(0, 0, 9, 9)), "OUTPUT": str(tmp_path / "out.gpkg")}
    with pytest.raises(QgsProcessingException, match="Cancelled: nothing was written"):
        run(name, options)
    assert not (tmp_path / "out.gpkg").exists()


def test_from_clusters_to_shares_and_points(run, scene, tmp_path):
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    run("perceptualmap", {"INPUT": scene, **names})
    options = {"INPUT": names["IDS"], "GROUPS": 4, "LEGEND": str(tmp_path / "four"), "OUTPUT": str(tmp_path / "g.tif")}
    legend = run("groupclusters", options)["LEGEND"]
    path = run("applylegend", {"INPUT": names["IDS"], "LEGEND": legend, "OUTPUT": str(tmp_path / "c.tif")})["OUTPUT"]
    titles = [each["name"] for each in json.loads((tmp_path / "four.legend.json").read_text(encoding="utf-8"))["classes"]]
    shown = gdal.Open(path).ReadAsArray()
    layer = QgsRasterLayer(path)
    zones = zones_of(QgsGeometry.fromRect(layer.extent()), crs=layer.crs().authid())
    (zone,) = run("sharesinzones", {"INPUT": path, "ZONES": zones, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"].getFeatures()
    ground = (shown != 255).sum()
    assert zone["pixels"] == ground
    assert [zone[title] for title in titles] == [(shown == value).sum() / ground for value in range(1, 5)]
    polygons = run("classestopolygons", {"INPUT": path, "SMALLEST": 1, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    table = gdal.Open(path)
    areas = table.GetRasterBand(1).GetDefaultRAT()
    for row in range(1, areas.GetRowCount()):
        total = sum(each["area_m2"] for each in polygons.getFeatures() if each["class"] == areas.GetValueAsString(row, 2))
        assert total == pytest.approx(areas.GetValueAsDouble(row, 3), rel=1e-3, abs=1)
    points = run("validationpoints", {"INPUT": path, "POINTS": 5, "OUTPUT": str(tmp_path / "v.gpkg")})["OUTPUT"]
    assert {each["class"] for each in features_of(points)} == {t for v, t in enumerate(titles, 1) if (shown == v).any()}


@pytest.mark.parametrize("name", MODELS)
def test_the_models_open_in_the_designer(qgis, name):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(ROOT / "resources" / "graphical_models" / f"{name}.model3")) and model.validate() == (True, [])
    assert model.canExecute()[0] and model.group() == "GeoCentroids"


def test_in_a_shell(classes, make_profile, tmp_path):
    config = make_profile(tmp_path / "profile")
    listed = qgis_process(config, "list").stdout
    assert all(name in listed for name in ("classestopolygons", "sharesinzones", "validationpoints"))
    output = tmp_path / "points.gpkg"
    done = qgis_process(config, "run", "geocentroids:validationpoints", "--", f"INPUT={classes}", "POINTS=3",
                        f"OUTPUT={output}")
    assert done.returncode == 0, done.stderr
    assert len(features_of(str(output))) == 6
