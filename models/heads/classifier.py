"""From features to the probabilities of classes: what scikit-learn fitted, as plain arrays on a device."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn.functional import one_hot

LINEAR, NEIGHBOURS = "linear", "neighbours"
NEAREST = 5
PART = 4096
"""Patches whose distances to all samples are held at once."""


class Classifier:
    """A classifier on a device.

    Parameters
    ----------
    kind
        `LINEAR`, with `weights` (C, D) and `bias` (C,), whose softmax are the probabilities; or `NEIGHBOURS`, with `rows`
        (N, D), their `classes` (N,) uint8 and the number of them, `count` (1,).
    arrays
        These, and `mean` and `scale` (D,), by which features are shifted and divided first. float32.
    """

    def __init__(self, kind: str, arrays: dict[str, np.ndarray], device: torch.device) -> None:
        self._kind = kind
        self._arrays = {name: torch.from_numpy(array).to(device) for name, array in arrays.items()}

    @torch.inference_mode()
    def __call__(self, features: torch.Tensor) -> dict[str, torch.Tensor]:
        """Return `classes` (N,) uint8 and `probability` (N,) float32, that of the class, of features (N, D)."""
        best = [self.probabilities(part).max(dim=1) for part in features.split(PART)]
        classes, probability = (torch.cat([part[index] for part in best]) for index in (1, 0))
        return {"classes": classes.to(torch.uint8), "probability": probability}

    @torch.inference_mode()
    def probabilities(self, features: torch.Tensor) -> torch.Tensor:
        """Return (N, C) float32."""
        arrays = self._arrays
        rows = (features.float() - arrays["mean"]) / arrays["scale"]
        if self._kind == LINEAR:
            return (rows @ arrays["weights"].T + arrays["bias"]).softmax(dim=1)
        count = int(arrays["count"][0])
        distances, near = torch.cdist(rows, arrays["rows"]).topk(min(NEAREST, len(arrays["rows"])), largest=False)
        votes = one_hot(arrays["classes"][near].long(), count) / (distances[..., None] + 1e-6)
        return votes.sum(dim=1) / votes.sum(dim=(1, 2))[:, None]
