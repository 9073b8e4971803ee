"""A real QGIS for the tests of this folder."""

from qgis_fixtures import log, qgis, run, scene

__all__ = ["log", "qgis", "run", "scene"]
