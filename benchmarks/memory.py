"""Peak memory of QGIS's side of a map, for a raster of 1,000 and of 100,000 pixels width.

Each map is made in a process of its own by the embedded encoder; what is printed is the most that this process (without
its worker) ever held, above what it held once everything was imported.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from _setup import FOLDER, wide_scene
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.maps.perceptual_map import perceptual_map
from geocentroids.pipeline.output.ids_rgb_confidence import Outputs
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.worker import shared_worker

WIDTHS = (1, 10, 100)


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(path: str) -> None:
    idle = peak()
    info = shared_worker().describe("", "embedded").codebook
    layout = Layout.of(info)
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        outputs = Outputs(rgb=f"{folder}/rgb.tif", ids=f"{folder}/ids.tif")
        with WarpedRaster.open(path, layout.gsd) as raster:
            result = perceptual_map(raster, layout, Model("embedded", "embedded"), info, outputs, shared_worker(), Silent())
    print(f"{idle:.0f} {peak():.0f} {result.valid_patches} {result.speed:.0f}")


def main() -> None:
    print(f"{'width px':>10}{'idle MB':>10}{'peak MB':>10}{'added MB':>10}{'patches':>12}{'patches/s':>11}")
    for thousands in WIDTHS:
        command = [sys.executable, __file__, str(wide_scene(thousands))]
        output = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
        idle, most, patches, speed = map(int, output.split())
        print(f"{thousands * 1000:>10,}{idle:>10}{most:>10}{most - idle:>10}{patches:>12,}{speed:>11,}", flush=True)


if __name__ == "__main__":
    measure(sys.argv[1]) if len(sys.argv) > 1 else main()
