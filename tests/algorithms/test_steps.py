"""The map in steps: warp, encode, assign, style; each alone and all in a graphical model."""

from __future__ import annotations

import os

import numpy as np
import processing
import pytest
from osgeo import gdal
from processing.core.ProcessingConfig import ProcessingConfig
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsRasterLayer,
)
from shell import ROOT, qgis_process

MODEL = ROOT / "resources" / "graphical_models" / "warp_encode_assign.model3"


@pytest.mark.parametrize(("dtype", "stride"), [("float16", "1"), ("float32", "1"), ("float32", "1/2")])
def test_encode_then_assign_is_the_perceptual_map(run, scene, tmp_path, dtype, stride):
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    options = {"INPUT": scene, "PATCH_STRIDE": stride}
    run("perceptualmap", {**options, **names})
    expected = {name: gdal.Open(path).ReadAsArray() for name, path in names.items()}
    features = run("encodepatches", {**options, "TYPE": dtype, "OUTPUT": str(tmp_path / "f.tif")})
    dataset = gdal.Open(features["OUTPUT"])
    assert features["BAND_COUNT"] == dataset.RasterCount == 192
    band = dataset.GetRasterBand(1)
    # Halves are a type of their own from GDAL 3.11 on.
    stored = band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE") or gdal.GetDataTypeName(band.DataType)
    assert stored in ({"16", "Float16"} if dtype == "float16" else {"Float32"})
    run("assigncentroids", {"INPUT": features["OUTPUT"], **names})
    for name, path in names.items():
        made = gdal.Open(path)
        np.testing.assert_array_equal(made.ReadAsArray(), expected[name])
        assert made.GetGeoTransform() == dataset.GetGeoTransform()
        assert made.GetMetadataItem("GEOCENTROIDS_PATCH_STRIDE") == stride


def test_resampled_features_are_mapped_where_they_lie(run, scene, tmp_path):
    features = run("encodepatches", {"INPUT": scene, "OUTPUT": str(tmp_path / "f.tif")})["OUTPUT"]
    gdal.Warp(str(tmp_path / "coarse.tif"), features, xRes=10, yRes=10)
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    run("assigncentroids", {"INPUT": str(tmp_path / "coarse.tif"), **names})
    coarse, made = gdal.Open(str(tmp_path / "coarse.tif")), gdal.Open(names["IDS"])
    assert made.GetGeoTransform() == coarse.GetGeoTransform() and made.GetGeoTransform()[1] == 10
    assert (made.RasterXSize, made.RasterYSize) == (coarse.RasterXSize, coarse.RasterYSize)


def test_truncated_features_are_an_error(run, scene, tmp_path):
    features = run("encodepatches", {"INPUT": scene, "OUTPUT": str(tmp_path / "f.tif")})["OUTPUT"]
    os.truncate(features, os.path.getsize(features) * 2 // 3)
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    with pytest.raises(QgsProcessingException, match=r"f\.tif cannot be read: .*f\.tif.* Is the file whole"):
        run("assigncentroids", {"INPUT": features, **names})
    assert os.listdir(tmp_path) == ["f.tif"]


def test_principal_components_are_those_of_numpy(run, scene, tmp_path):
    options = {"INPUT": scene, "TYPE": "float32", "PRECISION": "float32"}
    whole = gdal.Open(run("encodepatches", {**options, "OUTPUT": str(tmp_path / "f.tif")})["OUTPUT"]).ReadAsArray()
    few = run("encodepatches", {**options, "COMPONENTS": 3, "OUTPUT": str(tmp_path / "p.tif")})["OUTPUT"]
    rows = whole.reshape(192, -1).T.astype(float)
    _, _, axes = np.linalg.svd(rows - rows.mean(axis=0), full_matrices=False)
    expected = (rows - rows.mean(axis=0)) @ axes[:3].T
    ours = gdal.Open(few).ReadAsArray().reshape(3, -1).T
    for component in range(3):
        assert abs(np.corrcoef(expected[:, component], ours[:, component])[0, 1]) > 0.999
    assert sorted(os.listdir(tmp_path)) == ["f.tif", "p.tif"]


def test_assign_refuses_what_are_no_features(run, scene, tmp_path):
    names = {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}
    with pytest.raises(QgsProcessingException, match="3 bands"):
        run("assigncentroids", {"INPUT": scene, **names})


def test_warp_to_gsd(run, write_raster, tmp_path):
    image = np.random.default_rng(1).integers(20, 200, (3, 300, 300)).astype(np.uint8)
    source = write_raster(tmp_path / "fine.tif", image, (500_000, 0.05, 0, 5_400_000, 0, -0.05))
    for name, driver in (("w.tif", "GTiff"), ("w.vrt", "VRT")):
        path = run("warptogsd", {"INPUT": source, "OUTPUT": str(tmp_path / name)})["OUTPUT"]
        dataset = gdal.Open(path)
        assert dataset.GetDriver().ShortName == driver and dataset.RasterCount == 3
        assert dataset.GetGeoTransform() == (500_000, 0.25, 0, 5_400_000, 0, -0.25)
        means = image.reshape(3, 60, 5, 60, 5).mean(axis=(2, 4))
        # A triangular kernel over ten pixels: an average, if not this one.
        assert np.abs(dataset.ReadAsArray()[:, 2:-2, 2:-2] - means[:, 2:-2, 2:-2]).mean() < 10
    assert gdal.Open(str(tmp_path / "w.tif")).GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"


@pytest.fixture
def raster_format(qgis):
    """Return a function that sets Processing's 'Default output raster layer extension'."""
    setting = ProcessingConfig.settings[ProcessingConfig.DEFAULT_OUTPUT_RASTER_LAYER_EXT]
    before = setting.value

    def store(value):
        setting.setValue(value)
        setting.save()

    yield store
    store(before)


@pytest.mark.parametrize("extension", ["tif", "img", "vrt"])
def test_a_temporary_output_is_a_geotiff_and_loaded_once(qgis, log, scene, raster_format, extension):
    raster_format(extension)
    result = processing.runAndLoadResults(
        "geocentroids:warptogsd", {"INPUT": scene, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback=log.feedback
    )
    loaded = [layer for layer in QgsProject.instance().mapLayers().values() if layer.source() == result["OUTPUT"]]
    QgsProject.instance().removeMapLayers([layer.id() for layer in loaded])
    assert log.errors == [] and len(loaded) == 1 and result["OUTPUT"].endswith(".tif")


def test_style_by_codebook_gives_a_bare_raster_its_colours(run, scene, write_raster, tmp_path):
    run("perceptualmap", {"INPUT": scene, "RGB": str(tmp_path / "r.tif"), "IDS": str(tmp_path / "i.tif")})
    ids = gdal.Open(str(tmp_path / "i.tif")).ReadAsArray()
    bare = write_raster(tmp_path / "bare.tif", ids[None], (500_000, 3.0625, 0, 5_400_000, 0, -3.0625))
    assert QgsRasterLayer(bare).renderer().type() != "paletted"
    run("stylebycodebook", {"INPUT": bare, "QML": True})
    layer = QgsRasterLayer(bare)
    assert layer.renderer().type() == "paletted"
    _, found = layer.loadNamedStyle(str(tmp_path / "bare.qml"))
    assert found and len(layer.renderer().classes()) == len(np.unique(ids))


def test_style_by_codebook_refuses_imagery(run, scene):
    with pytest.raises(QgsProcessingException, match="one band"):
        run("stylebycodebook", {"INPUT": scene})


def test_more_components_than_numbers_are_refused_early(qgis, scene, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geocentroids:encodepatches")
    parameters = {"INPUT": scene, "COMPONENTS": 193, "OUTPUT": str(tmp_path / "f.tif")}
    _, message = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert message == "The encoder gives 192 numbers a patch: there are no 193 components."


@pytest.mark.parametrize("name", ["w.tif", "w.vrt"])
def test_warp_to_gsd_believes_the_layers_crs(run, write_raster, tmp_path, name):
    image = np.random.default_rng(1).integers(20, 200, (3, 300, 300)).astype(np.uint8)
    layer = QgsRasterLayer(write_raster(tmp_path / "wrong.tif", image, epsg=32601), "wrong")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    dataset = gdal.Open(run("warptogsd", {"INPUT": layer, "OUTPUT": str(tmp_path / name)})["OUTPUT"])
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"
    np.testing.assert_array_equal(dataset.ReadAsArray()[:3], image)


def test_a_virtual_raster_of_a_layer_with_open_options_is_refused(run, scene, tmp_path):
    layer = QgsRasterLayer(f"{scene}|option:NUM_THREADS=2", "scene")
    with pytest.raises(QgsProcessingException, match="open options"):
        run("warptogsd", {"INPUT": layer, "OUTPUT": str(tmp_path / "w.vrt")})


def test_the_example_model_is_valid(qgis):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(MODEL)) and model.validate() == (True, [])


def test_the_example_model_in_qgis_process_makes_the_same_map(run, scene, make_profile, tmp_path):
    config = make_profile(tmp_path / "profile")
    listed = qgis_process(config, "help", str(MODEL)).stdout
    named = {name: next(word for word in listed.split() if word.rstrip(":").endswith(name)) for name in ("RGB", "IDS")}
    arguments = [f"{named[name].rstrip(':')}={tmp_path / name}.tif" for name in ("RGB", "IDS")]
    done = qgis_process(config, "run", str(MODEL), "--", f"imagery={scene}", *arguments)
    assert done.returncode == 0, done.stdout + done.stderr
    expected = run("perceptualmap", {"INPUT": scene, "RGB": str(tmp_path / "r.tif"), "IDS": str(tmp_path / "i.tif")})
    np.testing.assert_array_equal(
        gdal.Open(str(tmp_path / "IDS.tif")).ReadAsArray(), gdal.Open(expected["IDS"]).ReadAsArray()
    )


def test_qgis_process_reports_errors(make_profile, tmp_path, scene):
    config = make_profile(tmp_path / "profile")
    outputs = (f"RGB={tmp_path / 'r.tif'}", f"IDS={tmp_path / 'i.tif'}")
    done = qgis_process(
        config, "run", "geocentroids:perceptualmap", "--", f"INPUT={scene}", "CODEBOOK=/no/such", *outputs
    )
    assert done.returncode != 0 and "There is no codebook '/no/such'" in done.stdout + done.stderr
