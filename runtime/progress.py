"""How long work tells its caller where it is, and hears that it should stop."""

from __future__ import annotations

from typing import Protocol


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
