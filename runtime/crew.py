"""Several workers at one piece of work: one for each GPU."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from .protocol import Frame

if TYPE_CHECKING:
    from .client import Check, Log, Worker


class Crew:
    """Workers that share out questions in turn; answers come in the order of the questions."""

    def __init__(self, workers: list[Worker]) -> None:
        self._workers = deque(workers)
        self._asked: deque[Worker] = deque()

    def __len__(self) -> int:
        """How many workers there are."""
        return len(self._workers)

    def submit(self, frame: Frame) -> None:
        """Queue a question with the worker whose turn it is."""
        self._asked.append(self._workers[0])
        self._workers[0].submit(frame)
        self._workers.rotate(-1)

    def receive(self, log: Log, cancelled: Check) -> Frame:
        """Return the answer to the oldest question; raises as `Worker.receive`."""
        return self._asked.popleft().receive(log, cancelled)
