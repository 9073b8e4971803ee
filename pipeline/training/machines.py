"""Machines that share the work of a training."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

from ...runtime.worker import Worker

Item = TypeVar("Item")
Answer = TypeVar("Answer")


class Machines(Protocol):
    """They see imagery, encoder and working folder under the same names; each has a worker of its own.

    `cluster` has Dask do it.
    """

    def work(
        self, task: Callable[[Worker, Item], Answer], items: Sequence[Item]
    ) -> Iterator[tuple[int, Answer]]:
        """Do a task for each item, wherever there is a machine that is free; yield the item's number and what came of it.

        Raises
        ------
        Exception
            What a task failed with, tried again elsewhere or not.
        Cancelled
            If the user asked to stop.
        """
        ...
