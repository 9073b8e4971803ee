"""Fixtures for both Pythons: nothing of QGIS or GDAL is imported before a test asks for it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

LONG_FIRST = ("gui", "cluster", "runtime", "benchmarks")
"""Folders with files of minutes. Each file is one process's: begun last, one of them would leave the other process idle."""

if "PYTEST_XDIST_WORKER" in os.environ and "QGIS_CUSTOM_CONFIG_PATH" in os.environ:
    # Tests change settings: each of the processes that they run in has a profile of its own, before QGIS starts.
    shared = os.environ["QGIS_CUSTOM_CONFIG_PATH"]
    own = f"{shared}-{os.environ['PYTEST_XDIST_WORKER']}"
    shutil.copytree(shared, own, dirs_exist_ok=True)
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = own


def pytest_collection_modifyitems(items):
    def place(item):
        folder = item.path.relative_to(Path(__file__).parent).parts[0]
        return LONG_FIRST.index(folder) if folder in LONG_FIRST else len(LONG_FIRST)

    items.sort(key=place)


@pytest.fixture(scope="session", autouse=True)
def environments_elsewhere(tmp_path_factory):
    """Keep the tests, and what they start, away from what this user may have installed, or have cancelled maps of."""
    for name in ("environments", "journals"):
        os.environ[f"GEOCENTROIDS_{name.upper()}"] = str(tmp_path_factory.mktemp(name))


@pytest.fixture
def recorded():
    """Return a progress that keeps what it is told: `percent`, `said` and `warned`."""
    from geocentroids.runtime.progress import Silent

    class Recorded(Silent):
        def __init__(self):
            self.percent, self.said, self.warned = [], [], []

        def report(self, percent):
            self.percent.append(percent)

        def message(self, text):
            self.said.append(text)

        def warn(self, text):
            self.warned.append(text)

    return Recorded()


@pytest.fixture(scope="session")
def write_raster():
    """Return a function that writes an array (bands, h, w) as a GeoTIFF and returns its path as text."""
    from osgeo import gdal, gdal_array, osr

    def write(path, array, transform=(500_000, 0.25, 0, 5_400_000, 0, -0.25), epsg=32633, nodata=None, alpha=False):
        kind = gdal_array.NumericTypeCodeToGDALTypeCode(array.dtype)
        bands, height, width = array.shape
        options = ["TILED=YES", *(["PHOTOMETRIC=RGB"] if bands >= 3 else []), *(["ALPHA=YES"] if alpha else [])]
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, kind, options)
        if epsg:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(epsg)
            dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform(transform)
        for number, band in enumerate(array, 1):
            dataset.GetRasterBand(number).WriteArray(band)
            if nodata is not None:
                dataset.GetRasterBand(number).SetNoDataValue(nodata)
        return str(path)

    return write
