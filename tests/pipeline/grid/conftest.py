"""Pure geometry, which GDAL has no part in: once is enough."""

import pytest


@pytest.fixture(autouse=True)
def gdals_exceptions():
    """Take the place of the fixture that has every test of the pipeline run twice."""
