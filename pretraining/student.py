"""The network: DINOv2 with registers, small, begun so that it sees colour and texture."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import torch
from transformers import Dinov2WithRegistersConfig, Dinov2WithRegistersModel

from ..models.encoder.checkpoint_loading import IMAGENET_MEAN, IMAGENET_STD
from ..runtime.constants import PATCH
from .position_code import POSITION, hold_place
from .views import TILE

WIDTH, LAYERS = 192, 6
HEAD = 64
"""Channels of an attention head."""


def new_encoder(seed: int, width: int = WIDTH, layers: int = LAYERS) -> Dinov2WithRegistersModel:
    """Return the network before training, for the tiles that it is trained on.

    Parameters
    ----------
    width
        Numbers of a feature, a multiple of 64; those of the position are 0.
    """
    config = Dinov2WithRegistersConfig(
        hidden_size=width,
        num_hidden_layers=layers,
        num_attention_heads=width // HEAD,
        mlp_ratio=4,
        image_size=TILE,
        patch_size=PATCH,
        num_register_tokens=4,
        layerscale_value=0.2,
    )
    torch.manual_seed(seed)
    model = Dinov2WithRegistersModel(config)
    draw_filters(model, torch.Generator().manual_seed(seed))
    begin_weights(model)
    hold_place(model, torch.ones(model.config.num_hidden_layers))
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
def begin_weights(model: Dinov2WithRegistersModel) -> None:
    """Draw weights as large as they must be for a signal to pass; attention begins by place alone, almost."""
    torch.nn.init.normal_(model.embeddings.register_tokens, std=0.02)
    for name, parameter in model.named_parameters():
        if name.endswith(("v_proj.weight", "o_proj.weight", "fc1.weight", "fc2.weight")):
            torch.nn.init.trunc_normal_(parameter, std=parameter.shape[1] ** -0.5)
        if name.endswith(("q_proj.weight", "k_proj.weight")):
            torch.nn.init.trunc_normal_(parameter, std=0.03)


def normalise(pixels: torch.Tensor) -> torch.Tensor:
    """Return uint8 (B, 3, h, w) as the network takes them."""
    mean, std = (torch.tensor(values, device=pixels.device).view(3, 1, 1) for values in (IMAGENET_MEAN, IMAGENET_STD))
    return (pixels.float() / 255 - mean) / std


def save_encoder(model: Dinov2WithRegistersModel, folder: Path) -> None:
    """Write a checkpoint as the large ones are written: configuration, image processor, float16 safetensors."""
    half = Dinov2WithRegistersModel(model.config)
    half.load_state_dict(model.state_dict())
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as name:
        part = Path(name)
        half.half().save_pretrained(part)
        processor = {
            "image_processor_type": "BitImageProcessor",
            "image_mean": IMAGENET_MEAN,
            "image_std": IMAGENET_STD,
        }
        (part / "preprocessor_config.json").write_text(json.dumps(processor, indent=2) + "\n", encoding="utf-8")
        # What was there stays whole until all of the new one is.
        for file in part.iterdir():
            file.chmod(0o644)
            file.replace(folder / file.name)
