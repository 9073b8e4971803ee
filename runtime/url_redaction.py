"""Taking logins out of a text, on either side of the process boundary. Only the standard library."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote

SHORTEST = 4
"""Characters of a password from which on it is looked for everywhere; a shorter one would be found in ordinary words."""
# A password that was not encoded can hold any of :/@, so a login goes up to the last @ of the word, but not where what looks
# like user and password is host and port.
LOGIN = re.compile(r"(\w[\w+.-]*://)(?:[^/\s:@]+:(?!\d+(?:[/\s?#]|$))[^\s'\"]*|[^/\s'\"]*)@")
PASSWORD = re.compile(r"\w://[^/\s:@]+:([^\s'\"]*)@")


def without_logins(text: str, settings: Iterable[str]) -> str:
    """Return `text` without the user and password of any URL, and without the passwords in the URLs of `settings`."""
    text = LOGIN.sub(r"\1***@", text)
    for password in sorted(_passwords(settings), key=len, reverse=True):
        text = text.replace(password, "***")
    return text


def _passwords(settings: Iterable[str]) -> set[str]:
    """Return the passwords, encoded and not."""
    found = {found for text in settings if "@" in text for found in PASSWORD.findall(text)}
    # A part too: what was not encoded has been taken for a port or a path by whoever complains of it.
    parts = {part for password in found for part in (password, *re.split(r"[/:@?#]", password))}
    return {form for part in parts for form in (part, unquote(part)) if len(form) >= SHORTEST}
