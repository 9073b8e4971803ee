"""A trained encoder, with a codebook of real pictures and drawn scenes together, to what ships: models/embedded/."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import torch

from ..models.codebook.codebook_training import fit_codebook
from ..models.embedded_files import EMBEDDED_CODEBOOK, EMBEDDED_ENCODER
from ..models.encoder.patch_encoder import PatchEncoder
from ..runtime.constants import PATCH
from .distillation import Distillation
from .square_sampler import Ground
from .training import MAP_TILE, generator_of, save_for_maps

MAP_MARGIN = 5
ROWS = 60_000
SQUARES = 16
CARD = Path(__file__).with_name("card.md")


def codebook_features(encoder: PatchEncoder, ground: Ground, generator: torch.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Return (ROWS, D) float32, of length 1: features of squares, a tile of each; and (ROWS, 3) mean RGB."""
    features: list[np.ndarray] = []
    means: list[np.ndarray] = []
    while sum(map(len, features)) < ROWS:
        squares = ground.squares(generator, SQUARES, MAP_TILE, jitter=False)
        found, valid, seen = encoder.encode_tiles(
            squares.pixels.permute(0, 2, 3, 1).cpu().numpy(),
            squares.covered.repeat_interleave(PATCH, 1).repeat_interleave(PATCH, 2).cpu().numpy(),
            np.zeros((SQUARES, 2), int),
            scale=Fraction(1),
            tile=MAP_TILE,
            margin=MAP_MARGIN,
        )
        features.append(found.cpu().numpy()[valid])
        means.append(seen[valid])
    rows = np.concatenate(features)[:ROWS]
    return rows / np.linalg.norm(rows, axis=1, keepdims=True), np.concatenate(means)[:ROWS]


def ship(run: Distillation, ground: Ground, clusters: int, sources: list[str]) -> None:
    """Write encoder, codebook and model card; the codebook names the sources of real pictures."""
    save_for_maps(run, EMBEDDED_ENCODER)
    generator = generator_of(-2, run.recipe, ground.device)
    features, means = codebook_features(PatchEncoder("embedded", str(ground.device)), ground, generator)
    fit_codebook(
        features,
        clusters,
        "embedded",
        "embedded",
        run.recipe.seed,
        means,
        metric="cosine",
        tile=MAP_TILE,
        margin=MAP_MARGIN,
        licence="GPL-2.0-or-later",
        attribution=f"GeoCentroids; trained in part on {', '.join(sources)}" if sources else "GeoCentroids",
    ).save(EMBEDDED_CODEBOOK)
    (EMBEDDED_ENCODER / "README.md").write_text(CARD.read_text(encoding="utf-8"), encoding="utf-8")
