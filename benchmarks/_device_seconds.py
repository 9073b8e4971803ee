"""How long work takes on the best device of this machine, and on the host that gives it to do."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
from _base_network import seconds_of, synchronize
from geocentroids.models.devices import choose_device
from torch.utils.flop_counter import FlopCounterMode

DEVICE = str(choose_device("auto"))
GPU = DEVICE != "cpu"
SECONDS = 0.4


def flop_of(model: torch.nn.Module, tile: int) -> float:
    """Floating-point operations of one tile."""
    with FlopCounterMode(display=False) as counter:
        model(torch.zeros(1, 3, tile, tile, device=DEVICE, dtype=next(model.parameters()).dtype))
    return counter.get_total_flops()


def captured(work: Callable[[], object]) -> torch.cuda.CUDAGraph:
    """Work as a CUDA graph."""
    beside = torch.cuda.Stream()
    beside.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(beside):
        for _ in range(3):
            work()
    torch.cuda.current_stream().wait_stream(beside)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        work()
    return graph


def typical_seconds(work: Callable[[], object]) -> float:
    """Seconds that work takes: on a GPU the median of three runs of many rounds."""
    if not GPU:
        return seconds_of(work, 1, DEVICE, 1)
    once = seconds_of(work, 1, DEVICE)
    rounds = max(1, min(200, round(SECONDS / 3 / once)))
    return statistics.median(seconds_of(work, rounds, DEVICE, 0) / rounds for _ in range(3))


def host_seconds(work: Callable[[], object]) -> float:
    """Seconds after which work is begun, on a device that has nothing else to do."""
    seconds = []
    for _ in range(5 if GPU else 1):
        synchronize(DEVICE)
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    synchronize(DEVICE)
    return statistics.median(seconds)


def in_turns(begin: Callable[[], Callable[[], object]]) -> float:
    """Seconds of a block where the next is begun before the last is fetched, as in the worker."""
    rounds = 12 if GPU else 2
    start = time.perf_counter()
    last = begin()
    for _ in range(rounds - 1):
        following = begin()
        last()
        last = following
    last()
    return (time.perf_counter() - start) / rounds


@contextmanager
def timing(spent: dict[str, float], owner: object, name: str) -> Iterator[None]:
    """Add up the seconds of a function, waiting for the device before and after."""
    plain = getattr(owner, name)

    def call(*arguments: object, **named: object) -> object:
        synchronize(DEVICE)
        start = time.perf_counter()
        try:
            return plain(*arguments, **named)
        finally:
            synchronize(DEVICE)
            spent[name] += time.perf_counter() - start

    setattr(owner, name, call)
    try:
        yield
    finally:
        setattr(owner, name, plain)
