"""The position code: by it attention knows how far patches are from each other, and nothing else in the network does.

A position code of waves fills channels of its own. Each head compares them, so that it knows how far one patch is from
another and looks less the farther it is; nothing else reads or writes them. A feature is therefore made of what lies around
its patch, wherever the tile begins, and ids do not change at seams. Such attention to relative places is a convolution whose
weights also depend on what is seen (Cordonnier et al. 2020).
"""

from __future__ import annotations

import copy
import math
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import torch
from transformers import Dinov2WithRegistersModel

WAVELENGTHS = (24.0, 64.0)
"""Of the position code, patches: the longer one tells the tile's two ends apart, the shorter one neighbours."""
PHASES = 3
"""Shifted waves of each length: three add up to nothing, with one energy everywhere, so that no norm knows the place."""
POSITION = 2 * PHASES * len(WAVELENGTHS)
"""Channels that hold the place and nothing else."""
FEATURE = slice(POSITION, None)
"""Channels of the feature. The last norm lets nothing through of the others."""
KEYS = 4 * len(WAVELENGTHS)
"""Numbers of a head's query and key that compare places; the others compare what is seen."""
AMPLITUDE = 2.0
UNPLACED = ("o_proj.weight", "o_proj.bias", "fc2.weight", "fc2.bias", "norm1.bias", "layernorm.weight", "layernorm.bias")
"""Parameters whose numbers for the position are 0."""
TOKENS = 5
"""The class token and four registers."""
NEAREST, FARTHEST = 0.7, 3.0
"""Deviation of the first and the last head's attention where all look alike, patches, in training."""
MAP_FARTHEST = 2.0
"""The last head's for maps: what it saw farther off made ids change at seams, and told little."""


def reaches(heads: int, farthest: float = FARTHEST) -> list[float]:
    """Return the deviation of each head's attention where all look alike, patches."""
    return np.geomspace(NEAREST, farthest, heads).tolist()


@torch.no_grad()
def hold_place(model: Dinov2WithRegistersModel, energies: torch.Tensor, farthest: float = FARTHEST) -> None:
    """Write what is not learned: the position code, who compares it, and that nothing else does. For after each step.

    Parameters
    ----------
    energies
        (layers,): the variance over channels of the tokens that enter each layer, on average. The norm divides by its root;
        for the position that is undone, lest heads look farther as what is seen grows.
    farthest
        The deviation of the last head's attention where all look alike, patches.
    """
    embeddings, heads = model.embeddings, model.config.num_attention_heads
    width = model.config.hidden_size // heads
    grid = math.isqrt(embeddings.position_embeddings.shape[1] - 1)
    embeddings.position_embeddings.copy_(_place_code(grid, model.config.hidden_size))
    embeddings.mask_token[:, :POSITION] = 0
    embeddings.register_tokens[..., :POSITION] = 0
    embeddings.patch_embeddings.projection.weight[:POSITION] = 0
    embeddings.patch_embeddings.projection.bias[:POSITION] = 0
    for layer, energy in zip(model.encoder.layer, energies):
        layer.norm1.weight[:POSITION] = energy.sqrt()
    compared = _comparison()
    for name, parameter in model.named_parameters():
        if name.endswith(("v_proj.weight", "fc1.weight")):
            parameter[:, :POSITION] = 0
        elif name.endswith(UNPLACED):
            parameter[:POSITION] = 0
        elif name.endswith(("q_proj.weight", "k_proj.weight")):
            parameter[:, :POSITION] = 0
            for head, reach in enumerate(reaches(heads, farthest)):
                rows = parameter[head * width : head * width + KEYS]
                rows.zero_()
                rows[:, :POSITION] = _gain(reach, width) * compared
        elif name.endswith(("q_proj.bias", "k_proj.bias")):
            parameter.view(heads, width)[:, :KEYS] = 0


def energies_held(model: Dinov2WithRegistersModel) -> torch.Tensor:
    """Return the (layers,) energies that the network was last given."""
    return torch.stack([layer.norm1.weight.detach()[0].square() for layer in model.encoder.layer])


@contextmanager
def energies_seen(model: Dinov2WithRegistersModel) -> Iterator[list[torch.Tensor]]:
    """Within, each forward adds the energies of the patches' tokens that enter the layers to a list."""
    found: list[torch.Tensor] = []

    def hook(_: torch.nn.Module, inputs: tuple[torch.Tensor, ...]) -> None:
        found.append(inputs[0].detach()[:, TOKENS:].float().var(-1, unbiased=False).mean())

    hooks = [layer.norm1.register_forward_pre_hook(hook) for layer in model.encoder.layer]
    try:
        yield found
    finally:
        for handle in hooks:
            handle.remove()


def for_tiles(
    model: Dinov2WithRegistersModel, side: int, farthest: float = FARTHEST
) -> Dinov2WithRegistersModel:
    """Return the network for tiles of another side, model pixels: the position code goes on, it is not stretched.

    Parameters
    ----------
    farthest
        As for `hold_place`. Another one than in training lets heads look less far, or farther.
    """
    config = copy.deepcopy(model.config)
    config.image_size = side
    other = Dinov2WithRegistersModel(config)
    weights = {**model.state_dict()}
    del weights["embeddings.position_embeddings"]
    other.load_state_dict(weights, strict=False)
    hold_place(other, energies_held(model).cpu(), farthest)
    return other.eval()


def _place_code(grid: int, channels: int) -> torch.Tensor:
    """Return (1, 1 + grid * grid, channels): waves along rows and columns, in `PHASES` phases; nothing for the class."""
    place = torch.arange(grid, dtype=torch.float32)
    phases = [2 * torch.pi * step / PHASES for step in range(PHASES)]
    waves = torch.stack([torch.cos(2 * torch.pi * place / length + phase) for length in WAVELENGTHS for phase in phases], 1)
    code = torch.zeros(1, 1 + grid * grid, channels)
    code[0, 1:, : POSITION // 2] = waves.repeat_interleave(grid, 0)
    code[0, 1:, POSITION // 2 : POSITION] = waves.repeat(grid, 1)
    return AMPLITUDE * code


def _comparison() -> torch.Tensor:
    """Return (KEYS, POSITION): from waves in `PHASES` phases to their cosine and sine, blind to what all phases share."""
    phases = torch.tensor([2 * torch.pi * step / PHASES for step in range(PHASES)])
    pair = torch.stack([phases.cos(), -phases.sin()]) * 2 / PHASES
    return torch.block_diag(*[pair] * (2 * len(WAVELENGTHS)))


def _gain(reach: float, width: int) -> float:
    """Return the scale of queries and keys with which attention falls with the distance as a Gaussian of that deviation."""
    fall = sum(1 - math.cos(2 * math.pi / length) for length in WAVELENGTHS)
    return (width**0.5 / (2 * reach**2 * fall)) ** 0.5 / AMPLITUDE
