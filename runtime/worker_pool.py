"""Executors on this machine: several workers, one for each GPU, or a single worker that is never interrupted."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import cycle
from typing import Optional

from .errors import Cancelled
from .executor import Answered, Asked, Item
from .message_codec import AnswerType
from .message_frames import QUESTIONS_AHEAD
from .worker_conversation import Check, Conversation, Log


class WorkerPool:
    """Workers that share out questions in turn; answers come in the order of the questions."""

    def __init__(self, workers: list[Conversation]) -> None:
        self._workers = workers

    def __len__(self) -> int:
        """How many workers there are."""
        return len(self._workers)

    def answers(
        self, asked: Iterable[Asked[Item, AnswerType]], log: Log, cancelled: Check
    ) -> Iterator[Answered[Item, AnswerType]]:
        """Yield each item with the answer to its question, in order; an item without a question with None.

        While the caller is busy with an answer, each worker has `QUESTIONS_AHEAD` questions, unless there are fewer.

        Raises
        ------
        Cancelled, WorkerError
            As `Conversation.receive`.
        """
        turns = cycle(self._workers)
        waiting: deque[tuple[Item, Optional[Conversation]]] = deque()

        def oldest() -> Answered[Item, AnswerType]:
            item, worker = waiting.popleft()
            return item, worker.receive(log, cancelled) if worker else None

        for item, question in asked:
            done = [oldest()] if len(waiting) == QUESTIONS_AHEAD * len(self) else []
            worker = next(turns) if question else None
            if question and worker:
                worker.submit(question)
            waiting.append((item, worker))
            yield from done
        while waiting:
            yield oldest()


class OneByOne:
    """A worker that has one question at a time, and answers it to its end: cancelling leaves it with all it has loaded."""

    def __init__(self, worker: Conversation) -> None:
        self._worker = worker

    def __len__(self) -> int:
        """How many workers there are."""
        return 1

    def answers(
        self, asked: Iterable[Asked[Item, AnswerType]], log: Log, cancelled: Check
    ) -> Iterator[Answered[Item, AnswerType]]:
        """Yield each item with the answer to its question, in order; an item without a question with None.

        Raises
        ------
        Cancelled
            Between two questions, if `cancelled()` said so.
        WorkerError
            As `Conversation.receive`.
        """
        for item, question in asked:
            if cancelled():
                raise Cancelled
            yield item, self._worker.ask(question, log) if question else None
