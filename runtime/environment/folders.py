"""The folder of the environments: one installation in it at a time, and removing what is in it."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from ..errors import Cancelled, InstallError
from ..file_lock import take_lock
from .known_failures import explain


@contextlib.contextmanager
def installation_lock(folder: Path) -> Iterator[None]:
    """Keep other QGIS windows out. The system drops the lock with the process, so that none can be left behind.

    Raises
    ------
    InstallError
        If one is in.
    """
    with (folder / "lock").open("a+b") as stream:
        if not take_lock(stream.fileno()):
            raise InstallError("Another QGIS is installing the environment right now: wait for it to finish.")
        yield


def remove_tree(folder: Path, cancelled: Callable[[], bool]) -> None:
    """Remove a folder; what is left of one where that is stopped has another name, and is no environment any more.

    Raises
    ------
    Cancelled
        If `cancelled()` said so.
    InstallError
        If a file is in use, or may not be removed.
    """
    try:
        if folder.is_symlink():
            folder.unlink()
        elif folder.is_dir():
            gone = folder if folder.suffix == ".gone" else folder.with_name(f"{folder.name}.gone")
            if gone != folder:
                shutil.rmtree(gone, ignore_errors=True)
                folder.rename(gone)
            for inner, folders, files in os.walk(gone, topdown=False):
                if cancelled():
                    raise Cancelled
                for name in files:
                    os.unlink(os.path.join(inner, name))
                for name in folders:
                    path = os.path.join(inner, name)
                    (os.unlink if os.path.islink(path) else os.rmdir)(path)
            gone.rmdir()
    except OSError as error:
        if known := explain(str(error)):
            raise InstallError(known) from error
        raise InstallError("{folder} cannot be removed: {error}", folder=folder, error=error) from error


def size_of(folder: Path, cancelled: Callable[[], bool]) -> int:
    """Return the bytes of the files below a folder that others write into meanwhile."""
    total = 0
    for inner, _, files in os.walk(folder):
        if cancelled():
            break
        for name in files:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(inner, name)).st_size
    return total
