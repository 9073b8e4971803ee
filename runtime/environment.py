"""Which Python runs the worker, and with what environment variables.

Never `sys.executable`: inside QGIS that is QGIS itself on Windows and anything at all elsewhere (qgis/QGIS#45646).
"""

from __future__ import annotations

import os
from pathlib import Path

from .errors import WorkerError

PYTHON_VARIABLE = "GEOCENTROIDS_PYTHON"
ENVIRONMENT_FOLDER = "GeoCentroids/environment"

# What QGIS sets for its own Python and libraries would make another Python load the wrong ones.
FOREIGN_PREFIXES = ("PYTHON", "GDAL_", "PROJ_", "QGIS_", "DYLD_", "LD_", "PIP_", "QT_")
FOREIGN_NAMES = frozenset({"VIRTUAL_ENV", "__PYVENV_LAUNCHER__", "OSGEO4W_ROOT", "CONDA_PREFIX"})

_configured = ""


def set_configured_python(path: str) -> None:
    """Remember the interpreter that the user chose in the settings ("" for none)."""
    global _configured
    _configured = path.strip()


def worker_python() -> str:
    """Return the path of the worker's Python: the environment variable's, else the setting's, else the plugin's own.

    Raises
    ------
    WorkerError
        If none is there, with the ways to get one.
    """
    for origin, path in (
        (f"The environment variable {PYTHON_VARIABLE}", os.environ.get(PYTHON_VARIABLE, "")),
        ("The setting 'Python of the worker'", _configured),
    ):
        if path:
            if not os.path.isfile(path):
                raise WorkerError(f"{origin} names a Python that is not there: {path}. {_remedy()}")
            return path
    own = own_python()
    if own.is_file():
        return str(own)
    raise WorkerError(f"GeoCentroids has no Python with torch yet. {_remedy()}")


def _remedy() -> str:
    return (
        f"Make one, for instance with 'python3 -m venv {own_environment()}' and its 'pip install -r {requirements_file()}', "
        "or name an existing one under Settings > Options > Processing > Providers > GeoCentroids > Python of the worker, "
        f"or in the environment variable {PYTHON_VARIABLE}."
    )


def own_environment() -> Path:
    """Return the folder of the environment that belongs to the plugin, outside of QGIS and of this package."""
    if os.name == "nt":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    else:
        base = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share"))
    return base / ENVIRONMENT_FOLDER


def own_python() -> Path:
    """Return where the interpreter of the plugin's own environment is, or would be."""
    return own_environment() / ("Scripts/python.exe" if os.name == "nt" else "bin/python3")


def requirements_file() -> Path:
    """Return the list of exact versions that the worker needs."""
    return Path(__file__).parents[1] / "requirements" / "worker.txt"


def clean_environment() -> dict[str, str]:
    """Return this process's environment variables without those that are meant for QGIS's own Python."""
    return {
        name: value
        for name, value in os.environ.items()
        if name not in FOREIGN_NAMES and not name.startswith(FOREIGN_PREFIXES)
    }
