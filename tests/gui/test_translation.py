"""The language of the texts is QGIS's, for as long as the plugin is loaded."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from geocentroids import classFactory
from geocentroids.runtime.translation import tr
from qgis.core import QgsSettings

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def speak(qgis):
    """Return a function that sets QGIS's language, until the test is over."""
    runpy.run_path(str(ROOT / "scripts" / "translations.py"))["compile_all"]()
    settings, keys = QgsSettings(), ("locale/overrideFlag", "locale/userLocale")
    before = {key: settings.value(key) for key in keys}

    def speak(locale):
        settings.setValue(keys[0], True)
        settings.setValue(keys[1], locale)

    yield speak
    for key, value in before.items():
        settings.remove(key) if value is None else settings.setValue(key, value)


@pytest.mark.parametrize(
    ("locale", "extent"),
    [("es", "Extensión"), ("es_MX", "Extensión"), ("pt_BR", "Extensão"), ("pt_PT", "Extensão"), ("fr", "Emprise"),
     ("de", "Ausdehnung"), ("en", "Extent"), ("it", "Extent")],
)
def test_texts_are_in_qgis_language_until_the_plugin_goes(speak, locale, extent):
    speak(locale)
    plugin = classFactory(None)
    try:
        assert tr("Extent") == extent
        assert tr("A text that nobody has translated.") == "A text that nobody has translated."
    finally:
        plugin.unload()
    assert tr("Extent") == "Extent"
