"""A Python to make the environment from: QGIS's own where that can, else one that uv brings; and what is wrong with one.

QGIS's interpreter has to be looked for, since `sys.executable` is often QGIS itself. Where it is too old for the locked
packages, or is an Intel program on a Mac with Apple silicon, uv installs a Python of its own beside the environments.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import Cancelled, InstallError, WorkerError
from ..external_commands import never_cancelled, run_command
from ..worker_process import ENTRY
from .location import wrong_python_message
from .processor import NAMES, processor

MANAGED = "3.12"
MANAGED_ORIGIN = "github.com/astral-sh/python-build-standalone"
SECONDS = 30
SAYS, COMPLETE = "worker: ", "complete"
"""How models/__main__.py answers `--check`."""

_PROBE = (
    "import json, platform, sys; print(json.dumps([list(sys.version_info[:3]), sys.maxsize > 2**32, platform.machine()]))"
)

Run = Callable[[list[str]], None]
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
            return f"it is Python {name}, and the packages need 3.{minors[0]} to 3.{minors[-1]}"
        if not self.is_64_bit:
            return f"it is a 32-bit Python {name}, and torch needs 64 bits"
        if sys.platform == "darwin" and self.processor != processor():
            return f"it is a Python {name} for Intel, and torch needs one for Apple silicon"
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
    return "" if said == COMPLETE else wrong_python_message(python, said or "does not start as a Python")


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


def qgis_interpreter(cancelled: Check = never_cancelled) -> Interpreter | None:
    """Return the interpreter that QGIS's own Python belongs to, None if it cannot be found."""
    for path in _candidates():
        found = probe(str(path), cancelled) if path.is_file() else None
        if found and found.version[:2] == sys.version_info[:2]:
            return found
    return None


def base_interpreter(
    named: str,
    minors: range,
    managed: Callable[[], Interpreter],
    message: Callable[[str], None],
    cancelled: Check = never_cancelled,
) -> Interpreter:
    """Return the interpreter to make the environment from.

    Parameters
    ----------
    named
        The one that the user wants, "" for QGIS's own, or uv's where that cannot be used.
    minors
        The versions of Python 3 that the packages are locked for.
    managed
        Has uv bring a Python.
    message
        Told what is used, and why.
    cancelled
        Asked while interpreters are tried.

    Raises
    ------
    Cancelled
        If `cancelled()` said so.
    InstallError
        If the named one cannot be used, or uv's cannot be had.
    """
    if named:
        interpreter = probe(named, cancelled)
        if interpreter is None:
            raise InstallError(f"{named} does not start as a Python: name another interpreter, or none.")
        if reason := interpreter.obstacle_to_environment(minors):
            raise InstallError(f"No environment can be made from {named}: {reason}. Name another one, or none.")
        return interpreter
    own = qgis_interpreter(cancelled)
    reason = own.obstacle_to_environment(minors) if own else "it is not to be found"
    if own and not reason:
        message(f"Python {'.'.join(map(str, own.version))} of this QGIS: {own.path}")
        return own
    message(f"QGIS's own Python cannot be used ({reason}); uv brings Python {MANAGED}.")
    return managed()


def _candidates() -> Iterator[Path]:
    """Yield where QGIS's interpreter may be, likeliest first."""
    prefixes = [Path(prefix) for prefix in dict.fromkeys((sys.base_exec_prefix, sys.base_prefix, sys.exec_prefix))]
    library = Path(os.__file__).parent
    if sys.platform == "win32":
        yield from (prefix / "python.exe" for prefix in [*prefixes, library.parent])
        return
    name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    for prefix in [*prefixes, library.parents[1]]:
        yield prefix / "bin" / name
        yield prefix / "bin" / "python3"


def managed_interpreter(
    folder: Path, run: Run, uv: Callable[..., list[str]], cancelled: Check = never_cancelled
) -> Interpreter:
    """Return uv's Python, which `run` has uv install under `folder` where it is missing; `uv` makes a command line of it.

    Raises
    ------
    InstallError
        If it cannot be had.
    """
    try:
        run(uv("python", "install", MANAGED, "--install-dir", str(folder), "--no-bin"))
    except InstallError as error:
        raise InstallError(
            f"uv cannot install Python {MANAGED} from {MANAGED_ORIGIN}: check the network, name a mirror of it in the "
            f"environment variable UV_PYTHON_INSTALL_MIRROR, or name an installed Python under 'Interpreter'. {error}"
        ) from error
    name = "python.exe" if sys.platform == "win32" else "bin/python3"
    for path in sorted(folder.glob(f"cpython-{MANAGED}*/{name}")):
        found = probe(str(path), cancelled)
        if found and not found.obstacle_to_environment(range(int(MANAGED.split(".")[1]), int(MANAGED.split(".")[1]) + 1)):
            return found
    raise InstallError(f"uv installed no working Python under {folder}: choose 'Repair', or name an interpreter.")
