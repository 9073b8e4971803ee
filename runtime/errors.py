"""The runtime's errors."""

from __future__ import annotations

from typing import Any

from .settings_redaction import hide_logins
from .translation import Text


class MessageError(Exception):
    """An error whose message is for the user, and in their language: no password of a URL is in it.

    Parameters
    ----------
    template
        In English, with the placeholders of `str.format` for the `values`; or a finished text.
    """

    def __init__(self, template: str = "", /, **values: Any) -> None:
        self.text = template if isinstance(template, Text) else Text(template, **values)
        super().__init__(hide_logins(str(self.text)))


class WorkerError(MessageError):
    """The worker cannot be had, refused, or died; the message says what to do."""


class WorkerDied(WorkerError):
    """The worker's process ended while something was asked of it."""


class NoAnswer(WorkerError):
    """The worker did not answer in the time that a window can wait."""


class NotInstalled(WorkerError):
    """There is no Python for the worker yet."""


class WrongPython(WorkerError):
    """The Python that the user named for the worker cannot be it; installing would not mend that."""


class InstallError(WorkerError):
    """The worker's environment could not be made; trying again works once the reason is gone."""


class Cancelled(Exception):
    """The user asked to stop; nothing appeared under a final name, unless the message says what did."""


class WorkKept(Cancelled):
    """The user asked to stop; what was done until then is kept, and the same run goes on from there."""
