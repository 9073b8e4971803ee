"""Clusters of a map taken together in groups, and taken apart again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...runtime.constants import NODATA_ID
from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Progress
from ...runtime.questions import Group, Grouped
from ...runtime.worker import Worker
from ..output.geotiff_writer import RasterWriter
from .id_raster import GROUPS_TAG, IdRaster, check_id


def ask_groups(codebook: CodebookInfo, groups: int, worker: Worker, progress: Progress) -> Grouped:
    """Return what a codebook's centroids are in so many groups.

    Raises
    ------
    WorkerError
        If the codebook has fewer centroids than that.
    """
    with worker.session(progress.message, progress.cancelled):
        return worker.ask(Group(**codebook.named, groups=groups), progress.message, progress.cancelled)


def groups_as_codebook(codebook: CodebookInfo, grouped: Grouped, counts: np.ndarray) -> CodebookInfo:
    """Return a codebook's groups as if they were its clusters, for what colours and labels maps.

    Parameters
    ----------
    counts
        As `write_groups` returns them, for the labels.
    """
    names = grouped.names
    shares = (100.0 * counts[: len(names)] / max(1, counts.sum())).tolist()
    percents = ["under 1" if share < 1 else round(share) for share in shares]
    labels = [f"Group {name} ({percent} % of the map)" for name, percent in zip(names, percents)]
    own = np.arange(len(names), dtype=np.uint16)[:, None]
    return replace(codebook, colors=grouped.colors, size=len(names), groups=own, group_names=[labels])


def write_groups(
    raster: IdRaster, codebook: CodebookInfo, grouped: Grouped | None, output: str, progress: Progress
) -> np.ndarray:
    """Write the groups of a raster's clusters with the ids beside them, or with `grouped` None the ids alone.

    Returns
    -------
    ndarray
        (65535,) int: the pixels of each group (or id).

    Raises
    ------
    PipelineError
        If the raster cannot be read, or holds ids that the codebook does not have.
    Cancelled
        If the user asked to stop.
    """
    metadata = {key: value for key, value in raster.metadata.items() if key != GROUPS_TAG}
    table = np.full(NODATA_ID + 1, NODATA_ID, np.uint16)
    colors = codebook.colors
    if grouped:
        metadata[GROUPS_TAG] = str(len(grouped.names))
        table[: codebook.size] = grouped.groups
        colors = grouped.colors
    counts = np.zeros(NODATA_ID + 1, np.int64)
    bands = 2 if grouped else 1
    with RasterWriter(
        output, raster.grid, raster.crs_wkt, bands, "uint16", metadata, nodata=NODATA_ID, resampling="MODE"
    ) as writer:
        if grouped:
            writer.describe_bands(["group", "cluster id"])
        for window, ids in raster.strips(progress):
            valid = ids[ids != NODATA_ID]
            if valid.size:
                check_id(valid.max(), codebook, raster.path)
            shown = table[ids] if grouped else ids
            counts += np.bincount(shown.ravel(), minlength=len(counts))
            writer.write(window, np.stack([shown, ids]) if grouped else ids[None])
        writer.finish(progress, colors)
    return counts[:NODATA_ID]
