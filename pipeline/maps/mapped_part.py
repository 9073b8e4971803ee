"""A part of imagery that is mapped piece by piece, from its middle outwards; one that was cut off goes on where it was."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from ...runtime.constants import NODATA_ID
from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Progress
from ...runtime.questions import Map, Mapped
from ...runtime.worker import Worker
from ..grid.patch_grid import PatchGrid
from ..imagery.reader import Reader
from .map_metadata import describe_encoder, describe_map
from .model_loading import Model, log_device
from .patches_outwards import Pace, Part, PatchesOutwards

Show = Callable[[np.ndarray, dict[str, str]], None]
"""Is given the ids (rows, columns) uint16, 65535 where there is no ground or none is known yet; and how they were made."""


class MappedPart:
    """The ids of a part of imagery, two bytes for each patch."""

    def __init__(self, grid: PatchGrid) -> None:
        self.grid = grid
        self._patches = PatchesOutwards(grid)
        self._ids = np.full((grid.rows, grid.columns), NODATA_ID, np.uint16)

    def map(
        self, reader: Reader, model: Model, codebook: CodebookInfo, worker: Worker, progress: Progress, show: Show
    ) -> bool:
        """Map what is not known yet, and return whether there is ground; what is known is kept, also if this is cancelled.

        Parameters
        ----------
        show
            Is given what is known so far, time and again, and at last all of it; nothing where there is no ground.

        Raises
        ------
        WorkerError, PipelineError
            If reading or the worker failed for good.
        Cancelled
            If the user asked to stop.
        """
        with worker.session(progress.message, progress.cancelled):
            loaded = worker.load(model.load(codebook), progress.message, progress.cancelled)
            log_device(loaded, progress)
            metadata = {
                **describe_map(self.grid.layout, model, codebook), **reader.description, **describe_encoder(loaded)
            }
            ask, pace = partial(Map, confidence=False), Pace()
            blocks = self._patches.outwards(self.grid.rows // 2, self.grid.columns // 2, loaded.block_patches)
            for _ in self._patches.encode(ask, self._keep, blocks, reader, worker.executor, progress):
                if pace.is_due():
                    show(self._ids, metadata)
        has_ground = bool((self._ids != NODATA_ID).any())
        if has_ground:
            show(self._ids, metadata)
        return has_ground

    def _keep(self, part: Part, answer: Mapped) -> None:
        self._ids[part] = answer.ids
