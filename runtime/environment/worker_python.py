"""Which Python runs the worker: the one that is named, else that of the plugin's environment; what is said of a wrong one.

Never `sys.executable`: inside QGIS that is QGIS itself on Windows and anything at all elsewhere (qgis/QGIS#45646).
"""

from __future__ import annotations

import os

from ..errors import NotInstalled, WrongPython
from ..settings import PYTHON_VARIABLE, current
from ..translation import tr
from .installed_environment import installed

NOT_INSTALLED = "GeoCentroids needs a Python environment of its own, which is not installed yet"
SETUP_ALGORITHM = "geocentroids:setupenvironment"
SETUP_COMMAND = f"qgis_process run {SETUP_ALGORITHM}"


def named_python() -> tuple[str, str]:
    """Return what names a Python for the worker, in words, and the path that it names; ("", "") if nothing does."""
    for origin, path in (
        (tr("the environment variable {variable}").format(variable=PYTHON_VARIABLE), os.environ.get(PYTHON_VARIABLE, "")),
        (_setting(), current().python),
    ):
        if path:
            return origin, path
    return "", ""


def _setting() -> str:
    return tr("the setting 'Python of the worker'")


def wrong_python_message(python: str, reason: str) -> str:
    """Return that a Python cannot be the worker's, for a reason such as "lacks the package torch", and what to do."""
    own = installed()
    if own and str(own.python) == python:
        return tr("The plugin's environment {reason}: choose 'Repair' in 'Set up environment'.").format(reason=reason)
    origin, named = named_python()
    return tr(
        "The Python {python} {reason}. Correct or empty {origin}, or install what it lacks (requirements/worker.txt of "
        "the plugin, and torch)."
    ).format(python=python, reason=reason, origin=origin if named == python else _setting())


def worker_python() -> str:
    """Return the path of the worker's Python: the environment variable's, else the setting's, else the plugin's own.

    Raises
    ------
    WrongPython
        If the one that is named is not there.
    NotInstalled
        If none is named and the plugin has made none.
    """
    origin, path = named_python()
    if path:
        if not os.path.isfile(path):
            named = f"{origin[0].upper()}{origin[1:]}"
            raise WrongPython(
                "{named} names a Python that is not there: {path}. Correct it, or empty it.", named=named, path=path
            )
        return path
    environment = installed()
    if environment is None:
        raise NotInstalled(
            "{problem}: run 'Set up environment' in the Processing Toolbox (0.3 GB to download, 3 GB with CUDA), or "
            "'{command}' in a shell.",
            problem=tr(NOT_INSTALLED), command=SETUP_COMMAND,
        )
    return str(environment.python)
