"""What is given by mistake is refused before anything runs, and QGIS lives on."""

from __future__ import annotations

import numpy as np
import processing
import pytest
from geocentroids.gui.layer_files import path_of
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)

STOP, SKIP = QgsFeatureRequest.InvalidGeometryCheck(2), QgsFeatureRequest.InvalidGeometryCheck(1)


@pytest.fixture(scope="module")
def ids(qgis, scene, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("ids") / "ids.tif")
    processing.run("geocentroids:perceptualmap", {"INPUT": scene, "IDS": path, "RGB": "TEMPORARY_OUTPUT"})
    return path


@pytest.fixture
def samples(ids):
    """Two squares of two classes, and a polygon that crosses itself."""
    raster = QgsRasterLayer(ids, "ids")
    layer = QgsVectorLayer(f"Polygon?crs={raster.crs().authid()}&field=class:string", "samples", "memory")
    middle = raster.extent().center()
    shapes = {
        "roof": [(-40, -40), (-30, -40), (-30, -30), (-40, -30)],
        "wood": [(30, 30), (40, 30), (40, 40), (30, 40)],
        "bow": [(-9, -9), (9, 9), (9, -9), (-9, 9)],
    }
    for name, corners in shapes.items():
        feature = QgsFeature(layer.fields())
        ring = ", ".join(f"{middle.x() + x} {middle.y() + y}" for x, y in [*corners, corners[0]])
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON (({ring}))"))
        feature.setAttributes([name])
        layer.dataProvider().addFeatures([feature])
    return layer


@pytest.fixture
def refusal(qgis, tmp_path):
    """Return a function that gives what an algorithm's check says of an input."""

    def refusal(algorithm, source, **given):
        made = QgsApplication.processingRegistry().createAlgorithmById(f"geocentroids:{algorithm}")
        outputs = {each.name(): str(tmp_path / f"{each.name()}.tif") for each in made.destinationParameterDefinitions()}
        return made.checkParameterValues({"INPUT": source, **outputs, **given}, QgsProcessingContext())[1]

    return refusal


def run_with(check, algorithm, parameters, log):
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(check)
    return processing.run(f"geocentroids:{algorithm}", parameters, feedback=log.feedback, context=context)


def asked(algorithm, ids, samples, folder):
    if algorithm == "findsimilar":
        return {"INPUT": ids, "EXAMPLES": samples, "OUTPUT": str(folder / "similar.tif")}
    return {"INPUT": ids, "SAMPLES": samples, "FIELD": "class", "OUTPUT": str(folder / "classes.tif")}


@pytest.mark.parametrize("algorithm", ["findsimilar", "classify"])
def test_an_invalid_polygon_is_named_or_left_out_as_processing_is_set(algorithm, ids, samples, tmp_path, log):
    given = asked(algorithm, ids, samples, tmp_path)
    with pytest.raises(QgsProcessingException, match=r"Feature 3 of 'samples' is not valid.*Fix Geometries"):
        run_with(STOP, algorithm, given, log)
    assert not list(tmp_path.iterdir())
    run_with(SKIP, algorithm, given, log)
    assert gdal.Open(given["OUTPUT"]) is not None


@pytest.mark.parametrize(("file", "message"), [("no/places.gpkg", "no"), ("places.csv", "keeps no places")])
def test_places_that_cannot_be_written_are_refused_at_once(file, message, ids, samples, tmp_path, log):
    given = asked("findsimilar", ids, samples, tmp_path)
    with pytest.raises(QgsProcessingException, match=message):
        run_with(SKIP, "findsimilar", {**given, "PLACES": str(tmp_path / file)}, log)
    assert not list(tmp_path.iterdir())


def test_a_map_of_classes_keeps_its_colours(ids, samples, tmp_path, log):
    given = asked("classify", ids, samples, tmp_path)
    run_with(SKIP, "classify", given, log)
    before = (tmp_path / "classes.tif.aux.xml").read_bytes()
    with pytest.raises(QgsProcessingException, match="is a map of classes, not of cluster ids"):
        processing.run("geocentroids:stylebycodebook", {"INPUT": given["OUTPUT"]}, feedback=log.feedback)
    assert (tmp_path / "classes.tif.aux.xml").read_bytes() == before


def test_ids_that_name_no_codebook_are_styled_with_a_warning(write_raster, tmp_path, log):
    path = write_raster(tmp_path / "plain.tif", np.arange(100, dtype=np.uint8).reshape(1, 10, 10))
    layer = QgsRasterLayer(path, "plain")
    processing.run("geocentroids:stylebycodebook", {"INPUT": layer}, feedback=log.feedback)
    (said,) = log.warnings
    assert path_of(layer) in said and "does not say which codebook" in said


def test_what_is_no_codebook_is_called_what_it_is(qgis, scene, tmp_path, log):
    with pytest.raises(QgsProcessingException, match=r"is a folder, without centroids_6k\.npy"):
        processing.run("geocentroids:describecodebook", {"CODEBOOK": str(tmp_path)}, feedback=log.feedback)
    given = {"CENTROIDS": scene, "OUTPUT": str(tmp_path / "made.codebook.safetensors")}
    with pytest.raises(QgsProcessingException, match=r"is not a \.npy file"):
        processing.run("geocentroids:importcodebook", given, feedback=log.feedback)
    assert not any("allow_pickle" in line for line in log.errors) and not list(tmp_path.iterdir())


def test_a_dark_image_that_is_taken_for_a_collar_is_warned_of(scene, write_raster, tmp_path, log):
    image = gdal.Open(scene).ReadAsArray()
    dark = write_raster(tmp_path / "dark.tif", image // 16)
    given = {"INPUT": dark, "RGB": "TEMPORARY_OUTPUT", "IDS": str(tmp_path / "ids.tif")}
    processing.run("geocentroids:perceptualmap", given, feedback=log.feedback)
    assert any("of the raster. If that is dark or bright ground" in said for said in log.warnings)


@pytest.mark.parametrize("algorithm", ["perceptualmap", "warptogsd"])
@pytest.mark.parametrize("transform", [(9, 0.25, 0.25, 9, 0.25, 0.25), (9, 0, 0, 9, 0, 0), (9, np.nan, 0, 9, 0, -0.25)])
def test_pixels_without_an_area_are_told_before_anything_runs(refusal, write_raster, tmp_path, algorithm, transform):
    path = write_raster(tmp_path / "flat.tif", np.full((3, 400, 400), 90, np.uint8), transform)
    assert "flat.tif has pixels without an area: give it a place" in refusal(algorithm, path)


@pytest.mark.parametrize("algorithm", ["perceptualmap", "warptogsd", "encodepatches"])
def test_complex_numbers_are_no_picture(refusal, write_raster, tmp_path, algorithm):
    path = write_raster(tmp_path / "radar.tif", np.full((1, 400, 400), 3 + 4j, np.complex64))
    said = refusal(algorithm, path)
    assert "radar.tif holds complex numbers" in said and "AMPLITUDE" in said


def test_a_gsd_that_is_no_number_is_not_warped_to(refusal, scene):
    assert "GSD must be a number of metres from 0.001 to 10,000, not nan" in refusal("warptogsd", scene, GSD=np.nan)


def test_less_than_a_pixel_of_the_gsd_is_not_warped(refusal, write_raster, tmp_path):
    path = write_raster(tmp_path / "tiny.tif", np.full((3, 40, 40), 90, np.uint8), (500_000, 1e-9, 0, 5_400_000, 0, -1e-9))
    assert "tiny.tif is smaller than a pixel of 0.25 m" in refusal("warptogsd", path)


def test_a_raster_that_is_there_is_not_called_missing(refusal, scene, write_raster, tmp_path):
    package = str(tmp_path / "several.gpkg")
    for table in ("one", "two"):
        options = [f"RASTER_TABLE={table}", "APPEND_SUBDATASET=YES"]
        gdal.Translate(package, scene, format="GPKG", creationOptions=options)
    (tmp_path / "cut.tif").write_bytes(b"II*\x00cut")
    assert "several.gpkg holds several rasters" in refusal("perceptualmap", package)
    assert "cut.tif is not a readable raster" in refusal("warptogsd", str(tmp_path / "cut.tif"))
    assert "No such file" in refusal("perceptualmap", str(tmp_path / "none.tif"))
    # Newer versions of QGIS open this one.
    assert refusal("warptogsd", f"GPKG:{package}:two") == "" or "load it as a layer first" in refusal(
        "warptogsd", f"GPKG:{package}:two"
    )


NUL = ("perceptualmap", "warptogsd", "mapimagery", "traincodebook", "classestopolygons")


@pytest.mark.parametrize("algorithm", NUL)
def test_a_name_that_no_file_can_have_is_refused(refusal, scene, algorithm):
    made = QgsApplication.processingRegistry().createAlgorithmById(f"geocentroids:{algorithm}")
    for output in made.destinationParameterDefinitions():
        for name in ("a\0b.tif", QgsProcessingOutputLayerDefinition("a\0b.tif"), expression("'a' || char(0) || '.tif'")):
            assert "NUL" in refusal(algorithm, scene, **{output.name(): name})
    assert "NUL" in refusal(algorithm, scene, **{made.parameterDefinitions()[0].name(): "a\0b.tif"})


def expression(text):
    return QgsProcessingOutputLayerDefinition(QgsProperty.fromExpression(text))


@pytest.mark.parametrize("algorithm", NUL)
@pytest.mark.parametrize("text", ["1 +", "NULL", "@unknown || '.tif'", "1 / 0"])
def test_an_expression_that_gives_no_path_is_refused(refusal, scene, algorithm, text):
    made = QgsApplication.processingRegistry().createAlgorithmById(f"geocentroids:{algorithm}")
    for output in made.destinationParameterDefinitions():
        for given in (expression(text), QgsProperty.fromExpression(text)):
            said = refusal(algorithm, scene, **{output.name(): given})
            assert output.description() in said and f"expression {text} gives no path" in said


def test_an_expression_that_gives_a_path_is_taken(refusal, scene, tmp_path):
    assert not refusal("warptogsd", scene, OUTPUT=expression(f"'{tmp_path}/' || 'warped.tif'"))
