"""A Python to make the environment from: QGIS's own where that can, else one that uv brings.

QGIS's interpreter has to be looked for, since `sys.executable` is often QGIS itself. Where it is too old for the locked
packages, or cannot make virtual environments (Debian without python3-venv), uv (Apache-2.0 / MIT, Astral) is fetched from
the package index, verified by the hash in requirements/uv.txt, and installs a Python of its own under the profile.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import ssl
import subprocess
import sys
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from .environment import REQUIREMENTS
from .errors import InstallError
from .settings import current

MANAGED = "3.12"
MANAGED_ORIGIN = "github.com/astral-sh/python-build-standalone"
INDEX = "https://pypi.org/simple"
SECONDS = 60

_PROBE = (
    "import json, sys, importlib.util as u; print(json.dumps([list(sys.version_info[:3]), sys.maxsize > 2**32, "
    "bool(u.find_spec('ensurepip') and u.find_spec('venv'))]))"
)

Run = Callable[[list[str]], None]


@dataclass(frozen=True)
class Interpreter:
    """A Python that starts."""

    path: str
    version: tuple[int, int, int]
    is_64_bit: bool
    makes_environments: bool

    def unfit(self, minors: range) -> str:
        """Return why no environment can be made from it with a Python 3 of these minor versions; "" if one can."""
        name = ".".join(map(str, self.version))
        if self.version[0] != 3 or self.version[1] not in minors:
            return f"it is Python {name}, and the packages need 3.{minors[0]} to 3.{minors[-1]}"
        if not self.is_64_bit:
            return f"it is a 32-bit Python {name}, and torch needs 64 bits"
        return "" if self.makes_environments else f"Python {name} there lacks the modules venv and ensurepip"


def probe(path: str) -> Interpreter | None:
    """Ask the interpreter at `path` what it is; None if it does not start."""
    try:
        answer = subprocess.run(
            [path, "-I", "-c", _PROBE], capture_output=True, text=True, timeout=SECONDS, check=True,
            env=current().variables(), creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ).stdout
        version, is_64_bit, makes_environments = json.loads(answer)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return Interpreter(path, tuple(version), is_64_bit, makes_environments)


def qgis_interpreter() -> Interpreter | None:
    """Return the interpreter that QGIS's own Python belongs to, None if it cannot be found."""
    for path in _candidates():
        found = probe(str(path)) if path.is_file() else None
        if found and found.version[:2] == sys.version_info[:2]:
            return found
    return None


def base_interpreter(
    named: str, minors: range, folder: Path, wheels: str, run: Run, message: Callable[[str], None]
) -> Interpreter:
    """Return the interpreter to make the environment from.

    Parameters
    ----------
    named
        The one that the user wants, "" for QGIS's own, or uv's where that cannot be used.
    minors
        The versions of Python 3 that the packages are locked for.
    folder
        Where uv and its Python may be put.
    wheels
        A folder of wheels to take uv from, "" for the package index.
    run
        Runs a command, raising InstallError if it fails.
    message
        Told what is used, and why.

    Raises
    ------
    InstallError
        If the named one cannot be used, or uv cannot be had.
    """
    if named:
        interpreter = probe(named)
        if interpreter is None:
            raise InstallError(f"{named} does not start as a Python: name another interpreter, or none.")
        if reason := interpreter.unfit(minors):
            raise InstallError(f"No environment can be made from {named}: {reason}. Name another one, or none.")
        return interpreter
    own = qgis_interpreter()
    reason = own.unfit(minors) if own else "it is not to be found"
    if own and not reason:
        message(f"Python {'.'.join(map(str, own.version))} of this QGIS: {own.path}")
        return own
    message(f"QGIS's own Python cannot be used ({reason}); uv brings Python {MANAGED}.")
    return _managed(folder, wheels, run)


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


def _managed(folder: Path, wheels: str, run: Run) -> Interpreter:
    """Return uv's Python, installing both where they are missing."""
    uv = _uv(folder / "uv", wheels)
    pythons = folder / "python"
    try:
        run([str(uv), "--no-config", "python", "install", MANAGED, "--install-dir", str(pythons), "--no-bin"])
    except InstallError as error:
        raise InstallError(
            f"uv cannot install Python {MANAGED} from {MANAGED_ORIGIN}: check the network, name a mirror of it in the "
            f"environment variable UV_PYTHON_INSTALL_MIRROR, or name an installed Python under 'Interpreter'. {error}"
        ) from error
    name = "python.exe" if sys.platform == "win32" else "bin/python3"
    for path in sorted(pythons.glob(f"cpython-{MANAGED}*/{name}")):
        found = probe(str(path))
        if found and found.makes_environments:
            return found
    raise InstallError(f"uv installed no working Python under {pythons}: choose 'Repair', or name an interpreter.")


def _uv(folder: Path, wheels: str) -> Path:
    """Return the path of uv, fetching its wheel from the package index, or the folder of wheels, if it is not there."""
    program = folder / ("uv.exe" if sys.platform == "win32" else "uv")
    if program.is_file():
        return program
    folder.mkdir(parents=True, exist_ok=True)
    locked = (REQUIREMENTS / "uv.txt").read_text(encoding="utf-8")
    version = re.search(r"^uv==(\S+)", locked, re.MULTILINE)
    assert version
    name = re.compile(rf"uv-{re.escape(version[1])}-py3-none-{_platform_tag()}\.whl")
    data = _from_folder(Path(wheels), name) if wheels else _from_index(name)
    if hashlib.sha256(data).hexdigest() not in locked:
        raise InstallError("The uv that came is not the locked one (cut, altered, or a proxy's page instead). Try again.")
    wheel = folder / "uv.whl"
    wheel.write_bytes(data)
    with zipfile.ZipFile(wheel) as archive:
        member = next(name for name in archive.namelist() if name.endswith(f"/scripts/{program.name}"))
        temporary = folder / f"{program.name}.part"
        temporary.write_bytes(archive.read(member))
    wheel.unlink()
    temporary.chmod(0o755)
    os.replace(temporary, program)
    return program


def _from_folder(wheels: Path, name: re.Pattern[str]) -> bytes:
    for path in wheels.glob("uv-*.whl"):
        if name.fullmatch(path.name):
            return path.read_bytes()
    raise InstallError(f"The folder {wheels} has no uv wheel ({name.pattern}): add it, or name an interpreter to use.")


def _from_index(name: re.Pattern[str]) -> bytes:
    page = f"{os.environ.get('PIP_INDEX_URL', INDEX).rstrip('/')}/uv/"
    settings = current().variables()
    proxies = {name: settings[f"{name.upper()}_PROXY"] for name in ("http", "https") if f"{name.upper()}_PROXY" in settings}
    trusted = ssl.create_default_context(cafile=settings.get("SSL_CERT_FILE"))
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler(proxies or None), urllib.request.HTTPSHandler(context=trusted)
    )
    try:
        with opener.open(page, timeout=SECONDS) as response:
            links = re.findall(r'href="([^"]+)"', response.read().decode())
        link = next((link for link in links if name.fullmatch(link.split("#")[0].rsplit("/", 1)[-1])), None)
        if link is None:
            raise InstallError(f"The package index {page} lists no uv for this machine ({name.pattern}).")
        with opener.open(urljoin(page, link), timeout=SECONDS) as response:
            return bytes(response.read())
    except (OSError, ValueError) as error:
        raise InstallError(
            f"The package index {page} does not answer ({error}): check the network and QGIS's proxy settings, or name an "
            "interpreter, or a folder of wheels."
        ) from error


def _platform_tag() -> str:
    """Return a pattern of the wheel tags that this machine runs."""
    machine = {"amd64": "x86_64", "arm64": "aarch64"}.get(platform.machine().lower(), platform.machine().lower())
    if sys.platform == "win32":
        return {"x86_64": "win_amd64", "aarch64": "win_arm64"}.get(machine, "win32")
    if sys.platform == "darwin":
        return {"aarch64": r"macosx_\w+_arm64", "x86_64": r"macosx_\w+_x86_64"}.get(machine, machine)
    return rf"manylinux_[\w.]*{machine}[\w.]*"
