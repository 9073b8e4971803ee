"""QGIS in another language: the dialogs and all messages speak it; what programs read stays as it is."""

from __future__ import annotations

import functools
import json
import runpy
from pathlib import Path

import pytest
from osgeo import gdal, osr
from shell import ROOT, qgis_process

TITLES = {
    "en": "Perceptual map",
    "es": "Mapa perceptual",
    "pt_BR": "Mapa perceptual",
    "fr": "Carte perceptuelle",
    "de": "Wahrnehmungskarte",
}


@pytest.fixture(scope="module")
def profile(make_profile, tmp_path_factory):
    """Return a function that makes a QGIS profile in a language, with the plugin, once for each."""
    runpy.run_path(str(ROOT / "scripts" / "translations.py"))["compile_all"]()

    @functools.cache
    def make(locale):
        config = make_profile(tmp_path_factory.mktemp(locale))
        (settings,) = config.rglob("QGIS3.ini")
        with settings.open("a", encoding="utf-8") as file:
            file.write(f"\n[locale]\noverrideFlag=true\nuserLocale={locale}\n")
        return config

    return make


def asked(config, *arguments):
    done = qgis_process(config, "--json", *arguments)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout[done.stdout.index("{"):])


@pytest.mark.parametrize("locale", TITLES)
def test_algorithms_are_named_in_qgis_language(profile, locale):
    listed = asked(profile(locale), "list")["providers"]["geocentroids"]["algorithms"]
    assert len(listed) > 10
    assert listed["geocentroids:perceptualmap"]["name"] == TITLES[locale]


def refused(config, *arguments):
    done = qgis_process(config, "run", *arguments)
    assert done.returncode != 0
    return done.stdout + done.stderr


def test_errors_of_the_pipeline_the_runtime_and_the_worker_are_in_qgis_language(profile, tmp_path, monkeypatch):
    config, codebook = profile("es"), tmp_path / "own.codebook.safetensors"
    codebook.write_bytes(b"nothing")
    placeless = tmp_path / "placeless.tif"
    utm = osr.SpatialReference()
    utm.ImportFromEPSG(32633)
    gdal.GetDriverByName("GTiff").Create(str(placeless), 8, 8).SetProjection(utm.ExportToWkt())
    said = refused(config, "geocentroids:warptogsd", "--", f"INPUT={placeless}", f"OUTPUT={tmp_path / 'warped.tif'}")
    assert f"{placeless} no está georreferenciado: dele antes un lugar con el Georreferenciador de QGIS." in said
    describe = "geocentroids:describecodebook", "--", f"CODEBOOK={codebook}"
    assert f"{codebook} no es un archivo .codebook.safetensors, o está dañado (" in refused(config, *describe)
    monkeypatch.setenv("GEOCENTROIDS_PYTHON", "/nowhere")
    said = refused(config, *describe)
    assert "La variable de entorno GEOCENTROIDS_PYTHON indica un Python que no existe: /nowhere" in said


def test_what_programs_read_is_the_same_in_every_language(profile, scene, tmp_path):
    said, files = {}, {}
    for locale in ("en", "es"):
        config, warped = profile(locale), tmp_path / f"{locale}.tif"
        help_text = asked(config, "help", "geocentroids:perceptualmap")
        said[locale] = [
            {name: (value["type"]["id"], value["default_value"], value["available_options"]
                    if value["type"]["id"] == "enum" else None) for name, value in help_text["parameters"].items()},
            {name: value["type"] for name, value in help_text["outputs"].items()},
        ]
        titles = [value["description"] for value in help_text["parameters"].values()]
        assert ("Imagen" in titles) == (locale == "es") and ("Imagery" in titles) == (locale == "en")
        done = asked(config, "run", "geocentroids:warptogsd", "--", f"INPUT={scene}", "GSD=0.5", f"OUTPUT={warped}")
        assert done["results"] == {"OUTPUT": str(warped)}
        files[locale] = Path(warped).read_bytes()
    assert said["en"] == said["es"]
    assert files["en"] == files["es"]


def test_a_codebook_is_described_in_qgis_language_and_to_models_in_the_same_words(profile):
    told, results = {}, {}
    for locale in ("en", "es"):
        done = asked(profile(locale), "run", "geocentroids:describecodebook", "--", "CODEBOOK=embedded")
        told[locale], results[locale] = done["log"], done["results"]
    assert results["en"] == results["es"]
    assert "tesela" in str(told["es"]) and "tesela" not in str(told["en"])
