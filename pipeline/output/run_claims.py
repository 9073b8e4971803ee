"""Claims: which of several runs at one folder, on one machine or on many, has a piece of work in hand.

A claim is a file that its run touches every few seconds. One that was not touched for longer belongs to a run that is gone,
and is taken over; on the machine that it was made on that is known at once, by a lock that ends with its process. Times are
compared as the folder's own disk or server tells them, whose clock may be another than this machine's. Should two runs have
the same piece in hand all the same, as after a machine was suspended, both make the same of it, and the later one replaces
the earlier one's whole.
"""

from __future__ import annotations

import os
import platform
import uuid
from contextlib import suppress
from pathlib import Path
from threading import Event, Lock, Thread

from ...runtime.file_lock import take_lock
from ..errors import PipelineError
from .temporary_files import is_held, remove_if_possible

HEARTBEAT = 10.0
"""Seconds between two touches."""
SILENCE = 120.0
"""Seconds without one after which a run is taken to be gone."""
SUFFIX = ".claim"
CLAIMS = ".claims"
"""What the folder of claims is called, in the folder whose work is claimed."""
_MACHINE = platform.node()


class Claims:
    """The claims of one run at a folder. A context manager: on leaving, what is claimed is free again.

    Parameters
    ----------
    folder
        Where the claims lie; it is made if it is not there.
    heartbeat, silence
        Seconds, as `HEARTBEAT` and `SILENCE`.

    Raises
    ------
    PipelineError
        If nothing can be written there.
    """

    def __init__(self, folder: str, heartbeat: float = HEARTBEAT, silence: float = SILENCE) -> None:
        self._folder = Path(folder)
        self._heartbeat = heartbeat
        self._silence = silence
        self._run = uuid.uuid4().hex[:12]
        self._text = f"{_MACHINE}\n{self._run}"
        self._clock = self._folder / f".{self._run}.clock"
        self._held: dict[Path, int] = {}
        self._lock = Lock()
        self._over = Event()
        self._touching = Thread(target=self._touch_all, name="geocentroids-claims", daemon=True)

    def __enter__(self) -> Claims:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._clock_lock = self._create(self._clock)
        except OSError as error:
            raise PipelineError(
                "Nothing can be written in {folder}: {reason}.", folder=self._folder, reason=error.strerror
            ) from error
        self._remove_leftovers()
        self._touching.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._over.set()
        self._touching.join()
        for path, descriptor in self._held.items():
            self._let_go(path, descriptor)
        self._let_go(self._clock, self._clock_lock)

    def claim(self, name: str) -> bool:
        """Claim a piece of work; return whether it is this run's now.

        Raises
        ------
        PipelineError
            If the claim cannot be written, as where the folder's disk is full or gone.
        """
        path = self._path(name)
        if self._is_left(path):
            # Of several that find it left, one moves it away.
            with suppress(OSError):
                os.rename(path, self._folder / f".{self._run}.left")
                remove_if_possible(self._folder / f".{self._run}.left")
        try:
            descriptor = self._create(path)
        except FileExistsError:
            return False
        except OSError as error:
            raise PipelineError("{path} cannot be written: {reason}.", path=path, reason=error.strerror) from error
        with self._lock:
            self._held[path] = descriptor
        return True

    def release(self, name: str) -> None:
        """Have a piece of work in hand no longer."""
        path = self._path(name)
        with self._lock:
            descriptor = self._held.pop(path)
        self._let_go(path, descriptor)

    def is_ours(self, name: str) -> bool:
        """Whether this run still has what it claimed: one that was suspended for long has lost it to another run."""
        path = self._path(name)
        # Where the disk was full a claim is empty; where a share is away none can be read, and nothing be written either.
        if not path.exists() and self._folder.parent.is_dir():
            return False
        return _read(path) in (self._text, "")

    def machine(self, name: str) -> str:
        """Return the name of the machine whose run has claimed a piece of work; "" where nothing tells."""
        return _machine_in(_read(self._path(name)))

    def _create(self, path: Path) -> int:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o644)
        # The lock first: by the machine's name others of it know that there is one. A full disk has no room for that name.
        take_lock(descriptor)
        with suppress(OSError):
            os.write(descriptor, self._text.encode())
        return descriptor

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}{SUFFIX}"

    def _is_left(self, path: Path) -> bool:
        try:
            if _machine_in(_read(path)) == _MACHINE and not is_held(str(path)):
                return True
            touched = path.stat().st_mtime
            os.utime(self._clock)
            return self._clock.stat().st_mtime - touched > self._silence
        except OSError:
            return False

    def _remove_leftovers(self) -> None:
        """Remove what killed runs have left besides their claims."""
        for path in self._folder.glob(".*"):
            if path != self._clock and self._is_left(path):
                remove_if_possible(path)

    def _touch_all(self) -> None:
        while not self._over.wait(self._heartbeat):
            with self._lock:
                held = list(self._held)
            for path in (self._clock, *held):
                # A share that is away for a while comes back.
                with suppress(OSError):
                    os.utime(path)

    def _let_go(self, path: Path, descriptor: int) -> None:
        """Remove a claim while it is locked, or it could be taken for left; Windows removes no open one (not tried)."""
        ours = _read(path) in (self._text, "")
        if ours and os.name != "nt":
            remove_if_possible(path)
        # A share that is away may refuse even that.
        with suppress(OSError):
            os.close(descriptor)
        if ours and os.name == "nt":
            remove_if_possible(path)


def _read(path: Path) -> str:
    """Return what a claim says; "" where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _machine_in(claim: str) -> str:
    return claim.split("\n")[0]
