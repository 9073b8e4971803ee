"""Imagery in a view, compared with examples patch by patch: shown piece by piece, and encoded once for all clicks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsProcessingUtils

from ...pipeline.analysis.similarity_by_clusters import SIMILARITY_TAG, similarity_writer
from ...pipeline.errors import PipelineError
from ...pipeline.grid.layout import Layout
from ...pipeline.grid.patch_grid import PatchGrid, Window
from ...pipeline.imagery.crs import spatial_reference
from ...pipeline.imagery.opening import bounds_within
from ...pipeline.imagery.raster_facts import RasterFacts
from ...pipeline.imagery.read_options import ReadOptions
from ...pipeline.imagery.reprojection import transform_point
from ...pipeline.imagery.warped_raster import WarpedRaster
from ...pipeline.maps.compared_part import ComparedPart
from ...pipeline.maps.features_under_shapes import ImageryToEncode
from ...pipeline.maps.map_metadata import describe_map
from ...pipeline.maps.model_loading import Model
from ...runtime.constants import NODATA_ID
from ...runtime.progress import Progress
from ...runtime.worker import Worker
from .canvas_map import ImageryView, check_size
from .explored_map import Example, ExploredMap

TOO_LARGE = "The view is {across:,.0f} m across: zoom in to at most {most:,.0f} m to compare it."


@dataclass(frozen=True)
class FoundPlace:
    """A place: the middle of its patch, in the CRS of the comparison, and how alike it is (0 to 1)."""

    point: QgsPointXY
    similarity: float


class ViewComparison:
    """Compares a view of imagery with examples of a map, time and again.

    Use from one thread at a time; a run that is cancelled may still be ending while the next one begins.

    Parameters
    ----------
    crs
        WKT of the CRS that the examples are in, the map's.
    """

    def __init__(self, view: ImageryView, found: ExploredMap, crs: str) -> None:
        self.view, self.found = view, found
        self._crs = crs
        self._facts: RasterFacts | None = None
        self._part: ComparedPart | None = None
        self._ids = np.zeros((0, 0), np.uint16)

    def run(
        self, examples: Sequence[Example], worker: Worker, progress: Progress, show: Callable[[str], None]
    ) -> list[FoundPlace]:
        """Compare every patch with examples, those around the last one first; return the best places of the view.

        Takes seconds, so not in the main thread. The patches are the map's own where that is of the same file.

        Parameters
        ----------
        show
            Is given the path of a temporary raster, time and again: similarity by patches as far as it is known, by clusters
            where it is not yet; the last one is by patches alone.

        Raises
        ------
        PipelineError, WorkerError
            If the view is too large, the encoder is not there yet, no example lies on the imagery's ground, or reading,
            writing or the worker failed.
        Cancelled
            If the user asked to stop.
        """
        view, found = self.view, self.found
        info = worker.describe("", found.codebook.path, True, progress.message)
        if "encoder" in info.absent:
            raise PipelineError(
                "The encoder {encoder} is not downloaded yet: run Perceptual map once.", encoder=info.encoder
            )
        layout = Layout.of(info.codebook)
        bounds = check_size(bounds_within(view.source, view.extent, source_crs=view.crs), TOO_LARGE)
        signs = np.array([1 if example.wanted else -1 for example in examples])
        with self._open(layout.gsd, progress) as raster:
            imagery = ImageryToEncode(raster, layout, Model(info.encoder, info.codebook.path, view.device))
            part = self._part = self._part or ComparedPart(imagery.grid.within(bounds), found.similarity)
            self._ids = self._ids if self._ids.size else found.raster.ids_on(part.grid, raster.crs_wkt)
            metadata = {**describe_map(layout, imagery.model, found.codebook), SIMILARITY_TAG: "features"}
            table = np.full(NODATA_ID + 1, np.nan, np.float32)
            table[: found.codebook.size] = found.scores(examples)

            def write(values: np.ndarray, known: np.ndarray) -> None:
                path: str = QgsProcessingUtils.generateTempFilename("similarity.tif")
                with similarity_writer(path, part.grid, raster.crs_wkt, metadata) as writer:
                    together = np.where(known, values, table[self._ids])
                    writer.write(Window(0, 0, part.grid.columns, part.grid.rows), together[None])
                    writer.finish(progress)
                show(path)

            places = part.compare(imagery, lambda wkt: self._points(examples, wkt), signs, worker, progress, write)
        return [FoundPlace(_middle(part.grid, place.row, place.column), place.similarity) for place in places]

    def _open(self, gsd: float, progress: Progress) -> WarpedRaster:
        """Open the imagery; it is looked over once."""
        if self._facts is not None:
            return WarpedRaster.open_inspected(self.view.source, self._facts, progress)
        view = self.view
        options = ReadOptions(source_crs=view.crs, anchored=self.found.raster.is_anchored, part=view.extent)
        raster = WarpedRaster.open(view.source, gsd, None, options, progress)
        self._facts = raster.facts
        return raster

    def _points(self, examples: Sequence[Example], wkt: str) -> list[bytes]:
        ways = spatial_reference(self._crs), spatial_reference(wkt)
        points = (transform_point((example.x, example.y), *ways) for example in examples)
        return [bytes(QgsGeometry.fromPointXY(QgsPointXY(*point)).asWkb()) for point in points]


def _middle(grid: PatchGrid, row: int, column: int) -> QgsPointXY:
    left, width, _, top, _, height = grid.geotransform
    return QgsPointXY(left + (column + 0.5) * width, top + (row + 0.5) * height)
