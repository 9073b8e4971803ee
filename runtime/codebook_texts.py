"""What a codebook may be called and say of itself: one rule where it is asked for, where it is made and where it is read."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
            return f"The name {name[:SHOWN]!r} has a line break or another control character: write one line of plain text."
        if len(name) > LONGEST_NAME:
            return f"The name '{name[:SHOWN]}…' is too long: write {LONGEST_NAME:,} characters at most."
    broken = next((text for text in (*names, *texts) if HALF.search(text)), "")
    return f"The text {broken[:SHOWN]!a} holds a broken character: write it anew." if broken else ""
