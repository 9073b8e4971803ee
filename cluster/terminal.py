"""A `Progress` that speaks to a terminal or a log, and hears Ctrl-C and the end of a batch job."""

from __future__ import annotations

import signal
import sys
import threading
from types import FrameType

STEP = 5.0
"""Percent between two lines."""


class Terminal:
    """Messages on standard error, so that what a command answers on standard output can be read by programs.

    A context manager: within it, SIGINT and SIGTERM ask to stop, and a second one ends the program at once.

    Parameters
    ----------
    quiet
        Whether only warnings are written.
    """

    def __init__(self, quiet: bool = False) -> None:
        self._quiet = quiet
        self._stop = False
        self._told = 0.0
        self._before: dict[int, object] = {}

    def __enter__(self) -> Terminal:
        if threading.current_thread() is threading.main_thread():
            self._before = {number: signal.signal(number, self._asked_to_stop) for number in (signal.SIGINT, signal.SIGTERM)}
        return self

    def __exit__(self, *exception: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]

    def report(self, percent: float) -> None:
        """Write how much is done, in steps."""
        if percent < self._told:
            self._told = 0.0
        if percent >= self._told + STEP:
            self._told = percent - percent % STEP
            self.message(f"{self._told:.0f} %")

    def message(self, text: str) -> None:
        """Write a line."""
        if not self._quiet:
            print(text, file=sys.stderr, flush=True)

    def warn(self, text: str) -> None:
        """Write a warning."""
        print(f"Warning: {text}", file=sys.stderr, flush=True)

    def error(self, text: str) -> None:
        """Write why a command failed."""
        print(f"Error: {text}", file=sys.stderr, flush=True)

    def cancelled(self) -> bool:
        """Whether the user, or the batch system, asked to stop."""
        return self._stop

    def _asked_to_stop(self, number: int, frame: FrameType | None) -> None:
        if self._stop:
            raise KeyboardInterrupt
        self._stop = True
