"""The processor as it is, which an Intel QGIS on a Mac with Apple silicon does not see, and starting programs for it."""

from __future__ import annotations

import functools
import platform
import subprocess
import sys
from contextlib import suppress

NAMES = {"amd64": "x86_64", "arm64": "aarch64"}
SECONDS = 10


@functools.cache
def processor() -> str:
    """Return this machine's processor, "x86_64" or "aarch64" (or another's name), also where QGIS runs under Rosetta."""
    return "aarch64" if _translated() else architecture()


def architecture() -> str:
    """Return the processor that this process was built for."""
    machine = platform.machine().lower()
    return NAMES.get(machine, machine)


def native(command: list[str]) -> list[str]:
    """Return `command` for this machine's own processor.

    What an Intel program starts on Apple silicon runs as Intel again where it can; torch has no build for that.
    """
    return ["/usr/bin/arch", "-arm64", *command] if _translated() else command


@functools.cache
def _translated() -> bool:
    """Return whether this is an Intel process on Apple silicon."""
    answer = ""
    if sys.platform == "darwin" and architecture() == "x86_64":
        ask = ["/usr/sbin/sysctl", "-n", "hw.optional.arm64"]
        with suppress(OSError, subprocess.SubprocessError):  # An Intel Mac's sysctl does not know the name.
            answer = subprocess.run(ask, capture_output=True, text=True, timeout=SECONDS, check=True).stdout
    return answer.strip() == "1"
