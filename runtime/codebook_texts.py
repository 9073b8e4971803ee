"""What a codebook may be called and say of itself: one rule where it is asked for, where it is made and where it is read."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .translation import Text

LONGEST_NAME = 1000
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""What breaks a line, anywhere, or turns the order of what follows."""
HALF = re.compile(r"[\ud800-\udfff]")
"""Half a character, which no file that is read again may hold."""
SHOWN = 40


def texts_problem(names: Iterable[str], texts: Iterable[str]) -> str:
    """Return why a codebook cannot have these words, as a sentence; "" if it can.

    Parameters
    ----------
    names
        Of the codebook, its encoder, its groups: one line each.
    texts
        Licence and attribution, of any length.
    """
    names = list(names)
    for name in names:
        if CONTROL.search(name):
            return Text(
                "The name {name!r} has a line break or another control character: write one line of plain text.",
                name=name[:SHOWN],
            )
        if len(name) > LONGEST_NAME:
            return Text(
                "The name '{name}…' is too long: write {most:,} characters at most.", name=name[:SHOWN], most=LONGEST_NAME
            )
    broken = next((text for text in (*names, *texts) if HALF.search(text)), "")
    return Text("The text {text!a} holds a broken character: write it anew.", text=broken[:SHOWN]) if broken else ""
