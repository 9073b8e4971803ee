"""The base class of algorithms whose input is a class raster."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterRasterLayer

from ..gui.layer_files import given_crs, path_of, source_of
from ..pipeline.errors import PipelineError
from ..pipeline.output.attribute_table import ClassRow, read_attribute_table
from ..runtime.translation import tr
from .base import GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters.raster_inputs import raster_file

OUTPUT = "OUTPUT"
VALUE, CLASS = "value", "class"
"""Fields of what comes of it. The models call the first one so, too; QGIS does not mind the case."""


class ClassMapAlgorithm(GeoCentroidsAlgorithm):
    """An algorithm whose input is a map of classes, and whose output has the names of its attribute table."""

    NEEDS_WORKER = False

    def add_class_map(self) -> None:
        """Add the map of classes as the input."""
        self.addParameter(
            shared.helped(
                QgsProcessingParameterRasterLayer(shared.INPUT, tr("Classes")),
                tr("A map of classes, as <b>Apply legend</b>, <b>Classify by samples</b> and <b>Apply classifier</b> "
                   "write it, with the .aux.xml beside it."),
            )
        )

    def check(self, parameters, context):
        layer = raster_file(self, parameters, context)
        given_crs(layer)
        if not any(row.value and row.pixels for row in read_attribute_table(path_of(layer))):
            raise PipelineError("{path} shows no class anywhere: give a map with ground that has one.", path=path_of(layer))

    def prepare_inputs(self, parameters, context, feedback):
        layer = raster_file(self, parameters, context)
        self._rows = read_attribute_table(path_of(layer))
        self._crs = layer.crs()
        # By its file: the layer belongs to the main thread.
        self._source = source_of(layer, given_crs(layer))

    def row_of(self, value: int) -> ClassRow:
        """Return what a value of the map means.

        Raises
        ------
        PipelineError
            If its table does not say.
        """
        row = next((row for row in self._rows if row.value == value), None)
        if row is None:
            raise PipelineError(
                "{path} holds the value {value}, which its attribute table does not name: make the map of classes "
                "again.",
                path=self._source, value=value,
            )
        return row
