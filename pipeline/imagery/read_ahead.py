"""Reading in threads of its own, so that what is read is there when it is wanted."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from itertools import islice
from typing import TypeVar

from ..errors import Cancelled

READ_AHEAD = 2
POLL_SECONDS = 0.05

Item = TypeVar("Item")
Read = TypeVar("Read")


@contextmanager
def read_ahead(
    read: Callable[[Item], Read], items: Iterable[Item], cancelled: Callable[[], bool]
) -> Iterator[Iterator[tuple[Item, Read]]]:
    """Give an iterator over (item, read(item)), in order; while one is in use, the next `READ_AHEAD` are read.

    The iterator raises what `read` raised, and Cancelled when `cancelled()` says so. On leaving, nothing is being read.
    """
    reader = ThreadPoolExecutor(1)
    try:
        yield _results(reader, read, iter(items), cancelled)
    finally:
        reader.shutdown(cancel_futures=True)


def _results(
    reader: ThreadPoolExecutor, read: Callable[[Item], Read], items: Iterator[Item], cancelled: Callable[[], bool]
) -> Iterator[tuple[Item, Read]]:
    submitted = ((item, reader.submit(read, item)) for item in items)
    reading = deque(islice(submitted, READ_AHEAD))
    while reading:
        item, result = reading.popleft()
        found = _awaited(result, cancelled)
        reading.extend(islice(submitted, 1))
        yield item, found


def _awaited(result: Future[Read], cancelled: Callable[[], bool]) -> Read:
    while True:
        if cancelled():
            raise Cancelled
        if wait([result], POLL_SECONDS).done:
            return result.result()
