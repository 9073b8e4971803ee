"""From features to the ids of their nearest centroids, as one matrix product: the first head."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn.functional import normalize, pad

from ..codebook.codebook import Codebook

ROWS = {"cpu": 256}
MOST_ROWS = 4096
"""Features looked up at once, there and elsewhere. Always as many, the last filled up with zeros: how a processor adds up a
product depends on its shape, and a feature's id must not depend on how many others are looked up with it."""


class Lookup:
    """A codebook on a device, ready to be searched.

    Scores are in float32 with the raw centroids: rounding them too would change the ids that the published procedure gives.
    """

    def __init__(self, codebook: Codebook, device: torch.device | str) -> None:
        centroids = torch.from_numpy(codebook.centroids.astype(np.float32)).to(device)
        self._metric = codebook.metric
        self._centroids = normalize(centroids) if self._metric == "cosine" else centroids
        self._rows = ROWS.get(centroids.device.type, MOST_ROWS)
        self._half_squares = 0.5 * self._centroids.square().sum(dim=1) if self._metric == "l2" else None

    def __call__(self, features: torch.Tensor, confidence: bool = False) -> dict[str, torch.Tensor]:
        """Return what `nearest` does by name, as a `Head`: "ids" and, if wanted, "score" and "margin"."""
        return dict(zip(("ids", "score", "margin"), self.nearest(features, confidence)))

    @torch.inference_mode()
    def nearest(self, features: torch.Tensor, confidence: bool = False) -> tuple[torch.Tensor, ...]:
        """Look features up.

        Parameters
        ----------
        features
            (N, D), any floating type and device; rounded to float16, as the published procedure has it.
        confidence
            Whether score and margin are wanted too, which takes longer.

        Returns
        -------
        ids, score, margin
            (N,) each, or the first alone: the nearest centroid (int64), its score (float32; the inner product, the cosine,
            or for l2 the negative squared distance), and by how much it beats the runner-up.
        """
        # At least one part, an empty one, also of no features.
        parts = [self._part(rows, confidence) for rows in features.split(self._rows)]
        return tuple(torch.cat(columns)[: len(features)] for columns in zip(*parts))

    def _part(self, rows: torch.Tensor, confidence: bool) -> tuple[torch.Tensor, ...]:
        rows = rows.to(self._centroids.device).half().float()
        rows = pad(rows, (0, 0, 0, self._rows - len(rows)))
        if self._metric == "cosine":
            rows = normalize(rows)
        scores = rows @ self._centroids.T
        if self._half_squares is not None:
            scores -= self._half_squares
        # argmax, not topk's first: on equal scores it is the first centroid that wins, as in NumPy.
        ids = scores.argmax(dim=1)
        if not confidence:
            return (ids,)
        best = scores.topk(min(2, scores.shape[1]), dim=1).values
        if self._half_squares is not None:
            best = 2 * best - rows.square().sum(dim=1, keepdim=True)
        return ids, best[:, 0], best[:, 0] - best[:, -1]
