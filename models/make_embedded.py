"""Makes the checkpoint and codebook that ship: `python -m geocentroids.models.make_embedded SCENE.npy`.

The encoder is DINOv2 with registers in form, and **not trained**: seeded random weights, drawn so that a patch's colour and
texture pass through. It is there so that everything works with nothing downloaded, not for its eye.
"""

from __future__ import annotations

import json
import sys
from fractions import Fraction
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file
from transformers import Dinov2WithRegistersConfig, Dinov2WithRegistersModel

from .cache import EMBEDDED
from .encoder import IMAGENET_MEAN, IMAGENET_STD, PatchEncoder
from .training import fit_codebook

SEED = 20
CLUSTERS = 512
TILE = 224
MARGIN = 3
SCALE = Fraction(8, 7)
CARD = """# Embedded encoder: untrained

DINOv2 with registers in form (hidden {hidden}, {layers} layers, 4 registers), **seeded random weights**, made by
`models/make_embedded.py`. It tells colours and textures apart and knows nothing of what they are; use DINOv2 base for a map
that means something. Licence: GPL-2.0-or-later, as GeoCentroids.
"""


def make_encoder(folder: Path) -> None:
    """Write the checkpoint to `folder`, in Hugging Face format, float16."""
    config = Dinov2WithRegistersConfig(
        hidden_size=128,
        num_hidden_layers=4,
        num_attention_heads=4,
        mlp_ratio=2,
        image_size=TILE,
        patch_size=14,
        num_register_tokens=4,
        layerscale_value=0.15,
    )
    torch.manual_seed(SEED)
    model = Dinov2WithRegistersModel(config).eval()
    draw_weights(model)
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {name: tensor.half().contiguous() for name, tensor in model.state_dict().items()}
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    (folder / "model.safetensors").chmod(0o644)
    config.architectures = ["Dinov2WithRegistersModel"]
    config.save_pretrained(folder)
    processor = {"image_processor_type": "BitImageProcessor", "image_mean": IMAGENET_MEAN, "image_std": IMAGENET_STD}
    (folder / "preprocessor_config.json").write_text(json.dumps(processor, indent=2) + "\n")
    (folder / "README.md").write_text(CARD.format(hidden=config.hidden_size, layers=config.num_hidden_layers))


@torch.no_grad()
def draw_weights(model: Dinov2WithRegistersModel) -> None:
    """Draw the patch embedding as smooth random filters of mixed frequency: colour, gradients and texture in fair shares."""
    patches = model.embeddings.patch_embeddings.projection
    generator = torch.Generator().manual_seed(SEED)
    out = patches.out_channels
    axis = torch.arange(14) - 6.5
    filters = torch.empty(out, 3, 14, 14)
    for index in range(out):
        color = torch.randn(3, 1, 1, generator=generator)
        if index % 4 == 0:
            color -= color.mean()
        cycles = 0.0 if index < out // 3 else float(torch.rand(1, generator=generator)) * 5 + 0.5
        angle, phase = (float(value) * 2 * torch.pi for value in torch.rand(2, generator=generator))
        along = axis[:, None] * torch.sin(torch.tensor(angle)) + axis[None] * torch.cos(torch.tensor(angle))
        wave = torch.cos(2 * torch.pi * cycles * along / 14 + (phase if cycles else 0.0))
        envelope = torch.exp(-(axis[:, None] ** 2 + axis[None] ** 2) / 50)
        filters[index] = color * wave * envelope / (wave * envelope).norm() / (1.0 if cycles else 14.0)
    patches.weight.copy_(filters)
    patches.bias.zero_()
    for name in ("position_embeddings", "cls_token", "register_tokens"):
        getattr(model.embeddings, name).mul_(0.01)


def make_codebook(scene: np.ndarray, path: Path) -> None:
    """Fit the codebook on the features of a scene (h, w, 3) uint8 and write it to `path`."""
    encoder = PatchEncoder("embedded", device="cpu", precision="float32")
    step = TILE // 14 - 2 * MARGIN
    unit = SCALE.denominator * 4
    size = min(scene.shape[:2]) // unit * unit
    patches = (int(size * SCALE) - TILE) // 14 // step * step
    features, _ = encoder.encode(
        np.ascontiguousarray(scene[:size, :size]),
        np.ones((size, size), bool),
        scale=SCALE,
        offset=(8, 8),
        shape=(patches, patches),
        tile=TILE,
        margin=MARGIN,
    )
    fit_codebook(
        features.reshape(-1, encoder.hidden_size).numpy(),
        CLUSTERS,
        "embedded, untrained",
        "embedded",
        SEED,
        metric="l2",
        licence="GPL-2.0-or-later",
        attribution="GeoCentroids, fitted on its sample scene with an untrained encoder",
    ).save(path)


def main() -> None:
    """Make both from the scene named on the command line."""
    make_encoder(EMBEDDED / "encoder")
    make_codebook(np.load(sys.argv[1], allow_pickle=False), EMBEDDED / "embedded.codebook.safetensors")


if __name__ == "__main__":
    main()
