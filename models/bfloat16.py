"""Whether this machine's processor multiplies bfloat16 faster than float32: measured once, and remembered.

Processors say that they know bfloat16, but whether torch has a fast kernel for it there is another question. The answer lies
in the folder of downloads, by the processor and the version of torch.
"""

from __future__ import annotations

import functools
import json
import time
from contextlib import suppress

import torch

from .download_cache import cache_folder
from .errors import ModelError
from .whole_files import write_whole

FILE = "bfloat16.json"
SHAPE = (512, 768, 3072)
"""Of the product that is timed: patches of two tiles, and the widest layer of DINOv2 base."""
ROUNDS = 5
GAIN = 1.25
"""Times as fast as float32 from which on it is worth the ids that differ; with native kernels it is 1.7 and more."""
HOPELESS = 4.0
"""Times as slow as float32 from which on one try is enough."""


@functools.cache
def processor_multiplies_bfloat16() -> bool:
    """Whether it is clearly faster than float32 here, by what is remembered, else by a fraction of a second of both."""
    processor = _processor()
    remembered = _remembered()
    if not isinstance(remembered.get(processor), bool):
        remembered[processor] = _measured()
        with suppress(ModelError, OSError):  # Measured again next time.
            cache_folder().mkdir(parents=True, exist_ok=True)
            write_whole(cache_folder() / FILE, json.dumps(remembered, indent=1).encode(), "measurement")
    return bool(remembered[processor])


def _processor() -> str:
    """Return what the answer depends on: home folders are shared by machines, and environments are updated."""
    facts = torch.cpu.get_capabilities()
    able = " ".join(sorted(name for name, value in facts.items() if value is True))
    return f"torch {torch.__version__}, {torch.get_num_threads()} threads, {facts.get('cpu_name', '')}: {able}"


def _remembered() -> dict[str, object]:
    try:
        found = json.loads((cache_folder() / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _measured() -> bool:
    """Time products in float32 and bfloat16 in turns, and compare the fastest of each: other work only slows down."""
    rows, inner, columns = SHAPE
    operands = {
        kind: (torch.ones(rows, inner, dtype=kind), torch.ones(columns, inner, dtype=kind))
        for kind in (torch.float32, torch.bfloat16)
    }
    fastest = dict.fromkeys(operands, float("inf"))
    with torch.inference_mode():
        for number in range(ROUNDS + 1):
            for kind, (left, right) in operands.items():
                start = time.perf_counter()
                torch.nn.functional.linear(left, right)
                # The first of each prepares its kernel, and counts only where nothing could make up for it.
                if number or kind == torch.float32:
                    fastest[kind] = min(fastest[kind], time.perf_counter() - start)
                elif time.perf_counter() - start > 10 * HOPELESS * fastest[torch.float32]:
                    return False
            if number and fastest[torch.bfloat16] > HOPELESS * fastest[torch.float32]:
                return False
    return fastest[torch.bfloat16] * GAIN < fastest[torch.float32]
