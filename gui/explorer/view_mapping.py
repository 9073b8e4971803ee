"""A map of imagery in a view, by the embedded encoder: shown piece by piece; one that was cancelled goes on where it was."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.core import QgsProcessingUtils

from ...pipeline.errors import PipelineError
from ...pipeline.grid.layout import Layout
from ...pipeline.grid.patch_grid import PatchGrid, Window
from ...pipeline.imagery.opening import mapped_bounds
from ...pipeline.imagery.raster_facts import RasterFacts
from ...pipeline.imagery.read_options import ReadOptions
from ...pipeline.imagery.warped_raster import WarpedRaster
from ...pipeline.maps.mapped_part import MappedPart
from ...pipeline.maps.model_loading import Model
from ...pipeline.output.ids_rgb_confidence import MapWriter, Outputs
from ...runtime.progress import Progress
from ...runtime.questions import Mapped
from ...runtime.worker import Worker
from .canvas_map import ImageryView, check_size

EMBEDDED = "embedded"
TOO_LARGE = "The view is {across:,.0f} m across: zoom in to at most {most:,.0f} m, or run Perceptual map for all of it."
FEWEST_TILES = 1.1
"""Along each side of what is mapped of a small view."""


class ViewMapping:
    """Maps a view of imagery. Use from one thread at a time; a run that is cancelled may be ending while another begins."""

    def __init__(self, view: ImageryView) -> None:
        self.view = view
        self._facts: RasterFacts | None = None
        self._part: MappedPart | None = None

    def run(self, worker: Worker, progress: Progress, show: Callable[[str], None]) -> None:
        """Map every patch, from the middle of the view outwards; takes seconds, so not in the main thread.

        Patches are anchored, so that the next view of the same ground has the same ids.

        Parameters
        ----------
        show
            Is given the path of a temporary raster of cluster ids, time and again: as far as they are known.

        Raises
        ------
        PipelineError, WorkerError
            If the view is too large or shows no ground, or reading, writing or the worker failed.
        Cancelled
            If the user asked to stop.
        """
        # To its end: a worker that is cut off loads its encoder anew.
        info = worker.describe("", EMBEDDED, True, progress.message).codebook
        layout = Layout.of(info)
        with self._open(layout, progress) as raster:
            grid = PatchGrid.over(raster.bounds, layout, raster.anchored)
            part = self._part = self._part or MappedPart(grid)

            def write(ids: np.ndarray, metadata: dict[str, str]) -> None:
                path: str = QgsProcessingUtils.generateTempFilename("ids.tif")
                with MapWriter(Outputs(ids=path), grid, raster.crs_wkt, info.colors, metadata) as writer:
                    writer.write(Window(0, 0, grid.columns, grid.rows), Mapped(ids))
                    writer.finish(progress)
                show(path)

            model = Model(EMBEDDED, EMBEDDED, self.view.device)
            if not part.map(raster, model, info, worker, progress, write):
                raise PipelineError("The view shows nothing but nodata: zoom to where the imagery shows ground.")

    def _open(self, layout: Layout, progress: Progress) -> WarpedRaster:
        """Open the imagery; it is looked over once."""
        view = self.view
        if self._facts is not None:
            return WarpedRaster.open_inspected(view.source, self._facts, progress)
        bounds = mapped_bounds(view.source, layout.gsd, view.extent, source_crs=view.crs)
        x_min, y_min, x_max, y_max = check_size(bounds, TOO_LARGE)
        sides = x_max - x_min, y_max - y_min
        tile = float(layout.tile / layout.model_scale) * layout.gsd
        extent = view.grown([max(1.0, FEWEST_TILES * tile / side) for side in sides])
        options = ReadOptions(source_crs=view.crs, anchored=True)
        raster = WarpedRaster.open(view.source, layout.gsd, extent, options, progress)
        self._facts = raster.facts
        return raster
