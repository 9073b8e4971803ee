"""The worker's own environment: where it is, whether it is whole and of this version, what it is made from.

An environment is a folder that is never moved, because a virtual environment cannot be, and never changed once it works.
`current.json` beside it names the one in use. A new one is made next to it and takes over by replacing that file, so
whatever happens to an installation, what worked before goes on working.

Environments lie in the machine's local data folder under short names, since Windows allows 260 characters of a path and
torch alone takes 167 of them. Those of earlier versions, in the QGIS profile, are used until a new one is made.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from ..settings import current

REQUIREMENTS = Path(__file__).parents[2] / "requirements"
BUILDS = ("cpu", "cuda")
LOCKS = {"cpu": ("torch-cpu.txt", "worker.txt"), "cuda": ("torch-cuda.txt", "cuda.txt", "worker.txt")}
NAME_LENGTH = 8


@dataclass(frozen=True)
class Environment:
    """An environment that was found to work.

    Parameters
    ----------
    folder
        Its name under `environments_folder()`, or, if an earlier version made it, its whole path.
    build
        "cpu" or "cuda": the build of torch.
    lock
        `lock_hash(build)` of the requirements that it was made from.
    device
        What computes, in words, as found after the installation.
    """

    folder: str
    build: str
    lock: str
    device: str = ""

    @property
    def path(self) -> Path:
        """Its folder."""
        return environments_folder() / self.folder

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return interpreter_of(self.path)

    @property
    def outdated(self) -> bool:
        """Whether this version of the plugin asks for other packages than it holds."""
        return self.lock != lock_hash(self.build)

    def use(self) -> None:
        """Make this the environment in use."""
        temporary = environments_folder() / "current.json.part"
        temporary.write_text(json.dumps(asdict(self)), encoding="utf-8")
        os.replace(temporary, environments_folder() / "current.json")


def installed() -> Environment | None:
    """Return the environment in use, None where there is none or it has been half removed."""
    return _in_use(environments_folder()) or _in_use(former_folder())


def _in_use(root: Path) -> Environment | None:
    try:
        found = json.loads((root / "current.json").read_text(encoding="utf-8"))
        if root != environments_folder():
            found["folder"] = str(root / found["folder"])
        environment = Environment(**found)
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return environment if environment.python.is_file() else None


def environments_folder() -> Path:
    """Return the folder that holds the environments."""
    return current().environments_folder


def former_folder() -> Path:
    """Return the folder in the QGIS profile that held the environments of earlier versions."""
    return current().home / "environments"


def environment_name(build: str, minor: int) -> str:
    """Return what the folder of an environment with Python 3.`minor` is called; short, for the sake of the paths in it."""
    return hashlib.sha256(f"{lock_hash(build)} {build} {minor}".encode()).hexdigest()[:NAME_LENGTH]


def interpreter_of(folder: Path) -> Path:
    """Return where the interpreter of the virtual environment in `folder` is, or would be."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python3")


def locked_pythons(build: str) -> range:
    """Return the minor versions of Python 3 that the packages are locked for."""
    return range(12, 13) if build == "cuda" and sys.platform == "win32" else range(11, 15)


def lock_hash(build: str) -> str:
    """Return a short hash of everything that an environment of this build is made from."""
    digest = hashlib.sha256()
    for name in LOCKS[build]:
        digest.update((REQUIREMENTS / name).read_bytes())
    return digest.hexdigest()[:12]
