"""What is wrong with a Python: whether it starts, whether it can run the worker or make an environment."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from ..errors import Cancelled, WorkerError
from ..external_commands import never_cancelled, run_command
from ..translation import Text, tr
from ..worker_process import ENTRY
from .processor import NAMES, processor
from .worker_python import wrong_python_message

SECONDS = 30
SAYS, COMPLETE = "worker: ", "complete"
"""How models/__main__.py answers `--check`."""

_PROBE = (
    "import json, platform, sys; print(json.dumps([list(sys.version_info[:3]), sys.maxsize > 2**32, platform.machine()]))"
)

Check = Callable[[], bool]


@dataclass(frozen=True)
class Interpreter:
    """A Python that starts."""

    path: str
    version: tuple[int, int, int]
    is_64_bit: bool
    processor: str

    def obstacle_to_environment(self, minors: range) -> str:
        """Return why no environment can be made from it with a Python 3 of these minor versions; "" if one can."""
        name = ".".join(map(str, self.version))
        if self.version[0] != 3 or self.version[1] not in minors:
            return tr(
                "it is Python {name}, and the packages need 3.{oldest} to 3.{newest}"
            ).format(name=name, oldest=minors[0], newest=minors[-1])
        if not self.is_64_bit:
            return tr("it is a 32-bit Python {name}, and torch needs 64 bits").format(name=name)
        if sys.platform == "darwin" and self.processor != processor():
            return tr("it is a Python {name} for Intel, and torch needs one for Apple silicon").format(name=name)
        return ""


def probe(path: str, cancelled: Check = never_cancelled) -> Interpreter | None:
    """Ask the interpreter at `path` what it is; None if it does not start.

    Raises
    ------
    Cancelled
        If `cancelled()` said so.
    """
    try:
        version, is_64_bit, machine = json.loads(_line([path, "-I", "-c", _PROBE], "[[", cancelled))
        return Interpreter(path, tuple(version), is_64_bit, NAMES.get(machine.lower(), machine.lower()))
    except (TypeError, ValueError):
        return None


def obstacle_to_worker(python: str, cancelled: Check = never_cancelled) -> str:
    """Return why the interpreter at `python` cannot be the worker's, with the remedy; "" if nothing is seen against it.

    Takes a fraction of a second, since nothing is imported, and `SECONDS` at most.

    Raises
    ------
    Cancelled
        If `cancelled()` said so.
    """
    said = _line([python, "-I", "-X", "utf8", str(ENTRY), "--check"], SAYS, cancelled).removeprefix(SAYS)
    if said == COMPLETE:
        return ""
    return wrong_python_message(python, Text.from_record(json.loads(said)) if said else tr("does not start as a Python"))


def _line(command: list[str], start: str, cancelled: Check) -> str:
    """Return the last line that a command prints that starts so; "" if it does not start, fails, or takes too long."""
    lines = [""]
    end = time.monotonic() + SECONDS
    try:
        status = run_command(command, lines.append, lambda: cancelled() or time.monotonic() > end)
    except WorkerError:
        return ""
    except Cancelled:
        if cancelled():
            raise
        return ""
    return next((line for line in reversed(lines) if line.startswith(start)), "") if status == 0 else ""
