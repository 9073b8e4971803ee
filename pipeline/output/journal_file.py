"""The journal of a run that may be cut off: what was asked for, and how far it got, for the next run to go on from.

A JSON object: "request", a SHA-256 of all that the work depends on, and beside it the run's own state. It is written whole
or not at all, so that it never vouches for more than was there when it was written.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REQUEST = "request"


@dataclass(frozen=True)
class Entry:
    """What a journal says: the run's state, and whether it is of the same request."""

    state: dict[str, Any]
    same: bool


def request_hash(request: dict[str, Any]) -> str:
    """Return the SHA-256 of a request, JSON-able, in hexadecimal."""
    return hashlib.sha256(json.dumps(request, sort_keys=True).encode()).hexdigest()


class Journal:
    """A journal at a path.

    Parameters
    ----------
    request
        All that the work depends on, JSON-able.
    """

    def __init__(self, path: str | Path, request: dict[str, Any]) -> None:
        self.path = Path(path)
        self._hash = request_hash(request)

    def read(self) -> Entry | None:
        """Return what is there; None if there is no journal, or a damaged one."""
        try:
            state = json.loads(self.path.read_text(encoding="utf-8"))
            request = state.pop(REQUEST)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None
        return Entry(state, request == self._hash)

    def write(self, state: dict[str, Any]) -> None:
        """Write how far the run is, JSON-able; OSError if that cannot be."""
        part = self.path.with_suffix(".part")
        part.write_text(json.dumps({REQUEST: self._hash, **state}), encoding="utf-8")
        os.replace(part, self.path)
