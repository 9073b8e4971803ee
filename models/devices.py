"""Which processor computes, and in which precision."""

from __future__ import annotations

import torch

from .errors import ModelError

PRECISIONS = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16, "int8": torch.float32}
"""Each with the type that numbers have outside of products."""
CPU_NATIVE = ("avx512_bf16", "amx_bf16", "bf16")


def choose_device(device: str) -> torch.device:
    """Return the device of that name, or the best one for "auto".

    Raises
    ------
    ModelError
        If this machine, or this build of torch, does not have it.
    """
    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if device == "auto":
        return torch.device(next(name for name, is_there in there.items() if is_there))
    if not there.get(device.split(":")[0], False):
        have = ", ".join(name for name, is_there in there.items() if is_there)
        raise ModelError(f"The device '{device}' is not to be had with torch {torch.__version__} here; there is: {have}.")
    return torch.device(device)


def choose_precision(precision: str, device: torch.device) -> str:
    """Return the name of a precision, for "auto" of the fastest floating one that the device computes natively.

    Raises
    ------
    ModelError
        If there is no such precision, or not on this device.
    """
    if precision != "auto":
        if precision not in PRECISIONS:
            raise ModelError(f"The precision '{precision}' is none of auto, {', '.join(PRECISIONS)}.")
        if precision == "int8" and device.type != "cpu":
            raise ModelError(
                f"The precision int8 is for processors, not for {device.type}: choose the device cpu, or another precision."
            )
        return precision
    if multiplies_bfloat16(device):
        return "bfloat16"
    return "float32" if device.type == "cpu" else "float16"


def multiplies_bfloat16(device: torch.device) -> bool:
    """Whether the processor itself multiplies bfloat16, and so does it faster than float32."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    return device.type == "cpu" and any(torch.cpu.get_capabilities().get(name) for name in CPU_NATIVE)
