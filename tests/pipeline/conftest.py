"""Every test of the pipeline runs both ways that GDAL tells of errors: QGIS turns its exceptions on, or leaves them off."""

from __future__ import annotations

import resource
from contextlib import contextmanager

import pytest
from osgeo import gdal, osr


@pytest.fixture(autouse=True, params=[False, True], ids=["codes", "exceptions"])
def gdals_exceptions(request):
    before = gdal.GetUseExceptions()
    # Before GDAL 3.7 each module has its own, and they are given back in the other order.
    for module in (gdal, osr):
        module.UseExceptions() if request.param else module.DontUseExceptions()
    yield
    for module in (osr, gdal):
        module.UseExceptions() if before else module.DontUseExceptions()


@pytest.fixture
def full_disk():
    """Return a context manager in which no file grows beyond so many bytes: to a process that looks like a full disk."""

    @contextmanager
    def full(size):
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    return full
