"""The runtime's errors."""

from __future__ import annotations


class WorkerError(Exception):
    """The worker cannot be had, refused, or died; the message says what to do."""


class WorkerDied(WorkerError):
    """The worker's process ended while something was asked of it."""


class Cancelled(Exception):
    """The user asked to stop; nothing appeared under a final name."""
