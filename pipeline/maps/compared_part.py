"""A part of imagery that is compared with examples again and again: each patch is encoded once, from a place outwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from ...runtime.progress import Progress, Quiet
from ...runtime.questions import Encode, Encoded
from ...runtime.translation import tr
from ...runtime.worker import Worker
from ..analysis.best_places import BestPlaces, Place
from ..analysis.pixels_under_shapes import Samples, locate
from ..analysis.similarity import Similarity, in_common
from ..analysis.similarity_by_clusters import check_examples
from ..grid.patch_grid import Block, PatchGrid, Window
from .features_under_shapes import ImageryToEncode, Shapes, load_encoder, sampled_features
from .patches_outwards import Pace, Part, PatchesOutwards, part_of

Show = Callable[[np.ndarray, np.ndarray], None]
"""Is given how alike patches are (rows, columns) float32, NaN where there is no ground; and, bool, which are known."""


class ComparedPart:
    """The patches of a part of imagery; those that have been encoded are kept in memory, two bytes for each number.

    Parameters
    ----------
    grid
        The part, of the imagery's grid.
    similarity
        The measure of the codebook.
    """

    def __init__(self, grid: PatchGrid, similarity: Similarity) -> None:
        self.grid = grid
        self._similarity = similarity
        self._patches = PatchesOutwards(grid)
        shape = grid.rows, grid.columns
        self._directions = np.zeros((*shape, similarity.measure.axes.shape[1]), np.float16)
        self._ground = np.zeros(shape, bool)

    def compare(
        self, imagery: ImageryToEncode, shapes: Shapes, signs: np.ndarray, worker: Worker, progress: Progress, show: Show
    ) -> list[Place]:
        """Compare all patches with examples, those around the last example first; return the best places of the part.

        What has been encoded is kept, also where this is cancelled.

        Parameters
        ----------
        shapes, signs
            The examples, and a number for each: positive if it is wanted, else a counter-example.
        show
            Is given what is known so far, time and again, and at last all of it.

        Raises
        ------
        PipelineError, WorkerError
            If no wanted example lies on ground; or reading or the worker failed for good.
        Cancelled
            If the user asked to stop.
        """
        with worker.session(progress.message, progress.cancelled):
            block_patches = load_encoder(imagery, worker, progress).block_patches
            located = locate(shapes(imagery.reader.crs_wkt), imagery.grid, Quiet(progress))
            samples, directions = self._examples(imagery, located, worker, progress)
            check_examples(samples, signs, tr("the imagery"), progress)
            wanted = in_common(directions, samples.shapes, signs)
            values, known, pace = np.full(self._ground.shape, np.nan, np.float32), self._patches.known, Pace()
            self._score(values, wanted, slice(None), slice(None))
            show(values, known)
            last = np.argmax(samples.shapes)
            blocks = self._patches.outwards(samples.rows[last], samples.columns[last], block_patches)
            for window in self._encode(imagery, blocks, worker, progress):
                self._score(values, wanted, *part_of(window))
                if pace.is_due():
                    show(values, known)
        show(values, known)
        best, liked = BestPlaces(), samples.where(signs[samples.shapes] > 0)
        best.update(Window(0, 0, self.grid.columns, self.grid.rows), values)
        return best.places(liked.rows, liked.columns)

    def _examples(
        self, imagery: ImageryToEncode, located: Samples, worker: Worker, progress: Progress
    ) -> tuple[Samples, np.ndarray]:
        """Return the examples' patches that are ground, counted from the part's corner, and their directions (N, D)."""
        across, down = (part - whole for part, whole in zip(self.grid.first, imagery.grid.first))
        rows, columns = located.rows - down, located.columns - across
        inside = (rows >= 0) & (rows < self.grid.rows) & (columns >= 0) & (columns < self.grid.columns)
        here, others = Samples(rows, columns, located.shapes).where(inside), located.where(~inside)
        around = self._patches.around(here.rows, here.columns)
        for _ in self._encode(imagery, around, worker, Quiet(progress)):
            pass
        here = here.where(self._ground[here.rows, here.columns])
        found = [self._directions[here.rows, here.columns].astype(np.float32)]
        if len(others):
            others, features = sampled_features(imagery, others, worker, Quiet(progress))
            found += [self._similarity.directions(features)] if len(others) else []
        together = zip((here.rows, here.columns, here.shapes), (others.rows - down, others.columns - across, others.shapes))
        return Samples(*(np.concatenate(pair) for pair in together)), np.concatenate(found)

    def _encode(
        self, imagery: ImageryToEncode, blocks: list[Block], worker: Worker, progress: Progress
    ) -> Iterator[Window]:
        """Encode what is not known of blocks, and yield the windows that are known now."""

        def keep(part: Part, answer: Encoded) -> None:
            self._directions[part][answer.valid] = self._similarity.directions(answer.features[answer.valid])
            self._ground[part] = answer.valid

        ask = partial(Encode, dtype="float16")
        return self._patches.encode(ask, keep, blocks, imagery.reader, worker.executor, progress)

    def _score(self, values: np.ndarray, wanted: np.ndarray, rows: slice, columns: slice) -> None:
        """Put how alike a window's patches are into `values`."""
        ground = self._ground[rows, columns]
        scores = self._directions[rows, columns][ground].astype(np.float32) @ wanted
        values[rows, columns][ground] = np.clip(scores, 0, 1)
