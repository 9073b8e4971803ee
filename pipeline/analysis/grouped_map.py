"""Clusters of a map taken together in groups, and taken apart again."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from osgeo import gdal

from ...runtime.constants import NODATA_ID
from ...runtime.descriptions import CodebookInfo
from ...runtime.frames import Frame
from ...runtime.progress import Progress
from ...runtime.worker import Worker
from ..errors import PipelineError
from ..grid.patch_grid import PixelGrid
from ..imagery.opening import open_source
from ..output.raster_writer import RasterWriter, check_id, id_strips

GROUPS_TAG = "GEOCENTROIDS_GROUPS"
GROUP_BAND, ID_BAND = 1, 2


@dataclass(frozen=True)
class IdRaster:
    """A raster of cluster ids, grouped or not.

    Parameters
    ----------
    band
        The band of the cluster ids: the second where the first holds groups.
    """

    path: str
    band: int

    @classmethod
    def open(cls, path: str) -> IdRaster:
        """Look at a raster.

        Raises
        ------
        PipelineError
            If it is none of cluster ids.
        """
        dataset = open_source(path)
        grouped = dataset.GetMetadataItem(GROUPS_TAG) is not None and dataset.RasterCount == ID_BAND
        whole = dataset.GetRasterBand(1).DataType in (gdal.GDT_Byte, gdal.GDT_UInt16)
        if not whole or not (grouped or dataset.RasterCount == 1):
            raise PipelineError(
                f"{path} is not a raster of cluster ids: give the ids of a perceptual map, or what 'Group "
                "clusters' made of them."
            )
        return cls(path, ID_BAND if grouped else 1)


def ask_groups(codebook: CodebookInfo, groups: int, worker: Worker, progress: Progress) -> Frame:
    """Return the worker's "grouped" frame: `groups` (K,), `colors` (G, 3), `counts` (G,), and the field `names`.

    Raises
    ------
    WorkerError
        If the codebook has fewer centroids than that.
    """
    with worker.session(progress.message, progress.cancelled):
        return worker.ask(
            Frame("group", {**codebook.named, "groups": groups}), progress.message, progress.cancelled
        )


def groups_as_codebook(codebook: CodebookInfo, grouped: Frame, counts: np.ndarray) -> CodebookInfo:
    """Return a codebook's groups as if they were its clusters, for what colours and labels maps.

    Parameters
    ----------
    counts
        As `write_groups` returns them, for the labels.
    """
    names = grouped.fields["names"]
    shares = (100.0 * counts[: len(names)] / max(1, counts.sum())).tolist()
    percents = ["under 1" if share < 1 else round(share) for share in shares]
    labels = [f"Group {name} ({percent} % of the map)" for name, percent in zip(names, percents)]
    own = np.arange(len(names), dtype=np.uint16)[:, None]
    return replace(codebook, colors=grouped.arrays["colors"], size=len(names), groups=own, group_names=[labels])


def write_groups(
    raster: IdRaster, codebook: CodebookInfo, grouped: Frame | None, output: str, progress: Progress
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
    dataset = open_source(raster.path)
    grid = PixelGrid(dataset.RasterXSize, dataset.RasterYSize, dataset.GetGeoTransform())
    metadata = {key: value for key, value in dataset.GetMetadata().items() if key.startswith("GEOCENTROIDS_")}
    metadata.pop(GROUPS_TAG, None)
    table = np.full(NODATA_ID + 1, NODATA_ID, np.uint16)
    colors = codebook.colors
    if grouped:
        metadata[GROUPS_TAG] = str(len(grouped.fields["names"]))
        table[: codebook.size] = grouped.arrays["groups"]
        colors = grouped.arrays["colors"]
    counts = np.zeros(NODATA_ID + 1, np.int64)
    bands = 2 if grouped else 1
    band = dataset.GetRasterBand(raster.band)
    nodata = band.GetNoDataValue()
    with RasterWriter(
        output, grid, dataset.GetProjection(), bands, "uint16", metadata, nodata=NODATA_ID, resampling="MODE"
    ) as writer:
        if grouped:
            writer.describe_bands(["group", "cluster id"])
        for window, ids in id_strips(band, raster.path, progress):
            if nodata is not None:
                ids = np.where(ids == int(nodata), NODATA_ID, ids).astype(np.uint16)
            valid = ids[ids != NODATA_ID]
            if valid.size:
                check_id(valid.max(), codebook, raster.path)
            shown = table[ids] if grouped else ids
            counts += np.bincount(shown.ravel(), minlength=len(counts))
            writer.write(window, np.stack([shown, ids]) if grouped else ids[None])
        writer.finish(progress, colors)
    return counts[:NODATA_ID]
