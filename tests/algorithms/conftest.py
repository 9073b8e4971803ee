"""A real QGIS for the tests of this folder."""

from qgis_fixtures import log, project, qgis, run, scene

__all__ = ["log", "project", "qgis", "run", "scene"]
