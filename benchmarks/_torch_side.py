"""The parts of the benchmarks that need torch; run by `_setup.torch_side` in the worker's Python, prints JSON.

prepare FOLDER CODEBOOK IMAGE           the base architecture at seeded random weights, and centroids drawn from its features
reference FOLDER CODEBOOK IMAGE N       the reference procedure on N tiles: CPU, fp32, batch 1, lookup feature by feature
forward FOLDER DEVICE PRECISION TILE N  the bare batched forward of about N patches, transformers' own
last_layer FOLDER CODEBOOK DEVICE PRECISION IMAGE N  N rounds with the last layer whole and for what is kept, in turns
products DEVICE PRECISION               how fast large matrices are multiplied
differences COLORS MAPS                 mean CIEDE2000 of each map of ids (.npy, stacked) to the first of them
"""

from __future__ import annotations

import json
import sys
import time
from fractions import Fraction
from pathlib import Path

import numpy as np
import torch
from _base_network import base_architecture, seconds_of
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.codebook.colors import embedding_to_colors, to_euclidean, to_lab
from geocentroids.models.codebook.embedding import embed
from geocentroids.models.devices import NUMBER_TYPES
from geocentroids.models.encoder.patch_encoder import PatchEncoder, default_batch, multiply_in_int8
from geocentroids.models.heads.lookup import Lookup
from geocentroids.runtime.constants import PATCH
from PIL import Image
from skimage.color import deltaE_ciede2000
from torch.utils.flop_counter import FlopCounterMode
from transformers import AutoModel
from transformers.models.bit.image_processing_pil_bit import BitImageProcessorPil

CENTROIDS = 6144
TILE_PIXELS = 224
PATCHES = 256
MATRIX, PRODUCTS = 8192, 50


def reference_processor() -> BitImageProcessorPil:
    """The image processor of the published checkpoint."""
    return BitImageProcessorPil(
        do_resize=True,
        size={"shortest_edge": 256},
        resample=3,
        do_center_crop=True,
        crop_size={"height": 224, "width": 224},
        do_rescale=True,
        rescale_factor=1 / 255,
        do_normalize=True,
        image_mean=[0.485, 0.456, 0.406],
        image_std=[0.229, 0.224, 0.225],
        do_convert_rgb=True,
    )


def tiles(image: str, count: int) -> list[np.ndarray]:
    pixels = np.load(image)
    rng = np.random.default_rng(1)
    return [
        pixels[y : y + TILE_PIXELS, x : x + TILE_PIXELS]
        for y, x in rng.integers(0, len(pixels) - TILE_PIXELS, (count, 2))
    ]


def tile_features(encoder: PatchEncoder, tile: np.ndarray) -> torch.Tensor:
    """The features (256, D) of a tile of 224 source pixels, as the reference crops it."""
    features, _ = encoder.encode(
        np.ascontiguousarray(tile),
        np.ones(tile.shape[:2], bool),
        scale=Fraction(8, 7),
        offset=(16, 16),
        shape=(16, 16),
        tile=224,
        margin=0,
    )
    return features.flatten(0, 1)


def prepare(folder: str, codebook: str, image: str) -> dict:
    torch.manual_seed(0)
    base_architecture().save_pretrained(folder)
    encoder = PatchEncoder(folder, device="cpu", precision="float32")
    rows = [tile_features(encoder, tile).numpy() for tile in tiles(image, CENTROIDS // PATCHES)]
    centroids = np.concatenate(rows).astype(np.float32)
    Codebook(
        centroids=centroids,
        colors=embedding_to_colors(embed(to_euclidean(centroids, "inner_product"))),
        name="base-random",
        encoder=folder,
    ).save(codebook)
    return {}


@torch.inference_mode()
def reference(folder: str, codebook: str, image: str, count: str) -> dict:
    model = AutoModel.from_pretrained(Path(folder)).float().eval()
    processor = reference_processor()
    book = Codebook.load(codebook)
    centroids = book.centroids.astype(np.float32)
    half_squares = 0.5 * (centroids**2).sum(axis=1) if book.metric == "l2" else 0.0
    cut = [Image.fromarray(tile) for tile in tiles(image, int(count))]
    extra = model.config.num_register_tokens + 1
    model(**processor(images=cut[0], return_tensors="pt"))
    start = time.perf_counter()
    for tile in cut:
        tokens = model(**processor(images=tile, return_tensors="pt")).last_hidden_state[0, extra:]
        for feature in tokens.numpy().astype(np.float16):
            np.argmax(centroids @ feature.astype(np.float32) - half_squares)
    return {"patches_per_second": PATCHES * len(cut) / (time.perf_counter() - start)}


@torch.inference_mode()
def forward(folder: str, device: str, precision: str, tile: str, patches: str) -> dict:
    dtype, side = NUMBER_TYPES[precision], int(tile)
    model = AutoModel.from_pretrained(Path(folder)).eval().to(device, dtype)
    batch, tokens = default_batch(torch.device(device).type, side), (side // PATCH) ** 2
    if precision == "int8":
        batch = 1
        multiply_in_int8(model)
    pixels = torch.randn(batch, 3, side, side).to(device, dtype)
    with FlopCounterMode(display=False) as counter:
        model(pixels)
    rounds = -(-int(patches) // (batch * tokens))
    seconds = seconds_of(lambda: model(pixels), rounds, device)
    return {
        "patches_per_second": rounds * batch * tokens / seconds,
        "teraflops": rounds * counter.get_total_flops() / seconds / 1e12,
    }


@torch.inference_mode()
def last_layer(folder: str, codebook: str, device: str, precision: str, image: str, rounds: str) -> dict:
    """Compare the forward that computes the last layer for the kept patches alone with transformers' whole one."""
    book, encoder = Codebook.load(codebook), PatchEncoder(folder, device, precision)
    pixels = np.load(image)
    count = default_batch(torch.device(device).type, book.tile)
    places = np.random.default_rng(2).integers(0, len(pixels) - book.tile, (count, 2))
    cut = np.stack([pixels[y : y + book.tile, x : x + book.tile].transpose(2, 0, 1) for y, x in places])
    batch = encoder._normalised(torch.from_numpy(cut))
    inner = slice(book.margin, book.tile // PATCH - book.margin)
    grid = torch.arange((book.tile // PATCH) ** 2, device=batch.device).view(book.tile // PATCH, -1)
    tokens = encoder._extra_tokens + grid[inner, inner].flatten()
    ways = {
        "whole": lambda: encoder._model(batch).last_hidden_state[:, tokens],
        "kept": lambda: encoder._forward(batch, inner),
    }
    lookup = Lookup(book, device)
    ids = [lookup.nearest(way().flatten(0, 1))[0] for way in ways.values()]
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(int(rounds)):
        for name, way in ways.items():
            best[name] = min(best[name], seconds_of(way, 1, device))
    return {"gain": best["whole"] / best["kept"], "same_ids": float((ids[0] == ids[1]).float().mean())}


@torch.inference_mode()
def products(device: str, precision: str) -> dict:
    one, other = (torch.randn(MATRIX, MATRIX).to(device, NUMBER_TYPES[precision]) for _ in range(2))
    return {"teraflops": PRODUCTS * 2 * MATRIX**3 / seconds_of(lambda: one @ other, PRODUCTS, device) / 1e12}


def differences(colors: str, maps: str) -> dict:
    lab, ids = to_lab(np.load(colors)), np.load(maps)
    return {"differences": [float(deltaE_ciede2000(lab[ids[0]], lab[others]).mean()) for others in ids]}


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    commands = [prepare, reference, forward, last_layer, products, differences]
    print(json.dumps({work.__name__: work for work in commands}[command](*arguments)))
