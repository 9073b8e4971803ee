"""Classes of the labelled sample scene from 30 points of each, by features and by clusters: scene_classes.py [STRIDE...].

A stride of 2 stands for 1/2 of a patch; without any it is 1 and 2. 4 takes a quarter of an hour.

Each label pixel of 0.25 m is compared with the class of the map's pixel that it lies in; pixels less than half a patch from
a sample do not count. Means of three draws of the samples.
"""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from _setup import CORNER, FOLDER, GSD, scene
from geocentroids.pipeline.analysis.classification_outputs import ClassOutputs
from geocentroids.pipeline.analysis.classify_by_clusters import classify_clusters
from geocentroids.pipeline.analysis.id_raster import IdRaster
from geocentroids.pipeline.analysis.pixels_under_shapes import locate
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.maps.classify_by_features import classify_features
from geocentroids.pipeline.maps.features_under_shapes import ImageryToEncode
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.maps.perceptual_map import perceptual_map
from geocentroids.pipeline.output.ids_rgb_confidence import Outputs
from geocentroids.resources.sample.scene import sample_scene
from geocentroids.runtime.model_contents import ask_centroids
from geocentroids.runtime.model_descriptions import CodebookInfo
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.worker import shared_worker
from osgeo import gdal, ogr

PIXELS, DRAWS, EACH = 1960, 3, 30
HALF_PATCH = 6


def drawn(labels: np.ndarray, draw: int) -> tuple[list[bytes], list[str], np.ndarray]:
    """Return points (WKB) in each class, their classes, and (h, w) which pixels are not near one."""
    rng, asked = np.random.default_rng(draw), np.ones(labels.shape, bool)
    points, names = [], []
    for label in np.unique(labels):
        places = np.argwhere(labels == label)
        for row, column in rng.choice(places, EACH, replace=False):
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(CORNER[0] + (column + 0.5) * GSD, CORNER[1] - (row + 0.5) * GSD)
            points.append(bytes(point.ExportToWkb()))
            names.append(str(label))
            asked[max(0, row - HALF_PATCH) : row + HALF_PATCH, max(0, column - HALF_PATCH) : column + HALF_PATCH] = False
    return points, names, asked


def shares_right(path: Path, layout: Layout, info: CodebookInfo, labels: np.ndarray) -> tuple[list[float], list[float]]:
    """Return the share of the pixels that is right, by features and by clusters, for each draw."""
    worker, silent, model = shared_worker(), Silent(), Model("embedded", "embedded")
    centroids, present = ask_centroids(info, worker, silent), np.unique(labels)
    cell = ((np.arange(PIXELS) + 0.5) * GSD / layout.pixel_size).astype(int)
    by_features, by_clusters = [], []
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder, WarpedRaster.open(str(path), GSD) as raster:
        ids, outputs = f"{folder}/ids.tif", ClassOutputs(f"{folder}/classes.tif")
        perceptual_map(raster, layout, model, info, Outputs(ids=ids), worker, silent)
        imagery, clusters = ImageryToEncode(raster, layout, model), IdRaster.open(ids)

        def right(asked: np.ndarray) -> float:
            values = gdal.Open(outputs.classes).ReadAsArray()[np.ix_(cell, cell)]
            return float((present[values[asked] - 1] == labels[asked]).mean())

        for draw in range(DRAWS):
            points, names, asked = drawn(labels, draw)
            classify_features(imagery, partial(_as_they_are, points), names, "logistic", outputs, worker, silent)
            by_features.append(right(asked))
            samples = locate(points, clusters.grid, silent)
            classify_clusters(clusters, info, centroids, samples, names, outputs, silent)
            by_clusters.append(right(asked))
    return by_features, by_clusters


def _as_they_are(points: list[bytes], crs_wkt: str) -> list[bytes]:
    return points


def main(strides: list[int]) -> None:
    path, labels = scene(PIXELS), sample_scene(PIXELS)[1]
    info = shared_worker().describe("", "embedded").codebook
    print(f"{'patch stride':14}{'pixel m':>9}{'by features':>14}{'by clusters':>14}")
    for passes in strides:
        layout = Layout.of(info, passes)
        shares = "".join(f"{100 * np.mean(found):>12.1f} %" for found in shares_right(path, layout, info, labels))
        print(f"{'1/' + str(passes) if passes > 1 else '1':14}{layout.pixel_size:>9.2f}{shares}", flush=True)


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or [1, 2])
