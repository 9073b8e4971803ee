"""A classifier that was made elsewhere, on other imagery."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterRasterDestination

from ..pipeline.analysis.classification_outputs import ClassOutputs
from ..pipeline.maps.classify_by_features import apply_classifier, classifier_of, layout_of_classifier
from ..pipeline.maps.features_under_shapes import ImageryToEncode
from ..runtime.model_contents import ask_classifier
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import clusters_or_features, destinations, parameter_values, raster_outputs
from .parameters import definitions as shared
from .parameters.file_outputs import CLASSIFIER, CLASSIFIER_FILTER, check_file
from .parameters.raster_inputs import imagery_input
from .styling.layer_styles import show_classes

OUTPUT, PROBABILITY = "OUTPUT", "PROBABILITY"


class ApplyClassifier(GeoCentroidsAlgorithm):
    """Imagery and a classifier to a class raster."""

    NAME = "applyclasses"
    TITLE = "Apply classifier"
    SUMMARY = "Maps the classes of imagery with a classifier that 'Classify by samples' has saved."
    HELP = (
        "<p>The classifier knows its classes, their colours, its encoder and its layout; one of another encoder is "
        "refused. It knows only what its samples showed: light, season and sensor should be alike. How good it is here, "
        "only samples from here can tell.</p>"
    )
    TAGS = ("supervised", "classification", "predict", "land cover", "classifier")

    def initAlgorithm(self, configuration=None):
        add, tr = self.addParameter, self.tr
        shared.add_input(self)
        file = QgsProcessingParameterFile.Behavior.File
        filters = f"{self.tr(CLASSIFIER_FILTER)};;{self.tr(shared.ANY_FILE)}"
        add(QgsProcessingParameterFile(CLASSIFIER, tr("Classifier"), file, fileFilter=filters))
        shared.add_encoder(self)
        shared.add_reading(self)
        shared.add_inference(self)
        shared.add_patch_stride(self)
        shared.add_anchored(self)
        add(QgsProcessingParameterRasterDestination(OUTPUT, tr("Classes")))
        add(QgsProcessingParameterRasterDestination(
            PROBABILITY, tr("Probability of the class"), optional=True, createByDefault=False
        ))

    def check(self, parameters, context):
        raster_outputs.check_destinations(self, parameters, context, OUTPUT, PROBABILITY)
        clusters_or_features.check_imagery(self, parameters, context)
        _, settings = self._classifier(parameters, context)
        imagery_input(self, parameters, context).check(settings.layout, settings.options)

    def prepare_inputs(self, parameters, context, feedback):
        self._imagery = imagery_input(self, parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        classifier, settings = self._classifier(parameters, context, progress)
        paths = (destinations.layer_destination(self, parameters, context, name) for name in (OUTPUT, PROBABILITY))
        outputs = ClassOutputs(*paths)
        with self._imagery.open(settings.layout, settings.options, progress) as raster:
            imagery = ImageryToEncode(raster, settings.layout, settings.model)
            shown = apply_classifier(imagery, classifier, outputs, shared_worker(), progress)
        show_classes(context, outputs.classes, outputs.probability, shown, progress)
        return {OUTPUT: outputs.classes, PROBABILITY: outputs.probability}

    def _classifier(self, parameters, context, progress=None):
        path = check_file(parameter_values.ParameterReader(self, parameters, context).path(CLASSIFIER), "classifier")
        classifier = classifier_of(ask_classifier(path, shared_worker(), progress), path)
        layout = layout_of_classifier(classifier, path)
        return classifier, parameter_values.read_encoding(self, parameters, context, classifier.encoder, layout, progress)
