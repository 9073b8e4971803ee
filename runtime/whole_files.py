"""Files that hold all of what was written or what they held before. Only the standard library."""

from __future__ import annotations

import os
import uuid
from pathlib import Path
from typing import Union


def write_whole(path: Union[str, Path], data: bytes) -> None:
    """Write a file, which appears under its name when it is whole.

    Raises
    ------
    OSError
        If it cannot be written; what it held before is there.
    """
    # Of several runs that write it at once, each has its own.
    part = Path(f"{path}.{uuid.uuid4().hex[:8]}.part")
    try:
        part.write_bytes(data)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
