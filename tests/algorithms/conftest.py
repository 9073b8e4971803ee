"""A real QGIS for the tests of this folder, in this process and in others."""

import shutil

import pytest
from qgis_fixtures import log, picture_tag, project, qgis, run, scene
from shell import qgis_process

__all__ = ["log", "picture_tag", "project", "qgis", "run", "scene"]


@pytest.fixture(scope="session")
def make_profile(tmp_path_factory):
    """Return a function that makes a QGIS profile in a folder, with the plugin enabled, and returns the folder."""
    enabled = tmp_path_factory.mktemp("enabled")
    assert qgis_process(enabled, "plugins", "enable", "geocentroids").returncode == 0
    return lambda folder: shutil.copytree(enabled, folder, dirs_exist_ok=True)
