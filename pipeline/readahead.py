"""Reading in a thread of its own, so that what is read is there when it is wanted."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from .errors import Cancelled

BLOCKS_AHEAD = 2
POLL_SECONDS = 0.05

Item = TypeVar("Item")
Read = TypeVar("Read")


class ReadAhead(Generic[Item, Read]):
    """Calls `read` on each item in a thread of its own, at most `BLOCKS_AHEAD` results ahead of who takes them."""

    def __init__(self, read: Callable[[Item], Read], items: list[Item]) -> None:
        self._read = read
        self._items = items
        self._queue: queue.Queue[Read | BaseException] = queue.Queue(BLOCKS_AHEAD)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> ReadAhead[Item, Read]:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._stop.set()
        self._thread.join()

    def next(self, cancelled: Callable[[], bool]) -> Read:
        """Return the next result, or raise what reading it raised."""
        while True:
            if cancelled():
                raise Cancelled
            try:
                result = self._queue.get(timeout=POLL_SECONDS)
            except queue.Empty:
                continue
            if isinstance(result, BaseException):
                raise result
            return result

    def _run(self) -> None:
        for item in self._items:
            try:
                result: Read | BaseException = self._read(item)
            except Exception as error:  # Whatever it is, it belongs to the thread that takes the results.
                result = error
            while not self._stop.is_set():
                try:
                    self._queue.put(result, timeout=POLL_SECONDS)
                    break
                except queue.Full:
                    continue
            if self._stop.is_set() or isinstance(result, BaseException):
                return
