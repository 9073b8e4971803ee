"""The training from its first step to its last, through any number of stops."""

from __future__ import annotations

import json
import time
from pathlib import Path

import torch

from ..runtime.constants import PATCH
from . import checkpoints
from .distillation import Distillation
from .position_code import MAP_FARTHEST, for_tiles
from .recipe import Recipe
from .square_sampler import Ground
from .student import save_encoder
from .views import draw_views

MAP_TILE = 24 * PATCH
"""Of maps, and of the codebook. Larger than what is trained on: there is room for all that a patch's feature is made of."""
CHECKPOINT = "training.safetensors"
ENCODER = "encoder"
EVERY = 60.0
"""Seconds between two checkpoints."""


def generator_of(step: int, recipe: Recipe, device: torch.device) -> torch.Generator:
    """Return what a step's batch is drawn by: by the seed and the step's number alone, so that a stop changes nothing."""
    return torch.Generator(device).manual_seed(recipe.seed * 1_000_003 + step)


def train(recipe: Recipe, ground: Ground, folder: Path, until: int | None = None) -> Distillation:
    """Train, going on from `folder` where a checkpoint is there.

    Beside the checkpoint, losses.jsonl has a line for each step, and encoder/ the teacher as it is so far, for maps.

    Parameters
    ----------
    until
        A step to stop after, short of the recipe's end.

    Raises
    ------
    ValueError
        If the checkpoint is another recipe's, or there is nothing to learn.
    """
    folder.mkdir(parents=True, exist_ok=True)
    losses = folder / "losses.jsonl"
    # Sums in one order, so that going on ends as not stopping does.
    torch.use_deterministic_algorithms(ground.device.type == "cpu")
    run, checkpoint = Distillation(recipe, ground.tasks, ground.device), folder / CHECKPOINT
    if checkpoint.exists():
        checkpoints.load(run, checkpoint)
        # What came after the checkpoint is done, and logged, again.
        lines = losses.read_text(encoding="utf-8").splitlines(keepends=True)[: run.step]
        losses.write_text("".join(lines), encoding="utf-8")
    else:
        run.begin(draw_views(ground, generator_of(-1, recipe, ground.device), recipe.batch))
        losses.unlink(missing_ok=True)
    last = saved = time.monotonic()
    with losses.open("a", encoding="utf-8") as log:
        while run.done < 1 and (until is None or run.step < until):
            generator = generator_of(run.step, recipe, ground.device)
            measured = run.advance(draw_views(ground, generator, recipe.batch), generator)
            now = time.monotonic()
            run.seconds, last = run.seconds + now - last, now
            log.write(json.dumps({**measured, "seconds": round(run.seconds, 1)}) + "\n")
            log.flush()
            if now - saved > EVERY:
                keep(run, folder)
                saved = now
    keep(run, folder)
    return run


def keep(run: Distillation, folder: Path) -> None:
    """Write the checkpoint, and the encoder that it makes."""
    checkpoints.save(run, folder / CHECKPOINT)
    save_for_maps(run, folder / ENCODER)


def save_for_maps(run: Distillation, folder: Path) -> None:
    """Write the teacher as an encoder for maps."""
    save_encoder(for_tiles(run.teacher, MAP_TILE, MAP_FARTHEST), folder)
