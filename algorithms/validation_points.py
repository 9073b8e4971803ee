"""Random points in each class of a map."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ..pipeline.analysis.stratified_sample import draw_places
from ..runtime.translation import tr
from .base import FeedbackProgress
from .class_map_algorithm import CLASS, OUTPUT, VALUE, ClassMapAlgorithm
from .parameters import definitions as shared
from .parameters.parameter_values import ParameterReader
from .parameters.vector_outputs import check_keeps_places, memory_layer, write_layer

POINTS, SEED = "POINTS", "SEED"
SHAPE = f"Point?field=id:integer&field={VALUE}:integer&field={CLASS}:string&field=truth:string"


class ValidationPoints(ClassMapAlgorithm):
    """A class raster to random points, as many in each class."""

    NAME = "validationpoints"
    TITLE = "Validation points"
    SUMMARY = "Draws random points in each class of a map, the same number in all, to be checked by eye."
    HELP = (
        "<p>Each point is the middle of a pixel, with the value and the name of the class that the map shows there. Fill in "
        "the field <i>truth</i> with what it really is, without looking at the map: how often both agree is how right the "
        "map is. The points are in random order.</p>"
        "<p>Rare classes get as many points as common ones. So weigh the classes by their areas where you need one number "
        "for the whole map. Ground without a class gets no points.</p>"
    )
    TAGS = ("classes", "random points", "stratified", "sample", "accuracy", "ground truth", "land cover")

    def initAlgorithm(self, configuration=None):
        self.add_class_map()
        number, add = QgsProcessingParameterNumber, self.addParameter
        whole = number.Type.Integer
        add(number(POINTS, self.tr("Points for each class"), whole, 50, False, 1))
        add(
            shared.advanced(
                number(SEED, self.tr("Seed"), whole, 1, False, 0),
                self.tr("Another number draws other points; the same number draws the same ones."),
            )
        )
        kind = QgsProcessing.SourceType.TypeVectorPoint
        add(QgsProcessingParameterFeatureSink(OUTPUT, self.tr("Points"), kind))

    def check(self, parameters, context):
        super().check(parameters, context)
        check_keeps_places(self, parameters, context, OUTPUT)

    def execute(self, parameters, context, feedback):
        values, progress = ParameterReader(self, parameters, context), FeedbackProgress(feedback)
        classes = [row.value for row in self._rows if row.value]
        wanted = values.whole(POINTS)
        drawn, places = draw_places(self._source, classes, wanted, values.whole(SEED), progress)
        for value in classes:
            count = np.count_nonzero(drawn == value)
            if count < wanted:
                text = tr("{}: {} points of {}, since the map shows no more of it.")
                progress.warn(text.format(self.row_of(value).name, count, wanted))
        shape = memory_layer(SHAPE)
        features = []
        for number, (value, place) in enumerate(zip(drawn.tolist(), places.tolist()), 1):
            feature = QgsFeature(shape.fields())
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
            feature.setAttributes([number, value, self.row_of(value).name, None])
            features.append(feature)
        written = write_layer(self, parameters, context, OUTPUT, (shape.fields(), shape, self._crs), features)
        # In one colour: what the map shows there is not to be seen while the truth is filled in.
        return {OUTPUT: written}
