"""Cancel at any moment of what goes through the features of imagery: it ends at once, and leaves what was there before."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import processing
import pytest
from geocentroids.resources.sample.scene import sample_scene
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRasterLayer, QgsVectorLayer

PROMPT = 5.0
"""Seconds within which a run must end."""
OUTPUTS = {
    "encodepatches": ("OUTPUT",),
    "classify": ("OUTPUT", "PROBABILITY", "CLASSIFIER", "REPORT"),
    "applyclasses": ("OUTPUT", "PROBABILITY"),
    "assigncentroids": ("RGB", "IDS", "CONFIDENCE"),
}
ENDINGS = {"CLASSIFIER": ".classifier.safetensors", "REPORT": ".html"}
PASSES = {"encodepatches, components": 2, "classify": 3}
"""How often the progress bar goes from 0 to 100, where that is more than once."""
BEFORE = b"what was there before"


@pytest.fixture(scope="module")
def inputs(qgis, tmp_path_factory, write_raster):
    """Return what each algorithm is given besides its outputs; the scene has four blocks or more."""
    folder = tmp_path_factory.mktemp("inputs")
    scene = write_raster(folder / "scene.tif", sample_scene(1000)[0].transpose(2, 0, 1))
    middle = QgsRasterLayer(scene).extent().center()
    samples = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class:string", "samples", "memory")
    for number in range(4):
        feature = QgsFeature(samples.fields())
        x, y = middle.x() + 50 * (number % 2) - 25, middle.y() + 50 * (number // 2) - 25
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON (({x} {y}, {x + 9} {y}, {x + 9} {y + 9}, {x} {y + 9}, {x} {y}))"))
        feature.setAttributes([("field", "roof")[number % 2]])
        samples.dataProvider().addFeatures([feature])
    features = str(folder / "features.tif")
    processing.run("geocentroids:encodepatches", {"INPUT": scene, "OUTPUT": features})
    classify = {"INPUT": scene, "METHOD": "features", "SAMPLES": samples, "FIELD": "class"}
    made = {name: str(folder / f"{name}{ENDINGS.get(name, '.tif')}") for name in ("OUTPUT", "CLASSIFIER")}
    processing.run("geocentroids:classify", {**classify, **made})
    return {
        "encodepatches": {"INPUT": scene},
        "encodepatches, components": {"INPUT": scene, "COMPONENTS": 3},
        "classify": classify,
        "applyclasses": {"INPUT": scene, "CLASSIFIER": made["CLASSIFIER"]},
        "assigncentroids": {"INPUT": features},
    }


def outputs_in(folder, algorithm):
    return {name: str(folder / f"{name}{ENDINGS.get(name, '.tif')}") for name in OUTPUTS[algorithm]}


@pytest.fixture
def cancel_at(log):
    """Return a function that has Cancel pressed at so many percent of the n-th pass; the moment is kept in a list."""
    feedback_class, cancelled = type(log.feedback), []

    class Cancels(feedback_class):
        count, last, at = 1, 0.0, (1, 0.0)

        def setProgress(self, percent):
            self.count, self.last = self.count + (percent < self.last), percent
            if (self.count, percent) >= self.at and not cancelled:
                cancelled.append(time.monotonic())
                self.cancel()

    def cancel_at(number, percent):
        log.feedback = Cancels()
        log.feedback.at = number, percent
        return cancelled

    return cancel_at


@pytest.mark.parametrize("percent", [0.0, 70.0, 100.0], ids=["first block", "last blocks", "all blocks done"])
@pytest.mark.parametrize(
    "name", ["encodepatches", "encodepatches, components", "classify", "applyclasses", "assigncentroids"]
)
def test_cancelled_it_ends_at_once_and_leaves_what_was_there(run, cancel_at, inputs, tmp_path, name, percent):
    algorithm = name.partition(",")[0]
    outputs, cancelled = outputs_in(tmp_path, algorithm), cancel_at(PASSES.get(name, 1) if percent else 1, percent)
    for path in outputs.values():
        Path(path).write_bytes(BEFORE)
    with pytest.raises(QgsProcessingException, match=r"Cancelled: nothing was written\."):
        run(algorithm, {**inputs[name], **outputs})
    assert time.monotonic() - cancelled[0] < PROMPT
    assert {path: Path(path).read_bytes() for path in outputs.values()} == dict.fromkeys(outputs.values(), BEFORE)
    assert len(os.listdir(tmp_path)) == len(outputs)


def test_cancelled_when_the_classes_are_there_it_writes_the_rest(run, log, inputs, tmp_path):
    outputs = outputs_in(tmp_path, "classify")

    def cancel_when_there():
        while not os.path.exists(outputs["OUTPUT"]) and not over.is_set():
            time.sleep(0.001)
        log.feedback.cancel()

    over = threading.Event()
    watching = threading.Thread(target=cancel_when_there)
    watching.start()
    try:
        run("classify", {**inputs["classify"], **outputs})
    finally:
        over.set()
        watching.join()
    assert all(os.path.getsize(path) for path in outputs.values())
