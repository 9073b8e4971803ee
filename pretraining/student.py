"""The network: DINOv2 with registers, small, begun so that it sees colour and texture and looks at its neighbours."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from transformers import Dinov2WithRegistersConfig, Dinov2WithRegistersModel

from ..models.encoder import IMAGENET_MEAN, IMAGENET_STD
from .views import GRID, PATCH, TILE

WAVELENGTHS = (6.0, 12.0, 24.0, 48.0)
"""Of the position code, patches."""
POSITION = 4 * len(WAVELENGTHS)
SHARPNESS = (8.0, 8.0, 6.0, 6.0, 4.0, 4.0)
"""How strongly each head begins by looking near: attention falls by exp(-sharpness / 6) or so at one patch."""


def new_encoder(seed: int) -> Dinov2WithRegistersModel:
    """Return the network before training."""
    config = Dinov2WithRegistersConfig(
        hidden_size=192,
        num_hidden_layers=5,
        num_attention_heads=6,
        mlp_ratio=4,
        image_size=TILE,
        patch_size=PATCH,
        num_register_tokens=4,
        layerscale_value=0.2,
    )
    torch.manual_seed(seed)
    model = Dinov2WithRegistersModel(config)
    draw_filters(model, torch.Generator().manual_seed(seed))
    look_near(model)
    return model


@torch.no_grad()
def draw_filters(model: Dinov2WithRegistersModel, generator: torch.Generator) -> None:
    """Draw the patch embedding as waves of mixed colour and frequency; the first channels are the position's."""
    patches = model.embeddings.patch_embeddings.projection
    axis = torch.arange(PATCH) - (PATCH - 1) / 2
    envelope = torch.exp(-(axis[:, None] ** 2 + axis[None] ** 2) / 50)
    patches.weight.zero_()
    patches.bias.zero_()
    for index in range(POSITION, patches.out_channels):
        color = torch.randn(3, 1, 1, generator=generator)
        if index % 3 == 0:
            color -= color.mean()
        flat = index % 4 == 0
        cycles, angle, phase = torch.rand(3, generator=generator).tolist()
        angle, phase = angle * 2 * torch.pi, phase * 2 * torch.pi
        along = axis[:, None] * torch.sin(torch.tensor(angle)) + axis[None] * torch.cos(torch.tensor(angle))
        wave = torch.ones_like(envelope) if flat else torch.cos(torch.pi * (0.5 + 9 * cycles) * along / PATCH + phase)
        filters = color * wave * envelope
        patches.weight[index] = filters / filters.norm() / (8.0 if flat else 5.0)


@torch.no_grad()
def look_near(model: Dinov2WithRegistersModel) -> None:
    """Write sines of the place into the first channels, and let each head begin by comparing them.

    Nothing else reads or writes those channels at first, and the last norm drops them: a feature that knew its place in the
    tile would jump at every seam.
    """
    place = torch.arange(GRID, dtype=torch.float32)
    waves = torch.cat(
        [f(2 * torch.pi * place / length)[None] for length in WAVELENGTHS for f in (torch.sin, torch.cos)]
    )
    half = len(waves)
    code = torch.zeros(1, 1 + GRID * GRID, model.config.hidden_size)
    code[0, 1:, :half] = waves.T.repeat_interleave(GRID, 0)
    code[0, 1:, half:POSITION] = waves.T.repeat(GRID, 1)
    model.embeddings.position_embeddings.copy_(2 * code)
    torch.nn.init.normal_(model.embeddings.register_tokens, std=0.02)
    width = model.config.hidden_size // model.config.num_attention_heads
    # After the norm, the code holds about a third of the channels' energy, hence this scale.
    energy = model.config.hidden_size / 3
    for name, parameter in model.named_parameters():
        if name.endswith(("v_proj.weight", "o_proj.weight", "fc1.weight", "fc2.weight")):
            torch.nn.init.trunc_normal_(parameter, std=parameter.shape[1] ** -0.5)
        if name.endswith(("v_proj.weight", "fc1.weight")):
            parameter[:, :POSITION] = 0
        if name.endswith(("o_proj.weight", "fc2.weight", "layernorm.weight")):
            parameter[:POSITION] = 0
        if name.endswith(("q_proj.weight", "k_proj.weight")):
            torch.nn.init.trunc_normal_(parameter, std=0.03)
            for head, sharpness in enumerate(SHARPNESS):
                gain = (sharpness * width**0.5 / energy) ** 0.5
                parameter[head * width : head * width + POSITION, :POSITION] += gain * torch.eye(POSITION)


def normalise(pixels: torch.Tensor) -> torch.Tensor:
    """Return uint8 (B, 3, h, w) as the network takes them."""
    mean, std = (torch.tensor(values, device=pixels.device).view(3, 1, 1) for values in (IMAGENET_MEAN, IMAGENET_STD))
    return (pixels.float() / 255 - mean) / std


def save_encoder(model: Dinov2WithRegistersModel, folder: Path) -> None:
    """Write a checkpoint as the large ones are written: configuration, image processor, float16 safetensors."""
    half = Dinov2WithRegistersModel(model.config)
    half.load_state_dict(model.state_dict())
    half.half().save_pretrained(folder)
    (folder / "model.safetensors").chmod(0o644)
    processor = {
        "image_processor_type": "BitImageProcessor",
        "image_mean": IMAGENET_MEAN,
        "image_std": IMAGENET_STD,
    }
    (folder / "preprocessor_config.json").write_text(json.dumps(processor, indent=2) + "\n", encoding="utf-8")
