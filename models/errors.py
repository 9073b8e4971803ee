"""The models' errors."""

from __future__ import annotations


class ModelError(Exception):
    """An encoder or a codebook that cannot be used; the message names it and the remedy."""
