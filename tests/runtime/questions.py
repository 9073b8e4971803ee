"""Questions to a real worker, and whether its process is there."""

from __future__ import annotations

import time

import numpy as np
from geocentroids.runtime.message_codec import Message, to_frame
from geocentroids.runtime.message_frames import pack
from geocentroids.runtime.questions import Describe, Load, Map

LOAD = Load("embedded", "embedded", "cpu", "float32", 0)
DESCRIBE = Describe(codebook="embedded", encoder="", fitting=True)


def sent(message: Message) -> bytes:
    """A message as it goes over a pipe."""
    return b"".join(bytes(piece) for piece in pack(to_frame(message)))


def question(tiles: int = 1, seed: int = 1) -> Map:
    """A block of tiles x tiles tiles without margin, of noise, at a model scale of 1."""
    side = 224 * tiles + 8
    rgb = np.random.default_rng(seed).integers(0, 256, (side, side, 3), dtype=np.uint8)
    where = {"scale": "1", "offset": (4, 4), "skip": (0, 0), "shape": (16 * tiles, 16 * tiles)}
    layout = {"tile": 224, "margin": 0, "passes": 1}
    return Map(rgb=rgb, valid=np.ones((side, side), bool), **where, **layout, confidence=True)


def running(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def ended_within(pid: int, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while running(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not running(pid)
