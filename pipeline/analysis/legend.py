"""Legends: classes with names and colours, and one class or none for each id of one codebook, in a file NAME.legend.json."""

from __future__ import annotations

import colorsys
import json
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ...runtime.constants import NODATA_ID
from ...runtime.model_descriptions import CodebookInfo
from ...runtime.translation import Text, tr
from ..errors import PipelineError
from ..output.text_files import write_text

SUFFIX = ".legend.json"
FORMAT = 1
NO_CLASS = -1
"""What an id has that is not named."""
MOST_CLASSES = 254
"""A class raster is of bytes: 0 is no class, 255 is no ground."""
MOST_BYTES = 64 << 20
LONGEST_NAME = 200
DAMAGED = "{path} is not a legend, or damaged: take a whole NAME.legend.json."
COLOR = re.compile(r"#[0-9a-fA-F]{6}")
UNWRITABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters and halves of characters: neither UTF-8 nor the XML beside a raster can hold all of them."""
FIRST_COLORS = (
    "#4e79a7", "#f28e2b", "#59a14f", "#e15759", "#76b7b2", "#edc948", "#b07aa1", "#9c755f", "#ff9da7", "#86bcb6"
)
"""Tableau's, which are easy to tell apart; after these hues are spread evenly."""
GOLDEN = 0.618034

Rgb = tuple[int, int, int]


@dataclass(frozen=True)
class NamedClass:
    """A class: its name, and its colour as red, green and blue from 0 to 255."""

    name: str
    color: Rgb


@dataclass(frozen=True)
class Legend:
    """Which class each cluster of a codebook belongs to. A change makes a new legend: who keeps the old can undo.

    Parameters
    ----------
    codebook, sha256
        The codebook's name and its file's hash; "" where that is not known.
    classes
        In the order in which they are shown, at most `MOST_CLASSES`.
    members
        (K,) int16: for each id an index into `classes`, or `NO_CLASS`. Ids beyond it have none.
    probabilities
        (K, classes) float32: that of each class for each id, where it is made of samples. A change by hand ends them.

    Raises
    ------
    PipelineError
        If these do not make a legend.
    """

    codebook: str
    sha256: str
    classes: tuple[NamedClass, ...]
    members: np.ndarray = field(compare=False)
    probabilities: np.ndarray | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        names = [each.name for each in self.classes]
        if len(names) > MOST_CLASSES:
            raise PipelineError(
                "A legend has at most {most} classes, not {count}: merge some.", most=MOST_CLASSES, count=len(names)
            )
        for number, name in enumerate(names, 1):
            if fault_of_name(name):
                raise PipelineError("Class {number} of the legend {fault}.", number=number, fault=fault_of_name(name))
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise PipelineError(
                "The legend has two classes called '{twice}': give each a name of its own, or merge them.", twice=twice
            )
        members = self.members
        if members.ndim != 1 or len(members) > NODATA_ID or members.dtype != np.int16:
            raise PipelineError("A legend gives one class, or none, for each id of a codebook.")
        if len(members) and not NO_CLASS <= members.min() <= members.max() < len(names):
            raise PipelineError("The legend gives ids to classes that it does not have.")
        if self.probabilities is not None and self.probabilities.shape != (len(members), len(names)):
            raise PipelineError("The legend's probabilities are not those of its ids and classes.")

    @classmethod
    def empty(cls, codebook: str, sha256: str, size: int) -> Legend:
        """Return a legend without classes for a codebook of `size` centroids."""
        return cls(codebook, sha256, (), np.full(size, NO_CLASS, np.int16))

    def name_of(self, number: int) -> str:
        """Return the name of an id's class; "" where it has none."""
        member = int(self.members[number]) if number < len(self.members) else NO_CLASS
        return "" if member == NO_CLASS else self.classes[member].name

    def for_codebook(self, codebook: str, sha256: str, size: int) -> Legend:
        """Return the legend as that of a codebook: ids that it does not list have no class, those beyond the codebook go."""
        members = np.full(size, NO_CLASS, np.int16)
        listed = min(size, len(self.members))
        members[:listed] = self.members[:listed]
        probabilities = self.probabilities if size == len(self.members) else None
        return replace(self, codebook=codebook, sha256=sha256, members=members, probabilities=probabilities)

    def added(self, name: str, color: Rgb | None = None) -> Legend:
        """Return the legend with one more class, the last."""
        chosen = color or distinct_colors(len(self.classes) + 1)[-1]
        return replace(self, classes=(*self.classes, NamedClass(name, chosen)), probabilities=None)

    def assigned(self, ids: Iterable[int], number: int) -> Legend:
        """Return the legend with these ids in the class of that number, or in none for `NO_CLASS`."""
        members = self.members.copy()
        members[list(ids)] = number
        return replace(self, members=members, probabilities=None)

    def renamed(self, number: int, name: str) -> Legend:
        """Return the legend with another name for a class."""
        return self._changed(number, NamedClass(name, self.classes[number].color))

    def recolored(self, number: int, color: Rgb) -> Legend:
        """Return the legend with another colour for a class."""
        return self._changed(number, NamedClass(self.classes[number].name, color))

    def merged(self, numbers: Sequence[int]) -> Legend:
        """Return the legend with these classes in one, which has the name, colour and place of the first."""
        target, gone = numbers[0], set(numbers[1:])
        kept = [number for number in range(len(self.classes)) if number not in gone]
        # One more at the end, for NO_CLASS.
        moved = np.full(len(self.classes) + 1, NO_CLASS, np.int16)
        moved[kept] = np.arange(len(kept))
        moved[list(gone)] = moved[target]
        classes = tuple(self.classes[number] for number in kept)
        return replace(self, classes=classes, members=moved[self.members], probabilities=None)

    def values(self) -> np.ndarray:
        """Return (65536,) uint8: a class raster's value for each id: 1 for the first class, 0 for none, 255 no ground."""
        table = np.zeros(NODATA_ID + 1, np.uint8)
        table[: len(self.members)] = self.members + 1
        table[NODATA_ID] = 255
        return table

    def save(self, path: str) -> None:
        """Write the legend; the file is there whole or not at all.

        Raises
        ------
        PipelineError
            If it cannot be written.
        """
        write_text(path, self.text() + "\n")

    def text(self) -> str:
        """Return the content of the legend's file."""
        found: dict[str, Any] = {
            "format": FORMAT,
            "codebook": {"name": self.codebook, "sha256": self.sha256},
            "classes": [{"name": each.name, "color": "#{:02x}{:02x}{:02x}".format(*each.color)} for each in self.classes],
            "ids": [None if number == NO_CLASS else number for number in self.members.tolist()],
        }
        if self.probabilities is not None:
            found["probabilities"] = [[round(share, 4) for share in row] for row in self.probabilities.tolist()]
        return json.dumps(found, ensure_ascii=False)

    def _changed(self, number: int, changed: NamedClass) -> Legend:
        return replace(self, classes=(*self.classes[:number], changed, *self.classes[number + 1 :]))


def read_legend(path: str) -> Legend:
    """Read a NAME.legend.json.

    Raises
    ------
    PipelineError
        If it is not there or no legend.
    """
    try:
        if os.path.getsize(path) > MOST_BYTES:
            raise PipelineError("{path} is larger than any legend.", path=path)
        # Windows' editors put a mark before what they save as UTF-8.
        with open(path, encoding="utf-8-sig") as file:
            return parse_legend(file.read(), path)
    except OSError as error:
        raise PipelineError("The legend {path} cannot be read: {reason}.", path=path, reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise PipelineError(DAMAGED, path=path) from error


def parse_legend(text: str, path: str) -> Legend:
    """Return the legend that a file's content is; `path` is what messages name.

    Raises
    ------
    PipelineError
        If it is no legend.
    """
    try:
        found = json.loads(text)
        if found["format"] > FORMAT:
            raise PipelineError(
                "The legend {path} is of format {format}: update GeoCentroids.", path=path, format=found["format"]
            )
        codebook = found["codebook"]
        names = str(codebook["name"]), str(codebook["sha256"])
        if UNWRITABLE.search("".join(names)):
            raise ValueError("the codebook's name")
        classes = parse_classes(found["classes"], tr("{path} is not a legend").format(path=path))
        members = [NO_CLASS if number is None else _index(number) for number in found["ids"]]
        shares = np.array(found["probabilities"], np.float32) if "probabilities" in found else None
        return Legend(*names, classes, np.array(members, np.int16), shares)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        raise PipelineError(DAMAGED, path=path) from error


def legend_of_groups(codebook: CodebookInfo, groups: np.ndarray, names: Sequence[str], colors: np.ndarray) -> Legend:
    """Return a codebook's groups as a legend, to be renamed.

    Parameters
    ----------
    groups
        (K,): the group of each centroid, an index into the names.
    colors
        (G, 3) uint8.
    """
    made = [NamedClass(f"Group {name}", (r, g, b)) for name, (r, g, b) in zip(names, colors.tolist())]
    return Legend(codebook.name, codebook.sha256, tuple(made), groups.astype(np.int16))


def distinct_colors(count: int) -> list[Rgb]:
    """Return so many colours that are easy to tell apart; the first of more are the same as those of fewer."""
    colors = [parse_color(color) for color in FIRST_COLORS[:count]]
    for number in range(len(colors), count):
        red, green, blue = colorsys.hsv_to_rgb(number * GOLDEN % 1, 0.45 + 0.2 * (number % 3), 0.9 - 0.15 * (number % 2))
        colors.append((round(255 * red), round(255 * green), round(255 * blue)))
    return colors


def parse_classes(found: Any, fault: str) -> tuple[NamedClass, ...]:
    """Return the classes that a file of ours lists; KeyError or TypeError if it is no list of them.

    Parameters
    ----------
    fault
        What the file is not if a class is none, the beginning of a message.

    Raises
    ------
    PipelineError
        If a name or colour cannot be used, naming the class.
    """
    classes = []
    for number, each in enumerate(found, 1):
        name = "" if each["name"] is None else str(each["name"])
        if fault_of_name(name):
            raise PipelineError(
                "{problem}: its class {number} {fault}.", problem=fault, number=number, fault=fault_of_name(name)
            )
        try:
            classes.append(NamedClass(name, parse_color(each["color"])))
        except ValueError as error:
            raise PipelineError(
                "{problem}. In its class {number}, '{name}', {error}.", problem=fault, number=number, name=name, error=error
            ) from error
    return tuple(classes)


def fault_of_name(name: str) -> str:
    """Return what is wrong with a class's name, the end of a sentence about the class; "" if nothing."""
    if not name.strip():
        return tr("has no name: give it one")
    if len(name) > LONGEST_NAME:
        told = tr("has a name of {length} characters, {start!r} and so on: give it at most {most}")
        return told.format(length=len(name), start=name[:20], most=LONGEST_NAME)
    if UNWRITABLE.search(name):
        return tr("has a name with control characters or halves of characters, {name!r}: leave them out").format(name=name)
    return ""


def parse_color(text: Any) -> Rgb:
    """Return the colour of "#rrggbb"; ValueError if it is none."""
    if not isinstance(text, str) or not COLOR.fullmatch(text):
        raise ValueError(Text("{it} is no colour: give # and six digits, 0 to 9 and a to f, such as #4e79a7", it=repr(text)))
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def _index(number: Any) -> int:
    if isinstance(number, bool) or not isinstance(number, int):
        raise ValueError(tr("{number!r} is no number of a class").format(number=number))
    return number
