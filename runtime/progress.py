"""How long work tells its caller where it is, and hears that it should stop."""

from __future__ import annotations

import time
from typing import Protocol

from .translation import tr

FORECAST_SECONDS = 10.0
"""After how long it is said how long the rest takes."""
WORTH_SAYING = 30.0
"""Seconds to go that are worth a word."""


class Progress(Protocol):
    """What the pipeline asks of its caller; QgsProcessingFeedback is adapted to it in `algorithms/`."""

    def report(self, percent: float) -> None:
        """Show that `percent` (0 to 100) of the work is done."""

    def message(self, text: str) -> None:
        """Log `text`."""

    def warn(self, text: str) -> None:
        """Log `text` as a warning."""

    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        ...


class Silent:
    """A caller that neither listens nor stops."""

    def report(self, percent: float) -> None:
        """Ignore it."""

    def message(self, text: str) -> None:
        """Ignore it."""

    def warn(self, text: str) -> None:
        """Ignore it."""

    def cancelled(self) -> bool:
        """Never."""
        return False


class Forecast:
    """Reports how many of a number of like pieces are done, and says once how long the rest will take.

    Parameters
    ----------
    total
        How many there are.
    before
        How many of them are done already, as by an earlier run.
    """

    def __init__(self, progress: Progress, total: int, before: int = 0) -> None:
        self._progress = progress
        self._total = total
        self._before = before
        self._start = time.monotonic()
        self._said = False

    def report(self, done: int, at_once: int = 1) -> None:
        """Report that so many are done, earlier ones included; `at_once`: how many are in hand at the same time."""
        self._progress.report(100.0 * done / self._total)
        took, own = time.monotonic() - self._start, done - self._before
        if own >= max(1, at_once) and not self._said and took >= FORECAST_SECONDS:
            self._said = True
            left = took * (self._total - done) / own
            if left >= WORTH_SAYING:
                self._progress.message(tr("About {duration} to go.").format(duration=format_duration(left)))


def format_duration(seconds: float) -> str:
    """Return a duration as a person would say it."""
    if seconds < 90:
        return tr("{seconds} seconds").format(seconds=10 * round(seconds / 10))
    if seconds < 90 * 60:
        return tr("{minutes:.0f} minutes").format(minutes=seconds / 60)
    return tr("{hours:.1f} hours").format(hours=seconds / 3600)


class Once:
    """A `Progress` that passes each sentence on once: of many like pieces of work, what is said of one holds for most."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._said: dict[str, object] = {}

    def report(self, percent: float) -> None:
        """Ignore it: a piece among many is not what is waited for."""

    def message(self, text: str) -> None:
        """Log `text`, the first time."""
        if self._is_new(text):
            self._progress.message(text)

    def warn(self, text: str) -> None:
        """Log `text` as a warning, the first time."""
        if self._is_new(text):
            self._progress.warn(text)

    def _is_new(self, text: str) -> bool:
        # In one step: several threads may say the same.
        own = object()
        return self._said.setdefault(text, own) is own

    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return self._progress.cancelled()


class Quiet(Silent):
    """A caller that does not listen, and stops when another one does."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def cancelled(self) -> bool:
        """Whether the user asked the other one to stop."""
        return self._progress.cancelled()
