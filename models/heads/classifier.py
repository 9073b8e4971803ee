"""From features to the probabilities of classes: what scikit-learn fitted, as plain arrays on a device."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn.functional import one_hot

from ...runtime.model_descriptions import ClassifierNumbers

LINEAR, NEIGHBOURS = "linear", "neighbours"
NEAREST = 5
PART = 4096
"""Patches whose distances to all samples are held at once."""


class Classifier:
    """A classifier on a device."""

    def __init__(self, numbers: ClassifierNumbers, device: torch.device) -> None:
        def here(array: np.ndarray | None) -> torch.Tensor:
            return torch.from_numpy(np.zeros(0, np.float32) if array is None else array).to(device)

        self._kind, self._count = numbers.kind, numbers.count
        self._mean, self._scale = here(numbers.mean), here(numbers.scale)
        self._weights, self._bias = here(numbers.weights), here(numbers.bias)
        self._rows, self._classes = here(numbers.rows), here(numbers.classes)

    @torch.inference_mode()
    def __call__(self, features: torch.Tensor) -> dict[str, torch.Tensor]:
        """Return `classes` (N,) int64 and `probability` (N,) float32, that of the class, of features (N, D)."""
        best = [self.probabilities(part).max(dim=1) for part in features.split(PART)]
        classes, probability = (torch.cat([part[index] for part in best]) for index in (1, 0))
        return {"classes": classes, "probability": probability}

    @torch.inference_mode()
    def probabilities(self, features: torch.Tensor) -> torch.Tensor:
        """Return (N, C) float32."""
        rows = (features.float() - self._mean) / self._scale
        if self._kind == LINEAR:
            return (rows @ self._weights.T + self._bias).softmax(dim=1)
        distances, near = torch.cdist(rows, self._rows).topk(min(NEAREST, len(self._rows)), largest=False)
        votes = one_hot(self._classes[near], self._count) / (distances[..., None] + 1e-6)
        return votes.sum(dim=1) / votes.sum(dim=(1, 2))[:, None]
