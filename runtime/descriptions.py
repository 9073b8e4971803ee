"""What the worker tells of codebooks and encoders."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class CodebookInfo:
    """What the plugin needs to know of a codebook: all but its centroids. Shapes: K centroids.

    Of one that has to be fetched first, `sha256` is empty and there are no colours.
    """

    path: str
    name: str
    sha256: str
    encoder: str
    gsd: float
    model_scale: str
    tile: int
    margin: int
    metric: str
    size: int
    width: int
    licence: str
    attribution: str
    group_names: list[list[str]]
    colors: np.ndarray
    counts: np.ndarray | None = None
    groups: np.ndarray | None = None

    @property
    def named(self) -> dict[str, str]:
        """What names it in a question: the file, and the content that was described here."""
        return {"codebook": self.path, "codebook_sha256": self.sha256}


@dataclass(frozen=True)
class ModelInfo:
    """An encoder and a codebook that fit each other.

    Parameters
    ----------
    hidden_size
        Numbers in a feature; 0 if the encoder is absent.
    absent
        What has to be fetched first, of "encoder" and "codebook".
    """

    codebook: CodebookInfo
    encoder: str
    hidden_size: int
    absent: tuple[str, ...] = ()
