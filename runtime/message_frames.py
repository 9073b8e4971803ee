"""Frames between the plugin and its worker: a small JSON header and raw arrays.

A frame is a magic number, the header's length (both little-endian uint32), the header as UTF-8 JSON, and the bytes of the
arrays that it lists, one after the other in C order. No pickle: the worst that a broken peer can send is refused.
"""

from __future__ import annotations

import json
import math
import struct
from dataclasses import dataclass, field
from typing import IO, Any

import numpy as np

MAGIC = 0x43435047
PREFIX = struct.Struct("<II")
MAX_HEADER = 16 << 20
MAX_ARRAY = 8 << 30
DTYPES = frozenset({"bool", "uint8", "uint16", "int32", "int64", "float16", "float32", "float64"})
QUESTIONS_AHEAD = 2
"""Questions that a worker is given at once. Its queue holds them all, so that at work too it sees the stream end."""


class ProtocolError(Exception):
    """What came is not a frame, or ended in the middle of one."""


@dataclass
class Frame:
    """One message: its kind, JSON-able fields and named arrays."""

    kind: str
    fields: dict[str, Any] = field(default_factory=dict)
    arrays: dict[str, np.ndarray] = field(default_factory=dict)


def pack(frame: Frame) -> list[bytes | memoryview]:
    """Return the bytes of `frame` in pieces: its header, then each array where it lies.

    Raises
    ------
    TypeError
        If a field is no JSON, or an array of a type that frames do not hold.
    """
    arrays = {name: np.ascontiguousarray(array) for name, array in frame.arrays.items()}
    for name, array in arrays.items():
        if array.dtype.name not in DTYPES:
            raise TypeError(f"A frame cannot hold the array {name} of {array.dtype}.")
    listed = [[name, array.dtype.name, list(array.shape)] for name, array in arrays.items()]
    header = json.dumps({"kind": frame.kind, "fields": frame.fields, "arrays": listed}).encode()
    return [
        PREFIX.pack(MAGIC, len(header)) + header,
        *(memoryview(array.reshape(-1).view(np.uint8)) for array in arrays.values()),
    ]


def write_frame(stream: IO[bytes], frame: Frame) -> None:
    """Write `frame` and flush; OSError if the other side is gone, TypeError as `pack`."""
    stream.writelines(pack(frame))
    stream.flush()


def read_frame(stream: IO[bytes]) -> Frame | None:
    """Read the next frame; None at the end of the stream.

    Raises
    ------
    ProtocolError
        If the bytes are no frame, or the stream ends inside one.
    """
    prefix = stream.read(PREFIX.size)
    if not prefix:
        return None
    if len(prefix) < PREFIX.size:
        raise ProtocolError("the stream ended inside a frame")
    magic, length = PREFIX.unpack(prefix)
    if magic != MAGIC or length > MAX_HEADER:
        raise ProtocolError("the stream does not hold frames")
    header = bytearray(length)
    _read_into(stream, memoryview(header))
    try:
        parsed = json.loads(header.decode())
        kind, fields, listed = parsed["kind"], parsed["fields"], parsed["arrays"]
        if not (isinstance(kind, str) and isinstance(fields, dict) and isinstance(listed, list)):
            raise ValueError("kind, fields or arrays are of a wrong type")
        arrays = {str(name): _empty(dtype, shape) for name, dtype, shape in listed}
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise ProtocolError(f"a frame's header is damaged: {error}") from error
    for array in arrays.values():
        _read_into(stream, memoryview(array.reshape(-1).view(np.uint8)))
    return Frame(kind, fields, arrays)


def _empty(dtype: str, shape: list[int]) -> np.ndarray:
    if dtype not in DTYPES or any(not isinstance(size, int) or not 0 <= size <= MAX_ARRAY for size in shape):
        raise ValueError(f"array of {dtype} {shape}")
    if math.prod(shape) * np.dtype(dtype).itemsize > MAX_ARRAY:
        raise ValueError(f"array of {shape} is too large")
    return np.empty(shape, dtype)


def _read_into(stream: IO[bytes], view: memoryview) -> None:
    done = 0
    while done < len(view):
        count = stream.readinto(view[done:])  # type: ignore[attr-defined]
        if not count:
            raise ProtocolError("the stream ended inside a frame")
        done += count
