"""What the worker tells of codebooks and encoders, and is told of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .array_types import Classes, Colors, Counts, GroupLevels, Matrix, Numbers


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
    colors: Colors
    counts: Optional[Counts] = None
    groups: Optional[GroupLevels] = None

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
    same_encoder
        Whether the codebook names this very encoder.
    """

    codebook: CodebookInfo
    encoder: str
    hidden_size: int
    absent: tuple[str, ...] = ()
    same_encoder: bool = True

    @property
    def can_align(self) -> bool:
        """Whether colours of the encoder's clusters can be aligned to the codebook's: both are of the same features."""
        return self.same_encoder and self.hidden_size in (0, self.codebook.width)


@dataclass(frozen=True)
class CodebookMetadata:
    """What a codebook that is made says of itself."""

    name: str
    encoder: str
    gsd: float
    model_scale: str
    tile: int
    margin: int
    metric: str
    licence: str = ""
    attribution: str = ""


@dataclass(frozen=True)
class SimilarityMeasure:
    """How a codebook measures similarity: the average (D,) of its features, and what evens their variances (D, D).

    `unit_length`: whether features are brought to the same length first.
    """

    mean: Numbers
    axes: Matrix
    unit_length: bool


@dataclass(frozen=True)
class ClassifierNumbers:
    """A classifier of features of D numbers into `count` classes, as plain numbers.

    Features are shifted by `mean` (D,) and divided by `scale` (D,). Then, of the kind "linear", the softmax of their
    products with `weights` (count, D), plus `bias` (count,), are the probabilities; of the kind "neighbours" the nearest of
    `rows` (N, D) vote for their `classes` (N,).
    """

    kind: str
    count: int
    mean: Numbers
    scale: Numbers
    weights: Optional[Matrix] = None
    bias: Optional[Numbers] = None
    rows: Optional[Matrix] = None
    classes: Optional[Classes] = None
