"""File to file against the reference procedure and the bare forward, on the real base architecture at random weights.

The three alternate in one run and the medians are compared, so that a drifting machine does not decide. A "tile" is the
reference's: 256 computed patches, of which the margin of 3 leaves 100.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from _setup import BASE, BASE_CODEBOOK, FOLDER, scene, torch_side
from geocentroids.pipeline.grid import Layout
from geocentroids.pipeline.mapping import Model, Outputs, perceptual_map
from geocentroids.pipeline.raster import WarpedRaster
from geocentroids.resources.scene import sample_scene
from geocentroids.runtime.client import worker
from geocentroids.runtime.progress import Silent

ROUNDS = 3
REFERENCE_TILES = 24
MAP_TILES = 64
MAP_PIXELS = 980
LAYOUT = Layout(0.25, Fraction(8, 7), 224, 3)


def main() -> None:
    image = FOLDER / "scene.npy"
    path = scene(MAP_PIXELS)
    np.save(image, sample_scene(MAP_PIXELS)[0])
    torch_side("prepare", str(BASE), str(BASE_CODEBOOK), str(image))
    model = Model(str(BASE), str(BASE_CODEBOOK))
    info = worker().describe(model.encoder, model.codebook).codebook
    with worker().session():
        loaded = worker().load(model.fields)
    precision, batch = loaded["precision"], str(loaded["batch"])
    speeds: dict[str, list[float]] = {"reference": [], "forward": [], "pipeline": []}
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        for number in range(ROUNDS):
            reference = torch_side("reference", str(BASE), str(BASE_CODEBOOK), str(image), str(REFERENCE_TILES))
            forward = torch_side("forward", str(BASE), precision, batch, str(MAP_TILES))
            outputs = Outputs(rgb=f"{folder}/{number}-rgb.tif", ids=f"{folder}/{number}-ids.tif")
            with WarpedRaster.open(str(path), LAYOUT.gsd) as raster:
                result = perceptual_map(raster, LAYOUT, model, info, outputs, worker(), Silent())
            speeds["reference"].append(reference["tiles_per_second"])
            speeds["forward"].append(forward["tiles_per_second"])
            speeds["pipeline"].append(result.valid_patches / LAYOUT.step**2 / result.seconds)
    medians = {name: statistics.median(values) for name, values in speeds.items()}
    print(f"DINOv2 base architecture, {loaded['device']}, medians of {ROUNDS} alternating rounds")
    print(f"{'':42}{'tiles/s':>9}{'computed patches/s':>20}{'/ reference':>13}{'/ forward':>11}")
    for name, title in (
        ("reference", "reference procedure (float32, batch 1)"),
        ("forward", f"bare forward ({precision}, batch {batch})"),
        ("pipeline", f"file to file ({precision}, batch {batch})"),
    ):
        speed = medians[name]
        ratios = f"{speed / medians['reference']:>12.2f}x{speed / medians['forward']:>11.2f}"
        print(f"{title:42}{speed:>9.2f}{256 * speed:>20,.0f}{ratios}")


if __name__ == "__main__":
    main()
