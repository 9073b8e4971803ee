"""One run at a time in a training's working folder: two would add to the same files."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ...runtime.translation import tr
from ..errors import PipelineError
from ..output.run_claims import CLAIMS, SILENCE, Claims

NAME = "training"


@contextmanager
def claimed_folder(folder: str, output: str) -> Iterator[Callable[[], bool]]:
    """Have a working folder to oneself; yield what tells whether it still is.

    It is made if it is not there, and removed if nothing is left in it.

    Parameters
    ----------
    output
        The codebook that is trained there, for the message.

    Raises
    ------
    PipelineError
        If another run has it, or nothing can be written there.
    """
    claims = os.path.join(folder, CLAIMS)
    try:
        with Claims(claims) as held:
            if not held.claim(NAME):
                machine = held.machine(NAME)
                where = tr(", on the machine {machine},").format(machine=machine) if machine else ""
                raise PipelineError(
                    "Another run{where} trains {output} already: wait until it is done, or choose another output. If "
                    "that machine was switched off, try again in {minutes:.0f} minutes.",
                    where=where, output=output, minutes=SILENCE / 60,
                )
            yield lambda: held.is_ours(NAME)
    finally:
        for path in (claims, folder):
            with suppress(OSError):
                os.rmdir(path)


def contents(folder: Path) -> list[Path]:
    """Return what is in a working folder, but for claims; [] where there is none."""
    return [path for path in folder.iterdir() if path.name != CLAIMS] if folder.is_dir() else []


def empty_folder(folder: Path, last: str) -> None:
    """Delete what is in a working folder, `last` after all else, and it itself where nobody has claimed it."""
    with suppress(OSError):
        for path in sorted(contents(folder), key=lambda path: path.name == last):
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)
        folder.rmdir()
