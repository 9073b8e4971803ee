"""A checkpoint in Hugging Face format, read: the network with its weights, and how its pixels are normalised."""

from __future__ import annotations

import json

import torch
import transformers
from transformers import Dinov2Model, Dinov2WithRegistersModel

from ...runtime.constants import PATCH
from ..download.fetch_encoders import EncoderSource
from ..errors import ModelError

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
MODELS = {"dinov2": Dinov2Model, "dinov2_with_registers": Dinov2WithRegistersModel}
UNUSED_WEIGHTS = {"embeddings.mask_token"}
"""Of training only: a checkpoint may lack them."""


def load_model(source: EncoderSource, encoder: str) -> torch.nn.Module:
    """Return the network of a checkpoint.

    Raises
    ------
    ModelError
        If it cannot be loaded, or is another network.
    """
    kind = MODELS[source.config["model_type"]]
    if source.config["patch_size"] != PATCH:
        raise ModelError(
            "The encoder '{encoder}' has patches of {size} pixels, not {patch}.",
            encoder=encoder, size=source.config["patch_size"], patch=PATCH,
        )
    try:
        model, loaded = kind.from_pretrained(
            source.folder, revision="local", local_files_only=True, use_safetensors=True, output_loading_info=True
        )
    except Exception as error:  # transformers, safetensors and the hub each raise their own.
        raise ModelError(
            "The encoder '{encoder}' cannot be loaded ({kind}): {error}",
            encoder=encoder, kind=type(error).__name__, error=error,
        ) from error
    missing = sorted(loaded["missing_keys"] - UNUSED_WEIGHTS)
    if missing:
        # transformers fills them with random numbers.
        raise ModelError(
            "The checkpoint of the encoder '{encoder}' lacks {count} weights ({some}, ...): it is incomplete, or of "
            "another network. Copy it again, or choose another encoder.",
            encoder=encoder, count=len(missing), some=", ".join(missing[:3]),
        )
    check_layout(model)
    return model.eval().requires_grad_(False)


def check_layout(model: torch.nn.Module) -> None:
    """Check that this version of transformers builds the network of the parts that `forward.py` calls.

    Raises
    ------
    ModelError
        If it does not.
    """
    attention = model.encoder.layer[-1].attention
    if not all(hasattr(attention, part) for part in ("q_proj", "k_proj", "v_proj", "o_proj", "head_dim", "scaling")):
        raise ModelError(
            "This Python has transformers {version}, which builds DINOv2 otherwise than the version that GeoCentroids "
            "needs: install the one that requirements/worker.txt in the plugin's folder names, or use the plugin's "
            "own environment (leave the setting 'Python of the worker' empty).",
            version=transformers.__version__,
        )


def normalisation(source: EncoderSource) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return mean and deviation of the checkpoint's own image processor, ImageNet's where it has none.

    Raises
    ------
    ModelError
        If what it says of them is damaged.
    """
    path = source.folder / "preprocessor_config.json"
    if not path.is_file():
        return IMAGENET_MEAN, IMAGENET_STD
    try:
        processor = json.loads(path.read_text(encoding="utf-8"))
        mean, std = (
            tuple(map(float, processor.get(name, usual)))
            for name, usual in (("image_mean", IMAGENET_MEAN), ("image_std", IMAGENET_STD))
        )
        if not (len(mean) == len(std) == 3 and all(std)):
            raise ValueError("mean and deviation are three numbers each")
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise ModelError("{path} is damaged ({error}): copy it again.", path=path, error=error) from error
    return mean, std
