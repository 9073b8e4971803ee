"""What a denser map gives and costs: how well it draws the boundaries of the labelled sample scene, at each patch stride.

Each cluster is given the label that it covers most of, on every other square of the scene; on the other squares, each label
pixel of 0.25 m is compared with the label of the map's pixel that it lies in: all of them, and those near a boundary.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from _setup import FOLDER, GSD, scene
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.maps.perceptual_map import perceptual_map
from geocentroids.pipeline.output.ids_rgb_confidence import Outputs
from geocentroids.resources.sample.scene import LABELS, sample_scene
from geocentroids.runtime.constants import PASSES
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.worker import shared_worker
from osgeo import gdal

PIXELS = 1960
SQUARE = 196
"""Pixels; whole halves would not do, for what grows on the one does not grow on the other."""
NEAR = 12
"""Label pixels in a patch's side."""


def distance_to_boundary(labels: np.ndarray) -> np.ndarray:
    """Return the distance of each pixel from the nearest of another label, in pixels: city blocks, at most `NEAR`."""
    edge = np.zeros(labels.shape, bool)
    edge[1:] |= labels[1:] != labels[:-1]
    edge[:-1] |= labels[1:] != labels[:-1]
    edge[:, 1:] |= labels[:, 1:] != labels[:, :-1]
    edge[:, :-1] |= labels[:, 1:] != labels[:, :-1]
    distance = np.where(edge, 1, NEAR + 1)
    for step in range(2, NEAR + 1):
        reached = distance < step
        around = np.pad(reached, 1)
        near = around[2:, 1:-1] | around[:-2, 1:-1] | around[1:-1, 2:] | around[1:-1, :-2]
        distance[near & ~reached] = step
    return distance


def main() -> None:
    path, labels = scene(PIXELS), sample_scene(PIXELS)[1]
    info = shared_worker().describe("", "embedded").codebook
    distance = distance_to_boundary(labels)
    columns = np.arange(PIXELS)
    learned = (columns[:, None] // SQUARE + columns // SQUARE) % 2 == 0
    near = {metres: ~learned & (distance <= round(metres / GSD)) for metres in (1, 3)}
    print(f"{'patch stride':14}{'pixel m':>9}{'pixels/s':>10}{'cost':>7}{'right':>9}"
          + "".join(f"{f'within {metres} m of a boundary':>26}" for metres in near))
    first = 0.0
    for passes in PASSES:
        layout = Layout.of(info, passes)
        with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
            outputs = Outputs(ids=f"{folder}/ids.tif")
            with WarpedRaster.open(str(path), GSD) as raster:
                model = Model("embedded", "embedded")
                result = perceptual_map(raster, layout, model, info, outputs, shared_worker(), Silent())
            ids = gdal.Open(outputs.ids).ReadAsArray()
        first = first or result.busy_seconds
        cell = ((columns + 0.5) * GSD / layout.pixel_size).astype(int)
        seen = ids[np.ix_(cell, cell)]
        counts = np.zeros((info.size, len(LABELS)))
        np.add.at(counts, (seen[learned], labels[learned]), 1)
        right = counts.argmax(axis=1)[seen] == labels
        print(f"{'1/' + str(passes) if passes > 1 else '1':14}{layout.pixel_size:>9.2f}"
              f"{result.valid_patches / result.busy_seconds:>10,.0f}{result.busy_seconds / first:>6.1f}x"
              f"{100 * right[~learned].mean():>7.1f} %"
              + "".join(f"{100 * right[where].mean():>24.1f} %" for where in near.values()), flush=True)


if __name__ == "__main__":
    main()
