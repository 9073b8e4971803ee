"""What arguments may be: checked as they are read, before a worker starts."""

from __future__ import annotations

import argparse
import math
import os
from collections.abc import Callable


def whole(least: int, most: int | None = None) -> Callable[[str], int]:
    """Return what reads a whole number from `least` to `most`."""

    def read(text: str) -> int:
        number = int(text)
        if number < least or (most is not None and number > most):
            span = f"of at least {least}" if most is None else f"from {least} to {most}"
            raise argparse.ArgumentTypeError(f"give a number {span}, not {text}")
        return number

    read.__name__ = "whole number"
    return read


def metres(text: str) -> float:
    """Read a length."""
    number = float(text)
    if not (number > 0 and math.isfinite(number)):
        raise argparse.ArgumentTypeError(f"give metres above 0, not {text}")
    return number


def shard(text: str) -> tuple[int, int]:
    """Read "I/N", part I of N."""
    try:
        number, total = (int(part) for part in text.split("/"))
    except ValueError:
        number, total = 0, 0
    if not 1 <= number <= total:
        raise argparse.ArgumentTypeError(f"'{text}' is no shard: write 1/8 for the first of eight")
    return number, total


def folder(text: str) -> str:
    """Read a folder that is there or will be."""
    if os.path.exists(text) and not os.path.isdir(text):
        raise argparse.ArgumentTypeError(f"{text} is a file: give the folder of the map")
    return text
