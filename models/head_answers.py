"""The worker's answers to questions of heads other than the lookup: what they make of a block's features."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from ..runtime.frames import Frame
from .errors import ModelError

if TYPE_CHECKING:
    import torch

NO_CLASS = 255
"""What a layer of bytes holds where there is no ground; one of float32 holds NaN."""


def values(features: torch.Tensor, valid: np.ndarray, question: Frame, unsound: ModelError) -> Callable[[], Frame]:
    """Begin to apply the head that a question brings along to the features (rows, columns, D) of its block.

    What is returned waits for it and gives a layer (rows, columns) for each name; it raises `unsound` if features were not
    finite.
    """
    from .devices import on_device, on_host

    head = _head(question, features.device)
    rows = features.flatten(0, 1)[on_device(np.flatnonzero(valid), features.device)]
    sound = on_host(rows.isfinite().all())
    fetched = {name: on_host(layer) for name, layer in head(rows).items()}

    def finish() -> Frame:
        if not sound():
            raise unsound
        return Frame("values", {}, {name: _laid_out(fetch(), valid) for name, fetch in fetched.items()})

    return finish


def _head(question: Frame, device: torch.device) -> Callable[[torch.Tensor], dict[str, torch.Tensor]]:
    from .heads.likeness import Likeness

    kind = question.fields["head"]
    if kind == "likeness":
        return Likeness(question.arrays, question.fields["unit_length"], device)
    raise ModelError(f"The worker does not know the head '{kind}'.")


def _laid_out(layer: np.ndarray, valid: np.ndarray) -> np.ndarray:
    grid = np.full(valid.shape, NO_CLASS if layer.dtype == np.uint8 else np.nan, layer.dtype)
    grid[valid] = layer
    return grid
