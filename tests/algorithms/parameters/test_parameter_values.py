"""What the user writes into a field, and what is meant by it."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from geocentroids.models import __file__ as models
from qgis.core import QgsApplication, QgsProcessingContext

EMBEDDED = Path(models).parent / "embedded" / "embedded.codebook.safetensors"


@pytest.mark.parametrize("form", ["{}", '"{}"', "  {} ", "'{}'", "file://{}"])
def test_a_codebooks_path_is_taken_as_it_is_copied(run, tmp_path, form):
    path = tmp_path / "my own.codebook.safetensors"
    shutil.copy(EMBEDDED, path)
    written = form.format(str(path).replace(" ", "%20") if form.startswith("file") else path)
    assert run("describecodebook", {"CODEBOOK": written})["NAME"]


def test_the_field_of_a_codebook_has_a_button_and_takes_names(qgis):
    for name in ("perceptualmap", "groupclusters", "assigncentroids"):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geocentroids:{name}")
        definition = algorithm.parameterDefinition("CODEBOOK")
        assert definition.type() == "file" and "safetensors" in definition.fileFilter()
        assert definition.checkValueIsAcceptable("published", QgsProcessingContext())


def test_the_first_view_has_what_everyone_needs(qgis):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geocentroids:perceptualmap")
    shown = [each.name() for each in algorithm.parameterDefinitions() if not each.flags() & each.Flag.FlagAdvanced]
    assert shown == ["INPUT", "EXTENT", "CODEBOOK", "RGB", "IDS", "CONFIDENCE"]


@pytest.mark.parametrize("form", ["{}", '"{}"'])
def test_arrays_to_import_are_taken_as_their_paths_are_copied(run, tmp_path, form):
    np.save(tmp_path / "my centroids.npy", np.random.default_rng(0).normal(size=(8, 192)).astype(np.float32))
    np.save(tmp_path / "my colors.npy", np.zeros((8, 3), np.uint8))
    result = run("importcodebook", {
        "CENTROIDS": form.format(tmp_path / "my centroids.npy"), "COLORS": form.format(tmp_path / "my colors.npy"),
        "ENCODER": "embedded", "OUTPUT": str(tmp_path / "own.codebook.safetensors"),
    })
    assert result["OUTPUT"]
