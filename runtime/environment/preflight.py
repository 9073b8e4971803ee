"""What cannot work, found out before anything is downloaded."""

from __future__ import annotations

import json
import os
import shutil
import sys

from ..errors import InstallError
from ..settings import ENVIRONMENTS_VARIABLE
from .installed_environment import (
    BUILDS,
    NAME_LENGTH,
    REQUIREMENTS,
    environment_name,
    environments_folder,
    locked_pythons,
)
from .processor import processor

NEEDED_GB = {"cpu": 3, "cuda": 10}
LONGEST_PATHS = {"win32": 259, "darwin": 1023, "linux": 4095}
"""Characters of a path that a system takes, Windows unless it was told to take longer ones."""
ARCHIVE = f"cache/archive-v0/{'x' * 16}/"
"""Where uv unpacks a package before it comes into the environment."""


def unpacked(build: str, system: str = sys.platform) -> dict[str, int]:
    """Return `longest_path` and `bytes` of a build's packages as `make lock` measured them; the CPU build's if unknown."""
    known = json.loads((REQUIREMENTS / "unpacked.json").read_text(encoding="utf-8"))[system]
    return dict(known.get(build) or known["cpu"])


def longest_path(folder: str, build: str, system: str = sys.platform) -> int:
    """Return the characters of the longest path that an installation below `folder` makes."""
    packages = "Lib/site-packages/" if system == "win32" else "lib/python3.12/site-packages/"
    inside = max(len(f"{'x' * NAME_LENGTH}/{packages}"), len(ARCHIVE))
    return len(folder) + 1 + inside + unpacked(build, system)["longest_path"]


def check_request(build: str, wheels: str) -> None:
    """Check that an environment of this build can be made on this machine, from the folder `wheels` if it is not "".

    Raises
    ------
    InstallError
        If it cannot.
    """
    folder = environments_folder()
    if build not in BUILDS:
        raise InstallError("There is no build '{build}' of torch: choose auto, cpu or cuda.", build=build)
    if sys.platform == "darwin" and processor() == "x86_64":
        raise InstallError(
            "This Mac has an Intel processor, for which there is no current torch: name a Python of your own that has an "
            "older one with 'use'."
        )
    if sys.platform == "darwin" and build == "cuda":
        raise InstallError("There is no CUDA on a Mac: choose the build 'cpu', which uses Metal too.")
    if wheels and not os.path.isdir(wheels):
        raise InstallError("The folder of wheels {wheels} is not there.", wheels=wheels)
    most, needed = LONGEST_PATHS.get(sys.platform, 4095), longest_path(str(folder), build)
    if needed > most and not _long_paths():
        raise InstallError(
            "The path {folder} is too long: files in it would have paths of {needed} characters, over the {most} "
            "allowed. Name a folder with a shorter path in the environment variable {variable} (Settings > Options > "
            "System > Environment, then start QGIS again), or have an administrator allow long paths in Windows.",
            folder=folder, needed=needed, most=most, variable=ENVIRONMENTS_VARIABLE,
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free / 1e9
    except OSError as error:
        raise InstallError(
            "The folder {folder} cannot be made ({reason}): check its permissions.", folder=folder, reason=error.strerror
        ) from error
    if not os.access(folder, os.W_OK):
        raise InstallError("The folder {folder} cannot be written: check its permissions.", folder=folder)
    if free < NEEDED_GB[build] and not any((folder / environment_name(build, n)).exists() for n in locked_pythons(build)):
        raise InstallError(
            "The disk of {folder} has {free:.1f} GB free, and {needed} GB are needed: free some space.",
            folder=folder, free=free, needed=NEEDED_GB[build],
        )


def _long_paths() -> bool:
    """Return whether Windows has been told to allow paths over 260 characters."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem") as key:
                return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
        except OSError:  # Not every Windows has the value.
            return False
    return False
