"""A raster layer of QGIS as an input: as something that GDAL opens, or as imagery."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

from ...gui.layer_files import FILE_PROVIDER, given_crs, source_of
from ...pipeline.errors import PipelineError
from ...pipeline.grid.layout import Layout
from ...pipeline.grid.patch_grid import PatchGrid
from ...pipeline.imagery.opening import bounds_within, mapped_bounds, open_source
from ...pipeline.imagery.read_options import ReadOptions
from ...pipeline.imagery.reprojection import Bounds
from ...pipeline.imagery.source_files import source_state
from ...pipeline.imagery.survey import log_map_size
from ...pipeline.imagery.warped_raster import WarpedRaster
from ...pipeline.output.block_journal import BlockJournal
from ...pipeline.output.sheet_folder import IDS, SheetFolder
from ...runtime.progress import Progress
from ...runtime.settings import current
from .definitions import INPUT
from .layer_extent import wanted_extent
from .web_layers import RenderedImagery, provider_of


def with_joined_map(parameters: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters, a folder of sheets as the input replaced by the raster that these are joined to.

    Raises
    ------
    PipelineError
        If they are not joined.
    """
    path = parameters.get(INPUT)
    folder = SheetFolder(path) if isinstance(path, str) and os.path.isdir(path) else None
    if folder is None:
        return parameters
    joined = folder.joined(IDS)
    if os.path.isfile(joined):
        return {**parameters, INPUT: joined}
    if folder.sheets(IDS):
        raise PipelineError("The sheets in {folder} are not joined: run 'Join sheets' on it first.", folder=path)
    # GDAL has formats that are folders.
    return parameters


def raster_file(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> QgsRasterLayer:
    """Return the input layer, a file that GDAL reads; call in the main thread.

    Raises
    ------
    PipelineError
        If it is not.
    """
    return check_file_layer(_readable(algorithm, parameters, context))


def check_file_layer(layer: Any) -> QgsRasterLayer:
    """Return a layer that is a file.

    Raises
    ------
    PipelineError
        If it is not.
    """
    if layer.providerType() != FILE_PROVIDER:
        raise PipelineError(
            "The layer '{name}' comes from a server, not from a file: export it first (Layer > Save As).", name=layer.name()
        )
    return layer


@dataclass
class Imagery:
    """The file of a layer, as the layer was in the main thread.

    Parameters
    ----------
    source
        What GDAL opens.
    crs
        WKT of the CRS that the user gave the layer; "" for the file's own.
    extent
        (xmin, ymin, xmax, ymax) in the layer's CRS; None for the whole layer.
    part
        As of `ReadOptions`.
    """

    source: str
    crs: str
    extent: Bounds | None
    part: Bounds | None = None

    def check(self, layout: Layout, options: ReadOptions) -> None:
        """Check that it can be mapped.

        Raises
        ------
        PipelineError
            If it cannot be read, does not meet the extent, or is smaller than a tile.
        """
        bounds = mapped_bounds(
            self.source, layout.gsd, self.extent, options.target_crs, options.bands, self.crs, self.part
        )
        PatchGrid.over(bounds, layout)

    @property
    def whole(self) -> Imagery:
        """All of the layer, in a CRS that is in metres at the extent."""
        return replace(self, extent=None, part=self.extent)

    def within(self, options: ReadOptions) -> Bounds | None:
        """Return where the extent lies in a map of the whole layer, in the CRS of that map; None for all of it.

        Raises
        ------
        PipelineError
            If the layer cannot be read, or does not meet the extent.
        """
        return bounds_within(self.source, self.extent, options.target_crs, self.crs) if self.extent else None

    def open(self, layout: Layout, options: ReadOptions, progress: Progress) -> WarpedRaster:
        """Open it at the layout's GSD, and tell how much it is.

        Raises
        ------
        PipelineError
            If it cannot be read.
        """
        options = replace(options, source_crs=self.crs, part=self.part)
        log_map_size(self.source, self.extent, layout, options, progress)
        return WarpedRaster.open(self.source, layout.gsd, self.extent, options, progress)

    def journal(self, raster: WarpedRaster) -> BlockJournal:
        """Return the journal of its map, as `open` opened it; nothing is kept where nothing tells whether it has changed."""
        state = source_state(self.source)
        return BlockJournal(current().journals_folder if state else None, [state, raster.facts.to_json()])


def imagery_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Imagery | RenderedImagery:
    """Take the input layer and the extent; call in the main thread.

    Raises
    ------
    PipelineError
        If the layer has no CRS, or is no file and no extent is given; or as `wanted_extent`.
    """
    layer = _readable(algorithm, parameters, context)
    crs = given_crs(layer)
    extent = wanted_extent(algorithm, parameters, context, layer)
    if layer.providerType() == FILE_PROVIDER:
        return Imagery(source_of(layer), crs, extent)
    if extent is None:
        raise PipelineError(
            "The layer '{name}' is rendered by its server, not read from a file: choose an extent, such as the map "
            "canvas.",
            name=layer.name(),
        )
    return RenderedImagery(layer.name(), extent, provider_of(layer), layer.crs(), context.transformContext())


def check_readable(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Check that rasters that are given by their names can be opened; QGIS calls them not found, whatever the reason is.

    Raises
    ------
    PipelineError
        If one cannot.
    """
    for definition in algorithm.parameterDefinitions():
        given = parameters.get(definition.name())
        if not isinstance(definition, QgsProcessingParameterRasterLayer) or not isinstance(given, str) or not given:
            continue
        if algorithm.parameterAsRasterLayer(parameters, definition.name(), context) is None:
            raise _unreadable(given)


def _unreadable(given: str) -> PipelineError:
    """Return why QGIS opens no raster of that name."""
    try:
        open_source(given)
    except PipelineError as error:
        return error
    return PipelineError(
        "QGIS does not open {given} by its name: load it as a layer first, or give a virtual raster of it.", given=given
    )


def _readable(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> QgsRasterLayer:
    layer = algorithm.parameterAsRasterLayer(parameters, INPUT, context)
    if layer is None:
        raise _unreadable(str(parameters.get(INPUT)))
    if not layer.isValid():
        raise PipelineError("{raster} is not a readable raster.", raster=layer.name())
    return layer
