"""The codebook: centroids, their colours, and everything that a map made with them needs.

One safetensors file, its metadata a JSON text; nothing in it is ever unpickled.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib.format import MAGIC_PREFIX
from safetensors.numpy import save

from ...runtime.codebook_texts import texts_problem
from ...runtime.constants import (
    METRICS,
    NODATA_ID,
    PUBLISHED_GSD,
    PUBLISHED_MARGIN,
    PUBLISHED_METRIC,
    PUBLISHED_SCALE,
    PUBLISHED_TILE,
)
from ..errors import ModelError
from ..whole_files import write_whole
from .codebook_file import FORMAT_VERSION, described, read_described_tensors

MAX_WIDTH = 8192
"""Numbers in a feature, more than any DINOv2 gives."""
MAX_SIZE = NODATA_ID
"""Ids are uint16, and the last one means nodata."""


LARGEST = 1e15
"""Of a centroid's numbers: the squares of as many as there can be still add up in float32."""


@dataclass
class Codebook:
    """K centroids of D numbers, and how they came to be.

    Parameters
    ----------
    centroids
        (K, D) float16 or float32.
    colors
        (K, 3) uint8.
    encoder
        The checkpoint whose features these are: "embedded", a folder, or a hub id, best with its commit ("id@commit").
    gsd, model_scale, tile, margin
        Metres per source pixel, model pixels per source pixel, model pixels, patches.
    metric
        "inner_product", "l2" or "cosine": what "nearest" means.
    counts
        (K,): features that fell to each centroid.
    groups, group_names
        (K, L): the group that each centroid belongs to, at each of L levels from coarse to fine, an index into the names of
        that level. (K,) is one level.
    embedding
        (K, 3) float32: the centroids in three dimensions, as the colours were laid from them.
    sha256
        Of the file that it was read from, in hexadecimal; "" if it was not.

    Raises
    ------
    ModelError
        If these do not make a codebook.
    """

    centroids: np.ndarray
    colors: np.ndarray
    name: str
    encoder: str
    gsd: float = PUBLISHED_GSD
    model_scale: Fraction = PUBLISHED_SCALE
    tile: int = PUBLISHED_TILE
    margin: int = PUBLISHED_MARGIN
    metric: str = PUBLISHED_METRIC
    counts: np.ndarray | None = None
    groups: np.ndarray | None = None
    group_names: tuple[tuple[str, ...], ...] = ()
    embedding: np.ndarray | None = None
    training: dict[str, Any] = field(default_factory=dict)
    licence: str = ""
    attribution: str = ""
    sha256: str = ""

    def __post_init__(self) -> None:
        size = len(self.centroids) if self.centroids.ndim else 0
        if self.centroids.ndim != 2 or self.centroids.dtype not in (np.float16, np.float32):
            raise ModelError("Centroids must be K x D numbers, float16 or float32, not {form}.", form=_form(self.centroids))
        if not 1 <= size <= MAX_SIZE:
            raise ModelError("A codebook holds 1 to {most} centroids, not {size}.", most=MAX_SIZE, size=size)
        if not 1 <= self.centroids.shape[1] <= MAX_WIDTH:
            raise ModelError(
                "Centroids have 1 to {most} numbers each, not {width}.", most=MAX_WIDTH, width=self.centroids.shape[1]
            )
        problem = texts_problem([self.name, self.encoder, *chain(*self.group_names)], [self.licence, self.attribution])
        if problem:
            raise ModelError(problem)
        if not (np.abs(self.centroids) <= np.float32(LARGEST)).all():
            raise ModelError("The centroids hold numbers that are not finite, or too large to be compared.")
        if self.colors.shape != (size, 3) or self.colors.dtype != np.uint8:
            raise ModelError(
                "Colours must be {size} x 3 uint8, one for each centroid, not {form}.", size=size, form=_form(self.colors)
            )
        if self.counts is not None and (self.counts.shape != (size,) or self.counts.dtype.kind not in "iu"):
            raise ModelError(
                "The codebook's counts must be {size} whole numbers, not {form}.", size=size, form=_form(self.counts)
            )
        if self.groups is not None:
            if self.groups.shape == (size,):
                self.groups = self.groups[:, None]
            levels = len(self.group_names)
            if self.groups.shape != (size, levels) or self.groups.dtype.kind not in "iu":
                raise ModelError(
                    "The codebook's groups must be {size} x {levels} whole numbers, one for each level of names, not "
                    "{form}.",
                    size=size, levels=levels, form=_form(self.groups),
                )
            if any(column.min() < 0 or column.max() >= len(names) for column, names in zip(self.groups.T, self.group_names)):
                raise ModelError("The codebook's groups point at names that it does not have.")
        if self.embedding is not None and not (
            self.embedding.shape == (size, 3) and self.embedding.dtype.kind == "f" and np.isfinite(self.embedding).all()
        ):
            raise ModelError(
                "The codebook's embedding must be {size} x 3 numbers, not {form}.", size=size, form=_form(self.embedding)
            )
        if self.metric not in METRICS:
            raise ModelError(
                "The codebook's metric '{metric}' is none of {known}.", metric=self.metric, known=", ".join(METRICS)
            )

    def save(self, path: str | Path) -> None:
        """Write the codebook to `path`, which holds it whole or not at all.

        Raises
        ------
        ModelError
            If the file cannot be written.
        """
        names = ("centroids", "colors", "counts", "groups", "embedding")
        arrays = {name: getattr(self, name) for name in names}
        header = {
            "format": FORMAT_VERSION,
            "name": self.name,
            "encoder": self.encoder,
            "gsd": self.gsd,
            "model_scale": str(self.model_scale),
            "tile": self.tile,
            "margin": self.margin,
            "metric": self.metric,
            "group_names": [list(names) for names in self.group_names],
            "training": self.training,
            "licence": self.licence,
            "attribution": self.attribution,
        }
        tensors = {name: np.ascontiguousarray(array) for name, array in arrays.items() if array is not None}
        data = save(tensors, {"geocentroids": json.dumps(header, sort_keys=True)})
        write_whole(path, data, "codebook")

    @classmethod
    def load(cls, path: str | Path) -> Codebook:
        """Read a codebook.

        Raises
        ------
        ModelError
            If the file is not there, not a codebook, damaged, or of a later format.
        """
        header, tensors, sha256 = read_described_tensors(path)
        facts = described(header, path)
        try:
            return cls(
                tensors["centroids"],
                tensors["colors"],
                # As frames hold them, whatever whole numbers a file has.
                counts=_as_type(tensors.get("counts"), np.int64, "counts"),
                groups=_as_type(tensors.get("groups"), np.int32, "groups"),
                embedding=tensors.get("embedding"),
                sha256=sha256,
                **facts,
            )
        except KeyError as error:
            raise ModelError("The codebook {path} is damaged: it has no {error}.", path=path, error=error) from error
        except ModelError as error:
            raise ModelError("The codebook {path} cannot be used. {error}", path=path, error=error.text) from error


def import_npy(centroids: str | Path, colors: str | Path, name: str, encoder: str, **metadata: Any) -> Codebook:
    """Make a codebook of two .npy files, as the published one comes: K x D floats and K x 3 uint8.

    Parameters
    ----------
    name, encoder, **metadata
        What the arrays do not tell; see `Codebook`.

    Raises
    ------
    ModelError
        If a file is no plain array (pickles are refused), or the two do not fit.
    """
    return Codebook(centroids=load_npy(centroids), colors=load_npy(colors), name=name, encoder=encoder, **metadata)


def load_npy(path: str | Path) -> np.ndarray:
    """Read a .npy file of numbers; pickles are refused.

    Raises
    ------
    ModelError
        If it is none.
    """
    try:
        with open(path, "rb") as file:
            if file.read(len(MAGIC_PREFIX)) != MAGIC_PREFIX:
                raise ModelError("{path} is not a .npy file: write one with numpy.save.", path=path)
        return np.asarray(np.load(path, allow_pickle=False))
    except (OSError, ValueError, EOFError) as error:
        raise ModelError("{path} is not a readable .npy file of numbers: {error}", path=path, error=error) from error


def _as_type(array: np.ndarray | None, kind: type[np.signedinteger], name: str) -> np.ndarray | None:
    if array is None or array.dtype.kind not in "iu":
        return array
    if array.size and int(array.max()) > np.iinfo(kind).max:
        raise ModelError("The codebook's {name} are larger than any can be.", name=name)
    return array.astype(kind)


def _form(array: np.ndarray) -> str:
    return f"{' x '.join(map(str, array.shape))} {array.dtype}"
