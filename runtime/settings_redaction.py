"""Keeping the passwords that are set on this machine out of messages and logs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import astuple

from .environment.pip_settings import pip_options
from .settings import current
from .url_redaction import without_logins


def hide_logins(text: str) -> str:
    """Return `text` without logins of URLs, and without those of the environment, pip's configuration and the settings."""
    return without_logins(text, _set())


def _set() -> Iterator[str]:
    yield from os.environ.values()
    yield from pip_options().values()
    yield from (value for value in astuple(current()) if isinstance(value, str))
