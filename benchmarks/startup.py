"""From click to first block, in a real QGIS: with no worker running, and with one that has the encoder loaded."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from _application import APPLICATION
from _setup import FOLDER, scene
from geocentroids.runtime.worker import shared_worker
from qgis.core import QgsProcessingFeedback

ROUNDS = 5
PIXELS = 600


class FirstBlock(QgsProcessingFeedback):
    """Takes the time of the first progress, which a block that is written makes."""

    seconds = 0.0

    def __init__(self):
        super().__init__()
        self.start = time.perf_counter()

    def setProgress(self, percent):
        if percent > 0 and not self.seconds:
            self.seconds = time.perf_counter() - self.start


def click(folder: str) -> float:
    import processing

    feedback = FirstBlock()
    outputs = {name: f"{folder}/{name}.tif" for name in ("RGB", "IDS")}
    processing.run("geocentroids:perceptualmap", {"INPUT": str(scene(PIXELS)), **outputs}, feedback=feedback)
    return feedback.seconds


def main() -> None:
    from geocentroids.algorithms.provider import GeoCentroidsProvider
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = GeoCentroidsProvider()
    APPLICATION.processingRegistry().addProvider(provider)
    scene(PIXELS)
    seconds: dict[str, list[float]] = {"cold": [], "warm": []}
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        for _ in range(ROUNDS):
            shared_worker().close()
            seconds["cold"].append(click(folder))
            seconds["warm"].append(click(folder))
    shared_worker().close()
    for name, values in seconds.items():
        print(f"{name} worker: {statistics.median(values):.2f} s from click to first block (median of {ROUNDS}, "
              f"best {min(values):.2f}; embedded encoder, {PIXELS} x {PIXELS} pixels)", flush=True)
    # QGIS crashes when a Python program lets go of it in the wrong order.
    os._exit(0)


if __name__ == "__main__":
    main()
