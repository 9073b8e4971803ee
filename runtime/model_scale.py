"""The model scale as text: a ratio that somebody wrote, perhaps a stranger. Only the standard library."""

from __future__ import annotations

import re
from fractions import Fraction

RATIO = re.compile(r"[0-9]{1,4}(/[0-9]{1,4}|\.[0-9]{1,6})?")
"""`Fraction` alone would take an exponent too, and compute with 1e30000000 for minutes."""


def parse_model_scale(text: str) -> Fraction:
    """Return the ratio that `text` says.

    Raises
    ------
    ValueError
        If it is no ratio of two numbers of up to four digits.
    """
    if not (isinstance(text, str) and RATIO.fullmatch(text.strip())):
        raise ValueError(f"{str(text)[:40]!r} is no ratio such as 8/7")
    scale = Fraction(text) if "/0" not in text else Fraction(0)
    if not scale:
        raise ValueError(f"{text!r} is no ratio such as 8/7")
    return scale
