"""NVIDIA's driver and card, without torch: whether there are any, and whether they serve the CUDA build."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass

from ..translation import tr

OLDEST = {"linux": (580, 65), "win32": (580, 88)}
"""Drivers that CUDA 13.0 needs (CUDA Toolkit release notes, table 3)."""
OLDEST_CARD = (7, 5)
"""The compute capability from which on torch's CUDA 13.0 build has kernels."""
SECONDS = 10


@dataclass(frozen=True)
class Driver:
    """An NVIDIA driver and the first graphics card that it drives.

    Parameters
    ----------
    version
        As NVIDIA writes it, such as "580.65.06".
    card
        Its name.
    capability
        The card's compute capability, (major, minor); () where the driver does not tell.
    """

    version: str
    card: str
    capability: tuple[int, ...] = ()

    @property
    def obstacle(self) -> str:
        """Why torch's CUDA build does not run with it; "" if it does, as far as the driver tells."""
        found = _numbers(self.version)
        oldest = OLDEST.get(sys.platform, found)
        if found < oldest:
            return tr(
                "NVIDIA's driver {version} is older than {oldest}"
            ).format(version=self.version, oldest=_dotted(oldest))
        if self.capability and self.capability < OLDEST_CARD:
            return tr(
                "the {card} has compute capability {capability}, and the CUDA build needs {oldest}"
            ).format(card=self.card, capability=_dotted(self.capability), oldest=_dotted(OLDEST_CARD))
        return ""


@functools.cache
def nvidia_driver() -> Driver | None:
    """Return the driver that `nvidia-smi`, which comes with it, reports; None where there is none. Asked once a session."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return None
    try:
        try:
            version, capability, card = _ask(program, "driver_version", "compute_cap", "name")
        except subprocess.CalledProcessError:  # A driver that is too old to know of compute_cap.
            (version, card), capability = _ask(program, "driver_version", "name"), ""
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return Driver(version, card, _numbers(capability))


def _ask(program: str, *fields: str) -> list[str]:
    """Return what `nvidia-smi` says of the first card, one text a field."""
    answer = subprocess.run(
        [program, f"--query-gpu={','.join(fields)}", "--format=csv,noheader"],
        capture_output=True, text=True, timeout=SECONDS, check=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ).stdout
    return answer.partition("\n")[0].strip().split(", ", len(fields) - 1)


def _numbers(text: str) -> tuple[int, ...]:
    """Return the first two numbers in a version."""
    return tuple(map(int, re.findall(r"\d+", text)[:2]))


def _dotted(numbers: tuple[int, ...]) -> str:
    return ".".join(map(str, numbers))
