"""A raster of cluster ids: which codebook they are of, and which ids are there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from ...runtime.constants import NODATA_ID
from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Progress
from ..errors import PipelineError
from ..gdal_calls import call_gdal
from ..grid.patch_grid import PatchGrid, PixelGrid, Window
from ..imagery.opening import open_source
from .raster_strips import id_strips

GROUPS_TAG = "GEOCENTROIDS_GROUPS"
CLASSES_TAG = "GEOCENTROIDS_CLASSES"
CODEBOOK_TAG, SHA256_TAG = "GEOCENTROIDS_CODEBOOK", "GEOCENTROIDS_CODEBOOK_SHA256"
SOURCE_TAG, ANCHORED_TAG = "GEOCENTROIDS_SOURCE", "GEOCENTROIDS_ANCHORED"
GROUP_BAND, ID_BAND = 1, 2


@dataclass(frozen=True)
class IdRaster:
    """A raster of cluster ids, grouped or not.

    Parameters
    ----------
    band
        The band of the cluster ids: the second where the first holds groups.
    grid, crs_wkt
        Where its pixels lie.
    metadata
        What it says of how it was made.
    """

    path: str
    band: int
    grid: PixelGrid
    crs_wkt: str
    metadata: dict[str, str]

    @classmethod
    def open(cls, path: str) -> IdRaster:
        """Look at a raster.

        Raises
        ------
        PipelineError
            If it is none of cluster ids.
        """
        dataset = open_source(path)
        metadata = {key: value for key, value in dataset.GetMetadata().items() if key.startswith("GEOCENTROIDS_")}
        if CLASSES_TAG in metadata:
            raise PipelineError(
                "{path} is a map of classes, not of cluster ids: give the ids that it was made of.", path=path
            )
        grouped = GROUPS_TAG in metadata and dataset.RasterCount == ID_BAND
        whole = dataset.GetRasterBand(1).DataType in (gdal.GDT_Byte, gdal.GDT_UInt16)
        if not whole or not (grouped or dataset.RasterCount == 1):
            raise PipelineError(
                "{path} is not a raster of cluster ids: give the ids of a perceptual map, or what 'Group clusters' "
                "made of them.",
                path=path,
            )
        grid = PixelGrid(dataset.RasterXSize, dataset.RasterYSize, dataset.GetGeoTransform())
        return cls(path, ID_BAND if grouped else 1, grid, dataset.GetProjection(), metadata)

    @property
    def codebook(self) -> str:
        """The name of the codebook that it was made with; "" if it does not say."""
        return self.metadata.get(CODEBOOK_TAG, "")

    @property
    def sha256(self) -> str:
        """The hash of that codebook's file; "" if it does not say."""
        return self.metadata.get(SHA256_TAG, "")

    @property
    def imagery(self) -> str:
        """The name of the imagery's file that it was made of; "" if it does not say."""
        return self.metadata.get(SOURCE_TAG, "")

    @property
    def is_anchored(self) -> bool:
        """Whether its patches are counted from (0, 0) of its CRS."""
        return ANCHORED_TAG in self.metadata

    def strips(self, progress: Progress) -> Iterator[tuple[Window, np.ndarray]]:
        """Yield the ids (uint16) strip by strip from the top, 65535 where there is no ground.

        Raises
        ------
        PipelineError
            If it cannot be read.
        Cancelled
            If the user asked to stop.
        """
        dataset = open_source(self.path)
        band = dataset.GetRasterBand(self.band)
        nodata = band.GetNoDataValue()
        for window, ids in id_strips(band, self.path, progress):
            if nodata is not None:
                ids = np.where(ids == int(nodata), NODATA_ID, ids).astype(np.uint16)
            yield window, ids

    def ids_on(self, grid: PatchGrid, crs_wkt: str) -> np.ndarray:
        """Return the ids (rows, columns) uint16 that lie under the middles of a grid's pixels; 65535 where there are none.

        Raises
        ------
        PipelineError
            If it cannot be read.
        """
        source = open_source(self.path)
        left, width, _, top, _, height = grid.geotransform
        bounds = left, top + grid.rows * height, left + grid.columns * width, top
        one_band = gdal.Translate("", source, format="VRT", bandList=[self.band])
        found, error = call_gdal(lambda: gdal.Warp(
            "", one_band, format="MEM", outputBounds=bounds, width=grid.columns, height=grid.rows, dstSRS=crs_wkt,
            resampleAlg="near", dstNodata=NODATA_ID, outputType=gdal.GDT_UInt16,
        ))
        if found is None:
            raise PipelineError("{source} cannot be read: {error}.", source=self.path, error=error)
        return np.asarray(found.ReadAsArray())


def present_ids(path: str, progress: Progress) -> np.ndarray:
    """Return the ids that are in an id raster, ascending (uint16).

    Raises
    ------
    PipelineError
        If it is not a readable raster of whole numbers from 0 to 65,535.
    Cancelled
        If the user asked to stop.
    """
    dataset = open_source(path)
    band = dataset.GetRasterBand(1)
    if band.DataType not in (gdal.GDT_Byte, gdal.GDT_UInt16):
        raise PipelineError(
            "{path} is not a raster of cluster ids: its numbers are not 8 or 16 bit without sign.", path=path
        )
    seen = np.zeros(NODATA_ID + 1, bool)
    for _, ids in id_strips(band, path, progress):
        seen[ids] = True
    return np.flatnonzero(seen[:NODATA_ID]).astype(np.uint16)


def check_id(highest: int, codebook: CodebookInfo, path: str) -> None:
    """Check that a codebook has the highest id of a raster.

    Raises
    ------
    PipelineError
        If it has not.
    """
    if highest >= codebook.size:
        raise PipelineError(
            "{path} holds the id {highest}, but the codebook '{codebook}' has {size} centroids: choose the codebook "
            "that the map was made with.",
            path=path, highest=highest, codebook=codebook.name, size=codebook.size,
        )
