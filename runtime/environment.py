"""The worker's own environment: where it is, whether it is whole and of this version, which Python runs the worker.

Never `sys.executable`: inside QGIS that is QGIS itself on Windows and anything at all elsewhere (qgis/QGIS#45646).

An environment is a folder that is never moved, because a virtual environment cannot be, and never changed once it works.
`current.json` beside it names the one in use. A new one is made next to it and takes over by replacing that file, so
whatever happens to an installation, what worked before goes on working.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from .errors import NotInstalled, WorkerError
from .settings import PYTHON_VARIABLE, current

REQUIREMENTS = Path(__file__).parents[1] / "requirements"
BUILDS = ("cpu", "cuda")
LOCKS = {"cpu": ("torch-cpu.txt", "worker.txt"), "cuda": ("torch-cuda.txt", "cuda.txt", "worker.txt")}
NOT_INSTALLED = "GeoCentroids needs a Python environment of its own, which is not installed yet"
SETUP_ALGORITHM = "geocentroids:setupenvironment"
SETUP_COMMAND = f"qgis_process run {SETUP_ALGORITHM}"


@dataclass(frozen=True)
class Environment:
    """An environment that was found to work.

    Parameters
    ----------
    folder
        Its name under `environments_folder()`.
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
    try:
        environment = Environment(**json.loads((environments_folder() / "current.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return environment if environment.python.is_file() else None


def worker_python() -> str:
    """Return the path of the worker's Python: the environment variable's, else the setting's, else the plugin's own.

    Raises
    ------
    WorkerError
        If the one that is named is not there.
    NotInstalled
        If none is named and the plugin has made none.
    """
    for origin, path in (
        (f"The environment variable {PYTHON_VARIABLE}", os.environ.get(PYTHON_VARIABLE, "")),
        ("The setting 'Python of the worker'", current().python),
    ):
        if path:
            if not os.path.isfile(path):
                raise WorkerError(f"{origin} names a Python that is not there: {path}. Correct it, or empty it.")
            return path
    environment = installed()
    if environment is None:
        raise NotInstalled(
            f"{NOT_INSTALLED}: run 'Set up environment' in the Processing Toolbox (0.3 GB to download, 3 GB with CUDA), or "
            f"'{SETUP_COMMAND}' in a shell."
        )
    return str(environment.python)


def environments_folder() -> Path:
    """Return the folder that holds the environments."""
    return current().home / "environments"


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
