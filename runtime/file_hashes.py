"""What files hold, told by hashes: a path alone does not tell, since files are written again where they lie.

Only the standard library: both sides of the process boundary use it.
"""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

SETTLED_SECONDS = 2.0
"""Age from which on a file's times tell that it has changed since: file systems count time in steps of up to 2 s (FAT)."""
CHECKPOINT_SUFFIXES = (".json", ".safetensors")

_known: dict[tuple[object, ...], str] = {}


def file_hash(path: Path) -> str:
    """Return a file's SHA-256, in hexadecimal; a large file that lies there unchanged is read once in a process.

    Raises
    ------
    OSError
        If it cannot be read.
    """
    state = _state(path)
    if state in _known:
        return _known[state]
    started = time.time()
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(1 << 20):
            digest.update(piece)
    found = digest.hexdigest()
    if _settled(path, started) and _state(path) == state:
        _known[state] = found
    return found


def checkpoint_hash(folder: Path) -> str:
    """Return a hash of the names and contents of all files of a checkpoint that are loaded, in hexadecimal.

    Raises
    ------
    OSError
        If one cannot be read.
    """
    files = sorted(path for path in folder.iterdir() if path.suffix in CHECKPOINT_SUFFIXES)
    lines = [f"{file_hash(path)} {path.name}\n" for path in files]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _state(path: Path) -> tuple[object, ...]:
    status = path.stat()
    return path, status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _settled(path: Path, now: float) -> bool:
    status = path.stat()
    return now - max(status.st_mtime, status.st_ctime) > SETTLED_SECONDS
