"""A map of what the canvas shows of imagery, by the embedded encoder: what the dock asks where there is no map yet."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas

from ...pipeline.errors import PipelineError
from ...pipeline.grid.layout import Layout
from ...pipeline.imagery.opening import mapped_bounds
from ...pipeline.imagery.read_options import ReadOptions
from ...pipeline.imagery.reprojection import Bounds
from ...pipeline.imagery.warped_raster import WarpedRaster
from ...pipeline.maps.model_loading import Model
from ...pipeline.maps.perceptual_map import perceptual_map
from ...pipeline.output.ids_rgb_confidence import Outputs
from ...runtime.progress import Progress
from ...runtime.translation import tr
from ...runtime.worker import Worker
from ..layer_files import given_crs, source_of
from .explored_map import view_of

EMBEDDED = "embedded"
MOST_METRES = 1000.0
"""Along each side of a view: some ten seconds on two cores without bfloat16."""
TOO_LARGE = "The view is {across:,.0f} m across: zoom in to at most {most:,.0f} m, or run Perceptual map for all of it."
FEWEST_TILES = 1.1
"""Along each side of what is mapped of a small view."""


@dataclass(frozen=True)
class ImageryView:
    """Imagery in a view.

    Parameters
    ----------
    source
        What GDAL opens.
    crs
        WKT of the CRS that the user gave the layer; "" for the file's own.
    extent, layer_extent
        (xmin, ymin, xmax, ymax) in the layer's CRS: of the view, and of the whole layer.
    device
        On which the encoder runs.
    """

    source: str
    crs: str
    extent: Bounds
    layer_extent: Bounds
    device: str

    @classmethod
    def of(cls, layer: QgsRasterLayer, canvas: QgsMapCanvas, device: str) -> ImageryView:
        """Take what a canvas shows of a layer; call in the main thread.

        Raises
        ------
        PipelineError
            If the layer has no CRS, or the view shows nothing of it.
        """
        crs = given_crs(layer)
        view = view_of(layer, canvas.extent(), canvas.mapSettings().destinationCrs()).intersect(layer.extent())
        if view.isEmpty():
            raise PipelineError("The view shows nothing of {name}: zoom to it.", name=layer.name())
        extent, whole = ((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) for box in (view, layer.extent()))
        return cls(source_of(layer), crs, extent, whole, device)

    def map(self, worker: Worker, progress: Progress) -> str:
        """Map it to a temporary raster of cluster ids, and return its path; takes seconds, so not in the main thread.

        Patches are anchored, so that the next view of the same ground has the same ids.

        Raises
        ------
        PipelineError, WorkerError
            If the view is too large, or reading, writing or the worker failed.
        Cancelled
            If the user asked to stop.
        """
        # To its end: a worker that is cut off loads its encoder anew.
        info = worker.describe("", EMBEDDED, True, progress.message).codebook
        layout = Layout.of(info)
        bounds = mapped_bounds(self.source, layout.gsd, self.extent, source_crs=self.crs)
        x_min, y_min, x_max, y_max = check_size(bounds, TOO_LARGE)
        sides = x_max - x_min, y_max - y_min
        options = ReadOptions(source_crs=self.crs, anchored=True)
        path: str = QgsProcessingUtils.generateTempFilename("ids.tif")
        tile = float(layout.tile / layout.model_scale) * layout.gsd
        extent = self._grown([max(1.0, FEWEST_TILES * tile / side) for side in sides])
        with WarpedRaster.open(self.source, layout.gsd, extent, options, progress) as raster:
            perceptual_map(raster, layout, Model(EMBEDDED, EMBEDDED, self.device), info, Outputs(ids=path), worker, progress)
        return path

    def _grown(self, factors: list[float]) -> Bounds:
        """Return the extent, so many times as wide and high, about its middle or moved into the layer."""
        spans = []
        for axis, factor in enumerate(factors):
            low, high, first, last = (ends[side] for ends in (self.extent, self.layer_extent) for side in (axis, axis + 2))
            length = factor * (high - low)
            begin = max(first, min((low + high - length) / 2, last - length))
            spans.append((begin, begin + length))
        (x_min, x_max), (y_min, y_max) = spans
        return x_min, y_min, x_max, y_max


def check_size(bounds: Bounds, too_large: str) -> Bounds:
    """Return bounds in metres; raise PipelineError with this template if they are too large."""
    across = max(bounds[2] - bounds[0], bounds[3] - bounds[1])
    if across > MOST_METRES:
        raise PipelineError(too_large, across=across, most=MOST_METRES)
    return bounds


def add_to_project(path: str, of: QgsRasterLayer) -> QgsRasterLayer:
    """Add a map to the project, above all else and folded in, and return its layer."""
    layer = QgsRasterLayer(path, tr("Clusters in a view of {}").format(of.name()))
    QgsProject.instance().addMapLayer(layer, False)
    # QGIS itself would put it above the active layer, and so below an earlier map.
    QgsProject.instance().layerTreeRoot().insertLayer(0, layer).setExpanded(False)
    return layer
