"""Messages between the plugin and its worker as frozen dataclasses: how one becomes a frame, and is checked on both sides.

A field's annotation says what it may hold: `str`, `int`, `float`, `bool`; lists, tuples and dictionaries of these; a `Text`,
which is translated where it arrives, or a list of them; an array (see `array_types`), or Optional of one; another dataclass.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Generic,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

import numpy as np

from .message_frames import Frame
from .translation import Text

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_):
        """Do nothing: it is a word to type checkers, that what is derived from a class is a dataclass."""
        return lambda made: made


SHOWN = 200
"""Characters of a wrong value that are told."""


@dataclass_transform(frozen_default=True)
@dataclass(frozen=True)
class Message:
    """What one side tells the other: every class derived from it is a frozen dataclass; `kind` names it in a frame."""

    kind: ClassVar[str]

    def __init_subclass__(cls, **arguments: Any) -> None:
        super().__init_subclass__(**arguments)
        cls.kind = cls.__name__.lower()
        dataclass(frozen=True)(cls)


AnswerType = TypeVar("AnswerType", bound=Message)
MessageType = TypeVar("MessageType", bound=Message)


class Question(Message, Generic[AnswerType]):
    """What the plugin asks: the worker gives one answer, of the type in brackets, or refuses."""

    answer: ClassVar[type[Message]]
    of_what_is_loaded: ClassVar[bool] = False
    """Whether it needs the encoder or the codebook in memory."""

    def __init_subclass__(cls, of_what_is_loaded: bool | None = None, **arguments: Any) -> None:
        super().__init_subclass__(**arguments)
        (answer,) = get_args(cls.__orig_bases__[0])  # type: ignore[attr-defined]
        if not isinstance(answer, TypeVar):
            cls.answer = answer
        if of_what_is_loaded is not None:
            cls.of_what_is_loaded = of_what_is_loaded


def to_frame(message: Message) -> Frame:
    """Return a message as a frame.

    Raises
    ------
    TypeError
        If a field holds what its annotation does not say.
    """
    frame = Frame(message.kind)
    _put(message, "", frame.fields, frame.arrays)
    return frame


def from_frame(frame: Frame, expected: type[MessageType]) -> MessageType:
    """Return the message that a frame holds.

    Raises
    ------
    KeyError
        If a field is missing.
    TypeError
        If the frame is of another kind, or a field holds what its annotation does not say.
    """
    if frame.kind != expected.kind:
        raise TypeError(f"A message of the kind '{frame.kind}' came in place of '{expected.kind}'.")
    message: MessageType = _built(expected, "", frame.fields, frame.arrays)
    return message


@functools.cache
def _annotations(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind, include_extras=True)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def _put(record: Any, prefix: str, fields: dict[str, Any], arrays: dict[str, np.ndarray]) -> None:
    """Add the fields of a record to a frame's; the arrays of a record inside it have its name in theirs."""
    kind: Any = type(record)
    for name, hint in _annotations(kind).items():
        value = _checked(getattr(record, name), hint, f"{kind.__name__}.{name}")
        if dataclasses.is_dataclass(value):
            fields[name] = {}
            _put(value, f"{prefix}{name}.", fields[name], arrays)
        elif isinstance(value, np.ndarray):
            arrays[prefix + name] = value
        elif isinstance(value, Text) and hint is Text:
            fields[name] = value.to_record()
        elif hint == list[Text]:
            fields[name] = [text.to_record() for text in value]
        elif value is not None:
            fields[name] = value


def _built(kind: Any, prefix: str, fields: Mapping[str, Any], arrays: Mapping[str, np.ndarray]) -> Any:
    """Return a record of `kind` as `_put` laid it out."""
    values = {}
    for name, hint in _annotations(kind).items():
        where = f"{kind.__name__}.{name}"
        if dataclasses.is_dataclass(hint):
            values[name] = _built(hint, f"{prefix}{name}.", _checked(fields[name], dict, where), arrays)
        elif hint is Text:
            values[name] = Text.from_record(_checked(fields[name], dict, where))
        elif hint == list[Text]:
            values[name] = [Text.from_record(record) for record in _checked(fields[name], list[dict], where)]
        elif get_origin(hint) is Union:
            values[name] = _checked(arrays.get(prefix + name), hint, where)
        elif get_origin(hint) is Annotated:
            values[name] = _checked(arrays[prefix + name], hint, where)
        else:
            values[name] = _checked(fields[name], hint, where)
    return kind(**values)


def _checked(value: Any, hint: Any, where: str) -> Any:
    """Return a value that is what an annotation says; a list for a tuple, as JSON has it, becomes one."""
    if not _fits(value, hint):
        shown = f"{value.dtype} {value.shape}" if isinstance(value, np.ndarray) else repr(value)[:SHOWN]
        raise TypeError(f"{where} cannot be {shown}.")
    return tuple(value) if get_origin(hint) is tuple else value


def _fits(value: Any, hint: Any) -> bool:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        kind = arguments[1]
        return isinstance(value, np.ndarray) and value.dtype.name in kind.dtypes.split() and value.ndim == kind.axes
    if origin is Union:
        return value is None or _fits(value, arguments[0])
    if origin is dict:
        return isinstance(value, dict) and all(_fits(one, arguments[1]) for one in value.values())
    if origin is list:
        return isinstance(value, list) and all(_fits(one, arguments[0]) for one in value)
    if origin is tuple:
        if not isinstance(value, (tuple, list)):
            return False
        parts = arguments if arguments[-1] is not Ellipsis else arguments[:1] * len(value)
        return len(value) == len(parts) and all(map(_fits, value, parts))
    if hint is Any:
        return True
    if hint in (int, float):
        # A bool is an int to Python, and an int as good as a float.
        return isinstance(value, (int, hint)) and not isinstance(value, bool)
    return isinstance(value, hint)
