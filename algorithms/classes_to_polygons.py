"""A map of classes as polygons."""

from __future__ import annotations

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ..pipeline.errors import Cancelled
from .class_map_algorithm import CLASS, OUTPUT, VALUE, ClassMapAlgorithm
from .graphical_models import run_model
from .parameters import definitions as shared
from .parameters.parameter_values import ParameterReader
from .parameters.vector_outputs import check_keeps_places, ground_measure, memory_layer, write_layer
from .styling.vector_styles import classes_on_load

SMALLEST, TOLERANCE = "SMALLEST", "TOLERANCE"
SHAPE = f"MultiPolygon?field={VALUE}:integer&field={CLASS}:string&field=area_m2:double"


class ClassesToPolygons(ClassMapAlgorithm):
    """A class raster to polygons with names and areas."""

    NAME = "classestopolygons"
    TITLE = "Classes to polygons"
    SUMMARY = "Turns a map of classes into polygons with the name of the class and the area on the ground."
    HELP = (
        "<p>Specks join their largest neighbour, what is left becomes polygons, and their outlines are simplified if you "
        "like. Ground without a class is left out. The areas are square metres on the ground, whatever the CRS.</p>"
        "<p>QGIS's own steps do it, in a graphical model that you can open and change: "
        "resources/graphical_models/classes_to_polygons.model3 in the plugin's folder. The names are added last.</p>"
    )
    TAGS = ("classes", "polygonize", "vectorize", "sieve", "simplify", "land cover", "area")

    def initAlgorithm(self, configuration=None):
        self.add_class_map()
        number, add = QgsProcessingParameterNumber, self.addParameter
        add(
            shared.helped(
                number(SMALLEST, self.tr("Smallest area in pixels"), number.Type.Integer, 10, False, 1),
                self.tr("Areas of fewer pixels join their largest neighbour; 1 keeps all."),
            )
        )
        add(
            shared.helped(
                number(TOLERANCE, self.tr("Tolerance in map units"), number.Type.Double, 0.0, False, 0),
                self.tr("How far an outline may move to become simpler. Each polygon is simplified for itself, so that "
                        "gaps and overlaps of that size come between neighbours; 0 keeps the borders of the pixels."),
            )
        )
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        add(QgsProcessingParameterFeatureSink(OUTPUT, self.tr("Polygons"), kind))

    def check(self, parameters, context):
        super().check(parameters, context)
        check_keeps_places(self, parameters, context, OUTPUT)

    def execute(self, parameters, context, feedback):
        values = ParameterReader(self, parameters, context)
        chosen = {"smallest": values.whole(SMALLEST), "tolerance": values.number(TOLERANCE)}
        layer = run_model("classes_to_polygons", {"classes": self._source, **chosen}, context, feedback)
        fields = memory_layer(SHAPE).fields()
        measure = ground_measure(self._crs, context)

        def named():
            for polygon in layer.getFeatures():
                if feedback.isCanceled():
                    raise Cancelled()
                if polygon.geometry().isEmpty():
                    continue
                row = self.row_of(polygon[VALUE])
                feature = QgsFeature(fields)
                feature.setGeometry(polygon.geometry())
                feature.setAttributes([row.value, row.name, round(measure.measureArea(polygon.geometry()), 1)])
                yield feature

        written = write_layer(self, parameters, context, OUTPUT, (fields, layer, self._crs), named())
        classes_on_load(context, written, CLASS, [row for row in self._rows if row.value and row.pixels])
        return {OUTPUT: written}
