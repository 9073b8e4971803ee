"""The worker's interface: questions that it answers, their answers, and what it says on its own.

What is asked by example is in `questions_of_analysis.py`, what makes a codebook of features in `questions_of_training.py`;
there is nothing besides.

h and w are source pixels of a block at the GSD, rows and columns are pixels of the map, D is the width of a feature,
K the number of centroids.
"""

from __future__ import annotations

from typing import Any, Optional

from . import array_types as arrays
from .message_codec import AnswerType, Message, Question
from .model_descriptions import CodebookInfo, CodebookMetadata
from .translation import Text

# What the worker says on its own, while a question is in hand

class Log(Message):
    """Something for the user to read."""

    text: Text


class Progress(Message):
    """How far the question in hand is: `done` of `total`, in whatever it counts."""

    text: Text
    done: int
    total: int


class Error(Message):
    """The answer to a question that cannot be answered, with what to do."""

    text: Text


class Done(Message):
    """The answer to a question that asks for something to be done, and nothing to be told."""


class Failed(Message):
    """The worker ends, for a reason that nobody foresaw."""

    text: Text


# Encoders and codebooks: what they are, to have them here, to have them in memory

class Described(Message):
    """What an encoder and a codebook are; `hidden_size` is 0, and the colours are none, of what is `absent`.

    `same_encoder`: whether the codebook names that encoder.
    """

    codebook: CodebookInfo
    encoder: str
    hidden_size: int
    absent: tuple[str, ...]
    same_encoder: bool


class Describe(Question[Described]):
    """What they are, from what is on this machine and without torch; refused if they are to be `fitting`, and are not."""

    codebook: str
    encoder: str
    fitting: bool


class Fetch(Question[Done]):
    """Download what is absent of them; "" for the encoder that the codebook names."""

    encoder: str
    codebook: str


class Loaded(Message):
    """What is in memory, by the hashes of its files, and where; without an encoder, what tells of it is "" or 0."""

    device: str
    other_devices: list[str]
    codebook_sha256: str
    encoder_sha256: str
    precision: str = ""
    gains_from_int8: bool = False
    hidden_size: int = 0
    block_patches: int = 0
    torch: str = ""


class Load(Question[Loaded]):
    """Have an encoder and a codebook in memory, "" for none; refused where a hash is given and the files have another."""

    encoder: str
    codebook: str
    device: str
    precision: str
    batch: int
    codebook_sha256: str = ""
    encoder_sha256: str = ""


class Checked(Message):
    """The device by name, and the versions of what was imported."""

    device: str
    name: str
    versions: dict[str, str]


class Check(Question[Checked]):
    """Whether everything imports, and the device multiplies matrices."""

    device: str


# Blocks

class Mapped(Message):
    """Ids (rows, columns); where asked for, score and margin (2, rows, columns). `seconds` that the worker was at it."""

    ids: arrays.Ids
    confidence: Optional[arrays.Layers] = None
    seconds: float = 0.0


class Encoded(Message):
    """Features (rows, columns, D), and which of them are valid (rows, columns)."""

    features: arrays.Features
    valid: arrays.Mask
    seconds: float = 0.0


class BlockQuestion(Question[AnswerType], of_what_is_loaded=True):
    """A block, and how it is to be seen: what every question about the features of a block has.

    rgb (h, w, 3), valid (h, w); `scale` model pixels per source pixel; `offset` (x, y) of the first tile in the resampled
    block, model pixels; `skip` (x, y) from its kept patches to the block, and `shape` (rows, columns) of the block, both in
    pixels of the map; `tile` model pixels; `margin` patches; `passes`.
    """

    rgb: arrays.Pixels
    valid: arrays.Mask
    scale: str
    offset: tuple[int, int]
    skip: tuple[int, int]
    shape: tuple[int, int]
    tile: int
    margin: int
    passes: int


class Map(BlockQuestion[Mapped]):
    """The nearest centroid of every patch of a block."""

    confidence: bool


class Encode(BlockQuestion[Encoded]):
    """The features of every patch of a block, as "float16" or "float32"."""

    dtype: str


class Assign(Question[Mapped], of_what_is_loaded=True):
    """The nearest centroids of features (rows, columns, D); NaN where there is no ground."""

    features: arrays.Features
    confidence: bool


class EncodedTiles(Message):
    """Which patches are valid (n, step, step); of these, in order, the features (m, D) and mean colours (m, 3)."""

    features: arrays.FeatureRows
    valid: arrays.Masks
    means: arrays.Colors


class EncodeTiles(Question[EncodedTiles], of_what_is_loaded=True):
    """Single tiles from anywhere: rgb (n, h, w, 3) and valid (n, h, w) around each, offsets (n, 2) of each as in a block."""

    rgb: arrays.Tiles
    valid: arrays.Masks
    offsets: arrays.Offsets
    scale: str
    tile: int
    margin: int


# Whole codebooks

class Grouped(Message):
    """The group of each centroid (K,); of each of G groups the colour (G, 3), the features (G,) and the name."""

    groups: arrays.GroupOfEach
    colors: arrays.Colors
    counts: arrays.Counts
    names: list[str]


class Group(Question[Grouped]):
    """Combine a codebook's centroids into so many groups."""

    codebook: str
    codebook_sha256: str
    groups: int


class Imported(Message):
    """How many centroids there are."""

    clusters: int


class Import(Question[Imported]):
    """Make a codebook of .npy files; `colors` may be ""."""

    centroids: str
    colors: str
    output: str
    about: CodebookMetadata


class Export(Question[Done]):
    """Write a codebook's centroids and colours as .npy files, and its colours as GDAL's colour text file."""

    codebook: str
    codebook_sha256: str
    centroids: str
    colors: str
    text: str


class Inspected(Message):
    """A codebook's file: the type and lengths of its centroids, how it was trained, and what does not hold of it."""

    file: str
    number_type: str
    shortest: float
    longest: float
    training: dict[str, Any]
    problems: list[Text]


class Inspect(Question[Inspected]):
    """What a codebook is, and whether it is whole."""

    codebook: str
    codebook_sha256: str


QUESTIONS: dict[str, type[Question[Any]]] = {
    question.kind: question
    for question in (
        Describe, Fetch, Load, Check, Map, Encode, Assign, EncodeTiles, Group, Import, Export, Inspect
    )
}  # fmt: skip
