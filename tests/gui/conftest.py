"""A real QGIS for the tests of this folder."""

from qgis_fixtures import log, picture_tag, qgis, run, scene

__all__ = ["log", "picture_tag", "qgis", "run", "scene"]
