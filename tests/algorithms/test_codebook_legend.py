"""A legend beside a codebook's file names the clusters of every map that is made with it."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import processing
import pytest
from geocentroids.pipeline.analysis.codebook_legend import carried_legend
from geocentroids.pipeline.analysis.legend import NO_CLASS, Legend, NamedClass
from geocentroids.runtime.worker import shared_worker
from qgis.core import QgsProcessingContext, QgsProject, QgsRasterLayer

ROOT = Path(__file__).resolve().parents[2]
NAMES = "roofs", "meadows"


@pytest.fixture
def codebook(qgis, tmp_path):
    """A codebook in a folder of the user's, and the legend that is beside it: even ids roofs, odd ones meadows, 7 none."""
    path = tmp_path / "region.codebook.safetensors"
    shutil.copy(ROOT / "models" / "embedded" / "embedded.codebook.safetensors", path)
    info = shared_worker().describe("", str(path)).codebook
    members = np.arange(info.size, dtype=np.int16) % 2
    members[7] = NO_CLASS
    classes = tuple(NamedClass(name, (255, 0, 0)) for name in NAMES)
    Legend(info.name, info.sha256, classes, members).save(str(tmp_path / "region.legend.json"))
    return info


def labels(layer):
    return {int(entry.value): entry.label for entry in layer.renderer().classes()}


def test_maps_open_named_in_the_codebooks_own_colours(codebook, scene, tmp_path, log):
    project = QgsProject.instance()
    context = QgsProcessingContext()
    context.setProject(project)
    ids = str(tmp_path / "ids.tif")
    given = {"INPUT": scene, "CODEBOOK": codebook.path, "RGB": "TEMPORARY_OUTPUT", "IDS": ids}
    processing.runAndLoadResults("geocentroids:perceptualmap", given, feedback=log.feedback, context=context)
    (layer,) = [layer for layer in project.mapLayers().values() if layer.source() == ids]
    found = labels(layer)
    assert found and log.warnings == []
    assert all(found[index] == f"{NAMES[index % 2]} ({index})" for index in found if index != 7)
    assert all(entry.color.getRgb()[:3] == tuple(codebook.colors[int(entry.value)]) for entry in layer.renderer().classes())
    assert labels(QgsRasterLayer(ids, "opened again")) == found
    project.clear()


def test_a_legend_of_another_codebook_is_named_and_left(codebook, scene, tmp_path, log):
    legend = tmp_path / "region.legend.json"
    legend.write_text(legend.read_text().replace(codebook.sha256, "0" * 64))
    ids = str(tmp_path / "ids.tif")
    given = {"INPUT": scene, "CODEBOOK": codebook.path, "RGB": "TEMPORARY_OUTPUT", "IDS": ids}
    processing.run("geocentroids:perceptualmap", given, feedback=log.feedback)
    (said,) = log.warnings
    assert str(legend) in said and "0" * 12 in said and codebook.sha256[:12] in said
    assert not any(name in label for label in labels(QgsRasterLayer(ids, "ids")).values() for name in NAMES)


def test_a_legend_fits_its_codebook_whatever_it_lists(codebook, tmp_path):
    path = tmp_path / "region.legend.json"
    for count in (codebook.size - 5, codebook.size + 5):
        Legend("", "", (NamedClass("roofs", (255, 0, 0)),), np.zeros(count, np.int16)).save(str(path))
        legend = carried_legend(codebook)
        assert (legend.codebook, legend.sha256) == (codebook.name, codebook.sha256)
        assert len(legend.members) == codebook.size
        assert np.count_nonzero(legend.members == NO_CLASS) == max(0, codebook.size - count)
