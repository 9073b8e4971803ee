"""An output in the place of an input is refused, of whatever kind both are: the input would be lost."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

from qgis.core import (
    QgsDataProvider,
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...gui.layer_files import FILE_PROVIDER, path_of
from ...pipeline.errors import PipelineError
from .destinations import check_outputs, layer_destination, separate_context
from .file_outputs import file_destination
from .many_rasters import named_rasters
from .parameter_values import ParameterReader

PROVIDER = re.compile(r"\w{2,}:")
"""With which an output begins that is no file, such as a table; a single letter is a disk of Windows."""
FILE_PROVIDERS = (FILE_PROVIDER, "ogr", "delimitedtext", "spatialite")
TABLE = "ogr:"
"""With which a table of a GeoPackage begins."""


def check_nothing_lost(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Check all outputs of an algorithm against each other and against all of its inputs; call in the main thread.

    Raises
    ------
    PipelineError
        As `check_outputs`; or if an output is the table of an input.
    """
    written = list(_written(algorithm, parameters, context))
    if not written:
        return
    layers = list(_layers(algorithm, parameters, context))
    for table in (path for path in written if path.startswith(TABLE)):
        if any(_is_table(layer, QgsDataSourceUri(table[len(TABLE):])) for layer in layers):
            raise PipelineError(
                "{path} is the input itself, which would be lost: give the output another name.",
                path=QgsDataSourceUri(table[len(TABLE):]).table(),
            )
    files = chain(
        (path_of(layer) if isinstance(layer, QgsRasterLayer) else _file_of(layer) for layer in layers),
        _files(algorithm, parameters, context),
        named_rasters(algorithm, parameters, context),
    )
    check_outputs([path for path in written if not PROVIDER.match(path)], files)


def _written(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[str]:
    """Yield where the layers and files go that are wanted; folders hold more than one file, and are not among them."""
    for output in algorithm.destinationParameterDefinitions():
        path = ""
        if output.type() in ("rasterDestination", "sink"):
            path = layer_destination(algorithm, parameters, separate_context(context), output.name())
        elif output.type() == "fileDestination":
            path = file_destination(algorithm, parameters, context, output.name())
        if path:
            yield path


def _layers(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[QgsMapLayer]:
    """Yield the layers that are read and come from files."""
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        layers: list[QgsMapLayer | None] = []
        if isinstance(definition, QgsProcessingParameterRasterLayer):
            layers = [algorithm.parameterAsRasterLayer(parameters, name, context)]
        elif isinstance(definition, QgsProcessingParameterMultipleLayers):
            layers = [*ParameterReader(algorithm, parameters, context).layers(name)]
        elif isinstance(definition, QgsProcessingParameterFeatureSource):
            given = parameters.get(name)
            # By which QGIS says that only the selected features are wanted, and then knows no layer.
            source = given.source if isinstance(given, QgsProcessingFeatureSourceDefinition) else given
            layers = [algorithm.parameterAsVectorLayer({name: source}, name, context)]
        for layer in layers:
            # What a server renders has a connection, and no file.
            if isinstance(layer, (QgsRasterLayer, QgsVectorLayer)) and layer.providerType() in FILE_PROVIDERS:
                yield layer


def _files(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[str]:
    """Return the other files that are read."""
    values = ParameterReader(algorithm, parameters, context)
    names = [each.name() for each in algorithm.parameterDefinitions() if isinstance(each, QgsProcessingParameterFile)]
    return [path for path in map(values.path, names) if os.path.isfile(path)]


def _file_of(layer: QgsMapLayer) -> str:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or layer.source().split("|")[0])


def _is_table(layer: QgsMapLayer, table: QgsDataSourceUri) -> bool:
    """Whether a layer is a table of a file; one that names no table is the first."""
    file, *parts = layer.source().split("|")
    database = table.database()
    if not isinstance(layer, QgsVectorLayer) or not (os.path.isfile(file) and os.path.isfile(database)):
        return False
    named = [part[len("layername="):] for part in parts if part.startswith("layername=")]
    tables = [each.split(QgsDataProvider.sublayerSeparator())[1] for each in layer.dataProvider().subLayers()]
    return os.path.samefile(file, database) and [*named, *tables][0].lower() == table.table().lower()
