"""What the embedded encoder's features are worth for a map, beside colour and texture, random weights, and other encoders.

On made-up scenes of palettes that nothing was trained on, with their labels, and without labels on an image's southern part,
which training leaves out: share of patches that are right (k-NN, linear probe, next to a border), purity of 64 and 256
clusters, share of ids that stay when the tiles' grid shifts by half of what a tile adds to the map, which is as far as it
can, or the picture changes a little. The embedded encoder has the tiles and the ids of the codebook that ships; any other
row has DINOv2's usual tile (224, margin 3) and one of 512 clusters fitted here. On real pictures with real labels, at places
that nothing was learned at, mean recall of the classes (_real_ground.py). Last, speed.

embedded_encoder.py [--encoder FOLDER_OR_ID]... [--image PATH] [--imagery FOLDER] [--scenes N] [--card FILE]
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

try:
    import torch
except ImportError:  # QGIS's Python: on to the worker's.
    from geocentroids.runtime.environment.worker_python import worker_python

    os.execv(worker_python(), [worker_python(), *sys.argv])

import numpy as np
from _encoder_measures import (
    DISTURBANCES,
    Assign,
    Encode,
    Scenes,
    Tiling,
    color_and_deviation,
    descriptors,
    encoding,
    fitted,
    recognition,
    shipped,
    steadiness,
    windows,
)
from _real_ground import real_row
from _torch_side import base_architecture
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.embedded_files import EMBEDDED_CODEBOOK
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from geocentroids.pretraining.imagery import TASKS
from geocentroids.pretraining.landscape_cache import split_image
from geocentroids.pretraining.position_code import for_tiles
from geocentroids.pretraining.student import new_encoder, save_encoder
from geocentroids.runtime.constants import PATCH

COLUMNS = (
    *("knn", "probe", "borders", "purity64", "purity256"),
    *(column for task in TASKS for column in (task, f"{task} k-NN")),
    *("seam", *DISTURBANCES),
)
PATCHES = 2048
ROUNDS, TRIES = 5, 3
MEASURED = "## Measured"


def row(
    encode: Encode, assign: Assign | None, shift: int, bank: Scenes, asked: Scenes, held_out: list[np.ndarray]
) -> tuple[dict, dict]:
    """Return the measures on scenes, and those on the held-out part of an image."""
    known, query = (np.stack([encode(rgb, 0) for rgb in scenes.rgb]) for scenes in (bank, asked))
    assign = assign or fitted(known)
    measured = recognition(known, bank.labels, query, asked.labels)
    return measured | steadiness(encode, assign, asked.rgb, shift), steadiness(encode, assign, held_out, shift)


def table(rows: dict[str, dict]) -> str:
    columns = [column for column in COLUMNS if any(column in measured for measured in rows.values())]
    lines = ["| % | " + " | ".join(columns) + " |", "| --- |" + " ---: |" * len(columns)]
    for name, measured in rows.items():
        lines.append(f"| {name} | " + " | ".join(f"{100 * measured[column]:.1f}" for column in columns) + " |")
    return "\n".join(lines)


@torch.inference_mode()
def speed_ratio(own: Tiling) -> str:
    """Patches per second beside DINOv2 base's, each at its own tile, turn by turn, in the CPU's own precision; medians."""
    with tempfile.TemporaryDirectory() as folder:
        save_encoder(base_architecture(), Path(folder))
        encoders = [PatchEncoder(name, device="cpu") for name in (folder, "embedded")]
    usual, speeds = Tiling(), ([], [])
    for _ in range(ROUNDS):
        for encoder, tiling, measured in zip(encoders, (usual, own), speeds):
            patches = (tiling.tile // PATCH) ** 2
            tiles = max(1, PATCHES // patches)
            pixels = torch.randn(tiles, 3, tiling.tile, tiling.tile).to(getattr(torch, encoder.precision))
            for _ in range(TRIES):
                start = time.perf_counter()
                encoder._forward(pixels)
                measured.append(tiles * patches / (time.perf_counter() - start))
    base, embedded = map(statistics.median, speeds)
    ratio = embedded / base
    useful = ratio * own.kept / usual.kept
    return (
        f"{embedded:,.0f} patches/s, DINOv2 base {base:,.0f}: {ratio:.1f} times as fast, {useful:.1f} "
        f"times where only those count that are not thrown away ({encoders[1].precision}, {torch.get_num_threads()} threads)"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--encoder", action="append", default=[], help="a checkpoint folder or hub id, for one more row"
    )
    parser.add_argument("--image", type=Path, help="an RGB image at 0.25 m a pixel, its collar black")
    parser.add_argument("--imagery", type=Path, help="a folder of open imagery with labels and its manifest.csv")
    parser.add_argument("--scenes", type=int, default=100, help="scenes to learn from, and as many to answer on")
    parser.add_argument("--card", type=Path, help="a model card whose measured part is written anew")
    options = parser.parse_args()

    bank, asked = Scenes.draw(options.scenes, 0), Scenes.draw(options.scenes, 1000)
    held_out = list(windows(split_image(options.image)[1])) if options.image else []
    codebook = Codebook.load(EMBEDDED_CODEBOOK)
    own, usual = Tiling(codebook.tile, codebook.margin), Tiling()
    with tempfile.TemporaryDirectory() as folder:
        save_encoder(for_tiles(new_encoder(0), own.tile), Path(folder))
        encoders: dict[str, tuple[Encode, Assign | None, int]] = {
            "colour and deviation": (color_and_deviation, None, own.half),
            "the descriptors it learns": (descriptors, None, own.half),
            "embedded, random weights": (encoding(PatchEncoder(folder, device="cpu"), own), None, own.half),
        }
    encoders["**embedded**"] = encoding(PatchEncoder("embedded", device="cpu"), own), shipped(codebook), own.half
    encoders |= {name: (encoding(PatchEncoder(name), usual), None, usual.half) for name in options.encoder}

    scenes, image = {}, {}
    for name, (encode, assign, shift) in encoders.items():
        scenes[name], image[name] = row(encode, assign, shift, bank, asked, held_out)
        print(f"{name}: {scenes[name]['knn']:.3f}", file=sys.stderr)
    patches = asked.labels.size
    text = f"{options.scenes} unseen scenes, {patches:,} patches:\n\n{table(scenes)}\n"
    if held_out:
        text += f"\nThe image's part that was held out, {len(held_out)} windows:\n\n{table(image)}\n"
    if options.imagery:
        real = {name: real_row(options.imagery, *encoder) for name, encoder in encoders.items()}
        text += f"\nReal ground at places that are held out, mean recall of the classes:\n\n{table(real)}\n"
    text += f"\nSpeed: {speed_ratio(own)}.\n"
    print(text)
    if options.card:
        before = options.card.read_text(encoding="utf-8").split(MEASURED)[0]
        options.card.write_text(f"{before}{MEASURED}\n{text}", encoding="utf-8")


if __name__ == "__main__":
    main()
