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
    read: Callable[[Item], Read], items: Iterable[Item], cancelled: Callable[[], bool], threads: int = 1
) -> Iterator[Iterator[tuple[Item, Read]]]:
    """Give an iterator over (item, read(item)), in order; while one is in use, the next `READ_AHEAD` are read.

    With more threads more are. The iterator raises what `read` raised, and Cancelled when `cancelled()` says so. On leaving,
    nothing is being read.
    """
    pool = ThreadPoolExecutor(threads)
    try:
        submitted = ((item, pool.submit(read, item)) for item in items)
        yield _results(submitted, READ_AHEAD + threads - 1, cancelled)
    finally:
        pool.shutdown(cancel_futures=True)


def _results(
    submitted: Iterator[tuple[Item, Future[Read]]], ahead: int, cancelled: Callable[[], bool]
) -> Iterator[tuple[Item, Read]]:
    reading = deque(islice(submitted, ahead))
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
