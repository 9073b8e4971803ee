"""How a map was made, as the metadata of its files: layout, encoder, codebook, version."""

from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path

from ...runtime.model_descriptions import CodebookInfo
from ...runtime.plugin_version import VERSION
from ...runtime.questions import Loaded
from ..grid.layout import Layout
from .model_loading import Model


def describe_map(layout: Layout, model: Model, codebook: CodebookInfo | None) -> dict[str, str]:
    """Return how a map is made, as metadata of its file."""
    described = {
        "TIFFTAG_SOFTWARE": f"GeoCentroids {VERSION}",
        "GEOCENTROIDS_VERSION": VERSION,
        # Of a folder its name alone: a map that is passed on tells nothing of its maker's disk. So with the codebook's file.
        "GEOCENTROIDS_ENCODER": Path(model.encoder).name if os.path.isdir(model.encoder) else model.encoder,
        "GEOCENTROIDS_GSD": repr(layout.gsd),
        "GEOCENTROIDS_MODEL_SCALE": str(layout.model_scale),
        "GEOCENTROIDS_TILE": str(layout.tile),
        "GEOCENTROIDS_MARGIN": str(layout.margin),
        "GEOCENTROIDS_PATCH_STRIDE": str(Fraction(1, layout.passes)),
    }
    if codebook:
        described.update(describe_codebook(codebook))
    return described


def describe_encoder(loaded: Loaded) -> dict[str, str]:
    """Return which encoder was loaded, by what its files hold, as metadata of a file."""
    return {"GEOCENTROIDS_ENCODER_SHA256": loaded.encoder_sha256}


def describe_codebook(codebook: CodebookInfo) -> dict[str, str]:
    """Return which codebook a map is made with, as metadata of its file."""
    described = {
        "GEOCENTROIDS_CODEBOOK": codebook.name,
        "GEOCENTROIDS_CODEBOOK_SHA256": codebook.sha256,
        "GEOCENTROIDS_CODEBOOK_FILE": Path(codebook.path).name,
        "GEOCENTROIDS_METRIC": codebook.metric,
        "GEOCENTROIDS_CODEBOOK_LICENCE": codebook.licence,
        "GEOCENTROIDS_CODEBOOK_ATTRIBUTION": codebook.attribution,
    }
    return {key: value for key, value in described.items() if value}
