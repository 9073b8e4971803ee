"""The runtime's errors."""

from __future__ import annotations


class WorkerError(Exception):
    """The worker cannot be had, refused, or died; the message says what to do."""


class WorkerDied(WorkerError):
    """The worker's process ended while something was asked of it."""


class NotInstalled(WorkerError):
    """There is no Python for the worker yet."""


class InstallError(WorkerError):
    """The worker's environment could not be made; trying again works once the reason is gone."""


class Cancelled(Exception):
    """The user asked to stop; nothing appeared under a final name."""
