"""From a warped raster to a map: blocks read ahead, encoded by the worker, and written as they come back."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Progress
from ...runtime.questions import Map
from ...runtime.worker import Worker
from ..grid.layout import Layout
from ..grid.patch_grid import PatchGrid
from ..imagery.reader import Reader
from ..imagery.reading_threads import reading_threads
from ..output.block_journal import BlockJournal
from ..output.ids_rgb_confidence import MapWriter, Outputs
from .encoded_blocks import encoded_blocks
from .map_metadata import describe_encoder, describe_map
from .model_loading import Model, log_device
from .resuming import resume


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
    more: Callable[[], dict[str, str]] = dict,
    report: Callable[[int], None] | None = None,
    cloud_optimized: bool = False,
    journal: BlockJournal | None = None,
) -> MapResult:
    """Map the patches of a grid; as `perceptual_map`, which maps all of what the reader has.

    Parameters
    ----------
    more
        Gives further metadata of the files, once all has been read.
    report
        As of `encoded_blocks`.
    cloud_optimized
        Whether the files are laid out to be read in parts over a network.
    journal
        As of `perceptual_map`.
    """
    journal, confidence = journal or BlockJournal(), outputs.confidence is not None
    metadata = {**describe_map(grid.layout, model, codebook), **reader.description}
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
        writer.describe(more())
        writer.finish(progress)
        journal.remove()
    return MapResult(
        grid.columns * grid.rows, writer.valid, seconds, busy, writer.present(), reader.crs_wkt, resumed
    )
