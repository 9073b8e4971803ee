"""What is to be trained, and what of it the stored features depend on."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ...runtime.codebook_texts import texts_problem
from ...runtime.file_hashes import checkpoint_hash
from ...runtime.model_descriptions import CodebookInfo, ModelInfo
from ...runtime.plugin_version import VERSION
from ..errors import PipelineError
from ..grid.layout import PUBLISHED, Layout
from ..imagery.read_options import ReadOptions
from ..maps.model_loading import Model

WORKING_SUFFIX = ".training"


@dataclass(frozen=True)
class Training:
    """What is to be trained.

    Parameters
    ----------
    sources
        Rasters, anything that GDAL opens.
    layout, options, model
        How they are seen, read and encoded.
    name, output
        Of the codebook; its file.
    features, clusters
        How many; 0 for what the imagery has, up to 200,000, and for what suits that.
    seed
        The same seed, imagery and machine give the same codebook.
    metric
        "l2", "cosine" or "inner_product".
    color_space, align
        "cielab" or "rgb"; a codebook whose colours are to be kept, if any.
    report
        The HTML page; "" for none.
    licence, attribution
        Of the imagery.

    Raises
    ------
    PipelineError
        If no codebook can be called so, or say so.
    """

    sources: list[str]
    layout: Layout
    options: ReadOptions
    model: Model
    name: str
    output: str
    features: int = 0
    clusters: int = 0
    seed: int = 0
    metric: str = "l2"
    color_space: str = "cielab"
    align: CodebookInfo | None = None
    report: str = ""
    licence: str = ""
    attribution: str = ""

    def __post_init__(self) -> None:
        check_words(self.name, self.model.encoder, self.licence, self.attribution)

    @property
    def folder(self) -> str:
        """Where the features wait: beside the output, so that the same run finds them again."""
        return self.output + WORKING_SUFFIX

    def sampled(self, sources: list[str]) -> dict[str, Any]:
        """Return what the features depend on: neither clusters nor colours, which may be tried again on the same ones."""
        about: dict[str, Any] = {
            "version": VERSION,
            "sources": [[source, *_stamp(source)] for source in sources],
            "layout": [self.layout.gsd, str(self.layout.model_scale), self.layout.tile, self.layout.margin],
            "options": repr(self.options),
            "encoder": [self.model.encoder, *_encoder_content(self.model.encoder)],
            "precision": self.model.precision,
        }
        return {**about, "features": self.features, "seed": self.seed}


def check_words(name: str, encoder: str, licence: str, attribution: str) -> None:
    """Raise PipelineError if no codebook can be called so, or say so."""
    if problem := texts_problem([name, encoder], [licence, attribution]):
        raise PipelineError(problem)


def check_clusters(features: int, clusters: int) -> None:
    """Raise PipelineError if so many features, 0 for what the imagery has, do not make so many clusters."""
    if features and clusters > features:
        raise PipelineError(
            "{features:,} features do not make {clusters:,} clusters: sample more features, or ask for fewer clusters.",
            features=features, clusters=clusters,
        )


def check_alignment(reference: ModelInfo, encoder: str) -> None:
    """Raise PipelineError if colours of an encoder's codebook cannot be aligned to those of another codebook."""
    if not reference.can_align:
        align = reference.codebook
        raise PipelineError(
            "Colours cannot be aligned to the codebook '{name}': it is of the encoder '{encoder}', not of '{other}'.",
            name=align.name, encoder=align.encoder, other=encoder,
        )


def usual_layout(encoder: str, embedded: CodebookInfo) -> Layout:
    """Return an encoder's own look at the ground: the embedded one's is that of its codebook, others have the published."""
    return replace(PUBLISHED, tile=embedded.tile, margin=embedded.margin) if encoder == embedded.encoder else PUBLISHED


def _encoder_content(encoder: str) -> list[str]:
    """Return a hash of the checkpoint in a folder; [] of an encoder that is named otherwise, or cannot be read."""
    try:
        return [checkpoint_hash(Path(encoder))] if os.path.isdir(encoder) else []
    except OSError:
        return []


def _stamp(path: str) -> list[list[Any]]:
    """Return name, size and time of a file or of those in a folder, by which changed ones are known; [] of neither."""
    try:
        files = sorted(Path(path).iterdir()) if os.path.isdir(path) else [Path(path)]
        return [[file.name, (status := file.stat()).st_size, status.st_mtime_ns] for file in files]
    except OSError:
        return []
