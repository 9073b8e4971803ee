"""Whether this Python can do the worker's work: everything imports, and the device multiplies matrices."""

from __future__ import annotations

import platform

import numpy as np

from ..runtime.questions import Checked
from .errors import ModelError

SIZE = 256
TOLERANCE = 1e-3


def check_device(device: str) -> Checked:
    """Import what maps and training need, multiply two matrices on `device`, and return versions and the device's name.

    Raises
    ------
    ModelError
        If something does not import, the device is not there, or the product is wrong.
    """
    try:
        import openTSNE
        import sklearn
        import torch
        import transformers
        from transformers import Dinov2WithRegistersModel  # noqa: F401 (imports its dependencies, which `transformers` defers)
    except (ImportError, OSError, RuntimeError) as error:
        raise ModelError("A package of the environment does not load: {error}", error=error) from error
    from .devices import choose_device

    chosen = choose_device(device)
    left, right = np.random.default_rng(0).random((2, SIZE, SIZE), np.float32)
    try:
        product = (torch.from_numpy(left).to(chosen) @ torch.from_numpy(right).to(chosen)).cpu().numpy()
    except RuntimeError as error:
        raise ModelError("The device '{chosen}' does not multiply matrices: {error}", chosen=chosen, error=error) from error
    if not np.allclose(product, left @ right, rtol=TOLERANCE):
        raise ModelError(
            "The device '{chosen}' multiplies matrices wrongly: update its driver, or choose the CPU.", chosen=chosen
        )
    modules = (torch, transformers, np, sklearn, openTSNE)
    processor = torch.cuda.get_device_name(chosen) if chosen.type == "cuda" else platform.processor() or platform.machine()
    versions = {module.__name__: str(module.__version__) for module in modules}
    return Checked(str(chosen), processor, {"python": platform.python_version(), **versions})
