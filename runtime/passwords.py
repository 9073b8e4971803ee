"""Keeping passwords out of messages and logs."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import astuple
from urllib.parse import unquote

from .environment.pip_settings import pip_options
from .settings import current

SHORTEST = 4
"""Characters of a password from which on it is looked for everywhere; a shorter one would be found in ordinary words."""
# A password that was not encoded can hold any of :/@, so a login goes up to the last @ of the word, but not where what looks
# like user and password is host and port.
LOGIN = re.compile(r"(\w[\w+.-]*://)(?:[^/\s:@]+:(?!\d+(?:[/\s?#]|$))[^\s'\"]*|[^/\s'\"]*)@")
PASSWORD = re.compile(r"\w://[^/\s:@]+:([^\s'\"]*)@")


def hide_logins(text: str) -> str:
    """Return `text` without the user and password of any URL, and without the passwords that are set on this machine."""
    text = LOGIN.sub(r"\1***@", text)
    for password in sorted(_passwords(), key=len, reverse=True):
        text = text.replace(password, "***")
    return text


def _passwords() -> set[str]:
    """Return the passwords in the URLs of the environment, pip's configuration and the settings, encoded and not."""
    found = {found for text in _set() if "@" in text for found in PASSWORD.findall(text)}
    # A part too: what was not encoded has been taken for a port or a path by whoever complains of it.
    parts = {part for password in found for part in (password, *re.split(r"[/:@?#]", password))}
    return {form for part in parts for form in (part, unquote(part)) if len(form) >= SHORTEST}


def _set() -> Iterator[str]:
    yield from os.environ.values()
    yield from pip_options().values()
    yield from (value for value in astuple(current()) if isinstance(value, str))
