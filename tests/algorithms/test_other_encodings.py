"""Files whose texts are not UTF-8, as older software wrote copyright and names of CRS: they are read like any other."""

from __future__ import annotations

import os
import shutil

import numpy as np
import pytest
from geocentroids.pipeline.gdal_calls import as_text
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsRasterLayer

GAUSS_KRUEGER = "+proj=tmerc +lat_0=0 +lon_0=9 +k=1.00001 +x_0=3500000 +y_0=0 +ellps=bessel +units=m"


def in_latin_1(path, text):
    """Write a text of ASCII, with Z for each letter that is none, in the file as Latin-1."""
    with open(path, "r+b") as file:
        data = file.read()
        assert text.replace("ü", "Z").replace("ß", "Z").encode() in data
        file.seek(0)
        file.write(data.replace(text.replace("ü", "Z").replace("ß", "Z").encode(), text.encode("latin-1")))


@pytest.fixture
def credited(scene, tmp_path):
    """The scene with a copyright in Latin-1."""
    path = str(tmp_path / "credited.tif")
    shutil.copy(scene, path)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadataItem("TIFFTAG_COPYRIGHT", "(c) MZller, Berlin")
    del dataset
    in_latin_1(path, "Müller")
    return path


@pytest.fixture
def named(scene, tmp_path):
    """The scene in a CRS whose name is in Latin-1."""
    path, reference = str(tmp_path / "named.tif"), osr.SpatialReference()
    reference.ImportFromProj4(GAUSS_KRUEGER)
    wkt = reference.ExportToWkt().replace('PROJCS["unknown"', 'PROJCS["GauZ-KrZger"')
    gdal.Translate(path, scene, outputSRS=wkt, outputBounds=[3_500_000, 5_400_000, 3_500_150, 5_399_850])
    in_latin_1(path, "Gauß-Krüger")
    said = gdal.Open(path).GetSpatialRef().ExportToWkt()
    assert said != as_text(said)
    return path


@pytest.fixture
def outputs(tmp_path):
    return {"RGB": str(tmp_path / "rgb.tif"), "IDS": str(tmp_path / "ids.tif")}


def ids(path):
    return gdal.Open(path).ReadAsArray()


@pytest.mark.parametrize("said", ["Müller", b"M\xc3\xbcller", b"M\xfcller", "M\udcfcller"])
def test_a_text_is_read_in_either_encoding(said):
    assert as_text(said) == "Müller"


def test_texts_in_both_encodings_are_read(qgis):
    assert as_text("Straße ".encode() + "Müller".encode("latin-1")) == "Straße Müller"


def test_a_virtual_raster_of_a_file_with_such_a_copyright_is_mapped(run, credited, tmp_path, outputs):
    virtual = str(tmp_path / "virtual.vrt")
    gdal.Translate(virtual, credited, format="VRT")
    run("perceptualmap", {"INPUT": credited, **outputs})
    plain = ids(outputs["IDS"])
    # Again, since files that are there already are held against those that the input is made of.
    run("perceptualmap", {"INPUT": virtual, **outputs})
    np.testing.assert_array_equal(ids(outputs["IDS"]), plain)


def test_a_layer_of_such_a_file_with_a_crs_of_the_users_is_mapped(run, credited, outputs):
    layer = QgsRasterLayer(credited, "layer")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    run("perceptualmap", {"INPUT": layer, **outputs})
    assert len(np.unique(ids(outputs["IDS"]))) > 50


def test_a_codebook_of_such_imagery_is_read_again(run, credited, tmp_path, log):
    made = str(tmp_path / "made.codebook.safetensors")
    given = {"INPUTS": [credited], "OUTPUT": made, "REPORT": str(tmp_path / "report.html"), "CLUSTERS": 8, "FEATURES": 200}
    run("traincodebook", given)
    run("describecodebook", {"CODEBOOK": made})
    assert any("(c) Müller, Berlin" in line for line in log.lines)


@pytest.mark.parametrize("algorithm", ["perceptualmap", "warptogsd", "mapimagery", "traincodebook"])
def test_a_crs_with_such_a_name_is_known(run, named, tmp_path, outputs, algorithm):
    given = {
        "perceptualmap": {"INPUT": named, **outputs},
        "warptogsd": {"INPUT": named, "OUTPUT": str(tmp_path / "warped.tif"), "GSD": 0.5},
        "mapimagery": {"INPUTS": [named], "OUTPUT": str(tmp_path / "sheets")},
        "traincodebook": {"INPUTS": [named], "OUTPUT": str(tmp_path / "a.codebook.safetensors"), "CLUSTERS": 8},
    }[algorithm]
    made = run(algorithm, given)
    if algorithm != "traincodebook":
        assert gdal.Open(made.get("IDS") or made["OUTPUT"]).GetSpatialRef().GetName() == "Gauß-Krüger"


def test_a_file_whose_name_is_in_another_encoding_is_named(run, scene, tmp_path):
    shutil.copy(scene, os.fsencode(tmp_path) + b"/M\xfcller.tif")
    given = {"FOLDER": str(tmp_path), "OUTPUT": str(tmp_path / "made.codebook.safetensors")}
    with pytest.raises(QgsProcessingException, match=r"Müller\.tif is not written in UTF-8: rename the file"):
        run("traincodebook", given)
