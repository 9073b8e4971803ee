"""A Python to make the environment from: QGIS's own where that can, else one that uv brings.

QGIS's interpreter has to be looked for, since `sys.executable` is often QGIS itself. Where it is too old for the locked
packages, or is an Intel program on a Mac with Apple silicon, uv installs a Python of its own beside the environments.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from ..errors import InstallError
from ..external_commands import never_cancelled
from ..translation import tr
from .interpreter_checks import Check, Interpreter, probe

MANAGED = "3.12"
MANAGED_ORIGIN = "github.com/astral-sh/python-build-standalone"

Run = Callable[[list[str]], None]


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
            raise InstallError("{named} does not start as a Python: name another interpreter, or none.", named=named)
        if reason := interpreter.obstacle_to_environment(minors):
            raise InstallError(
                "No environment can be made from {named}: {reason}. Name another one, or none.", named=named, reason=reason
            )
        return interpreter
    own = qgis_interpreter(cancelled)
    reason = own.obstacle_to_environment(minors) if own else tr("it is not to be found")
    if own and not reason:
        message(tr("Python {version} of this QGIS: {path}").format(version=".".join(map(str, own.version)), path=own.path))
        return own
    message(tr(
        "QGIS's own Python cannot be used ({reason}); uv brings Python {version}."
    ).format(reason=reason, version=MANAGED))
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
            "uv cannot install Python {version} from {origin}: check the network, name a mirror of it in the "
            "environment variable UV_PYTHON_INSTALL_MIRROR, or name an installed Python under 'Interpreter'. {error}",
            version=MANAGED, origin=MANAGED_ORIGIN, error=error,
        ) from error
    name = "python.exe" if sys.platform == "win32" else "bin/python3"
    for path in sorted(folder.glob(f"cpython-{MANAGED}*/{name}")):
        found = probe(str(path), cancelled)
        if found and not found.obstacle_to_environment(range(int(MANAGED.split(".")[1]), int(MANAGED.split(".")[1]) + 1)):
            return found
    raise InstallError(
        "uv installed no working Python under {folder}: choose 'Repair', or name an interpreter.", folder=folder
    )
