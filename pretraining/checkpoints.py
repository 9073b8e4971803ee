"""A training on disk: everything that going on needs, in one file that is whole or not there."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file

from .distillation import KEPT, Distillation
from .recipe import Recipe

MODULES = ("student", "teacher", "heads")


def save(run: Distillation, path: Path) -> None:
    """Write a training's state."""
    tensors = {f"{part}.{name}": tensor for part in MODULES for name, tensor in getattr(run, part).state_dict().items()}
    tensors |= {name: getattr(run, name).detach() for name in KEPT}
    for number, optimiser in enumerate(run.optimisers):
        for index, state in optimiser.state_dict()["state"].items():
            tensors |= {f"optimiser{number}.{index}.{name}": value for name, value in state.items()}
    progress = {"step": run.step, "seconds": run.seconds, "seeded": run.seeded, "recipe": _shape(run.recipe)}
    part = path.with_suffix(".part")
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, part, {"progress": json.dumps(progress)})
    part.replace(path)


@torch.no_grad()
def load(run: Distillation, path: Path) -> None:
    """Let a training go on from a state.

    Raises
    ------
    ValueError
        If it is another recipe's.
    """
    with safe_open(path, "pt") as file:
        progress = json.loads(file.metadata()["progress"])
    if progress.get("recipe") != _shape(run.recipe):
        raise ValueError(f"'{path}' is a training by another recipe: go on with its options, or give another folder.")
    # On the processor, where optimisers keep their count of steps.
    tensors = load_file(path)

    def part(prefix: str) -> dict[str, torch.Tensor]:
        return {name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)}

    for name in MODULES:
        getattr(run, name).load_state_dict(part(f"{name}."))
    for name in KEPT:
        getattr(run, name).copy_(tensors[name])
    run.step, run.seconds, run.seeded = progress["step"], progress["seconds"], progress["seeded"]
    for number, optimiser in enumerate(run.optimisers):
        state: dict[int, dict[str, torch.Tensor]] = {}
        for name, value in part(f"optimiser{number}.").items():
            index, key = name.split(".")
            state.setdefault(int(index), {})[key] = value
        optimiser.load_state_dict({**optimiser.state_dict(), "state": state})


def _shape(recipe: Recipe) -> dict[str, object]:
    """Return the recipe without what may change between two runs of one training: how long it takes, and its batches."""
    return {name: value for name, value in asdict(recipe).items() if name not in ("steps", "minutes", "batch")}
