"""Undo and redo: what was, what is, and what was taken back, of values that never change."""

from __future__ import annotations

from typing import Generic, TypeVar

Value = TypeVar("Value")


class History(Generic[Value]):
    """A value that is replaced, never changed, so that every earlier one can come back."""

    def __init__(self, first: Value) -> None:
        self._values = [first]
        self._at = 0

    @property
    def value(self) -> Value:
        """What is now."""
        return self._values[self._at]

    @property
    def can_undo(self) -> bool:
        """Whether there was another value before."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether a value was taken back."""
        return self._at + 1 < len(self._values)

    def push(self, value: Value) -> None:
        """Replace the value; what was taken back is gone."""
        self._values[self._at + 1 :] = [value]
        self._at += 1

    def undo(self) -> None:
        """Go back to the value before, if there is one."""
        self._at = max(0, self._at - 1)

    def redo(self) -> None:
        """Go forward to the value that was taken back, if there is one."""
        self._at = min(len(self._values) - 1, self._at + 1)
