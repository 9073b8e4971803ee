"""The blocks of imagery through the worker: read ahead, asked about, and answered in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from ...runtime.executor import Executor
from ...runtime.message_codec import AnswerType
from ...runtime.progress import Forecast, Progress
from ...runtime.questions import BlockQuestion
from ..grid.patch_grid import Block, PatchGrid, Window
from ..imagery.read_ahead import read_ahead
from ..imagery.reader import Reader
from ..imagery.reading_threads import Handles


def encoded_blocks(
    ask: Callable[..., BlockQuestion[AnswerType]],
    reader: Reader,
    grid: PatchGrid,
    patches: int,
    executor: Executor,
    progress: Progress,
    only: list[Block] | None = None,
    report: Callable[[int], None] | None = None,
    after: Window | None = None,
    threads: int = 1,
) -> Iterator[tuple[Block, AnswerType]]:
    """Have a question about each block of `grid` answered, each of so many `patches`; yield the answers in order.

    While a worker has one block in hand, the next waits in its queue, those after that are being read, and the caller
    writes the last answer: the encoder never waits for a file, and no more than a few blocks are ever in memory. Blocks
    without a valid pixel are neither sent nor yielded.

    Parameters
    ----------
    ask
        Makes the question of what every `BlockQuestion` has.
    only
        The blocks that are wanted, where these are not all of the grid's.
    report
        Hears how many of the grid's patches are done; None to tell `progress`, with the time left.
    after
        The last of the blocks that were done before, which come first and are left out; None for none.
    threads
        How many read at once (`reading_threads`).
    """
    layout = grid.layout
    about_block = partial(
        ask, scale=str(layout.model_scale), tile=layout.tile, margin=layout.margin, passes=layout.passes
    )

    def read(block: Block) -> BlockQuestion[AnswerType] | None:
        rgb, valid = handles.read(block.read)
        if not valid.any():
            return None
        shape = (block.output.height, block.output.width)
        return about_block(rgb=rgb, valid=valid, offset=block.offset, skip=block.skip, shape=shape)

    blocks = iter(grid.blocks(patches) if only is None else only)
    total = grid.columns * grid.rows if only is None else sum(block.output.size for block in only)
    done = _skip(blocks, after) if after else 0
    report = report or Forecast(progress, max(1, total), done).report
    with Handles(reader, threads) as handles, read_ahead(read, blocks, progress.cancelled, threads) as asked:
        for block, answer in executor.answers(asked, progress.message, progress.cancelled):
            if answer:
                yield block, answer
            done += block.output.size
            report(done)


def _skip(blocks: Iterator[Block], last: Window) -> int:
    """Take blocks up to the one that fills `last`, and return how many patches they have."""
    patches = 0
    for block in blocks:
        patches += block.output.size
        if block.output == last:
            break
    return patches
