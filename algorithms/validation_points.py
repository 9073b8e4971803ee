"""Random points in each class of a map."""

from __future__ import annotations

from collections import Counter

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ..gui.translation import tr
from .base import FeedbackProgress
from .parameters import definitions as shared
from .parameters.reading import ParameterReader
from .parameters.vector_layers import named_fields, write_layer
from .shipped_models import CLASS, OUTPUT, VALUE, ClassMapAlgorithm

POINTS, DISTANCE, SEED = "POINTS", "DISTANCE", "SEED"
FIELDS = f"field=id:integer&field={VALUE}:integer&field={CLASS}:string"


class ValidationPoints(ClassMapAlgorithm):
    """A class raster to random points, as many in each class."""

    NAME = "validationpoints"
    TITLE = "Validation points"
    SUMMARY = "Draws random points in each class of a map, the same number in all, to be checked by eye."
    HELP = (
        "<p>Each point has the value and the name of the class that the map shows there. Add a field for what it really "
        "is, and fill it in without looking at the map: how often both agree is how right the map is.</p>"
        "<p>Rare classes get as many points as common ones. So weigh the classes by their areas where you need one number "
        "for the whole map. Ground without a class gets no points.</p>"
        "<p>QGIS's own steps draw the points, in a graphical model that you can open and change: "
        "resources/models/validation_points.model3 in the plugin's folder. The names are added last.</p>"
    )
    TAGS = ("classes", "random points", "stratified", "sample", "accuracy", "ground truth", "land cover")
    MODEL = "validation_points"

    def initAlgorithm(self, configuration=None):
        self.add_class_map()
        number, add = QgsProcessingParameterNumber, self.addParameter
        whole = number.Type.Integer
        add(number(POINTS, self.tr("Points for each class"), whole, 50, False, 1))
        add(
            shared.helped(
                number(DISTANCE, self.tr("Least distance in map units"), number.Type.Double, 0.0, False, 0),
                self.tr("Between points of the same class. A class that has no room for all its points gets fewer, and the "
                        "log says so."),
            )
        )
        add(
            shared.advanced(
                number(SEED, self.tr("Seed"), whole, 1, False, 1),
                self.tr("Another number draws other points; the same number draws the same ones."),
            )
        )
        kind = QgsProcessing.SourceType.TypeVectorPoint
        add(QgsProcessingParameterFeatureSink(OUTPUT, self.tr("Points"), kind))

    def execute(self, parameters, context, feedback):
        values = ParameterReader(self, parameters, context)
        wanted = values.whole(POINTS)
        chosen = {"points": wanted, "distance": values.number(DISTANCE), "seed": values.whole(SEED)}
        layer = self.run_model(chosen, context, feedback)
        fields = named_fields(FIELDS)
        drawn: Counter[int] = Counter()

        def named():
            for number, point in enumerate(layer.getFeatures(), 1):
                row = self.row_of(point[VALUE])
                drawn[row.value] += 1
                feature = QgsFeature(fields)
                feature.setGeometry(point.geometry())
                feature.setAttributes([number, row.value, row.name])
                yield feature

        written = write_layer(self, parameters, context, OUTPUT, (fields, layer, self._crs), named())
        for row in self._rows:
            if row.value and drawn[row.value] < wanted:
                text = tr("{}: {} points of {}; there is no room for more.")
                FeedbackProgress(feedback).warn(text.format(row.name, drawn[row.value], wanted))
        return {OUTPUT: written}
