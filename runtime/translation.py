"""Texts in the user's language, on either side of the process boundary. Only the standard library and NumPy.

The plugin gives the translator, which is Qt's. Where there is none, in the worker and on the command line, texts are
English; what the worker says is translated where it arrives, since a `Text` goes over as what it was made of.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

_translate: Callable[[str], str] = str


def set_translator(translate: Callable[[str], str]) -> None:
    """Have every text go through `translate` from now on."""
    global _translate
    _translate = translate


def tr(text: str) -> str:
    """Return a text in the user's language, with its `str.format` placeholders; as it is where there is no translation."""
    return _translate(text) if text else text


class Text(str):
    """A text in the user's language that knows its English template, and the values in it.

    Parameters
    ----------
    template
        English, with the placeholders of `str.format` for the values; taken as it is where there are none.
    values
        Numbers, other texts, or anything that `str` makes readable.
    """

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Text:
        """Translate the template, and fill the values in."""
        kept = {name: _plain(value) for name, value in values.items()}
        translated = tr(template)
        made = super().__new__(cls, translated.format(**kept) if kept else translated)
        made.template, made.values = template, kept
        return made

    def replace_parts(self, change: Callable[[str], str]) -> Text:
        """Return the text with `change` made to its template, and to each value that is a text."""

        def changed(value: Any) -> Any:
            if isinstance(value, Text):
                return value.replace_parts(change)
            return change(value) if isinstance(value, str) else value

        return Text(change(self.template), **{name: changed(value) for name, value in self.values.items()})

    def to_record(self) -> dict[str, Any]:
        """Return what it was made of, as JSON can hold it."""
        values = {name: value.to_record() if isinstance(value, Text) else value for name, value in self.values.items()}
        return {"template": self.template, "values": values}

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Text:
        """Return the text of a record, in the language of this process; KeyError if the record lacks a part."""
        values = record["values"].items()
        return cls(record["template"], **{name: cls.from_record(it) if isinstance(it, dict) else it for name, it in values})


def _plain(value: Any) -> Any:
    if isinstance(value, np.generic):
        return value.item()
    return value if isinstance(value, (int, float, Text)) else str(value)
