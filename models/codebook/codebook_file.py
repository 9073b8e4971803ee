"""What a codebook's file says, read as a stranger's word: nothing in it costs time, memory or a look at other files."""

from __future__ import annotations

import hashlib
import json
import math
import stat
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load

from ...runtime.codebook_texts import LONGEST_NAME
from ...runtime.model_scale import parse_model_scale
from ..errors import ModelError

FORMAT_VERSION = 1
MAX_BYTES = 2 << 30
"""Of the file: as many centroids as there can be, of more numbers than any encoder gives."""
MAX_HEADER = 16 << 20
MAX_DEPTH = 20
MAX_DIGITS = 18


def read_described_tensors(
    path: str | Path, kind: str = "codebook"
) -> tuple[dict[str, Any], dict[str, np.ndarray], str]:
    """Return what the header of a codebook, or of another `kind` of file of ours, says, the tensors, and the file's SHA-256.

    Raises
    ------
    ModelError
        If the file is not there, not of that kind, damaged or too large.
    """
    try:
        status = Path(path).stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_BYTES:
            raise ModelError(
                "{path} is not a file, or is larger than any {kind} ({size:.1f} GB).",
                path=path, kind=kind, size=MAX_BYTES / 1e9,
            )
        data = Path(path).read_bytes()
        header = _header(data)
        tensors = load(data)
    except FileNotFoundError as error:
        raise ModelError("The {kind} {path} is not there.", kind=kind, path=path) from error
    except (SafetensorError, OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise ModelError(
            "{path} is not a {kind}, or damaged ({cause}: {error}). A {kind} is a file that ends in "
            ".{kind}.safetensors: take a whole copy of it.",
            path=path, kind=kind, cause=type(error).__name__, error=error,
        ) from error
    return header, tensors, hashlib.sha256(data).hexdigest()


def described(header: dict[str, Any], path: str | Path) -> dict[str, Any]:
    """Return what a header says of its codebook, as `Codebook` takes it.

    Raises
    ------
    ModelError
        If it lacks something, or garbles it.
    """
    try:
        if _whole(header, "format") > FORMAT_VERSION:
            raise ModelError(
                "The codebook {path} is of format {format}: update GeoCentroids.", path=path, format=header["format"]
            )
        return {
            "name": _text(header, "name"),
            # The first files had the commit apart.
            "encoder": "@".join(filter(None, (_text(header, "encoder"), _text(header, "encoder_revision", "")))),
            "gsd": _number(header, "gsd"),
            "model_scale": parse_model_scale(header["model_scale"]),
            "tile": _whole(header, "tile"),
            "margin": _whole(header, "margin"),
            "metric": _text(header, "metric"),
            "group_names": _levels(header["group_names"]),
            "training": _dictionary(header, "training"),
            "licence": _text(header, "licence", most=MAX_HEADER),
            "attribution": _text(header, "attribution", most=MAX_HEADER),
        }
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise ModelError(
            "The codebook {path} is damaged: its header lacks or garbles {error}.", path=path, error=error
        ) from error


def _header(data: bytes) -> dict[str, Any]:
    length = int.from_bytes(data[:8], "little")
    if length > MAX_HEADER:
        raise ValueError(f"a header of {length:,} bytes")
    header = _parsed(_parsed(data[8 : 8 + length].decode())["__metadata__"]["geocentroids"])
    if not isinstance(header, dict) or _is_nested_deeper(header, MAX_DEPTH):
        raise ValueError("a header that is no plain list of facts")
    # Half a character, which JSON can spell, would end the first file or message that it is written to.
    json.dumps(header, ensure_ascii=False).encode()
    return header


def _parsed(text: str) -> Any:
    return json.loads(text, object_pairs_hook=_without_duplicates, parse_int=_integer)


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name that stands twice")
    return found


def _integer(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError(f"a number of {len(digits):,} digits")
    return int(digits)


def _is_nested_deeper(value: Any, depth: int) -> bool:
    """Whether lists and dictionaries are nested deeper than that."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return depth == 0 or any(_is_nested_deeper(one, depth - 1) for one in inner)


def _text(header: dict[str, Any], name: str, default: str | None = None, most: int = LONGEST_NAME) -> str:
    text = header[name] if default is None else header.get(name) or default
    if not isinstance(text, str) or len(text) > most:
        raise ValueError(f"'{name}'")
    return text


def _number(header: dict[str, Any], name: str) -> float:
    value = header[name]
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError(f"'{name}'")
    return float(value)


def _whole(header: dict[str, Any], name: str) -> int:
    value = header[name]
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 1 << 16:
        raise ValueError(f"'{name}'")
    return value


def _dictionary(header: dict[str, Any], name: str) -> dict[str, Any]:
    if not isinstance(header[name], dict):
        raise ValueError(f"'{name}'")
    return dict(header[name])


def _levels(names: Any) -> tuple[tuple[str, ...], ...]:
    """Return the names of every level; a plain list, as the first files had it, is one level."""
    if not isinstance(names, list):
        raise ValueError("'group_names'")
    levels = [names] if names and isinstance(names[0], str) else names
    if not all(isinstance(level, list) and all(isinstance(name, str) for name in level) for level in levels):
        raise ValueError("'group_names'")
    return tuple(map(tuple, levels))
