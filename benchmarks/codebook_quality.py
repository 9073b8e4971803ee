"""What codebooks are worth: purity on the labelled sample scene, agreement of two seeds, colours, and how long it all takes.

codebook_quality.py [IMAGE.tif ...]: real imagery to train on beside the sample scene, with the embedded encoder.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

sys.path.insert(0, str(Path(__file__).parent))
from _setup import FOLDER, clustering_side, scene
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.maps.perceptual_map import perceptual_map
from geocentroids.pipeline.output.ids_rgb_confidence import Outputs
from geocentroids.pipeline.training.train_codebook import Trained, train_codebook
from geocentroids.pipeline.training.training_request import Training
from geocentroids.resources.sample.scene import sample_scene
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.worker import shared_worker

PIXELS = 2000
MODEL = Model("embedded", "", "cpu")
SIZES = (64, 256)


def train(folder: str, name: str, sources: list[str], features: int, clusters: int, seed: int = 0) -> tuple[str, Trained]:
    path = f"{folder}/{name}.codebook.safetensors"
    layout = Layout.of(shared_worker().describe("", "embedded").codebook)
    training = Training(sources, layout, ReadOptions(), MODEL, name, path, features, clusters, seed, report=f"{path}.html")
    width = shared_worker().describe("embedded", "embedded", False).hidden_size
    return path, train_codebook(training, width, shared_worker(), Silent())


def mapped(folder: str, codebook: str, source: str) -> np.ndarray:
    path = f"{folder}/ids.tif"
    info = shared_worker().describe("embedded", codebook).codebook
    layout = Layout.of(info)
    with WarpedRaster.open(source, layout.gsd) as raster:
        model = Model("embedded", codebook, "cpu")
        perceptual_map(raster, layout, model, info, Outputs(ids=path), shared_worker(), Silent())
    return gdal.Open(path).ReadAsArray()


def patches(shape: tuple[int, int], image: np.ndarray) -> list[np.ndarray]:
    """The pixels of every patch that lies wholly on the image, row by row."""
    size = float(Layout.of(shared_worker().describe("", "embedded").codebook).patch_pixels)
    edges = [np.rint(np.arange(count + 1) * size).astype(int) for count in shape]
    return [
        image[y : edges[0][row + 1], x : edges[1][column + 1]]
        for row, y in enumerate(edges[0][:-1])
        for column, x in enumerate(edges[1][:-1])
    ]


def purity(ids: np.ndarray, labels: np.ndarray) -> float:
    counts = np.zeros((ids.max() + 1, labels.max() + 1), int)
    np.add.at(counts, (ids, labels), 1)
    return counts.max(axis=1).sum() / len(ids)


def agreement(folder: str, one: np.ndarray, other: np.ndarray) -> float:
    names = [f"{folder}/one.npy", f"{folder}/other.npy"]
    for name, ids in zip(names, (one, other)):
        np.save(name, ids.ravel())
    return float(clustering_side("agreement", *names))


def show_purity(folder: str, source: str) -> None:
    rgb, labels = sample_scene(PIXELS)
    print(f"{'purity':>10}{'clusters':>10}{'embedded encoder':>18}{'mean RGB':>10}{'largest class':>15}")
    for clusters in SIZES:
        ids = mapped(folder, train(folder, f"purity{clusters}", [source], 20_000, clusters)[0], source)
        shape = (ids.shape[0] - 1, ids.shape[1] - 1)
        truth = np.array([np.bincount(patch.ravel()).argmax() for patch in patches(shape, labels)])
        means = np.array([patch.reshape(-1, 3).mean(axis=0) for patch in patches(shape, rgb)], np.float32)
        np.save(f"{folder}/means.npy", means)
        clustering_side("rgb", f"{folder}/means.npy", clusters, f"{folder}/labels.npy")
        own = purity(ids[: shape[0], : shape[1]].ravel(), truth)
        floor = purity(np.load(f"{folder}/labels.npy"), truth)
        print(f"{'':10}{clusters:>10}{own:>18.3f}{floor:>10.3f}{np.bincount(truth).max() / len(truth):>15.3f}")


def main(images: list[str]) -> None:
    source = str(scene(PIXELS))
    sources = [*images, source]
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        seconds, maps = [], []
        for seed in (0, 1):
            start = time.monotonic()
            path, trained = train(folder, f"seed{seed}", sources, 6000, 300, seed)
            seconds.append(time.monotonic() - start)
            maps.append([mapped(folder, path, one) for one in sources])
        done = f"{trained.features} features of {len(sources)} rasters to {trained.clusters}"
        print(f"{done}: {max(seconds):.0f} s, report included")
        for one, (first, second) in zip(sources, zip(*maps)):
            agreed = agreement(folder, first, second)
            print(f"adjusted mutual information of two seeds' maps: {agreed:.3f}  {Path(one).name}")
        print(clustering_side("colors", path))
        show_purity(folder, source)


if __name__ == "__main__":
    main(sys.argv[1:])
