"""From a QGIS raster layer to something that GDAL opens."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRasterProjector,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QThread

from ..pipeline.crs import map_crs, spatial_reference
from ..pipeline.errors import Cancelled, PipelineError
from ..pipeline.grid import Layout, PatchGrid
from ..pipeline.raster import ReadOptions, WarpedRaster
from ..pipeline.source import mapped_bounds
from ..runtime.progress import Progress
from .parameters import EXTENT, INPUT

MOST_PIXELS = 20_000 * 20_000
FILE_PROVIDER = "gdal"


def raster_file(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    holding: str = "",
    bands: int = 0,
) -> QgsRasterLayer:
    """Return the input layer, a file that GDAL reads, of so many bands if that matters; call in the main thread.

    Raises
    ------
    PipelineError
        If it is not.
    """
    layer = algorithm.parameterAsRasterLayer(parameters, INPUT, context)
    if layer is None or layer.providerType() != FILE_PROVIDER or (bands and layer.bandCount() != bands):
        raise PipelineError(f"{parameters.get(INPUT)} is not a raster file{holding}.")
    return layer


@dataclass
class Imagery:
    """A layer as it was in the main thread: a path, or a provider of its own to render from."""

    source: str
    extent: tuple[float, float, float, float] | None
    provider: Any = None
    crs: QgsCoordinateReferenceSystem | None = None
    transforms: QgsCoordinateTransformContext | None = None

    def open(self, layout: Layout, options: ReadOptions, progress: Progress) -> WarpedRaster:
        """Open it at the layout's GSD; what is no file is rendered to one first.

        Raises
        ------
        PipelineError
            If it cannot be read.
        """
        source = self.source if self.provider is None else self._rendered(layout.gsd, options, progress)
        return WarpedRaster.open(source, layout.gsd, self.extent if self.provider is None else None, options, progress)

    def _rendered(self, gsd: float, options: ReadOptions, progress: Progress) -> str:
        """Render the extent through QGIS to a temporary GeoTIFF at the GSD; return its path."""
        assert self.extent is not None and self.crs is not None
        reference = spatial_reference(self.crs.toWkt())
        target = spatial_reference(options.target_crs) if options.target_crs else map_crs(reference, self.extent)
        target_crs = QgsCoordinateReferenceSystem.fromWkt(target.ExportToWkt())
        self.provider.moveToThread(QThread.currentThread())
        pipe = QgsRasterPipe()
        pipe.set(self.provider)
        projector = QgsRasterProjector()
        projector.setCrs(self.crs, target_crs, self.transforms)
        pipe.insert(2, projector)
        transform = QgsCoordinateTransform(self.crs, target_crs, self.transforms)
        extent = transform.transformBoundingBox(QgsRectangle(*self.extent))
        width, height = round(extent.width() / gsd), round(extent.height() / gsd)
        if width * height > MOST_PIXELS:
            raise PipelineError(
                f"{self.source} is no file: its {width:,} x {height:,} pixels at {gsd} m would all be requested from its "
                f"server, and the limit is {MOST_PIXELS:,}. Choose a smaller extent."
            )
        progress.message(f"Rendering {width:,} x {height:,} pixels of {self.source} at {gsd} m.")
        path = os.path.join(QgsProcessingUtils.tempFolder(), f"geocentroids-{os.getpid()}-{id(self):x}.tif")
        extent = QgsRectangle(
            extent.xMinimum(), extent.yMaximum() - height * gsd, extent.xMinimum() + width * gsd, extent.yMaximum()
        )
        feedback = QgsRasterBlockFeedback()
        feedback.progressChanged.connect(lambda _: feedback.cancel() if progress.cancelled() else None)
        writer = QgsRasterFileWriter(path)
        writer.setOutputFormat("GTiff")
        writer.setCreateOptions(["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"])
        status = writer.writeRaster(pipe, width, height, extent, target_crs, self.transforms, feedback)
        if feedback.isCanceled():
            raise Cancelled
        if int(status):
            raise PipelineError(f"{self.source} cannot be rendered: {'; '.join(feedback.errors()) or 'no reason given'}.")
        return path


def take_imagery(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Imagery:
    """Take the input layer and the extent; call in the main thread.

    Raises
    ------
    PipelineError
        If the layer has no CRS, or is no file and no extent is given.
    """
    layer = algorithm.parameterAsRasterLayer(parameters, INPUT, context)
    if layer is None or not layer.isValid():
        raise PipelineError(f"The imagery {parameters.get(INPUT)} is not a readable raster.")
    if not layer.crs().isValid():
        raise PipelineError(
            f"The layer '{layer.name()}' has no CRS: set it under Layer Properties > Source, then run again."
        )
    rectangle = algorithm.parameterAsExtent(parameters, EXTENT, context, layer.crs())
    extent = None
    if parameters.get(EXTENT) not in (None, "") and not rectangle.isNull():
        extent = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
    if layer.providerType() == FILE_PROVIDER:
        return Imagery(layer.dataProvider().dataSourceUri(), extent)
    if extent is None:
        raise PipelineError(
            f"The layer '{layer.name()}' is rendered by its server, not read from a file: choose an extent, such as the "
            "map canvas."
        )
    return Imagery(layer.name(), extent, _provider_of(layer), layer.crs(), context.transformContext())


def check_extent(imagery: Imagery, layout: Layout, options: ReadOptions) -> None:
    """Check that a file's extent can be mapped; says nothing of layers that are no files.

    Raises
    ------
    PipelineError
        If it does not meet the layer, or is smaller than a tile.
    """
    if imagery.provider is None:
        bounds = mapped_bounds(imagery.source, layout.gsd, imagery.extent, options.target_crs, options.bands)
        PatchGrid.over(bounds, layout)


def _provider_of(layer: QgsRasterLayer) -> Any:
    """Return a provider of the layer's that another thread may use."""
    provider = layer.dataProvider().clone()
    provider.moveToThread(None)
    return provider
