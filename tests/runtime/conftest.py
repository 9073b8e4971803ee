"""The runtime's settings, put back after each test."""

from __future__ import annotations

import pytest


@pytest.fixture
def configured():
    """Return `configure`, whose effect ends with the test."""
    from geocentroids.runtime import settings

    before = settings.current()
    yield settings.configure
    settings.configure(before)
