"""What every head is to the rest of the worker."""

from __future__ import annotations

from typing import Protocol

import torch


class Head(Protocol):
    """Turns features into values; a function will do, too."""

    def __call__(self, features: torch.Tensor) -> dict[str, torch.Tensor]:
        """Return layers by their names.

        Parameters
        ----------
        features
            (N, D) float32, on the device that the encoder is on.

        Returns
        -------
        dict
            Of each layer a tensor (N,), wherever it lies: whole numbers for ids and classes, float32 for measures.
        """
        ...
