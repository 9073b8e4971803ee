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
from .temporary_files import is_held

HEARTBEAT = 10.0
"""Seconds between two touches."""
SILENCE = 120.0
"""Seconds without one after which a run is taken to be gone."""
SUFFIX = ".claim"
_MACHINE = platform.node().encode()


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
        self._clock = self._folder / f".{self._run}.clock"
        self._held: dict[Path, int] = {}
        self._lock = Lock()
        self._over = Event()
        self._touching = Thread(target=self._touch_all, name="geocentroids-claims", daemon=True)

    def __enter__(self) -> Claims:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._clock.touch()
        except OSError as error:
            raise PipelineError(f"Nothing can be written in {self._folder}: {error.strerror}.") from error
        self._remove_left_clocks()
        self._touching.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._over.set()
        self._touching.join()
        for path, descriptor in self._held.items():
            _let_go(path, descriptor)
        _remove(self._clock)

    def claim(self, name: str) -> bool:
        """Claim a piece of work; return whether it is this run's now.

        Raises
        ------
        PipelineError
            If the claim cannot be written, as where the folder's disk is full or gone.
        """
        path = self._folder / f"{name}{SUFFIX}"
        if self._is_left(path):
            # Of several that find it left, one moves it away.
            with suppress(OSError):
                os.rename(path, self._folder / f".{self._run}.left")
                _remove(self._folder / f".{self._run}.left")
        try:
            descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o644)
        except FileExistsError:
            return False
        except OSError as error:
            raise PipelineError(f"{path} cannot be written: {error.strerror}.") from error
        # The lock first: by the machine's name others of it know that there is one. A full disk has no room for that name.
        take_lock(descriptor)
        with suppress(OSError):
            os.write(descriptor, _MACHINE)
        with self._lock:
            self._held[path] = descriptor
        return True

    def release(self, name: str) -> None:
        """Have a piece of work in hand no longer."""
        path = self._folder / f"{name}{SUFFIX}"
        with self._lock:
            descriptor = self._held.pop(path)
        _let_go(path, descriptor)

    def _is_left(self, path: Path) -> bool:
        try:
            if path.suffix == SUFFIX and path.read_bytes() == _MACHINE and not is_held(str(path)):
                return True
            touched = path.stat().st_mtime
            os.utime(self._clock)
            return self._clock.stat().st_mtime - touched > self._silence
        except OSError:
            return False

    def _remove_left_clocks(self) -> None:
        """Remove what killed runs have left besides their claims."""
        for path in self._folder.glob(".*"):
            if path != self._clock and self._is_left(path):
                _remove(path)

    def _touch_all(self) -> None:
        while not self._over.wait(self._heartbeat):
            with self._lock:
                held = list(self._held)
            for path in (self._clock, *held):
                # A share that is away for a while comes back.
                with suppress(OSError):
                    os.utime(path)


def _let_go(path: Path, descriptor: int) -> None:
    """Remove a claim while it is locked, or another run could take it for left; Windows removes no open file (not tried)."""
    if os.name != "nt":
        _remove(path)
    os.close(descriptor)
    if os.name == "nt":
        _remove(path)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
