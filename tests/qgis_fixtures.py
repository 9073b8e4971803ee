"""A real QGIS without a display, the provider in its registry, and a small scene to run on."""

from __future__ import annotations

import atexit
import functools
import os
import sys

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsCoordinateTransform, QgsProject

# Before any test module is imported, since `processing` is found only through QGIS. Never ended: that crashes in a test run.
application = QgsApplication([], True)
application.initQgis()
sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
# What QGIS does as it ends: in 3.44 the transforms that it has kept would crash as they are destroyed after PROJ.
atexit.register(QgsCoordinateTransform.invalidateCache)


@functools.cache
def started():
    """Start Processing with our provider, once, whichever folder's tests ask first."""
    from geocentroids.algorithms.provider import GeoCentroidsProvider
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = GeoCentroidsProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


@pytest.fixture(scope="session")
def qgis():
    return started()


@pytest.fixture
def project(qgis):
    """The project, empty before and after."""
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


class Log:
    """What an algorithm told its user, and a Cancel button."""

    def __init__(self):
        from qgis.core import QgsProcessingFeedback

        log = self
        self.lines, self.warnings, self.errors = [], [], []
        self.cancel_at, self.cancel_at_message = 200.0, None

        class Feedback(QgsProcessingFeedback):
            def pushInfo(self, text):
                log.lines.append(text)
                if log.cancel_at_message and log.cancel_at_message in text:
                    log.cancel_at_message = None
                    self.cancel()

            def pushWarning(self, text):
                log.warnings.append(text)

            def reportError(self, error, fatal=False):
                log.errors.append(error)

            def setProgress(self, percent):
                if percent >= log.cancel_at:
                    self.cancel()

        self.feedback = Feedback()


@pytest.fixture
def log(qgis):
    return Log()


@pytest.fixture
def run(qgis, log):
    """Return a function that runs one of our algorithms as QGIS's console does, checks first."""
    import processing

    def run(name, parameters, **options):
        return processing.run(f"geocentroids:{name}", parameters, feedback=log.feedback, **options)

    return run


@pytest.fixture(scope="session")
def scene(tmp_path_factory, write_raster):
    from geocentroids.resources.sample.scene import sample_scene

    rgb, _ = sample_scene(600)
    return write_raster(tmp_path_factory.mktemp("scene") / "scene.tif", rgb.transpose(2, 0, 1))


@pytest.fixture
def picture_tag(qgis, tmp_path):
    """Return an HTML tag that loads a picture 900 pixels high wherever Qt takes a text for HTML."""
    from qgis.PyQt.QtGui import QImage
    from qgis.PyQt.QtWidgets import QLabel

    path = str(tmp_path / "spy.png")
    assert QImage(20, 900, QImage.Format.Format_RGB32).save(path)
    tag = f'<img src="{path}">'
    assert QLabel(tag).sizeHint().height() >= 900, "what Qt does with it by itself"
    return tag
