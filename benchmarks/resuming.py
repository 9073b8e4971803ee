"""What it costs to keep the finished blocks of a map, and what is left to do after Cancel at a half: resuming.py

The embedded encoder on the sample scene, ids, colours and confidence, at the codebook's own layout.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from _setup import EMBEDDED, EMBEDDED_CODEBOOK, scene
from geocentroids.pipeline.errors import Cancelled
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.imagery.source_files import source_state
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.maps.perceptual_map import MapResult, perceptual_map
from geocentroids.pipeline.output.block_journal import BlockJournal
from geocentroids.pipeline.output.ids_rgb_confidence import Outputs
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.worker import shared_worker

ROUNDS = 3
PIXELS = 5145
"""420 patches along a side, which are whole blocks."""


class Timed(BlockJournal):
    """A journal that counts the seconds that it takes."""

    seconds = 0.0

    def add(self, window, answer):
        start = time.perf_counter()
        super().add(window, answer)
        self.seconds += time.perf_counter() - start


class AtHalf(Silent):
    """A user who presses Cancel at a half."""

    pressed = False

    def report(self, percent: float) -> None:
        self.pressed |= percent >= 50

    def cancelled(self) -> bool:
        return self.pressed


def main() -> None:
    worker, path = shared_worker(), str(scene(PIXELS))
    info = worker.describe(str(EMBEDDED), str(EMBEDDED_CODEBOOK)).codebook
    layout, model = Layout.of(info), Model(str(EMBEDDED), str(EMBEDDED_CODEBOOK))

    def run(folder: str, progress: Silent) -> tuple[Timed, MapResult]:
        outputs = Outputs(*(f"{folder}/{name}.tif" for name in ("rgb", "ids", "confidence")))
        with WarpedRaster.open(path, layout.gsd) as raster:
            journal = Timed(Path(folder) / "journals", [source_state(path), raster.facts.to_json()])
            return journal, perceptual_map(raster, layout, model, info, outputs, worker, progress, journal)

    shares, left = [], []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(ROUNDS):
            journal, whole = run(folder, Silent())
            shares.append(100 * journal.seconds / whole.seconds)
            with suppress(Cancelled):
                run(folder, AtHalf())
            _, rest = run(folder, Silent())
            left.append(100 * rest.busy_seconds / whole.busy_seconds)
    print(f"{whole.patches:,} patches: to keep them took {statistics.median(shares):.3f} % of the time")
    patches = 100 * (rest.patches - rest.resumed) / rest.patches
    times = ", ".join(f"{share:.0f}" for share in sorted(left))
    print(f"after Cancel at a half: {patches:.0f} % of the patches, {times} % of the worker's time")


if __name__ == "__main__":
    main()
