"""A run that fails or is cancelled leaves its input closed, and QGIS ends as it should."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsRasterLayer
from shell import PROGRAM, environment, qgis_process

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="open files are counted in /proc")

OUTPUTS = {
    "perceptualmap": ("RGB", "IDS", "CONFIDENCE"),
    "encodepatches": ("OUTPUT",),
    "warptogsd": ("OUTPUT",),
    "groupclusters": ("OUTPUT",),
}


def names(folder, algorithm):
    return {name: str(folder / f"out_{name.lower()}.tif") for name in OUTPUTS[algorithm]}


def handles(path):
    """Return how often this process has a file open."""
    links = (f"/proc/self/fd/{number}" for number in os.listdir("/proc/self/fd"))
    return sum(os.path.exists(link) and os.path.realpath(link) == os.path.realpath(path) for link in links)


@pytest.fixture(scope="module")
def pyramid(tmp_path_factory):
    """A function that returns a picture as a COG with overviews, whole or with a damaged block."""
    from geocentroids.resources.sample.scene import sample_scene
    from osgeo import osr

    folder = tmp_path_factory.mktemp("pyramid")
    plain = gdal.GetDriverByName("MEM").Create("", 600, 600, 3)
    plain.WriteArray(sample_scene(600)[0].transpose(2, 0, 1).copy())
    plain.SetGeoTransform((500_000, 0.25, 0, 5_400_000, 0, -0.25))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    plain.SetProjection(reference.ExportToWkt())
    options = ["COMPRESS=JPEG", "BLOCKSIZE=128", "OVERVIEW_COUNT=2"]
    for name in ("whole", "damaged"):
        gdal.Translate(str(folder / f"{name}.tif"), plain, format="COG", creationOptions=options)
    dataset = gdal.Open(str(folder / "damaged.tif"))
    start = int(dataset.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_2_3", "TIFF"))
    del dataset
    with open(folder / "damaged.tif", "r+b") as file:
        file.seek(start)
        file.write(b"\xaa" * 40)
    return lambda name: str(folder / f"{name}.tif")


@pytest.fixture
def fail(qgis, log):
    """Return a function that runs an algorithm to its failure, and gives how many handles it left on its input."""

    def fail(algorithm, source, parameters):
        run = QgsApplication.processingRegistry().createAlgorithmById(f"geocentroids:{algorithm}")
        layer = QgsRasterLayer(source, "input")
        before = handles(source)
        context = QgsProcessingContext()
        _, good = run.run({"INPUT": layer, **parameters}, context, log.feedback)
        assert not good
        left = handles(source) - before
        del layer, context, run
        return left, handles(source)

    return fail


@pytest.mark.parametrize("algorithm", ["perceptualmap", "encodepatches", "warptogsd"])
@pytest.mark.parametrize("end", ["damaged", "cancelled"])
def test_the_input_is_closed_after_a_failure(fail, log, pyramid, tmp_path, algorithm, end):
    log.cancel_at = 0.0 if end == "cancelled" else 200.0
    source = pyramid("whole" if end == "cancelled" else "damaged")
    assert fail(algorithm, source, names(tmp_path, algorithm)) == (0, 0)
    assert any(("Cancelled" if end == "cancelled" else "cannot be read") in text for text in log.errors)
    assert os.listdir(tmp_path) == []


def test_ids_and_features_are_closed_after_a_failure(fail, log, write_raster, tmp_path):
    noise = np.random.default_rng(1).integers(0, 200, (1, 900, 900)).astype(np.uint16)
    source = write_raster(tmp_path / "ids.tif", noise)
    os.truncate(source, os.path.getsize(source) // 2)
    assert fail("groupclusters", source, names(tmp_path, "groupclusters")) == (0, 0)
    assert any("cannot be read" in text for text in log.errors)


def test_qgis_process_ends_with_1_after_an_error_and_a_cancel(pyramid, make_profile, tmp_path):
    config = make_profile(tmp_path / "profile")
    outputs = [f"{name}={path}" for name, path in names(tmp_path, "perceptualmap").items()]
    run = ["run", "geocentroids:perceptualmap", "--", *outputs]
    done = qgis_process(config, *run, f"INPUT={pyramid('damaged')}")
    assert "cannot be read" in done.stdout + done.stderr and done.returncode == 1
    process = subprocess.Popen(
        # Four shifted passes, so that it is not done before it hears.
        [PROGRAM, *run, f"INPUT={pyramid('whole')}", "PATCH_STRIDE=1/4"],
        env=environment(config), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, bufsize=1,
    )
    said = ""
    for line in process.stdout:
        said += line
        if line.startswith("Device "):
            process.send_signal(signal.SIGINT)
    assert process.wait() == 1, said
    assert "Cancelled" in said
