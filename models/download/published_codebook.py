"""The published codebook: where it is, at which commit, and what is known of it before it is downloaded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..codebook.codebook import Codebook, import_npy


@dataclass(frozen=True)
class NpyFile:
    """A file of the published pair: its name, bytes and git blob id."""

    name: str
    size: int
    blob: str


@dataclass(frozen=True)
class Published:
    """A codebook published as two .npy files at a commit of a GitHub repository."""

    repository: str
    commit: str
    centroids: NpyFile
    colors: NpyFile
    shape: tuple[int, int]
    name: str
    encoder: str
    licence: str
    attribution: str

    def without_centroids(self) -> Codebook:
        """Return what is known of it before it is downloaded: a codebook of zeros and black."""
        return self._codebook(np.zeros(self.shape, np.float16), np.zeros((self.shape[0], 3), np.uint8))

    def load(self, folder: Path) -> Codebook:
        """Read the pair, which has been verified."""
        about = {"licence": self.licence, "attribution": self.attribution}
        return import_npy(folder / self.centroids.name, folder / self.colors.name, self.name, self.encoder, **about)

    def _codebook(self, centroids: np.ndarray, colors: np.ndarray) -> Codebook:
        return Codebook(centroids, colors, self.name, self.encoder, licence=self.licence, attribution=self.attribution)


# Public ids of git, not secrets, which is what detect-secrets takes 40 hexadecimal digits for.
SOUTH_AMERICA = Published(
    repository="aliaksandr960/dinov2_geocentroids_southamerica",
    commit="13ca0c158cbd22078bdc2fa72ca0696528f2518c",  # pragma: allowlist secret
    centroids=NpyFile(
        "centroids_6k.npy", 18_874_496, "2a49de57def4e74440d8dee7895ae94cf02495b0"  # pragma: allowlist secret
    ),
    colors=NpyFile(
        "color_map_rgb_6k.npy", 18_560, "c03aa0681de310893f34030ea0a121dc51bb8a8e"  # pragma: allowlist secret
    ),
    shape=(6144, 768),
    name="South America 6k",
    encoder="facebook/dinov2-with-registers-base",
    licence="MIT",
    attribution="(c) 2025 Aliaksandr Hancharenka, dinov2_geocentroids_southamerica",
)
