"""The models' errors."""

from __future__ import annotations

import os
from typing import Any

from ..runtime.translation import Text
from ..runtime.url_redaction import without_logins


class ModelError(Exception):
    """An encoder or a codebook that cannot be used; the message names it and the remedy, and no password of a URL.

    It is made of an English template and the values in it, as `runtime.errors.MessageError` is; the plugin translates it.
    """

    def __init__(self, template: str = "", /, **values: Any) -> None:
        self.text = template if isinstance(template, Text) else Text(template, **values)
        super().__init__(without_logins(str(self.text), os.environ.values()))
