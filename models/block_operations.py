"""What is done with a block: its features found, and a head applied to them.

Nothing waits for the device here: what is returned does, so that a GPU has its next work before its last is fetched.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial
from typing import Any

import numpy as np
import torch

from ..runtime import questions
from ..runtime.constants import NODATA_ID
from ..runtime.questions_of_analysis import Classified, Classify, Compare, Compared
from .devices import on_device, on_host
from .encoder.patch_encoder import PatchEncoder
from .errors import ModelError
from .heads.classifier import Classifier
from .heads.head import Head
from .heads.lookup import Lookup
from .heads.similarity import Similarity

Layers = dict[str, np.ndarray]


def map_block(question: questions.Map, encoder: PatchEncoder, lookup: Lookup) -> Callable[[], questions.Mapped]:
    """Begin to look a block's patches up."""
    features, valid, unsound = block_features(question, encoder)
    rows = features.flatten(0, 1)[on_device(np.flatnonzero(valid), features.device)]
    return _mapped(lookup, rows, valid, question.confidence, unsound)


def encode_block(question: questions.Encode, encoder: PatchEncoder) -> Callable[[], questions.Encoded]:
    """Begin to encode a block."""
    features, valid, unsound = block_features(question, encoder)
    fetched = on_host(features)

    def finish() -> questions.Encoded:
        with np.errstate(over="ignore"):
            rounded = fetched().astype(question.dtype)
        if not np.isfinite(rounded[valid]).all():
            raise unsound
        return questions.Encoded(rounded, valid)

    return finish


def encode_tiles(question: questions.EncodeTiles, encoder: PatchEncoder) -> Callable[[], questions.EncodedTiles]:
    """Begin to encode single tiles."""
    features, valid, means = encoder.encode_tiles(
        question.rgb,
        question.valid,
        question.offsets,
        scale=Fraction(question.scale),
        tile=question.tile,
        margin=question.margin,
    )
    fetched = on_host(features)
    return lambda: questions.EncodedTiles(fetched()[valid].astype(np.float16), valid, means[valid])


def compare_block(question: Compare, encoder: PatchEncoder) -> Callable[[], Compared]:
    """Begin to measure how alike a block's patches are to what is wanted."""
    features, valid, unsound = block_features(question, encoder)
    rows = features.flatten(0, 1)[on_device(np.flatnonzero(valid), features.device)]
    pending = apply_head(Similarity(question.measure, question.wanted, rows.device), rows, rows, valid, unsound)
    return lambda: Compared(pending()["similarity"])


def classify_block(question: Classify, encoder: PatchEncoder) -> Callable[[], Classified]:
    """Begin to classify a block's patches."""
    features, valid, unsound = block_features(question, encoder)
    rows = features.flatten(0, 1)[on_device(np.flatnonzero(valid), features.device)]
    pending = apply_head(Classifier(question.classifier, rows.device), rows, rows, valid, unsound)

    def finish() -> Classified:
        layers = pending()
        return Classified(layers["classes"], layers["probability"])

    return finish


def assign(question: questions.Assign, lookup: Lookup) -> Callable[[], questions.Mapped]:
    """Begin to look features up that are there already."""
    valid = np.isfinite(question.features).all(axis=-1)
    rows = torch.from_numpy(question.features[valid].astype(np.float32))
    unsound = ModelError("Some features are too large for this codebook: use those of the encoder that it was made with.")
    return _mapped(lookup, rows, valid, question.confidence, unsound)


def block_features(
    question: questions.BlockQuestion[Any], encoder: PatchEncoder
) -> tuple[torch.Tensor, np.ndarray, ModelError]:
    """Return a block's features (rows, columns, D), which are valid, and what to raise if those prove not to be finite."""
    features, valid = encoder.encode(
        question.rgb,
        question.valid,
        scale=Fraction(question.scale),
        offset=question.offset,
        skip=question.skip,
        shape=question.shape,
        tile=question.tile,
        margin=question.margin,
        passes=question.passes,
    )
    unsound = ModelError(
        "The encoder gave features in the precision {precision} that are not finite numbers, or too large for "
        "float16: choose the precision float32, or another encoder.",
        precision=encoder.precision,
    )
    return features, valid, unsound


def _mapped(
    lookup: Lookup, features: torch.Tensor, valid: np.ndarray, confidence: bool, unsound: ModelError
) -> Callable[[], questions.Mapped]:
    # Rounded as the lookup does: what overflows float16 has no nearest centroid either.
    pending = apply_head(partial(lookup, confidence=confidence), features, features.half(), valid, unsound)

    def finish() -> questions.Mapped:
        layers = pending()
        scores = np.stack([layers["score"], layers["margin"]]) if confidence else None
        return questions.Mapped(layers["ids"], scores)

    return finish


def apply_head(
    head: Head, features: torch.Tensor, rounded: torch.Tensor, valid: np.ndarray, unsound: ModelError
) -> Callable[[], Layers]:
    """Begin to apply a head to the features (N, D) of the N valid patches.

    What is returned gives the layers on the grid of `valid`: uint16 with 65535, or float32 with NaN, where there is no
    ground. It raises `unsound` if features are not finite once they are `rounded` as the head rounds them.
    """
    sound = on_host(rounded.isfinite().all())
    fetched = {name: on_host(layer) for name, layer in head(features).items()}

    def finish() -> Layers:
        if not sound():
            raise unsound
        return {name: _laid_out(fetch(), valid) for name, fetch in fetched.items()}

    return finish


def _laid_out(layer: np.ndarray, valid: np.ndarray) -> np.ndarray:
    whole = layer.dtype.kind in "iu"
    grid = np.full(valid.shape, NODATA_ID if whole else np.nan, np.uint16 if whole else np.float32)
    grid[valid] = layer
    return grid
