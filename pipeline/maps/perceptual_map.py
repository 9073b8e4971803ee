"""From a warped raster to a map: blocks read ahead, encoded by the worker, and written as they come back."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path

import numpy as np

from ...runtime.executor import Executor
from ...runtime.message_codec import AnswerType
from ...runtime.model_descriptions import CodebookInfo
from ...runtime.plugin_version import VERSION
from ...runtime.progress import Forecast, Progress
from ...runtime.questions import BlockQuestion, Load, Loaded, Map
from ...runtime.worker import Worker
from ..errors import PipelineError
from ..grid.layout import Layout
from ..grid.patch_grid import Block, PatchGrid, Window
from ..imagery.read_ahead import read_ahead
from ..imagery.reader import Reader
from ..imagery.reading_threads import Handles, reading_threads
from ..output.block_journal import BlockJournal
from ..output.ids_rgb_confidence import MapWriter, Outputs
from .resuming import resume


@dataclass(frozen=True)
class Model:
    """Which encoder and codebook the worker loads, and where they run.

    Raises
    ------
    PipelineError
        If the device does not compute in that precision.
    """

    encoder: str
    codebook: str
    device: str = "auto"
    precision: str = "auto"
    batch: int = 0

    def __post_init__(self) -> None:
        if self.precision == "int8" and self.device not in ("auto", "cpu"):
            raise PipelineError(
                f"The precision int8 is for processors, not for {self.device}: choose the device cpu, or another precision."
            )

    def load(self, codebook: CodebookInfo | None = None, encoder: bool = True) -> Load:
        """Return the question that has the worker load its encoder, and a codebook as it was described, where wanted."""
        path, sha256 = (codebook.path, codebook.sha256) if codebook else ("", "")
        return Load(self.encoder if encoder else "", path, self.device, self.precision, self.batch, sha256)


@dataclass
class MapResult:
    """What a run gave.

    Parameters
    ----------
    busy_seconds
        Those that the worker spent.
    present
        The ids in the map, ascending (uint16).
    resumed
        Valid patches that an earlier run had done.
    """

    patches: int
    valid_patches: int
    seconds: float
    busy_seconds: float
    present: np.ndarray
    crs_wkt: str
    resumed: int = 0

    @property
    def speed(self) -> float:
        """Valid patches a second, reading and writing included."""
        return (self.valid_patches - self.resumed) / max(self.seconds, 1e-9)

    @property
    def busy_share(self) -> float:
        """Share of the time in which the worker was at work, and did not wait for reading or writing."""
        return self.busy_seconds / max(self.seconds, 1e-9)


def perceptual_map(
    reader: Reader,
    layout: Layout,
    model: Model,
    codebook: CodebookInfo,
    outputs: Outputs,
    worker: Worker,
    progress: Progress,
    journal: BlockJournal | None = None,
) -> MapResult:
    """Map imagery with `model`; what `outputs` names appears when all of it is whole.

    Parameters
    ----------
    journal
        Where finished blocks are kept for the next run, should this one be cut off; None to keep none.

    Raises
    ------
    PipelineError, WorkerError
        If reading, writing or the worker failed for good.
    Cancelled
        If the user asked to stop; no output has appeared.
    """
    grid = PatchGrid.over(reader.bounds, layout, reader.anchored)
    return map_grid(reader, grid, model, codebook, outputs, worker, progress, journal=journal)


def map_grid(
    reader: Reader,
    grid: PatchGrid,
    model: Model,
    codebook: CodebookInfo,
    outputs: Outputs,
    worker: Worker,
    progress: Progress,
    more: dict[str, str] | None = None,
    report: Callable[[int], None] | None = None,
    cloud_optimized: bool = False,
    journal: BlockJournal | None = None,
) -> MapResult:
    """Map the patches of a grid; as `perceptual_map`, which maps all of what the reader has.

    Parameters
    ----------
    more
        Further metadata of the files.
    report
        As of `encoded_blocks`.
    cloud_optimized
        Whether the files are laid out to be read in parts over a network.
    journal
        As of `perceptual_map`.
    """
    journal, confidence = journal or BlockJournal(), outputs.confidence is not None
    metadata = {**describe_map(grid.layout, model, codebook), **reader.description, **(more or {})}
    with MapWriter(outputs, grid, reader.crs_wkt, codebook.colors, metadata, cloud_optimized) as writer, journal:
        with worker.session(progress.message, progress.cancelled):
            loaded = worker.load(model.load(codebook), progress.message, progress.cancelled)
            writer.describe(describe_encoder(loaded))
            log_device(loaded, progress)
            resumed = resume(journal, writer, grid, loaded, progress)
            start, busy, executor = time.monotonic(), 0.0, worker.executor
            ask, patches = partial(Map, confidence=confidence), loaded.block_patches
            threads = reading_threads(loaded.device)
            blocks = encoded_blocks(
                ask, reader, grid, patches, executor, progress, report=report, after=journal.last, threads=threads
            )
            for block, answer in blocks:
                writer.write(block.output, answer)
                journal.add(block.output, answer)
                busy += answer.seconds
            busy /= len(executor)
        seconds = time.monotonic() - start
        writer.finish(progress)
        journal.remove()
    return MapResult(
        grid.columns * grid.rows, writer.valid, seconds, busy, writer.present(), reader.crs_wkt, resumed
    )


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


def log_device(loaded: Loaded, progress: Progress) -> None:
    """Tell where the encoder runs, and what would be faster where it is slow."""
    progress.message(f"Device {', '.join([loaded.device, *loaded.other_devices])}, precision {loaded.precision}.")
    if loaded.gains_from_int8:
        progress.message("With a large encoder the precision int8 is two to three times as fast; some ids differ.")


def describe_map(layout: Layout, model: Model, codebook: CodebookInfo | None) -> dict[str, str]:
    """Return how a map is made, as metadata of its file."""
    described = {
        "TIFFTAG_SOFTWARE": f"GeoCentroids {VERSION}",
        "GEOCENTROIDS_VERSION": VERSION,
        # Of a folder its name alone: a map that is passed on tells nothing of its maker's disk. So with the codebook's file.
        "GEOCENTROIDS_ENCODER": Path(model.encoder).name if os.path.isdir(model.encoder) else model.encoder,
        "GEOCENTROIDS_GSD": repr(layout.gsd),
        "GEOCENTROIDS_MODEL_SCALE": str(layout.model_scale),
        "GEOCENTROIDS_TILE": str(layout.tile),
        "GEOCENTROIDS_MARGIN": str(layout.margin),
        "GEOCENTROIDS_PATCH_STRIDE": str(Fraction(1, layout.passes)),
    }
    if codebook:
        described.update(describe_codebook(codebook))
    return described


def describe_encoder(loaded: Loaded) -> dict[str, str]:
    """Return which encoder was loaded, by what its files hold, as metadata of a file."""
    return {"GEOCENTROIDS_ENCODER_SHA256": loaded.encoder_sha256}


def describe_codebook(codebook: CodebookInfo) -> dict[str, str]:
    """Return which codebook a map is made with, as metadata of its file."""
    described = {
        "GEOCENTROIDS_CODEBOOK": codebook.name,
        "GEOCENTROIDS_CODEBOOK_SHA256": codebook.sha256,
        "GEOCENTROIDS_CODEBOOK_FILE": Path(codebook.path).name,
        "GEOCENTROIDS_METRIC": codebook.metric,
        "GEOCENTROIDS_CODEBOOK_LICENCE": codebook.licence,
        "GEOCENTROIDS_CODEBOOK_ATTRIBUTION": codebook.attribution,
    }
    return {key: value for key, value in described.items() if value}
