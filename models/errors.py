"""The models' errors."""

from __future__ import annotations

import os

from ..runtime.url_redaction import without_logins


class ModelError(Exception):
    """An encoder or a codebook that cannot be used; the message names it and the remedy, and no password of a URL."""

    def __init__(self, message: str = "") -> None:
        super().__init__(without_logins(message, os.environ.values()))
