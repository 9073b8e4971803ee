"""From features to their similarity to examples, as the pipeline measures it for a codebook's centroids."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn.functional import normalize

from ...runtime.model_descriptions import SimilarityMeasure


class Similarity:
    """A measure of similarity, and the direction that is wanted, on a device.

    Parameters
    ----------
    wanted
        (D,) float32.
    """

    def __init__(self, measure: SimilarityMeasure, wanted: np.ndarray, device: torch.device) -> None:
        self._mean, self._axes, self._wanted = (
            torch.from_numpy(array).to(device) for array in (measure.mean, measure.axes, wanted)
        )
        self._unit_length = measure.unit_length

    @torch.inference_mode()
    def __call__(self, features: torch.Tensor) -> dict[str, torch.Tensor]:
        """Return `similarity` (N,) float32, 0 to 1, of features (N, D)."""
        rows = features.float()
        rows = normalize(rows) if self._unit_length else rows
        directions = normalize((rows - self._mean) @ self._axes)
        return {"similarity": (directions @ self._wanted).clamp(0, 1)}
