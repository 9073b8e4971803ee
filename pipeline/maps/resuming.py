"""A map that was cut off, gone on with."""

from __future__ import annotations

from ...runtime.plugin_version import VERSION
from ...runtime.progress import Progress
from ...runtime.questions import Loaded
from ...runtime.translation import tr
from ..grid.patch_grid import PatchGrid
from ..output.block_journal import BlockJournal
from ..output.ids_rgb_confidence import MapWriter


def resume(journal: BlockJournal, writer: MapWriter, grid: PatchGrid, loaded: Loaded, progress: Progress) -> int:
    """Write what an earlier run of the same map has left, and return how many of its patches are valid.

    Tiles in a batch may be others than that run had: whoever ran out of memory takes fewer, and goes on.

    Raises
    ------
    PipelineError
        If it cannot be written.
    Cancelled
        If the user asked to stop.
    """
    request = {
        "version": VERSION,
        "grid": repr(grid),
        "block_patches": loaded.block_patches,
        "encoder": loaded.encoder_sha256,
        "codebook": loaded.codebook_sha256,
        "precision": loaded.precision,
        "device": loaded.device,
    }
    journal.begin(request, writer.outputs.confidence is not None, progress)
    if journal.patches:
        progress.message(tr(
            "Going on where the last run stopped: {done:,} of {total:,} patches are there already."
        ).format(done=journal.patches, total=grid.columns * grid.rows))
    for window, answer in journal.finished():
        writer.write(window, answer)
    return writer.valid
