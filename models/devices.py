"""Which processor computes, in which precision, and whether its memory ran out."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import torch

from ..runtime.constants import PRECISIONS
from .bfloat16 import processor_multiplies_bfloat16
from .errors import ModelError

NUMBER_TYPES = {
    name: {"bfloat16": torch.bfloat16, "float16": torch.float16}.get(name, torch.float32) for name in PRECISIONS
}
"""The type that numbers have outside of products in each precision."""
FLOAT16_SINCE, BFLOAT16_SINCE = (7, 0), (8, 0)
"""CUDA's compute capabilities with tensor cores for these; before them float16 runs at down to 1/64 of float32's rate."""

MEMORY_RAN_OUT = re.compile("out of memory|tried to allocate|can't allocate memory|alloc_failed", re.IGNORECASE)
"""What CUDA, cuBLAS, MPS and the processors' allocators say, mostly in a plain RuntimeError."""


def choose_device(device: str) -> torch.device:
    """Return the device of that name, or the best one for "auto".

    Raises
    ------
    ModelError
        If this machine, or this build of torch, does not have it.
    """
    count = torch.cuda.device_count() if torch.cuda.is_available() else 0
    available = ["cuda", *(f"cuda:{number}" for number in range(count))] if count else []
    available += ["mps", "cpu"] if torch.backends.mps.is_available() else ["cpu"]
    if device == "auto":
        return torch.device(available[0])
    if device not in available:
        raise ModelError(
            "The device '{device}' is not available with torch {version} here; available: {available}.",
            device=device, version=torch.__version__, available=", ".join(available),
        )
    return torch.device(device)


def choose_devices(devices: str) -> list[torch.device]:
    """Return the devices of these names, parted by commas; for "cuda", also where it is the best, all GPUs of its kind.

    Raises
    ------
    ModelError
        If one of them is not available.
    """
    chosen = [choose_device(name.strip()) for name in devices.split(",")]
    if chosen != [torch.device("cuda")]:
        return chosen
    # Another kind may be slower than the best alone, or too old for this build of torch.
    kinds = [torch.cuda.get_device_name(number) for number in range(torch.cuda.device_count())]
    return [torch.device("cuda", number) for number, kind in enumerate(kinds) if kind == kinds[0]]


def choose_precision(precision: str, device: torch.device) -> str:
    """Return the name of a precision, for "auto" of the fastest floating one that the device computes natively.

    Raises
    ------
    ModelError
        If there is no such precision, or not on this device.
    """
    if precision != "auto":
        if precision not in PRECISIONS:
            raise ModelError(
                "The precision '{precision}' is none of auto, {known}.", precision=precision, known=", ".join(PRECISIONS)
            )
        if precision == "int8" and device.type != "cpu":
            raise ModelError(
                "The precision int8 is for processors, not for {device}: choose the device cpu, or another precision.",
                device=device.type,
            )
        return precision
    if multiplies_bfloat16(device):
        return "bfloat16"
    if device.type == "cuda":
        return "float16" if torch.cuda.get_device_capability(device) >= FLOAT16_SINCE else "float32"
    return "float32" if device.type == "cpu" else "float16"


def multiplies_bfloat16(device: torch.device) -> bool:
    """Whether a device multiplies bfloat16 faster than float32: a processor by what is measured on it, once."""
    if device.type == "cuda":
        return torch.cuda.get_device_capability(device) >= BFLOAT16_SINCE
    return device.type == "cpu" and processor_multiplies_bfloat16()


def gains_from_int8(device: torch.device, precision: str) -> bool:
    """Whether int8 is faster than a precision: than float32 with AVX-512 VNNI; AVX2 alone gains less, if anything."""
    return device.type == "cpu" and precision == "float32" and bool(torch.cpu.get_capabilities().get("avx512_vnni"))


def on_device(array: np.ndarray | torch.Tensor, device: torch.device) -> torch.Tensor:
    """Return an array on the device; a GPU copies it from pinned memory, and nothing waits for that."""
    tensor = torch.as_tensor(array)
    return tensor.pin_memory().to(device, non_blocking=True) if device.type == "cuda" else tensor.to(device)


def on_host(tensor: torch.Tensor) -> Callable[[], np.ndarray]:
    """Begin to copy a tensor to the host; what is returned waits for that, and not for what is begun later, and gives it.

    Other devices than CUDA copy at once: MPS may not be used by two threads.
    """
    copy = tensor.to("cpu", non_blocking=tensor.is_cuda)
    copied = torch.cuda.current_stream(tensor.device).record_event() if tensor.is_cuda else None

    def fetch() -> np.ndarray:
        if copied:
            copied.synchronize()
        return copy.numpy()

    return fetch


def memory_ran_out(error: Exception) -> bool:
    """Return whether an error of torch says that there is too little memory."""
    return isinstance(error, MemoryError) or MEMORY_RAN_OUT.search(str(error)) is not None
