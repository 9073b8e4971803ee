"""Legends as people keep them: a NAME.legend.json, or a table of ids and classes that a spreadsheet has saved."""

from __future__ import annotations

import csv
import io
import os
from dataclasses import dataclass

import numpy as np

from ...runtime.constants import NODATA_ID
from ...runtime.translation import tr
from ..errors import PipelineError
from .legend import (
    MOST_BYTES,
    NO_CLASS,
    Legend,
    NamedClass,
    Rgb,
    distinct_colors,
    fault_of_name,
    parse_color,
    parse_legend,
    read_legend,
)

SEPARATORS = ",;\t"
COLUMNS = ("id", "class")
COLOR = "color"
LONGEST_SHOWN = 100
"""Characters of a first line that a message shows."""


@dataclass(frozen=True)
class Row:
    """A line of the table: its number, the id, the name of its class or "", and its colour if it gives one."""

    line: int
    id: int
    name: str
    color: Rgb | None


def read_legend_or_table(path: str, codebook: str, sha256: str, size: int) -> Legend:
    """Read a NAME.legend.json, or a table as `parse_table` takes it; what a file holds decides, where its name does not.

    Parameters
    ----------
    codebook, sha256, size
        Whose ids a table's are, and how many it has.

    Raises
    ------
    PipelineError
        If it cannot be read, or is neither.
    """
    if path.lower().endswith(".json"):
        return read_legend(path)
    try:
        if os.path.getsize(path) > MOST_BYTES:
            raise PipelineError("{path} is larger than any legend.", path=path)
        with open(path, newline="", encoding="utf-8-sig") as file:
            text = file.read()
    except OSError as error:
        raise PipelineError("The table {path} cannot be read: {reason}.", path=path, reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise PipelineError(_not_text(path)) from error
    # Of UTF-16 without its mark, every other byte is 0.
    if "\0" in text:
        raise PipelineError(_not_text(path))
    if text.lstrip().startswith("{"):
        return parse_legend(text, path)
    return parse_table(text, path, codebook, sha256, size)


def parse_table(text: str, path: str, codebook: str, sha256: str, size: int) -> Legend:
    """Return the legend of a table with the columns `id`, `class` and, where one is to be given, `color` (#rrggbb).

    Commas, semicolons or tabs separate them; `path` is what messages name.

    Raises
    ------
    PipelineError
        If it lacks a column, or has a line that makes no sense or contradicts another, naming the line.
    """
    try:
        rows = _rows(text, path, size)
    except csv.Error as error:
        raise PipelineError("The table {path} cannot be read: {error}.", path=path, error=error) from error
    if not rows:
        raise PipelineError("{path} has no lines below its columns: give one for each cluster that has a class.", path=path)
    _check_contradictions(rows, path)
    order = list(dict.fromkeys(row.name for row in rows if row.name))
    numbers = {"": NO_CLASS, **{name: number for number, name in enumerate(order)}}
    own = {row.name: row.color for row in rows if row.color}
    classes = tuple(NamedClass(name, own.get(name, color)) for name, color in zip(order, distinct_colors(len(order))))
    members = np.full(size, NO_CLASS)
    members[[row.id for row in rows]] = [numbers[row.name] for row in rows]
    return Legend(codebook, sha256, classes, members.astype(np.int16))


def _rows(text: str, path: str, size: int) -> list[Row]:
    separator, columns = _header(text, path)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
    next(reader)
    rows = []
    for cells in reader:
        cells = [cell.strip() for cell in cells]
        if not any(cells):
            continue
        try:
            rows.append(_row(cells, columns, reader.line_num, size))
        except ValueError as error:
            raise PipelineError("{path}, line {line}: {error}.", path=path, line=reader.line_num, error=error) from error
    return rows


def _header(text: str, path: str) -> tuple[str, list[str]]:
    """Return what separates the columns, and their names."""
    first = text.splitlines()[0] if text.strip() else ""
    for separator in SEPARATORS:
        cells = next(csv.reader([first], delimiter=separator, skipinitialspace=True), [])
        columns = [cell.strip().lower() for cell in cells]
        if set(COLUMNS) <= set(columns):
            return separator, columns
    raise PipelineError(
        "{path} is not a legend: it needs the columns id and class, and may have color, but its first line is "
        "{first_line!r}. Give such a table, or a NAME.legend.json.",
        path=path, first_line=first[:LONGEST_SHOWN],
    )


def _row(cells: list[str], columns: list[str], line: int, size: int) -> Row:
    if any(cells[len(columns) :]):
        raise ValueError(tr("it has more columns than the first line: put a name with a separator in quotes"))
    found = dict(zip(columns, cells))
    number, name, color = found.get("id", ""), found.get("class", ""), found.get(COLOR)
    if not number.isdecimal() or len(number) > len(str(NODATA_ID)) or int(number) >= size:
        raise ValueError(tr("'{number}' is no cluster id from 0 to {last}").format(number=number, last=size - 1))
    if name and fault_of_name(name):
        raise ValueError(tr("its class {fault}").format(fault=fault_of_name(name)))
    return Row(line, int(number), name, parse_color(color) if color else None)


def _check_contradictions(rows: list[Row], path: str) -> None:
    of_id: dict[int, Row] = {}
    of_class: dict[str, Row] = {}
    for row in rows:
        first = of_id.setdefault(row.id, row)
        if first.name != row.name:
            raise PipelineError(
                "{path}, line {line}: cluster {id} has the class '{name}', but '{first_name}' in line {first_line}: "
                "keep one of the two lines.",
                path=path, line=row.line, id=row.id, name=row.name, first_name=first.name, first_line=first.line,
            )
        first = of_class.setdefault(row.name, row) if row.name and row.color else row
        if first.color != row.color:
            raise PipelineError(
                "{path}, line {line}: the class '{name}' has another colour than in line {first_line}: give it one.",
                path=path, line=row.line, name=row.name, first_line=first.line,
            )


def _not_text(path: str) -> str:
    return tr("{path} is not text in UTF-8: save it as 'CSV UTF-8', or give a NAME.legend.json.").format(path=path)
