"""What cannot work, found out before anything is downloaded."""

from __future__ import annotations

import os
import platform
import shutil
import sys

from .environment import BUILDS, environments_folder, lock_hash
from .errors import InstallError

NEEDED_GB = {"cpu": 3, "cuda": 10}
LONGEST_FILE = 175
"""Characters of the longest path inside an environment's site-packages."""
WINDOWS_PATH = 260


def check_request(build: str, wheels: str) -> None:
    """Check that an environment of this build can be made on this machine, from the folder `wheels` if it is not "".

    Raises
    ------
    InstallError
        If it cannot.
    """
    folder = environments_folder()
    if build not in BUILDS:
        raise InstallError(f"There is no build '{build}' of torch: choose auto, cpu or cuda.")
    if sys.platform == "darwin" and platform.machine() == "x86_64":
        # Also on Apple silicon, where Rosetta runs it.
        raise InstallError(
            "This QGIS runs as an Intel program, for which there is no current torch: use a QGIS built for Apple silicon, "
            "or name a native Python with 'use'."
        )
    if sys.platform == "darwin" and build == "cuda":
        raise InstallError("There is no CUDA on a Mac: choose the build 'cpu', which uses Metal too.")
    if wheels and not os.path.isdir(wheels):
        raise InstallError(f"The folder of wheels {wheels} is not there.")
    if sys.platform == "win32" and len(str(folder)) + LONGEST_FILE > WINDOWS_PATH and not _long_paths():
        raise InstallError(
            f"The path {folder} is so long that files in it would have over {WINDOWS_PATH} characters: allow long paths in "
            "Windows (LongPathsEnabled), or use a QGIS profile with a shorter path."
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free / 1e9
    except OSError as error:
        raise InstallError(f"The folder {folder} cannot be made ({error.strerror}): check its permissions.") from error
    if not os.access(folder, os.W_OK):
        raise InstallError(f"The folder {folder} cannot be written: check its permissions.")
    if free < NEEDED_GB[build] and not any(folder.glob(f"{lock_hash(build)}-*")):
        raise InstallError(
            f"The disk of {folder} has {free:.1f} GB free, and {NEEDED_GB[build]} GB are needed: free some space."
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
    return True
