"""Many rasters as an input: layers, a folder, an index; and the area that is wanted of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...gui.layer_files import given_crs, source_of
from ...pipeline.errors import PipelineError
from ...pipeline.imagery.catalog import Catalog, outside_folder, read_catalog
from ...pipeline.imagery.folders import PATTERN, find_rasters
from ...pipeline.imagery.footprints import ORDERS
from ...pipeline.imagery.imagery_index import read_index
from ...pipeline.imagery.raster_headers import check_any_usable
from ...pipeline.imagery.read_options import ReadOptions
from ...pipeline.imagery.source_files import REMOTE
from ...runtime.progress import Progress
from .definitions import EXTENT, advanced, helped
from .parameter_values import ParameterReader
from .raster_inputs import check_file_layer
from .vector_inputs import read_shapes

INPUTS, FOLDER, NAMES, INDEX, AREA, ORDER = "INPUTS", "FOLDER", "PATTERN", "INDEX", "AREA", "ORDER"


def add_layers_and_folder(algorithm: QgsProcessingAlgorithm, text: str) -> None:
    """Add the list of rasters and the folder with its pattern; `text` is the help of the list."""
    add, tr = algorithm.addParameter, algorithm.tr
    kind = QgsProcessing.SourceType.TypeRaster
    add(helped(QgsProcessingParameterMultipleLayers(INPUTS, tr("Imagery"), kind, optional=True), text))
    behavior = QgsProcessingParameterFile.Behavior.Folder
    folder = QgsProcessingParameterFile(FOLDER, tr("Folder with imagery"), behavior, optional=True)
    add(helped(folder, tr("Searched with all folders below it.")))
    pattern = QgsProcessingParameterString(NAMES, tr("Names of files in the folder"), PATTERN, optional=True)
    add(advanced(pattern, tr("Patterns with * and ?, separated by semicolons.")))


def add_index(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the index of rasters."""
    tr = algorithm.tr
    behavior = QgsProcessingParameterFile.Behavior.File
    filters = tr("Indexes (*.gpkg *.shp *.geojson *.json *.fgb);;All files (*)")
    index = QgsProcessingParameterFile(INDEX, tr("Index of imagery"), behavior, "", None, True, filters)
    text = tr("A tile index, which has a polygon and a path (the field <i>location</i>) for each raster, or STAC items: a "
              "file or a URL.")
    algorithm.addParameter(helped(index, text))


def add_area(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the area, and which raster is on top."""
    add, tr = algorithm.addParameter, algorithm.tr
    kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
    area = QgsProcessingParameterFeatureSource(AREA, tr("Area"), kinds, None, True)
    add(helped(area, tr("Polygons: every sheet that touches one is mapped, whole. Empty for all of the imagery.")))
    extent = QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True)
    add(advanced(extent, tr("In place of an area: the map canvas, a layer's extent or a drawn one.")))
    order = QgsProcessingParameterEnum(ORDER, tr("On top"), list(ORDERS), False, ORDERS[0], usesStaticStrings=True)
    text = tr("Where rasters lie over each other: the <i>newest</i>, by what it says of when it was taken, or by its file's "
              "time; the <i>finest</i>; or the first one <i>given</i>.")
    add(advanced(order, text))


def raster_sources(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[tuple[str, str]]:
    """Return (what GDAL opens, its CRS where that is not what it says itself) of all layers and files; in the main thread.

    Raises
    ------
    PipelineError
        If a layer is no file, or the folder holds no raster.
    """
    values = ParameterReader(algorithm, parameters, context)
    layers = [check_file_layer(layer) for layer in values.layers(INPUTS)]
    # A file without a CRS is left out by name later on, among the others.
    sources = [(source_of(layer), given_crs(layer) if layer.crs().isValid() else "") for layer in layers]
    folder = values.path(FOLDER)
    if folder:
        sources += [(path, "") for path in find_rasters(folder, values.text(NAMES))]
    given = parameters.get(INPUTS)
    if given and not layers:
        raise PipelineError("No raster can be read of {given}.", given=given)
    return sources


@dataclass
class ManyRasters:
    """The rasters that were given, as they were in the main thread.

    Parameters
    ----------
    sources
        Of `raster_sources`.
    index
        The path or URL of an index; "" for none.
    """

    sources: list[tuple[str, str]]
    index: str

    def check(self, options: ReadOptions) -> None:
        """Check that one of the rasters can be used; the others are not looked at, which takes minutes of many on a share.

        Raises
        ------
        PipelineError
            If none can be used.
        """
        if not self.index:
            check_any_usable(self.sources, options)

    def catalog(self, options: ReadOptions, progress: Progress) -> Catalog:
        """Return the rasters that are used together; raises as `read_catalog`."""
        return read_catalog(self.sources, self.index, options, progress)


def many_rasters(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, output: str
) -> ManyRasters:
    """Take the layers, the folder and the index; call in the main thread.

    Parameters
    ----------
    output
        A folder that is written to: what lies in it is no input.

    Raises
    ------
    PipelineError
        If nothing was given, or as `raster_sources`.
    """
    values = ParameterReader(algorithm, parameters, context)
    given = raster_sources(algorithm, parameters, context)
    sources = outside_folder(given, output)
    index = index_source(values, context)
    if given and not (sources or index):
        raise PipelineError("All of the imagery lies in the folder of the map, {folder}: choose another one.", folder=output)
    check_any_given(sources, index)
    return ManyRasters(sources, index)


def index_source(values: ParameterReader, context: QgsProcessingContext) -> str:
    """Return the path or URL of the index, also of one that is a layer; "" for none. Call in the main thread."""
    index = values.path(INDEX)
    layer = QgsProcessingUtils.mapLayerFromString(index, context, False) if index else None
    return str(layer.source()) if isinstance(layer, QgsVectorLayer) else index


def named_rasters(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[str]:
    """Yield the rasters of the folder and those of an index on a disk; in the main thread.

    Raises
    ------
    PipelineError
        If the folder holds no raster, or the index cannot be read.
    """
    if algorithm.parameterDefinition(NAMES) is None:
        return
    values = ParameterReader(algorithm, parameters, context)
    folder, index = values.path(FOLDER), index_source(values, context)
    if folder:
        yield from find_rasters(folder, values.text(NAMES))
    if index and not REMOTE.match(index):
        yield from (footprint.source for footprint in read_index(index)[0])


def check_any_given(sources: Sequence[object], index: str) -> None:
    """Raise PipelineError if there is neither a raster nor an index."""
    if not (sources or index):
        raise PipelineError("Give raster layers, a folder with imagery, or an index.")


def wanted_area(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, crs_wkt: str
) -> list[bytes] | None:
    """Return the polygons (WKB, in a CRS) that are wanted: those of the area, or the extent; None where neither was given.

    Raises
    ------
    PipelineError
        If the area has none, or one has no place in the CRS.
    """
    values = ParameterReader(algorithm, parameters, context)
    if values.given(AREA):
        return [shape for shape, _ in read_shapes(algorithm, parameters, context, AREA, crs_wkt)]
    rectangle = algorithm.parameterAsExtent(parameters, EXTENT, context, QgsCoordinateReferenceSystem.fromWkt(crs_wkt))
    if not values.given(EXTENT) or rectangle.isNull():
        return None
    return [bytes(QgsGeometry.fromRect(rectangle).asWkb())]
