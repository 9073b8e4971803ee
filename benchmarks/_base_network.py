"""The network alone: the architecture of DINOv2 base, and how long work takes on a device."""

from __future__ import annotations

import time
from collections.abc import Callable

import torch
from transformers import Dinov2WithRegistersConfig, Dinov2WithRegistersModel

WARM_UP = 4


def base_architecture(layers: int = 12) -> Dinov2WithRegistersModel:
    """DINOv2 base with registers, at random weights; with fewer layers where that is enough."""
    return Dinov2WithRegistersModel(
        Dinov2WithRegistersConfig(
            hidden_size=768,
            num_hidden_layers=layers,
            num_attention_heads=12,
            image_size=518,
            patch_size=14,
            num_register_tokens=4,
        )
    )


def seconds_of(work: Callable[[], object], rounds: int, device: str, warm_up: int = WARM_UP) -> float:
    """Seconds of so many rounds of work on a device, as warm as the worker's, which has been running for a while."""
    for _ in range(warm_up):
        work()
    synchronize(device)
    start = time.perf_counter()
    for _ in range(rounds):
        work()
    synchronize(device)
    return time.perf_counter() - start


def synchronize(device: str) -> None:
    """Wait until a device has done what was begun."""
    if device != "cpu":
        torch.get_device_module(device).synchronize()
