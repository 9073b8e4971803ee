"""A raster of 100,000 x 100,000 pixels against a small one: speed, and memory that stays flat.

Both are opened whole, with a grid and outputs for all of it, and mapped by the embedded encoder from the first block on; the
large one is left after some time, since all of it would take hours. Last, a raster of that size that is nodata but for 25
spots is mapped to its end: every block of it is read.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from _setup import FOLDER, repeated_scene
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.grid.patch_grid import PatchGrid
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.maps.encoded_blocks import encoded_blocks
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.output.ids_rgb_confidence import MapWriter, Outputs
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.questions import Map
from geocentroids.runtime.worker import shared_worker

ROUNDS = 3
SECONDS = 20.0
LONG = 120.0
SMALL, LARGE = 4, 100


def resident() -> int:
    """Return this process's memory, MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 >> 20


def measure(path: str, seconds: float) -> None:
    """Map for at most `seconds`; print what it took as JSON."""
    info = shared_worker().describe("", "embedded").codebook
    layout = Layout.of(info)
    memory, busy = [], 0.0
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        outputs = Outputs(rgb=f"{folder}/rgb.tif", ids=f"{folder}/ids.tif")
        start = time.perf_counter()
        with WarpedRaster.open(path, layout.gsd) as raster, shared_worker().session():
            grid = PatchGrid.over(raster.bounds, layout)
            opening = time.perf_counter() - start
            patches = shared_worker().load(Model("embedded", "embedded").load(info)).block_patches
            with MapWriter(outputs, grid, raster.crs_wkt, info.colors, {}) as writer:
                start = time.perf_counter()
                ask, executor = partial(Map, confidence=False), shared_worker().executor
                for block, answer in encoded_blocks(ask, raster, grid, patches, executor, Silent()):
                    writer.write(block.output, answer)
                    memory.append(resident())
                    busy += answer.seconds
                    if time.perf_counter() - start > seconds:
                        break
                took = time.perf_counter() - start
    early = memory[len(memory) // 10] if len(memory) > 20 else memory[0]
    print(json.dumps({
        "opening": opening, "blocks": len(memory), "of": sum(1 for _ in grid.blocks(patches)), "patches": writer.valid,
        "seconds": took, "speed": writer.valid / took, "busy": busy / took,
        "early": early, "most": max(memory), "last": memory[-1],
    }))


def run(path: Path, seconds: float) -> dict:
    command = [sys.executable, __file__, str(path), str(seconds)]
    output = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    return json.loads(output.splitlines()[-1])


def show(title: str, found: dict) -> None:
    print(
        f"{title:22} opened in {found['opening']:.1f} s; {found['blocks']:,} of {found['of']:,} blocks, "
        f"{found['patches']:,} patches in {found['seconds']:.0f} s; memory {found['early']} MB after a tenth, at most "
        f"{found['most']}, at last {found['last']}", flush=True,
    )


def main() -> None:
    small, large = repeated_scene(SMALL), repeated_scene(LARGE)
    speeds: dict[str, list[float]] = {"small": [], "large": []}
    for _ in range(ROUNDS):
        for name, path in (("small", small), ("large", large)):
            speeds[name].append(run(path, SECONDS)["speed"])
    one, other = (statistics.median(speeds[name]) for name in ("small", "large"))
    print(f"{1000 * SMALL:,} pixels wide and high: {one:,.0f} patches/s; {1000 * LARGE:,}: {other:,.0f}, {other / one:.3f} "
          f"of it (medians of {ROUNDS} alternating rounds)", flush=True)
    show("large, some minutes", run(large, LONG))
    show("large, 25 spots, whole", run(repeated_scene(LARGE, every=20), 1e9))


if __name__ == "__main__":
    measure(sys.argv[1], float(sys.argv[2])) if len(sys.argv) > 1 else main()
