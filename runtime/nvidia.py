"""NVIDIA's driver, without torch: whether there is one, and whether it serves the CUDA build."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass

OLDEST = {"linux": (580, 65), "win32": (580, 88)}
"""Drivers that CUDA 13.0 needs (CUDA Toolkit release notes, table 3)."""
SECONDS = 10


@dataclass(frozen=True)
class Driver:
    """An NVIDIA driver and the first graphics card that it drives."""

    version: str
    card: str

    @property
    def serves(self) -> bool:
        """Whether torch's CUDA build runs with it."""
        found = tuple(map(int, re.findall(r"\d+", self.version)[:2]))
        return found >= OLDEST.get(sys.platform, found)


def nvidia_driver() -> Driver | None:
    """Return the driver that `nvidia-smi`, which comes with it, reports; None where there is none."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return None
    try:
        answer = subprocess.run(
            [program, "--query-gpu=driver_version,name", "--format=csv,noheader"],
            capture_output=True, text=True, timeout=SECONDS, check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ).stdout
        version, card = answer.splitlines()[0].split(", ", 1)
    except (OSError, ValueError, IndexError, subprocess.SubprocessError):
        return None
    return Driver(version.strip(), card.strip())
