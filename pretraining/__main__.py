"""Makes models/embedded/ anew: scenes, training, checkpoint, codebook, model card.

python -m geocentroids.pretraining FOLDER [--image PATH]

FOLDER keeps the scenes, the losses and the state of the training, which goes on from there when it is started again.
"""

from __future__ import annotations

import argparse
import logging
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from ..models.codebook.codebook_training import fit_codebook
from ..models.download_cache import EMBEDDED
from ..models.encoder.patch_encoder import PatchEncoder
from ..runtime.constants import PUBLISHED_SCALE
from .distillation import Recipe, train
from .place import for_tiles
from .scenes import Source, draw_scenes, split_image
from .student import save_encoder

SCENES = 1500
CLUSTERS = 512
MAP_TILE, MAP_MARGIN = 336, 5
"""Of maps, and of the codebook. Larger than what is trained on: there is room for all that a patch's feature is made of."""
SHARE = 0.5
"""The part of the codebook's features that comes from the image, where there is one."""
ROWS = 60_000
CARD = Path(__file__).with_name("card.md")
log = logging.getLogger(__name__)


def squares(source: Source, seed: int, pixels: int) -> Iterator[np.ndarray]:
    """Yield squares of ground without end."""
    rng = np.random.default_rng(seed)
    while True:
        yield source.square(rng, pixels)


def codebook_features(encoder: PatchEncoder, source: Source, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (ROWS, D) float32, of length 1: features of squares, a tile of each; and (ROWS, 3) mean RGB."""
    # A multiple of the scale's denominator.
    unit = PUBLISHED_SCALE.denominator
    pixels = int(MAP_TILE / PUBLISHED_SCALE) // unit * unit + unit
    features: list[np.ndarray] = []
    means: list[np.ndarray] = []
    for rgb in squares(source, seed, pixels):
        found, _, seen = encoder.encode_tiles(
            np.array(rgb)[None],
            np.ones((1, *rgb.shape[:2]), bool),
            np.zeros((1, 2), int),
            scale=PUBLISHED_SCALE,
            tile=MAP_TILE,
            margin=MAP_MARGIN,
        )
        features.append(found.flatten(0, 2).cpu().numpy())
        means.append(seen.reshape(-1, 3))
        if sum(map(len, features)) >= ROWS:
            break
    rows = np.concatenate(features)[:ROWS]
    return rows / np.linalg.norm(rows, axis=1, keepdims=True), np.concatenate(means)[:ROWS]


def main() -> None:
    """Do it all; what is there already is not made again."""
    logging.basicConfig(level=logging.INFO, format="embedded: %(message)s")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where scenes, losses and the training's state are kept")
    parser.add_argument(
        "--image", type=Path, help="an RGB image at 0.25 m, its collar black; its southern part is left out"
    )
    parser.add_argument("--steps", type=int, default=Recipe.steps)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options = parser.parse_args()
    recipe = replace(Recipe(), steps=options.steps)

    log.info("drawing %d scenes", SCENES)
    scenes = draw_scenes(options.folder / "scenes", SCENES, os.cpu_count() or 1)
    image = split_image(options.image)[0] if options.image else None
    log.info("training, %d steps; losses in %s", recipe.steps, options.folder / "losses.jsonl")
    run = train(recipe, Source(scenes, image), options.folder, options.device)
    save_encoder(for_tiles(run.teacher.cpu(), MAP_TILE), EMBEDDED / "encoder")

    log.info("fitting the codebook")
    features, means = codebook_features(PatchEncoder("embedded", options.device), Source(scenes, image, SHARE), recipe.seed)
    fit_codebook(
        features,
        CLUSTERS,
        "embedded",
        "embedded",
        recipe.seed,
        means,
        metric="cosine",
        tile=MAP_TILE,
        margin=MAP_MARGIN,
        licence="GPL-2.0-or-later",
        attribution="GeoCentroids" + (f"; trained in part on {options.image.stem}" if options.image else ""),
    ).save(EMBEDDED / "embedded.codebook.safetensors")
    (EMBEDDED / "encoder" / "README.md").write_text(CARD.read_text(encoding="utf-8"), encoding="utf-8")


if __name__ == "__main__":
    main()
