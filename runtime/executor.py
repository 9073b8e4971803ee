"""The interface of what encodes blocks: one worker, several on several GPUs, or one on another machine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Optional, Protocol, TypeVar

from .message_codec import AnswerType, Question

Item = TypeVar("Item")
Asked = tuple[Item, Optional[Question[AnswerType]]]
"""What a question is about, and the question; None where there is nothing to ask."""
Answered = tuple[Item, Optional[AnswerType]]


class Executor(Protocol):
    """What the pipeline has its questions answered by."""

    def __len__(self) -> int:
        """How many workers share the work."""
        ...

    def answers(
        self, asked: Iterable[Asked[Item, AnswerType]], log: Callable[[str], None], cancelled: Callable[[], bool]
    ) -> Iterator[Answered[Item, AnswerType]]:
        """Yield each item with the answer to its question, in order; an item without a question with None.

        Parameters
        ----------
        asked
            Read as far ahead as the workers can be kept busy, and no further: each question may hold a block of pixels.
        log
            Told what the user should know.
        cancelled
            Asked while an answer is waited for.

        Raises
        ------
        Cancelled
            If `cancelled()` said so.
        WorkerError
            If a question was refused, or the workers are gone for good.
        """
        ...
